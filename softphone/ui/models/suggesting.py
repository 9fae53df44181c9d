"""Where a party could be sent, from all sources together, and how that reads."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from softphone.controller.ports import Suggestions
from softphone.domain.session import Session
from softphone.domain.suggestion import LiveRoom, Suggestion, SuggestionKind

LIMIT = 12
_CONTACTS = 6


class Suggesting:
    """Gathers suggestions for what was typed: own calls, contacts, live rooms, recent numbers.

    Args:
        contacts: a source of contacts, or None.
        recent: the last numbers, newest first.
        address_of: E.164 number or SIP URI to text for people.
    """

    def __init__(
        self,
        contacts: Suggestions | None,
        recent: Iterable[Suggestion],
        address_of: Callable[[str], str],
    ) -> None:
        self._contacts = contacts
        self._recent = tuple(recent)
        self._address_of = address_of
        self._sessions: tuple[Suggestion, ...] = ()
        self._rooms: tuple[Suggestion, ...] = ()

    def set_sessions(self, sessions: Sequence[Session], name_of: Callable[[Session], str]) -> None:
        """Other answered sessions."""
        self._sessions = tuple(
            Suggestion(kind=SuggestionKind.SESSION, name=name_of(one), session=one.id)
            for one in sessions
        )

    def set_rooms(self, rooms: Iterable[LiveRoom]) -> None:
        """Rooms somebody is in."""
        self._rooms = tuple(
            Suggestion(
                kind=SuggestionKind.ROOM,
                name=room.name,
                address=room.address,
                note=", ".join(room.people) or _people(room.count),
            )
            for room in rooms
        )

    def matching(self, text: str) -> tuple[Suggestion, ...]:
        """What fits the text, the likeliest kind first; each address once."""
        wanted = text.strip().casefold()
        contacts = () if self._contacts is None else self._contacts.matching(text, _CONTACTS)
        found: dict[str, Suggestion] = {}
        for one in (
            *filter(lambda s: _fits(s, wanted), self._sessions),
            *contacts,
            *filter(lambda s: _fits(s, wanted), (*self._rooms, *self._recent)),
        ):
            found.setdefault(one.address or str(one.session), one)
        return tuple(found.values())[:LIMIT]

    def label(self, one: Suggestion) -> str:
        """The suggestion as a line."""
        if one.kind is SuggestionKind.SESSION:
            return _tr("{other} (on your line)").format(other=one.name)
        if one.kind is SuggestionKind.ROOM:
            label = _tr("Room {room}").format(room=one.name)
            return f"{label} — {one.note}" if one.note else label
        address = self._address_of(one.address) or one.address
        label = address if one.name in ("", address) else f"{one.name} · {address}"
        return f"{label} — {one.note}" if one.note else label


def _fits(one: Suggestion, wanted: str) -> bool:
    if not wanted:
        return True
    digits = "".join(char for char in wanted if char.isdigit())
    plain = not any(char.isalpha() for char in wanted)
    if plain and digits:
        return digits in one.address
    return any(wanted in text.casefold() for text in (one.name, one.address, one.note))


def _people(count: int) -> str:
    return _tr("1 person") if count == 1 else _tr("{count} people").format(count=count)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Transfer", text)
