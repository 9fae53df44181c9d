"""Collects what a backend delivers."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

from softphone.domain.events import TelephonyEvent
from softphone.domain.link import LinkState, LinkStatus
from tests.patience import PATIENCE_S

E = TypeVar("E", bound=TelephonyEvent)


class Sink:
    """An `EventSink`; wait for more with `until` and `next`."""

    def __init__(self) -> None:
        self.events: list[TelephonyEvent] = []
        self.links: list[LinkState] = []
        self._more = asyncio.Event()
        self._taken = 0

    def on_event(self, event: TelephonyEvent) -> None:
        self.events.append(event)
        self._more.set()

    def on_link(self, link: LinkState) -> None:
        self.links.append(link)
        self._more.set()

    def statuses(self) -> list[LinkStatus]:
        return [link.status for link in self.links]

    async def until(self, condition: Callable[[], bool], limit_s: float = PATIENCE_S) -> None:
        async with asyncio.timeout(limit_s):
            while not condition():
                self._more.clear()
                await self._more.wait()

    async def next(self, *kinds: type[E]) -> E:
        """The next event of one of these kinds that was not taken yet."""
        found: list[E] = []

        def look() -> bool:
            for index in range(self._taken, len(self.events)):
                event = self.events[index]
                if isinstance(event, kinds):
                    self._taken = index + 1
                    found.append(event)
                    return True
            return False

        await self.until(look)
        return found[0]
