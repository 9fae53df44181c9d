"""Contacts from and to files: vCard, and CSV as other programs write it."""

from __future__ import annotations

import asyncio
import csv
import io
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from softphone.domain.contact import Contact, ContactNumber, NumberKind
from softphone.errors import InvalidInput, StorageUnavailable
from softphone.storage import spreadsheet
from softphone.storage.vcard import read_cards, write_cards

MAX_BYTES: Final = 64 * 1024 * 1024
MAX_ROWS: Final = 100_000

Read = tuple[tuple[Contact, ...], tuple[str, ...]]

_NUMBERS: Final[Mapping[str, NumberKind]] = {
    "work": NumberKind.WORK,
    "mobile": NumberKind.MOBILE,
    "home": NumberKind.HOME,
    "fax": NumberKind.FAX,
    "other": NumberKind.OTHER,
    "phone": NumberKind.OTHER,
    "telephone": NumberKind.OTHER,
    "number": NumberKind.OTHER,
    "phone number": NumberKind.OTHER,
    "business phone": NumberKind.WORK,
    "work phone": NumberKind.WORK,
    "mobile phone": NumberKind.MOBILE,
    "cell": NumberKind.MOBILE,
    "home phone": NumberKind.HOME,
    "business fax": NumberKind.FAX,
    "sip": NumberKind.OTHER,
}
_NAMES: Final = ("name", "full name", "display name", "contact")
_HALVES: Final = (("first name", "given name"), ("last name", "family name", "surname"))
_COMPANIES: Final = ("company", "organization", "organisation")
_NOTES: Final = ("note", "notes", "comment")
_COLUMNS: Final = ("name", "company", "work", "mobile", "home", "fax", "other", "note")
_MARKS: Final = ("favourite", "speed dial", "blocked")


async def read_contacts(file: Path) -> Read:
    """Contacts of a file, and one sentence for each entry left out.

    Raises:
        StorageUnavailable: the file cannot be read.
        InvalidInput: it is neither vCard nor CSV with known columns.
    """
    try:
        return await asyncio.to_thread(_read, file)
    except OSError as error:
        raise StorageUnavailable(
            f"{file} cannot be read: {error.strerror}.", detail=str(error)
        ) from error


async def write_contacts(contacts: Sequence[Contact], file: Path) -> None:
    """Write contacts; the suffix ``.csv`` asks for CSV, any other gives vCard 4.0.

    Raises:
        StorageUnavailable: the file cannot be written.
    """
    try:
        await asyncio.to_thread(_write, contacts, file)
    except OSError as error:
        raise StorageUnavailable(
            f"{file} cannot be written: {error.strerror}. Choose another folder.",
            detail=str(error),
        ) from error


def parse_contacts(text: str) -> Read:
    """Contacts of a text that is vCard or CSV.

    Raises:
        InvalidInput: it is neither.
    """
    if "BEGIN:VCARD" in text[:4096].upper():
        return read_cards(text)
    return _from_csv(text)


def csv_lines(contacts: Iterable[Contact]) -> Iterator[str]:
    """The contacts as comma-separated values with a first line of column names."""
    yield spreadsheet.line((*_COLUMNS, *_MARKS))
    for contact in contacts:
        by_kind: dict[str, list[str]] = {}
        for number in contact.numbers:
            by_kind.setdefault(number.kind.value, []).append(number.address)
        numbers = ("; ".join(by_kind.get(column, [])) for column in _COLUMNS[2:7])
        marks = ("1" if contact.favourite else "", str(contact.speed_dial or ""))
        blocked = "1" if contact.blocked else ""
        cells = (contact.name, contact.company, *numbers, contact.note, *marks, blocked)
        yield spreadsheet.line(cells)


def _read(file: Path) -> Read:
    with file.open("rb") as stream:
        content = stream.read(MAX_BYTES + 1)
    if len(content) > MAX_BYTES:
        raise InvalidInput("file", "is too large", "Import at most 64 MB at a time.")
    return parse_contacts(_decoded(content))


def _decoded(content: bytes) -> str:
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return content.decode("latin-1")


def _write(contacts: Sequence[Contact], file: Path) -> None:
    lines = csv_lines(contacts) if file.suffix.lower() == ".csv" else write_cards(contacts)
    unfinished = file.with_name(f".{file.name}.part")
    try:
        with unfinished.open("w", encoding="utf-8", newline="") as stream:
            stream.writelines(lines)
        unfinished.replace(file)
    except OSError:
        unfinished.unlink(missing_ok=True)
        raise


def _from_csv(text: str) -> Read:
    first = text.partition("\n")[0]
    separator = max(",;\t", key=first.count)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    contacts: list[Contact] = []
    problems: list[str] = []
    try:
        columns = [cell.strip().casefold() for cell in next(rows, [])]
        if not {*columns} & {*_NAMES, *_HALVES[0], *_HALVES[1], *_COMPANIES, *_NUMBERS}:
            raise InvalidInput(
                "file",
                "is neither vCard nor a table with a column “name” or “phone”",
                "Choose another file, or name the columns in its first line.",
            )
        for row in rows:
            if len(contacts) >= MAX_ROWS:
                problems.append(f"Only the first {MAX_ROWS} rows were read.")
                break
            cells = [spreadsheet.plain_cell(cell.strip()) for cell in row]
            contact = _from_row(list(zip(columns, cells, strict=False)))
            if contact is not None:
                contacts.append(contact)
            elif any(cells):
                problems.append(f"Line {rows.line_num} has neither a name nor a number.")
    except csv.Error as error:
        problems.append(f"Reading ended in line {rows.line_num}: {error}.")
    return tuple(contacts), tuple(problems)


def _from_row(cells: Sequence[tuple[str, str]]) -> Contact | None:
    values = {column: cell for column, cell in reversed(cells) if cell}

    def first(names: Iterable[str]) -> str:
        return next((values[name] for name in names if name in values), "")

    numbers = [
        ContactNumber(one.strip(), _NUMBERS[column])
        for column, cell in cells
        if column in _NUMBERS
        for one in cell.split(";")
        if one.strip()
    ]
    name = first(_NAMES) or " ".join(part for part in map(first, _HALVES) if part)
    company = first(_COMPANIES)
    if not (name or company or numbers):
        return None
    key = values.get("speed dial", "")
    return Contact(
        id=uuid.uuid4().hex,
        name=name,
        company=company,
        numbers=tuple(numbers),
        note=first(_NOTES),
        favourite=values.get("favourite", "") not in ("", "0"),
        speed_dial=int(key) if key in tuple("123456789") else None,
        blocked=values.get("blocked", "") not in ("", "0"),
    )
