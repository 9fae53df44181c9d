"""Whether the microphone is muted, as counted where frames leave."""

from __future__ import annotations

from collections.abc import Callable

from softphone.audio.sound import FRAME_MS
from softphone.backends.base import AudioPort

PROOF_S = 2 * FRAME_MS / 1000 + 0.005
"""Two frame periods and a margin: so long nothing may leave before mute counts as true."""


class MuteWatch:
    """Compares the wish to be muted with the port's own counter.

    Args:
        clock: monotonic seconds.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._wished = False
        self._port: AudioPort | None = None
        self._count = 0
        self._since = 0.0
        self._proven = False
        self._broken = False

    def wish(self, muted: bool, port: AudioPort | None) -> None:
        """Take what shall be, and the port that carries audio now, None when none does."""
        if muted == self._wished and port is self._port:
            return
        self._wished, self._port = muted, port
        self._proven = self._broken = False
        self._begin()

    @property
    def muted(self) -> bool:
        """Whether mute is wished and no frame left for two frame periods; measured now."""
        if not self._wished:
            return False
        port = self._port
        if port is None:
            return True
        if port.frames_sent != self._count:
            self._broken = self._proven
            self._begin()
        elif self._clock() - self._since >= PROOF_S:
            self._proven = True
            self._broken = False
        return self._proven and not self._broken

    @property
    def broken(self) -> str:
        """A sentence when frames leave although mute was true before."""
        return "The microphone is still sending although it is muted." if self._broken else ""

    def patience(self, usual: float) -> float:
        """Seconds until it is worth looking again."""
        if self._wished and self._port is not None and (self._broken or not self._proven):
            return min(usual, max(0.001, self._since + PROOF_S - self._clock()))
        return usual

    def _begin(self) -> None:
        self._since = self._clock()
        self._count = self._port.frames_sent if self._port is not None else 0
