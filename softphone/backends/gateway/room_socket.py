"""One room socket whose frames are handled in the same loop turn in which they are read."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
from collections.abc import Callable
from typing import Any, Final, cast
from urllib.parse import quote, urlsplit

from pydantic import SecretStr
from websockets.asyncio.client import ClientConnection, connect
from websockets.frames import Frame, Opcode
from websockets.protocol import Event, State
from websockets.typing import Subprotocol

from softphone.backends.gateway.audio_reader import AudioReader
from softphone.backends.gateway.endpoint import Address
from softphone.telephony_api import whole_frames
from softphone.telephony_api.limits import ROOM_SUBPROTOCOL
from softphone.telephony_api.shared_transport import SharedTransport

OPEN_TIMEOUT_S = 5.0
PING_S = 10.0
MAX_FRAME = 4 * 1024 * 1024
WRITE_BUFFER = 8 * 1024
"""Bytes the transport may hold back before audio waits here, where old frames can be dropped."""

_DATA: Final = frozenset({Opcode.TEXT, Opcode.BINARY, Opcode.CONT})
_OPEN: Final = State.OPEN
"""Looked up once: a member of an enumeration costs a call each time."""

_FIN: Final = 0x80
_WHOLE_TEXT: Final = _FIN | Opcode.TEXT
_WHOLE: Final = frozenset({_WHOLE_TEXT, _FIN | Opcode.BINARY})
_SIZE_BYTES: Final = {126: 2, 127: 8}
"""How many bytes of size follow these sizes."""
_MASKED: Final = 0x7F
"""Sizes above are a client's masked frames, which a server must not send."""
_ANSWER_END: Final = b"\r\n\r\n"

Take = Callable[[bytes, bool], None]
"""Takes one whole message and whether it is text. Never raises."""


