"""Why a session ended: a machine's fact, separate from the operator's disposition."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class EndReason(Enum):
    """Why the session is over. Never an exception: each is a normal outcome of telephony."""

    NORMAL = "normal"
    CANCELLED = "cancelled"
    BUSY = "busy"
    DECLINED = "declined"
    NO_ANSWER = "no-answer"
    NOT_FOUND = "not-found"
    UNREACHABLE = "unreachable"
    UNAVAILABLE = "unavailable"
    FORBIDDEN = "forbidden"
    INCOMPATIBLE = "incompatible"
    MISSED = "missed"
    TRANSFERRED = "transferred"
    LOST = "lost"
    REFUSED = "refused"
    ERROR = "error"


class EndedBy(Enum):
    """Who ended it, as far as signalling tells."""

    US = "us"
    THEM = "them"
    NETWORK = "network"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a session ended.

    Attributes:
        reason: the machine fact.
        by: who ended it.
        sip_code: final SIP status (RFC 3261 section 21), when one was seen.
        text: the reason in words, as the backend gave it.
    """

    reason: EndReason
    by: EndedBy = EndedBy.UNKNOWN
    sip_code: int | None = None
    text: str = ""


_BY_SIP_CODE = {
    401: EndReason.FORBIDDEN,
    403: EndReason.FORBIDDEN,
    404: EndReason.NOT_FOUND,
    407: EndReason.FORBIDDEN,
    408: EndReason.NO_ANSWER,
    410: EndReason.NOT_FOUND,
    415: EndReason.INCOMPATIBLE,
    480: EndReason.UNAVAILABLE,
    484: EndReason.NOT_FOUND,
    486: EndReason.BUSY,
    487: EndReason.CANCELLED,
    488: EndReason.INCOMPATIBLE,
    502: EndReason.UNREACHABLE,
    503: EndReason.UNAVAILABLE,
    504: EndReason.UNREACHABLE,
    600: EndReason.BUSY,
    603: EndReason.DECLINED,
    604: EndReason.NOT_FOUND,
    606: EndReason.INCOMPATIBLE,
}


def reason_for_sip_code(code: int) -> EndReason:
    """The end reason for a final SIP status of 300-699 (RFC 3261 section 21)."""
    return _BY_SIP_CODE.get(code, EndReason.ERROR)
