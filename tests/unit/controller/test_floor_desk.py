"""The supervisor's desk: watched when asked, tried again, and today's figures."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import replace

import pytest

from softphone.backends.supervision import FloorSink, Seat, SeatSink
from softphone.controller.floor_desk import FloorDesk
from softphone.controller.floor_past import PastMoment
from softphone.controller.notices import Notices
from softphone.domain.floor import CallOver, FloorCall, FloorReplay, FloorSnapshot
from softphone.domain.floor_tally import FloorTally, counted, together
from softphone.domain.ids import LegId, RoomName
from softphone.domain.link import LinkState, LinkStatus
from softphone.domain.session import Direction
from softphone.errors import BackendUnavailable, NotPermitted, SoftphoneError
from tests.fakes.floor import crowd
from tests.patience import PATIENCE_S


class Floor:
    """A backend that fails as told, then delivers a floor."""

    missing = "Nobody tells states here."

    def __init__(self, *errors: SoftphoneError) -> None:
        self.errors = list(errors)
        self.watched = 0
        self.stopped = 0
        self.asked: list[int] = []
        self.may_tell = asyncio.Event()

    async def watch(self, sink: FloorSink) -> None:
        self.watched += 1
        if self.errors:
            raise self.errors.pop(0)
        sink.on_floor(crowd(3, 1))
        sink.on_floor_link(LinkState(LinkStatus.UP))

    async def stop_watching(self) -> None:
        self.stopped += 1

    async def past(self, ago_s: int) -> FloorReplay:
        self.asked.append(ago_s)
        await self.may_tell.wait()
        if self.errors:
            raise self.errors.pop(0)
        return FloorReplay(at=1000.0 - ago_s, events=(crowd(ago_s, 1),))

    async def take_seat(self, room: RoomName, sink: SeatSink) -> Seat:
        raise NotImplementedError


@pytest.fixture
async def desk() -> AsyncIterator[FloorDesk]:
    made = FloorDesk(Notices(lambda: 0.0), lambda _port: None, retry_s=0.01)
    yield made
    await made.close()


async def until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(PATIENCE_S):
        while True:
            if condition():
                return
            await asyncio.sleep(0)


async def test_nothing_is_watched_before_it_is_asked_for(desk: FloorDesk) -> None:
    offers: list[bool] = []
    desk.offers.subscribe(offers.append)
    backend = Floor()
    desk.attach(backend)
    await asyncio.sleep(0)
    assert (offers, desk.offered, backend.watched) == ([True], True, 0)
    desk.watch()
    desk.watch()
    await until(lambda: desk.book.agents())
    assert backend.watched == 1


async def test_a_floor_out_of_reach_is_tried_again(desk: FloorDesk) -> None:
    backend = Floor(BackendUnavailable("down"), BackendUnavailable("down"))
    links: list[LinkStatus] = []
    desk.links.subscribe(lambda link: links.append(link.status))
    desk.attach(backend)
    desk.watch()
    await until(lambda: desk.book.agents())
    assert links == [LinkStatus.RETRYING, LinkStatus.RETRYING, LinkStatus.UP]


async def test_a_refusal_is_final_until_asked_again(desk: FloorDesk) -> None:
    backend = Floor(NotPermitted("Not for you."))
    desk.attach(backend)
    desk.watch()
    await until(lambda: desk.link.status is LinkStatus.DOWN and desk.link.reason)
    assert desk.link.reason == "Not for you."
    desk.watch()
    await until(lambda: desk.book.agents())


async def test_another_backend_takes_the_place_of_the_one_before(desk: FloorDesk) -> None:
    first, second = Floor(), Floor()
    desk.attach(first)
    desk.watch()
    await until(lambda: desk.book.agents())
    desk.attach(second)
    assert desk.book.agents() == ()
    assert desk.missing == "Nobody tells states here."
    await until(lambda: first.stopped and desk.book.agents())
    assert second.watched == 1
    desk.attach(None)
    assert not desk.offered
    await until(lambda: second.stopped)


async def test_the_moment_asked_for_last_is_shown(desk: FloorDesk) -> None:
    backend = Floor()
    desk.attach(backend)
    shown: list[PastMoment | None] = []
    desk.pasts.subscribe(shown.append)
    for ago in (60, 50, 40):
        desk.look_back(ago)
        await asyncio.sleep(0)
    backend.may_tell.set()
    await until(lambda: shown)
    assert backend.asked == [60, 40]
    (moment,) = shown
    assert moment is not None
    assert (moment.at, len(moment.book.agents())) == (960.0, 40)
    assert desk.book.agents() == (), "the present is left alone"
    desk.look_back(0)
    assert shown[-1] is None


async def test_a_past_that_cannot_be_told_says_why(desk: FloorDesk) -> None:
    backend = Floor(NotPermitted("Not for you."))
    backend.may_tell.set()
    desk.attach(backend)
    shown: list[PastMoment | None] = []
    desk.pasts.subscribe(shown.append)
    desk.look_back(10)
    await until(lambda: shown)
    (moment,) = shown
    assert moment is not None
    assert (moment.at, moment.problem) == (None, "Not for you.")


def call(started: float, answered: float | None, direction: Direction) -> FloorCall:
    return FloorCall(
        room=RoomName("r"),
        leg=LegId("l"),
        direction=direction,
        state="active",
        started_at=started,
        answered_at=answered,
    )


def ended(tally: FloorTally, one: FloorCall, at: float) -> FloorTally:
    return counted(
        tally,
        one.direction,
        started_at=one.started_at,
        answered_at=one.answered_at,
        ended_at=at,
    )


def test_todays_figures() -> None:
    noon = 1_700_000_000.0
    tally = FloorTally()
    for one in (
        call(noon, noon + 10, Direction.DIAL_IN),
        call(noon, noon + 25, Direction.DIAL_IN),
        call(noon, None, Direction.DIAL_IN),
        call(noon, noon + 40, Direction.DIAL_OUT),
        call(noon, None, Direction.DIAL_OUT),
    ):
        tally = ended(tally, one, noon + 100)
    assert (tally.answered, tally.abandoned, tally.handled) == (2, 1, 3)
    assert tally.service_level(20) == pytest.approx(1 / 3)
    assert tally.service_level(30) == pytest.approx(2 / 3)
    assert tally.handle_s == pytest.approx((90 + 75 + 60) / 3)
    tomorrow = ended(tally, call(noon, None, Direction.DIAL_IN), noon + 86_400)
    assert (tomorrow.answered, tomorrow.abandoned) == (0, 1)
    both = together([tally, tally, tomorrow], tally.day)
    assert (both.answered, both.abandoned, both.handled) == (4, 2, 6)
    assert both.service_level(20) == pytest.approx(1 / 3)
    assert together([], tally.day).service_level(20) is None


async def test_figures_of_the_source_are_not_counted_twice(desk: FloorDesk) -> None:
    noon = 1_700_000_000.0
    today = ended(FloorTally(), call(noon - 50, noon - 40, Direction.DIAL_IN), noon - 1)
    one = call(noon - 30, noon - 20, Direction.DIAL_IN)
    desk.on_floor(FloorSnapshot(at=noon, calls=(one,), today=today))
    assert desk.tally == today
    missed = CallOver(at=noon - 0.5, room=one.room, leg=one.leg)
    desk.on_floor(missed)
    assert desk.tally.answered == 1
    desk.on_floor(FloorSnapshot(at=noon, calls=(one,), today=today))
    desk.on_floor(replace(missed, at=noon + 1))
    assert desk.tally.answered == 2


def test_a_snapshot_of_nothing_has_no_figures() -> None:
    assert FloorTally().service_level(20) is None
    assert FloorTally().handle_s is None
    assert FloorSnapshot(at=0.0).agents == ()
