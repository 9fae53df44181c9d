"""REST: data kept with a room's session (Daily REST reference, rooms)."""

from __future__ import annotations

from fastapi import APIRouter, Depends
from starlette.requests import Request
from starlette.responses import Response

from softphone.gateway.routes.requests import (
    answer,
    documented,
    live_room,
    read_body,
    require_key,
)
from softphone.telephony_api.rest_bodies import SessionData, SetSessionData

router = APIRouter(
    prefix="/v1/rooms/{name}", dependencies=[Depends(require_key)], tags=["session data"]
)


@router.get("/get-session-data")
@documented(answers=SessionData)
async def get_session_data(request: Request, name: str) -> Response:
    """What is kept with the session."""
    return answer(SessionData(data=live_room(request, name).session_data))


@router.post("/set-session-data")
@documented(request=SetSessionData, answers=SessionData)
async def set_session_data(request: Request, name: str) -> Response:
    """Replace or merge it; it is forgotten with the session."""
    wanted = await read_body(request, SetSessionData)
    room = live_room(request, name)
    room.session_data = wanted.applied_to(room.session_data)
    return answer(SessionData(data=room.session_data))
