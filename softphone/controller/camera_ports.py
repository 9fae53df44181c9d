"""What the window needs of the operator's cameras."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from softphone.controller.ports import Unsubscribe
from softphone.domain.camera import CameraSource, CameraState, CameraUse


class CameraFilm(CameraSource, Protocol):
    """One showing of the camera."""

    def stop(self) -> None:
        """Turn the camera off at once."""


class CameraControls(Protocol):
    """The cameras. All methods are called on the main thread and return at once."""

    @property
    def state(self) -> CameraState:
        """What is known now."""

    def subscribe(self, listener: Callable[[CameraState], None]) -> Unsubscribe:
        """Call ``listener`` on the main thread at every change."""

    def look(self) -> None:
        """Find out whether a camera could be turned on; loads nothing."""

    def find(self) -> None:
        """Find out which cameras there are, for somebody who wants to choose."""

    def choose(self, device_id: str | None) -> None:
        """Use this camera from the next time on; None follows the system."""

    def film(self, show: Callable[[bytes], None], tell: Callable[[CameraUse], None]) -> CameraFilm:
        """A showing of the camera; it is turned on when somebody is ready to see it.

        Args:
            show: takes each picture as a small JPEG.
            tell: called at every change of what becomes of it.
        """
