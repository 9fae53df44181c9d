"""What a test may ask a watched window about, besides its widgets."""

from __future__ import annotations

import contextlib
import json
import time
from typing import Any


class Sight:
    """What a question may use besides ``window``."""

    def __init__(self, window: Any) -> None:
        self._window = window
        self._row_actions: list[object] | None = None

    def functions(self) -> dict[str, Any]:
        """Every public function by its name."""
        return {
            name: getattr(self, name)
            for name in dir(self)
            if not name.startswith("_") and name != "functions"
        }

    def place(self, widget: Any) -> tuple[int, int] | None:
        """The middle of a visible widget on the screen."""
        if not widget.isVisible():
            return None
        middle = widget.mapToGlobal(widget.rect().center())
        return middle.x(), middle.y()

    def rows(self) -> list[dict[str, Any]]:
        """The session rows from the top, as the operator reads them."""
        from softphone.ui.models import wording

        model = self._window.work.sessions.model
        view = self._window.work.sessions.view
        shown = []
        for number in range(model.rowCount()):
            session = model.session_at(number)
            address = model.address(session)
            shown.append(
                {
                    "id": session.id,
                    "title": wording.title(session, address),
                    "subtitle": wording.subtitle(session, address),
                    "state": wording.state_word(session),
                    "peer": session.peer,
                    "live": session.live,
                    "direction": session.direction.value,
                    "buttons": [b.action.value for b in view.delegate.buttons(session)],
                }
            )
        return shown

    def row(self, part: str) -> dict[str, Any] | None:
        """The first row whose address or title contains ``part``."""
        return next((r for r in self.rows() if part in r["peer"] or part in r["title"]), None)

    def state(self, part: str) -> str:
        """The state word of that row, or empty."""
        found = self.row(part)
        return found["state"] if found else ""

    def row_actions(self) -> int:
        """How many clicks have met a row's button since this was asked first."""
        seen = self._row_actions
        if seen is None:
            seen = self._row_actions = []
            view = self._window.work.sessions.view
            view.action_requested.connect(lambda *action: seen.append(action))
        return len(seen)

    def row_button(self, part: str, action: str) -> tuple[int, int] | None:
        """Where a row's painted button is on the screen, once it takes clicks meant for it."""
        from softphone.ui.widgets.row_layout import ROW_HEIGHT

        work = self._window.work.sessions
        if time.monotonic() - work.view._rows_moved_at < 0.3:
            return None
        for number, shown in enumerate(self.rows()):
            if (part in shown["peer"] or part in shown["title"]) and action in shown["buttons"]:
                session = work.model.session_at(number)
                layout = work.view.delegate.layout_of(session, work.view.viewport().width())
                place = layout.buttons[shown["buttons"].index(action)].center()
                scrolled = work.view.verticalScrollBar().value()
                place.setY(place.y() + number * ROW_HEIGHT - scrolled)
                spot = work.view.viewport().mapToGlobal(place)
                return spot.x(), spot.y()
        return None

    def kept(self) -> int:
        """How many ended calls the history file holds."""
        import sqlite3

        from softphone.paths import data_dir

        with contextlib.closing(sqlite3.connect(data_dir() / "history.sqlite")) as file:
            found = file.execute("SELECT COUNT(*) FROM calls WHERE ended_at IS NOT NULL")
            return int(found.fetchone()[0])

    def notices(self) -> list[str]:
        """The sentences in the notice strip."""
        return [notice.text for notice in self._window.work.notices.notices]

    def popup(self) -> Any:
        """The pop-up of ringing dial-ins."""
        return self._window._wiring.popup

    def waiting(self) -> list[str]:
        """The queue of waiting callers, as a screen reader tells it."""
        return [row.words() for row in self._window.work.waiting.rows]

    def rest(self, path: str, body: dict[str, Any]) -> Any:
        """The answer of this window's own gateway to a REST request."""
        import urllib.request

        address = self._window._wiring._controller._backend._endpoint._address
        request = urllib.request.Request(
            f"{address.url}/v1{path}",
            json.dumps(body).encode(),
            {
                "Authorization": f"Bearer {address.api_key.get_secret_value()}",
                "Content-Type": "application/json",
            },
        )
        with urllib.request.urlopen(request, timeout=5) as answer:
            return json.load(answer)

    def question(self) -> Any:
        """The open question, or None."""
        from softphone.ui.dialogs.question import Question

        return next((q for q in self._window.findChildren(Question) if q.isVisible()), None)

    def transfer(self) -> Any:
        """The open transfer panel, or None."""
        from softphone.ui.dialogs.transfer import TransferDialog

        dialogs = self._window.findChildren(TransferDialog)
        return next((dialog for dialog in dialogs if dialog.isVisible()), None)

    def focus(self) -> str:
        """Class and accessible name of what has the focus."""
        from PySide6.QtWidgets import QApplication

        widget = QApplication.focusWidget()
        return "" if widget is None else f"{type(widget).__name__}: {widget.accessibleName()}"

    def focused_action(self) -> str:
        """Which button of the selected row the keyboard is on, or empty."""
        action = self._window.work.sessions.view._focused_action
        return "" if action is None else str(action.value)

    def focus_details(self) -> dict[str, Any]:
        """What a screen reader is told about the widget with the focus."""
        from PySide6.QtGui import QAccessible
        from PySide6.QtWidgets import QApplication

        widget = QApplication.focusWidget()
        if widget is None:
            return {}
        told = QAccessible.queryAccessibleInterface(widget)
        here = widget.mapTo(widget.window(), widget.rect().topLeft())
        return {
            "kind": type(widget).__name__,
            "id": id(widget),
            "name": told.text(QAccessible.Text.Name),
            "role": told.role().name,
            "at": [here.x(), here.y()],
            "size": [widget.width(), widget.height()],
        }

    def focus_ring(self) -> int:
        """How many pixels of the focused widget look different without the focus.

        The focus is taken away and given back within this one look.
        """
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QApplication

        widget = QApplication.focusWidget()
        if widget is None:
            return 0
        framed = widget.parentWidget() if widget.parentWidget() is not None else widget
        with_focus = framed.grab().toImage()
        widget.clearFocus()
        without = framed.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        before, after = bytes(with_focus.constBits()), bytes(without.constBits())
        return sum(before[at : at + 4] != after[at : at + 4] for at in range(0, len(before), 4))

    def focusable(self) -> list[dict[str, Any]]:
        """Every visible, enabled widget that takes the keyboard focus by Tab."""
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QAccessible
        from PySide6.QtWidgets import QWidget

        found = []
        for widget in self._window.findChildren(QWidget):
            tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
            if not (tab and widget.isVisible() and widget.isEnabled()):
                continue
            if widget.window() is not self._window or widget.focusProxy() is not None:
                continue
            told = QAccessible.queryAccessibleInterface(widget)
            found.append(
                {
                    "kind": type(widget).__name__,
                    "id": id(widget),
                    "name": told.text(QAccessible.Text.Name),
                    "role": told.role().name,
                }
            )
        return found

    def clip(self, text: str) -> bool:
        """Put text on the clipboard."""
        from PySide6.QtGui import QGuiApplication

        QGuiApplication.clipboard().setText(text)
        return True

    def active(self) -> bool:
        """Whether the main window is the active one."""
        return bool(self._window.isActiveWindow())

    def wear(self, *, is_dark: bool) -> bool:
        """Draw everything in the light or the dark theme."""
        from PySide6.QtWidgets import QApplication

        from softphone.ui import theme as themes

        app = QApplication.instance()
        self._window.set_theme(themes.apply(app, themes.Theme.of(is_dark=is_dark)))
        return True

    def painted(self, path: str) -> bool:
        """Save a picture of the main window."""
        return bool(self._window.grab().save(path))
