"""REST: presence (Daily REST reference, presence)."""

from __future__ import annotations

from fastapi import APIRouter, Depends
from pydantic import Field
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from softphone.gateway.access import access_of
from softphone.gateway.presence import presence_of
from softphone.gateway.routes.requests import (
    answer,
    documented,
    read_query,
    require_key,
    room_entry,
    state_of,
)
from softphone.telephony_api.limits import LIST_LIMIT_MAX
from softphone.telephony_api.rest_bodies import RoomPresence
from softphone.telephony_api.wire import RequestModel, to_wire

router = APIRouter(prefix="/v1", dependencies=[Depends(require_key)], tags=["presence"])


class PresenceQuery(RequestModel):
    """Query of a room's presence."""

    limit: int = Field(default=LIST_LIMIT_MAX, ge=1)
    user_id: str | int | None = None
    user_name: str | int | None = None


@router.get("/presence")
async def presence(request: Request) -> Response:
    """Everybody present, by room; rooms with nobody are absent."""
    access = access_of(request)
    rooms = [room for room in state_of(request).sessions.all() if access.sees(room.entry)]
    present = {room.name: [to_wire(who) for who in presence_of(room)] for room in rooms}
    return JSONResponse({name: people for name, people in present.items() if people})


@router.get("/rooms/{name}/presence")
@documented(answers=RoomPresence)
async def room_presence(request: Request, name: str) -> Response:
    """Everybody present in one room."""
    query = read_query(request, PresenceQuery)
    room_entry(request, name)
    room = state_of(request).sessions.find(name)
    people = [
        who
        for who in (() if room is None else presence_of(room))
        if query.user_id in (None, who.user_id) and query.user_name in (None, who.user_name)
    ]
    return answer(RoomPresence(total_count=len(people), data=tuple(people[: query.limit])))
