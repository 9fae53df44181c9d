"""Ending every leg before the room is left, seen through to the events that tell of it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Final

from softphone.backends.daily.legs import LegBook
from softphone.domain.ids import LegId
from softphone.errors import SoftphoneError

log = logging.getLogger(__name__)

HANG_UP_ALL_S: Final = 3.0


class Farewell:
    """Hangs up on everybody.

    Args:
        book: who lives.
        hang_up: ends one leg.
    """

    def __init__(self, book: LegBook, hang_up: Callable[[LegId], Awaitable[None]]) -> None:
        self._book = book
        self._hang_up = hang_up
        self._all_ended: asyncio.Event | None = None

    def look(self) -> None:
        """Something in the room changed."""
        if self._all_ended is not None and not self._book.live:
            self._all_ended.set()

    async def end_all(self) -> None:
        """Hang up every leg, and stay for the events that tell that they ended."""
        self._all_ended = asyncio.Event()
        try:
            async with asyncio.timeout(HANG_UP_ALL_S):
                await asyncio.gather(*(self._end(leg) for leg in tuple(self._book.live)))
                if self._book.live:
                    await self._all_ended.wait()
        except TimeoutError:
            log.warning("not every leg was seen to end; leaving the room ends what is left")
        finally:
            self._all_ended = None

    async def _end(self, leg: LegId) -> None:
        try:
            await self._hang_up(leg)
        except SoftphoneError as error:
            log.info("hang-up at the end: %s", error, extra={"leg": leg})
