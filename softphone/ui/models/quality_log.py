"""The last minutes of each leg's media quality, kept for the plot."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from typing import NamedTuple

from softphone.domain.events import Quality
from softphone.domain.ids import LegId

SPAN_S = 180.0
"""How far back the plot looks, in seconds."""

_KEPT = 400
_LEGS = 64


class Sample(NamedTuple):
    """Media quality at one moment; ``at`` is unix time in seconds."""

    at: float
    quality: Quality


class QualityLog:
    """Samples by leg; the legs sampled least lately are forgotten first."""

    def __init__(self) -> None:
        self._legs: dict[LegId, deque[Sample]] = {}

    def add(self, leg: LegId, sample: Sample) -> None:
        """Keep one sample; the quality that is kept already is no new one."""
        samples = self._legs.get(leg)
        if samples and samples[-1].quality is sample.quality:
            return
        if samples is None:
            samples = deque(maxlen=_KEPT)
        else:
            del self._legs[leg]
        self._legs[leg] = samples  # last in the order
        samples.append(sample)
        while samples[0].at < sample.at - SPAN_S:
            samples.popleft()
        if len(self._legs) > _LEGS:
            del self._legs[next(iter(self._legs))]

    def of(self, leg: LegId | None) -> tuple[Sample, ...]:
        """The samples of a leg, oldest first."""
        return () if leg is None else tuple(self._legs.get(leg, ()))


def extremes(values: Iterable[float]) -> tuple[float, float] | None:
    """Least and greatest value, or None when there are none."""
    kept = tuple(values)
    return (min(kept), max(kept)) if kept else None
