"""REST: meetings (Daily REST reference, meetings)."""

from __future__ import annotations

from fastapi import APIRouter, Depends
from starlette.requests import Request
from starlette.responses import Response

from softphone.gateway.routes.requests import (
    documented,
    full_answer,
    read_query,
    require_key,
    state_of,
)
from softphone.gateway.state import NothingThere
from softphone.telephony_api.history import (
    Meeting,
    MeetingList,
    MeetingParticipants,
    MeetingsQuery,
    ParticipantsQuery,
)

router = APIRouter(prefix="/v1/meetings", dependencies=[Depends(require_key)], tags=["meetings"])


@router.get("")
@documented(answers=MeetingList)
async def list_meetings(request: Request) -> Response:
    """List meetings, newest first."""
    query = read_query(request, MeetingsQuery)
    total, page = await state_of(request).history.page(query)
    unsaid = {"data": {"__all__": {"participants"}}} if query.no_participants else None
    return full_answer(MeetingList(total_count=total, data=tuple(page)), without=unsaid)


@router.get("/{meeting}")
@documented(answers=Meeting)
async def get_meeting(request: Request, meeting: str) -> Response:
    """One meeting."""
    found = await state_of(request).history.find(meeting)
    if found is None:
        raise NothingThere(f"There is no meeting {meeting[:128]}.")
    return full_answer(found)


@router.get("/{meeting}/participants")
@documented(answers=MeetingParticipants)
async def participants(request: Request, meeting: str) -> Response:
    """Who was in a meeting."""
    query = read_query(request, ParticipantsQuery)
    people = await state_of(request).history.participants(meeting, query)
    if people is None:
        raise NothingThere(f"There is no meeting {meeting[:128]}.")
    return full_answer(MeetingParticipants(data=people), without={"total_count"})
