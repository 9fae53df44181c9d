"""The machine's cameras through Qt's multimedia library; the only module that knows it."""

from __future__ import annotations

import asyncio
import importlib
import importlib.util
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize

from softphone.camera.jpeg import shot_of
from softphone.camera.system import NO_CAMERA, Lens, Shot, Wish
from softphone.domain.camera import CameraDevice
from softphone.errors import CameraUnavailable

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QCameraDevice, QCameraFormat, QVideoFrame

_LIBRARY = "PySide6.QtMultimedia"
_NOT_INSTALLED = "This installation has no camera support. Install softphone[camera]."


class QtCameraSystem:
    """See `CameraSystem`.

    Args:
        devices: folder in which Linux shows its cameras.
    """

    def __init__(self, devices: Path = Path("/dev")) -> None:
        self._folder = devices

    def problem(self) -> str:
        """Why no camera can be used; other systems than Linux tell only when they are asked."""
        if importlib.util.find_spec(_LIBRARY) is None:
            return _NOT_INSTALLED
        if sys.platform == "linux" and not any(self._folder.glob("video*")):
            return NO_CAMERA
        return ""

    def load(self) -> None:
        """Load the library; raises `CameraUnavailable`."""
        try:
            importlib.import_module(_LIBRARY)
        except ImportError as error:
            raise CameraUnavailable(_NOT_INSTALLED, detail=str(error)) from error

    def devices(self) -> tuple[CameraDevice, ...]:
        """What is plugged in, the system's choice first."""
        return tuple(CameraDevice(_id(one), one.description()) for one in _inputs())

    def open(
        self,
        device_id: str | None,
        wish: Wish,
        deliver: Callable[[Shot], None],
        fail: Callable[[str], None],
    ) -> Lens:
        """Turn a camera on; raises `CameraUnavailable`."""
        found = _inputs()
        if not found:
            raise CameraUnavailable(NO_CAMERA)
        chosen = next((one for one in found if _id(one) == device_id), found[0])
        return _QtLens(chosen, wish, deliver, fail)


class _QtLens:
    """A camera that films until it is closed; pictures become JPEG on a thread of its own."""

    def __init__(
        self,
        device: QCameraDevice,
        wish: Wish,
        deliver: Callable[[Shot], None],
        fail: Callable[[str], None],
    ) -> None:
        from PySide6.QtMultimedia import QCamera, QMediaCaptureSession, QVideoSink

        self._size = QSize(wish.width, wish.height)
        self._pace_s = 1 / wish.fps
        self._due = 0.0
        self._deliver = deliver
        self._fail = fail
        self._loop = asyncio.get_running_loop()
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="camera")
        self._busy = False
        self._closed = False
        self._name = device.description()
        self._camera = QCamera(device)
        best = best_format(device.videoFormats(), wish)
        if best is not None:
            self._camera.setCameraFormat(best)
        self._sink = QVideoSink()
        self._session = QMediaCaptureSession()
        self._session.setCamera(self._camera)
        self._session.setVideoSink(self._sink)
        self._sink.videoFrameChanged.connect(self._take)
        self._camera.errorOccurred.connect(self._on_error)
        self._camera.start()

    def close(self) -> None:
        """Turn it off."""
        if self._closed:
            return
        self._closed = True
        self._sink.videoFrameChanged.disconnect(self._take)
        self._camera.errorOccurred.disconnect(self._on_error)
        self._camera.stop()
        self._worker.shutdown(wait=False, cancel_futures=True)
        for part in (self._session, self._sink, self._camera):
            part.deleteLater()

    def _take(self, frame: QVideoFrame) -> None:
        from PySide6.QtMultimedia import QVideoFrame

        now = time.monotonic()
        early = now < self._due - self._pace_s / 4  # frames of the camera never come on the dot
        if self._busy or self._closed or early or not frame.isValid():
            return
        self._due = max(self._due + self._pace_s, now - self._pace_s)
        self._busy = True
        self._worker.submit(self._encode, QVideoFrame(frame))

    def _encode(self, frame: QVideoFrame) -> None:
        """On the worker's thread."""
        try:
            shot = shot_of(frame.toImage(), self._size)
        finally:
            del frame
        self._loop.call_soon_threadsafe(self._done, shot)

    def _done(self, shot: Shot | None) -> None:
        self._busy = False
        if shot is not None and not self._closed:
            self._deliver(shot)

    def _on_error(self, _error: Any, words: str) -> None:
        if not self._closed:
            self._fail(f"“{self._name}” cannot be used: {words or 'it does not answer'}.")


def best_format(formats: list[QCameraFormat], wish: Wish) -> QCameraFormat | None:
    """The format that costs least and still fills the wish; the largest if none does.

    Args:
        formats: what the camera offers.
        wish: what is sent on.
    """

    def area(one: QCameraFormat) -> int:
        return one.resolution().width() * one.resolution().height()

    def fast(one: QCameraFormat) -> bool:
        return one.maxFrameRate() >= min(wish.fps, 15)

    enough = [
        one
        for one in formats
        if one.resolution().width() >= wish.width and one.resolution().height() >= wish.height
    ]
    if enough:
        return min(enough, key=lambda one: (not fast(one), area(one), -one.maxFrameRate()))
    return max(formats, key=lambda one: (fast(one), area(one)), default=None)


def _inputs() -> list[QCameraDevice]:
    from PySide6.QtMultimedia import QMediaDevices

    return sorted(QMediaDevices.videoInputs(), key=lambda one: not one.isDefault())


def _id(device: QCameraDevice) -> str:
    return bytes(device.id().data()).decode("utf-8", "replace")
