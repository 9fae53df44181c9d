"""REST: many rooms at once (Daily REST reference, batch rooms)."""

from __future__ import annotations

from fastapi import APIRouter, Depends
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from softphone.errors import InvalidInput, SoftphoneError
from softphone.gateway.room_book import RoomEntry
from softphone.gateway.routes.requests import (
    answer,
    documented,
    read_body,
    require_key,
    state_of,
)
from softphone.gateway.routes.rooms import delete_entry
from softphone.telephony_api.rooms import CreateRooms, DeleteRooms, RoomsDeleted
from softphone.telephony_api.wire import to_wire

router = APIRouter(prefix="/v1/batch/rooms", dependencies=[Depends(require_key)], tags=["rooms"])


@router.post("")
@documented(request=CreateRooms)
async def create_rooms(request: Request) -> Response:
    """Make rooms, all of them or none; the answer is an array."""
    book = state_of(request).book
    wanted = (await read_body(request, CreateRooms)).rooms
    names = [each.name for each in wanted if each.name is not None]
    if len(set(names)) < len(names):
        raise InvalidInput("rooms", "name a room twice", "Give each room a name of its own.")
    made: list[RoomEntry] = []
    try:
        for each in wanted:
            entry = await book.create(each)
            made.append(entry)
    except SoftphoneError:
        for entry in made:
            await book.delete(entry.name)
        raise
    return JSONResponse([to_wire(book.model(entry)) for entry in made])


@router.delete("")
@documented(request=DeleteRooms, answers=RoomsDeleted)
async def delete_rooms(request: Request) -> Response:
    """Delete rooms, all of them or none."""
    state = state_of(request)
    wanted = (await read_body(request, DeleteRooms)).rooms
    entries = {name: state.book.get(name) for name in wanted}
    if unknown := next((name for name, entry in entries.items() if entry is None), None):
        raise InvalidInput("rooms", f"has {unknown}, which is no room", "Leave it out.")
    found = [entry for entry in entries.values() if entry is not None]
    for entry in found:
        await delete_entry(state, entry)
    return answer(RoomsDeleted(deleted_count=len(found)))
