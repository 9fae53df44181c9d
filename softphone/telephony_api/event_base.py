"""What every event's payload has, and when it happened."""

from __future__ import annotations

from typing import ClassVar

from softphone.telephony_api.wire import AnswerModel


class EventModel(AnswerModel):
    """What every payload may carry beyond Daily's fields."""

    METHOD: ClassVar[str] = ""
    OURS: ClassVar[frozenset[str]] = frozenset({"seq", "timestamp"})

    seq: int | None = None
    timestamp: float | None = None


def when(payload: EventModel, now: float) -> float:
    """Unix time of an event; ``now`` when its payload carries none."""
    return now if payload.timestamp is None else payload.timestamp
