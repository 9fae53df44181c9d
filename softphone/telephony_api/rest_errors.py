"""What a REST API with Daily's contract refuses, one error class per ``error`` value.

    CommandRefused
      InvalidRequest               400 ``invalid-request-error``; names the field where it can
      JsonParsingRefused           400 ``json-parsing-error``
      NotFound                     404 ``not-found``: no such room, no call in it, no such leg
      Unprocessable                422, no fixed value: a number cannot be bought
      OtherRefusal                 any other 4xx
    AuthRejected
      AuthorizationHeaderRefused   400 ``authorization-header-error``
      AuthenticationRefused        401 ``authentication-error``
    NotPermitted
      Forbidden                    403 ``forbidden-error``: plan or rights
    BackendUnavailable
      RateLimited                  429 ``rate-limit-error``; carries ``retry_after``
      ServerFailed                 5xx ``server-error``

All of them are also `RestRefusal`. The ``error`` value decides; without a known one, the status
does. Both fields of the body are optional and never matched on their full text.
Source: docs.daily.co REST reference, errors.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, ClassVar, Final

from pydantic import BaseModel, ConfigDict, ValidationError

from softphone.errors import (
    AuthRejected,
    BackendError,
    BackendUnavailable,
    CommandRefused,
    NotPermitted,
)

_NAMED_FIELD = re.compile(r"([A-Za-z_]\w*(?:\.\w+)*): ")


class ErrorBody(BaseModel):
    """``{"error": …, "info": …}``; both may be missing."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    error: str | None = None
    info: str | None = None


class RestRefusal(BackendError):
    """An answer with a status of 400 or above.

    Args:
        message: the sentence for the user.
        status: HTTP status.
        info: the server's own words, or empty.
        retry_after: seconds the server asks to wait, when it does.
    """

    key = "rest-refusal"
    VALUE: ClassVar[str] = ""
    STATUS: ClassVar[int] = 0
    SENTENCE: ClassVar[str] = "The server refused the request."

    def __init__(
        self,
        message: str,
        *,
        status: int,
        info: str = "",
        retry_after: float | None = None,
        **more: Any,
    ) -> None:
        super().__init__(message, **more)
        self.status = status
        self.info = info
        self.retry_after = retry_after


class OtherRefusal(RestRefusal, CommandRefused):
    """A 4xx whose value and status say nothing more precise."""

    key = "rest-other"


class InvalidRequest(RestRefusal, CommandRefused):
    """A field of the request is unknown or holds something unacceptable."""

    key = "rest-invalid-request"
    VALUE = "invalid-request-error"
    STATUS = 400
    SENTENCE = "The server found a field of the request that it cannot use."


class JsonParsingRefused(RestRefusal, CommandRefused):
    """The body was not JSON."""

    key = "rest-json-parsing"
    VALUE = "json-parsing-error"
    STATUS = 400
    SENTENCE = "The server could not read the request as JSON."


class NotFound(RestRefusal, CommandRefused):
    """No such room, no call in the room, or no such leg."""

    key = "rest-not-found"
    VALUE = "not-found"
    STATUS = 404
    SENTENCE = "The server knows no such thing; it may have ended or been deleted."


class Unprocessable(RestRefusal, CommandRefused):
    """Well-formed, but it cannot be done; for example a number that is gone."""

    key = "rest-unprocessable"
    VALUE = "unprocessable"
    STATUS = 422
    SENTENCE = "The server understood the request but cannot carry it out."


class AuthorizationHeaderRefused(RestRefusal, AuthRejected):
    """The ``Authorization`` header is missing or malformed."""

    key = "rest-authorization-header"
    VALUE = "authorization-header-error"
    STATUS = 400
    SENTENCE = "The server got no usable API key; enter the key in the profile's settings."


class AuthenticationRefused(RestRefusal, AuthRejected):
    """The API key is not valid."""

    key = "rest-authentication"
    VALUE = "authentication-error"
    STATUS = 401
    SENTENCE = "The server does not accept the API key; check it in the profile's settings."


class Forbidden(RestRefusal, NotPermitted):
    """The plan, the domain or the key's rights do not allow this."""

    key = "rest-forbidden"
    VALUE = "forbidden-error"
    STATUS = 403
    SENTENCE = "The server does not allow this with the present key or plan."


class RateLimited(RestRefusal, BackendUnavailable):
    """Too many requests; ``retry_after`` says how long to wait, when the server told."""

    key = "rest-rate-limit"
    VALUE = "rate-limit-error"
    STATUS = 429
    SENTENCE = "The server asks to send fewer requests; wait a moment and try again."


class ServerFailed(RestRefusal, BackendUnavailable):
    """The server failed; trying again later may help."""

    key = "rest-server"
    VALUE = "server-error"
    STATUS = 500
    SENTENCE = "The server has a problem of its own; try again in a moment."


REFUSALS: Final[tuple[type[RestRefusal], ...]] = (
    InvalidRequest,
    JsonParsingRefused,
    AuthorizationHeaderRefused,
    AuthenticationRefused,
    Forbidden,
    NotFound,
    Unprocessable,
    RateLimited,
    ServerFailed,
)
"""Every class with a value of its own; the first of a status stands for the bare status."""

_BY_VALUE: Final[Mapping[str, type[RestRefusal]]] = MappingProxyType(
    {refusal.VALUE: refusal for refusal in REFUSALS}
)
_BY_STATUS: Final[Mapping[int, type[RestRefusal]]] = MappingProxyType(
    {refusal.STATUS: refusal for refusal in reversed(REFUSALS)}
)


def read_error_body(content: bytes) -> ErrorBody:
    """The error body, empty when it is not one."""
    try:
        return ErrorBody.model_validate_json(content)
    except ValidationError:
        return ErrorBody()


def refusal_for(status: int, content: bytes, retry_after: float | None = None) -> RestRefusal:
    """The error for an answer with a status of 400 or above."""
    body = read_error_body(content)
    kind = _BY_VALUE.get(body.error or "") or _kind_for_status(status)
    info = (body.info or "").strip()
    message = f"{kind.SENTENCE} It said: {info}" if info else kind.SENTENCE
    more: dict[str, Any] = {"detail": f"HTTP {status} {body.error or ''}".strip()}
    if issubclass(kind, CommandRefused):
        named = _NAMED_FIELD.match(info)
        more |= {
            "type": body.error or kind.VALUE or f"http-{status}",
            "field": named[1] if named else None,
        }
    return kind(message, status=status, info=info, retry_after=retry_after, **more)


def _kind_for_status(status: int) -> type[RestRefusal]:
    if status >= 500:
        return ServerFailed
    return _BY_STATUS.get(status, OtherRefusal)
