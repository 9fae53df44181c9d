"""Everything that tells of sleep and of network changes, with one owner."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from softphone.vigil import Vigil

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

    from softphone.sleep_signal import SleepSignal


class SleepWatch:
    """Keeps the vigil, and lets it look at once when the desktop says that the machine woke.

    Args:
        vigil: is started and closed.
    """

    def __init__(self, vigil: Vigil) -> None:
        self._vigil = vigil
        self._listening: asyncio.Task[None] | None = None
        self._signal: SleepSignal | None = None

    def start(self) -> None:
        """Begin; D-Bus is loaded and reached on a worker thread."""
        self._vigil.start()
        self._listening = asyncio.create_task(self._listen(), name="sleep-signal")

    async def close(self) -> None:
        """End; idempotent."""
        self._vigil.close()
        listening, self._listening = self._listening, None
        if listening is not None:
            listening.cancel()
            await asyncio.gather(listening, return_exceptions=True)
        if self._signal is not None:
            self._signal.deleteLater()
            self._signal = None

    async def _listen(self) -> None:
        bus = await asyncio.to_thread(_system_bus)
        from softphone.sleep_signal import SleepSignal

        self._signal = SleepSignal(self._vigil.look, bus)


def _system_bus() -> QDBusConnection:
    """WORKER THREAD. The bus, connected if there is one."""
    from PySide6.QtDBus import QDBusConnection

    return QDBusConnection.systemBus()
