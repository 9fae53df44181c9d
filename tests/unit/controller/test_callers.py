"""New sessions bear the names of the contacts, and the unwanted never ring."""

from __future__ import annotations

from softphone.attention import Attention
from softphone.controller.callers import Callers
from softphone.controller.store import SessionStore
from softphone.domain.ids import LegId, SessionId
from softphone.domain.session import Direction, Pending, Session, SessionState, evolve

UNWANTED = "sip:+15550100666@203.0.113.9"


class Book:
    def name_of(self, address: str) -> str:
        return {"+15550100001": "Ada"}.get(address, "")

    def is_blocked(self, address: str) -> bool:
        return address == UNWANTED


class Ringer:
    def __init__(self) -> None:
        self.rings: list[int] = []

    def update(self, ringing: int, _in_call: bool) -> None:
        self.rings.append(ringing)


class Ears:
    def __init__(self) -> None:
        self.ringer = Ringer()

    def set_active(self, _on: bool) -> None:
        pass


class Desk:
    def __init__(self, *, can_decline: bool = True) -> None:
        self.store = SessionStore()
        self.declined: list[SessionId] = []
        self.ears = Ears()
        self.attention = Attention(self.store, self.ears)  # type: ignore[arg-type]
        self.callers = Callers(
            self.store, lambda: can_decline, lambda session: self.declined.append(session.id)
        )
        self.callers.directory = Book()

    def arrives(self, peer: str, name: str = "") -> Session:
        session = self.callers.meet(
            Session(
                id=SessionId("s"),
                leg=LegId("l"),
                direction=Direction.DIAL_IN,
                state=SessionState.INCOMING,
                created_at=1.0,
                peer=peer,
                peer_name=name,
            )
        )
        self.store.put(session)
        return session


def test_a_contact_is_called_as_the_operator_calls_it() -> None:
    desk = Desk()
    assert desk.arrives("+15550100001", "Security Department").peer_name == "Ada"
    assert desk.ears.ringer.rings[-1] == 1


def test_who_is_not_known_keeps_its_own_name() -> None:
    assert Desk().arrives("+15550100002", "Ben").peer_name == "Ben"


def test_the_unwanted_are_declined_and_never_ring() -> None:
    desk = Desk()
    session = desk.arrives(UNWANTED)
    assert session.pending is Pending.DECLINE
    assert desk.declined == [session.id]
    assert set(desk.ears.ringer.rings) <= {0}


def test_a_decline_that_failed_rings_after_all() -> None:
    desk = Desk()
    desk.store.put(evolve(desk.arrives(UNWANTED), pending=None))
    assert desk.declined == [SessionId("s")]
    assert desk.ears.ringer.rings[-1] == 1


def test_where_nothing_can_be_declined_everybody_rings() -> None:
    desk = Desk(can_decline=False)
    assert desk.arrives(UNWANTED).pending is None
    assert desk.ears.ringer.rings[-1] == 1
