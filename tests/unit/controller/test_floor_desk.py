"""The supervisor's desk: watched when asked, tried again, and today's figures."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable

import pytest

from softphone.backends.supervision import FloorSink, Seat, SeatSink
from softphone.controller.floor_desk import FloorDesk
from softphone.controller.floor_tally import FloorTally, counted
from softphone.controller.notices import Notices
from softphone.domain.floor import FloorCall, FloorSnapshot
from softphone.domain.ids import LegId, RoomName
from softphone.domain.link import LinkState, LinkStatus
from softphone.domain.session import Direction
from softphone.errors import BackendUnavailable, NotPermitted, SoftphoneError
from tests.fakes.floor import crowd


class Floor:
    """A backend that fails as told, then delivers a floor."""

    def __init__(self, *errors: SoftphoneError) -> None:
        self.errors = list(errors)
        self.watched = 0
        self.stopped = 0

    async def watch(self, sink: FloorSink) -> None:
        self.watched += 1
        if self.errors:
            raise self.errors.pop(0)
        sink.on_floor(crowd(3, 1))
        sink.on_floor_link(LinkState(LinkStatus.UP))

    async def stop_watching(self) -> None:
        self.stopped += 1

    async def take_seat(self, room: RoomName, sink: SeatSink) -> Seat:
        raise NotImplementedError


@pytest.fixture
async def desk() -> AsyncIterator[FloorDesk]:
    made = FloorDesk(Notices(lambda: 0.0), lambda _port: None, retry_s=0.01)
    yield made
    await made.close()


async def until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(2):
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
    await until(lambda: first.stopped and desk.book.agents())
    assert second.watched == 1
    desk.attach(None)
    assert not desk.offered
    await until(lambda: second.stopped)


def call(started: float, answered: float | None, direction: Direction) -> FloorCall:
    return FloorCall(
        room=RoomName("r"),
        leg=LegId("l"),
        direction=direction,
        state="active",
        started_at=started,
        answered_at=answered,
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
        tally = counted(tally, one, noon + 100)
    assert (tally.answered, tally.abandoned, tally.in_time, tally.handled) == (2, 1, 1, 3)
    assert tally.service_level == pytest.approx(1 / 3)
    assert tally.handle_s == pytest.approx((90 + 75 + 60) / 3)
    tomorrow = counted(tally, call(noon, None, Direction.DIAL_IN), noon + 86_400)
    assert (tomorrow.answered, tomorrow.abandoned) == (0, 1)


def test_a_snapshot_of_nothing_has_no_figures() -> None:
    assert FloorTally().service_level is None
    assert FloorTally().handle_s is None
    assert FloorSnapshot(at=0.0).agents == ()
