"""A supervisor's desk without a gateway: tests put the floor in and read the wishes."""

from __future__ import annotations

import itertools
import time
from dataclasses import replace
from typing import Any

from softphone.controller.feed import Feed
from softphone.controller.floor_past import FloorCount, PastMoment, replayed
from softphone.controller.supervision import SupervisionState, Wish
from softphone.domain import floor
from softphone.domain.agent import AgentState
from softphone.domain.floor_tally import FloorTally
from softphone.domain.ids import LegId, ParticipantId, RoomName
from softphone.domain.link import LinkState, LinkStatus
from softphone.domain.session import Direction
from softphone.domain.supervision import SupervisionMode


class FakeSeat:
    """Remembers wishes as tuples, and has the state a test measures."""

    def __init__(self, desk: FakeFloor) -> None:
        self._desk = desk
        self.wishes: list[tuple[Any, ...]] = []

    def supervise(
        self,
        room: RoomName,
        mode: SupervisionMode = SupervisionMode.LISTEN,
        to: frozenset[ParticipantId] = frozenset(),
    ) -> None:
        self.wishes.append(("supervise", room, mode, to))
        self._desk.measure(wish=Wish(room, mode, to))

    def leave(self) -> None:
        self.wishes.append(("leave",))
        self._desk.measure(wish=Wish())

    def take_over(self, leg: LegId, address: str) -> None:
        self.wishes.append(("take_over", leg, address))

    def hang_up(self, leg: LegId) -> None:
        self.wishes.append(("hang_up", leg))

    def force_state(self, agent: ParticipantId, state: AgentState, reason: str) -> None:
        self.wishes.append(("force_state", agent, state, reason))

    def tell(self, agent: ParticipantId, text: str) -> None:
        self.wishes.append(("tell", agent, text))


class FakeFloor:
    """Stands in for `softphone.controller.floor_desk.FloorDesk`."""

    def __init__(self, *, offered: bool = True) -> None:
        self._count = FloorCount()
        self.book = self._count.book
        self.pasts: Feed[PastMoment | None] = Feed()
        self.looked_back: list[int] = []
        self.offers: Feed[bool] = Feed()
        self.links: Feed[LinkState] = Feed()
        self.seats: Feed[SupervisionState] = Feed()
        self.link = LinkState(LinkStatus.UP)
        self.offered = offered
        self.missing = ""
        self.seat = SupervisionState()
        self.supervision = FakeSeat(self)
        self.watched = 0

    @property
    def tally(self) -> FloorTally:
        return self._count.tally

    def look_back(self, ago_s: int) -> None:
        self.looked_back.append(ago_s)
        if not ago_s:
            self.pasts.publish(None)

    def show_past(self, at: float, *events: floor.FloorEvent) -> None:
        """The moment asked for has come."""
        self.pasts.publish(replayed(floor.FloorReplay(at=at, events=events)))

    def watch(self) -> None:
        self.watched += 1

    def measure(self, **changes: Any) -> None:
        """The seat is like this now."""
        self.seat = replace(self.seat, **changes)
        self.seats.publish(self.seat)

    def put(self, *events: floor.FloorEvent) -> None:
        """Deliver events."""
        for event in events:
            self._count.take(event)


NAMES = ("Alice Weber", "Bob Nguyen", "Carla Rossi", "Dmitri Orlov", "Ewa Nowak", "Farid Haddad")


def crowd(agents: int, calls: int, now: float | None = None) -> floor.FloorSnapshot:
    """A floor with this many agents, each in a room, and calls in the first rooms."""
    now = time.time() if now is None else now
    states = itertools.cycle(state for state in AgentState if state is not AgentState.ON_CALL)
    made = []
    for number, state in zip(range(agents), states, strict=False):
        busy = number < calls
        made.append(
            floor.FloorAgent(
                room=room(number),
                participant=ParticipantId(f"agent-{number}"),
                user_id=f"user-{number}",
                name=f"{NAMES[number % len(NAMES)]} {number // len(NAMES) or ''}".strip(),
                state=AgentState.ON_CALL if busy else state,
                reason="Lunch" if state is AgentState.BREAK and not busy else "",
                since=now - 17.0 * (number % 50) - 3,
                queued=AgentState.BREAK if busy and number % 7 == 3 else None,
            )
        )
    return floor.FloorSnapshot(
        at=now,
        rooms=tuple(room(number) for number in range(agents)),
        agents=tuple(made),
        calls=tuple(call(number, now) for number in range(calls)),
    )


def room(number: int) -> RoomName:
    return RoomName(f"team-{number:03}")


def call(number: int, now: float, **changes: Any) -> floor.FloorCall:
    """The call of one room: every fifth still rings, every seventh is held."""
    rings = number % 5 == 4
    made = floor.FloorCall(
        room=room(number),
        leg=LegId(f"leg-{number}"),
        direction=Direction.DIAL_IN if number % 2 == 0 else Direction.DIAL_OUT,
        state="ringing" if rings else "active",
        started_at=now - 11.0 * (number % 40) - 5,
        answered_at=None if rings else now - 11.0 * (number % 40),
        peer=f"+1555010{number:04}",
        peer_name="Jane Smith" if number % 3 == 0 else "",
        held=number % 7 == 6,
    )
    return replace(made, **changes)
