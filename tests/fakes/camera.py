"""A machine's cameras: plugged in by the test, filming one pattern, and counted."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter

from softphone.camera.jpeg import shot_of
from softphone.camera.system import NO_CAMERA, Shot, Wish
from softphone.domain.camera import CameraDevice, CameraState, CameraUse
from softphone.errors import CameraUnavailable

WEBCAM = CameraDevice("cam-1", "Webcam")
DESK_CAMERA = CameraDevice("cam-2", "Desk camera")
LEFT, RIGHT = QColor(20, 200, 40), QColor(128, 128, 128)
"""The halves of what every camera films."""


def pattern(width: int = 640, height: int = 360) -> QImage:
    """Green on the left half, grey on the right."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(RIGHT)
    painter = QPainter(image)
    painter.fillRect(0, 0, width // 2, height, LEFT)
    painter.end()
    return image


class FakeLens:
    """One camera that films until it is closed."""

    def __init__(
        self,
        device: CameraDevice,
        wish: Wish,
        deliver: Callable[[Shot], None],
        fail: Callable[[str], None],
    ) -> None:
        self.device = device
        self.wish = wish
        self.fail = fail
        self.open = True
        self._deliver = deliver
        shot = shot_of(pattern(), QSize(wish.width, wish.height))
        assert shot is not None
        self._shot = shot
        self._timer = asyncio.get_running_loop().call_soon(self._film)

    def close(self) -> None:
        self.open = False
        self._timer.cancel()

    def _film(self) -> None:
        self._deliver(self._shot)
        self._timer = asyncio.get_running_loop().call_later(1 / self.wish.fps, self._film)


class FakeCameraSystem:
    """Scriptable `CameraSystem`.

    What a test may set:
        plugged: the cameras there are.
        not_installed: what `load` fails with.
        refusal: what `open` fails with.
    """

    def __init__(self, *plugged: CameraDevice) -> None:
        self.plugged = plugged
        self.not_installed = ""
        self.refusal = ""
        self.loaded = False
        self.lenses: list[FakeLens] = []

    def problem(self) -> str:
        return "" if self.plugged else NO_CAMERA

    def load(self) -> None:
        if self.not_installed:
            raise CameraUnavailable(self.not_installed)
        self.loaded = True

    def devices(self) -> tuple[CameraDevice, ...]:
        assert self.loaded
        return self.plugged

    def open(
        self,
        device_id: str | None,
        wish: Wish,
        deliver: Callable[[Shot], None],
        fail: Callable[[str], None],
    ) -> FakeLens:
        if self.refusal:
            raise CameraUnavailable(self.refusal)
        chosen = next((one for one in self.plugged if one.id == device_id), self.plugged[0])
        self.lenses.append(FakeLens(chosen, wish, deliver, fail))
        return self.lenses[-1]

    @property
    def filming(self) -> bool:
        """Whether any camera is on."""
        return any(lens.open for lens in self.lenses)


class FakeFilm:
    """What the window asked for; the test tells what becomes of it."""

    def __init__(self, show: Callable[[bytes], None], tell: Callable[[CameraUse], None]) -> None:
        self.show = show
        self.tell = tell
        self.stopped = False

    def stop(self) -> None:
        self.stopped = True


class FakeCamera:
    """`CameraControls` without cameras; `measure` tells what is true now."""

    def __init__(self, state: CameraState | None = None) -> None:
        self.state = state or CameraState()
        self.films: list[FakeFilm] = []
        self.wishes: list[tuple[Any, ...]] = []
        self._listeners: list[Callable[[CameraState], None]] = []

    def measure(self, state: CameraState) -> None:
        self.state = state
        for listener in tuple(self._listeners):
            listener(state)

    def subscribe(self, listener: Callable[[CameraState], None]) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def look(self) -> None:
        self.wishes.append(("look",))

    def find(self) -> None:
        self.wishes.append(("find",))

    def choose(self, device_id: str | None) -> None:
        self.wishes.append(("choose", device_id))

    def film(self, show: Callable[[bytes], None], tell: Callable[[CameraUse], None]) -> FakeFilm:
        self.films.append(FakeFilm(show, tell))
        return self.films[-1]
