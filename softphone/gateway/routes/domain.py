"""REST: the domain as a whole (Daily REST reference, your domain)."""

from __future__ import annotations

from fastapi import APIRouter, Depends
from starlette.requests import Request
from starlette.responses import Response

from softphone.gateway.routes.requests import (
    answer,
    documented,
    read_body,
    require_key,
    state_of,
)
from softphone.gateway.state import GatewayState
from softphone.telephony_api.dialin_configs import DialinConfigType
from softphone.telephony_api.domain import Domain, DomainConfig, UpdateDomain

router = APIRouter(prefix="/v1", dependencies=[Depends(require_key)], tags=["domain"])


@router.get("/")
@documented(answers=Domain)
async def get_domain(request: Request) -> Response:
    """The domain and its dial-in configs; also tells whether the key is right."""
    return answer(_domain(state_of(request)))


@router.post("/")
@documented(request=UpdateDomain, answers=Domain)
async def update_domain(request: Request) -> Response:
    """Replace a list of dial-in configs, whole."""
    state = state_of(request)
    wanted = (await read_body(request, UpdateDomain)).properties
    if wanted.pinless_dialin is not None:
        await state.entrances.replace(
            "pinless_dialin", [(each.config(), each.sip_uri) for each in wanted.pinless_dialin]
        )
    if wanted.pin_dialin is not None:
        await state.entrances.replace(
            "pin_dialin", [(each.config(), each.sip_uri) for each in wanted.pin_dialin]
        )
    return answer(_domain(state))


def _domain(state: GatewayState) -> Domain:
    def entries(kind: DialinConfigType) -> tuple[dict[str, object], ...]:
        book = state.entrances.book
        return tuple(book.model(each).config for each in book.of(kind))

    return Domain(
        domain_name=state.domain_id,
        domain_id=state.domain_id,
        config=DomainConfig(
            pinless_dialin=entries("pinless_dialin"),
            pin_dialin=entries("pin_dialin"),
            max_sip_pstn_sessions_per_room=state.telephony.control.legs_per_room,
        ),
    )
