"""Whom the operator may mean while a number or a name is typed: those called most come first."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from softphone.controller.contact_search import ContactSearch, Everybody
from softphone.domain.contact import key_of
from softphone.domain.record import CallRecord
from softphone.domain.search_text import digits_of, folded
from softphone.domain.suggestion import Suggestion, SuggestionKind

_MOST_CONTACTS = 300
_SHORTEST_NUMBER = 2


@dataclass(slots=True)
class _Known:
    """An address of the call history."""

    address: str
    name: str
    calls: int = 0
    last: float = 0.0


class Completion:
    """Proposes numbers of contacts and of earlier calls.

    Args:
        contacts: everybody the operator knows, or None.
        name_of: the name of whoever has an address, or empty.
    """

    def __init__(self, contacts: Everybody | None, name_of: Callable[[str], str]) -> None:
        self._contacts = None if contacts is None else ContactSearch(contacts)
        self._name_of = name_of
        self._known: dict[str, _Known] = {}

    def learn(self, records: Iterable[CallRecord]) -> None:
        """Take calls into account, each once."""
        for record in records:
            if not record.peer:
                continue
            key = key_of(record.peer)
            known = self._known.setdefault(key, _Known(record.peer, record.peer_name))
            known.calls += 1
            known.last = max(known.last, record.started_at)
            known.name = known.name or record.peer_name

    def forget(self, peer: str) -> None:
        """Propose this far party no more on account of earlier calls; empty means nobody."""
        if not peer:
            self._known.clear()
        self._known.pop(key_of(peer), None)

    def matching(self, text: str, limit: int) -> tuple[Suggestion, ...]:
        """Who fits what was typed: whose words begin so, those called most and last, by name.

        Args:
            text: part of a number, or words of a name, company or SIP address.
            limit: most suggestions.
        """
        wanted, digits = folded(text).split(), digits_of(text).lstrip("0")
        if not wanted or (digits_of(text) and len(digits) < _SHORTEST_NUMBER):
            return ()
        found: dict[str, Suggestion] = {}
        self._add_contacts(found, text, digits)
        self._add_known(found, [digits] if digits else wanted)
        parts = () if digits else tuple(wanted)
        ranked = sorted(found.items(), key=lambda item: self._rank(item[0], item[1], parts))
        return tuple(suggestion for _, suggestion in ranked[:limit])

    def _add_contacts(self, found: dict[str, Suggestion], text: str, digits: str) -> None:
        if self._contacts is None:
            return
        for contact in self._contacts.find(text, _MOST_CONTACTS):
            for number in contact.numbers:
                if not digits or digits in number.address:
                    found[key_of(number.address)] = Suggestion(
                        kind=SuggestionKind.CONTACT,
                        name=contact.title,
                        address=number.address,
                        note=contact.company if contact.name else "",
                    )

    def _add_known(self, found: dict[str, Suggestion], parts: list[str]) -> None:
        for key, known in self._known.items():
            if key not in found:
                name = self._name_of(known.address) or known.name
                prepared = folded(f"{name} {known.address}")
                if all(part in prepared for part in parts):
                    found[key] = Suggestion(
                        kind=SuggestionKind.RECENT, name=name, address=known.address
                    )

    def _rank(
        self, key: str, suggestion: Suggestion, parts: tuple[str, ...]
    ) -> tuple[bool, int, float, str]:
        known = self._known.get(key)
        name = suggestion.name.casefold()
        words = folded(f"{name} {suggestion.note} {suggestion.address}").split()
        inside = not all(any(word.startswith(part) for word in words) for part in parts)
        calls, last = (0, 0.0) if known is None else (known.calls, known.last)
        return inside, -calls, -last, name
