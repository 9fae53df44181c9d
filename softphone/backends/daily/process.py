"""The one owner of the SDK's process-wide state.

``Daily.init`` twice, a client before it, or ``deinit`` before every client is released each kill
the process, so nobody else calls them. Every function here blocks: call them on a worker thread.
"""

from __future__ import annotations

import os
import threading
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import ModuleType

MICROPHONE = "softphone-microphone"


class DailyProcess:
    """Counts the clients that use the SDK, and starts and stops it with the first and the last."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._users = 0
        self._microphones: dict[int, Any] = {}

    def acquire(self) -> ModuleType:
        """The SDK, ready for one more client; give it back with `give_back`.

        Raises:
            ImportError: there is no daily-python for this machine.
        """
        # It writes each refused request to stderr, whatever its log level says.
        os.environ.setdefault("RUST_LOG", "off")
        import daily

        with self._lock:
            if self._users == 0:
                daily.Daily.init()
                self._microphones.clear()
            self._users += 1
        return daily

    def give_back(self) -> None:
        """A client has been released; the SDK stops with the last one."""
        import daily

        with self._lock:
            self._users -= 1
            if self._users == 0:
                self._microphones.clear()
                daily.Daily.deinit()

    def microphone(self, rate: int) -> Any:
        """The virtual microphone at this rate, made at the first need.

        Only between `acquire` and `give_back`.
        """
        import daily

        with self._lock:
            made = self._microphones.get(rate)
            if made is None:
                made = self._microphones[rate] = daily.Daily.create_microphone_device(
                    f"{MICROPHONE}-{rate}", sample_rate=rate, channels=1, non_blocking=True
                )
            return made


@cache
def this_process() -> DailyProcess:
    """The owner for this process; the SDK has no smaller scope."""
    return DailyProcess()
