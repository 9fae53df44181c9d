"""Whether a webhook really comes from Daily, and now.

Daily's fact: the signature is base64 of HMAC-SHA256, keyed with the base64-decoded secret, over the
timestamp header, a dot and the raw body (Daily, pinless dial-in and webhooks).
"""

from __future__ import annotations

import hmac
from typing import Final

from pydantic import SecretStr

from softphone.errors import AuthRejected
from softphone.gateway.webhooks.sender import signature

WINDOW_S: Final = 300.0
"""How old, or how far ahead of our clock, a webhook may be."""

_MILLISECONDS: Final = 1e11
"""A number from here on counts milliseconds: Daily's trunks send those, its webhooks seconds."""


def check_signed(secret: SecretStr, timestamp: str, signed: str, body: bytes, now: float) -> None:
    """Raise unless the webhook is genuine and fresh.

    Args:
        secret: base64.
        timestamp: the timestamp header, unix time in seconds or milliseconds.
        signed: the signature header.
        body: as it came.
        now: unix time in seconds.

    Raises:
        AuthRejected: it is neither.
    """
    if not timestamp or not signed:
        raise AuthRejected("The request is not signed.")
    wanted = signature(secret.get_secret_value(), timestamp, body)
    if not hmac.compare_digest(wanted.encode(), signed.strip().encode("utf-8", "replace")):
        raise AuthRejected("The signature is not right.")
    try:
        moment = float(timestamp)
    except ValueError as error:
        raise AuthRejected("The timestamp is no number.") from error
    if moment >= _MILLISECONDS:
        moment /= 1000
    if not abs(now - moment) <= WINDOW_S:
        raise AuthRejected("The request is too old, or its clock or ours is wrong.")
