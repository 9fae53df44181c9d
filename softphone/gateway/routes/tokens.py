"""REST: meeting tokens (Daily REST reference, meeting-tokens)."""

from __future__ import annotations

from fastapi import APIRouter, Depends
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from softphone.errors import AuthRejected, InvalidInput
from softphone.gateway.access import access_of
from softphone.gateway.routes.requests import answer, documented, read_body, require_key, state_of
from softphone.telephony_api.tokens import CreateToken, MeetingToken, TokenProperties

router = APIRouter(
    prefix="/v1/meeting-tokens", dependencies=[Depends(require_key)], tags=["meeting-tokens"]
)


@router.post("")
@documented(request=CreateToken, answers=MeetingToken)
async def create_token(request: Request) -> Response:
    """Mint a meeting token."""
    wanted = await read_body(request, CreateToken)
    granted = access_of(request).own_token(wanted.properties)
    return answer(MeetingToken(token=state_of(request).tokens.mint(granted)))


@router.get("/{token}")
@documented(answers=TokenProperties)
async def decode_token(request: Request, token: str) -> Response:
    """What a meeting token grants; ``ignoreNbf`` also reads tokens that are not valid yet."""
    ignore = request.query_params.get("ignoreNbf", "false").lower() in ("", "1", "true")
    try:
        grant = state_of(request).tokens.read(token, ignore_nbf=ignore)
    except AuthRejected as error:
        raise InvalidInput("token", "cannot be read", error.message) from error
    return JSONResponse(grant.model_dump(mode="json", by_alias=True, exclude_unset=True))
