"""A leg's video: what the far party shows. Nothing is sent; there is no camera on this side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Protocol

VIDEO_CODEC: Final = "VP8"
"""The one video codec of the engine (RFC 7741)."""
WIDTH_MAX: Final = 1280
HEIGHT_MAX: Final = 720
FPS: Final = 15
"""What is offered to be received: at most these pixels, and about so many frames a second."""


@dataclass(frozen=True, slots=True)
class Picture:
    """One decoded frame.

    Attributes:
        i420: planes Y, U and V without padding, limited range of ITU-R BT.601; both chroma planes
            have half the width and height, rounded up.
        width, height: in pixels.
    """

    i420: bytes
    width: int
    height: int


class LegVideo(Protocol):
    """The far party's pictures; one reader at a time, on any one thread."""

    def read(self) -> Picture | None:
        """The newest picture, or None when none came since the last; never waits."""
