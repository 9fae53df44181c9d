"""A far party's RTP and RTCP, written by hand, whose packets are lost and late as a test says."""

from __future__ import annotations

import asyncio
import random
import socket
import struct
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass

_NTP_EPOCH = 2_208_988_800
_SOURCE = 0x5EED
_SAMPLES = 160
_SILENCE = b"\xff" * _SAMPLES


@dataclass(frozen=True, slots=True)
class Line:
    """What the network does to the packets.

    Attributes:
        loses: whether the packet of this number is lost.
        jitter_ms: each packet is late by up to so much, evenly spread.
        round_trip_ms: time between our report and the answer to it.
    """

    loses: Callable[[int], bool] = lambda number: False
    jitter_ms: float = 0.0
    round_trip_ms: float = 0.0


class LossyPeer:
    """Sends PCMU silence from one port and reports from the next.

    Attributes:
        port: of RTP; the next is RTCP's.
        sent, lost: packets so far.
    """

    def __init__(self, line: Line, *, report_s: float = 0.5) -> None:
        self.sent = self.lost = 0
        self._line = line
        self._report_s = report_s
        self._audio, self._control = _pair()
        self.port = int(self._audio.getsockname()[1])
        self._heard = (0, 0.0)

    async def run(self) -> None:
        """Talk until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            target = await self._first_packet()
            tasks.create_task(self._talk(target))
            tasks.create_task(self._listen())
            tasks.create_task(self._report((target[0], target[1] + 1)))

    def close(self) -> None:
        self._audio.close()
        self._control.close()

    async def _first_packet(self) -> tuple[str, int]:
        _, peer = await asyncio.get_running_loop().sock_recvfrom(self._audio, 2048)
        return str(peer[0]), int(peer[1])

    async def _talk(self, target: tuple[str, int]) -> None:
        loop = asyncio.get_running_loop()
        spread = random.Random(7)
        begin, number = loop.time(), 0
        while True:
            number += 1
            header = struct.pack("!BBHII", 0x80, 0, number, number * _SAMPLES, _SOURCE)
            if self._line.loses(number):
                self.lost += 1
            else:
                late_s = spread.uniform(0, self._line.jitter_ms) / 1000
                due = begin + number * 0.02 + late_s
                loop.call_at(due, self._send, self._audio, header + _SILENCE, target)
                self.sent += 1
            await asyncio.sleep(begin + number * 0.02 - loop.time())

    async def _listen(self) -> None:
        """Remember when the last sender report came (RFC 3550 section 6.4.1: LSR and DLSR)."""
        loop = asyncio.get_running_loop()
        while True:
            data = await loop.sock_recv(self._control, 2048)
            if len(data) >= 28 and data[1] == 200:
                self._heard = (int.from_bytes(data[10:14], "big"), loop.time())

    async def _report(self, target: tuple[str, int]) -> None:
        loop = asyncio.get_running_loop()
        while True:
            await asyncio.sleep(self._report_s)
            middle, heard_at = self._heard
            held_s = max(0.0, loop.time() - heard_at - self._line.round_trip_ms / 1000)
            now, octets = time.time() + _NTP_EPOCH, self.sent * _SAMPLES
            stamp = (int(now), int(now % 1 * 2**32), octets, self.sent, octets)
            sender = struct.pack("!IIIII", *stamp)
            block = struct.pack("!IIIIII", 0, 0, 0, 0, middle, int(held_s * 65536) if middle else 0)
            header = struct.pack("!BBHI", 0x81, 200, 12, _SOURCE)
            self._send(self._control, header + sender + block, target)

    @staticmethod
    def _send(port: socket.socket, packet: bytes, target: tuple[str, int]) -> None:
        with suppress(OSError):
            port.sendto(packet, target)


@asynccontextmanager
async def lossy_peer(line: Line) -> AsyncIterator[LossyPeer]:
    """A peer that talks as soon as it hears something."""
    peer = LossyPeer(line)
    talking = asyncio.create_task(peer.run())
    try:
        yield peer
    finally:
        talking.cancel()
        await asyncio.gather(talking, return_exceptions=True)
        peer.close()


def _pair() -> tuple[socket.socket, socket.socket]:
    while True:
        audio = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        control = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        audio.bind(("127.0.0.1", 0))
        port = audio.getsockname()[1]
        with suppress(OSError, OverflowError):
            if port % 2 == 0:
                control.bind(("127.0.0.1", port + 1))
                audio.setblocking(False)
                control.setblocking(False)
                return audio, control
        audio.close()
        control.close()
