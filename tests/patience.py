"""How long a test waits for what must come."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

PATIENCE_S: Final = 20.0
"""Much more than anything takes on a busy machine, and less than a test may take altogether, so
that what was missing is named. What comes is never waited for longer than it takes."""


def comes_true(condition: Callable[[], object], *, limit_s: float = PATIENCE_S) -> bool:
    """Whether a condition comes true in time; for what happens on other threads or processes."""
    deadline = time.monotonic() + limit_s
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.005)
    return True
