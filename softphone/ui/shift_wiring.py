"""Connects the end of a shift: open calls move to a colleague's room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMetaObject, QObject

from softphone.domain.actions import Action
from softphone.domain.transfer import TransferRequest

if TYPE_CHECKING:
    from softphone.domain.ids import SessionId
    from softphone.domain.suggestion import LiveRoom
    from softphone.ui.console import Console
    from softphone.ui.dialogs.hand_over import HandOverDialog
    from softphone.ui.main_window import MainWindow


class ShiftWiring(QObject):
    """Lives as long as the window is bound to one console.

    Args:
        window: the window.
        console: the parts behind it.
    """

    def __init__(self, window: MainWindow, console: Console) -> None:
        super().__init__(window)
        self._window = window
        self._controller = console.controller
        self._dialog: HandOverDialog | None = None
        action = window.actions_by_name["hand_over"]
        self._connections: list[QMetaObject.Connection] = [
            action.triggered.connect(self._ask),
            console.signals.rooms_found.connect(self._on_rooms),
        ]

    def detach(self) -> None:
        """Cut every connection and close what is open."""
        for connection in self._connections:
            QObject.disconnect(connection)
        self._connections.clear()
        if self._dialog is not None:
            self._dialog.close()
        self.deleteLater()

    def _movable(self) -> list[SessionId]:
        controller = self._controller
        return [s.id for s in controller.store.live() if Action.TRANSFER in controller.allowed(s)]

    def _ask(self) -> None:
        from softphone.ui.dialogs.hand_over import HandOverDialog

        calls = len(self._movable())
        if self._dialog is not None:
            return
        dialog = self._dialog = HandOverDialog(self._window.theme, calls, self._window)
        dialog.chosen.connect(self._hand_over)
        dialog.finished.connect(self._forget)
        if calls:
            self._controller.look_for_rooms()
        dialog.open()

    def _on_rooms(self, rooms: tuple[LiveRoom, ...]) -> None:
        if self._dialog is not None:
            self._dialog.show_rooms([room for room in rooms if room.people])

    def _hand_over(self, room: LiveRoom) -> None:
        for session in self._movable():
            self._controller.transfer_blind(session, TransferRequest(target=room.address))

    def _forget(self) -> None:
        self._dialog = None
