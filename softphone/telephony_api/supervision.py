"""Supervision on the room socket and by REST: the gateway's own, beyond Daily."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from softphone.telephony_api.checks import SessionIdText
from softphone.telephony_api.wire import (
    AnswerModel,
    RequestModel,
    RestAnswerModel,
    RestRequestModel,
)

Mode = Literal["listen", "whisper", "barge"]


class Supervise(RequestModel):
    """Params of ``supervise``: the position of the control, and whom a whisper is for.

    Without ``to`` a whisper is for everybody in the room who is no telephony leg.
    """

    mode: Mode
    to: Annotated[tuple[SessionIdText, ...], Field(strict=False, max_length=20)] = ()


class PlaceModel(AnswerModel):
    """A supervisor's place in a room; ``mode`` is absent when they have gone.

    ``session_id`` is the supervisor's participant; ``to`` names whom a whisper is for.
    """

    session_id: str
    user_id: str | None = None
    user_name: str | None = None
    mode: Mode | None = None
    to: tuple[str, ...] | None = Field(default=None, strict=False)


class AuditEntry(RestAnswerModel):
    """One entry of the audit trail; ``at`` is unix time in seconds.

    ``hash`` is SHA-256, in hex, over ``previous``, ``number`` and the facts.
    """

    number: int
    at: float
    actor: str
    actor_name: str
    deed: str
    room: str
    meeting: str
    sessions: tuple[str, ...] = Field(default=(), strict=False)
    towards: tuple[str, ...] = Field(default=(), strict=False)
    previous: str
    hash: str


class AuditQuery(RestRequestModel):
    """Query of GET /audit: entries after a number, at most ``limit``."""

    after: int = Field(default=0, ge=0)
    limit: int = Field(default=1000, ge=1, le=10_000)


class AuditPage(RestAnswerModel):
    """Answer to GET /audit. ``broken_at`` is the first entry that was tampered with, if any."""

    data: tuple[AuditEntry, ...] = Field(default=(), strict=False)
    broken_at: int | None = None
