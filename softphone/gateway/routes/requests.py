"""What all REST routes share: the API key, bodies, queries, answers, and their documentation."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final, TypeVar

from pydantic import BaseModel
from pydantic_core import from_json
from starlette.requests import HTTPConnection, Request
from starlette.responses import Response

from softphone.errors import InvalidInput
from softphone.gateway.access import access_by, access_of, no_such_room
from softphone.gateway.http_errors import HeaderMissing, NotJson
from softphone.gateway.room import LiveRoom
from softphone.gateway.room_book import RoomEntry
from softphone.gateway.state import GatewayState, RoomNotFound
from softphone.telephony_api.problems import parse
from softphone.telephony_api.wire import to_json

M = TypeVar("M", bound=BaseModel)
F = TypeVar("F", bound=Callable[..., Any])

BODY_MAX: Final = 256 * 1024
"""Bytes of a request body."""

_WHOLE: Final = re.compile(r"[0-9]{1,18}")

REQUEST_MODEL: Final = "__request_model__"
ANSWER_MODEL: Final = "__answer_model__"


def state_of(connection: HTTPConnection) -> GatewayState:
    """The gateway this request or socket reached."""
    state: GatewayState = connection.app.state.gateway
    return state


def bearer(connection: HTTPConnection) -> str:
    """The bearer credential.

    Raises:
        HeaderMissing: there is none.
    """
    scheme, _, value = connection.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not value.strip():
        raise HeaderMissing("Send the header Authorization: Bearer and the key.")
    return value.strip()


async def require_key(request: Request) -> None:
    """Dependency of every route that needs the API key, or a token whose role has the right.

    Raises:
        HeaderMissing, AuthRejected, NotPermitted.
    """
    access = access_by(state_of(request), bearer(request))
    access.check(request.method, request.scope["route"].path)
    request.state.access = access


async def read_body(request: Request, model: type[M]) -> M:
    """The validated body; no body counts as an empty object.

    Raises:
        InvalidInput: it is too large or a field is unknown or unusable.
        NotJson: it is not JSON.
    """
    content = await read_raw(request)
    if not content.strip():
        return parse(model, {})
    try:
        data = from_json(content, allow_inf_nan=False)
    except ValueError as error:
        raise NotJson("request", f"is not JSON ({error})", "Correct the JSON text.") from error
    return parse(model, data)


async def read_raw(request: Request) -> bytes:
    """The body as it came.

    Raises:
        InvalidInput: it is too large.
    """
    content = bytearray()
    async for chunk in request.stream():
        content += chunk
        if len(content) > BODY_MAX:
            raise InvalidInput("request", "is too large", f"Send at most {BODY_MAX} bytes.")
    return bytes(content)


def read_query(request: Request, model: type[M]) -> M:
    """The validated query string; whole numbers are taken from their text.

    Raises:
        InvalidInput: a parameter is unknown or unusable.
    """
    values: dict[str, Any] = {}
    for name, value in request.query_params.items():
        values[name] = int(value) if _WHOLE.fullmatch(value) else value
    return parse(model, values)


def answer(model: BaseModel, *, status: int = 200) -> Response:
    """A JSON answer in wire spelling."""
    return Response(to_json(model), status_code=status, media_type="application/json")


def full_answer(model: BaseModel, *, without: Any = None) -> Response:
    """A JSON answer whose absent values are null, where Daily sends them so."""
    text = model.model_dump_json(by_alias=True, exclude=without)
    return Response(text, media_type="application/json")


def room_entry(request: HTTPConnection, name: str) -> RoomEntry:
    """A room by name.

    Raises:
        RoomNotFound.
    """
    entry = state_of(request).book.get(name)
    if entry is None or not access_of(request).sees(entry):
        raise no_such_room(name)
    return entry


def live_room(request: HTTPConnection, name: str) -> LiveRoom:
    """A room in session.

    Raises:
        RoomNotFound: no such room, or nobody is in it.
    """
    room_entry(request, name)
    room = state_of(request).sessions.find(name)
    if room is None:
        raise RoomNotFound(f"The room {name} is not hosting a call.")
    return room


def documented(
    *, request: type[BaseModel] | None = None, answers: type[BaseModel] | None = None
) -> Callable[[F], F]:
    """Name the models of a route's body and answer, for openapi.json."""

    def mark(endpoint: F) -> F:
        setattr(endpoint, REQUEST_MODEL, request)
        setattr(endpoint, ANSWER_MODEL, answers)
        return endpoint

    return mark
