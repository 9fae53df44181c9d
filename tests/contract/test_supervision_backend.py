"""A supervisor's backend against a running gateway: the floor, and a seat in a room."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from pydantic import SecretStr

from softphone.backends.gateway.endpoint import Address, TeamGateway
from softphone.backends.gateway.supervisor import GatewaySupervision
from softphone.domain import floor
from softphone.domain.agent import AgentState
from softphone.domain.events import SupervisionChanged
from softphone.domain.ids import LegId, ParticipantId, RoomName
from softphone.domain.link import LinkState, LinkStatus
from softphone.domain.supervision import SupervisionMode
from softphone.errors import AuthRejected, BackendUnavailable
from tests.fakes.event_sink import Sink
from tests.fakes.gateway_process import KEY, RoomSocket, RunningGateway, eventually
from tests.patience import PATIENCE_S

DESK = RoomName("desk")


class Board:
    """A `FloorSink` that keeps everything."""

    def __init__(self) -> None:
        self.events: list[floor.FloorEvent] = []
        self.links: list[LinkStatus] = []
        self._more = asyncio.Event()

    def on_floor(self, event: floor.FloorEvent) -> None:
        self.events.append(event)
        self._more.set()

    def on_floor_link(self, link: LinkState) -> None:
        self.links.append(link.status)
        self._more.set()

    async def until(self, condition: Callable[[], object]) -> None:
        async with asyncio.timeout(PATIENCE_S):
            while not condition():
                self._more.clear()
                await self._more.wait()

    def of(self, *kinds: type[floor.FloorEvent]) -> list[floor.FloorEvent]:
        return [event for event in self.events if isinstance(event, kinds)]


@pytest.fixture
async def gateway(tmp_path: Path) -> AsyncIterator[RunningGateway]:
    async with RunningGateway(tmp_path) as running:
        await running.room(sip=None)
        yield running


@pytest.fixture
async def agent(gateway: RunningGateway) -> AsyncIterator[RoomSocket]:
    async with gateway.client(user_name="Ann", user_id="ann") as client:
        client.me = await client.call("join")
        yield client


@pytest.fixture
async def supervision(gateway: RunningGateway) -> AsyncIterator[GatewaySupervision]:
    endpoint = TeamGateway("Team", Address(gateway.http, SecretStr(KEY)))
    supervision = GatewaySupervision(endpoint, "Boss")
    yield supervision
    await supervision.stop_watching()


async def dial(gateway: RunningGateway, agent: RoomSocket) -> LegId:
    made = await agent.call("startDialOut", sipUri="sip:far@127.0.0.1", displayName="Far")
    leg = LegId(made["session"]["sessionId"])
    await eventually(lambda: leg in gateway.engine.legs)
    return leg


async def test_the_floor_begins_with_the_truth(
    gateway: RunningGateway, agent: RoomSocket, supervision: GatewaySupervision
) -> None:
    await agent.call("setAgentState", state="busy", reason="Training")
    leg = await dial(gateway, agent)
    gateway.engine.pick_up(leg)
    await agent.next("dialout-answered")
    board = Board()
    await supervision.watch(board)

    (truth,) = board.events
    assert isinstance(truth, floor.FloorSnapshot)
    assert truth.rooms == (DESK,)
    assert [(a.name, a.state, a.reason) for a in truth.agents] == [
        ("Ann", AgentState.BUSY, "Training")
    ]
    assert [(c.leg, c.state, c.peer, c.peer_name) for c in truth.calls] == [
        (leg, "active", "sip:far@127.0.0.1", "Far")
    ]
    assert board.links == [LinkStatus.STARTING, LinkStatus.UP]


async def test_the_floor_follows_a_call_and_an_agent(
    gateway: RunningGateway, agent: RoomSocket, supervision: GatewaySupervision
) -> None:
    board = Board()
    await supervision.watch(board)
    await agent.call("setAgentState", state="available")
    leg = await dial(gateway, agent)
    gateway.engine.ring(leg)
    gateway.engine.pick_up(leg)
    await agent.next("dialout-answered")
    await agent.call("stopDialOut", sessionId=leg)
    await board.until(lambda: board.of(floor.CallOver))

    states = [e.call.state for e in board.events if isinstance(e, floor.CallSeen)]
    assert states == ["ringing", "active"]
    seen = [e.agent.state for e in board.events if isinstance(e, floor.AgentSeen)]
    assert seen == [AgentState.AVAILABLE]


async def test_after_a_drop_it_goes_on_where_it_was(
    gateway: RunningGateway, agent: RoomSocket, supervision: GatewaySupervision
) -> None:
    board = Board()
    await supervision.watch(board)
    await agent.call("setAgentState", state="available")
    await board.until(lambda: board.of(floor.AgentSeen))
    monitors = [s for s in gateway.state.sockets if s not in links_of(gateway)]
    for socket in monitors:
        socket.close(1012, "restart")
    await agent.call("setAgentState", state="busy")
    await board.until(lambda: board.links[-1] is LinkStatus.UP and len(board.links) > 2)
    await agent.call("setAgentState", state="break")
    await board.until(lambda: len(board.of(floor.AgentSeen)) >= 3)

    seen = [e.agent.state for e in board.events if isinstance(e, floor.AgentSeen)]
    assert seen == [AgentState.AVAILABLE, AgentState.BUSY, AgentState.BREAK]


def links_of(gateway: RunningGateway) -> list[object]:
    room = gateway.state.sessions.find(DESK)
    assert room is not None
    return [member.link for member in room.members.values()]


async def test_a_seat_listens_whispers_barges_and_leaves_no_trace(
    gateway: RunningGateway, agent: RoomSocket, supervision: GatewaySupervision
) -> None:
    leg = await dial(gateway, agent)
    gateway.engine.pick_up(leg)
    await agent.next("dialout-answered")
    sink = Sink()
    seat = await supervision.take_seat(DESK, sink)
    try:
        for mode in (SupervisionMode.WHISPER, SupervisionMode.BARGE, SupervisionMode.LISTEN):
            await seat.switch(mode)
        told = [(await agent.next("supervision-changed"))["mode"] for _ in range(4)]
        assert told == ["listen", "whisper", "barge", "listen"]
        await sink.until(
            lambda: (
                [e.mode for e in sink.events if isinstance(e, SupervisionChanged)][-1:]
                == [SupervisionMode.LISTEN]
            )
        )
    finally:
        await seat.leave()
    gone = await agent.until(
        lambda frame: frame.get("method") == "supervision-changed" and "mode" not in frame["params"]
    )
    assert gone


async def test_a_seat_forces_a_state_tells_a_word_and_ends_a_call(
    gateway: RunningGateway, agent: RoomSocket, supervision: GatewaySupervision
) -> None:
    await agent.call("setAgentState", state="offline")
    leg = await dial(gateway, agent)
    gateway.engine.pick_up(leg)
    await agent.next("dialout-answered")
    me = ParticipantId(agent.me["sessionId"])
    seat = await supervision.take_seat(DESK, Sink())
    try:
        await seat.force_state(me, AgentState.AVAILABLE, "All hands")
        await seat.tell(me, "Offer the discount")
        await seat.hang_up(leg)
    finally:
        await seat.leave()
    assert (await agent.next("agent-state-forced"))["reason"] == "All hands"
    assert (await agent.next("app-message"))["data"] == {"whisper": "Offer the discount"}
    assert await agent.next("dialout-stopped")


@pytest.mark.parametrize(
    ("url", "key", "error"),
    [(None, "wrong", AuthRejected), ("http://127.0.0.1:9", KEY, BackendUnavailable)],
)
async def test_the_first_attempt_says_what_is_wrong(
    gateway: RunningGateway, url: str | None, key: str, error: type[Exception]
) -> None:
    endpoint = TeamGateway("Team", Address(url or gateway.http, SecretStr(key)))
    with pytest.raises(error):
        await GatewaySupervision(endpoint, "Boss").watch(Board())
