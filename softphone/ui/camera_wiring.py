"""Connects the selected session's camera button to the camera and the controller."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMetaObject, QObject
from PySide6.QtGui import QKeySequence

if TYPE_CHECKING:
    from softphone.controller.camera_ports import CameraControls, CameraFilm
    from softphone.domain.ids import SessionId
    from softphone.domain.link import LinkState
    from softphone.ui.console import Console
    from softphone.ui.main_window import MainWindow


class CameraWiring(QObject):
    """Lives as long as the window is bound to one console; at most one session sees the operator.

    Args:
        window: the window.
        console: the parts behind it.
        camera: the operator's cameras.
    """

    @classmethod
    def where_there_is_one(cls, window: MainWindow, console: Console) -> CameraWiring | None:
        """None for a console without cameras."""
        return None if console.camera is None else cls(window, console, console.camera)

    def __init__(self, window: MainWindow, console: Console, camera: CameraControls) -> None:
        super().__init__(window)
        self._panel = window.work.detail
        self._button = self._panel.camera
        self._controller = console.controller
        self._camera = camera
        self._film: CameraFilm | None = None
        self._stop: Callable[[], None] | None = None
        action = self._action = window.actions_by_name["camera"]
        self._connections: list[QMetaObject.Connection] = [
            self._panel.camera_wanted.connect(self._begin),
            self._panel.camera_unwanted.connect(self._end),
            self._panel.pictures_offered.connect(camera.look),
            self._button.possible_changed.connect(action.setEnabled),
            action.triggered.connect(self._button.toggle),
            action.changed.connect(self._tell_keys),
        ]
        self._unsubscribe = [
            camera.subscribe(self._button.show_state),
            self._controller.link_changes.subscribe(self._on_link),
        ]
        self._button.show_state(camera.state)
        self._on_link(self._controller.link)
        self._tell_keys()

    def detach(self) -> None:
        """Turn the camera off and cut every connection."""
        self._button.turn_off()
        self._end()
        for connection in self._connections:
            QObject.disconnect(connection)
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._action.setEnabled(False)
        self.deleteLater()

    def _begin(self, session_id: SessionId) -> None:
        self._end()
        film = self._camera.film(self._button.show_jpeg, self._button.show_use)

        def over() -> None:
            if self._film is film:
                self._stop = None
                self._end()
                self._button.turn_off()

        self._film = film
        self._stop = self._controller.show_camera(session_id, film, over)
        if self._stop is None:
            over()

    def _end(self) -> None:
        """The camera goes off first; what is on its way is cancelled after that."""
        film, self._film = self._film, None
        stop, self._stop = self._stop, None
        if film is not None:
            film.stop()
        if stop is not None:
            stop()

    def _on_link(self, _link: LinkState) -> None:
        self._button.set_offered(self._controller.capabilities.camera)

    def _tell_keys(self) -> None:
        native = QKeySequence.SequenceFormat.NativeText
        self._button.set_hint(self._action.shortcut().toString(native))
