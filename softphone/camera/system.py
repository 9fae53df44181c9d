"""What the camera desk needs of a system's cameras."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

from softphone.domain.camera import CameraDevice

NO_CAMERA: Final = "No camera is connected."

PICTURE_MAX: Final = 60_000
"""Largest JPEG in octets; the gateway takes no larger frame than 64 KiB."""


@dataclass(frozen=True, slots=True)
class Wish:
    """Bounds of the pictures: pixels, and frames a second."""

    width: int
    height: int
    fps: int


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture, twice.

    Attributes:
        jpeg: what is sent, at most `PICTURE_MAX` octets.
        small: the same as a JPEG for the self-view.
    """

    jpeg: bytes
    small: bytes


class Lens(Protocol):
    """A camera that films."""

    def close(self) -> None:
        """Turn it off; nothing is delivered any more."""


class CameraSystem(Protocol):
    """The cameras of this machine."""

    def problem(self) -> str:
        """Why no camera can be used, as far as that is known without loading anything.

        Called on any thread; takes no longer than a look at the file system.
        """

    def load(self) -> None:
        """Load what the other methods need; called on any thread.

        Raises:
            CameraUnavailable: it is not installed.
        """

    def devices(self) -> tuple[CameraDevice, ...]:
        """What is plugged in, the system's choice first; on the main thread, after `load`."""

    def open(
        self,
        device_id: str | None,
        wish: Wish,
        deliver: Callable[[Shot], None],
        fail: Callable[[str], None],
    ) -> Lens:
        """Turn a camera on; on the main thread, after `load`.

        Args:
            device_id: which; the system's choice when it is None or not there.
            wish: bounds of the pictures.
            deliver: called on the main thread with every picture.
            fail: called on the main thread, with a sentence, when it can go on no more.

        Raises:
            CameraUnavailable: there is none, or it cannot be opened.
        """
