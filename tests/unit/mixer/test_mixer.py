"""The mixer obeys the matrix to the frame, keeps its time, and contains every fault."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Iterator, Mapping

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from softphone.domain.ids import ParticipantId, RoomName
from softphone.gateway.mixer import Mixer
from softphone.gateway.mixing.plan import Port, RoomPlan
from softphone.gateway.sip.engine import FRAME_SAMPLES, Pcm
from tests.patience import PATIENCE_S, comes_true

ROOM = RoomName("front-desk")


def frame(value: int) -> Pcm:
    return np.full(FRAME_SAMPLES, value, dtype=np.int16)


class Party:
    """Says one constant, so that a frame's value tells exactly who is in it."""

    def __init__(self, says: int | None) -> None:
        self.says = says
        self.heard: list[Pcm] = []
        self.reads = 0

    def read(self) -> Pcm | None:
        self.reads += 1
        return None if self.says is None else frame(self.says)

    def write(self, frame: Pcm) -> None:
        self.heard.append(frame)

    @property
    def last(self) -> int:
        assert len(set(self.heard[-1].tolist())) == 1
        return int(self.heard[-1][0])


class Broken:
    """A party whose media fails at both ends."""

    def read(self) -> Pcm | None:
        raise OSError("unplugged")

    def write(self, frame: Pcm) -> None:
        raise OSError("unplugged")


def plan(parties: Mapping[str, Party | Broken], hears: Mapping[str, str]) -> RoomPlan:
    ports = {ParticipantId(n): Port(ParticipantId(n), party) for n, party in parties.items()}
    matrix = {
        ParticipantId(listener): frozenset(ParticipantId(s) for s in speakers)
        for listener, speakers in hears.items()
    }
    return RoomPlan(ROOM, ports, matrix)


def test_each_hears_exactly_those_the_matrix_names() -> None:
    parties = {"a": Party(1), "b": Party(10), "c": Party(100), "d": Party(1000)}
    plan(parties, {"a": "bcd", "b": "a", "c": "", "x": "abcd"}).mix(0)
    assert [p.last for p in parties.values()] == [1110, 1, 0, 0]


@given(
    st.lists(st.integers(-32768, 32767), min_size=1, max_size=8),
    st.lists(st.lists(st.booleans(), min_size=8, max_size=8), min_size=8, max_size=8),
)
def test_mix_is_the_saturated_sum(says: list[int], hears: list[list[bool]]) -> None:
    names = "abcdefgh"[: len(says)]
    parties = {name: Party(value) for name, value in zip(names, says, strict=True)}
    matrix = {
        listener: "".join(s for j, s in enumerate(names) if hears[i][j])
        for i, listener in enumerate(names)
    }
    plan(parties, matrix).mix(0)
    for listener in names:
        total = sum(parties[s].says or 0 for s in matrix[listener] if s != listener)
        assert parties[listener].last == max(-32768, min(32767, total))


def test_a_party_that_falls_silent_is_not_heard_again() -> None:
    speaker, listener = Party(9), Party(None)
    room = plan({"s": speaker, "l": listener}, {"l": "s"})
    room.mix(0)
    speaker.says = None
    room.mix(1)
    assert [int(f[0]) for f in listener.heard] == [9, 0]


def test_a_large_room_is_mixed_whole() -> None:
    names = [chr(0x4E00 + n) for n in range(100)]
    parties = {name: Party(n) for n, name in enumerate(names)}
    room = plan(parties, {name: "".join(names) for name in names})
    room.mix(0)
    total = sum(range(100))
    assert [party.last for party in parties.values()] == [total - n for n in range(100)]


def test_nobody_hears_himself_even_if_the_matrix_says_so() -> None:
    alone = Party(500)
    plan({"a": alone}, {"a": "a"}).mix(0)
    assert alone.last == 0


def test_a_broken_party_is_silent_and_hurts_nobody(caplog: pytest.LogCaptureFixture) -> None:
    good, other = Party(7), Party(5)
    room = plan({"a": good, "bad": Broken(), "c": other}, {"a": "c", "c": "a"})
    with caplog.at_level(logging.WARNING):
        for tick in range(100):
            room.mix(tick)
    assert (good.last, other.last) == (5, 7)
    assert room.ports[ParticipantId("bad")].faults == 200
    assert len(caplog.records) == 1


