"""JSON-RPC 2.0 as spoken on the room socket: frames, error codes, and how to build them.

Source: jsonrpc.org/specification, narrowed to what the room socket uses: ids are strings or
integers, params are objects, and there are no batches.
"""

from __future__ import annotations

from typing import Any, Final, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator
from pydantic_core import to_json as any_to_json

from softphone.errors import CommandRefused, InvalidInput
from softphone.telephony_api.checks import refuse

PARSE_ERROR: Final = -32700
INVALID_REQUEST: Final = -32600
METHOD_NOT_FOUND: Final = -32601
INVALID_PARAMS: Final = -32602
INTERNAL_ERROR: Final = -32603
REFUSED: Final = -32000

RpcId = str | int


class _Frame(BaseModel):
    model_config = ConfigDict(strict=True, frozen=True, hide_input_in_errors=True, extra="forbid")

    jsonrpc: Literal["2.0"] = "2.0"


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


def _encode(frame: dict[str, Any]) -> str:
    return any_to_json(frame).decode()
