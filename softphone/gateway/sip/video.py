"""A leg's video: what the far party shows, and what a member's camera shows to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Protocol

VIDEO_CODEC: Final = "VP8"
"""The one video codec of the engine (RFC 7741)."""
FPS: Final = 15
"""Frames a second of a leg whose ``videoSettings`` say nothing."""


@dataclass(frozen=True, slots=True)
class PictureFormat:
    """How the engine sends pictures; one for all legs, and the bound of what it can receive.

    Attributes:
        width, height: in pixels.
        fps: frames a second at most; a leg may be sent fewer.
        kbps: the encoder's target in kbit/s.
    """

    width: int = 1280
    height: int = 720
    fps: int = 30
    kbps: int = 900


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
    """Pictures of one leg; one reader and one writer at a time, each on any one thread."""

    @property
    def format(self) -> PictureFormat:
        """What `write` takes."""

    @property
    def sent(self) -> int:
        """Frames handed to the encoder since sending was last agreed on."""

    def read(self) -> Picture | None:
        """The newest picture, or None when none came since the last; never waits."""

    def write(self, i420: bytes) -> bool:
        """Show a picture to the far party, of exactly the engine's size; never waits.

        Returns:
            False when it was not taken: sending is not agreed on, or the last is not away yet.
        """
