"""Reading JSON-RPC requests from a client that may send anything at all."""

from __future__ import annotations

import difflib
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from pydantic_core import from_json

from softphone.errors import CommandRefused, InvalidInput, SoftphoneError
from softphone.telephony_api.rpc import (
    INTERNAL_ERROR,
    INVALID_REQUEST,
    METHOD_NOT_FOUND,
    PARSE_ERROR,
    REFUSED,
    RpcError,
    RpcErrorData,
    RpcId,
    encode_error,
    invalid_params,
    refused,
)


@dataclass(frozen=True, slots=True)
class Request:
    """One well-formed request; ``id`` None means that no answer is wanted."""

    id: RpcId | None
    method: str
    params: Any


class Malformed(Exception):
    """The frame is no request; ``answer`` is the text to send back."""

    def __init__(self, answer: str) -> None:
        super().__init__("malformed request")
        self.answer = answer


def read_request(text: str, known: Collection[str]) -> Request:
    """Take a text frame apart.

    Args:
        text: the frame.
        known: the methods that exist.

    Raises:
        Malformed: it is no request, or for an unknown method.
    """
    try:
        frame = from_json(text, allow_inf_nan=False)
    except ValueError as error:
        raise Malformed(
            _error(None, PARSE_ERROR, "The frame is not JSON.", "parse-error")
        ) from error
    if not isinstance(frame, dict):
        words = "A frame is one JSON object; batches are not offered."
        raise Malformed(_error(None, INVALID_REQUEST, words, "invalid-request"))
    identity = frame.get("id")
    if identity is not None and (isinstance(identity, bool) or not isinstance(identity, str | int)):
        raise Malformed(
            _error(None, INVALID_REQUEST, "id: use a text or a whole number.", "invalid-request")
        )
    method = frame.get("method")
    if frame.get("jsonrpc") != "2.0" or not isinstance(method, str):
        words = 'A request has jsonrpc "2.0" and a method.'
        raise Malformed(_error(identity, INVALID_REQUEST, words, "invalid-request"))
    if unknown := sorted(frame.keys() - {"jsonrpc", "id", "method", "params"}):
        words = f"A request has no member {unknown[0][:40]!r}."
        raise Malformed(_error(identity, INVALID_REQUEST, words, "invalid-request"))
    if method not in known:
        close = difflib.get_close_matches(method[:64], known, n=1)
        hint = f" Did you mean {close[0]}?" if close else ""
        words = f"There is no method {method[:64]!r}.{hint}"
        raise Malformed(_error(identity, METHOD_NOT_FOUND, words, "unknown-method"))
    params = frame.get("params")
    return Request(identity, method, {} if params is None else params)


def failure(identity: RpcId | None, error: SoftphoneError) -> str:
    """The answer for an error raised while a request was handled."""
    if isinstance(error, InvalidInput):
        return encode_error(identity, invalid_params(error))
    if isinstance(error, CommandRefused):
        return encode_error(identity, refused(error))
    return _error(identity, REFUSED, error.message, "not-allowed")


def breakdown(identity: RpcId | None) -> str:
    """The answer when handling a request failed unexpectedly."""
    words = "The gateway has a problem of its own; see its log."
    return _error(identity, INTERNAL_ERROR, words, "internal-error")


def _error(identity: RpcId | None, code: int, message: str, kind: str) -> str:
    return encode_error(
        identity, RpcError(code=code, message=message, data=RpcErrorData(type=kind))
    )
