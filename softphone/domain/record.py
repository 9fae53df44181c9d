"""One attempt to talk, as it is remembered after the session is gone."""

from __future__ import annotations

from dataclasses import dataclass

from softphone.domain.ids import SessionId
from softphone.domain.outcome import EndedBy, EndReason, Outcome
from softphone.domain.session import Direction, Session, SessionState

MAX_NOTE = 4000
"""Most characters of a note."""

MAX_TAGS = 20
"""Most tags of a record."""

MAX_TAG = 40
"""Most characters of a tag."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallRecord:
    """What history keeps of one session.

    Attributes:
        session: the session's id; unique in the history.
        peer: the far party's address, E.164 or ``sip:``; empty if withheld.
        profile: the profile it ran on.
        started_at, answered_at, ended_at: unix time in seconds; ``ended_at`` is None while it is
            live, and stays None in the file when the program died before the session ended.
        reason, ended_by, sip_code, text: the outcome; None and empty while it is live.
        note, tags, disposition: the operator's own words, kept apart from the machine's.
        seen: whether the operator has looked at it; only a missed session is ever unseen.
    """

    session: SessionId
    direction: Direction
    started_at: float
    peer: str = ""
    peer_name: str = ""
    caller_id: str = ""
    profile: str = ""
    room: str = ""
    provider: str = ""
    sip_call_id: str = ""
    answered_at: float | None = None
    ended_at: float | None = None
    reason: EndReason | None = None
    ended_by: EndedBy | None = None
    sip_code: int | None = None
    text: str = ""
    note: str = ""
    tags: tuple[str, ...] = ()
    disposition: str = ""
    seen: bool = True

    @property
    def missed(self) -> bool:
        """Somebody called and nobody answered, and it was not us who declined."""
        return is_missed(self.direction, self.answered_at, self.reason, self.ended_by)

    @property
    def talk_s(self) -> float:
        """Seconds from answer to end; 0.0 when it was not answered or has not ended."""
        if self.answered_at is None or self.ended_at is None:
            return 0.0
        return max(0.0, self.ended_at - self.answered_at)


def is_missed(
    direction: Direction,
    answered_at: float | None,
    reason: EndReason | None,
    ended_by: EndedBy | None,
) -> bool:
    """Whether an ended dial-in went unanswered without the operator declining it."""
    if direction is not Direction.DIAL_IN or answered_at is not None or reason is None:
        return False
    return ended_by is not EndedBy.US


def record_of(session: Session, profile: str) -> CallRecord:
    """The record of a session as it is now; a missed one is unseen.

    Args:
        session: the session.
        profile: name of the profile it runs on.
    """
    outcome = session.outcome
    reason = outcome.reason if outcome else None
    ended_by = outcome.by if outcome else None
    return CallRecord(
        session=session.id,
        direction=session.direction,
        started_at=session.created_at,
        peer=session.peer,
        peer_name=session.peer_name,
        caller_id=session.caller_id,
        profile=profile,
        room=session.room,
        provider=session.provider,
        sip_call_id=session.sip_call_id,
        answered_at=session.answered_at,
        ended_at=session.ended_at,
        reason=reason,
        ended_by=ended_by,
        sip_code=outcome.sip_code if outcome else None,
        text=outcome.text if outcome else "",
        seen=not is_missed(session.direction, session.answered_at, reason, ended_by),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryQuery:
    """Which records, newest first.

    Attributes:
        text: looked for in name, address, note, tags and disposition, whatever the case; the
            punctuation of a number does not matter. Empty finds all.
        missed: only missed sessions.
        direction: only this direction; None takes both.
        since, until: bounds of the start, unix time in seconds, ``until`` excluded.
        before: continue after this place of an earlier page.
        limit: most records of one page, 1-1000.
    """

    text: str = ""
    missed: bool = False
    direction: Direction | None = None
    since: float | None = None
    until: float | None = None
    before: int | None = None
    limit: int = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryPage:
    """One page of records.

    Attributes:
        records: newest first.
        next: give it as ``before`` to read on; None at the end.
    """

    records: tuple[CallRecord, ...]
    next: int | None


def session_of(record: CallRecord) -> Session:
    """The record as the ended session it was, for what shows sessions."""
    outcome = Outcome(
        record.reason or EndReason.LOST,
        record.ended_by or EndedBy.UNKNOWN,
        record.sip_code,
        record.text,
    )
    return Session(
        id=record.session,
        direction=record.direction,
        state=SessionState.ENDED,
        created_at=record.started_at,
        peer=record.peer,
        peer_name=record.peer_name,
        caller_id=record.caller_id,
        room=record.room,
        provider=record.provider,
        sip_call_id=record.sip_call_id,
        answered_at=record.answered_at,
        ended_at=record.ended_at or record.started_at,
        outcome=outcome,
    )


def belongs(record: CallRecord, query: HistoryQuery) -> bool:
    """Whether a search for ``query`` would find this record, its text left aside."""
    return (
        (not query.missed or record.missed)
        and query.direction in (None, record.direction)
        and (query.since is None or record.started_at >= query.since)
        and (query.until is None or record.started_at < query.until)
    )
