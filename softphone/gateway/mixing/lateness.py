"""How punctual the mixer is, counted without keeping every sample."""

from __future__ import annotations

from dataclasses import dataclass

LATE_MS = 5.0
"""A tick that starts later than this counts as late."""

_BUCKETS_PER_MS = 20
_BUCKETS = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Lateness:
    """Counters since the mixer started, milliseconds after each tick's deadline.

    Attributes:
        ticks: ticks run.
        skipped: deadlines passed over after a stall; never made up for.
        over_5ms: ticks that started more than 5 ms late.
        p50_ms, p99_ms, max_ms: lateness of a tick's start.
        done_p99_ms, done_max_ms: from the deadline to the last frame written.
    """

    ticks: int = 0
    skipped: int = 0
    over_5ms: int = 0
    p50_ms: float = 0.0
    p99_ms: float = 0.0
    max_ms: float = 0.0
    done_p99_ms: float = 0.0
    done_max_ms: float = 0.0


class LatenessRecord:
    """Written by the mixer thread, read by any; a reading may be one tick behind."""

    def __init__(self) -> None:
        self._started = _Histogram()
        self._done = _Histogram()
        self._over = 0
        self.skipped = 0

    def add(self, started_ms: float, done_ms: float) -> None:
        """Count one tick by its start and end, both measured from its deadline."""
        self._started.add(started_ms)
        self._done.add(done_ms)
        self._over += started_ms > LATE_MS

    def summary(self) -> Lateness:
        """The counters now."""
        return Lateness(
            ticks=self._started.count,
            skipped=self.skipped,
            over_5ms=self._over,
            p50_ms=self._started.percentile(0.50),
            p99_ms=self._started.percentile(0.99),
            max_ms=self._started.highest,
            done_p99_ms=self._done.percentile(0.99),
            done_max_ms=self._done.highest,
        )


class _Histogram:
    """Counts in steps of 0.05 ms up to 100 ms; everything above falls into the last."""

    __slots__ = ("_counts", "count", "highest")

    def __init__(self) -> None:
        self._counts = [0] * _BUCKETS
        self.count = 0
        self.highest = 0.0

    def add(self, value_ms: float) -> None:
        index = int(value_ms * _BUCKETS_PER_MS)
        self._counts[index if 0 <= index < _BUCKETS else -1 if index > 0 else 0] += 1
        self.count += 1
        if value_ms > self.highest:
            self.highest = value_ms

    def percentile(self, share: float) -> float:
        """Upper edge of the bucket that holds this share of the values, in ms."""
        wanted = share * self.count
        seen = 0
        for index, count in enumerate(self._counts):
            seen += count
            if count and seen >= wanted:
                return min((index + 1) / _BUCKETS_PER_MS, self.highest)
        return 0.0
