"""Peak meters: written by audio threads, read and cleared by the window."""

from __future__ import annotations


class PeakMeter:
    """The highest peak since the last reading.

    Without a lock on purpose: a reading that meets a write may count that one frame twice or not at
    all, which no eye can see.
    """

    __slots__ = ("_peak",)

    def __init__(self) -> None:
        self._peak = 0.0

    def note(self, peak: float) -> None:
        """Take one frame's peak, 0.0-1.0. Audio threads."""
        if peak > self._peak:
            self._peak = peak

    def take(self) -> float:
        """The peak since the last call, 0.0-1.0."""
        peak, self._peak = self._peak, 0.0
        return peak
