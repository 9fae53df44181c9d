"""Which lines of the log a filter shows, found in slices so that nothing else has to wait."""

from __future__ import annotations

import time
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass

from softphone.domain.logline import LogLine
from softphone.ui.models.log_buffer import LogBuffer

_BLOCK = 1_000


@dataclass(frozen=True, slots=True)
class LogCriteria:
    """What a shown line must have.

    Attributes:
        level: lowest level, as in ``logging``; 0 shows all.
        text: what the line must contain, in any case; empty shows all.
        session: the leg's sessionId it must belong to; empty shows all.
    """

    level: int = 0
    text: str = ""
    session: str = ""

    @property
    def everything(self) -> bool:
        """Whether no line is left out."""
        return not (self.level or self.text or self.session)

    def test(self) -> Callable[[LogLine], bool]:
        """A predicate for lines, as cheap as these criteria allow."""
        level, text, session = self.level, self.text.casefold(), self.session

        def matches(line: LogLine) -> bool:
            return (
                line.level >= level
                and (not session or line.session == session)
                and (not text or text in line.text.casefold())
            )

        return matches


class LogMatches:
    """The numbers of the lines shown, in order; newest are found first.

    Args:
        buffer: where the lines are.
    """

    def __init__(self, buffer: LogBuffer) -> None:
        self._buffer = buffer
        self._criteria = LogCriteria()
        self._test: Callable[[LogLine], bool] | None = None
        self._found: list[int] = []
        self._unseen = 0  # lines numbered below this have not been looked at

    @property
    def criteria(self) -> LogCriteria:
        """What is looked for."""
        return self._criteria

    @property
    def done(self) -> bool:
        """Whether every line has been looked at."""
        return self._test is None or self._unseen <= self._buffer.first

    def __len__(self) -> int:
        return len(self._buffer) if self._test is None else len(self._found)

    def number(self, place: int) -> int:
        """The number of the line shown in ``place``, counted from 0."""
        return self._buffer.first + place if self._test is None else self._found[place]

    def look_for(self, criteria: LogCriteria) -> None:
        """Start over with other criteria; drops a search that is still under way."""
        self._criteria = criteria
        self._found = []
        self._test = None if criteria.everything else criteria.test()
        self._unseen = self._buffer.end

    def search(self, budget_s: float) -> int:
        """Go on with the search for at most about ``budget_s``; returns how many were found."""
        test = self._test
        if test is None:
            return 0
        stop = time.perf_counter() + budget_s
        before = len(self._found)
        found: list[list[int]] = []
        while self._unseen > self._buffer.first and time.perf_counter() < stop:
            start = max(self._buffer.first, self._unseen - _BLOCK)
            lines = self._buffer.between(start, self._unseen)
            found.append([number for number, line in enumerate(lines, start) if test(line)])
            self._unseen = start
        self._found[0:0] = [number for block in reversed(found) for number in block]
        return len(self._found) - before

    def added(self, start: int) -> None:
        """Lines from number ``start`` on are new in the buffer."""
        test = self._test
        if test is not None:
            lines = self._buffer.between(start, self._buffer.end)
            first = max(start, self._buffer.first)
            self._found += [number for number, line in enumerate(lines, first) if test(line)]

    def dropped(self, count: int) -> int:
        """The buffer dropped its ``count`` oldest lines; returns how many of them were shown."""
        if self._test is None:
            return count
        gone = bisect_left(self._found, self._buffer.first)
        del self._found[:gone]
        return gone
