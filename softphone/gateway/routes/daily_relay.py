"""Where Daily sends its signed webhooks when this gateway relays its callers; no API key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from softphone.gateway.entrances.room_creation import SIGNATURE as PINLESS_SIGNATURE
from softphone.gateway.entrances.room_creation import TIMESTAMP as PINLESS_TIMESTAMP
from softphone.gateway.routes.requests import read_raw, state_of
from softphone.gateway.state import NothingThere
from softphone.gateway.webhooks.sender import SIGNATURE, TIMESTAMP

if TYPE_CHECKING:
    from softphone.gateway.relay.service import DailyRelay

router = APIRouter(prefix="/v1/daily", tags=["daily relay"])


@router.post("/pinless")
async def pinless(request: Request) -> Response:
    """``room_creation_api`` of a pinless dial-in config: a caller is on hold at Daily."""
    relay, headers = _relay(request), request.headers
    body = await read_raw(request)
    relay.pinless(headers.get(PINLESS_TIMESTAMP, ""), headers.get(PINLESS_SIGNATURE, ""), body)
    return JSONResponse({})


@router.post("/events")
async def events(request: Request) -> Response:
    """A webhook with ``dialin.ready``, ``dialin.stopped`` and ``dialin.error``."""
    relay, headers = _relay(request), request.headers
    body = await read_raw(request)
    relay.event(headers.get(TIMESTAMP, ""), headers.get(SIGNATURE, ""), body)
    return JSONResponse({})


def _relay(request: Request) -> DailyRelay:
    relay = state_of(request).relay
    if relay is None:
        raise NothingThere(
            "This gateway does not relay Daily's callers. Start it with --relay-daily."
        )
    return relay
