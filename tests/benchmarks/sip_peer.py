"""A far end on loopback that answers when told and knows when each packet reached the machine."""

from __future__ import annotations

import queue
import re
import select
import socket
import struct
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Self

_SO_TIMESTAMPNS = 35
_EVENT_CODEC = re.compile(r"a=rtpmap:(\d+) telephone-event/8000", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Heard:
    """A packet: ``INVITE``, ``ACK``, ``BYE``, ``INFO`` … or ``tone``; unix nanoseconds."""

    what: str
    at: int


class SipPeer:
    """One call at a time: 180 at once, 200 when told; with ``media`` it sends audio back.

    `heard` gets what arrives, with the time stamp the kernel took on receipt; of each RFC 4733
    event only the first packet. ``listener`` is told each packet of audio and its time stamp.
    """

    def __init__(
        self, *, media: bool = False, listener: Callable[[bytes, int], None] | None = None
    ) -> None:
        self._media = media
        self._listener = listener
        self.heard: queue.SimpleQueue[Heard] = queue.SimpleQueue()
        self._sip = _stamped_socket()
        self._rtp = _stamped_socket()
        self.port: int = self._sip.getsockname()[1]
        self._invite = ""
        self._from: tuple[str, int] = ("", 0)
        self._event_type = -1
        self._last_event = -1
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._serve, name="sip-peer")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self._ending.set()
        self._thread.join()
        self._sip.close()
        self._rtp.close()

    def wait(self, what: str, timeout_s: float = 5.0) -> int:
        """Unix nanoseconds of the next such packet.

        Raises:
            TimeoutError: none came.
        """
        until = time.monotonic() + timeout_s
        while True:
            try:
                heard = self.heard.get(timeout=max(0.0, until - time.monotonic()))
            except queue.Empty:
                raise TimeoutError(f"no {what} came") from None
            if heard.what == what:
                return heard.at

    def answer(self) -> int:
        """Answer with 200 OK; returns the monotonic nanoseconds of sending."""
        offered = _EVENT_CODEC.search(self._invite)
        self._event_type = int(offered[1]) if offered else -1
        body = (
            "v=0\r\no=peer 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\n"
            f"m=audio {self._rtp.getsockname()[1]} RTP/AVP 0 {self._event_type}\r\n"
            "a=rtpmap:0 PCMU/8000\r\n"
            f"a=rtpmap:{self._event_type} telephone-event/8000\r\n"
            f"a=fmtp:{self._event_type} 0-15\r\na=ptime:20\r\na=sendrecv\r\n"
        )
        at = time.monotonic_ns()
        self._reply(self._invite, "200 OK", body)
        return at

    def _serve(self) -> None:
        while not self._ending.is_set():
            ready, _, _ = select.select([self._sip, self._rtp], [], [], 0.1)
            if self._rtp in ready:
                self._take_rtp()
            if self._sip in ready:
                self._take_sip()

    def _take_sip(self) -> None:
        data, at, self._from = _receive(self._sip)
        text = data.decode("utf-8", "replace")
        method = text.split(" ", 1)[0]
        if method == "INVITE":
            self._invite = text
            self._reply(text, "180 Ringing")
        elif method not in ("ACK", "SIP/2.0"):
            self._reply(text, "200 OK")
        self.heard.put(Heard(method, at))

    def _take_rtp(self) -> None:
        data, at, sender = _receive(self._rtp)
        if self._media:
            self._rtp.sendto(data, sender)
        if self._listener is not None:
            self._listener(data, at)
        if len(data) >= 12 and data[1] & 0x7F == self._event_type:
            stamp = struct.unpack_from("!I", data, 4)[0]
            if stamp != self._last_event:
                self._last_event = stamp
                self.heard.put(Heard("tone", at))

    def _reply(self, request: str, status: str, body: str = "") -> None:
        copied = [
            line
            for line in request.split("\r\n\r\n")[0].split("\r\n")[1:]
            if line.lower().startswith(("via:", "from:", "to:", "call-id:", "cseq:", "v:", "f:"))
        ]
        lines = [
            f"{x};tag=peer" if x.lower().startswith("to:") and "tag=" not in x else x
            for x in copied
        ]
        lines.append(f"Contact: <sip:peer@127.0.0.1:{self.port}>")
        if body:
            lines.append("Content-Type: application/sdp")
        lines.append(f"Content-Length: {len(body)}")
        text = "\r\n".join([f"SIP/2.0 {status}", *lines, "", body])
        self._sip.sendto(text.encode(), self._from)


def _stamped_socket() -> socket.socket:
    made = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    made.setsockopt(socket.SOL_SOCKET, _SO_TIMESTAMPNS, 1)
    made.bind(("127.0.0.1", 0))
    return made


def _receive(from_: socket.socket) -> tuple[bytes, int, tuple[str, int]]:
    data, extra, _flags, sender = from_.recvmsg(65536, 128)
    for level, kind, value in extra:
        if level == socket.SOL_SOCKET and kind == _SO_TIMESTAMPNS:
            seconds, nanoseconds = struct.unpack("qq", value)
            return data, seconds * 1_000_000_000 + nanoseconds, sender
    return data, time.time_ns(), sender
