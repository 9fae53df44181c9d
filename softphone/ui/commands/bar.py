"""The command bar: lies over the window while it is asked for, and goes with Escape."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from softphone.ui.commands.entry import Entry, EntryModel
from softphone.ui.commands.row import ROW_HEIGHT, EntryDelegate
from softphone.ui.theme import Theme
from softphone.ui.widgets import painting
from softphone.ui.widgets.plain_list import PlainList

_WIDTH = 680
_ROWS = 9
_TOP = 72
_SEARCH_MS = 80
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Tab: 1,
    Qt.Key.Key_Backtab: -1,
    Qt.Key.Key_PageDown: _ROWS,
    Qt.Key.Key_PageUp: -_ROWS,
}


class CommandBar(QWidget):
    """A line to type in, and what it finds below. Covers the window, so a click beside it ends it.

    Args:
        theme: what to draw with.
        window: what it lies over.
    """

    wanted = Signal(str)
    """Something else was typed: show what fits at once."""

    searched = Signal(str)
    """The typing has paused: what takes longer may be looked for now."""

    chosen = Signal(object, bool)
    """An `Entry` was chosen, with Ctrl held if True. The bar is gone by then."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._before: QWidget | None = None
        self.setAccessibleName(self.tr("Command bar"))
        self.edit = QLineEdit(self)
        self.edit.setPlaceholderText(self.tr("Find an action, contact, call or setting"))
        self.edit.setAccessibleName(self.tr("Find an action, contact, call or setting"))
        self.edit.setProperty("role", "command")
        self.model = EntryModel(self)
        self._delegate = EntryDelegate(self.model, theme)
        self.list = PlainList(theme, self.model, self._delegate, ROW_HEIGHT, self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("What was found"))
        self.hint = QLabel(self)
        self.hint.setProperty("role", "muted")
        self._card = QFrame(self)
        self._card.setProperty("role", "card")
        self._arrange()
        self._pause = QTimer(self, singleShot=True, interval=_SEARCH_MS)
        self._pause.timeout.connect(lambda: self.searched.emit(self.edit.text()))
        self.edit.textChanged.connect(self._on_text)
        self.edit.installEventFilter(self)
        self.list.chosen.connect(self._on_row)
        self.list.clicked.connect(self._on_click)
        window.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Come up empty, with the keyboard."""
        if self.isVisible():
            self.edit.selectAll()
            return
        self._before = QApplication.focusWidget()
        self.edit.clear()
        self._cover()
        self.show()
        self.raise_()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.wanted.emit("")

    def close_bar(self) -> None:
        """Go, and give the keyboard back."""
        self._pause.stop()
        self.hide()
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show what was found, the first one chosen."""
        self.model.replace(entries)
        self.list.select_row(0)
        self.list.scrollToTop()
        nothing = not entries and bool(self.edit.text().strip())
        self.list.set_nothing(self.tr("Nothing matches.") if nothing else "")
        self._on_row(self.list.row)
        self._place()

    def add_entries(self, entries: Sequence[Entry]) -> None:
        """Show further ones below, without moving what is chosen."""
        self.model.append(entries)
        if self.list.row < 0:
            self.list.select_row(0)
        self._place()

    @property
    def entry(self) -> Entry | None:
        """The chosen entry."""
        row = self.list.row
        return self.model.entries[row] if row >= 0 else None

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        self._delegate.set_theme(theme)
        self.list.set_theme(theme)
        self.edit.setFont(theme.font(theme.size_title))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the line that move in the list; the window's size."""
        if watched is self.edit and event.type() is QEvent.Type.ShortcutOverride:
            return self._is_ours(event)
        if watched is self.edit and event.type() is QEvent.Type.KeyPress:
            return isinstance(event, QKeyEvent) and self._on_key(event)
        if watched is self._window and event.type() is QEvent.Type.Resize and self.isVisible():
            self._cover()
        return False

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Beside the card: go."""
        self.close_bar()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim the window, and draw the card's ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0, 140 if self._theme.is_dark else 70))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        painting.rounded(
            painter,
            QRectF(self._card.geometry()),
            theme.radius_l,
            theme.color("card"),
            theme.color("border_strong"),
        )

    def _arrange(self) -> None:
        space = self._theme.space
        self.edit.setFont(self._theme.font(self._theme.size_title))
        self.edit.setFixedHeight(44)
        self.edit.setFrame(False)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(space(2), space(2), space(2), space(2))
        column.setSpacing(space(1))
        column.addWidget(self.edit)
        column.addWidget(self.list, 1)
        self.hint.setContentsMargins(space(3), space(1), space(3), 0)
        column.addWidget(self.hint)

    def _cover(self) -> None:
        self.setGeometry(self._window.rect())
        self._place()

    def _place(self) -> None:
        space = self._theme.space
        around = 44 + self.hint.sizeHint().height() + space(2) * 2 + space(1) * 2
        room = (self.height() - _TOP - around - space(6)) // ROW_HEIGHT
        rows = max(1, min(_ROWS, room, self.model.rowCount()))
        width = min(_WIDTH, self.width() - space(12))
        left = (self.width() - width) // 2
        place = QRect(left, _TOP, width, around + rows * ROW_HEIGHT)
        if place != self._card.geometry():
            self._card.setGeometry(place)
            self.update()

    def _on_text(self, text: str) -> None:
        if self.isVisible():
            self.wanted.emit(text)
            self._pause.start()

    def _on_row(self, row: int) -> None:
        entry = self.model.entries[row] if 0 <= row < len(self.model.entries) else None
        if entry is None:
            self.hint.setText(self.tr("Type a name, a number, or what you want to do."))
            return
        self.hint.setText(self._hint_for(entry))
        told = self.model.data(self.model.index(row, 0))
        QAccessible.updateAccessibility(
            QAccessibleAnnouncementEvent(self.edit, f"{told}. {self.hint.text()}")
        )

    def _hint_for(self, entry: Entry) -> str:
        if not entry.possible:
            return self.tr("Not possible now")
        told = self.tr("Return: {act}").format(act=entry.act)
        if entry.other is not None:
            told += "    " + self.tr("Ctrl+Return: {act}").format(act=entry.other_act)
        return told

    def _is_ours(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() in (
            *_STEPS,
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
            Qt.Key.Key_Escape,
        ):
            event.accept()
            return True
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.close_bar()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._choose(
                    other=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier),
                )
        elif key in _STEPS:
            last = self.model.rowCount() - 1
            row = self.list.row + _STEPS[Qt.Key(key)]
            self.list.select_row(max(0, min(row, last)))
        else:
            return False
        return True

    def _on_click(self, index: QModelIndex) -> None:
        self.list.select_row(index.row())
        self._choose(other=False)

    def _choose(self, *, other: bool) -> None:
        entry = self.entry
        if entry is not None and entry.possible and (entry.other is not None or not other):
            self.close_bar()
            self.chosen.emit(entry, other)
