"""The operator as an agent: seen by colleagues, through calls and wrap-up, and forced."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import replace

import pytest

from softphone.controller.agent import AgentDesk
from softphone.controller.notices import Notices
from softphone.controller.store import SessionStore
from softphone.controller.tasks import TaskOwner
from softphone.domain.agent import AgentState, WrapUpRules
from softphone.domain.capabilities import Capabilities
from softphone.domain.events import AgentStateForced, Snapshot
from softphone.domain.ids import LegId, ParticipantId, SessionId
from softphone.domain.notice import Notice
from softphone.domain.session import Direction, Session, SessionState, evolve
from softphone.errors import BackendUnavailable
from tests.fakes.backend import FakeBackend
from tests.patience import PATIENCE_S

CALL = Session(
    id=SessionId("s1"),
    direction=Direction.DIAL_OUT,
    state=SessionState.DIALING,
    created_at=1.0,
)


class Desk:
    def __init__(self) -> None:
        self.time = 100.0
        self.store = SessionStore()
        self.owner = TaskOwner("test")
        self.notices = Notices(lambda: self.time)
        self.told: list[Notice] = []
        self.notices.feed.subscribe(self.told.append)
        self.agents = AgentDesk(self.store, self.owner, self.notices, lambda: self.time)
        self.backend = FakeBackend(replace(FakeBackend().capabilities, agents=True))
        self.agents.backend = self.backend

    @property
    def state(self) -> AgentState:
        return self.agents.agent.state

    def end(self) -> None:
        self.store.put(evolve(CALL, state=SessionState.ENDED))

    def reported(self) -> list[AgentState]:
        return [agent.state for agent in self.backend.reports]

    async def until(self, condition: Callable[[], object]) -> None:
        async with asyncio.timeout(PATIENCE_S):
            while True:
                if condition():
                    return
                await asyncio.sleep(0)


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    made = Desk()
    yield made
    made.agents.close()
    await made.owner.cancel_all()


async def test_starts_available_and_is_seen_after_a_join(desk: Desk) -> None:
    desk.agents.on_truth(Snapshot(timestamp=1.0))
    await desk.until(lambda: desk.reported() == [AgentState.AVAILABLE])


async def test_a_call_makes_busy_for_its_time(desk: Desk) -> None:
    desk.store.put(CALL)
    assert desk.state is AgentState.ON_CALL
    desk.end()
    assert desk.state is AgentState.AVAILABLE


async def test_changed_rules_are_told_at_once_and_spare_the_time_given(desk: Desk) -> None:
    told: list[float | None] = []
    desk.agents.use_rules(WrapUpRules(seconds=30))
    desk.store.put(CALL)
    desk.end()
    desk.agents.changes.subscribe(lambda agent: told.append(agent.wrap_up_ends))
    desk.agents.use_rules(WrapUpRules(seconds=90, extension=5))
    desk.agents.use_rules(WrapUpRules(seconds=90, extension=5))
    assert told == [130.0]
    desk.agents.extend()
    assert told[-1] == 135.0


async def test_wrap_up_follows_every_attempt_and_ends_by_itself(desk: Desk) -> None:
    desk.agents.wrap_up = WrapUpRules(seconds=0.01)
    desk.store.put(CALL)
    desk.end()
    assert desk.state is AgentState.WRAP_UP
    await desk.until(lambda: desk.state is AgentState.AVAILABLE)


async def test_a_required_disposition_is_waited_for(desk: Desk) -> None:
    desk.agents.wrap_up = WrapUpRules(seconds=10, disposition_required=True)
    desk.store.put(CALL)
    desk.end()
    desk.time += 20
    desk.agents.finish_wrap_up()
    assert desk.state is AgentState.WRAP_UP
    desk.agents.disposed(SessionId("another"))
    assert desk.state is AgentState.WRAP_UP
    desk.agents.disposed(CALL.id)
    assert desk.state is AgentState.AVAILABLE


async def test_a_dismissed_row_ends_a_call_only_once(desk: Desk) -> None:
    desk.store.put(CALL)
    desk.end()
    desk.store.remove(CALL.id)
    assert desk.agents.agent.calls == 0


async def test_the_latest_state_is_what_is_reported(desk: Desk) -> None:
    desk.backend.hang("report_agent")
    desk.agents.choose(AgentState.BUSY)
    await desk.until(lambda: desk.reported() == [AgentState.BUSY])
    desk.agents.choose(AgentState.BREAK, "Lunch")
    desk.agents.choose(AgentState.OFFLINE)
    desk.backend.release("report_agent")
    await desk.until(lambda: desk.reported() == [AgentState.BUSY, AgentState.OFFLINE])


async def test_a_lost_report_is_repaired_by_the_next_join(desk: Desk) -> None:
    desk.backend.fail("report_agent", BackendUnavailable("down"))
    desk.agents.choose(AgentState.BUSY)
    await desk.until(lambda: not len(desk.owner))
    desk.agents.on_truth(Snapshot(timestamp=1.0))
    await desk.until(lambda: desk.reported() == [AgentState.BUSY] * 2)


async def test_backends_without_agents_are_not_bothered(desk: Desk) -> None:
    desk.agents.backend = plain = FakeBackend(Capabilities())
    desk.agents.choose(AgentState.BUSY)
    assert len(desk.owner) == 0
    assert plain.reports == []


async def test_a_supervisor_chooses_and_the_agent_is_told(desk: Desk) -> None:
    forced = AgentStateForced(
        timestamp=1.0,
        agent=ParticipantId("me"),
        state=AgentState.BREAK,
        reason="Long day",
        by="Boss",
    )
    desk.agents.on_forced(replace(forced, agent=ParticipantId("other")))
    assert desk.state is AgentState.AVAILABLE
    desk.agents.on_forced(forced)
    assert desk.state is AgentState.BREAK
    assert desk.agents.agent.chosen.forced_by == "Boss"
    assert "Long day" in desk.told[0].text


async def test_asking_for_help_says_that_it_was_told(desk: Desk) -> None:
    desk.agents.ask_for_help(LegId("leg"), "angry")
    await desk.until(lambda: desk.told)
    assert "told" in desk.told[0].text
    desk.backend.fail("ask_for_help", BackendUnavailable("The gateway cannot be reached."))
    desk.agents.ask_for_help(None)
    await desk.until(lambda: len(desk.told) == 2)
    assert desk.told[1].text == "The gateway cannot be reached."


async def test_a_caller_who_only_rings_is_no_call_yet(desk: Desk) -> None:
    desk.store.put(replace(CALL, direction=Direction.DIAL_IN, state=SessionState.INCOMING))
    assert desk.state is AgentState.AVAILABLE
    desk.store.put(replace(CALL, direction=Direction.DIAL_IN, state=SessionState.ACTIVE))
    assert desk.state is AgentState.ON_CALL
