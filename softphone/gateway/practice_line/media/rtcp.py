"""Reports about a stream: what was sent and how well the other's came (RFC 3550 section 6)."""

from __future__ import annotations

import asyncio
import struct
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import cast

_NTP_EPOCH = 2_208_988_800
_SENDER_REPORT = 200
_SOURCE_DESCRIPTION = 202
_CNAME = 1
_INTERVAL_S = 2.0
_RATE = 8000


@dataclass(slots=True)
class Reception:
    """Statistics of the stream received (RFC 3550 appendix A.1, A.3 and A.8)."""

    source: int | None = None
    received: int = 0
    jitter: float = 0.0
    _first: int = 0
    _highest: int = 0
    _transit: float | None = None
    _expected_before: int = 0
    _received_before: int = 0

    def note(self, source: int, sequence: int, timestamp: int, arrival: float) -> None:
        """Count one packet; a new source starts over. ``arrival`` is in seconds."""
        if source != self.source:
            self.source, self.received, self.jitter = source, 0, 0.0
            self._first = self._highest = sequence
            self._transit = None
            self._expected_before = self._received_before = 0
        self.received += 1
        step = (sequence - self._highest) & 0xFFFF
        if step < 0x8000:
            self._highest += step
        transit = arrival * _RATE - timestamp
        if self._transit is not None:
            self.jitter += (abs(transit - self._transit) - self.jitter) / 16
        self._transit = transit

    def block(self, last_report: int, delay: int) -> bytes:
        """The report block since the one before."""
        expected = self._highest - self._first + 1
        lost = max(0, expected - self.received)
        recent = expected - self._expected_before
        recent_lost = max(0, recent - (self.received - self._received_before))
        fraction = 256 * recent_lost // recent if recent > 0 else 0
        self._expected_before, self._received_before = expected, self.received
        return struct.pack(
            "!IIIIII",
            self.source or 0,
            min(fraction, 255) << 24 | min(lost, 0x7FFFFF),
            self._highest & 0xFFFFFFFF,
            int(self.jitter),
            last_report,
            delay,
        )


@dataclass(slots=True)
class Sending:
    """What the sender report states of our own stream."""

    source: int
    packets: int = 0
    octets: int = 0
    timestamp: int = 0


@dataclass(slots=True)
class _LastReport:
    middle: int = 0
    at: float = field(default=0.0)


class RtcpPort(asyncio.DatagramProtocol):
    """Sends a sender report every 2 s to where `connect` says, and notes those that come."""

    def __init__(self, sending: Sending, reception: Reception, name: str) -> None:
        self._sending = sending
        self._reception = reception
        self._name = name.encode()
        self._transport: asyncio.DatagramTransport | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._remote: Callable[[], tuple[str, int] | None] = lambda: None
        self._last = _LastReport()

    def start(self, remote: Callable[[], tuple[str, int] | None]) -> None:
        """Report from now on; ``remote`` gives the far party's RTCP address, or None."""
        self._remote = remote
        if self._timer is None:
            loop = asyncio.get_running_loop()
            self._timer = loop.call_later(_INTERVAL_S / 4, self._report)

    def close(self) -> None:
        """Stop and release the port."""
        if self._timer is not None:
            self._timer.cancel()
        if self._transport is not None:
            self._transport.close()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport (asyncio)."""
        self._transport = cast(asyncio.DatagramTransport, transport)

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        """Remember a sender report's time (asyncio); anything else is dropped."""
        if len(data) >= 28 and data[0] >> 6 == 2 and data[1] == _SENDER_REPORT:
            self._last = _LastReport(
                int.from_bytes(data[10:14], "big"), asyncio.get_running_loop().time()
            )

    def error_received(self, exc: Exception) -> None:
        """Ignore ICMP errors (asyncio)."""

    def _report(self) -> None:
        loop = asyncio.get_running_loop()
        self._timer = loop.call_later(_INTERVAL_S, self._report)
        remote = self._remote()
        if remote is not None and self._transport is not None:
            self._transport.sendto(self._compound(loop.time()), remote)

    def _compound(self, now: float) -> bytes:
        blocks = b""
        if self._reception.source is not None:
            delay = int((now - self._last.at) * 65536) if self._last.middle else 0
            blocks = self._reception.block(self._last.middle, delay & 0xFFFFFFFF)
        clock = time.time() + _NTP_EPOCH
        body = struct.pack(
            "!IIIIII",
            self._sending.source,
            int(clock),
            int(clock % 1 * 2**32),
            self._sending.timestamp,
            self._sending.packets & 0xFFFFFFFF,
            self._sending.octets & 0xFFFFFFFF,
        )
        report = _packet(_SENDER_REPORT, len(blocks) // 24, body + blocks)
        item = struct.pack("!IBB", self._sending.source, _CNAME, len(self._name)) + self._name
        item += b"\0" * (4 - len(item) % 4)
        return report + _packet(_SOURCE_DESCRIPTION, 1, item)


def _packet(kind: int, count: int, body: bytes) -> bytes:
    return struct.pack("!BBH", 0x80 | count, kind, len(body) // 4) + body
