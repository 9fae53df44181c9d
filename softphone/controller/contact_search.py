"""Finds contacts by any words of theirs or part of a number, fast enough for every key."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Protocol

from softphone.domain.contact import Contact
from softphone.domain.search_text import digits_of, folded


class Everybody(Protocol):
    """Where contacts are."""

    def all(self) -> tuple[Contact, ...]:
        """Every contact; the same tuple as long as nothing changed."""


class ContactSearch:
    """Keeps the contacts' texts as a search compares them, made anew when a contact changed.

    Args:
        book: the contacts.
    """

    def __init__(self, book: Everybody) -> None:
        self._book = book
        self._of: tuple[Contact, ...] = ()
        self._texts: list[str] = []

    def find(self, text: str, limit: int) -> tuple[Contact, ...]:
        """Contacts with every word of ``text``, or with its digits in a number.

        Blocked ones are left out; without text nobody is found.

        Args:
            text: as typed.
            limit: most contacts.
        """
        return tuple(islice(self._fitting(text), limit))

    def _fitting(self, text: str) -> Iterator[Contact]:
        wanted, digits = folded(text).split(), digits_of(text).lstrip("0")
        if not wanted or (digits_of(text) and not digits):
            return
        self._prepare()
        parts = [digits] if digits else wanted
        for contact, prepared in zip(self._of, self._texts, strict=True):
            if not contact.blocked and all(part in prepared for part in parts):
                yield contact

    def _prepare(self) -> None:
        everybody = self._book.all()
        if everybody is not self._of:
            self._of = everybody
            self._texts = [_search_text(contact) for contact in everybody]


def _search_text(contact: Contact) -> str:
    numbers = " ".join(number.address for number in contact.numbers)
    return folded(f"{contact.name} {contact.company} {contact.note} {numbers}")
