"""Values with sensible defaults, so that a test names only what it is about."""

from __future__ import annotations

from typing import Any

from softphone.domain import events
from softphone.domain.ids import LegId, ParticipantId, SessionId
from softphone.domain.outcome import EndReason, Outcome
from softphone.domain.session import Direction, Session, SessionState

LEG = LegId("leg-1")
NUMBER = "+15550100001"
AT = 1_000_000.0


def session(**changes: Any) -> Session:
    """A dial-out that was just placed, unless told otherwise."""
    fields: dict[str, Any] = {
        "id": SessionId("s1"),
        "direction": Direction.DIAL_OUT,
        "state": SessionState.PLACING,
        "created_at": AT,
        "peer": NUMBER,
    }
    fields.update(changes)
    if fields["state"] is SessionState.ENDED and "outcome" not in fields:
        fields["outcome"] = Outcome(EndReason.NORMAL)
    return Session(**fields)


def dialout_connected(**changes: Any) -> events.DialoutConnected:
    return events.DialoutConnected(**_dialout(changes))


def dialout_answered(**changes: Any) -> events.DialoutAnswered:
    return events.DialoutAnswered(**_dialout(changes))


def dialout_stopped(**changes: Any) -> events.DialoutStopped:
    return events.DialoutStopped(**_dialout(changes))


def dialout_warning(**changes: Any) -> events.DialoutWarning:
    return events.DialoutWarning(**_dialout({"error_msg": "codec fallback"} | changes))


def dialout_error(**changes: Any) -> events.DialoutError:
    return events.DialoutError(**_dialout({"error_msg": "failed"} | changes))


def dialin_ringing(**changes: Any) -> events.DialinRinging:
    return events.DialinRinging(**_dialin(changes))


def dialin_connected(**changes: Any) -> events.DialinConnected:
    return events.DialinConnected(**_dialin(changes))


def dialin_stopped(**changes: Any) -> events.DialinStopped:
    return events.DialinStopped(**_dialin(changes))


def dialin_warning(**changes: Any) -> events.DialinWarning:
    return events.DialinWarning(**_dialin({"error_msg": "codec fallback"} | changes))


def dialin_error(**changes: Any) -> events.DialinError:
    return events.DialinError(**_dialin({"error_msg": "failed"} | changes))


def participant(
    id: str = LEG, permissions: dict[str, Any] | None = None, **changes: Any
) -> events.Participant:
    return events.Participant(id=ParticipantId(id), permissions=permissions or {}, **changes)


def joined(id: str = LEG, **changes: Any) -> events.ParticipantJoined:
    return events.ParticipantJoined(timestamp=AT, participant=participant(id, **changes))


def updated(id: str = LEG, **changes: Any) -> events.ParticipantUpdated:
    return events.ParticipantUpdated(timestamp=AT, participant=participant(id, **changes))


def stats(leg: LegId = LEG, **changes: Any) -> events.StatsSampled:
    return events.StatsSampled(timestamp=AT, session_id=leg, quality=events.Quality(**changes))


def tone(tone: str = "5", leg: LegId | None = LEG) -> events.DtmfReceived:
    return events.DtmfReceived(timestamp=AT, tone=tone, method="telephone-event", session_id=leg)


def leg_snapshot(**changes: Any) -> events.LegSnapshot:
    fields: dict[str, Any] = {
        "session_id": LEG,
        "direction": "dial-out",
        "state": "active",
        "destination": NUMBER,
    }
    return events.LegSnapshot(**(fields | changes))


def snapshot(*legs: events.LegSnapshot, **changes: Any) -> events.Snapshot:
    return events.Snapshot(**({"timestamp": AT + 50, "legs": legs} | changes))


def _dialout(changes: dict[str, Any]) -> dict[str, Any]:
    fields = {"timestamp": AT + 1, "session_id": LEG, "provider": "trunk", "sip_call_id": "c1"}
    return fields | changes


def _dialin(changes: dict[str, Any]) -> dict[str, Any]:
    fields = {
        "timestamp": AT + 1,
        "session_id": LEG,
        "sip_from": "sip:caller@127.0.0.1",
        "sip_call_id": "c1",
    }
    return fields | changes
