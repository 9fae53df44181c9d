"""One room socket whose frames are handled in the same loop turn in which they are read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final
from urllib.parse import quote, urlsplit

from pydantic import SecretStr
from websockets.asyncio.client import ClientConnection, connect
from websockets.frames import Frame, Opcode
from websockets.protocol import Event
from websockets.typing import Subprotocol

from softphone.backends.gateway.endpoint import Address
from softphone.telephony_api.limits import ROOM_SUBPROTOCOL

OPEN_TIMEOUT_S = 5.0
PING_S = 10.0
MAX_FRAME = 4 * 1024 * 1024
WRITE_BUFFER = 8 * 1024
"""Bytes the transport may hold back before audio waits here, where old frames can be dropped."""

_DATA: Final = frozenset({Opcode.TEXT, Opcode.BINARY, Opcode.CONT})

Take = Callable[[bytes, bool], None]
"""Takes one whole message and whether it is text. Never raises."""


class RoomSocket(ClientConnection):
    """A connection without a receive queue: messages go to ``take`` as they are parsed.

    The queue and its two task switches cost more than everything else on the way of an event, and
    would put a loop turn between reading and handling. What is handled at once needs no queue:
    reading goes on only when it returns. Do not call ``recv`` on it.

    Args:
        take: called with each message, on the loop's thread.
    """

    def __init__(self, take: Take, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._take = take
        self._parts: list[bytes] = []
        self._text = False

    def process_event(self, event: Event) -> None:
        """Handle one parsed event (called by websockets while it reads)."""
        if isinstance(event, Frame) and event.opcode in _DATA:
            self._on_data(event)
        else:
            super().process_event(event)

    def _on_data(self, frame: Frame) -> None:
        if frame.opcode is not Opcode.CONT:
            self._text = frame.opcode is Opcode.TEXT
            if frame.fin:
                self._take(bytes(frame.data), self._text)
                return
        self._parts.append(bytes(frame.data))
        if frame.fin:
            message, self._parts = b"".join(self._parts), []
            self._take(message, self._text)


async def open_socket(address: Address, room: str, token: SecretStr, take: Take) -> RoomSocket:
    """Connect to the room's socket; raises what websockets and the system raise."""
    parts = urlsplit(address.url)
    scheme = "wss" if parts.scheme == "https" else "ws"
    local = parts.hostname in ("127.0.0.1", "localhost", "::1")
    made: list[RoomSocket] = []

    def make(*arguments: Any, **options: Any) -> RoomSocket:
        made.append(RoomSocket(take, *arguments, **options))
        return made[-1]

    await connect(
        f"{scheme}://{parts.netloc}{parts.path}/v1/rooms/{quote(room, safe='')}/socket",
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
