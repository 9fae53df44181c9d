"""Somebody the operator knows: names, numbers, and what to do when they call."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from softphone.errors import InvalidInput

MAX_NAME = 120
MAX_NOTE = 4000
MAX_NUMBERS = 20
MAX_ADDRESS = 256
LOCAL_SOURCE = "local"


class NumberKind(Enum):
    """What a number is for."""

    WORK = "work"
    MOBILE = "mobile"
    HOME = "home"
    FAX = "fax"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class ContactNumber:
    """One way to reach somebody: ``address`` is an E.164 number or a SIP URI."""

    address: str
    kind: NumberKind = NumberKind.WORK


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """One contact.

    Attributes:
        id: our own, stable for ever.
        name: how they are shown.
        numbers: the first one is dialled unless another is chosen.
        favourite: shown first.
        speed_dial: the key 1-9 that dials the first number, or None.
        source: where it comes from; ``local`` was entered or imported here.
        blocked: their calls are declined before they ring.
    """

    id: str
    name: str = ""
    numbers: tuple[ContactNumber, ...] = ()
    company: str = ""
    note: str = ""
    favourite: bool = False
    speed_dial: int | None = None
    source: str = LOCAL_SOURCE
    blocked: bool = False

    @property
    def title(self) -> str:
        """The name, else the company, else the first number."""
        first = self.numbers[0].address if self.numbers else ""
        return self.name or self.company or first

    @property
    def address(self) -> str:
        """Where a call goes; empty without a number."""
        return self.numbers[0].address if self.numbers else ""


def key_of(address: str) -> str:
    """What two addresses of one party share: the E.164 number, else user and host of the URI.

    A SIP URI whose user is an international number stands for that number, whatever the trunk.
    """
    scheme, colon, rest = address.strip().partition(":")
    if not colon or scheme.lower() not in ("sip", "sips", "tel"):
        rest = address.strip()
    whole = rest.partition(";")[0].partition("?")[0]
    user, _at, _host = whole.partition("@")
    digits = user.removeprefix("+")
    if user.startswith("+") and digits.isascii() and digits.isdigit():
        return user
    return whole.lower()


def check_contact(contact: Contact, others: Sequence[Contact] = ()) -> tuple[InvalidInput, ...]:
    """Everything that is wrong with a contact, field by field.

    Args:
        contact: to be kept.
        others: all contacts; one of the same id counts as its earlier self.

    Fields: ``name``, ``numbers`` (``numbers.0`` for the first), ``company``, ``note``,
    ``speedDial``.
    """
    problems: list[InvalidInput] = []
    if not contact.name.strip() and not contact.company.strip():
        problems.append(InvalidInput("name", "is empty", "Enter a name or a company."))
    for field, text, most in (
        ("name", contact.name, MAX_NAME),
        ("company", contact.company, MAX_NAME),
        ("note", contact.note, MAX_NOTE),
    ):
        if len(text) > most:
            found = f"has {len(text)} characters"
            problems.append(InvalidInput(field, found, f"Use at most {most}."))
    problems += _wrong_numbers(contact)
    problems += _wrong_key(contact, others)
    return tuple(problems)


def _wrong_numbers(contact: Contact) -> list[InvalidInput]:
    problems: list[InvalidInput] = []
    if len(contact.numbers) > MAX_NUMBERS:
        found = f"are {len(contact.numbers)}"
        problems.append(InvalidInput("numbers", found, f"Keep at most {MAX_NUMBERS}."))
    seen: set[str] = set()
    for place, number in enumerate(contact.numbers):
        field, key = f"numbers.{place}", key_of(number.address)
        if not key:
            problems.append(InvalidInput(field, "is empty", "Enter a number, or remove the line."))
        elif len(number.address) > MAX_ADDRESS:
            problems.append(InvalidInput(field, "is too long", f"Use at most {MAX_ADDRESS}."))
        elif key in seen:
            problems.append(InvalidInput(field, "is there twice", "Remove one of them."))
        seen.add(key)
    return problems


def _wrong_key(contact: Contact, others: Sequence[Contact]) -> list[InvalidInput]:
    key = contact.speed_dial
    if key is None:
        return []
    if not 1 <= key <= 9:
        return [InvalidInput("speedDial", f"is {key}", "Choose 1 to 9.")]
    if not contact.numbers:
        return [InvalidInput("speedDial", "has nothing to dial", "Enter a number first.")]
    for other in others:
        if other.id != contact.id and other.speed_dial == key:
            return [InvalidInput("speedDial", f"{key} is {other.title}'s", "Choose another.")]
    return []
