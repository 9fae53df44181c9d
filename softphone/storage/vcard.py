"""A reader and writer of vCard 3.0 and 4.0 (RFC 2426, RFC 6350) for what a contact needs.

Strict about the frame, forgiving about properties: those not known are passed over. A card that
cannot be read is left out with one sentence, the others are taken.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from softphone.domain.contact import Contact, ContactNumber, NumberKind

MAX_CARDS: Final = 100_000
_FOLD: Final = 75
_PROPERTY: Final = re.compile(
    r"(?:[A-Za-z0-9-]+\.)?(?P<name>[A-Za-z0-9-]+)"
    r'(?P<params>(?:;[A-Za-z0-9-]+(?:=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)?)*):'
)
_PARAM: Final = re.compile(r';([A-Za-z0-9-]+)(?:=((?:"[^"]*"|[^";:])*))?')
_ESCAPED: Final = re.compile(r"\\(.)", re.DOTALL)
_KINDS: Final = {
    "cell": NumberKind.MOBILE,
    "fax": NumberKind.FAX,
    "work": NumberKind.WORK,
    "home": NumberKind.HOME,
}
_TYPES: Final = {kind: word for word, kind in _KINDS.items()}


@dataclass(slots=True)
class _Card:
    """What was read of one card so far."""

    line: int
    values: dict[str, str] = field(default_factory=dict)
    numbers: list[ContactNumber] = field(default_factory=list)


def read_cards(text: str) -> tuple[tuple[Contact, ...], tuple[str, ...]]:
    """The contacts of a vCard file, and one sentence for each card left out.

    Numbers come as they are written. A contact without an id of its own gets a new one.
    """
    contacts: list[Contact] = []
    problems: list[str] = []
    card: _Card | None = None
    for line, content in _unfolded(text):
        if len(contacts) >= MAX_CARDS:
            problems.append(f"Only the first {MAX_CARDS} cards were read.")
            break
        match = _PROPERTY.match(content)
        if match is None:
            if card is not None and content.strip():
                problems.append(f"Line {line} is not a vCard property and was left out.")
            continue
        name, value = match["name"].upper(), content[match.end() :]
        if name == "BEGIN" and value.strip().upper() == "VCARD":
            if card is not None:
                problems.append(f"The card in line {card.line} has no end and was left out.")
            card = _Card(line)
        elif card is None:
            continue
        elif name == "END" and value.strip().upper() == "VCARD":
            contact = _contact(card)
            if contact is None:
                problems.append(f"The card in line {card.line} has neither a name nor a number.")
            else:
                contacts.append(contact)
            card = None
        else:
            _take(card, name, _parameters(match["params"]), value)
    if card is not None:
        problems.append(f"The card in line {card.line} has no end and was left out.")
    return tuple(contacts), tuple(problems)


def write_cards(contacts: Iterable[Contact]) -> Iterator[str]:
    """The contacts as vCard 4.0, one card after the other, lines folded."""
    for contact in contacts:
        lines = ["BEGIN:VCARD", "VERSION:4.0", f"UID:{_escape(contact.id)}"]
        lines.append(f"FN:{_escape(contact.title)}")
        if contact.name:
            lines.append(f"N:{_escape(contact.name)};;;;")
        if contact.company:
            lines.append(f"ORG:{_escape(contact.company)}")
        lines += [_number_line(number) for number in contact.numbers]
        if contact.note:
            lines.append(f"NOTE:{_escape(contact.note)}")
        if contact.favourite:
            lines.append("CATEGORIES:Favourite")
        if contact.blocked:
            lines.append("X-SOFTPHONE-BLOCKED:1")
        if contact.speed_dial is not None:
            lines.append(f"X-SOFTPHONE-SPEED-DIAL:{contact.speed_dial}")
        lines.append("END:VCARD")
        yield "".join(_folded(line) for line in lines)


def _number_line(number: ContactNumber) -> str:
    kind = _TYPES.get(number.kind, "")
    types = f";TYPE={kind}" if kind else ""
    if number.address.startswith(("sip:", "sips:")):
        return f"IMPP{types}:{_escape(number.address)}"
    return f"TEL;VALUE=text{types}:{_escape(number.address)}"


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    """Logical lines with the number of their first physical line."""
    whole, begun = "", 1
    for number, line in enumerate(re.split(r"\r\n|\n|\r", text.removeprefix("\ufeff")), 1):
        if line[:1] in (" ", "\t"):
            whole += line[1:]
            continue
        yield begun, whole
        whole, begun = line, number
    yield begun, whole


def _folded(line: str) -> str:
    """The line in pieces of at most 75 octets, none in the middle of a character."""
    pieces, piece, size = [], "", 0
    for char in line:
        octets = len(char.encode("utf-8", "surrogatepass"))
        if size + octets > _FOLD:
            pieces.append(piece)
            piece, size = " ", 1
        piece += char
        size += octets
    return "\r\n".join([*pieces, piece]) + "\r\n"


def _parameters(text: str) -> set[str]:
    """All values of all parameters in small letters; a bare one (as in 2.1) counts as a type."""
    found: set[str] = set()
    for name, values in _PARAM.findall(text):
        found |= (
            {part.strip('"').lower() for part in values.split(",")} if values else {name.lower()}
        )
    return found


def _take(card: _Card, name: str, parameters: set[str], value: str) -> None:
    if name in ("TEL", "IMPP", "X-SIP"):
        address = _unescape(value).strip()
        if name != "TEL" and not address.lower().startswith(("sip:", "sips:")):
            return
        kind = next((k for word, k in _KINDS.items() if word in parameters), NumberKind.OTHER)
        if address:
            card.numbers.append(ContactNumber(address, kind))
    elif name == "N":
        family, given, *_ = [*_parts(value), "", ""]
        card.values.setdefault("N", " ".join(part for part in (given, family) if part))
    elif name == "ORG":
        card.values.setdefault("ORG", ", ".join(part for part in _parts(value) if part))
    elif name in ("FN", "NOTE", "UID", "X-SOFTPHONE-BLOCKED", "X-SOFTPHONE-SPEED-DIAL"):
        card.values.setdefault(name, _unescape(value).strip())
    elif name == "CATEGORIES":
        words = {word.strip().casefold() for word in re.split(r"(?<!\\),", value)}
        if words & {"favourite", "favorite", "starred"}:
            card.values["FAVOURITE"] = "1"


def _contact(card: _Card) -> Contact | None:
    values = card.values
    name = values.get("FN") or values.get("N", "")
    company = values.get("ORG", "")
    if name == company or (not values.get("N") and name in [n.address for n in card.numbers]):
        name = ""
    if not (name or company or card.numbers):
        return None
    key = values.get("X-SOFTPHONE-SPEED-DIAL", "")
    return Contact(
        id=values.get("UID") or uuid.uuid4().hex,
        name=name,
        company=company,
        numbers=tuple(card.numbers),
        note=values.get("NOTE", ""),
        favourite="FAVOURITE" in values,
        speed_dial=int(key) if key in tuple("123456789") else None,
        blocked=values.get("X-SOFTPHONE-BLOCKED") == "1",
    )


def _parts(value: str) -> list[str]:
    """A structured value's components."""
    return [_unescape(part).strip() for part in re.split(r"(?<!\\);", value)]


def _escape(text: str) -> str:
    for plain, escaped in (("\\", "\\\\"), (";", "\\;"), (",", "\\,")):
        text = text.replace(plain, escaped)
    return re.sub(r"\r\n|\r|\n", r"\\n", text)


def _unescape(text: str) -> str:
    return _ESCAPED.sub(lambda m: "\n" if m[1] in "nN" else m[1], text)
