from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from softphone.domain import events
from softphone.domain.endings import _KIND_BY_CAUSE
from softphone.domain.ids import LegId
from softphone.domain.outcome import EndedBy, EndReason, Outcome
from softphone.domain.session import Direction, Pending, Session, SessionState, evolve
from softphone.domain.transitions import (
    apply,
    ended,
    is_forward,
    lost,
    placed,
    session_from_leg,
)
from softphone.gateway.sip.engine import CloseCause
from tests import builders as make

S = SessionState
OUT_ORDER = [S.PLACING, S.DIALING, S.RINGING, S.CONNECTING, S.ACTIVE, S.ENDED]
IN_ORDER = [S.INCOMING, S.CONNECTING, S.ACTIVE, S.ENDED]

any_event = st.sampled_from(
    [
        make.dialout_connected(),
        make.dialout_answered(),
        make.dialout_stopped(),
        make.dialout_stopped(reason="the far party's audio stopped; the connection was lost"),
        make.dialout_warning(),
        make.dialout_error(sip_code=486),
        make.dialin_ringing(),
        make.dialin_connected(),
        make.dialin_stopped(),
        make.dialin_warning(),
        make.dialin_error(),
        make.joined(),
        make.updated(),
        make.stats(packets_sent=3),
        make.tone(),
        make.snapshot(),
    ]
)
a_session = st.builds(
    lambda direction, state, pending: make.session(
        direction=direction, state=state, pending=pending, leg=make.LEG
    ),
    st.sampled_from(Direction),
    st.sampled_from([S.PLACING, S.DIALING, S.RINGING, S.INCOMING, S.CONNECTING, S.ACTIVE]),
    st.sampled_from([None, *Pending]),
)


@given(session=a_session, sequence=st.lists(any_event, max_size=30))
def test_any_order_of_events_only_goes_forward_and_ended_sticks(
    session: Session, sequence: list[events.TelephonyEvent]
) -> None:
    for event in sequence:
        after = apply(session, event)
        assert after.state is session.state or is_forward(session.state, after.state)
        assert (after.outcome is not None) == (after.state is S.ENDED)
        assert (after.id, after.leg, after.direction) == (
            session.id,
            session.leg,
            session.direction,
        )
        if session.state is S.ENDED:
            assert after is session
        if after.state is S.ENDED:
            assert after.pending is None
            assert after.ended_at is not None
        session = after


@given(session=a_session, event=any_event)
def test_the_same_event_twice_changes_nothing_the_second_time(
    session: Session, event: events.TelephonyEvent
) -> None:
    once = apply(session, event)
    assert apply(once, event) is once


def test_a_dial_out_goes_through_its_states() -> None:
    session = make.session(pending=Pending.DIAL)
    session = placed(session, LegId("leg-1"))
    assert (session.state, session.pending, session.leg) == (S.DIALING, None, "leg-1")
    session = apply(session, make.dialout_connected(timestamp=5.0))
    assert (session.state, session.ringing_at) == (S.RINGING, 5.0)
    session = apply(session, make.dialout_answered(timestamp=6.0))
    assert (session.state, session.answered_at) == (S.ACTIVE, 6.0)
    session = apply(session, make.dialout_stopped(timestamp=9.0, reason="hung up by the far party"))
    assert (session.state, session.ended_at) == (S.ENDED, 9.0)
    assert session.outcome == Outcome(
        EndReason.NORMAL, EndedBy.THEM, text="hung up by the far party"
    )
    assert (session.provider, session.sip_call_id) == ("trunk", "c1")


def test_steps_may_be_skipped() -> None:
    session = apply(make.session(), make.dialout_answered())
    assert session.state is S.ACTIVE


def test_a_dial_in_is_active_once_its_media_is_in_the_room() -> None:
    session = make.session(direction=Direction.DIAL_IN, state=S.INCOMING, leg=make.LEG)
    session = apply(session, make.dialin_ringing(timestamp=1.0))
    assert (session.state, session.ringing_at) == (S.INCOMING, 1.0)
    session = apply(evolve(session, pending=Pending.ANSWER), make.dialin_connected())
    assert (session.state, session.pending) == (S.CONNECTING, None)
    assert apply(session, make.joined()).state is S.ACTIVE


