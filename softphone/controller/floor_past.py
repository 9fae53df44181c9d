"""The floor as it was: a book of its own, filled from what was stored."""

from __future__ import annotations

from dataclasses import dataclass, field

from softphone.controller.floor import FloorBook
from softphone.domain import floor
from softphone.domain.floor_tally import FloorTally, counted


@dataclass(frozen=True, slots=True)
class PastMoment:
    """The floor at a moment that is over.

    Attributes:
        at: the moment, unix time in seconds; None when nothing is known of it.
        book: who was there.
        tally: the figures of that day so far.
        problem: why it cannot be told, or empty.
    """

    at: float | None
    book: FloorBook
    tally: FloorTally = field(default_factory=FloorTally)
    problem: str = ""


class FloorCount:
    """A book and the figures of the calls that ended in it; nothing is counted twice."""

    def __init__(self) -> None:
        self.book = FloorBook()
        self.tally = FloorTally()
        self._until = 0.0
        self.book.calls_over.subscribe(self._count)

    def take(self, event: floor.FloorEvent) -> None:
        """Take one event; a snapshot that counts replaces the figures too."""
        if isinstance(event, floor.FloorSnapshot) and event.today is not None:
            self.tally, self._until = event.today, event.at
        self.book.on_floor(event)

    def clear(self) -> None:
        """Nothing is known any more."""
        self.tally, self._until = FloorTally(), 0.0
        self.book.on_floor(floor.FloorSnapshot(at=0.0))

    def _count(self, ended: tuple[floor.FloorCall, floor.CallOver]) -> None:
        call, over = ended
        if over.at > self._until:  # else the snapshot has counted it
            self.tally = counted(
                self.tally,
                call.direction,
                started_at=call.started_at,
                answered_at=call.answered_at,
                ended_at=over.at,
            )


def replayed(replay: floor.FloorReplay) -> PastMoment:
    """The floor that stored events lead to."""
    made = FloorCount()
    for event in replay.events:
        made.take(event)
    return PastMoment(replay.at, made.book, made.tally)
