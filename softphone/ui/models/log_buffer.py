"""The newest lines of the log, numbered for ever."""

from __future__ import annotations

from collections.abc import Iterable

from softphone.domain.logline import LogLine

CAPACITY = 200_000
_SLACK = 2_000


class LogBuffer:
    """Keeps the newest lines; each has a number that never changes.

    Old lines go in blocks, so that dropping them costs next to nothing a line.

    Args:
        capacity: lines to keep.
    """

    def __init__(self, capacity: int = CAPACITY) -> None:
        self._capacity = capacity
        self._lines: list[LogLine] = []
        self.first = 0

    @property
    def end(self) -> int:
        """The number the next line will get."""
        return self.first + len(self._lines)

    def __len__(self) -> int:
        return len(self._lines)

    def __getitem__(self, number: int) -> LogLine:
        return self._lines[number - self.first]

    def between(self, start: int, end: int) -> list[LogLine]:
        """Lines with numbers from ``start`` up to, not including, ``end``."""
        return self._lines[max(0, start - self.first) : max(0, end - self.first)]

    def extend(self, lines: Iterable[LogLine]) -> int:
        """Add lines at the end; returns how many old ones were dropped."""
        self._lines.extend(lines)
        over = len(self._lines) - self._capacity
        if over < _SLACK:
            return 0
        del self._lines[:over]
        self.first += over
        return over