class RoomSocket(ClientConnection):
    """A connection without a receive queue: messages go to ``take`` as they are read.

    The queue and its two task switches cost more than everything else on the way of an event, and
    would put a loop turn between reading and handling. What is handled at once needs no queue:
    reading goes on only when it returns. Do not call ``recv`` on it.

    Messages of one frame, which is nearly all that ever comes, are cut out of the stream here
    (RFC 6455, section 5.2). Everything else is websockets' business, one whole frame at a time.

    While binary messages flow, which is audio, an `AudioReader` reads.

    Args:
        take: called with each message; with those that are text on the loop's thread, with binary
            ones on any, one at a time.
    """

    shared: SharedTransport
    """The transport, which audio threads may write to."""

    def __init__(self, take: Take, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._take = take
        self._parts: list[bytes] = []
        self._text = False
        self._answer: bytes | None = b""
        """What came of the answer to the opening handshake; None when it is complete."""
        self._rest = bytearray()
        self._rest_whole = 0
        """How long the rest must be to be worth another look, in bytes."""
        self._audio_came = False
        self._reader: AudioReader | None = None

    def data_received(self, data: bytes) -> None:
        """Handle what the transport read (called by it)."""
        if self._answer is not None:
            data = self._past_answer(self._answer, data)
        if self._rest:
            self._rest += data
            if len(self._rest) < self._rest_whole:
                return
            data = bytes(self._rest)
            self._rest.clear()
        if self.protocol.state is _OPEN:
            self._on_frames(data)
        elif data:
            super().data_received(data)
        if self._audio_came:
            self._audio_came = False
            self._read_apart()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Put what audio threads may write to in front of the transport."""
        self.shared = SharedTransport(cast(asyncio.Transport, transport), self.loop)
        super().connection_made(cast(asyncio.Transport, self.shared))

    def connection_lost(self, exc: Exception | None) -> None:
        """Let go of the transport."""
        reader, self._reader = self._reader, None
        if reader is not None:
            reader.stop()
        self.shared.release()
        super().connection_lost(exc)

    def send_audio(self, frame: bytes) -> bool:
        """Send a binary message at once or not at all; any thread.

        Returns:
            Whether it was sent. Otherwise `send` it on the loop's thread.
        """
        if self.protocol.state is not _OPEN:
            return False
        return self.shared.send_now(whole_frames.binary_frame(frame, key=os.urandom(4)))

    def process_event(self, event: Event) -> None:
        """Handle one parsed event (called by websockets while it reads)."""
        if isinstance(event, Frame) and event.opcode in _DATA:
            self._on_data(event)
        else:
            super().process_event(event)

    def _read_apart(self) -> None:
        """Let an `AudioReader` read from here on, between two frames, where that is possible."""
        if self._reader is not None or self._rest or self._parts:
            return
        if self.protocol.state is not _OPEN or self.transport.is_closing():
            return
        with contextlib.suppress(OSError):
            if (connected := self.shared.another_end()) is not None:
                self._begin_reader(connected)

    def _begin_reader(self, connected: socket.socket) -> None:
        self.transport.pause_reading()
        self._reader = AudioReader(
            connected,
            self.loop,
            take=lambda frame: self._take(frame, False),
            pass_on=self.data_received,
            give_back=self._read_again,
            frame_max=MAX_FRAME,
        )
        self._reader.start()

    def _read_again(self, rest: bytes) -> None:
        """Go on reading after an `AudioReader` that has left ``rest`` of a frame."""
        self._reader = None
        if rest:
            self.data_received(rest)
        self.transport.resume_reading()

    def _past_answer(self, before: bytes, data: bytes) -> bytes:
        """Let websockets read its answer; returns what follows it."""
        seen = before + data
        end = seen.find(_ANSWER_END)
        if end < 0:
            self._answer = seen
            super().data_received(data)
            return b""
        self._answer = None
        cut = end + len(_ANSWER_END) - len(before)
        super().data_received(data[:cut])
        return data[cut:]

    def _on_frames(self, data: bytes) -> None:
        """Take the messages of ``data``, which begins with a frame, and keep an incomplete one."""
        at, end = 0, len(data)
        while (stop := at + 2) <= end:
            size, begin = data[at + 1], stop
            if size in _SIZE_BYTES:
                stop = begin = begin + _SIZE_BYTES[size]
                if begin > end:
                    break
                size = int.from_bytes(data[at + 2 : begin], "big")
            elif size > _MASKED:
                size = MAX_FRAME + 1
            stop = begin + size if size <= MAX_FRAME else end  # what is too big will be refused
            if stop > end:
                break
            if size <= MAX_FRAME and data[at] in _WHOLE and not self._parts:
                text = data[at] == _WHOLE_TEXT
                self._audio_came = self._audio_came or not text
                self._take(data[begin:stop], text)
            else:
                super().data_received(data[at:stop])
                if self.protocol.state is not _OPEN:
                    super().data_received(data[stop:])
                    return
            at = stop
        if at < end:
            self._rest += data[at:]
            self._rest_whole = stop - at

    def _on_data(self, frame: Frame) -> None:
        """Take a message that came in several frames, or with the handshake's answer."""
        if frame.opcode is not Opcode.CONT:
            self._text = frame.opcode is Opcode.TEXT
        self._parts.append(bytes(frame.data))
        if frame.fin:
            message, self._parts = b"".join(self._parts), []
            self._take(message, self._text)


def socket_url(address: Address) -> tuple[str, bool]:
    """The base of a gateway's sockets, and whether it is on this machine."""
    parts = urlsplit(address.url)
    scheme = "wss" if parts.scheme == "https" else "ws"
    local = parts.hostname in ("127.0.0.1", "localhost", "::1")
    return f"{scheme}://{parts.netloc}{parts.path}", local


async def open_socket(address: Address, room: str, token: SecretStr, take: Take) -> RoomSocket:
    """Connect to the room's socket; raises what websockets and the system raise."""
    url, local = socket_url(address)
    made: list[RoomSocket] = []

    def make(*arguments: Any, **options: Any) -> RoomSocket:
        made.append(RoomSocket(take, *arguments, **options))
        return made[-1]

    await connect(
        f"{url}/v1/rooms/{quote(room, safe='')}/socket",
        subprotocols=[Subprotocol(ROOM_SUBPROTOCOL)],
        additional_headers={"Authorization": f"Bearer {token.get_secret_value()}"},
        create_connection=make,  # type: ignore[arg-type]  # any factory will do
        compression=None,
        proxy=None if local else True,
        open_timeout=OPEN_TIMEOUT_S,
        close_timeout=1.0,
        ping_interval=PING_S,
        ping_timeout=PING_S,
        max_size=MAX_FRAME,
        write_limit=WRITE_BUFFER,
    )
    return made[-1]
