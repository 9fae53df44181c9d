"""One call as the operator sees it: a row of the session list, as a frozen value."""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import Enum
from operator import attrgetter
from typing import Any

from softphone.domain.events import Quality
from softphone.domain.frozen import unfrozen_twin
from softphone.domain.ids import LegId, SessionId
from softphone.domain.outcome import Outcome
from softphone.domain.transfer import Transfer


class Direction(Enum):
    """Who started the leg; never changes, not even after a transfer."""

    DIAL_OUT = "dial-out"
    DIAL_IN = "dial-in"


class SessionState(Enum):
    """Where the session is in its life; forward only, ENDED is final.

    ``PLACING -> DIALING -> RINGING -> CONNECTING -> ACTIVE -> ENDED`` for dial-out and
    ``INCOMING -> CONNECTING -> ACTIVE -> ENDED`` for dial-in. Steps may be skipped.
    Hold, mute and transfer are separate facts, not states.
    """

    PLACING = "placing"
    DIALING = "dialing"
    RINGING = "ringing"
    INCOMING = "incoming"
    CONNECTING = "connecting"
    ACTIVE = "active"
    ENDED = "ended"


class Pending(Enum):
    """A command that was sent and whose event has not come yet."""

    DIAL = "dial"
    HANGUP = "hangup"
    ANSWER = "answer"
    DECLINE = "decline"
    MUTE = "mute"
    HOLD = "hold"
    TRANSFER = "transfer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A snapshot of one session.

    Attributes:
        id: our own id.
        leg: the backend's handle, None until the backend named it.
        peer: the far party's address: E.164 (``+...``) or a ``sip:`` URI; empty if withheld.
        peer_name: name to show, from the dial request or the caller (untrusted), or empty.
        caller_id: what we present to them.
        created_at, ringing_at, answered_at, ended_at: unix time in seconds.
        pending: command waiting for its event.
        muted: True when the room's permissions keep our audio from this party.
        local_hold, remote_hold: two independent facts, as measured.
        held_since: when we put the far party on hold, unix time in seconds; None when not held.
        transfer: the last that is known of a transfer of this session, if there was one.
        consult_for: the session this one was dialled to ask about, for an attended transfer.
        stale: the link is down, so what is shown may be out of date.
        warning: the last warning in words, or empty.
        outcome: set exactly when ``state`` is ENDED.
    """

    id: SessionId
    direction: Direction
    state: SessionState
    created_at: float
    leg: LegId | None = None
    peer: str = ""
    peer_name: str = ""
    caller_id: str = ""
    user_id: str = ""
    room: str = ""
    provider: str = ""
    sip_call_id: str = ""
    action_trace_id: str = ""
    ringing_at: float | None = None
    answered_at: float | None = None
    ended_at: float | None = None
    pending: Pending | None = None
    muted: bool = False
    local_hold: bool = False
    remote_hold: bool = False
    held_since: float | None = None
    transfer: Transfer | None = None
    consult_for: SessionId | None = None
    stale: bool = False
    quality: Quality | None = None
    warning: str = ""
    outcome: Outcome | None = None

    @property
    def live(self) -> bool:
        """Whether the session still has a leg that can be hung up."""
        return self.state is not SessionState.ENDED


_FIELDS = tuple(field.name for field in fields(Session))
_VALUES = attrgetter(*_FIELDS)
_SETTERS = {name: getattr(Session, name).__set__ for name in _FIELDS}


def evolve(session: Session, **changes: Any) -> Session:
    """A copy with these fields changed: `dataclasses.replace` at an eighth of its price.

    Every event of a live session passes here, so the difference shows. A frozen class refuses
    attributes even to itself: the copy is made as an unfrozen twin and then given its class.

    Raises:
        KeyError: there is no such field.
    """
    copy = unfrozen_twin(Session)(*_VALUES(session))
    copy.__class__ = Session
    for name, value in changes.items():
        _SETTERS[name](copy, value)
    return copy  # type: ignore[no-any-return]  # the twin is made at run time


def sampled(session: Session, quality: Quality) -> Session:
    """A copy with this quality: `evolve` for the commonest event of all, at half its price."""
    copy = unfrozen_twin(Session)(*_VALUES(session))
    copy.quality = quality
    copy.__class__ = Session
    return copy  # type: ignore[no-any-return]  # the twin is made at run time
