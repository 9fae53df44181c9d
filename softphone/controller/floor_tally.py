"""Today's figures of the floor, counted from the calls a supervisor's board saw end."""

from __future__ import annotations

import time
from dataclasses import dataclass

from softphone.domain.floor import FloorCall
from softphone.domain.session import Direction

SERVICE_S = 20.0
"""A caller who is answered within this many seconds counts as served in time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FloorTally:
    """Calls that ended since midnight, or since the board was opened.

    Attributes:
        answered: dial-ins somebody answered.
        abandoned: dial-ins that ended unanswered.
        in_time: answered ones that waited no longer than `SERVICE_S`.
        handled: answered calls of either direction.
        talk_s: how long those lasted together, from the answer, in seconds.
        day: the local day counted, as days of the calendar.
    """

    answered: int = 0
    abandoned: int = 0
    in_time: int = 0
    handled: int = 0
    talk_s: float = 0.0
    day: tuple[int, int] = (0, 0)

    @property
    def service_level(self) -> float | None:
        """Share of all dial-ins served in time, 0-1; None without any."""
        came = self.answered + self.abandoned
        return self.in_time / came if came else None

    @property
    def abandoned_share(self) -> float | None:
        """Share of all dial-ins that gave up, 0-1; None without any."""
        came = self.answered + self.abandoned
        return self.abandoned / came if came else None

    @property
    def handle_s(self) -> float | None:
        """Average length of an answered call in seconds; None without any."""
        return self.talk_s / self.handled if self.handled else None


def counted(tally: FloorTally, call: FloorCall, at: float) -> FloorTally:
    """The tally with one more call that ended at ``at``, unix time in seconds."""
    local = time.localtime(at)
    day = local.tm_year, local.tm_yday
    if tally.day != day:
        tally = FloorTally(day=day)
    answered = call.answered_at is not None
    came_in = call.direction is Direction.DIAL_IN
    waited = (call.answered_at or at) - call.started_at
    talked = at - call.answered_at if call.answered_at is not None else 0.0
    return FloorTally(
        answered=tally.answered + (came_in and answered),
        abandoned=tally.abandoned + (came_in and not answered),
        in_time=tally.in_time + (came_in and answered and waited <= SERVICE_S),
        handled=tally.handled + answered,
        talk_s=tally.talk_s + max(0.0, talked),
        day=day,
    )
