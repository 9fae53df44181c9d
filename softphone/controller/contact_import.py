"""What taking in a file of contacts would do, before it is done."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from softphone.domain.contact import Contact, ContactNumber, check_contact, key_of


@dataclass(frozen=True, slots=True)
class Preview:
    """What an import would do.

    Attributes:
        file: where it comes from.
        added: contacts that are new.
        completed: contacts we have, with what the file knows besides.
        known: how many the file tells nothing new about.
        problems: one sentence for each entry or number left out.
    """

    file: Path
    added: tuple[Contact, ...]
    completed: tuple[Contact, ...]
    known: int
    problems: tuple[str, ...]

    @property
    def changed(self) -> tuple[Contact, ...]:
        """Everything that would be written."""
        return (*self.added, *self.completed)


def compare(
    file: Path,
    read: Iterable[Contact],
    problems: Iterable[str],
    known: Iterable[Contact],
    region: str,
) -> Preview:
    """Compare what a file holds with the contacts there are. Slow for many; any thread.

    A contact of the file that shares a number, or else the id, with one of ours completes it:
    numbers and empty fields are added, nothing is replaced.
    """
    told = list(problems)
    everybody = {contact.id: contact for contact in known}
    by_key = {key_of(n.address): c.id for c in everybody.values() for n in c.numbers}
    taken = {contact.speed_dial for contact in everybody.values()}
    added: dict[str, Contact] = {}
    completed: dict[str, Contact] = {}
    same = 0
    for entry in read:
        contact = dialable(entry, region, told)
        if contact.speed_dial in taken:
            contact = replace(contact, speed_dial=None)
        ours = next((by_key[k] for k in _keys(contact) if k in by_key), contact.id)
        mine = added.get(ours) or completed.get(ours) or everybody.get(ours)
        whole = contact if mine is None else _completed(mine, contact)
        if whole == mine:
            same += 1
            continue
        wrong = check_contact(whole)
        if wrong:
            told.append(f"{contact.title or 'An entry'} was left out: {wrong[0].message}")
            continue
        (added if ours not in everybody else completed)[whole.id] = whole
        by_key.update(dict.fromkeys(_keys(whole), whole.id))
        taken.add(whole.speed_dial)
        taken.discard(None)
    return Preview(file, tuple(added.values()), tuple(completed.values()), same, tuple(told))


def _keys(contact: Contact) -> list[str]:
    return [key_of(number.address) for number in contact.numbers]


def dialable(contact: Contact, region: str, told: list[str]) -> Contact:
    """The contact with its numbers as they are dialled; those that cannot be are left out."""
    from softphone.controller.dialing import understand

    numbers: dict[str, ContactNumber] = {}
    for number in contact.numbers:
        understood = understand(number.address, region)
        if understood.dialable:
            address = understood.destination
            numbers.setdefault(key_of(address), ContactNumber(address, number.kind))
        else:
            told.append(f"{contact.title}: “{number.address[:40]}” cannot be dialled.")
    name = contact.name if contact.name or contact.company else _first(numbers.values())
    key = contact.speed_dial if numbers else None
    return replace(contact, name=name, numbers=tuple(numbers.values()), speed_dial=key)


def _first(numbers: Iterable[ContactNumber]) -> str:
    return next((number.address for number in numbers), "")


def _completed(ours: Contact, theirs: Contact) -> Contact:
    have = set(_keys(ours))
    more = tuple(n for n in theirs.numbers if key_of(n.address) not in have)
    return replace(
        ours,
        name=ours.name or theirs.name,
        company=ours.company or theirs.company,
        note=ours.note or theirs.note,
        numbers=(*ours.numbers, *more),
        favourite=ours.favourite or theirs.favourite,
        blocked=ours.blocked or theirs.blocked,
    )
