"""Plays samples on a leg, one packet every 20 ms by an absolute clock."""

from __future__ import annotations

import asyncio
from array import array
from typing import TYPE_CHECKING

from softphone.gateway.practice_line.media import g711
from softphone.gateway.practice_line.media.sounds import RATE

if TYPE_CHECKING:
    from softphone.gateway.practice_line.stack.leg import Leg

_PACKET_S = 0.02
_PACKET = int(RATE * _PACKET_S)


class Player:
    """Sends queued sounds on a leg, and silence between them, until the leg ends.

    The next sound starts when the one before has been played; `cut` drops what is queued.
    """

    def __init__(self, leg: Leg) -> None:
        self._leg = leg
        self._queue = bytearray()
        self._drained = asyncio.Event()
        self._drained.set()

    def play(self, sound: array[int]) -> None:
        """Queue a sound."""
        self._queue += g711.encode(self._leg.codec, sound)
        self._drained.clear()

    def cut(self) -> None:
        """Forget what has not been played yet."""
        self._queue.clear()
        self._drained.set()

    async def wait_played(self) -> None:
        """Return when the queue is empty."""
        await self._drained.wait()

    async def run(self) -> None:
        """Send until cancelled or the leg ends."""
        loop = asyncio.get_running_loop()
        due = loop.time()
        while not self._leg.ended.is_set():
            self._leg.send_audio(self._next_packet())
            due += _PACKET_S
            await asyncio.sleep(due - loop.time())

    def _next_packet(self) -> bytes:
        packet = bytes(self._queue[:_PACKET])
        del self._queue[:_PACKET]
        if not self._queue:
            self._drained.set()
        return packet + g711.silence(self._leg.codec, _PACKET - len(packet))
