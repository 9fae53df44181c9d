"""REST: webhooks (Daily REST reference, webhooks)."""

from __future__ import annotations

from fastapi import APIRouter, Depends
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from softphone.gateway.routes.requests import (
    answer,
    documented,
    read_body,
    require_key,
    state_of,
)
from softphone.gateway.state import NothingThere
from softphone.telephony_api.webhook_bodies import CreateWebhook, UpdateWebhook, Webhook
from softphone.telephony_api.wire import to_wire

router = APIRouter(prefix="/v1/webhooks", dependencies=[Depends(require_key)], tags=["webhooks"])


@router.post("")
@documented(request=CreateWebhook, answers=Webhook)
async def create_webhook(request: Request) -> Response:
    """Make a webhook; its receiver must answer a test call with 200 at once."""
    wanted = await read_body(request, CreateWebhook)
    return answer(await state_of(request).webhooks.create(wanted))


@router.get("")
async def list_webhooks(request: Request) -> Response:
    """Every webhook, as an array."""
    return JSONResponse([to_wire(each) for each in state_of(request).webhooks.all()])


@router.get("/{uuid}")
@documented(answers=Webhook)
async def get_webhook(request: Request, uuid: str) -> Response:
    """One webhook."""
    found = state_of(request).webhooks.find(uuid)
    if found is None:
        raise _missing(uuid)
    return answer(found)


@router.post("/{uuid}")
@documented(request=UpdateWebhook, answers=Webhook)
async def update_webhook(request: Request, uuid: str) -> Response:
    """Change a webhook, or enable a failed one again, after another test call."""
    change = await read_body(request, UpdateWebhook)
    changed = await state_of(request).webhooks.update(uuid, change)
    if changed is None:
        raise _missing(uuid)
    return answer(changed)


@router.delete("/{uuid}")
async def delete_webhook(request: Request, uuid: str) -> Response:
    """Delete a webhook."""
    if not await state_of(request).webhooks.delete(uuid):
        raise _missing(uuid)
    return JSONResponse({})


def _missing(uuid: str) -> NothingThere:
    return NothingThere(f"There is no webhook {uuid[:128]}.")
