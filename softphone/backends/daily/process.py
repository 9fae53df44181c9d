"""The one owner of the SDK's process-wide state.

``Daily.init`` twice, or a client before it, each kill the process, so nobody else calls it.
``Daily.deinit`` is never called: threads of the SDK outlive a client's release, and about one
process in six that went through 150 rounds of init and deinit died of it (0.36.0). A process may
end without it, and an initialised SDK without clients rests.

Every method blocks: call it on a worker thread, or once the SDK has been loaded.
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
    """Starts the SDK with the first client and keeps it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._started = False
        self._microphones: dict[tuple[int, str], Any] = {}

    def load(self) -> ModuleType:
        """The SDK, ready for one more client.

        Raises:
            ImportError: there is no daily-python for this machine.
        """
        # It writes each refused request to stderr, whatever its log level says.
        os.environ.setdefault("RUST_LOG", "off")
        import daily

        with self._lock:
            if not self._started:
                daily.Daily.init()
                self._started = True
        return daily

    def microphone(self, rate: int, use: str = "") -> Any:
        """The virtual microphone at this rate, made at the first need; only after `load`.

        Args:
            rate: in Hz.
            use: tells microphones apart that must not hear the same; empty is the operator's.
        """
        import daily

        with self._lock:
            made = self._microphones.get((rate, use))
            if made is None:
                made = self._microphones[rate, use] = daily.Daily.create_microphone_device(
                    f"{MICROPHONE}-{rate}{use}", sample_rate=rate, channels=1, non_blocking=True
                )
            return made


@cache
def this_process() -> DailyProcess:
    """The owner for this process; the SDK has no smaller scope."""
    return DailyProcess()
