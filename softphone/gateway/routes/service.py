"""The gateway's own paths: health, metrics and the API's description."""

from __future__ import annotations

from fastapi import APIRouter, Depends
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from softphone.gateway.routes.requests import answer, documented, require_key, state_of
from softphone.telephony_api.rest_bodies import Health

router = APIRouter(tags=["service"])


@router.get("/healthz")
@documented(answers=Health)
async def healthz(request: Request) -> Response:
    """Whether the gateway takes calls; no key needed."""
    control = state_of(request).telephony.control
    if control.draining or control.engine.tainted:
        return answer(Health(status="draining"), status=503)
    return answer(Health(status="ok"))


@router.get("/metrics", dependencies=[Depends(require_key)])
async def metrics(request: Request) -> Response:
    """Counters and gauges as Prometheus text."""
    from softphone.gateway.metrics import exposition

    return Response(exposition(request.app.state.metrics), media_type="text/plain; version=0.0.4")


@router.get("/openapi.json")
async def openapi(request: Request) -> Response:
    """The API's description, built at the first request."""
    from softphone.gateway.routes.openapi import describe

    return JSONResponse(describe(request.app.title, request.app.state.routers))
