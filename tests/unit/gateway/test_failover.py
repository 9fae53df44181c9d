"""Going on to the next trunk, in front of a scripted engine."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from softphone.domain.ids import LegId
from softphone.errors import CommandRefused
from softphone.gateway.sip.engine import (
    CloseCause,
    LegAnswered,
    LegCalling,
    LegClosed,
    LegOffered,
    LegRerouted,
    LegRinging,
    PlaceOptions,
    Registration,
    RegistrationChanged,
    SipEvent,
    SipLegEvent,
)
from softphone.gateway.trunks.book import TrunkBook
from softphone.gateway.trunks.failover import TrunkedEngine
from softphone.gateway.trunks.trunk import Trunk
from tests.fakes.gateway_process import eventually
from tests.fakes.sip_engine import FakeSipEngine

LEG = LegId("leg")
TRUNKS = (
    Trunk(name="one", uri="sip:one.test", room="desk"),
    Trunk(name="two", uri="sip:two.test"),
)


class Bench:
    def __init__(self) -> None:
        self.fake = FakeSipEngine()
        self.book = TrunkBook(TRUNKS)
        self.engine = TrunkedEngine(self.fake, self.book)
        self.events: list[SipEvent] = []
        self.options = PlaceOptions(routes=self.book.route("+49301").attempts)

    async def place(self) -> None:
        await self.engine.place(LEG, self.options.routes[0].uri, self.options)

    async def placed(self, count: int) -> LegId:
        """The line of the ``count``-th attempt."""
        await eventually(lambda: len(self.uris) >= count)
        found: LegId = [c[1] for c in self.fake.commands if c[0] == "place"][count - 1]  # type: ignore[assignment]
        return found

    @property
    def uris(self) -> list[object]:
        return [command[2] for command in self.fake.commands if command[0] == "place"]

    @property
    def kinds(self) -> list[type[SipEvent]]:
        for event in self.events:
            assert not isinstance(event, SipLegEvent) or event.leg == LEG, "one leg is seen"
        return [type(event) for event in self.events]


@pytest.fixture
async def bench() -> AsyncIterator[Bench]:
    made = Bench()
    await made.engine.start(made.events.append)
    yield made
    await made.engine.close()


@pytest.mark.parametrize(
    ("cause", "code"),
    [
        (CloseCause.REJECTED, 503),
        (CloseCause.REJECTED, 500),
        (CloseCause.TIMEOUT, 408),
        (CloseCause.UNREACHABLE, None),
    ],
)
async def test_the_next_trunk_gets_its_turn(
    bench: Bench, cause: CloseCause, code: int | None
) -> None:
    await bench.place()
    bench.fake.end(LEG, cause, sip_code=code, reason="gone")
    line = await bench.placed(2)
    bench.fake.ring(line)
    bench.fake.pick_up(line)
    assert bench.uris == ["sip:+49301@one.test", "sip:+49301@two.test"]
    assert bench.engine.media(LEG) is bench.fake.media(line) is not None
    await bench.engine.hang_up(LEG)
    assert bench.kinds == [LegCalling, LegRerouted, LegRinging, LegAnswered, LegClosed]
    told = bench.events[1]
    assert isinstance(told, LegRerouted)
    assert (told.failed, told.trunk, told.sip_code) == ("one", "two", code)
    assert [state.failovers for state in bench.book.states()] == [1, 0]


@pytest.mark.parametrize("code", [403, 404, 486, 603])
async def test_what_the_far_party_says_is_final(bench: Bench, code: int) -> None:
    await bench.place()
    bench.fake.end(LEG, CloseCause.REJECTED, sip_code=code)
    assert bench.kinds == [LegCalling, LegClosed]
    assert len(bench.uris) == 1


async def test_a_phone_that_rang_is_not_called_again(bench: Bench) -> None:
    await bench.place()
    bench.fake.ring(LEG)
    bench.fake.end(LEG, CloseCause.REJECTED, sip_code=503)
    assert bench.kinds == [LegCalling, LegRinging, LegClosed]


async def test_the_last_trunk_ends_it(bench: Bench) -> None:
    await bench.place()
    bench.fake.end(LEG, CloseCause.REJECTED, sip_code=503)
    bench.fake.end(await bench.placed(2), CloseCause.TIMEOUT, sip_code=408)
    assert bench.kinds == [LegCalling, LegRerouted, LegClosed]


async def test_hung_up_between_two_trunks(bench: Bench) -> None:
    await bench.place()
    bench.fake.end(LEG, CloseCause.REJECTED, sip_code=503)
    await bench.engine.hang_up(LEG)
    await eventually(lambda: LegClosed in bench.kinds)
    assert bench.kinds == [LegCalling, LegRerouted, LegClosed]
    closed = bench.events[-1]
    assert isinstance(closed, LegClosed)
    assert closed.cause is CloseCause.LOCAL_CANCEL
    assert not bench.fake.legs


async def test_a_trunk_that_cannot_even_be_asked(bench: Bench) -> None:
    bench.fake.place_error = CommandRefused("No such host.", type="sip-unavailable")
    await bench.place()
    assert bench.uris == ["sip:+49301@one.test", "sip:+49301@two.test"]
    assert bench.kinds[0] is LegRerouted


async def test_none_that_can_be_asked(bench: Bench) -> None:
    bench.fake.place_error = CommandRefused("No such host.", type="sip-unavailable")
    options = PlaceOptions(routes=bench.options.routes[:1])
    with pytest.raises(CommandRefused):
        await bench.engine.place(LEG, options.routes[0].uri, options)


async def test_calls_of_a_trunk_ring_in_its_room(bench: Bench) -> None:
    for trunk, room in (("one", "desk"), ("two", "4930123"), ("", "4930123")):
        bench.engine._take(LegOffered(at=0, leg=LEG, to_user="4930123", from_uri="", trunk=trunk))
        offered = bench.events.pop()
        assert isinstance(offered, LegOffered)
        assert offered.to_user == room


async def test_registrations_are_the_books_business(bench: Bench) -> None:
    failed = RegistrationChanged(
        at=5.0, trunk="one", state=Registration.FAILED, sip_code=401, reason="no"
    )
    bench.engine._take(failed)
    assert not bench.events
    state = bench.book.states()[0]
    assert (state.registration, state.reason, state.since) == (Registration.FAILED, "no", 5.0)
    route = bench.book.route("+49301")
    assert [attempt.trunk for attempt in route.attempts] == ["two", "one"]
    bench.engine._take(RegistrationChanged(at=6.0, trunk="one", state=Registration.REGISTERING))
    assert bench.book.states()[0].reason == "no", "the last word stands until there is a new one"
