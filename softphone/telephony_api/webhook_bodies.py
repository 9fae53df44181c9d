"""REST bodies of webhooks: what a client asks for and what it gets back.

Source: docs.daily.co REST reference, webhooks.
"""

from __future__ import annotations

import base64
import binascii
from typing import Annotated, Final, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field, SecretStr

from softphone.telephony_api.checks import check_plain, refuse
from softphone.telephony_api.wire import AnswerModel, RequestModel

RetryType = Literal["circuit-breaker", "exponential"]
WebhookState = Literal["ACTIVE", "FAILED", "INACTIVE"]

OFFERED: Final = (
    "meeting.started",
    "meeting.ended",
    "participant.joined",
    "participant.left",
    "recording.started",
    "recording.ready-to-download",
    "recording.error",
    "dialout.connected",
    "dialout.answered",
    "dialout.stopped",
    "dialout.warning",
    "dialout.error",
    "dialin.ready",
    "dialin.connected",
    "dialin.stopped",
    "dialin.warning",
    "dialin.error",
    "calltransfer.triggered",
    "calltransfer.initiated",
    "calltransfer.answered",
    "calltransfer.completed",
)
"""Event types the gateway sends."""

ELSEWHERE: Final = (
    "waiting-participant.joined",
    "waiting-participant.left",
    "streaming.started",
    "streaming.updated",
    "streaming.ended",
    "streaming.error",
    "transcript.started",
    "transcript.ready-to-download",
    "transcript.error",
    "batch-processor.job-finished",
    "batch-processor.error",
)
"""Event types of Daily whose occasion never arises at a gateway; subscribing is harmless."""

URL_MAX: Final = 2048


def check_url(text: str) -> str:
    """An http or https URL without user, password or fragment."""
    check_plain(text)
    if len(text) > URL_MAX:
        raise refuse(f"has {len(text)} characters", f"Use at most {URL_MAX} characters.")
    remedy = "Write it as https://host/path."
    if any(c.isspace() for c in text):
        raise refuse("contains a space", remedy)
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise refuse("is not a URL", remedy) from None
    if parts.scheme not in ("http", "https") or not host:
        raise refuse("is not an http or https URL", remedy)
    if parts.username is not None or parts.password is not None:
        raise refuse("carries credentials", "Give them as basicAuth.")
    if parts.fragment:
        raise refuse("has a fragment", "Leave out everything from the # on.")
    return text


def check_event_type(text: str) -> str:
    """A type that Daily has."""
    if text not in OFFERED and text not in ELSEWHERE:
        raise refuse("names an event type that does not exist", f"Known are {', '.join(OFFERED)}.")
    return text


def check_event_types(types: tuple[str, ...]) -> tuple[str, ...]:
    """Not empty; naming a type twice counts once."""
    if not types:
        raise refuse("is empty", "Name at least one event type.")
    return tuple(dict.fromkeys(types))


def check_hmac(secret: SecretStr) -> SecretStr:
    """Base64 of at least one byte."""
    try:
        plain = base64.b64decode(secret.get_secret_value(), validate=True)
    except (binascii.Error, ValueError):
        plain = b""
    if not plain:
        raise refuse("is not base64", "Give the secret base64-encoded, or leave it out.")
    return secret


def check_basic_auth(secret: SecretStr) -> SecretStr:
    """Printable ASCII: ``user:password`` or its base64."""
    text = secret.get_secret_value()
    if not text or not text.isascii() or not text.isprintable():
        raise refuse("cannot travel in a header", "Give user:password in printable ASCII.")
    return secret


Url = Annotated[str, AfterValidator(check_url)]
EventTypes = Annotated[
    tuple[Annotated[str, AfterValidator(check_event_type)], ...],
    Field(strict=False, max_length=64),
    AfterValidator(check_event_types),
]
Hmac = Annotated[SecretStr, AfterValidator(check_hmac)]
BasicAuth = Annotated[SecretStr, AfterValidator(check_basic_auth)]


class CreateWebhook(RequestModel):
    """Body of POST /webhooks; a missing ``hmac`` is made by the server."""

    url: Url
    event_types: EventTypes
    retry_type: RetryType = "circuit-breaker"
    hmac: Hmac | None = None
    basic_auth: BasicAuth | None = None


class UpdateWebhook(RequestModel):
    """Body of POST /webhooks/:uuid: what is absent stays; any update re-enables the webhook."""

    url: Url | None = None
    event_types: EventTypes | None = None
    retry_type: RetryType | None = None
    hmac: Hmac | None = None
    basic_auth: BasicAuth | None = None


class Webhook(AnswerModel):
    """A webhook. Times are ISO 8601; ``hmac`` and ``basic_auth`` are secrets."""

    uuid: str
    url: str
    hmac: str = Field(repr=False)
    basic_auth: str | None = Field(default=None, repr=False)
    retry_type: RetryType | None = None
    event_types: Annotated[tuple[str, ...], Field(strict=False)]
    state: WebhookState
    failed_count: int = 0
    last_moment_pushed: str | None = None
    domain_id: str | None = None
    created_at: str | None = None
    updated_at: str | None = None


def secret_text(secret: SecretStr | None) -> str | None:
    """The text of an optional secret."""
    return None if secret is None else secret.get_secret_value()
