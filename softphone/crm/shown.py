"""What other programs may know about a session: who, when and how it ended; never tones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from softphone.domain.session import Session


def shown_session(session: Session) -> dict[str, Any]:
    """One session as JSON; times are unix seconds or null."""
    outcome = session.outcome
    return {
        "id": session.id,
        "direction": session.direction.value,
        "state": session.state.value,
        "peer": session.peer,
        "peerName": session.peer_name,
        "createdAt": session.created_at,
        "answeredAt": session.answered_at,
        "endedAt": session.ended_at,
        "onHold": session.local_hold,
        "endReason": None if outcome is None else outcome.reason.value,
    }
