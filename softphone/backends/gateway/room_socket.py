"""Opening one room socket and joining on it."""

from __future__ import annotations

import asyncio
from urllib.parse import quote, urlsplit

from pydantic import SecretStr
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

from softphone.backends.gateway.endpoint import Address
from softphone.backends.gateway.faults import from_rpc
from softphone.backends.gateway.protocol import SUBPROTOCOL, Joined, Response, RoomProtocol

JOIN_TIMEOUT_S = 5.0
PING_S = 10.0
MAX_FRAME = 4 * 1024 * 1024
WRITE_BUFFER = 8 * 1024
"""Bytes the transport may hold back before audio waits here, where old frames can be dropped."""


async def open_socket(address: Address, room: str, token: SecretStr) -> ClientConnection:
    """Connect to the room's socket; raises what websockets and the system raise."""
    parts = urlsplit(address.url)
    scheme = "wss" if parts.scheme == "https" else "ws"
    local = parts.hostname in ("127.0.0.1", "localhost", "::1")
    return await connect(
        f"{scheme}://{parts.netloc}{parts.path}/v1/rooms/{quote(room, safe='')}/socket",
        subprotocols=[Subprotocol(SUBPROTOCOL)],
        additional_headers={"Authorization": f"Bearer {token.get_secret_value()}"},
        compression=None,
        proxy=None if local else True,
        open_timeout=JOIN_TIMEOUT_S,
        close_timeout=1.0,
        ping_interval=PING_S,
        ping_timeout=PING_S,
        max_size=MAX_FRAME,
        write_limit=WRITE_BUFFER,
    )


async def join(
    socket: ClientConnection, protocol: RoomProtocol, *, user_name: str, audio_rate: int
) -> Joined:
    """Join, or resume, on a fresh socket; the socket is aborted when that fails.

    Raises:
        TimeoutError, websockets.ConnectionClosed: no answer came.
        SoftphoneError: the gateway refused.
    """
    request_id, text = protocol.join(user_name=user_name, audio_rate=audio_rate)
    joined = None
    try:
        async with asyncio.timeout(JOIN_TIMEOUT_S):
            await socket.send(text)
            answer = await _answer_to(socket, protocol, request_id)
        if answer.error is not None:
            raise from_rpc(answer.error, "join")
        joined = protocol.joined(answer.result or {})
    finally:
        if joined is None:
            socket.transport.abort()
    return joined


async def _answer_to(socket: ClientConnection, protocol: RoomProtocol, request_id: int) -> Response:
    while True:
        frame = await socket.recv()
        received = protocol.receive(frame) if isinstance(frame, str) else None
        if isinstance(received, Response) and received.id == request_id:
            return received
