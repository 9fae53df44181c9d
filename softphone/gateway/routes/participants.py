"""REST: actions on people in a running room (Daily REST reference, rooms)."""

from __future__ import annotations

from fastapi import APIRouter, Depends
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from softphone.errors import CommandRefused
from softphone.gateway.participants import RoomParticipant
from softphone.gateway.room import LiveRoom
from softphone.gateway.routes.requests import (
    answer,
    documented,
    live_room,
    read_body,
    require_key,
    state_of,
)
from softphone.telephony_api.rest_bodies import (
    AppMessageSent,
    Eject,
    Ejected,
    RestAppMessage,
    UpdatePermissions,
)

router = APIRouter(
    prefix="/v1/rooms/{name}", dependencies=[Depends(require_key)], tags=["participants"]
)


@router.post("/eject")
@documented(request=Eject, answers=Ejected)
async def eject(request: Request, name: str) -> Response:
    """Put participants out of a room; legs are hung up."""
    wanted = await read_body(request, Eject)
    room, state = live_room(request, name), state_of(request)
    ids, users = set(wanted.ids or ()), set(wanted.user_ids or ())
    gone: list[str] = []
    if wanted.ban:
        room.banned |= users | {who.user_id for who in room.everybody() if who.id in ids}
    for member in tuple(room.members.values()):
        if member.id in ids or member.participant.user_id in users:
            state.members.eject(room, member, "ejected")
            gone.append(member.id)
    for leg in tuple(room.legs.values()):
        if leg.id in ids or leg.participant.user_id in users:
            state.telephony.stop_for(leg, "ejected")
            gone.append(leg.id)
    return answer(Ejected(ejected_ids=tuple(gone)))


@router.post("/send-app-message")
@documented(request=RestAppMessage, answers=AppMessageSent)
async def send_app_message(request: Request, name: str) -> Response:
    """Send a message into a room."""
    wanted = await read_body(request, RestAppMessage)
    room = live_room(request, name)
    state_of(request).members.app_message(room, wanted.data, wanted.recipient, sender="*")
    return JSONResponse({"sent": "true"})


@router.post("/update-permissions")
@documented(request=UpdatePermissions)
async def update_permissions(request: Request, name: str) -> Response:
    """Change what participants may do; ``*`` means everybody."""
    wanted = await read_body(request, UpdatePermissions)
    room, state = live_room(request, name), state_of(request)
    changes = [(_named(room, who), update) for who, update in wanted.data.items()]
    for people, update in changes:
        for who in people:
            state.members.update_permissions(room, who, update)
    return JSONResponse({})


def _named(room: LiveRoom, who: str) -> list[RoomParticipant]:
    if who == "*":
        return room.everybody()
    found = room.find(who)
    if found is None:
        raise CommandRefused(
            f"There is no participant {who} in this room.", type="no-such-session", field="data"
        )
    return [found]
