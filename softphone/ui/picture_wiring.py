"""Connects the selected session's picture to the controller; at most one is looked at."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMetaObject, QObject

if TYPE_CHECKING:
    from softphone.domain.ids import SessionId
    from softphone.ui.console import Console
    from softphone.ui.main_window import MainWindow


class PictureWiring(QObject):
    """Lives as long as the window is bound to one console.

    Args:
        window: the window.
        console: the parts behind it.
    """

    def __init__(self, window: MainWindow, console: Console) -> None:
        super().__init__(window)
        self._panel = window.work.detail
        self._controller = console.controller
        self._stop: Callable[[], None] | None = None
        self._connections: list[QMetaObject.Connection] = [
            self._panel.picture_wanted.connect(self._look),
            self._panel.picture_unwanted.connect(self._look_away),
        ]

    def detach(self) -> None:
        """Cut every connection."""
        for connection in self._connections:
            QObject.disconnect(connection)
        self._connections.clear()
        self._panel.picture.turn_off()
        self._look_away()
        self.deleteLater()

    def _look(self, session_id: SessionId) -> None:
        self._look_away()
        over = _Once(self._panel.picture.turn_off)
        stop = self._controller.watch_picture(session_id, self._panel.picture.show_jpeg, over)
        if stop is None:
            self._panel.picture.turn_off()
            return

        def look_away() -> None:
            over.cancel()
            stop()

        self._stop = look_away

    def _look_away(self) -> None:
        stop, self._stop = self._stop, None
        if stop is not None:
            stop()


class _Once:
    """A call that can be taken back: what one look ended must not end the next."""

    def __init__(self, call: Callable[[], None]) -> None:
        self._call: Callable[[], None] | None = call

    def __call__(self) -> None:
        call, self._call = self._call, None
        if call is not None:
            call()

    def cancel(self) -> None:
        """Call nothing any more."""
        self._call = None
