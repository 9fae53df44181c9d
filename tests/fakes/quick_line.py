"""A backend whose far parties answer at once, so that a whole shift fits into seconds."""

from __future__ import annotations

import asyncio
import time
from typing import Any

from softphone.domain import events
from softphone.domain.dialing import DialRequest
from softphone.domain.holding import Hold
from softphone.domain.ids import LegId, ParticipantId
from tests.fakes.backend import FakeBackend

BUSY = "+15550100003"
STEP_S = 0.02
"""Between what happens to a leg."""


class QuickLine(FakeBackend):
    """Numbers answer after 40 ms, `BUSY` is busy; `ring` lets somebody call.

    Attributes:
        told: every leg that ended, in order.
    """

    def __init__(self) -> None:
        super().__init__(name="Local gateway")
        self.told: list[str] = []
        self._out: set[LegId] = set()
        self._rang = 0

    @property
    def live(self) -> int:
        """How many legs there are."""
        return self._next_leg + self._rang - len(self.told)

    def ring(self, caller: str = "sip:caller@127.0.0.1") -> str:
        """Somebody calls; the leg."""
        self._rang += 1
        leg = LegId(f"in-{self._rang}")
        self.emit(events.DialinRinging(**self._about(leg), sip_from=caller))
        return leg

    async def dial(self, request: DialRequest) -> LegId:
        leg = await super().dial(request)
        self._out.add(leg)
        facts = self._about(leg)
        if request.destination == BUSY:
            busy = {"error_msg": "486 Busy Here", "sip_code": 486, "reason": "Busy Here"}
            self._later(1, events.DialoutError(**facts, **busy), over=leg)
        else:
            self._later(1, events.DialoutConnected(**facts))
            self._later(2, events.DialoutAnswered(**facts))
        return leg

    async def answer(self, leg: LegId) -> None:
        await super().answer(leg)
        self._later(1, events.DialinConnected(**self._about(leg), sip_from=""))
        self._later(2, self._joined(leg))

    async def decline(self, leg: LegId) -> None:
        await super().decline(leg)
        self._end(leg)

    async def hang_up(self, leg: LegId) -> None:
        await super().hang_up(leg)
        self._end(leg)

    async def hold(self, leg: LegId, held: bool) -> None:
        await super().hold(leg, held)
        party = events.Participant(id=ParticipantId(leg), permissions={}, hold=Hold(held, False))
        told = events.ParticipantUpdated(timestamp=time.time(), participant=party)
        self._later(1, told)

    def _end(self, leg: LegId) -> None:
        if leg in self._out:
            self._later(1, events.DialoutStopped(**self._about(leg)), over=leg)
        else:
            self._later(1, events.DialinStopped(**self._about(leg), sip_from=""), over=leg)

    def _joined(self, leg: LegId) -> events.TelephonyEvent:
        party = events.Participant(id=ParticipantId(leg), permissions={})
        return events.ParticipantJoined(timestamp=time.time(), participant=party)

    def _about(self, leg: LegId) -> dict[str, Any]:
        return {
            "timestamp": time.time(),
            "session_id": leg,
            "provider": "local",
            "sip_call_id": f"{leg}@127.0.0.1",
        }

    def _later(self, steps: int, event: Any, over: str = "") -> None:
        def deliver() -> None:
            if over:
                self.told.append(over)
            self.emit(event)

        asyncio.get_running_loop().call_later(steps * STEP_S, deliver)
