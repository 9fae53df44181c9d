"""The SIP trace of a session by REST: the gateway's own, beyond Daily."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from softphone.telephony_api.wire import AnswerModel


class SipMessage(AnswerModel):
    """One SIP message without credentials, keys and tones.

    ``at`` is UTC to the millisecond (RFC 3339); ``source`` and ``destination`` are host:port.
    """

    at: str
    direction: Literal["sent", "received"]
    transport: str
    source: str
    destination: str
    text: str


class SipTrace(AnswerModel):
    """Answer to GET /rooms/:name/sipTrace/:sessionId, oldest message first."""

    session_id: str
    messages: Annotated[tuple[SipMessage, ...], Field(strict=False)]
