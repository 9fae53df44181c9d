"""Supervising in a room of Daily's: hidden by token, whispers forbidden first and then allowed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from softphone.backends.daily.floor import DailySupervision, snapshot_of
from softphone.backends.daily.process import this_process
from softphone.backends.supervision import Seat
from softphone.domain.events import SupervisionChanged
from softphone.domain.floor import FloorEvent, FloorSnapshot
from softphone.domain.ids import RoomName
from softphone.domain.link import LinkState
from softphone.domain.supervision import SupervisionMode
from softphone.telephony_api.rest_bodies import PresentParticipant
from tests.daily.conftest import Joined
from tests.fakes.event_sink import Sink
from tests.patience import PATIENCE_S

DESK = RoomName("desk")
PERMIT = "/rooms/desk/update-permissions"


class Board:
    """A `FloorSink`."""

    def __init__(self) -> None:
        self.snapshots: list[FloorSnapshot] = []
        self.links: list[LinkState] = []
        self.more = asyncio.Event()

    def on_floor(self, event: FloorEvent) -> None:
        assert isinstance(event, FloorSnapshot)
        self.snapshots.append(event)
        self.more.set()

    def on_floor_link(self, link: LinkState) -> None:
        self.links.append(link)


def supervision(joined: Joined, **options: Any) -> DailySupervision:
    entrance = joined.backend._entrance
    return DailySupervision(joined.rig.profile, entrance, this_process(), **options)


@pytest.fixture
async def seat(joined: Joined) -> AsyncIterator[tuple[Seat, Sink]]:
    sink = Sink()
    taken = await supervision(joined).take_seat(DESK, sink)
    yield taken, sink
    await taken.leave()


def changes(joined: Joined) -> list[tuple[str, dict[str, Any]]]:
    """Every change of permissions in its order, one person at a time."""
    bodies = joined.rig.rest.named("POST", PERMIT)
    return [(who, change) for body in bodies for who, change in body["data"].items()]


async def test_the_token_hides_and_forbids_to_send(joined: Joined, seat: tuple[Seat, Sink]) -> None:
    permissions = joined.rig.rest.minted[-1]["permissions"]
    assert permissions["hasPresence"] is False
    assert permissions["canSend"] is False
    assert permissions["canAdmin"] == ["participants"]
    assert changes(joined) == []


async def test_a_whisper_is_forbidden_to_the_customer_before_it_may_be_said(
    joined: Joined, seat: tuple[Seat, Sink]
) -> None:
    boss, sink = seat
    party = await joined.answered()
    await sink.until(lambda: any(getattr(e, "session_id", "") == party.id for e in sink.events))
    joined.cloud.may_permit.clear()
    switching = asyncio.create_task(boss.switch(SupervisionMode.WHISPER))
    async with asyncio.timeout(PATIENCE_S):
        while not changes(joined):  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    me = boss.participant
    assert changes(joined) == [(party.id, {"canReceive": {"byParticipantId": {me: False}}})]
    joined.cloud.may_permit.set()
    await switching
    said = changes(joined)
    assert [who for who, _ in said] == [party.id, me]
    assert said[1][1] == {"hasPresence": True, "canSend": ["audio"]}
    assert party.permissions["canReceive"]["byParticipantId"] == {me: False}

    await boss.switch(SupervisionMode.BARGE)
    assert party.permissions["canReceive"]["byParticipantId"] == {}
    await boss.switch(SupervisionMode.WHISPER)
    order = [
        (who == me, change.get("canSend", change.get("canReceive")))
        for who, change in changes(joined)[-3:]
    ]
    assert order[0] == (True, False), "silent before the rule is set again"
    assert order[1] == (False, {"byParticipantId": {me: False}})
    assert order[2] == (True, ["audio"])

    await boss.switch(SupervisionMode.LISTEN)
    (own, silence), (far, lifted) = changes(joined)[-2:]
    assert (own, silence) == (me, {"hasPresence": False, "canSend": False})
    assert (far, lifted) == (party.id, {"canReceive": {"byParticipantId": {}}})
    modes = [event.mode for event in sink.events if isinstance(event, SupervisionChanged)]
    assert [mode.value for mode in modes if mode] == ["whisper", "barge", "whisper", "listen"]


async def test_a_customer_who_comes_during_a_whisper_is_kept_away_first(
    joined: Joined, seat: tuple[Seat, Sink]
) -> None:
    boss, _ = seat
    await boss.switch(SupervisionMode.WHISPER)
    before = len(changes(joined))
    party = await joined.answered()
    async with asyncio.timeout(PATIENCE_S):
        while len(changes(joined)) < before + 3:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    me = boss.participant
    silent, kept, again = changes(joined)[before : before + 3]
    assert silent == (me, {"hasPresence": False, "canSend": False})
    assert kept == (party.id, {"canReceive": {"byParticipantId": {me: False}}})
    assert again[0] == me


async def test_presence_is_asked_for_no_more_often_than_daily_wants(joined: Joined) -> None:
    board = Board()
    floor = supervision(joined, poll_s=0.05)
    await floor.watch(board)
    async with asyncio.timeout(PATIENCE_S):
        while len(board.snapshots) < 3:
            board.more.clear()
            await board.more.wait()
    await floor.stop_watching()
    assert (
        DailySupervision(joined.rig.profile, joined.backend._entrance, this_process())._poll_s >= 15
    )
    assert board.snapshots[0].rooms == (DESK,)
    assert "15 seconds" in floor.missing


def test_presence_tells_callers_and_agents_apart() -> None:
    def present(who: str, **fields: Any) -> PresentParticipant:
        return PresentParticipant(
            room="desk", id=who, join_time="2026-01-01T00:00:00Z", duration=10.0, **fields
        )

    told = snapshot_of(
        {
            "desk": (
                present("a", user_id="ann", user_name="Ann"),
                present("b", user_id="b", user_name="+15550100001"),
            )
        },
        100.0,
    )
    assert [agent.name for agent in told.agents] == ["Ann"]
    assert [(call.peer, call.started_at) for call in told.calls] == [("+15550100001", 90.0)]
