"""REST: the SIP trace of a session; the gateway's own."""

from __future__ import annotations

from datetime import UTC, datetime

from fastapi import APIRouter, Depends
from starlette.requests import Request
from starlette.responses import Response

from softphone.domain.roles import Role
from softphone.errors import NotPermitted
from softphone.gateway.access import Access, is_api_key
from softphone.gateway.routes.requests import (
    answer,
    bearer,
    documented,
    require_key,
    room_entry,
    state_of,
)
from softphone.gateway.sip.kept_trace import TracedMessage
from softphone.telephony_api.sip_trace import SipMessage, SipTrace
from softphone.telephony_api.tokens import TokenProperties


async def require_owner(request: Request) -> None:
    """Dependency: the API key, an administrator, or an owner of the room who steers participants.

    Raises:
        HeaderMissing, AuthRejected, NotPermitted.
    """
    state, credential = state_of(request), bearer(request)
    if is_api_key(state, credential):
        return
    grant = state.tokens.read(credential)
    if grant.role is not None and grant.room_name is None:
        await require_key(request)
        return
    if not _owns(grant, request.path_params["name"]):
        raise NotPermitted(
            "This takes the API key, or an owner token of the room whose permissions.canAdmin"
            " includes participants."
        )
    request.state.access = Access(Role.AGENT, grant.team, grant)


router = APIRouter(
    prefix="/v1/rooms/{name}/sipTrace", dependencies=[Depends(require_owner)], tags=["SIP trace"]
)


@router.get("/{session_id}")
@documented(answers=SipTrace)
async def get_sip_trace(request: Request, name: str, session_id: str) -> Response:
    """The SIP messages of a session, while it lives and for some minutes after its end."""
    room = room_entry(request, name)
    messages = state_of(request).traces.of(room.name, session_id)
    return answer(SipTrace(session_id=session_id, messages=tuple(map(_shown, messages))))


def _owns(grant: TokenProperties, room: str) -> bool:
    """Whether a token is an owner's of the room; owners may steer unless the token says no."""
    if not grant.is_owner or grant.room_name not in (None, room):
        return False
    rights = None if grant.permissions is None else grant.permissions.can_admin
    return rights in (None, True) or (isinstance(rights, tuple) and "participants" in rights)


def _shown(message: TracedMessage) -> SipMessage:
    at = datetime.fromtimestamp(message.at, UTC).isoformat(timespec="milliseconds")
    return SipMessage(
        at=at.replace("+00:00", "Z"),
        direction="sent" if message.sent else "received",
        transport=message.transport,
        source=message.source,
        destination=message.destination,
        text=message.text,
    )
