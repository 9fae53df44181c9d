"""When to stop updating at once and start updating once a frame."""

from __future__ import annotations

FRAME_MS = 16
"""One frame of a 60 Hz screen, in milliseconds."""


class RateGate:
    """Tells a storm of events from normal traffic.

    A window of 50 ms with more than 50 events (1,000 events/s) opens the storm; the storm is over
    after a frame that brought less than three quarters of that. The difference keeps the gate from
    flapping at the limit.
    """

    WINDOW_S = 0.05
    LIMIT = 50
    CALM_PER_FRAME = 12

    def __init__(self) -> None:
        self.storm = False
        self._window_start = 0.0
        self._count = 0

    def note(self, now: float) -> bool:
        """Count one event at ``now`` (monotonic seconds); True while events come too fast."""
        if now - self._window_start > self.WINDOW_S:
            self._window_start = now
            self._count = 0
        self._count += 1
        if self._count > self.LIMIT:
            self.storm = True
        return self.storm

    def frame_done(self, events: int) -> None:
        """A frame was painted that brought ``events`` events."""
        if events < self.CALM_PER_FRAME:
            self.storm = False
            self._count = 0
