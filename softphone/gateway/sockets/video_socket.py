"""``GET /v1/rooms/:name/video/:sessionId``: the far party's pictures while somebody looks."""

from __future__ import annotations

import asyncio

from fastapi import APIRouter
from starlette.websockets import WebSocket, WebSocketDisconnect

from softphone.errors import CommandRefused, NotPermitted, SoftphoneError
from softphone.gateway.legs import Leg
from softphone.gateway.permissions import member_permissions
from softphone.gateway.routes.requests import room_entry, state_of
from softphone.gateway.sockets.handshake import accept, refuse_for
from softphone.gateway.sockets.room_socket import grant_for_room
from softphone.gateway.state import GatewayState, NothingThere
from softphone.telephony_api.limits import VIDEO_SUBPROTOCOL
from softphone.telephony_api.permission_rules import effective_can_receive
from softphone.telephony_api.tokens import TokenProperties

router = APIRouter()

OVER = 1000


@router.websocket("/v1/rooms/{name}/video/{session_id}")
async def video_socket(socket: WebSocket, name: str, session_id: str) -> None:
    """Send one JPEG a binary frame, never an old one, until the leg or the socket ends."""
    state = state_of(socket)
    try:
        grant = grant_for_room(socket, state, name)
        leg = leg_with_video(state, name, session_id)
        _check_rights(socket, name, grant, leg)
    except SoftphoneError as error:
        await refuse_for(socket, error)
        return
    if not await accept(socket, VIDEO_SUBPROTOCOL):
        return
    screen = _Screen()
    settings = None if leg.options is None else leg.options.video_settings
    stop = state.pictures.look(leg.line, screen, settings)
    state.sockets.add(screen)
    sender = asyncio.create_task(screen.run(socket), name=f"pictures of {leg.id}")
    try:
        await _wait_for_end(socket)
    finally:
        stop()
        state.sockets.discard(screen)
        sender.cancel()
        await asyncio.gather(sender, return_exceptions=True)


class _Screen:
    """The newest picture on its way to one client; one that is slow skips pictures."""

    def __init__(self) -> None:
        self._newest: bytes | None = None
        self._closing: tuple[int, str] | None = None
        self._wake = asyncio.Event()

    def show(self, jpeg: bytes) -> None:
        """Take a picture; one that has not left yet is forgotten."""
        self._newest = jpeg
        self._wake.set()

    def over(self) -> None:
        """The leg has ended."""
        self.close(OVER, "the call has ended")

    def close(self, code: int, reason: str) -> None:
        """End the socket soon."""
        self._closing = (code, reason)
        self._wake.set()

    async def run(self, socket: WebSocket) -> None:
        """Send until told to close."""
        try:
            while True:
                await self._wake.wait()
                self._wake.clear()
                jpeg, self._newest = self._newest, None
                if self._closing is not None:
                    await socket.close(*self._closing)
                    return
                if jpeg is not None:
                    await socket.send_bytes(jpeg)
        except (WebSocketDisconnect, RuntimeError):
            return  # the client has gone meanwhile


def leg_with_video(state: GatewayState, name: str, session_id: str) -> Leg:
    """A leg of the room that agreed on video.

    Raises:
        NothingThere: 404. CommandRefused: 400, it has no video.
    """
    room = state.sessions.find(name)
    leg = (
        None if room is None else next((x for x in room.legs.values() if x.id == session_id), None)
    )
    if leg is None:
        raise NothingThere(f"There is no call {session_id} in this room.")
    if not state.pictures.visible(leg.line):
        raise CommandRefused("This call has no video.", type="not-allowed", field="sessionId")
    return leg


def _check_rights(socket: WebSocket, name: str, grant: TokenProperties, leg: Leg) -> None:
    permissions = member_permissions(
        owner=grant.is_owner,
        room=room_entry(socket, name).properties.permissions,
        token=grant.permissions,
    )
    receives = effective_can_receive(
        permissions.get("canReceive"),
        speaker_id=leg.id,
        speaker_user_id=leg.participant.user_id,
        medium="video",
    )
    if not receives:
        raise NotPermitted("The meeting token does not let its owner see this party.")


async def _wait_for_end(socket: WebSocket) -> None:
    while True:
        try:
            message = await socket.receive()
        except (WebSocketDisconnect, RuntimeError):
            return
        if message["type"] == "websocket.disconnect":
            return
