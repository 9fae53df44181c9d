"""REST: the trunks of this gateway, how they stand, and the way of a number (ours, not Daily's)."""

from __future__ import annotations

import asyncio

from fastapi import APIRouter, Depends
from starlette.requests import Request
from starlette.responses import Response

from softphone.domain.routing import NumberRoute
from softphone.errors import InvalidInput, SettingsInvalid
from softphone.gateway.routes.requests import answer, documented, read_body, require_key, state_of
from softphone.gateway.trunks.book import TrunkState
from softphone.gateway.trunks.passwords import store_password
from softphone.telephony_api.trunks import (
    RouteAnswer,
    RouteAttempt,
    RouteQuestion,
    TrunkList,
    TrunkSettings,
    TrunksKept,
    TrunkStatus,
)

router = APIRouter(prefix="/v1/trunks", dependencies=[Depends(require_key)], tags=["trunks"])


@router.get("")
@documented(answers=TrunkList)
async def list_trunks(request: Request) -> Response:
    """Every trunk with the state of its registration; never a password."""
    states = state_of(request).trunks.states()
    return answer(TrunkList(total_count=len(states), data=tuple(map(_status, states))))


@router.put("")
@documented(request=TrunkSettings, answers=TrunksKept)
async def set_trunks(request: Request) -> Response:
    """Replace the trunks and rules that were set here before; passwords go to the keyring."""
    settings = await read_body(request, TrunkSettings)
    state = state_of(request)
    try:
        state.trunk_file.checked(settings)
    except SettingsInvalid as error:
        raise InvalidInput("trunks", error.message, "Nothing was changed.") from error
    for trunk in settings.trunks:
        if trunk.password.get_secret_value():
            await asyncio.to_thread(store_password, trunk.name, trunk.password)
    await asyncio.to_thread(state.trunk_file.save, settings)
    return answer(TrunksKept(kept=len(settings.trunks)))


@router.get("/settings")
@documented(answers=TrunkSettings)
async def read_trunk_settings(request: Request) -> Response:
    """The trunks and rules that were set here, without passwords."""
    settings = await asyncio.to_thread(state_of(request).trunk_file.load)
    return answer(settings)


@router.post("/route")
@documented(request=RouteQuestion, answers=RouteAnswer)
async def explain_route(request: Request) -> Response:
    """How a number would be sent now; nothing is dialled."""
    asked = await read_body(request, RouteQuestion)
    trunks = state_of(request).trunks
    return answer(route_answer(trunks.route(asked.phone_number, caller_id=asked.caller_id or "")))


def route_answer(route: NumberRoute) -> RouteAnswer:
    """A route in wire spelling."""
    return RouteAnswer(
        phone_number=route.number,
        prefix=None if route.rule is None else route.rule.prefix,
        attempts=tuple(
            RouteAttempt(
                trunk=attempt.trunk,
                uri=attempt.uri,
                dialled=attempt.dialled,
                caller_id=attempt.caller_id or None,
                anonymous=attempt.anonymous,
            )
            for attempt in route.attempts
        ),
        summary=route.summary,
    )


def _status(state: TrunkState) -> TrunkStatus:
    trunk = state.trunk
    return TrunkStatus(
        name=trunk.name,
        uri=trunk.uri,
        user=trunk.user or None,
        caller_ids=trunk.caller_ids,
        media=trunk.media.value,
        registration=state.registration.value,
        since=state.since,
        sip_code=state.sip_code,
        reason=state.reason or None,
        retry_at=state.retry_at,
    )
