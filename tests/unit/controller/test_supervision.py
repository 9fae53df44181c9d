"""A supervisor's seat: one at a time, shown as measured, given up cleanly whatever happens."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Collection

import pytest

from softphone.backends.base import AudioPort
from softphone.backends.supervision import SeatSink
from softphone.controller.notices import Notices
from softphone.controller.supervision import Supervision
from softphone.controller.tasks import TaskOwner
from softphone.domain.agent import AgentState
from softphone.domain.events import Participant, ParticipantUpdated, SupervisionChanged
from softphone.domain.ids import LegId, ParticipantId, RoomName
from softphone.domain.link import LinkState, LinkStatus
from softphone.domain.notice import Notice
from softphone.domain.supervision import SupervisionMode
from softphone.errors import BackendUnavailable, CommandRefused
from tests.patience import PATIENCE_S

DESK, OTHER = RoomName("desk"), RoomName("other")
LEG, ANN = LegId("leg"), ParticipantId("ann")
ME = ParticipantId("me")


class FakeSeat:
    """Does what it is told and tells it back, as a room would."""

    def __init__(self, floor: FakeFloor, room: RoomName, sink: SeatSink) -> None:
        self.room = room
        self.participant: ParticipantId | None = ME
        self.sink = sink
        self._floor = floor

    @property
    def audio(self) -> AudioPort:
        return self._floor.port

    def told(self, mode: SupervisionMode | None) -> None:
        self.sink.on_event(SupervisionChanged(timestamp=1.0, supervisor=ME, mode=mode))

    def heard(self) -> None:
        who = Participant(id=ME, audio=True)
        self.sink.on_event(ParticipantUpdated(timestamp=1.0, participant=who))

    async def switch(self, mode: SupervisionMode, to: Collection[ParticipantId] = ()) -> None:
        await self._floor.do("switch", self.room, mode, *sorted(to))
        self.told(mode)

    async def force_state(self, agent: ParticipantId, state: AgentState, reason: str) -> None:
        await self._floor.do("force", agent, state, reason)

    async def tell(self, agent: ParticipantId, text: str) -> None:
        await self._floor.do("tell", agent, text)

    async def hang_up(self, leg: LegId) -> None:
        await self._floor.do("hang up", leg)

    async def move_call(self, leg: LegId, address: str) -> None:
        await self._floor.do("move", leg, address)

    async def leave(self) -> None:
        await self._floor.do("leave", self.room)


class FakeFloor:
    def __init__(self) -> None:
        self.done: list[tuple[object, ...]] = []
        self.port: AudioPort = object()  # type: ignore[assignment]
        self.fails: Exception | None = None
        self.seats: list[FakeSeat] = []
        self._more = asyncio.Event()

    async def do(self, *what: object) -> None:
        if self.fails is not None:
            raise self.fails
        self.done.append(what)
        self._more.set()

    async def take_seat(self, room: RoomName, sink: SeatSink) -> FakeSeat:
        await self.do("sit", room)
        seat = FakeSeat(self, room, sink)
        self.seats.append(seat)
        seat.told(SupervisionMode.LISTEN)
        return seat

    async def watch(self, sink: object) -> None:
        raise NotImplementedError

    async def stop_watching(self) -> None:
        raise NotImplementedError


class Desk:
    def __init__(self) -> None:
        self.floor = FakeFloor()
        self.owner = TaskOwner("test")
        self.notices = Notices(lambda: 1.0)
        self.told: list[Notice] = []
        self.notices.feed.subscribe(self.told.append)
        self.heard: list[AudioPort | None] = []
        self.supervision = Supervision(
            self.floor, self.owner, self.notices, self.heard.append, limit_s=1.0
        )

    async def until(self, condition: Callable[[], object]) -> None:
        async with asyncio.timeout(PATIENCE_S):
            while True:
                if condition():
                    return
                await asyncio.sleep(0)

    async def settled(self) -> None:
        await self.until(lambda: not self.supervision.state.pending and not len(self.owner))


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    made = Desk()
    yield made
    await made.owner.cancel_all()


async def test_sits_down_listens_and_hears(desk: Desk) -> None:
    desk.supervision.supervise(DESK)
    assert desk.supervision.state.pending
    await desk.settled()

    assert desk.floor.done == [("sit", DESK), ("switch", DESK, SupervisionMode.LISTEN)]
    assert desk.supervision.state.mode is SupervisionMode.LISTEN
    assert desk.heard == [desk.floor.port]


async def test_what_is_asked_for_last_is_what_becomes_true(desk: Desk) -> None:
    desk.supervision.supervise(DESK)
    desk.supervision.supervise(DESK, SupervisionMode.WHISPER, frozenset([ANN]))
    desk.supervision.supervise(OTHER, SupervisionMode.BARGE)
    await desk.settled()

    assert desk.supervision.state.room == OTHER
    assert desk.supervision.state.mode is SupervisionMode.BARGE
    sat = [what[1] for what in desk.floor.done if what[0] == "sit"]
    left = [what[1] for what in desk.floor.done if what[0] == "leave"]
    assert sat[:-1] == left, "never in two rooms at once"


async def test_leaving_gives_the_devices_back(desk: Desk) -> None:
    desk.supervision.supervise(DESK)
    await desk.settled()
    desk.supervision.leave()
    await desk.settled()

    assert desk.floor.done[-1] == ("leave", DESK)
    assert desk.heard == [desk.floor.port, None]
    assert desk.supervision.state.room is None


async def test_the_position_shown_is_the_one_the_room_told(desk: Desk) -> None:
    desk.supervision.supervise(DESK)
    await desk.settled()
    desk.floor.seats[0].told(SupervisionMode.BARGE)

    assert desk.supervision.state.mode is SupervisionMode.BARGE
    assert desk.supervision.state.pending


@pytest.mark.parametrize(
    "error", [BackendUnavailable("Team is not ready."), CommandRefused("No.", type="not-allowed")]
)
async def test_a_refusal_is_told_and_leaves_no_seat(desk: Desk, error: Exception) -> None:
    desk.floor.fails = error
    desk.supervision.supervise(DESK)
    await desk.until(lambda: desk.told)

    assert desk.told[0].text == str(error)
    assert desk.supervision.state.room is None
    assert not desk.supervision.state.pending


async def test_a_take_over_moves_the_call_only_when_the_supervisor_is_heard(desk: Desk) -> None:
    desk.supervision.supervise(DESK)
    await desk.settled()
    desk.supervision.take_over(LEG, "sip:boss@127.0.0.1")
    await desk.until(lambda: desk.supervision.state.mode is SupervisionMode.BARGE)
    for _ in range(20):
        await asyncio.sleep(0)
    assert not [what for what in desk.floor.done if what[0] == "move"]
    desk.floor.seats[0].heard()
    await desk.until(lambda: desk.floor.done[-1] == ("move", LEG, "sip:boss@127.0.0.1"))


async def test_commands_need_a_seat(desk: Desk) -> None:
    desk.supervision.hang_up(LEG)
    assert "first" in desk.told[0].text
    desk.supervision.supervise(DESK)
    await desk.settled()
    desk.supervision.hang_up(LEG)
    desk.supervision.tell(ANN, "hello")
    desk.supervision.force_state(ANN, AgentState.BREAK, "rest")
    await desk.settled()
    assert desk.floor.done[-3:] == [
        ("hang up", LEG),
        ("tell", ANN, "hello"),
        ("force", ANN, AgentState.BREAK, "rest"),
    ]


async def test_a_lost_seat_is_told_and_given_up(desk: Desk) -> None:
    desk.supervision.supervise(DESK)
    await desk.settled()
    sink = desk.floor.seats[0].sink
    sink.on_link(LinkState(LinkStatus.RETRYING))
    assert desk.supervision.state.stale
    sink.on_link(LinkState(LinkStatus.DOWN, reason="The key was withdrawn."))
    await desk.settled()
    assert desk.supervision.state.room is None
    assert "withdrawn" in desk.told[0].text


async def test_closing_leaves(desk: Desk) -> None:
    desk.supervision.supervise(DESK)
    await desk.settled()
    await desk.supervision.close()
    assert desk.floor.done[-1] == ("leave", DESK)
