"""Keeps what native code prints away from the process's own output.

The SIP library writes lines straight to file descriptors 1 and 2 whatever its log level, while
the gateway owes its starter exactly one JSON line on standard output.
"""

from __future__ import annotations

import io
import logging
import os
import sys
import threading
import time
from collections.abc import Callable

_log = logging.getLogger(__name__)
_LINES_PER_MINUTE = 60
_MAX_LINE = 500


def redirect_native_output() -> None:
    """Send native writes to a capped log, and leave Python's own streams where they were.

    Call it once, first thing in the process: ``sys.stdout`` and ``sys.stderr`` are replaced, so
    nothing may hold the old ones yet. The reading thread is a daemon and ends with the process.
    """
    for stream in (sys.stdout, sys.stderr):
        stream.flush()
    sys.stdout = _reopen(1)
    sys.stderr = _reopen(2)
    reader, writer = os.pipe()
    os.dup2(writer, 1)
    os.dup2(writer, 2)
    os.close(writer)
    threading.Thread(target=_drain, args=(reader,), name="native-output", daemon=True).start()


def _reopen(descriptor: int) -> io.TextIOWrapper:
    kept = os.fdopen(os.dup(descriptor), "wb", buffering=0)
    return io.TextIOWrapper(kept, encoding="utf-8", errors="backslashreplace", line_buffering=True)


def _drain(reader: int) -> None:
    """READER THREAD. Log lines up to the cap a minute, count the rest."""
    budget = LineBudget(_LINES_PER_MINUTE)
    with os.fdopen(reader, "rb") as source:
        while line := source.readline(_MAX_LINE):
            text = line.decode("utf-8", "replace").strip()
            if text and budget.take():
                _log.debug("%s", text)


class LineBudget:
    """Allows so many lines a minute.

    Args:
        lines: how many.
        clock: seconds, for tests.
    """

    def __init__(self, lines: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._lines = lines
        self._clock = clock
        self._minute = -1
        self._used = 0

    def take(self) -> bool:
        """Whether one more line may be logged now."""
        minute = int(self._clock() // 60)
        if minute != self._minute:
            self._minute, self._used = minute, 0
        self._used += 1
        return self._used <= self._lines
