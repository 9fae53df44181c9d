"""What a leg's participant tells about its session: mute and hold as measured, not as asked for."""

from __future__ import annotations

from typing import Any

from softphone.domain.audibility import audible
from softphone.domain.events import Participant
from softphone.domain.holding import Hold, on_hold
from softphone.domain.session import Pending, Session, evolve


def measured(session: Session, leg: Participant, own: Participant, at: float) -> Session:
    """The session with mute and hold as the room has them; the same object if nothing is new.

    Where the backend does not tell of hold, its permissions do. While a leg is closed off by
    hold nothing can be read about mute, so what was known stays.

    Args:
        session: a live session whose leg this is.
        leg: the leg as a participant.
        own: the operator.
        at: unix time in seconds of what was measured.
    """
    changes: dict[str, Any] = {}
    closed = on_hold(leg, (own,))
    hold = leg.hold or Hold(local=closed)
    if hold.local is not session.local_hold:
        changes["local_hold"] = hold.local
        changes["held_since"] = at if hold.local else None
    if hold.remote is not session.remote_hold:
        changes["remote_hold"] = hold.remote
    if not closed:
        muted = own.id not in audible((leg, own))[leg.id]
        if muted is not session.muted:
            changes["muted"] = muted
    if not changes:
        return session
    if session.pending is _confirms(changes):
        changes["pending"] = None
    return evolve(session, **changes)


def _confirms(changes: dict[str, Any]) -> Pending | None:
    """Which command a change confirms."""
    if "local_hold" in changes:
        return Pending.HOLD
    return Pending.MUTE if "muted" in changes else None
