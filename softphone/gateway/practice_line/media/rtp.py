"""One RTP stream each way over UDP (RFC 3550), with telephone-events received (RFC 4733)."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import socket
import struct
from collections.abc import Callable
from typing import cast

from softphone.domain.dtmf import TONES
from softphone.gateway.practice_line.media.rtcp import Reception, RtcpPort, Sending

_HEADER = struct.Struct("!BBHII")
_VERSION = 0x80
_CNAME = "practice-line"
_PAIR_ATTEMPTS = 50


class RtpPort(asyncio.DatagramProtocol):
    """A UDP port that sends and receives one stream.

    Received packets are taken from any source address: the port is unguessable enough for a
    practice line, and peers behind address translation would be lost otherwise.

    Args:
        on_audio: hears each audio payload in the order it arrives.
        on_tone: hears each DTMF tone once, when its first packet arrives.
    """

    def __init__(self, on_audio: Callable[[bytes], None], on_tone: Callable[[str], None]) -> None:
        self.last_heard = 0.0
        self._on_audio = on_audio
        self._on_tone = on_tone
        self._transport: asyncio.DatagramTransport | None = None
        self._remote: tuple[str, int] | None = None
        self._payload = 0
        self._events: int | None = None
        self._sequence = secrets.randbelow(2**15)
        self._sent = Sending(secrets.randbits(32), timestamp=secrets.randbelow(2**31))
        self._heard = Reception()
        self._reports = RtcpPort(self._sent, self._heard, _CNAME)
        self._report_to: tuple[str, int] | None = None
        self._marker = True
        self._event_at: int | None = None

    @classmethod
    async def open(
        cls, host: str, on_audio: Callable[[bytes], None], on_tone: Callable[[str], None]
    ) -> RtpPort:
        """Bind a free pair of ports on ``host``: an even one for RTP, the next for RTCP.

        Raises:
            OSError: no pair was found.
        """
        loop = asyncio.get_running_loop()
        port = cls(on_audio, on_tone)
        media, reports = _free_pair(host)
        try:
            await loop.create_datagram_endpoint(lambda: port, sock=media)
            await loop.create_datagram_endpoint(lambda: port._reports, sock=reports)
        except BaseException:
            port.close()
            media.close()
            reports.close()
            raise
        port.last_heard = loop.time()
        return port

    @property
    def local(self) -> tuple[str, int]:
        """Address and port it is bound to."""
        assert self._transport is not None
        name = self._transport.get_extra_info("sockname")
        return name[0], name[1]

    @property
    def remote(self) -> tuple[str, int] | None:
        """Where packets go, or None."""
        return self._remote

    def connect(self, remote: tuple[str, int] | None, payload: int, events: int | None) -> None:
        """Set where to send, and the payload types of audio and events; None stops sending."""
        if remote is not None:
            self._marker = self._marker or self._remote is None
            self._report_to = (remote[0], remote[1] + 1)
            self._reports.start(lambda: self._report_to)
        self._remote = remote
        self._payload = payload
        self._events = events

    def send(self, payload: bytes) -> None:
        """Send one packet of encoded audio."""
        if self._remote is not None and self._transport is not None:
            flags = self._payload | (0x80 if self._marker else 0)
            self._marker = False
            sent = self._sent
            header = _HEADER.pack(_VERSION, flags, self._sequence, sent.timestamp, sent.source)
            self._transport.sendto(header + payload, self._remote)
            sent.packets += 1
            sent.octets += len(payload)
        self._sequence = (self._sequence + 1) & 0xFFFF
        self._sent.timestamp = (self._sent.timestamp + len(payload)) & 0xFFFFFFFF

    def close(self) -> None:
        """Release the ports."""
        self._reports.close()
        if self._transport is not None:
            self._transport.close()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport (asyncio)."""
        self._transport = cast(asyncio.DatagramTransport, transport)

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        """Take one packet (asyncio); anything malformed is dropped."""
        if len(data) < _HEADER.size or data[0] >> 6 != 2:
            return
        _, flags, sequence, timestamp, source = _HEADER.unpack_from(data)
        start = _HEADER.size + 4 * (data[0] & 0x0F)
        if data[0] & 0x10 and len(data) >= start + 4:
            start += 4 + 4 * int.from_bytes(data[start + 2 : start + 4], "big")
        payload = data[start : len(data) - data[-1]] if data[0] & 0x20 else data[start:]
        self.last_heard = asyncio.get_running_loop().time()
        self._heard.note(source, sequence, timestamp, self.last_heard)
        kind = flags & 0x7F
        if kind == self._events:
            self._take_event(payload, timestamp)
        elif kind == self._payload and payload:
            self._on_audio(payload)

    def error_received(self, exc: Exception) -> None:
        """Ignore ICMP errors (asyncio): the far end may not listen yet."""

    def _take_event(self, payload: bytes, timestamp: int) -> None:
        if len(payload) < 4 or payload[0] >= len(TONES) or timestamp == self._event_at:
            return
        self._event_at = timestamp
        self._on_tone(TONES[payload[0]])


def _free_pair(host: str) -> tuple[socket.socket, socket.socket]:
    """Two bound sockets on an even port and the one after it (RFC 3550 section 11)."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    for _ in range(_PAIR_ATTEMPTS):
        media = _bound(family, host, 0)
        port = media.getsockname()[1]
        if port % 2 == 0:
            with contextlib.suppress(OSError):
                return media, _bound(family, host, port + 1)
        media.close()
    raise OSError(f"no free pair of ports on {host}")


def _bound(family: socket.AddressFamily, host: str, port: int) -> socket.socket:
    bound = socket.socket(family, socket.SOCK_DGRAM)
    try:
        bound.bind((host, port))
    except OSError:
        bound.close()
        raise
    return bound