def test_early_media_of_a_dial_out_is_not_an_answer() -> None:
    session = make.session(state=S.RINGING, leg=make.LEG)
    assert apply(session, make.joined()) is session


@pytest.mark.parametrize("backward", [make.dialout_connected(sip_call_id=None, provider=None)])
def test_a_backward_event_leaves_the_very_same_session(backward: events.TelephonyEvent) -> None:
    session = make.session(state=S.ACTIVE, leg=make.LEG, ringing_at=1.0)
    assert apply(session, backward) is session


@pytest.mark.parametrize(
    ("code", "reason", "by"),
    [
        (486, EndReason.BUSY, EndedBy.THEM),
        (600, EndReason.BUSY, EndedBy.THEM),
        (603, EndReason.DECLINED, EndedBy.THEM),
        (404, EndReason.NOT_FOUND, EndedBy.THEM),
        (480, EndReason.UNAVAILABLE, EndedBy.THEM),
        (408, EndReason.NO_ANSWER, EndedBy.NETWORK),
        (503, EndReason.UNAVAILABLE, EndedBy.NETWORK),
        (488, EndReason.INCOMPATIBLE, EndedBy.THEM),
        (403, EndReason.FORBIDDEN, EndedBy.THEM),
        (499, EndReason.ERROR, EndedBy.THEM),
    ],
)
def test_the_outcome_follows_the_sip_status(code: int, reason: EndReason, by: EndedBy) -> None:
    session = apply(make.session(state=S.RINGING), make.dialout_error(sip_code=code, reason="why"))
    assert session.outcome == Outcome(reason, by, code, "why")


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("Busy Here", EndReason.BUSY),
        ("the host cannot be reached", EndReason.UNREACHABLE),
        ("could not resolve host", EndReason.UNREACHABLE),
        ("no codec in common", EndReason.INCOMPATIBLE),
        ("the moon is in the way", EndReason.ERROR),
    ],
)
def test_without_a_status_the_words_decide(words: str, reason: EndReason) -> None:
    session = apply(make.session(state=S.DIALING), make.dialout_error(error_msg=words))
    assert session.outcome is not None
    assert session.outcome.reason is reason


@pytest.mark.parametrize(
    ("cause", "reason", "by"),
    [
        ("local-hangup", EndReason.NORMAL, EndedBy.US),
        ("remote-hangup", EndReason.NORMAL, EndedBy.THEM),
        ("rejected", EndReason.NORMAL, EndedBy.THEM),
        ("media-timeout", EndReason.LOST, EndedBy.NETWORK),
        ("unreachable", EndReason.LOST, EndedBy.NETWORK),
        ("engine-fault", EndReason.ERROR, EndedBy.NETWORK),
        ("transferred", EndReason.TRANSFERRED, EndedBy.US),
        ("one of a later version", EndReason.LOST, EndedBy.NETWORK),
    ],
)
def test_a_cause_counts_for_more_than_the_words(cause: str, reason: EndReason, by: EndedBy) -> None:
    text = "in another language" if cause in _KIND_BY_CAUSE else "the connection was lost"
    stopped = make.dialout_stopped(reason=text, cause=cause)
    session = apply(make.session(state=S.ACTIVE, answered_at=1.0), stopped)
    assert session.outcome == Outcome(reason, by, text=text)


def test_every_cause_of_the_gateway_is_known() -> None:
    assert {cause.value for cause in CloseCause} == set(_KIND_BY_CAUSE)


