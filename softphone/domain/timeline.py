"""The history of one session, entry by entry, as the timeline shows it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from softphone.domain.ids import SessionId


class EntryKind(Enum):
    """What an entry tells; decides its marker."""

    COMMAND = "command"
    PROGRESS = "progress"
    ANSWERED = "answered"
    WARNING = "warning"
    ERROR = "error"
    ENDED = "ended"
    TONE = "tone"


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineEntry:
    """One thing that happened to a session.

    Attributes:
        at: unix time in seconds.
        name: the event's or command's wire name, for example ``dialout-answered``.
        text: what it means in words, or empty. Secret tones are already masked.
    """

    session: SessionId
    at: float
    kind: EntryKind
    name: str
    text: str = ""
