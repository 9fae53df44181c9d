"""Today's figures of a floor, counted from the calls that ended."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass, replace

from softphone.domain.session import Direction

LONGEST_S = 120
"""Waits are told apart up to this many seconds; longer ones count together."""

Day = tuple[int, int]
"""Year and day of the year, local time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FloorTally:
    """Calls that ended on one day.

    Attributes:
        answered: dial-ins somebody answered.
        abandoned: dial-ins that ended unanswered.
        waited: how many of the answered ones had waited so many whole seconds, by the second; the
            last place counts all from `LONGEST_S` on.
        handled: answered calls of either direction.
        talk_s: how long those lasted together, from the answer, in seconds.
        day: the day counted.
    """

    answered: int = 0
    abandoned: int = 0
    waited: tuple[int, ...] = (0,) * (LONGEST_S + 1)
    handled: int = 0
    talk_s: float = 0.0
    day: Day = (0, 0)

    def service_level(self, within_s: float) -> float | None:
        """Share of all dial-ins answered within so many seconds, 0-1; None without any."""
        came = self.answered + self.abandoned
        in_time = sum(self.waited[: max(0, min(LONGEST_S, int(within_s)))])
        return in_time / came if came else None

    @property
    def abandoned_share(self) -> float | None:
        """Share of all dial-ins that gave up, 0-1; None without any."""
        came = self.answered + self.abandoned
        return self.abandoned / came if came else None

    @property
    def handle_s(self) -> float | None:
        """Average length of an answered call in seconds; None without any."""
        return self.talk_s / self.handled if self.handled else None


def day_of(at: float) -> Day:
    """The local day of a moment, unix time in seconds."""
    local = time.localtime(at)
    return local.tm_year, local.tm_yday


def counted(
    tally: FloorTally,
    direction: Direction,
    *,
    started_at: float,
    answered_at: float | None,
    ended_at: float,
) -> FloorTally:
    """The tally with one more call; a call of another day begins a new one. Unix times."""
    day = day_of(ended_at)
    if tally.day != day:
        tally = FloorTally(day=day)
    came_in = direction is Direction.DIAL_IN
    if answered_at is None:
        return replace(tally, abandoned=tally.abandoned + came_in)
    waited = tally.waited
    if came_in:
        place = max(0, min(LONGEST_S, int(answered_at - started_at)))
        waited = (*waited[:place], waited[place] + 1, *waited[place + 1 :])
    return replace(
        tally,
        answered=tally.answered + came_in,
        waited=waited,
        handled=tally.handled + 1,
        talk_s=tally.talk_s + max(0.0, ended_at - answered_at),
    )


def together(tallies: Iterable[FloorTally], day: Day) -> FloorTally:
    """The sum of what was counted on this day."""
    some = [tally for tally in tallies if tally.day == day]
    return FloorTally(
        answered=sum(tally.answered for tally in some),
        abandoned=sum(tally.abandoned for tally in some),
        waited=tuple(map(sum, zip(*(tally.waited for tally in some), strict=True)))
        or FloorTally().waited,
        handled=sum(tally.handled for tally in some),
        talk_s=sum(tally.talk_s for tally in some),
        day=day,
    )
