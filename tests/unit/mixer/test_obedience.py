"""A change of matrix holds from the next frame on, for every pair at once; tick by tick."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable, Iterator
from itertools import pairwise

import numpy as np
import pytest

from softphone.domain.audibility import Matrix
from softphone.domain.ids import ParticipantId, RoomName
from softphone.gateway.mixer import Mixer
from softphone.gateway.sip.engine import FRAME_SAMPLES, Pcm

ROOM = RoomName("desk")
NAMES = tuple(ParticipantId(name) for name in "abcde")
LIMIT_S = 5.0


class Steps:
    """The mixer's clock and sleep: a tick runs when the test says so."""

    def __init__(self) -> None:
        self._now = 0.0
        self._may_go = threading.Semaphore(0)
        self._has_rested = threading.Semaphore(0)
        self._free = False

    def clock(self) -> float:
        return self._now

    def sleep(self, seconds: float) -> None:
        self._now += seconds
        self._has_rested.release()
        if not self._free:
            assert self._may_go.acquire(timeout=LIMIT_S)

    def until_rest(self) -> None:
        assert self._has_rested.acquire(timeout=LIMIT_S)

    def tick(self) -> None:
        """Run exactly one."""
        self._may_go.release()
        self.until_rest()

    def let_go(self) -> None:
        self._free = True
        self._may_go.release()


class Party:
    """Says its own bit, so that what another hears tells exactly whom."""

    def __init__(self, number: int) -> None:
        self.bit = 1 << number
        self.heard = -1
        self.on_read: Callable[[], None] = lambda: None

    def read(self) -> Pcm | None:
        self.on_read()
        return np.full(FRAME_SAMPLES, self.bit, dtype=np.int16)

    def write(self, frame: Pcm) -> None:
        values = set(frame.tolist())
        assert len(values) == 1, "never half a frame"
        self.heard = int(frame[0])


class Room:
    def __init__(self) -> None:
        self.steps = Steps()
        self.mixer = Mixer(clock=self.steps.clock, sleep=self.steps.sleep)
        self.parties = {name: Party(number) for number, name in enumerate(NAMES)}
        self.mixer.add_room(ROOM)
        for name, party in self.parties.items():
            self.mixer.add_port(ROOM, name, party)
        self.mixer.start()
        self.steps.until_rest()

    def heard(self) -> dict[ParticipantId, int]:
        return {name: party.heard for name, party in self.parties.items()}

    def wanted(self, matrix: Matrix) -> dict[ParticipantId, int]:
        return {
            name: sum(self.parties[other].bit for other in matrix.get(name, ()) if other != name)
            for name in NAMES
        }


@pytest.fixture
def room() -> Iterator[Room]:
    room = Room()
    yield room
    room.steps.let_go()
    room.mixer.stop()


def some_matrix(dice: random.Random) -> Matrix:
    return {name: frozenset(who for who in NAMES if dice.random() < 0.5) for name in NAMES}


def test_every_pair_obeys_from_the_next_tick_on(room: Room) -> None:
    dice = random.Random(1)
    for _ in range(100):
        matrix = some_matrix(dice)
        room.mixer.set_matrix(ROOM, matrix)
        room.steps.tick()
        assert room.heard() == room.wanted(matrix)


def test_a_change_amid_a_tick_waits_for_the_next_and_is_never_mixed_with_the_old(
    room: Room,
) -> None:
    dice = random.Random(2)
    matrices = [some_matrix(dice) for _ in range(60)]
    room.mixer.set_matrix(ROOM, matrices[0])
    for old, new in pairwise(matrices):
        disturber = room.parties[dice.choice(NAMES)]
        disturber.on_read = lambda new=new: room.mixer.set_matrix(ROOM, new)  # type: ignore[misc]
        room.steps.tick()
        disturber.on_read = lambda: None
        assert room.heard() == room.wanted(old)
        room.steps.tick()
        assert room.heard() == room.wanted(new)


def test_what_was_forbidden_stays_so_in_every_tick_up_to_what_is_allowed(room: Room) -> None:
    """A supervisor speaks to the agent once the customer's ear is closed, whenever ticks fall."""
    customer, agent, supervisor, *_ = NAMES
    hers = room.parties[supervisor].bit
    closed: Matrix = {customer: frozenset({agent}), agent: frozenset({customer})}
    whisper: Matrix = {**closed, agent: frozenset({customer, supervisor})}
    barge: Matrix = {customer: frozenset({agent, supervisor}), agent: whisper[agent]}
    dice = random.Random(3)
    room.mixer.set_matrix(ROOM, barge)
    room.steps.tick()
    for _ in range(50):
        for matrix in (closed, whisper):
            room.mixer.set_matrix(ROOM, matrix)
            for _ in range(dice.randrange(3)):
                room.steps.tick()
                assert not room.parties[customer].heard & hers
        room.steps.tick()
        assert room.parties[agent].heard & hers
        assert not room.parties[customer].heard & hers
        room.mixer.set_matrix(ROOM, barge)
        room.steps.tick()
        assert room.parties[customer].heard & hers


def test_a_port_that_comes_late_hears_nothing_before_its_matrix(room: Room) -> None:
    late = Party(7)
    room.mixer.set_matrix(ROOM, {name: frozenset(NAMES) for name in NAMES})
    room.mixer.add_port(ROOM, ParticipantId("late"), late)
    room.steps.tick()
    assert late.heard == 0
    assert all(not heard & late.bit for heard in room.heard().values())
