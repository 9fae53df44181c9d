"""The desktop's word that the machine wakes, over D-Bus (logind's ``PrepareForSleep``)."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection

log = logging.getLogger(__name__)


class SleepSignal(QObject):
    """Listens on the system bus; where there is none, nothing is ever told.

    Args:
        woke: called when the machine has woken.
        bus: connected; made on a worker thread, since connecting may block.
    """

    def __init__(self, woke: Callable[[], None], bus: QDBusConnection) -> None:
        super().__init__()
        self._woke = woke
        listening = bus.isConnected() and bus.connect(
            "",  # any sender: the worst a false word does is a look at the clocks
            "/org/freedesktop/login1",
            "org.freedesktop.login1.Manager",
            "PrepareForSleep",
            self,
            SLOT("on_sleep(bool)"),  # type: ignore[call-overload]
        )
        log.debug("the desktop %s of sleep", "tells" if listening else "does not tell")

    @Slot(bool)
    def on_sleep(self, begins: bool) -> None:
        """Take the signal; it comes before the sleep and after it."""
        if not begins:
            self._woke()
