"""REST: the floor of the last hour; the gateway's own."""

from __future__ import annotations

import time

from fastapi import APIRouter, Depends
from starlette.requests import Request
from starlette.responses import Response

from softphone.gateway.access import access_of
from softphone.gateway.routes.requests import (
    answer,
    documented,
    read_query,
    require_key,
    state_of,
)
from softphone.telephony_api.floor import FloorMoment, PastQuery

router = APIRouter(prefix="/v1/floor", dependencies=[Depends(require_key)], tags=["floor"])


@router.get("/past")
@documented(answers=FloorMoment)
async def past(request: Request) -> Response:
    """The floor so many seconds ago."""
    query = read_query(request, PastQuery)
    state = state_of(request)
    sees = state.truth.seen_by(access_of(request).team)
    return answer(await state.past.at(time.time() - query.ago, sees))
