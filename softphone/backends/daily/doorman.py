"""Keeps callers apart until they are answered: Daily lets everybody into the room at once."""

from __future__ import annotations

import asyncio
import logging

from softphone.backends.daily.gate import LegGate
from softphone.backends.daily.legs import LegBook
from softphone.domain.ids import LegId, ParticipantId
from softphone.errors import SoftphoneError

log = logging.getLogger(__name__)


class Doorman:
    """Closes every ringing caller off in both directions as soon as he is in the room.

    Until the room has carried that out, for one round trip, he could hear what is said there.

    Args:
        book: who rings, and who is in the room.
        gate: closes and opens.
    """

    def __init__(self, book: LegBook, gate: LegGate) -> None:
        self._book = book
        self._gate = gate
        self._closing: dict[LegId, asyncio.Task[None]] = {}

    def look(self) -> None:
        """Something in the room changed."""
        for leg in self._book.ringing:
            if leg not in self._closing and ParticipantId(leg) in self._book.people:
                self._closing[leg] = asyncio.create_task(self._close_off(leg), name="daily-door")
        for leg in tuple(self._closing):
            if leg not in self._book.live and self._closing[leg].done():
                del self._closing[leg]

    def begin_again(self) -> None:
        """The room was joined afresh: what was tried before has to be tried again."""
        for leg in tuple(self._closing):
            if self._closing[leg].done():
                del self._closing[leg]

    async def let_in(self, leg: LegId) -> None:
        """Give a caller back what he may hear and say.

        Raises:
            SoftphoneError: Daily did not do it.
        """
        # It stays among the closing ones, or the next `look` would close him off again.
        closing = self._closing.get(leg)
        if closing is not None:
            await asyncio.wait((closing,))
            await self._gate.hold(leg, False)

    async def close(self) -> None:
        """Stop; idempotent."""
        tasks = tuple(self._closing.values())
        self._closing.clear()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _close_off(self, leg: LegId) -> None:
        try:
            await self._gate.hold(leg, True)
        except SoftphoneError as error:
            log.warning("a caller could not be kept apart: %s", error, extra={"leg": leg})
