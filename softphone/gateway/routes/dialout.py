"""REST: telephony actions on a running room (Daily REST reference, dialOut)."""

from __future__ import annotations

from fastapi import APIRouter, Depends
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from softphone.domain.dialing import DtmfMethod
from softphone.gateway.legs import Leg
from softphone.gateway.room import LiveRoom
from softphone.gateway.routes.requests import (
    documented,
    live_room,
    read_body,
    require_key,
    room_entry,
    state_of,
)
from softphone.gateway.tones import ToneRequest
from softphone.telephony_api.options import StopDialOut
from softphone.telephony_api.rest_bodies import DialOutStarted, Done, RestSendDtmf, RestStartDialOut

router = APIRouter(
    prefix="/v1/rooms/{name}/dialOut", dependencies=[Depends(require_key)], tags=["dialOut"]
)


@router.post("/start")
@documented(request=RestStartDialOut, answers=DialOutStarted)
async def start(request: Request, name: str) -> Response:
    """Start a dial-out; the API key is the authority."""
    options = await read_body(request, RestStartDialOut)
    room = _room_for_dialout(request, name)
    state = state_of(request)
    try:
        leg = state.telephony.dialout.start(room, options, origin=None)
    finally:
        state.sessions.settle(room)
    return JSONResponse({"ok": "true", "sessionId": leg.id})


@router.post("/stop")
@documented(request=StopDialOut, answers=Done)
async def stop(request: Request, name: str) -> Response:
    """Hang up or cancel a leg."""
    wanted = await read_body(request, StopDialOut)
    state_of(request).telephony.stop(_leg(request, name, wanted.session_id))
    return JSONResponse({"ok": "true"})


@router.post("/sendDTMF")
@documented(request=RestSendDtmf, answers=Done)
async def send_dtmf(request: Request, name: str) -> Response:
    """Queue tones on a leg."""
    wanted = await read_body(request, RestSendDtmf)
    leg = _leg(request, name, wanted.session_id)
    tones = ToneRequest(
        tones=wanted.tones, method=DtmfMethod.AUTO, duration_ms=wanted.digit_duration_ms
    )
    state_of(request).telephony.control.send_tones(leg, tones)
    return JSONResponse({"ok": "true"})


def _leg(request: Request, name: str, session_id: str) -> Leg:
    return live_room(request, name).leg(session_id)


def _room_for_dialout(request: Request, name: str) -> LiveRoom:
    """The room in session, or one that a dial-out may start (``allow_room_start``)."""
    entry = room_entry(request, name)
    config = entry.properties.dialout_config
    if config is not None and config.allow_room_start:
        return state_of(request).sessions.open(entry)
    return live_room(request, name)
