"""Errors as Daily's REST API words them: ``{"error": …, "info": …}`` with a status."""

from __future__ import annotations

import logging
from typing import Final

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from softphone.errors import (
    AuthRejected,
    BackendUnavailable,
    CommandRefused,
    CommandTimeout,
    InvalidInput,
    NotPermitted,
    SessionGone,
    SoftphoneError,
    StorageError,
)
from softphone.gateway.state import NothingThere, RoomNotFound
from softphone.telephony_api.rest_errors import (
    AuthenticationRefused,
    AuthorizationHeaderRefused,
    Forbidden,
    InvalidRequest,
    JsonParsingRefused,
    NotFound,
    RestRefusal,
    ServerFailed,
)

_log = logging.getLogger(__name__)

_BY_REFUSAL: Final = {
    "no-such-session": NotFound,
    "dialout-not-enabled": InvalidRequest,
    "leg-limit": InvalidRequest,
    "not-owner": Forbidden,
    "not-joined": InvalidRequest,
    "not-allowed": InvalidRequest,
}


class NotJson(InvalidInput):
    """The body is not JSON."""

    key = "not-json"


class HeaderMissing(AuthRejected):
    """There is no usable ``Authorization`` header."""

    key = "header-missing"


def error_answer(error: SoftphoneError) -> JSONResponse:
    """The answer for an error raised while a request was handled."""
    refusal, status = _refusal_for(error)
    info = str(error) if isinstance(error, InvalidInput) else error.message
    if status >= 500:
        _log.error("%s: %s (%s)", error.key, error.message, error.detail)
    return refusal_answer(refusal, info, status=status)


def refusal_answer(
    refusal: type[RestRefusal], info: str, *, status: int | None = None
) -> JSONResponse:
    """An answer by Daily's ``error`` value."""
    return JSONResponse(
        {"error": refusal.VALUE, "info": info}, status_code=status or refusal.STATUS
    )


async def on_softphone_error(_request: Request, error: Exception) -> Response:
    """Exception handler for `softphone.errors.SoftphoneError`."""
    assert isinstance(error, SoftphoneError)
    return error_answer(error)


async def on_http_error(request: Request, error: Exception) -> Response:
    """Exception handler for unknown paths and methods."""
    status = getattr(error, "status_code", 500)
    if status == 405:
        info = f"{request.method} is not offered at {request.url.path}."
        return refusal_answer(InvalidRequest, info, status=405)
    if status == 404:
        return refusal_answer(NotFound, f"There is nothing at {request.url.path}.")
    return refusal_answer(ServerFailed, "The request failed.", status=status)


async def on_unexpected(_request: Request, error: Exception) -> Response:
    """Exception handler of last resort; the details go to the log alone."""
    _log.error("a request failed unexpectedly", exc_info=error)
    return refusal_answer(ServerFailed, "The gateway has a problem of its own; see its log.")


def _refusal_for(error: SoftphoneError) -> tuple[type[RestRefusal], int]:
    match error:
        case NotJson():
            found: type[RestRefusal] = JsonParsingRefused
        case InvalidInput():
            found = InvalidRequest
        case HeaderMissing():
            found = AuthorizationHeaderRefused
        case AuthRejected():
            found = AuthenticationRefused
        case RoomNotFound() | NothingThere() | SessionGone():
            found = NotFound
        case NotPermitted():
            found = Forbidden
        case CommandRefused() if error.type == "sip-unavailable":
            return ServerFailed, 503
        case CommandRefused():
            found = _BY_REFUSAL.get(error.type, InvalidRequest)
        case BackendUnavailable() | CommandTimeout() | StorageError():
            return ServerFailed, 503
        case _:
            found = ServerFailed
    return found, found.STATUS
