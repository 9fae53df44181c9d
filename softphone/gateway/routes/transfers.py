"""REST: transfers of legs (Daily REST reference, sipCallTransfer and sipRefer)."""

from __future__ import annotations

from fastapi import APIRouter, Depends
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from softphone.gateway.routes.requests import (
    documented,
    live_room,
    read_body,
    require_key,
    state_of,
)
from softphone.telephony_api.options import SipCallTransfer, SipRefer
from softphone.telephony_api.rest_bodies import Done

router = APIRouter(
    prefix="/v1/rooms/{name}", dependencies=[Depends(require_key)], tags=["transfers"]
)


@router.post("/sipCallTransfer")
@documented(request=SipCallTransfer, answers=Done)
async def sip_call_transfer(request: Request, name: str) -> Response:
    """Transfer a leg; success means accepted, not answered."""
    wanted = await read_body(request, SipCallTransfer)
    leg = live_room(request, name).leg(wanted.session_id)
    state_of(request).telephony.transfers.start(leg, wanted, origin=None)
    return JSONResponse({"ok": True})


@router.post("/sipRefer")
@documented(request=SipRefer, answers=Done)
async def sip_refer(request: Request, name: str) -> Response:
    """Hand a leg over by REFER; success means accepted, not carried out."""
    wanted = await read_body(request, SipRefer)
    state_of(request).telephony.transfers.refer(
        live_room(request, name).leg(wanted.session_id), wanted
    )
    return JSONResponse({"ok": True})
