"""REST: rooms (Daily REST reference, rooms)."""

from __future__ import annotations

from fastapi import APIRouter, Depends
from starlette.requests import Request
from starlette.responses import Response

from softphone.gateway.access import access_of
from softphone.gateway.members import CLOSE_ROOM_GONE
from softphone.gateway.room_book import RoomEntry
from softphone.gateway.routes.requests import (
    answer,
    documented,
    read_body,
    read_query,
    require_key,
    room_entry,
    state_of,
)
from softphone.gateway.state import GatewayState
from softphone.telephony_api.rooms import (
    CreateRoom,
    ListQuery,
    Room,
    RoomDeleted,
    RoomList,
    UpdateRoom,
)

router = APIRouter(prefix="/v1/rooms", dependencies=[Depends(require_key)], tags=["rooms"])


@router.post("")
@documented(request=CreateRoom, answers=Room)
async def create_room(request: Request) -> Response:
    """Make a room."""
    state = state_of(request)
    wanted = await read_body(request, CreateRoom)
    properties = access_of(request).own_room(wanted.properties)
    entry = await state.book.create(wanted.model_copy(update={"properties": properties}))
    return answer(state.book.model(entry))


@router.get("")
@documented(answers=RoomList)
async def list_rooms(request: Request) -> Response:
    """List rooms, newest first."""
    book = state_of(request).book
    total, page = book.page(read_query(request, ListQuery), access_of(request).sees)
    return answer(RoomList(total_count=total, data=tuple(map(book.model, page))))


@router.get("/{name}")
@documented(answers=Room)
async def get_room(request: Request, name: str) -> Response:
    """One room."""
    return answer(state_of(request).book.model(room_entry(request, name)))


@router.post("/{name}")
@documented(request=UpdateRoom, answers=Room)
async def update_room(request: Request, name: str) -> Response:
    """Change a room's privacy or properties; null puts a property back to its default."""
    state = state_of(request)
    change = await read_body(request, UpdateRoom)
    before = room_entry(request, name)
    access_of(request).own_room(before.properties.updated(change.properties))
    entry = await state.book.update(before, change)
    if (room := state.sessions.find(name)) is not None:
        state.members.redefine(room, entry)
    return answer(state.book.model(entry))


@router.delete("/{name}")
@documented(answers=RoomDeleted)
async def delete_room(request: Request, name: str) -> Response:
    """Delete a room; whoever is in it is put out and its legs are hung up."""
    entry = room_entry(request, name)
    await delete_entry(state_of(request), entry)
    return answer(RoomDeleted(deleted=True, name=entry.name))


async def delete_entry(state: GatewayState, entry: RoomEntry) -> None:
    """Forget a room, put its people out and hang its legs up.

    Raises:
        StorageUnavailable: the room is as it was.
    """
    await state.book.delete(entry.name)
    if (room := state.sessions.find(entry.name)) is not None:
        for leg in tuple(room.legs.values()):
            state.telephony.stop_for(leg, "the room was deleted")
        for member in tuple(room.members.values()):
            state.members.eject(room, member, "the room was deleted", code=CLOSE_ROOM_GONE)
