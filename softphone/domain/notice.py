"""Something the operator should read: a sentence, how grave it is, and what it is about."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from softphone.domain.ids import SessionId
from softphone.errors import Advice


class Severity(Enum):
    """How much attention a notice deserves."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """One message for the operator.

    Attributes:
        text: one plain sentence: what happened and what to do about it.
        session: the session it belongs to, if any.
        field: the input field it belongs to, if any (Daily's camelCase name).
        detail: technical text for the log.
        advice: who else can help and what to copy for him, or None.
    """

    severity: Severity
    text: str
    at: float
    session: SessionId | None = None
    field: str | None = None
    detail: str = ""
    advice: Advice | None = None
