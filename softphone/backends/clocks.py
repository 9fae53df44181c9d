"""Time that goes on while the machine sleeps, as it does for whoever waits elsewhere."""

from __future__ import annotations

import time
from typing import Final

_BOOT: Final = getattr(time, "CLOCK_BOOTTIME", None)
"""Linux only; elsewhere the monotonic clock goes on in sleep by itself or nothing can be told."""


def with_sleep() -> float:
    """Monotonic seconds, sleep of the machine included where the system tells."""
    return time.monotonic() if _BOOT is None else time.clock_gettime(_BOOT)
