"""Media quality of active legs, asked for at a calm pace while there are any."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from softphone.backends.base import TelephonyBackend
from softphone.controller.store import SessionStore
from softphone.controller.tasks import TaskOwner
from softphone.domain.events import StatsSampled, TelephonyEvent
from softphone.domain.ids import LegId
from softphone.domain.session import Session, SessionState
from softphone.errors import SoftphoneError

_log = logging.getLogger(__name__)

MAX_LEGS = 20
"""Legs asked about per round; more than an operator can look at."""


class QualitySampler:
    """Samples each active leg every few seconds and delivers the samples as events.

    Its task lives only while a session is active, so an idle window wakes for nothing.

    Args:
        store: tells which legs are active.
        deliver: where the samples go.
        owner: owns the task.
        now: wall clock, unix time in seconds.
        every_s: seconds between two rounds; also the time limit of one question.
    """

    def __init__(
        self,
        store: SessionStore,
        deliver: Callable[[TelephonyEvent], None],
        owner: TaskOwner,
        now: Callable[[], float],
        every_s: float,
    ) -> None:
        self.backend: TelephonyBackend | None = None
        self._store = store
        self._deliver = deliver
        self._owner = owner
        self._now = now
        self._every_s = every_s
        self._running = False
        store.subscribe(self._on_store, samples=False)

    def _on_store(self, old: Session | None, new: Session | None) -> None:
        if self._running or new is None or new.state is not SessionState.ACTIVE:
            return
        if self.backend is not None:
            self._running = self._owner.spawn(self._run(), "quality") is not None

    async def _run(self) -> None:
        try:
            while True:
                await asyncio.sleep(self._every_s)
                legs = self._active_legs()
                if not legs:
                    return
                for leg in legs:
                    await self._sample(leg)
        finally:
            self._running = False

    def _active_legs(self) -> tuple[LegId, ...]:
        active = (
            session.leg
            for session in self._store.live()
            if session.state is SessionState.ACTIVE and not session.stale
        )
        return tuple(leg for leg in active if leg is not None)[:MAX_LEGS]

    async def _sample(self, leg: LegId) -> None:
        backend = self.backend
        if backend is None:
            return
        try:
            async with asyncio.timeout(self._every_s):
                quality = await backend.stats(leg)
        except (TimeoutError, SoftphoneError) as error:
            _log.debug("no quality sample: %s", error, extra={"session": str(leg)})
            return
        self._deliver(StatsSampled(timestamp=self._now(), session_id=leg, quality=quality))
