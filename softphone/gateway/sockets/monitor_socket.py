"""``GET /v1/monitor``: everything that happens in every room, for supervisors and wallboards."""

from __future__ import annotations

import asyncio

from fastapi import APIRouter
from starlette.websockets import WebSocket, WebSocketDisconnect

from softphone.domain.roles import Right, Role, may
from softphone.errors import NotPermitted, SoftphoneError
from softphone.gateway.access import is_api_key
from softphone.gateway.floor.truth import Sees, everything
from softphone.gateway.routes.requests import bearer, state_of
from softphone.gateway.sockets.connection import Connection
from softphone.gateway.sockets.handshake import accept, refuse_for
from softphone.gateway.state import GatewayState
from softphone.telephony_api.limits import MONITOR_SUBPROTOCOL
from softphone.telephony_api.wire import to_json

router = APIRouter()


@router.websocket("/v1/monitor")
async def monitor_socket(socket: WebSocket) -> None:
    """Serve one monitor until its socket ends; what it sends is ignored.

    One that comes back names the ``id`` of the last frame it saw as ``?after=``.
    """
    state = state_of(socket)
    try:
        sees = _check(socket, state)
    except SoftphoneError as error:
        await refuse_for(socket, error)
        return
    if not await accept(socket, MONITOR_SUBPROTOCOL):
        return
    connection = Connection(socket)
    _catch_up(state, connection, sees, socket.query_params.get("after"))
    unsubscribe = state.monitor.subscribe(connection.deliver, sees)
    state.sockets.add(connection)
    writer = asyncio.create_task(connection.run(), name="monitor socket")
    try:
        await _wait_for_end(socket)
    finally:
        unsubscribe()
        state.sockets.discard(connection)
        writer.cancel()
        await asyncio.gather(writer, return_exceptions=True)


def _check(socket: WebSocket, state: GatewayState) -> Sees:
    """What a monitor sees.

    It takes the API key, a role that may supervise, or an owner token for all rooms that may
    administrate participants.

    Raises:
        AuthRejected: 401. NotPermitted: 403.
    """
    credential = bearer(socket)
    if is_api_key(state, credential):
        return everything
    grant = state.tokens.read(credential)
    sees = state.truth.seen_by(grant.team)
    if grant.role is not None and grant.room_name is None:
        if not may(Role(grant.role), Right.SUPERVISE):
            raise NotPermitted("Your role does not see the floor.")
        return sees
    rights = None if grant.permissions is None else grant.permissions.can_admin
    admin = rights is True or (isinstance(rights, tuple) and "participants" in rights)
    if not (grant.is_owner and grant.room_name is None and admin):
        raise NotPermitted(
            "The monitor needs the API key, or an owner token without room_name whose"
            " permissions.canAdmin includes participants."
        )
    return sees


def _catch_up(state: GatewayState, connection: Connection, sees: Sees, last: str | None) -> None:
    """The snapshot, and for one that comes back what it missed, each frame once."""
    missed = None if last is None else state.monitor.after(last, sees)
    truth = state.truth.snapshot(sees, None if missed is None else len(missed))
    connection.deliver(to_json(truth))
    for text in state.truth.since(sees, frozenset(one for one, _ in missed or ())):
        connection.deliver(text)
    for _, text in missed or ():
        connection.deliver(text)


async def _wait_for_end(socket: WebSocket) -> None:
    while True:
        try:
            message = await socket.receive()
        except WebSocketDisconnect:
            return
        if message["type"] == "websocket.disconnect":
            return
