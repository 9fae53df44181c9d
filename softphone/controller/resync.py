"""Replacing our view with the backend's truth when a command's outcome is in doubt."""

from __future__ import annotations

import asyncio
import logging

from softphone.backends.base import TelephonyBackend
from softphone.controller.pump import EventPump
from softphone.controller.store import SessionStore
from softphone.errors import SoftphoneError

_log = logging.getLogger("softphone.link")


class Resync:
    """Asks for snapshots, one at a time; requests that pile up share the next one.

    Args:
        store: tells which legs were known when asking.
        pump: takes the snapshot in.
        limit_s: time limit of one snapshot in seconds.
    """

    def __init__(self, store: SessionStore, pump: EventPump, limit_s: float) -> None:
        self.backend: TelephonyBackend | None = None
        self._store = store
        self._pump = pump
        self._limit_s = limit_s
        self._lock = asyncio.Lock()
        self._asked = 0
        self._served = 0

    async def run(self) -> None:
        """Bring the store up to a truth not older than this call; a failure is only logged.

        When no snapshot can be had the link is in trouble too, and the backend delivers one by
        itself once it is back.
        """
        self._asked += 1
        number = self._asked
        async with self._lock:
            backend = self.backend
            if self._served >= number or backend is None:
                return
            self._served = self._asked
            known = frozenset(
                session.leg for session in self._store.live() if session.leg is not None
            )
            try:
                async with asyncio.timeout(self._limit_s):
                    snapshot = await backend.snapshot()
            except (TimeoutError, SoftphoneError) as error:
                _log.warning("no snapshot for the resynchronisation: %s", error)
                return
            self._pump.apply_snapshot(snapshot, known=known)
