"""JSON-RPC 2.0 as spoken on the room socket: frames, error codes, and how to build them.

Source: jsonrpc.org/specification, narrowed to what the room socket uses: ids are strings or
integers, params are objects, and there are no batches.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from typing import Annotated, Any, Final, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, PlainValidator, ValidationError, model_validator
from pydantic_core import from_json
from pydantic_core import to_json as any_to_json

from softphone.errors import CommandRefused, InvalidInput, ProtocolMismatch
from softphone.telephony_api.checks import refuse
from softphone.telephony_api.problems import first_problem

PARSE_ERROR: Final = -32700
INVALID_REQUEST: Final = -32600
METHOD_NOT_FOUND: Final = -32601
INVALID_PARAMS: Final = -32602
INTERNAL_ERROR: Final = -32603
REFUSED: Final = -32000

RefusalType = Literal[
    "not-joined",
    "not-owner",
    "dialout-not-enabled",
    "leg-limit",
    "no-such-session",
    "not-allowed",
    "sip-unavailable",
]
"""``data.type`` of a refusal."""

RpcId = str | int


class _Frame(BaseModel):
    model_config = ConfigDict(strict=True, frozen=True, hide_input_in_errors=True, extra="forbid")

    jsonrpc: Literal["2.0"] = "2.0"


class RpcRequest(_Frame):
    """A call; without ``id`` it is a notification and gets no answer."""

    method: str = Field(min_length=1, max_length=64)
    params: dict[str, Any] = Field(default_factory=dict)
    id: Annotated[RpcId | None, PlainValidator(lambda value: _check_id(value))] = None


class RpcErrorData(BaseModel):
    """Why, for a machine: a refusal's ``type``, the offending ``field``."""

    model_config = ConfigDict(strict=True, frozen=True, hide_input_in_errors=True, extra="ignore")

    type: str
    field: str | None = None


class RpcError(BaseModel):
    """``message`` is a sentence for a person."""

    model_config = ConfigDict(strict=True, frozen=True, hide_input_in_errors=True, extra="ignore")

    code: int
    message: str
    data: RpcErrorData | None = None


class RpcResponse(_Frame):
    """The answer to a call: ``result`` or ``error``. ``id`` is None when it could not be read."""

    model_config = ConfigDict(strict=True, frozen=True, hide_input_in_errors=True, extra="ignore")

    id: RpcId | None = None
    result: dict[str, Any] | None = None
    error: RpcError | None = None

    @model_validator(mode="after")
    def _one_outcome(self) -> Self:
        if (self.result is None) == (self.error is None):
            raise refuse("has neither or both of result and error", "Send exactly one of them.")
        return self


class RpcNotification(_Frame):
    """An announcement with parameters as plain data."""

    model_config = ConfigDict(strict=True, frozen=True, hide_input_in_errors=True, extra="ignore")

    method: str
    params: dict[str, Any] = Field(default_factory=dict)


class RpcFault(ProtocolMismatch):
    """A frame that is no usable request; ``error`` is what to answer, ``id`` whom if readable."""

    key = "rpc-fault"

    def __init__(self, error: RpcError, request_id: RpcId | None = None) -> None:
        super().__init__(error.message)
        self.error = error
        self.id = request_id


def read_request(text: str | bytes) -> RpcRequest:
    """Parse one frame from a client.

    Raises:
        RpcFault: not JSON (-32700) or not a JSON-RPC 2.0 request (-32600).
    """
    try:
        return RpcRequest.model_validate_json(text)
    except ValidationError as error:
        kind = error.errors(include_url=False)[0]["type"]
        problem = first_problem(error, RpcRequest)
        if kind == "json_invalid":
            raise RpcFault(_not_json(problem)) from error
        data = RpcErrorData(type="invalid-request", field=problem.field)
        fault = RpcError(code=INVALID_REQUEST, message=str(problem), data=data)
        raise RpcFault(fault, _readable_id(text)) from error


def method_not_found(method: str, known: Iterable[str]) -> RpcError:
    """The RPC error for a method the room socket does not have: code -32601."""
    close = difflib.get_close_matches(method, known, n=1)
    hint = f" Did you mean {close[0]}?" if close else ""
    data = RpcErrorData(type="unknown-method")
    return RpcError(
        code=METHOD_NOT_FOUND, message=f"There is no method {method!r}.{hint}", data=data
    )


def encode_request(request_id: RpcId, method: str, params: dict[str, Any]) -> str:
    """The text frame of a call."""
    return _encode({"jsonrpc": "2.0", "id": request_id, "method": method, "params": params})


def encode_result(request_id: RpcId, result: dict[str, Any]) -> str:
    """The text frame of a successful answer."""
    return _encode({"jsonrpc": "2.0", "id": request_id, "result": result})


def encode_error(request_id: RpcId | None, error: RpcError) -> str:
    """The text frame of a failed answer."""
    body = error.model_dump(mode="json", exclude_none=True)
    return _encode({"jsonrpc": "2.0", "id": request_id, "error": body})


def encode_notification(method: str, params: dict[str, Any]) -> str:
    """The text frame of an announcement."""
    return _encode({"jsonrpc": "2.0", "method": method, "params": params})


def invalid_params(error: InvalidInput) -> RpcError:
    """The RPC error for bad params: code -32602, ``data.field`` names the field."""
    data = RpcErrorData(type="invalid-params", field=error.field)
    return RpcError(code=INVALID_PARAMS, message=str(error), data=data)


def refused(error: CommandRefused) -> RpcError:
    """The RPC error for a command that was understood and refused: code -32000."""
    data = RpcErrorData(type=error.type, field=error.field)
    return RpcError(code=REFUSED, message=error.message, data=data)


def _not_json(problem: InvalidInput) -> RpcError:
    message = f"The frame {problem.problem}. {problem.remedy}"
    return RpcError(code=PARSE_ERROR, message=message, data=RpcErrorData(type="parse-error"))


def _check_id(value: Any) -> RpcId | None:
    if isinstance(value, bool) or not isinstance(value, str | int | None):
        raise refuse("is neither a text nor a whole number", "Give each request such an id.")
    return value


def _readable_id(text: str | bytes) -> RpcId | None:
    frame = from_json(text)
    found = frame.get("id") if isinstance(frame, dict) else None
    return found if isinstance(found, str | int) and not isinstance(found, bool) else None


def _encode(frame: dict[str, Any]) -> str:
    return any_to_json(frame).decode()
