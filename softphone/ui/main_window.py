"""The operator's window: it arranges the parts and shows itself before anything is connected."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from softphone.ui import theme as themes
from softphone.ui.panels.dialer import DialerPanel
from softphone.ui.panels.top_bar import TopBar
from softphone.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QCloseEvent, QPaintEvent

    from softphone.ui.actions import WindowActions
    from softphone.ui.console import Console
    from softphone.ui.pages import Pages
    from softphone.ui.panels.incoming import IncomingPopup
    from softphone.ui.panels.supervised_banner import SupervisedBanner
    from softphone.ui.tray import TrayIcon
    from softphone.ui.window_dialogs import WindowDialogs
    from softphone.ui.wiring import Wiring
    from softphone.ui.work_area import WorkArea

DEFAULT_SIZE = QSize(1360, 860)
MINIMUM_SIZE = QSize(900, 600)
_PARTS = (
    "softphone.domain.events",
    "softphone.ui.panels.session_list",
    "softphone.ui.panels.log_pane",
    "softphone.ui.work_area",
)
"""What the work area is made of, in pieces that take about as long as each other to load."""

MUTE_KEYS = "Ctrl+M"
"""Shown on the mute button until the actions tell it in the platform's own way."""


class MainWindow(QMainWindow):
    """Top bar, dialer and work area.

    The work area is built right after the first paint. `bind` may be called at any time and
    connects the window to the rest of the program.

    Args:
        theme: what to draw with.
        parent: Qt parent.
    """

    first_shown = Signal()
    """Something is on the screen; the work area is not built yet."""

    first_painted = Signal()
    """The window has content on the screen and its work area stands."""

    quit_confirmed = Signal()
    """The operator wants the program to end; live calls are to be hung up first."""

    contact_wanted = Signal(str, str)
    """Keep or change the contact of this address, called so by the far party."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._painted = False
        self._rest: Iterator[None] = iter(())
        self._quitting = False
        self._theme_choice = "system"
        self._work: WorkArea | None = None
        self._pages: Pages | None = None
        self._banner: SupervisedBanner | None = None
        self._wiring: Wiring | None = None
        self._tray: TrayIcon | None = None
        self._missed = 0
        self._dialogs: WindowDialogs | None = None
        self.setWindowTitle(self.tr("Softphone"))
        self.setMinimumSize(MINIMUM_SIZE)
        self.resize(DEFAULT_SIZE)
        self._actions: WindowActions | None = None
        self.top_bar = TopBar(theme, self)
        self.dialer = DialerPanel(theme, self)
        self._arrange()
        self.top_bar.mute.set_hint(MUTE_KEYS)
        self.dialer.field.edit.setFocus()

    @property
    def theme(self) -> Theme:
        """What the window is drawn with."""
        return self._theme

    @property
    def actions_by_name(self) -> WindowActions:
        """The commands; made now when the first paint has not come yet."""
        if self._actions is None:
            from softphone.ui.actions import WindowActions
            from softphone.ui.window_commands import connect_commands

            self._actions = WindowActions(self)
            connect_commands(self, self._actions)
        return self._actions

    @property
    def work(self) -> WorkArea:
        """The right side; built now when the first paint has not come yet."""
        if self._work is None:
            from softphone.ui.work_area import WorkArea

            self._work = work = WorkArea(self._theme, self)
            self.pages.add("calls", self.tr("Calls"), lambda _theme, _parent: work)
            self.pages.show_page("calls")
        return self._work

    @property
    def pages(self) -> Pages:
        """The right side, page by page; ``calls`` is the work area."""
        if self._pages is None:
            from softphone.ui.pages import Pages

            self._pages = Pages(self._theme, self.top_bar.tabs, self)
            self._beside = QVBoxLayout()
            self._beside.setSpacing(0)
            self._beside.addWidget(self._pages, 1)
            self._body.addLayout(self._beside, 1)
        return self._pages

    def put_at_foot(self, strip: QWidget) -> None:
        """Show something below whichever page is shown; the dialer keeps its size."""
        _ = self.pages
        self._beside.addWidget(strip)

    @property
    def banner(self) -> SupervisedBanner:
        """Tells who supervises the operator; made at the first use."""
        if self._banner is None:
            from softphone.ui.panels.supervised_banner import SupervisedBanner

            self._banner = SupervisedBanner(self._theme, self)
            self._column.insertWidget(1, self._banner)
        return self._banner

    @property
    def popup(self) -> IncomingPopup:
        """Shows who calls.

        Raises:
            RuntimeError: the window is not bound.
        """
        if self._wiring is None:
            raise RuntimeError("the window is not bound")
        return self._wiring.popup

    def bind(self, console: Console) -> None:
        """Connect every part; replaces an earlier console."""
        from softphone.ui.wiring import Wiring

        self.unbind()
        self._wiring = Wiring(self, console)

    def unbind(self) -> None:
        """Disconnect from the console, for example before the program ends."""
        if self._wiring is not None:
            self._wiring.detach()
            self._wiring = None
        if self._dialogs is not None:
            self._dialogs.close()

    def open_address(self, text: str) -> None:
        """Come to the front with this number or link in the dial field."""
        self.showNormal() if self.isMinimized() else self.show()
        self.raise_()
        self.activateWindow()
        if text:
            self.dialer.fill(text)

    def offer_address(self, text: str) -> None:
        """Come to the front and ask whether to dial this number or link."""
        self.open_address("")
        self.dialer.offer(text, self.tr("From a link"), own=False)

    def obey(self, words: str) -> tuple[bool, str]:
        """Do what the command line asks, see `softphone.ui.orders`; whether, and in words."""
        if self._wiring is None:
            return False, self.tr("Softphone is not ready yet.")
        return self._wiring.obey(words)

    def show_missed(self, count: int) -> None:
        """Tell outside the window how many missed calls nobody has looked at."""
        self._missed = count
        if self._tray is not None:
            self._tray.show_missed(count)

    def set_theme(self, theme: Theme) -> None:
        """Draw everything with another theme."""
        self._theme = theme
        self.top_bar.set_theme(theme)
        self.dialer.set_theme(theme)
        if self._pages is not None:
            self._pages.set_theme(theme)
        if self._banner is not None:
            self._banner.set_theme(theme)
        if self._wiring is not None:
            self._wiring.set_theme(theme)
        if self._dialogs is not None:
            self._dialogs.set_theme(theme)

    def wear(self, choice: str) -> None:
        """Draw in the ``light`` or the ``dark`` theme, or follow the desktop (``system``)."""
        if choice != self._theme_choice:
            self._theme_choice = choice
            self._on_scheme_changed()

    def show_dialog(self, name: str) -> QWidget:
        """Show ``settings``, ``audio``, ``shortcuts`` or ``about``; made at the first use."""
        return self._made_dialogs().show(name, self._wiring)

    def dialog(self, name: str) -> QWidget:
        """One of the dialogs without showing it."""
        return self._made_dialogs().get(name, self._wiring)

    def go_to_log(self) -> None:
        """Bring the focus to the log."""
        self.pages.show_page("calls")
        self.work.focus_log()

    def go_to_sessions(self) -> None:
        """Bring the focus to the session list."""
        self.pages.show_page("calls")
        self.work.focus_sessions()

    def request_quit(self) -> None:
        """Close the window, asking first when calls are live."""
        self.close()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Build the rest as soon as something is on the screen."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._after_first_paint)

    def changeEvent(self, event: QEvent) -> None:
        """Nobody looks at levels while the window is minimised."""
        super().changeEvent(event)
        if self._wiring is None:
            return
        from PySide6.QtCore import QEvent

        if event.type() is QEvent.Type.WindowStateChange:
            self._wiring.set_looking(not self.isMinimized())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask when calls are live; else tell that the program may end."""
        live = 0 if self._wiring is None else self._wiring.live_count()
        if live and not self._quitting:
            event.ignore()
            self._ask_to_quit(live)
            return
        self._quitting = True
        event.accept()
        self.quit_confirmed.emit()

    def _arrange(self) -> None:
        centre = QWidget(self)
        column = self._column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        self._body = QHBoxLayout()
        self._body.setSpacing(0)
        self._body.addWidget(self.dialer)
        column.addLayout(self._body, 1)
        self.setCentralWidget(centre)

    def _made_dialogs(self) -> WindowDialogs:
        if self._dialogs is None:
            from softphone.ui.window_dialogs import WindowDialogs

            self._dialogs = WindowDialogs(self)
        return self._dialogs

    def _after_first_paint(self) -> None:
        self._rest = self._complete()
        self._go_on()

    def _go_on(self) -> None:
        """Do the next piece of what the first paint did not wait for, then let Qt work."""
        for _ in self._rest:
            QTimer.singleShot(0, self, self._go_on)
            return

    def _complete(self) -> Iterator[None]:
        """Build the rest; yields wherever a key or a click may come in between."""
        self.first_shown.emit()
        yield
        from PySide6.QtGui import QIcon

        from softphone.ui.resources import resource

        self.setWindowIcon(QIcon(resource("icons", "softphone.svg")))
        self.dialer.complete()
        yield
        for name in _PARTS:
            import_module(name)
            yield
        self.work.show()
        yield
        self._guard_edits()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
            if Theme.current(app).is_dark is not self._theme.is_dark:
                self._on_scheme_changed()
        self.first_painted.emit()
        QTimer.singleShot(1500, self, self._make_tray)

    def _guard_edits(self) -> None:
        """Make the commands, and keep Ctrl+Delete from hanging up while a word is edited."""
        from softphone.ui.widgets.delete_word_guard import DeleteWordGuard

        _ = self.actions_by_name
        for edit in (self.dialer.field.edit, self.work.log.filter):
            DeleteWordGuard(edit)

    def _make_tray(self) -> None:
        from softphone.ui.tray import TrayIcon

        self._tray = TrayIcon.where_possible(self, self.actions_by_name)
        self.show_missed(self._missed)

    def _on_scheme_changed(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            chosen = {"light": False, "dark": True}.get(self._theme_choice)
            forced = None if chosen is None else Theme.of(is_dark=chosen)
            self.set_theme(themes.apply(app, forced))

    def _ask_to_quit(self, live: int) -> None:
        from softphone.ui.dialogs.close_confirm import close_question
        from softphone.ui.dialogs.question import Question

        asked = self.findChild(Question, "quit")
        if asked is not None:
            asked.raise_()
            return
        question = close_question(self._theme, live, self)
        question.setObjectName("quit")
        question.confirmed.connect(self._quit_anyway)
        question.open()

    def _quit_anyway(self) -> None:
        self._quitting = True
        self.close()
