"""What an answer of a directory changes in the contacts here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from softphone.controller.contact_import import dialable
from softphone.domain.contact import MAX_NAME, MAX_NOTE, MAX_NUMBERS, Contact, check_contact


@dataclass(frozen=True, slots=True)
class SourceChange:
    """What taking over an answer would write and remove.

    Attributes:
        put: contacts that are new or different.
        gone: ids of those the directory does not have any more.
        count: how many it has that can be called.
    """

    put: tuple[Contact, ...]
    gone: tuple[str, ...]
    count: int


def compare_source(
    source: str, fetched: Iterable[Contact], known: Iterable[Contact], region: str
) -> SourceChange:
    """Compare a directory's answer with what was taken over from it before.

    The directory decides names and numbers. What the operator chose here stays: favourite, speed
    dial, block and note. Slow for many; any thread.

    Args:
        source: marks the directory's contacts.
        fetched: its answer, with its own ids and numbers as written there.
        known: every contact here.
        region: ISO region of numbers without a country code, or empty.
    """
    mine = {contact.id: contact for contact in known if contact.source == source}
    seen: dict[str, Contact] = {}
    for entry in fetched:
        contact = _taken_over(source, entry, mine, region)
        if contact.numbers and not check_contact(contact):
            seen[contact.id] = contact
    put = tuple(contact for contact in seen.values() if mine.get(contact.id) != contact)
    return SourceChange(put, tuple(mine.keys() - seen.keys()), len(seen))


def _taken_over(source: str, entry: Contact, mine: dict[str, Contact], region: str) -> Contact:
    contact = dialable(entry, region, [])
    before = mine.get(f"{source}:{entry.id}")
    return replace(
        contact,
        id=f"{source}:{entry.id}",
        source=source,
        name=contact.name[:MAX_NAME],
        company=contact.company[:MAX_NAME],
        numbers=contact.numbers[:MAX_NUMBERS],
        note=(entry.note if before is None else before.note)[:MAX_NOTE],
        favourite=before is not None and before.favourite,
        speed_dial=None if before is None else before.speed_dial,
        blocked=before is not None and before.blocked,
    )
