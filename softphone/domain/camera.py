"""The operator's camera: what there is, what is asked of it, and whether anybody sees it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Protocol


class CameraUse(Enum):
    """What becomes of the camera in a call."""

    OFF = "off"
    OPENING = "opening"
    ON = "on"
    """It films, but nothing has left for a while."""
    SEEN = "seen"
    """Pictures leave, as counted where they are encoded."""


@dataclass(frozen=True, slots=True)
class CameraDevice:
    """One camera the system offers.

    Attributes:
        id: stable as long as it stays plugged in.
        name: as the system shows it.
    """

    id: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CameraState:
    """What is known of the cameras.

    Attributes:
        devices: what the system offers; None while nobody has asked it.
        chosen: id of the one to use; None follows the system.
        problem: one plain sentence why none can be turned on, or empty.
    """

    devices: tuple[CameraDevice, ...] | None = None
    chosen: str | None = None
    problem: str = ""


class CameraSource(Protocol):
    """A camera as whoever sends its pictures sees it; all on one loop."""

    async def begin(self, width: int, height: int, fps: int) -> None:
        """Turn the camera on, now that somebody is ready to see it.

        Args:
            width: of the pictures that are sent on at most, in pixels.
            height: the same.
            fps: frames a second that are sent on.

        Raises:
            CameraUnavailable: there is none, or it cannot be opened.
        """

    async def picture(self) -> bytes:
        """The newest picture as JPEG, once there is one that was not taken yet.

        Raises:
            CameraUnavailable: it has failed.
        """

    def sent(self, count: int) -> None:
        """So many pictures have left since the beginning."""
