"""A controller on a fake backend, with everything it told kept for the test."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from typing import Any

from softphone.controller.commands import CommandLimits
from softphone.controller.controller import TelephonyController
from softphone.controller.parts import ControllerSettings
from softphone.controller.tones import TonePace
from softphone.domain.dialing import DialRequest
from softphone.domain.dtmf import ToneProgress
from softphone.domain.ids import LegId, SessionId
from softphone.domain.notice import Notice
from softphone.domain.session import Session
from tests import builders as make
from tests.fakes.backend import FakeBackend
from tests.fakes.clock import FakeClock

LIMIT_S = 0.2
QUICK = CommandLimits(command_s=LIMIT_S, dial_s=LIMIT_S, snapshot_s=LIMIT_S)


def over(session: Session | None) -> bool:
    """Whether a session has ended; for `Desk.until`."""
    return session is None or not session.live


@dataclass
class Desk:
    """A started controller with its fake backend and everything it told."""

    controller: TelephonyController
    backend: FakeBackend
    clock: FakeClock
    notices: list[Notice] = field(default_factory=list)
    changes: list[tuple[Session | None, Session | None]] = field(default_factory=list)
    progress: list[ToneProgress] = field(default_factory=list)

    def session(self, session_id: SessionId) -> Session:
        found = self.controller.store.get(session_id)
        assert found is not None
        return found

    def by_leg(self, leg: str = make.LEG) -> Session:
        found = self.controller.store.by_leg(LegId(leg))
        assert found is not None
        return found

    async def until(self, session_id: SessionId, condition: Any) -> Session:
        await self.controller._waiter.until(session_id, condition)
        return self.session(session_id)

    async def dialled(self, destination: str = make.NUMBER, **options: Any) -> SessionId:
        """A dial-out whose leg the backend has named."""
        session_id = self.controller.dial(DialRequest(destination=destination, **options))
        await self.until(session_id, lambda now: now is None or now.leg is not None)
        return session_id

    async def answered(self, **options: Any) -> SessionId:
        """A dial-out that was answered; its leg is `make.LEG` when it is the first."""
        session_id = await self.dialled(**options)
        leg = self.session(session_id).leg
        self.backend.emit(make.dialout_connected(session_id=leg))
        self.backend.emit(make.dialout_answered(session_id=leg))
        return session_id

    def ringing(self, leg: str = "in-1") -> SessionId:
        """A dial-in that rings."""
        self.backend.emit(make.dialin_ringing(session_id=leg))
        return self.by_leg(leg).id


def make_desk(**settings: Any) -> Desk:
    clock = FakeClock(make.AT)
    numbers = itertools.count(1)
    values: dict[str, Any] = {
        "now": clock.now,
        "new_id": lambda: SessionId(f"s{next(numbers)}"),
        "limits": QUICK,
        "pace": TonePace(tone_s=0.1, gap_s=0.1),
        "clock": clock.now,
        "sleep": clock.sleep,
    }
    controller = TelephonyController(ControllerSettings(**(values | settings)))
    desk = Desk(controller, FakeBackend(), clock)
    controller.notices.subscribe(desk.notices.append)
    controller.store.subscribe(lambda old, new: desk.changes.append((old, new)))
    controller.tone_progress.subscribe(desk.progress.append)
    return desk
