"""The session side of the controller's signals, scriptable, with builders of sessions."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from softphone.domain.events import Quality
from softphone.domain.ids import LegId, SessionId
from softphone.domain.outcome import EndedBy, EndReason, Outcome
from softphone.domain.session import Direction, Session, SessionState

NOW = 1_700_000_000.0


class SessionFeed(QObject):
    """Has the signals the window's session parts connect to; tests emit them.

    What a test emits for one session is told as a batch of one first, as the product does.
    """

    sessions_changed = Signal(object)
    sessions_altered = Signal(object)
    session_changed = Signal(object)
    session_removed = Signal(object)
    timeline_added = Signal(object)
    notice_raised = Signal(object)
    roster_changed = Signal(object)
    stats_sampled = Signal(object)
    waiting_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        for batch in (self.sessions_altered, self.sessions_changed):
            self.session_changed.connect(lambda new, batch=batch: batch.emit({new.id: new}))
            self.session_removed.connect(lambda key, batch=batch: batch.emit({key: None}))


def session(number: int = 1, **changes: Any) -> Session:
    """An answered dial-out that began a minute before `NOW`."""
    values: dict[str, Any] = {
        "id": SessionId(f"s{number}"),
        "direction": Direction.DIAL_OUT,
        "state": SessionState.ACTIVE,
        "created_at": NOW - 64,
        "answered_at": NOW - 60,
        "peer": f"+1555010{number:04d}",
        "peer_name": f"Party {number}",
        "leg": LegId(f"0b9c1e7e-5a1d-4c55-9d9e-{number:012d}"),
        "room": "demo",
        "provider": "daily",
        "sip_call_id": f"f81d4fae7dec{number}@127.0.0.1",
    }
    return Session(**{**values, **changes})


def ringing(number: int = 2, **changes: Any) -> Session:
    """A dial-in that waits for an answer."""
    return session(
        number,
        **{
            "direction": Direction.DIAL_IN,
            "state": SessionState.INCOMING,
            "answered_at": None,
            "created_at": NOW - 7,
            "ringing_at": NOW - 7,
            **changes,
        },
    )


def ended(number: int = 3, **changes: Any) -> Session:
    """A dial-out that met a busy party."""
    return session(
        number,
        **{
            "state": SessionState.ENDED,
            "answered_at": None,
            "ended_at": NOW - 1,
            "outcome": Outcome(EndReason.BUSY, EndedBy.THEM, 486, "Busy Here"),
            **changes,
        },
    )


GOOD = Quality(codec="OPUS", loss_percent=0.2, jitter_ms=4, rtt_ms=38, mos=4.3)
