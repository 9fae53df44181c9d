"""When and how long to wait before a request is sent again.

A request whose effect cannot be repeated (POST) is only sent again when it surely was not carried
out: the connection was never made, or the server said so with 429 or with 503 and ``Retry-After``
(RFC 9110 section 10.2.3).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC
from typing import Final

IDEMPOTENT: Final = frozenset({"GET", "HEAD", "PUT", "DELETE", "OPTIONS"})
"""RFC 9110 section 9.2.2."""

_RETRIED_STATUS: Final = frozenset({500, 502, 503, 504})
_EXPONENT_MAX: Final = 16


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How often and how patiently.

    Attributes:
        attempts: requests sent at most, the first included.
        base_s: wait after the first failure; doubles with each one.
        cap_s: longest wait of our own making.
        patience_s: longest ``Retry-After`` that is waited for; a longer one is given up on at once.
    """

    attempts: int = 4
    base_s: float = 0.25
    cap_s: float = 8.0
    patience_s: float = 30.0

    def wait(self, failures: int, retry_after: float | None, random: Callable[[], float]) -> float:
        """Seconds to wait after so many failures, with full jitter on our own part."""
        own = min(self.cap_s, self.base_s * 2.0 ** min(failures - 1, _EXPONENT_MAX)) * random()
        return own if retry_after is None else retry_after + min(own, self.base_s)


def may_repeat(status: int, retry_after: float | None, *, repeatable: bool) -> bool:
    """Whether a request that got this status may be sent again.

    Args:
        status: HTTP status.
        retry_after: seconds the server asked to wait, if it did.
        repeatable: whether carrying the request out twice does no harm.
    """
    if status == 429:
        return True
    if repeatable:
        return status in _RETRIED_STATUS
    return status == 503 and retry_after is not None


def parse_retry_after(value: str | None, now: float) -> float | None:
    """Seconds to wait by a ``Retry-After`` header: a number of seconds or an HTTP date.

    Args:
        value: the header, or None.
        now: unix time in seconds.
    """
    text = (value or "").strip()
    if text.isascii() and text.isdigit():
        return float(text)
    if not text:
        return None
    from email.utils import parsedate_to_datetime  # and all of "email", for a rare header

    try:
        when = parsedate_to_datetime(text)
    except ValueError:
        return None
    aware = when if when.tzinfo else when.replace(tzinfo=UTC)
    return max(0.0, aware.timestamp() - now)
