"""``GET /v1/rooms/:name/socket``: the operator's way into a room."""

from __future__ import annotations

import asyncio
import logging
import time

from fastapi import APIRouter
from starlette.websockets import WebSocket, WebSocketDisconnect

from softphone.errors import NotPermitted, SoftphoneError
from softphone.gateway.access import check_team
from softphone.gateway.routes.requests import bearer, room_entry, state_of
from softphone.gateway.sockets.connection import Connection
from softphone.gateway.sockets.handshake import accept, refuse_for
from softphone.gateway.sockets.room_client import RoomClient
from softphone.gateway.state import GatewayState
from softphone.telephony_api.limits import ROOM_SUBPROTOCOL
from softphone.telephony_api.tokens import TokenProperties

_log = logging.getLogger(__name__)

router = APIRouter()


@router.websocket("/v1/rooms/{name}/socket")
async def room_socket(socket: WebSocket, name: str) -> None:
    """Serve one client until its socket ends."""
    state = state_of(socket)
    try:
        grant = grant_for_room(socket, state, name)
    except SoftphoneError as error:
        await refuse_for(socket, error)
        return
    if not await accept(socket, ROOM_SUBPROTOCOL):
        return
    connection = Connection(socket)
    client = RoomClient(state, name, grant, connection)
    connection.take_audio(client.on_audio)
    state.sockets.add(connection)
    writer = asyncio.create_task(connection.run(), name=f"socket of {name}")
    try:
        await _read(socket, client)
    finally:
        state.sockets.discard(connection)
        client.on_gone()
        writer.cancel()
        await asyncio.gather(writer, return_exceptions=True)


def grant_for_room(socket: WebSocket, state: GatewayState, name: str) -> TokenProperties:
    """What the token allows in this room.

    Raises:
        AuthRejected: 401. NotPermitted: 403. RoomNotFound: 404.
    """
    grant = state.tokens.read(bearer(socket))
    if grant.room_name is not None and grant.room_name != name:
        raise NotPermitted("The meeting token is for another room.")
    entry = room_entry(socket, name)
    check_team(grant, entry)
    if not entry.open_at(time.time()):
        raise NotPermitted("The room is not open now; its nbf or exp says so.")
    return grant


async def _read(socket: WebSocket, client: RoomClient) -> None:
    while True:
        try:
            message = await socket.receive()
        except WebSocketDisconnect:
            return
        if message["type"] == "websocket.disconnect":
            return
        if (text := message.get("text")) is not None:
            client.on_text(text)
        elif (frame := message.get("bytes")) is not None:
            client.on_audio(frame)
