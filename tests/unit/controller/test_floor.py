"""The board's rows: built from the truth, changed in place, never left behind."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from softphone.controller.floor import FloorBook, FloorChange
from softphone.domain import floor
from softphone.domain.agent import AgentState
from softphone.domain.ids import LegId, ParticipantId, RoomName
from softphone.domain.session import Direction
from softphone.domain.supervision import SupervisionMode

DESK, OTHER = RoomName("desk"), RoomName("other")
ANN, BOSS = ParticipantId("ann"), ParticipantId("boss")
LEG = LegId("leg")

AGENT = floor.FloorAgent(room=DESK, participant=ANN, name="Ann", state=AgentState.AVAILABLE)
CALL = floor.FloorCall(
    room=DESK,
    leg=LEG,
    direction=Direction.DIAL_OUT,
    state="ringing",
    started_at=5.0,
    peer="+15550100001",
)
SEAT = floor.FloorSupervisor(room=DESK, participant=BOSS, name="Boss")


class Watched(FloorBook):
    def __init__(self) -> None:
        super().__init__()
        self.told: list[FloorChange] = []
        self.changes.subscribe(self.told.append)


def book(*events: floor.FloorEvent) -> Watched:
    watched = Watched()
    for event in events:
        watched.on_floor(event)
    return watched


def test_a_snapshot_replaces_everything() -> None:
    watched = book(
        floor.CallSeen(at=1.0, call=replace(CALL, leg=LegId("old"))),
        floor.FloorSnapshot(at=2.0, rooms=(DESK,), agents=(AGENT,), calls=(CALL,)),
    )
    assert watched.agents() == (AGENT,)
    assert watched.calls() == (CALL,)
    assert watched.call(LegId("old")) is None
    assert watched.told[-1].everything


def test_a_call_keeps_its_start_and_name_as_it_moves_on() -> None:
    answered = replace(CALL, state="active", started_at=9.0, answered_at=9.0, peer="")
    watched = book(floor.CallSeen(at=5.0, call=CALL), floor.CallSeen(at=9.0, call=answered))
    now = watched.call(LEG)
    assert now is not None
    assert (now.state, now.started_at, now.answered_at, now.peer) == (
        "active",
        5.0,
        9.0,
        "+15550100001",
    )


def test_a_change_names_the_rows_to_paint() -> None:
    watched = book(floor.AgentSeen(at=1.0, agent=AGENT), floor.CallSeen(at=2.0, call=CALL))
    assert watched.told == [
        FloorChange(agents=frozenset([(DESK, ANN)])),
        FloorChange(agents=frozenset([(DESK, ANN)]), calls=frozenset([LEG])),
    ]


def test_hold_is_its_own_fact() -> None:
    watched = book(
        floor.CallSeen(at=1.0, call=CALL),
        floor.CallHeld(at=2.0, room=DESK, leg=LEG, held=True),
        floor.CallHeld(at=3.0, room=DESK, leg=LEG, held=True),
    )
    now = watched.call(LEG)
    assert now is not None
    assert now.held
    assert len(watched.told) == 2


def test_an_ended_call_is_told_with_what_it_was() -> None:
    watched = Watched()
    over: list[tuple[floor.FloorCall, floor.CallOver]] = []
    watched.calls_over.subscribe(over.append)
    end = floor.CallOver(at=9.0, room=DESK, leg=LEG, failed=True)
    for event in (floor.CallSeen(at=1.0, call=CALL), end, end):
        watched.on_floor(event)
    assert over == [(CALL, end)]
    assert watched.calls() == ()


def test_a_supervisor_is_no_agent() -> None:
    hidden = replace(AGENT, participant=BOSS, state=None)
    whispering = replace(SEAT, mode=SupervisionMode.WHISPER)
    watched = book(
        floor.AgentSeen(at=1.0, agent=AGENT),
        floor.SupervisorSeen(at=2.0, supervisor=SEAT),
        floor.AgentSeen(at=3.0, agent=hidden),
        floor.SupervisorSeen(at=4.0, supervisor=whispering),
    )
    assert watched.agents() == (AGENT,)
    assert watched.supervisors_in(DESK) == (whispering,)
    watched.on_floor(floor.SupervisorLeft(at=5.0, room=DESK, participant=BOSS))
    assert watched.supervisors_in(DESK) == ()


def test_joining_again_without_a_state_keeps_the_state() -> None:
    watched = book(
        floor.AgentSeen(at=1.0, agent=AGENT),
        floor.AgentSeen(at=2.0, agent=replace(AGENT, name="Ann B.", state=None)),
    )
    assert watched.agents() == (replace(AGENT, name="Ann B."),)


def test_a_closed_room_leaves_nothing() -> None:
    watched = book(
        floor.AgentSeen(at=1.0, agent=AGENT),
        floor.CallSeen(at=2.0, call=CALL),
        floor.RoomClosed(at=3.0, room=DESK),
    )
    assert (watched.agents(), watched.calls()) == ((), ())
    assert watched.told[-1] == FloorChange(agents=frozenset([(DESK, ANN)]), calls=frozenset([LEG]))


rooms = st.sampled_from([DESK, OTHER])
people = st.sampled_from([ANN, BOSS])
legs = st.sampled_from([LEG, LegId("leg2"), LegId("leg3")])
events = st.one_of(
    st.builds(
        lambda room, who: floor.AgentSeen(at=1.0, agent=replace(AGENT, room=room, participant=who)),
        rooms,
        people,
    ),
    st.builds(lambda room, who: floor.AgentLeft(at=1.0, room=room, participant=who), rooms, people),
    st.builds(
        lambda leg: floor.CallSeen(at=1.0, call=replace(CALL, leg=leg)),
        legs,
    ),
    st.builds(lambda leg: floor.CallOver(at=1.0, room=DESK, leg=leg), legs),
    st.builds(lambda room: floor.RoomClosed(at=1.0, room=room), rooms),
    st.builds(
        lambda room, who: floor.SupervisorSeen(
            at=1.0, supervisor=replace(SEAT, room=room, participant=who)
        ),
        rooms,
        people,
    ),
)


@given(st.lists(events, max_size=40))
def test_what_a_view_painted_from_changes_is_what_the_book_holds(
    happened: list[floor.FloorEvent],
) -> None:
    watched = FloorBook()
    agents: dict[object, floor.FloorAgent] = {}
    calls: dict[object, floor.FloorCall] = {}

    def repaint(change: FloorChange) -> None:
        for key in change.agents:
            agent = watched.agent(key)
            if agent is None:
                agents.pop(key, None)
            else:
                agents[key] = agent
        for leg in change.calls:
            call = watched.call(leg)
            if call is None:
                calls.pop(leg, None)
            else:
                calls[leg] = call

    watched.changes.subscribe(repaint)
    for event in happened:
        watched.on_floor(event)
    assert set(agents.values()) == set(watched.agents())
    assert set(calls.values()) == set(watched.calls())
