"""Whether to try again, and how long to wait before the next attempt."""

from __future__ import annotations

import random

from softphone.errors import (
    AuthRejected,
    ConfigError,
    NotPermitted,
    ProtocolMismatch,
    SoftphoneError,
    Unsupported,
)

FIRST_S = 0.1
FACTOR = 2.0
LONGEST_S = 10.0


class BackOff:
    """Doubling waits with jitter, so that many clients of one server do not return in step.

    Args:
        random_source: gives the jitter; seeded in tests.
    """

    def __init__(self, random_source: random.Random | None = None) -> None:
        self._random = random_source or random.Random()
        self._next_s = FIRST_S

    def next_delay(self) -> float:
        """Seconds until the next attempt: half to all of a span that doubles up to 10 s."""
        span = self._next_s
        self._next_s = min(span * FACTOR, LONGEST_S)
        return span * self._random.uniform(0.5, 1.0)

    def reset(self) -> None:
        """An attempt succeeded."""
        self._next_s = FIRST_S


def worth_retrying(error: SoftphoneError) -> bool:
    """Whether another attempt may help; the only place where this is decided."""
    hopeless = (AuthRejected, NotPermitted, ProtocolMismatch, ConfigError, Unsupported)
    return not isinstance(error, hopeless)
