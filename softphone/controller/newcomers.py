"""Sessions for legs that somebody else started: callers, other operators, other programs."""

from __future__ import annotations

from collections.abc import Callable

from softphone.domain import events
from softphone.domain.ids import SessionId
from softphone.domain.session import Direction, Session, SessionState
from softphone.domain.transitions import direction_of

_DIALOUT_STATES = {
    events.DialoutConnected: SessionState.DIALING,
    events.DialoutAnswered: SessionState.DIALING,
    events.DialoutWarning: SessionState.DIALING,
}

_DIALIN_STATES = {
    events.DialinRinging: SessionState.INCOMING,
    events.DialinConnected: SessionState.INCOMING,
    events.DialinWarning: SessionState.INCOMING,
    events.DialinStopped: SessionState.INCOMING,
    events.DialinError: SessionState.INCOMING,
}


def session_for_event(
    new_id: Callable[[], SessionId], event: events.TelephonyEvent, room: str
) -> Session | None:
    """A session for the first event seen of a leg, in the state before that event.

    A dial-out that we hear of only as it ends is nobody's row; a caller we missed is one.
    """
    if isinstance(event, events.DialinEvent) and type(event) in _DIALIN_STATES:
        return Session(
            id=new_id(),
            direction=Direction.DIAL_IN,
            state=_DIALIN_STATES[type(event)],
            created_at=event.timestamp,
            leg=event.session_id,
            peer=event.sip_from or "",
            peer_name=event.display_name or "",
            room=room,
        )
    if isinstance(event, events.DialoutEvent) and type(event) in _DIALOUT_STATES:
        return Session(
            id=new_id(),
            direction=Direction.DIAL_OUT,
            state=_DIALOUT_STATES[type(event)],
            created_at=event.timestamp,
            leg=event.session_id,
            peer=event.destination or "",
            caller_id=event.caller_id or "",
            room=room,
        )
    return None


def session_for_leg(
    new_id: Callable[[], SessionId], leg: events.LegSnapshot, at: float, room: str
) -> Session:
    """A session for a leg seen first in a snapshot, before the snapshot's state is applied."""
    direction = direction_of(leg)
    dial_in = direction is Direction.DIAL_IN
    peer = (leg.sip_from if dial_in else leg.destination) or ""
    name = leg.display_name or ""
    return Session(
        id=new_id(),
        direction=direction,
        state=SessionState.INCOMING if dial_in else SessionState.DIALING,
        created_at=leg.started_at if leg.started_at is not None else at,
        leg=leg.session_id,
        peer=peer,
        peer_name="" if name == peer else name,
        room=room,
    )
