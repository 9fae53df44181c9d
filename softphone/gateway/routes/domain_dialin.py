"""REST: dial-in configs, and forwarding a parked caller (Daily REST reference, dial-in)."""

from __future__ import annotations

from fastapi import APIRouter, Depends
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from softphone.gateway.routes.requests import (
    answer,
    documented,
    read_body,
    read_query,
    require_key,
    state_of,
)
from softphone.gateway.state import NothingThere
from softphone.telephony_api.dialin_configs import (
    CreateDialinConfig,
    DialinConfig,
    DialinConfigDeleted,
    DialinConfigList,
    DialinConfigQuery,
    UpdateDialinConfig,
)
from softphone.telephony_api.rest_bodies import Done, PinlessCallUpdate

router = APIRouter(prefix="/v1", dependencies=[Depends(require_key)], tags=["dial-in"])


@router.post("/domain-dialin-config")
@documented(request=CreateDialinConfig, answers=DialinConfig)
async def create_config(request: Request) -> Response:
    """Make a dial-in config; a pinless one's server must take a test call."""
    wanted = await read_body(request, CreateDialinConfig)
    return answer(await state_of(request).entrances.create(wanted))


@router.get("/domain-dialin-config")
@documented(answers=DialinConfigList)
async def list_configs(request: Request) -> Response:
    """List dial-in configs, newest first."""
    query = read_query(request, DialinConfigQuery)
    return answer(state_of(request).entrances.page(query))


@router.get("/domain-dialin-config/{identity}")
@documented(answers=DialinConfig)
async def get_config(request: Request, identity: str) -> Response:
    """One dial-in config."""
    found = state_of(request).entrances.find(identity)
    if found is None:
        raise _missing(identity)
    return answer(found)


@router.put("/domain-dialin-config/{identity}")
@documented(request=UpdateDialinConfig, answers=DialinConfig)
async def update_config(request: Request, identity: str) -> Response:
    """Change a dial-in config: what is absent stays, null clears."""
    change = await read_body(request, UpdateDialinConfig)
    changed = await state_of(request).entrances.update(identity, change)
    if changed is None:
        raise _missing(identity)
    return answer(changed)


@router.delete("/domain-dialin-config/{identity}")
@documented(answers=DialinConfigDeleted)
async def delete_config(request: Request, identity: str) -> Response:
    """Delete a dial-in config; callers who reached it before are not disturbed."""
    if not await state_of(request).entrances.delete(identity):
        raise _missing(identity)
    return answer(DialinConfigDeleted(deleted=True, id=identity))


@router.post("/dialin/pinlessCallUpdate")
@documented(request=PinlessCallUpdate, answers=Done)
async def forward_call(request: Request) -> Response:
    """Forward a parked caller to a room's SIP endpoint."""
    state_of(request).entrances.parking.forward(await read_body(request, PinlessCallUpdate))
    return JSONResponse({"ok": "true"})


def _missing(identity: str) -> NothingThere:
    return NothingThere(f"There is no dial-in config {identity[:128]}.")
