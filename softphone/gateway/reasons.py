"""Why a leg ended, in words and as a SIP status."""

from __future__ import annotations

from typing import Final

from softphone.gateway.sip.engine import CloseCause, LegClosed

_BY_CODE: Final = {
    300: "the address has several places to be reached",
    301: "the address has moved for good",
    302: "the address has moved",
    305: "a proxy must be used",
    400: "the far end did not understand the request",
    401: "the far end wants credentials",
    403: "forbidden by the far end",
    404: "not found",
    405: "not allowed by the far end",
    406: "not acceptable to the far end",
    407: "the proxy wants credentials",
    408: "no answer in time",
    410: "gone",
    415: "the far end does not know the media offered",
    420: "the far end does not know an extension that is needed",
    480: "temporarily unavailable",
    481: "the far end does not know the call",
    482: "the call went round in a circle",
    483: "too many hops",
    484: "the address is incomplete",
    485: "the address is ambiguous",
    486: "busy",
    487: "cancelled",
    488: "no codec in common",
    491: "the far end is busy with another request",
    500: "the far end has an internal error",
    501: "not implemented by the far end",
    502: "a gateway on the way failed",
    503: "service unavailable",
    504: "a server on the way did not answer",
    580: "a precondition failed",
    600: "busy everywhere",
    603: "declined",
    604: "does not exist anywhere",
    606: "not acceptable anywhere",
}

_BY_CAUSE: Final = {
    CloseCause.LOCAL_HANGUP: "hung up here",
    CloseCause.LOCAL_CANCEL: "cancelled here",
    CloseCause.LOCAL_REJECT: "declined here",
    CloseCause.REMOTE_HANGUP: "hung up by the far party",
    CloseCause.REMOTE_CANCEL: "the caller gave up",
    CloseCause.REJECTED: "rejected",
    CloseCause.REDIRECTED: "the address has moved",
    CloseCause.TIMEOUT: "no answer in time",
    CloseCause.UNREACHABLE: "the host cannot be reached",
    CloseCause.MEDIA_TIMEOUT: "the far party's audio stopped; the connection was lost",
    CloseCause.TRANSFERRED: "transferred",
    CloseCause.ENGINE_FAULT: "the SIP engine failed",
}

_IMPLIED_CODE: Final = {
    CloseCause.TIMEOUT: 408,
    CloseCause.UNREACHABLE: 503,
    CloseCause.ENGINE_FAULT: 500,
}
"""RFC 3261 section 8.1.3.1: a time-out counts as 408, a transport failure as 503."""


def in_words(closed: LegClosed) -> str:
    """Why the leg closed, as a clause for a person."""
    if closed.explanation:
        return closed.explanation
    if closed.cause in (CloseCause.REJECTED, CloseCause.REDIRECTED) and closed.sip_code:
        return _BY_CODE.get(closed.sip_code) or closed.reason or _BY_CAUSE[closed.cause]
    return _BY_CAUSE[closed.cause]


def in_words_of_code(sip_code: int | None) -> str | None:
    """What a SIP status means, as a clause for a person."""
    return None if sip_code is None else _BY_CODE.get(sip_code)


def final_code(closed: LegClosed) -> int | None:
    """The final SIP status, the one seen or the one RFC 3261 says to assume."""
    return closed.sip_code or _IMPLIED_CODE.get(closed.cause)
