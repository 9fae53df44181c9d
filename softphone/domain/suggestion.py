"""Where a party could be sent: what is proposed while the operator chooses."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from softphone.domain.ids import SessionId


@dataclass(frozen=True, slots=True)
class LiveRoom:
    """A room somebody is in.

    Attributes:
        name: of the room.
        address: its SIP URI.
        people: names of those in it, as far as they have any.
        count: how many are in it.
    """

    name: str
    address: str
    people: tuple[str, ...] = ()
    count: int = 0


class SuggestionKind(Enum):
    """Where a suggestion comes from, in the order in which they are shown."""

    SESSION = "session"
    CONTACT = "contact"
    ROOM = "room"
    RECENT = "recent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """One place a party could be sent to.

    Attributes:
        kind: where it comes from.
        name: what it is called.
        address: E.164 number or SIP URI; empty for a session.
        note: a few words besides, may be empty.
        session: the session it stands for.
    """

    kind: SuggestionKind
    name: str
    address: str = ""
    note: str = ""
    session: SessionId | None = None
