"""The controller against a backend that does anything in any order."""

from __future__ import annotations

import asyncio
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from softphone.domain.dialing import DialRequest
from softphone.domain.events import TelephonyEvent
from softphone.domain.ids import SessionId
from softphone.domain.link import LinkState, LinkStatus
from softphone.domain.session import Session, SessionState
from softphone.domain.transitions import is_forward
from softphone.errors import BackendUnavailable, CommandRefused, CommandTimeout, SessionGone
from tests import builders as make
from tests.desk import make_desk

LEGS = ["leg-1", "leg-2", "leg-3", "in-1", "in-2"]
COMMANDS = ["dial", "hang_up", "answer", "decline", "mute_toward", "send_tones", "snapshot"]
ERRORS = [
    CommandTimeout("late"),
    CommandRefused("no", type="not-allowed"),
    SessionGone("over"),
    BackendUnavailable("away"),
]
legs = st.sampled_from(LEGS)
index = st.integers(0, 5)


class Console(RuleBasedStateMachine):
    """Any command, any event, any failure: sessions stay legal and nothing is left over."""

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.desk = make_desk()
        self.illegal: list[str] = []
        self.desk.controller.store.subscribe(self._check)
        self.run(self.desk.controller.start(self.desk.backend))

    def run(self, coroutine: Any) -> None:
        self.loop.run_until_complete(coroutine)

    def _check(self, old: Session | None, new: Session | None) -> None:
        if new is None:
            if old is not None and old.live and not self._is_a_twin(old):
                self.illegal.append(f"live session removed: {old}")
            return
        if old is not None and old.state is SessionState.ENDED:
            self.illegal.append(f"changed after its end: {old} -> {new}")
        if old is not None and old.state is not new.state and not is_forward(old.state, new.state):
            self.illegal.append(f"backward: {old} -> {new}")
        if (new.outcome is not None) != (new.state is SessionState.ENDED):
            self.illegal.append(f"outcome without an end: {new}")

    def _is_a_twin(self, session: Session) -> bool:
        kept = self.desk.controller.store.by_leg(session.leg) if session.leg else None
        return kept is not None and kept.id != session.id

    def pick(self, number: int) -> SessionId:
        sessions = self.desk.controller.store.all()
        return sessions[number % len(sessions)].id if sessions else SessionId("nobody")

    async def _turns(self) -> None:
        for _ in range(5):
            await asyncio.sleep(0)

    @rule(destination=st.sampled_from([make.NUMBER, "+15550100002", "sip:a@127.0.0.1", "bad"]))
    def dial(self, destination: str) -> None:
        async def scene() -> None:
            self.desk.controller.dial(DialRequest(destination=destination))

        self.run(scene())

    @rule(
        name=st.sampled_from(["hang_up", "answer", "decline", "cancel_tones", "dismiss"]),
        number=index,
    )
    def command(self, name: str, number: int) -> None:
        async def scene() -> None:
            getattr(self.desk.controller, name)(self.pick(number))

        self.run(scene())

    @rule(number=index, muted=st.booleans())
    def mute(self, number: int, muted: bool) -> None:
        async def scene() -> None:
            self.desk.controller.mute_session(self.pick(number), muted)

        self.run(scene())

    @rule(number=index, tones=st.text("123#,w", max_size=30), secret=st.booleans())
    def tones(self, number: int, tones: str, secret: bool) -> None:
        async def scene() -> None:
            self.desk.controller.send_tones(self.pick(number), tones, secret=secret)

        self.run(scene())

    @rule(
        leg=legs,
        build=st.sampled_from(
            [
                lambda leg: make.dialout_connected(session_id=leg),
                lambda leg: make.dialout_answered(session_id=leg, destination=make.NUMBER),
                lambda leg: make.dialout_stopped(session_id=leg),
                lambda leg: make.dialout_error(session_id=leg, sip_code=486),
                lambda leg: make.dialout_warning(session_id=leg),
                lambda leg: make.dialin_ringing(session_id=leg),
                lambda leg: make.dialin_connected(session_id=leg),
                lambda leg: make.dialin_stopped(session_id=leg),
                lambda leg: make.dialin_error(session_id=leg),
                lambda leg: make.joined(leg),
                lambda leg: make.updated(leg, permissions={"canReceive": {"base": False}}),
                lambda leg: make.stats(leg, packets_sent=1),
            ]
        ),
    )
    def event(self, leg: str, build: Any) -> None:
        event: TelephonyEvent = build(leg)

        async def scene() -> None:
            self.desk.backend.emit(event)

        self.run(scene())

    @rule(present=st.lists(legs, unique=True))
    def snapshot(self, present: list[str]) -> None:
        found = [make.leg_snapshot(session_id=leg) for leg in present]
        self.desk.backend.legs = found

        async def scene() -> None:
            self.desk.backend.emit(make.snapshot(*found))

        self.run(scene())

    @rule(name=st.sampled_from(COMMANDS), error=st.sampled_from(ERRORS))
    def fail_next(self, name: str, error: Exception) -> None:
        self.desk.backend.fail(name, error)

    @rule(up=st.booleans())
    def link(self, up: bool) -> None:
        status = LinkStatus.UP if up else LinkStatus.RETRYING
        self.desk.backend.set_link(LinkState(status, room="room", reason="" if up else "away"))

    @rule()
    def turns(self) -> None:
        self.run(self._turns())

    @rule()
    def time_out(self) -> None:
        self.run(asyncio.sleep(0.002))

    @invariant()
    def legal(self) -> None:
        assert self.illegal == []
        seen = [session.leg for session in self.desk.controller.store.all() if session.leg]
        assert len(seen) == len(set(seen))

    def teardown(self) -> None:
        try:
            self.run(self.desk.controller.stop())
            assert self.desk.controller.store.live() == ()
            assert not asyncio.all_tasks(self.loop)
            assert self.illegal == []
        finally:
            self.loop.close()


TestConsole = Console.TestCase
TestConsole.settings = settings(max_examples=40, stateful_step_count=40, deadline=None)
