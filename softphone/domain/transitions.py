"""The life of a session, as one pure function: `apply(session, event) -> Session`.

Forward only. Steps may be skipped, since events get lost; none is ever undone; ENDED is final. An
event that would go backward, or that says nothing about a session, leaves it unchanged: the very
same object comes back, so ``is`` tells whether anything happened.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from softphone.domain.endings import outcome_by_us, outcome_of_error, outcome_of_stop
from softphone.domain.events import (
    DialinConnected,
    DialinError,
    DialinRinging,
    DialinStopped,
    DialinWarning,
    DialoutAnswered,
    DialoutConnected,
    DialoutError,
    DialoutStopped,
    DialoutWarning,
    LegEvent,
    LegSnapshot,
    ParticipantJoined,
    StatsSampled,
    TelephonyEvent,
    TransferProgress,
)
from softphone.domain.ids import LegId
from softphone.domain.outcome import EndedBy, EndReason, Outcome
from softphone.domain.session import Direction, Pending, Session, SessionState, evolve, sampled
from softphone.domain.transfer import Transfer, TransferStep

_ORDER = {
    SessionState.PLACING: 0,
    SessionState.INCOMING: 0,
    SessionState.DIALING: 1,
    SessionState.RINGING: 2,
    SessionState.CONNECTING: 3,
    SessionState.ACTIVE: 4,
    SessionState.ENDED: 5,
}

_SNAPSHOT_STATES = {
    "dialing": SessionState.DIALING,
    "ringing": SessionState.RINGING,
    "connecting": SessionState.CONNECTING,
    "active": SessionState.ACTIVE,
}


def is_forward(old: SessionState, new: SessionState) -> bool:
    """Whether a session may go from ``old`` straight to ``new``."""
    return _ORDER[new] > _ORDER[old]


def apply(session: Session, event: TelephonyEvent) -> Session:
    """The session after this event, which the caller has found to be about this session.

    Returns:
        The same object when the event changes nothing: it is backward, unknown, or the session
        has ended.
    """
    if session.state is SessionState.ENDED:
        return session
    rule = _RULES.get(type(event))
    return session if rule is None else rule(session, event)


def placed(session: Session, leg: LegId) -> Session:
    """The backend accepted our dial-out and named its leg."""
    changes: dict[str, Any] = {"leg": leg}
    if session.state is SessionState.PLACING:
        changes["state"] = SessionState.DIALING
    if session.pending is Pending.DIAL:
        changes["pending"] = None
    return evolve(session, **changes)


def merged(session: Session, twin: Session) -> Session:
    """Our dial-out with what was learnt about its leg while it passed for somebody else's."""
    changes: dict[str, Any] = {}
    if twin.state is SessionState.ENDED or is_forward(session.state, twin.state):
        changes["state"] = twin.state
        changes["outcome"] = twin.outcome
        changes["ended_at"] = twin.ended_at
        if twin.state is SessionState.ENDED:
            changes["pending"] = None
    for name in ("ringing_at", "answered_at", "sip_call_id", "provider", "quality", "warning"):
        if not getattr(session, name):
            changes[name] = getattr(twin, name)
    return evolve(session, **changes)


def ended(session: Session, outcome: Outcome, at: float) -> Session:
    """The session with its final state; unchanged when it has ended before."""
    if session.state is SessionState.ENDED:
        return session
    return evolve(
        session,
        state=SessionState.ENDED,
        outcome=outcome,
        ended_at=at,
        pending=None,
        stale=False,
        held_since=None,
    )


def lost(session: Session, at: float) -> Session:
    """The backend's snapshot no longer has the leg.

    A hang-up or decline that was waiting for its event has then been done; anything else is a
    loss.
    """
    outcome = Outcome(EndReason.LOST, EndedBy.UNKNOWN, text="The backend no longer has this leg.")
    if session.pending in (Pending.HANGUP, Pending.DECLINE):
        outcome = outcome_by_us(session, "")
    return ended(session, outcome, at)


def session_from_leg(session: Session, leg: LegSnapshot) -> Session:
    """The session brought up to what a snapshot tells about its leg; forward only."""
    if session.state is SessionState.ENDED:
        return session
    changes: dict[str, Any] = {}
    state = _snapshot_state(leg)
    if state is not None and is_forward(session.state, state):
        changes["state"] = state
        if session.pending in (Pending.DIAL, Pending.ANSWER):
            changes["pending"] = None
    for name in ("sip_call_id", "provider", "user_id"):
        value = getattr(leg, name)
        if value and not getattr(session, name):
            changes[name] = value
    if leg.answered_at is not None and session.answered_at is None:
        changes["answered_at"] = leg.answered_at
    if not session.peer and (peer := _peer_of(leg)):
        changes["peer"] = peer
    if not session.peer_name and leg.display_name not in (None, "", session.peer):
        changes["peer_name"] = leg.display_name
    if session.stale:
        changes["stale"] = False
    return evolve(session, **changes) if changes else session


def direction_of(leg: LegSnapshot) -> Direction:
    """Who started the leg of a snapshot; accepts Daily's and our spelling."""
    spelled = leg.direction.lower().replace("-", "").replace("_", "")
    return Direction.DIAL_IN if spelled.startswith(("dialin", "in")) else Direction.DIAL_OUT


