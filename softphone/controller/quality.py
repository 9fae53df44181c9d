"""Media quality of active legs, asked for at a calm pace while there are any."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from softphone.backends.base import TelephonyBackend
from softphone.controller.store import SessionStore
from softphone.controller.tasks import TaskOwner
from softphone.domain.events import Quality, StatsSampled, TelephonyEvent
from softphone.domain.ids import LegId
from softphone.domain.session import Session, SessionState
from softphone.errors import SoftphoneError

_log = logging.getLogger(__name__)

MAX_LEGS = 20
"""Legs asked about per round; more than an operator can look at."""


TOLD_S = 10.0
"""A leg whose samples come by themselves is asked about only when none came for this long."""


class QualitySampler:
    """Samples each active leg again and again and delivers the samples as events.

    Gateways tell samples by themselves; what they told lately is not asked for. The sampler's task
    lives only while a session is active, so an idle window wakes for nothing.

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
        self._asked: dict[LegId, Quality | None] = {}
        self._told_at: dict[LegId, float] = {}
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
                sessions = self._active_sessions()
                if not sessions:
                    return
                for session in sessions:
                    if session.leg is not None and not self._is_told(session.leg, session.quality):
                        await self._sample(session.leg)
        finally:
            self._running = False
            self._asked.clear()
            self._told_at.clear()

    def _active_sessions(self) -> tuple[Session, ...]:
        live = self._store.live()
        active = (s for s in live if s.state is SessionState.ACTIVE and not s.stale and s.leg)
        return tuple(active)[:MAX_LEGS]

    def _is_told(self, leg: LegId, quality: Quality | None) -> bool:
        """Whether the leg's samples come without being asked for."""
        if quality is not None and quality is not self._asked.get(leg):
            self._asked[leg] = quality
            self._told_at[leg] = self._now()
        return self._now() - self._told_at.get(leg, 0.0) < TOLD_S

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
        self._asked[leg] = quality
        self._deliver(StatsSampled(timestamp=self._now(), session_id=leg, quality=quality))
