"""A clock that only moves when told, or when somebody sleeps on it."""

from __future__ import annotations

import asyncio


class FakeClock:
    """Seconds under the test's control.

    While ``held`` is False a sleeper moves the clock on and goes on at once; while it is True
    sleepers wait for `advance`.
    """

    def __init__(self, start: float = 1000.0) -> None:
        self.time = start
        self.held = False
        self.slept: list[float] = []
        self._sleepers: list[tuple[float, asyncio.Event]] = []

    def now(self) -> float:
        return self.time

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        if not self.held:
            self.time += seconds
            await asyncio.sleep(0)
            return
        woken = asyncio.Event()
        entry = (self.time + seconds, woken)
        self._sleepers.append(entry)
        try:
            await woken.wait()
        finally:
            if entry in self._sleepers:
                self._sleepers.remove(entry)

    def advance(self, seconds: float) -> None:
        """Move on and wake whoever is due."""
        self.time += seconds
        for due, woken in self._sleepers:
            if due <= self.time:
                woken.set()