def _snapshot_state(leg: LegSnapshot) -> SessionState | None:
    if leg.state == "ringing" and direction_of(leg) is Direction.DIAL_IN:
        return SessionState.INCOMING
    return _SNAPSHOT_STATES.get(leg.state)


def _peer_of(leg: LegSnapshot) -> str:
    return (leg.sip_from if direction_of(leg) is Direction.DIAL_IN else leg.destination) or ""


def _facts(session: Session, event: LegEvent) -> dict[str, Any]:
    changes: dict[str, Any] = {}
    if event.sip_call_id and not session.sip_call_id:
        changes["sip_call_id"] = event.sip_call_id
    if event.provider and not session.provider:
        changes["provider"] = event.provider
    if event.user_id and not session.user_id:
        changes["user_id"] = event.user_id
    if event.action_trace_id and not session.action_trace_id:
        changes["action_trace_id"] = event.action_trace_id
    return changes


def _advance(
    session: Session, changes: dict[str, Any], state: SessionState, clears: Pending
) -> None:
    if is_forward(session.state, state):
        changes["state"] = state
    if session.pending is clears:
        changes["pending"] = None


def _on_dialout_connected(session: Session, event: DialoutConnected) -> Session:
    changes = _facts(session, event)
    _advance(session, changes, SessionState.RINGING, Pending.DIAL)
    if session.ringing_at is None and "state" in changes:
        changes["ringing_at"] = event.timestamp
    if event.caller_id and not session.caller_id:
        changes["caller_id"] = event.caller_id
    return evolve(session, **changes) if changes else session


def _on_dialout_answered(session: Session, event: DialoutAnswered) -> Session:
    changes = _facts(session, event)
    _advance(session, changes, SessionState.ACTIVE, Pending.DIAL)
    if session.answered_at is None:
        changes["answered_at"] = event.timestamp
    return evolve(session, **changes) if changes else session


def _on_dialin_ringing(session: Session, event: DialinRinging) -> Session:
    changes = _dialin_facts(session, event)
    if session.ringing_at is None and session.state is SessionState.INCOMING:
        changes["ringing_at"] = event.timestamp
    return evolve(session, **changes) if changes else session


def _on_dialin_connected(session: Session, event: DialinConnected) -> Session:
    changes = _dialin_facts(session, event)
    _advance(session, changes, SessionState.CONNECTING, Pending.ANSWER)
    return evolve(session, **changes) if changes else session


def _dialin_facts(session: Session, event: DialinRinging | DialinConnected) -> dict[str, Any]:
    changes = _facts(session, event)
    if event.sip_from and not session.peer:
        changes["peer"] = event.sip_from
    if event.display_name and not session.peer_name:
        changes["peer_name"] = event.display_name
    return changes


def _on_participant_joined(session: Session, event: ParticipantJoined) -> Session:
    """Media of a dial-in flows; a dial-out's may be early media, so it says nothing there."""
    if session.direction is Direction.DIAL_OUT:
        return session
    if not is_forward(session.state, SessionState.ACTIVE):
        return session
    changes: dict[str, Any] = {"state": SessionState.ACTIVE}
    if session.answered_at is None:
        changes["answered_at"] = event.timestamp
    if session.pending is Pending.ANSWER:
        changes["pending"] = None
    return evolve(session, **changes)


def _on_warning(session: Session, event: DialoutWarning | DialinWarning) -> Session:
    changes = _facts(session, event)
    if event.error_msg != session.warning:
        changes["warning"] = event.error_msg
    return evolve(session, **changes) if changes else session


def _on_stats(session: Session, event: StatsSampled) -> Session:
    if event.quality == session.quality:
        return session
    return sampled(session, event.quality)


def _on_transfer(session: Session, event: TransferProgress) -> Session:
    try:
        step = TransferStep(event.status)
    except ValueError:
        return session
    known = session.transfer
    if step is TransferStep.REQUESTED and known is not None and known.under_way:
        return session
    target = event.to_end_point or ("" if known is None else known.target)
    now = Transfer(target, step, event.sip_code)
    if now == known:
        return session
    if session.pending is Pending.TRANSFER and step is not TransferStep.REQUESTED:
        return evolve(session, transfer=now, pending=None)
    return evolve(session, transfer=now)


def _on_stopped(session: Session, event: DialoutStopped | DialinStopped) -> Session:
    facts = _facts(session, event)
    text = event.reason or ""
    outcome = outcome_of_stop(session, text, event.cause)
    return ended(evolve(session, **facts) if facts else session, outcome, event.timestamp)


def _on_error(session: Session, event: DialoutError | DialinError) -> Session:
    facts = _facts(session, event)
    outcome = outcome_of_error(session, event)
    return ended(evolve(session, **facts) if facts else session, outcome, event.timestamp)


_RULES: dict[type[TelephonyEvent], Callable[[Session, Any], Session]] = {
    DialoutConnected: _on_dialout_connected,
    DialoutAnswered: _on_dialout_answered,
    DialoutStopped: _on_stopped,
    DialoutWarning: _on_warning,
    DialoutError: _on_error,
    DialinRinging: _on_dialin_ringing,
    DialinConnected: _on_dialin_connected,
    DialinStopped: _on_stopped,
    DialinWarning: _on_warning,
    DialinError: _on_error,
    ParticipantJoined: _on_participant_joined,
    StatsSampled: _on_stats,
    TransferProgress: _on_transfer,
}
