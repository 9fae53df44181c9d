"""REST: the audit trail of supervision; the gateway's own."""

from __future__ import annotations

from fastapi import APIRouter, Depends
from starlette.requests import Request
from starlette.responses import Response

from softphone.gateway.access import access_of
from softphone.gateway.routes.requests import (
    documented,
    full_answer,
    read_query,
    require_key,
    state_of,
)
from softphone.telephony_api.supervision import AuditPage, AuditQuery

router = APIRouter(prefix="/v1/audit", dependencies=[Depends(require_key)], tags=["audit"])


@router.get("")
@documented(answers=AuditPage)
async def list_entries(request: Request) -> Response:
    """Entries in their order, and where the chain of hashes is broken, if anywhere."""
    query = read_query(request, AuditQuery)
    trail = state_of(request).audit
    sees = state_of(request).truth.seen_by(access_of(request).team)
    page = await trail.page(after=query.after, limit=query.limit)
    data = tuple(entry for entry in page if sees(entry.room))
    return full_answer(AuditPage(data=data, broken_at=await trail.first_break()))
