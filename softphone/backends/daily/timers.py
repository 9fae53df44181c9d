"""Something that is due a while later, unless the leg it is about is gone by then."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Container

from softphone.domain.ids import LegId


class LegTimers:
    """At most one timer for each leg. On the loop only."""

    def __init__(self) -> None:
        self._running: dict[LegId, asyncio.TimerHandle] = {}

    def start(self, leg: LegId, delay_s: float, act: Callable[[LegId], None]) -> None:
        """Call ``act`` with the leg after so many seconds; nothing if its timer runs already."""
        if leg in self._running:
            return

        def due() -> None:
            del self._running[leg]
            act(leg)

        self._running[leg] = asyncio.get_running_loop().call_later(delay_s, due)

    def keep(self, legs: Container[LegId]) -> None:
        """Cancel the timers of all other legs."""
        for leg in tuple(self._running):
            if leg not in legs:
                self._running.pop(leg).cancel()