@pytest.mark.parametrize(
    "wrong",
    [
        np.zeros(160, dtype=np.int16),
        np.zeros(FRAME_SAMPLES, dtype=np.float32),
        np.zeros((1, FRAME_SAMPLES), dtype=np.int16),
        b"\0" * 640,
    ],
)
def test_an_unusable_frame_counts_as_silence(wrong: object) -> None:
    class Odd(Party):
        def read(self) -> Pcm | None:
            return wrong  # type: ignore[return-value]

    listener = Party(1)
    room = plan({"a": listener, "odd": Odd(None)}, {"a": ("odd",)})  # type: ignore[dict-item]
    room.mix(0)
    assert listener.last == 0
    assert room.ports[ParticipantId("odd")].faults == 1


def test_level_is_the_peak_of_the_last_200_ms() -> None:
    party = Party(-32768)
    room = plan({"a": party, "b": Party(None)}, {})
    port = room.ports[ParticipantId("a")]
    room.mix(0)
    assert port.level == 1.0
    party.says = 0
    for tick in range(1, 10):
        room.mix(tick)
    assert port.level == 1.0
    room.mix(10)
    assert port.level == 0.0


class Clock:
    """Time that passes only while the mixer sleeps, or when a test makes a tick slow."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.looks = 0
        self.over = False
        self.steps = threading.Semaphore(0)
        self.arrived = threading.Semaphore(0)

    def __call__(self) -> float:
        self.looks += 1
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds
        self.arrived.release()
        while not self.steps.acquire(timeout=0.01):
            if self.over:
                return

    def tick(self) -> None:
        """Let the mixer run one tick and wait until it sleeps again."""
        self.steps.release()
        assert self.arrived.acquire(timeout=PATIENCE_S)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def mixer(clock: Clock) -> Iterator[Mixer]:
    mixer = Mixer(clock=clock, sleep=clock.sleep)
    mixer.add_room(ROOM)
    mixer.start()
    yield mixer
    clock.over = True
    mixer.stop()


def hears(**who: str) -> dict[ParticipantId, frozenset[ParticipantId]]:
    return {
        ParticipantId(k): frozenset(ParticipantId(s) for s in speakers)
        for k, speakers in who.items()
    }


def test_a_matrix_is_in_force_from_the_next_tick(mixer: Mixer, clock: Clock) -> None:
    agent, customer, boss = Party(1), Party(10), Party(100)
    mixer.set_matrix(ROOM, hears(a="cs", c="as", s="ac"))
    for name, party in (("a", agent), ("c", customer), ("s", boss)):
        mixer.add_port(ROOM, ParticipantId(name), party)
    assert clock.arrived.acquire(timeout=PATIENCE_S)
    clock.tick()
    assert (agent.last, customer.last, boss.last) == (110, 101, 11)
    mixer.set_matrix(ROOM, hears(a="cs", c="a", s="ac"))
    clock.tick()
    assert (agent.last, customer.last, boss.last) == (110, 1, 11)


def test_a_new_port_is_neither_heard_nor_hears_until_the_matrix_names_it(
    mixer: Mixer, clock: Clock
) -> None:
    agent, stranger = Party(1), Party(10)
    mixer.set_matrix(ROOM, hears(a="c"))
    mixer.add_port(ROOM, ParticipantId("a"), agent)
    mixer.add_port(ROOM, ParticipantId("x"), stranger)
    assert clock.arrived.acquire(timeout=PATIENCE_S)
    clock.tick()
    assert (agent.last, stranger.last) == (0, 0)


def test_stall_skips_deadlines_and_never_bursts(mixer: Mixer, clock: Clock) -> None:
    class Slow(Party):
        def read(self) -> Pcm | None:
            clock.now += stall[0]
            return super().read()

    stall = [0.0]
    slow = Slow(1)
    mixer.add_port(ROOM, ParticipantId("a"), slow)
    assert clock.arrived.acquire(timeout=PATIENCE_S)
    clock.tick()
    start, reads = clock.now, slow.reads
    stall[0] = 0.170
    clock.tick()
    stall[0] = 0.0
    assert clock.now == pytest.approx(start + 0.180)
    assert mixer.lateness().skipped == 8
    clock.tick()
    assert clock.now == pytest.approx(start + 0.200)
    assert slow.reads == reads + 2


def test_lateness_is_counted_against_the_deadline(mixer: Mixer, clock: Clock) -> None:
    mixer.add_port(ROOM, ParticipantId("a"), Party(1))
    assert clock.arrived.acquire(timeout=PATIENCE_S)
    for _ in range(99):
        clock.tick()
    clock.now += 0.007
    clock.tick()
    punctual = mixer.lateness()
    assert punctual.ticks == 101
    assert punctual.over_5ms == 1
    assert punctual.max_ms == pytest.approx(7.0)
    assert punctual.p50_ms <= 0.05


def test_a_lone_port_that_may_rest_is_left_alone(mixer: Mixer, clock: Clock) -> None:
    operator, leg = Party(1), Party(10)
    mixer.add_port(ROOM, ParticipantId("o"), operator, rests_alone=True)
    mixer.set_matrix(ROOM, hears(o="l", l="o"))
    assert comes_true(lambda: not mixer._busy.is_set())
    assert operator.reads == 0
    mixer.add_port(ROOM, ParticipantId("l"), leg)
    assert clock.arrived.acquire(timeout=PATIENCE_S)
    assert (operator.last, leg.last) == (10, 1)
    assert mixer.levels(ROOM)[ParticipantId("l")] == pytest.approx(10 / 32768)
    mixer.remove_port(ROOM, ParticipantId("l"))
    clock.steps.release()
    assert comes_true(lambda: not mixer._busy.is_set())
    assert mixer.levels(ROOM) == {"o": 0.0}
    looks = clock.looks
    assert not clock.arrived.acquire(timeout=0.05)
    assert clock.looks == looks, "a mixer with nothing to do sleeps"


def test_removed_ports_and_rooms_are_not_touched_again(mixer: Mixer, clock: Clock) -> None:
    gone, stays = Party(1), Party(10)
    mixer.add_port(ROOM, ParticipantId("g"), gone)
    mixer.add_port(ROOM, ParticipantId("s"), stays)
    assert clock.arrived.acquire(timeout=PATIENCE_S)
    mixer.remove_port(ROOM, ParticipantId("g"))
    mixer.remove_port(ROOM, ParticipantId("g"))
    before = len(gone.heard)
    clock.tick()
    assert len(gone.heard) == before
    mixer.remove_room(ROOM)
    mixer.remove_room(ROOM)
    assert mixer.levels(ROOM) == {}
    with pytest.raises(KeyError):
        mixer.set_matrix(ROOM, {})


def test_changes_from_other_threads_always_meet_a_whole_matrix() -> None:
    """Two matrices flip as fast as they can; every frame must be of one of them, never a blend."""
    mixer = Mixer(sleep=lambda seconds: time.sleep(0.0005))
    a, b, c = Party(1), Party(10), Party(100)
    mixer.add_room(ROOM)
    for name, party in (("a", a), ("b", b), ("c", c)):
        mixer.add_port(ROOM, ParticipantId(name), party)
    one, two = hears(a="b", b="a", c=""), hears(a="c", b="", c="ab")
    mixer.set_matrix(ROOM, one)
    mixer.start()
    for turn in range(200):
        heard = len(a.heard)
        mixer.set_matrix(ROOM, two if turn % 2 else one)
        assert comes_true(lambda heard=heard: len(a.heard) > heard + 1)
    mixer.stop()
    seen = set(zip(*([int(f[0]) for f in p.heard] for p in (a, b, c)), strict=True))
    assert seen <= {(10, 1, 0), (100, 0, 11)}
    assert len(seen) == 2


def test_start_stop_and_start_again_leave_no_thread() -> None:
    before = set(threading.enumerate())
    mixer = Mixer()
    mixer.add_room(ROOM)
    party = Party(1)
    mixer.add_port(ROOM, ParticipantId("a"), party)
    for _ in range(2):
        mixer.start()
        with pytest.raises(RuntimeError):
            mixer.start()
        assert comes_true(lambda: bool(party.heard))
        mixer.stop()
        mixer.stop()
        party.heard.clear()
    assert set(threading.enumerate()) == before
