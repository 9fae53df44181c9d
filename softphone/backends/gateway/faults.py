"""The one place where this backend's foreign errors become errors of `softphone.errors`."""

from __future__ import annotations

import ssl

from pydantic import ValidationError
from websockets.exceptions import (
    ConnectionClosed,
    InvalidHandshake,
    InvalidStatus,
    InvalidURI,
    NegotiationError,
    WebSocketException,
)

from softphone.backends.backoff import worth_retrying as worth_retrying
from softphone.errors import (
    AuthRejected,
    BackendUnavailable,
    CommandRefused,
    InvalidInput,
    NotPermitted,
    ProtocolMismatch,
    SessionGone,
    SoftphoneError,
)
from softphone.telephony_api import rpc


def from_exception(error: BaseException, *, where: str) -> SoftphoneError:
    """The softphone error for anything sockets, TLS or the system raise.

    Args:
        error: what was caught; an error of ours comes back unchanged.
        where: the gateway's display name or address, for the sentence.
    """
    match error:
        case SoftphoneError():
            return error
        case InvalidStatus():
            return _from_status(error.response.status_code, where)
        case NegotiationError() | ValidationError():
            return ProtocolMismatch(
                f"{where} speaks another version. Update Softphone or the gateway.",
                detail=repr(error),
            )
        case InvalidURI():
            return ProtocolMismatch(f"{where} has no usable address.", detail=str(error))
        case ssl.SSLCertVerificationError():
            return AuthRejected(
                f"The certificate of {where} is not trusted. Ask whoever runs it.",
                detail=error.verify_message,
            )
        case ConnectionClosed():
            return BackendUnavailable(f"{where} closed the connection.", detail=str(error))
        case TimeoutError():
            return BackendUnavailable(f"{where} does not answer.", detail=repr(error))
        case InvalidHandshake() | WebSocketException() | OSError():
            return BackendUnavailable(f"{where} cannot be reached.", detail=str(error))
    return BackendUnavailable(f"The link to {where} failed.", detail=repr(error))


def from_rpc(error: rpc.RpcError, method: str) -> SoftphoneError:
    """The softphone error for a JSON-RPC error answer (gateway contract, section 3)."""
    reason = error.data.type if error.data else ""
    field = error.data.field if error.data else None
    detail = f"{method}: {error.code} {reason}".rstrip()
    if error.code == rpc.REFUSED:
        if reason == "no-such-session":
            return SessionGone(error.message, detail=detail)
        if reason in ("not-owner", "dialout-not-enabled"):
            return NotPermitted(error.message, detail=detail)
        return CommandRefused(error.message, type=reason or "refused", field=field, detail=detail)
    if error.code == rpc.INVALID_PARAMS:
        return _bad_params(error.message, field)
    if error.code == rpc.METHOD_NOT_FOUND:
        return ProtocolMismatch("The gateway does not know this command. Update it.", detail=detail)
    return BackendUnavailable(f"The gateway failed: {error.message}", detail=detail)


def _from_status(status: int, where: str) -> SoftphoneError:
    if status == 401:
        return AuthRejected(f"{where} does not accept the key. Check it in Settings.")
    if status == 403:
        return NotPermitted(f"{where} does not let this operator into the room.")
    if status in (404, 429) or status >= 500:
        return BackendUnavailable(f"{where} is not ready.", detail=f"HTTP {status}")
    return ProtocolMismatch(
        f"{where} is not a gateway this version understands.", detail=f"HTTP {status}"
    )


def _bad_params(message: str, field: str | None) -> InvalidInput:
    """The wire's sentence is ``field: problem. remedy``; split it where it can be."""
    name = field or "request"
    text = message.removeprefix(f"{name}: ")
    problem, _, remedy = text.partition(". ")
    return InvalidInput(name, problem.rstrip("."), remedy or "Change it and try again.")
