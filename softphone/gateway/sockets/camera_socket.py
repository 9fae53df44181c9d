"""``GET /v1/rooms/:name/camera/:sessionId``: a member's camera, shown to a far party."""

from __future__ import annotations

import asyncio
import contextlib
from typing import Final

from fastapi import APIRouter
from starlette.websockets import WebSocket, WebSocketDisconnect

from softphone.errors import CommandRefused, NotPermitted, SoftphoneError
from softphone.gateway.camera import Camera
from softphone.gateway.legs import Leg
from softphone.gateway.permissions import member_permissions
from softphone.gateway.routes.requests import room_entry, state_of
from softphone.gateway.sockets.handshake import accept, refuse_for
from softphone.gateway.sockets.room_socket import grant_for_room
from softphone.gateway.sockets.video_socket import OVER, leg_with_video
from softphone.telephony_api.camera import CameraReport
from softphone.telephony_api.limits import VIDEO_SUBPROTOCOL
from softphone.telephony_api.permission_rules import effective_can_receive, may_send
from softphone.telephony_api.permissions import Permissions
from softphone.telephony_api.tokens import TokenProperties

router = APIRouter()

_REPORT_S: Final = 0.5


@router.websocket("/v1/rooms/{name}/camera/{session_id}")
async def camera_socket(socket: WebSocket, name: str, session_id: str) -> None:
    """Take one JPEG a binary frame and show the newest, until the leg is held or either side ends.

    A `CameraReport` as text tells at first how large and how often pictures are sent on, and then
    how many really were.
    """
    state = state_of(socket)
    async with contextlib.AsyncExitStack() as stack:
        try:
            grant = grant_for_room(socket, state, name)
            leg = leg_with_video(state, name, session_id)
            _check_rights(socket, name, grant, leg)
            settings = None if leg.options is None else leg.options.video_settings
            camera = await stack.enter_async_context(
                state.cameras.showing(leg.line, lambda: _may_be_shown(leg, grant.user_id), settings)
            )
        except SoftphoneError as error:
            await refuse_for(socket, error)
            return
        if await accept(socket, VIDEO_SUBPROTOCOL):
            end = _End()
            state.sockets.add(end)
            stack.callback(state.sockets.discard, end)
            await _serve(socket, camera, leg, end)


class _End:
    """How the socket is to be closed, once anybody has said so."""

    def __init__(self) -> None:
        self.how: tuple[int, str] | None = None
        self.said = asyncio.Event()

    def close(self, code: int, reason: str) -> None:
        """End the socket soon."""
        self.how = self.how or (code, reason)
        self.said.set()


async def _serve(socket: WebSocket, camera: Camera, leg: Leg, end: _End) -> None:
    works = [
        asyncio.create_task(work, name=f"camera of {leg.id}: {name}")
        for name, work in (
            ("in", _take(socket, camera)),
            ("out", camera.run()),
            ("report", _report(socket, camera)),
            ("end", end.said.wait()),
        )
    ]
    try:
        await asyncio.wait(works, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for work in works:
            work.cancel()
        await asyncio.gather(*works, return_exceptions=True)
    if end.how is None:
        live = leg.id in leg.room.legs
        end.how = (OVER, "the call is on hold" if live else "the call has ended")
    with contextlib.suppress(WebSocketDisconnect, RuntimeError):
        await socket.close(*end.how)


async def _take(socket: WebSocket, camera: Camera) -> None:
    while True:
        try:
            message = await socket.receive()
        except (WebSocketDisconnect, RuntimeError):
            return
        if message["type"] == "websocket.disconnect":
            return
        if (frame := message.get("bytes")) is not None:
            camera.take(frame)


async def _report(socket: WebSocket, camera: Camera) -> None:
    """Tell what becomes of the pictures whenever that has changed."""
    told: CameraReport | None = None
    with contextlib.suppress(WebSocketDisconnect, RuntimeError):
        while (shown := camera.shown) is not None:
            report = CameraReport(
                width=shown.width, height=shown.height, fps=shown.fps, sent=shown.sent
            )
            if report != told:
                told = report
                await socket.send_text(report.model_dump_json())
            await asyncio.sleep(_REPORT_S)


def _may_be_shown(leg: Leg, user_id: str | None) -> bool:
    return leg.id in leg.room.legs and not _held(leg) and _may_see(leg, user_id)


def _held(leg: Leg) -> bool:
    hold = leg.participant.hold
    return leg.hold_wanted or (hold is not None and (hold.local or hold.remote))


def _may_see(leg: Leg, user_id: str | None) -> bool:
    return effective_can_receive(
        leg.participant.effective.get("canReceive"),
        speaker_id="",
        speaker_user_id=user_id,
        medium="video",
    )


def _check_rights(socket: WebSocket, name: str, grant: TokenProperties, leg: Leg) -> None:
    if _held(leg):
        raise CommandRefused(
            "Nobody is shown anything on hold.", type="not-allowed", field="sessionId"
        )
    permissions = member_permissions(
        owner=grant.is_owner,
        room=room_entry(socket, name).properties.permissions,
        token=grant.permissions,
    )
    if not may_send(Permissions.model_validate(permissions), "video"):
        raise NotPermitted("The meeting token does not let its owner send a picture.")
    if not _may_see(leg, grant.user_id):
        raise NotPermitted("The permissions of this party do not let it see anybody.")