@pytest.mark.parametrize(
    ("changes", "reason", "by", "text"),
    [
        ({"state": S.RINGING, "pending": Pending.HANGUP}, EndReason.CANCELLED, EndedBy.US, ""),
        ({"state": S.RINGING}, EndReason.CANCELLED, EndedBy.US, "cancelled here"),
        ({"state": S.RINGING}, EndReason.CANCELLED, EndedBy.UNKNOWN, ""),
        (
            {"state": S.ACTIVE, "answered_at": 1.0, "pending": Pending.HANGUP},
            EndReason.NORMAL,
            EndedBy.US,
            "",
        ),
        ({"state": S.ACTIVE, "answered_at": 1.0}, EndReason.NORMAL, EndedBy.US, "hung up here"),
        ({"state": S.ACTIVE, "answered_at": 1.0}, EndReason.NORMAL, EndedBy.THEM, ""),
        (
            {"state": S.ACTIVE, "answered_at": 1.0},
            EndReason.LOST,
            EndedBy.NETWORK,
            "the far party's audio stopped; the connection was lost",
        ),
        ({"state": S.ACTIVE, "answered_at": 1.0}, EndReason.TRANSFERRED, EndedBy.US, "transferred"),
        (
            {"state": S.ACTIVE, "answered_at": 1.0},
            EndReason.ERROR,
            EndedBy.NETWORK,
            "the SIP engine failed",
        ),
    ],
)
def test_who_stopped_a_dial_out(
    changes: dict[str, object], reason: EndReason, by: EndedBy, text: str
) -> None:
    session = apply(make.session(**changes), make.dialout_stopped(reason=text))
    assert session.outcome == Outcome(reason, by, text=text)


@pytest.mark.parametrize(
    ("changes", "reason", "by", "text"),
    [
        ({"state": S.INCOMING}, EndReason.MISSED, EndedBy.THEM, "the caller gave up"),
        ({"state": S.INCOMING}, EndReason.MISSED, EndedBy.THEM, ""),
        ({"state": S.INCOMING, "pending": Pending.DECLINE}, EndReason.DECLINED, EndedBy.US, ""),
        ({"state": S.INCOMING}, EndReason.DECLINED, EndedBy.US, "declined here"),
        ({"state": S.CONNECTING}, EndReason.NORMAL, EndedBy.THEM, "hung up by the far party"),
        ({"state": S.ACTIVE, "answered_at": 1.0}, EndReason.NORMAL, EndedBy.THEM, ""),
    ],
)
def test_who_stopped_a_dial_in(
    changes: dict[str, object], reason: EndReason, by: EndedBy, text: str
) -> None:
    session = make.session(direction=Direction.DIAL_IN, **changes)
    session = apply(session, make.dialin_stopped(reason=text))
    assert session.outcome == Outcome(reason, by, text=text)


def test_a_leg_missing_from_the_truth_is_lost_unless_we_hung_it_up() -> None:
    active = make.session(state=S.ACTIVE, answered_at=1.0, leg=make.LEG)
    gone = lost(active, 7.0)
    assert gone.outcome is not None
    assert (gone.outcome.reason, gone.ended_at) == (EndReason.LOST, 7.0)
    ours = lost(evolve(active, pending=Pending.HANGUP), 7.0)
    assert ours.outcome == Outcome(EndReason.NORMAL, EndedBy.US)
    assert ended(ours, Outcome(EndReason.ERROR), 9.0) is ours


def test_a_snapshot_moves_a_session_forward_only() -> None:
    ringing = make.session(state=S.RINGING, leg=make.LEG, stale=True)
    active = session_from_leg(ringing, make.leg_snapshot(answered_at=3.0))
    assert (active.state, active.answered_at, active.stale) == (S.ACTIVE, 3.0, False)
    back = session_from_leg(active, make.leg_snapshot(state="ringing"))
    assert back.state is S.ACTIVE
    caller = make.session(direction=Direction.DIAL_IN, state=S.INCOMING)
    leg = make.leg_snapshot(direction="dial-in", state="ringing")
    assert session_from_leg(caller, leg).state is S.INCOMING


def test_evolve_does_what_replace_does() -> None:
    session = make.session(leg=make.LEG, warning="w")
    assert evolve(session, muted=True) == dataclasses.replace(session, muted=True)
    with pytest.raises(KeyError):
        evolve(session, nonsense=1)
    assert session.muted is False


def test_facts_that_are_known_are_not_overwritten() -> None:
    session = make.session(state=S.ACTIVE, sip_call_id="first", user_id="u", provider="p")
    after = apply(session, make.dialout_warning(sip_call_id="other", user_id="x", provider="y"))
    assert (after.sip_call_id, after.user_id, after.provider) == ("first", "u", "p")
    assert after.warning == "codec fallback"
