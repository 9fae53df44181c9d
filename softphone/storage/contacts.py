"""Contacts in one SQLite file. All are read at the start; changes are written whole."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from softphone.domain.contact import Contact, ContactNumber, NumberKind
from softphone.storage.database import Statement
from softphone.storage.personal_file import PersonalFile

FILE: Final = "contacts.sqlite"

_MIGRATIONS: Final = (
    """
    CREATE TABLE contacts (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        company TEXT NOT NULL,
        numbers TEXT NOT NULL,
        note TEXT NOT NULL,
        favourite INTEGER NOT NULL,
        speed_dial INTEGER,
        source TEXT NOT NULL,
        blocked INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX contacts_by_source ON contacts (source);
    """,
)
_PUT: Final = "INSERT OR REPLACE INTO contacts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"


class Contacts(PersonalFile):
    """Keeps contacts.

    Args:
        folder: where the file lives; exists.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(
            folder / FILE, _MIGRATIONS, owner="The contact list", kept="the contacts are"
        )

    async def all(self) -> tuple[Contact, ...]:
        """Every contact.

        Raises:
            StorageError.
        """
        return tuple(_contact(row) for row in await self._database.fetch("SELECT * FROM contacts"))

    async def change(self, put: Sequence[Contact], remove: Sequence[str] = ()) -> None:
        """Write contacts and remove others by id, all or nothing.

        Raises:
            StorageError.
        """
        gone = [("DELETE FROM contacts WHERE id = ?", (one,)) for one in remove]
        statements: list[Statement] = [*gone, *((_PUT, _row(contact)) for contact in put)]
        await self._database.execute_together(statements)
        if gone:
            await self._overwrite_erased()

    async def export(self, contacts: Sequence[Contact], file: Path) -> None:
        """Write contacts into a file; its suffix ``.csv`` asks for CSV, any other gives vCard.

        Raises:
            StorageUnavailable: the file cannot be written.
        """
        from softphone.storage.contact_files import write_contacts

        await write_contacts(contacts, file)

    async def read_file(self, file: Path) -> tuple[tuple[Contact, ...], tuple[str, ...]]:
        """Contacts of a vCard or CSV file, and one sentence for each entry left out.

        Raises:
            StorageUnavailable: the file cannot be read.
            InvalidInput: it is neither vCard nor CSV with known columns.
        """
        from softphone.storage.contact_files import read_contacts

        return await read_contacts(file)


def _row(contact: Contact) -> tuple[object, ...]:
    numbers = [[number.address, number.kind.value] for number in contact.numbers]
    return (
        contact.id,
        contact.name,
        contact.company,
        json.dumps(numbers, ensure_ascii=False),
        contact.note,
        int(contact.favourite),
        contact.speed_dial,
        contact.source,
        int(contact.blocked),
    )


def _contact(row: tuple[object, ...]) -> Contact:
    identity, name, company, numbers, note, favourite, speed_dial, source, blocked = row
    return Contact(
        id=str(identity),
        name=str(name),
        company=str(company),
        numbers=tuple(ContactNumber(a, NumberKind(kind)) for a, kind in json.loads(str(numbers))),
        note=str(note),
        favourite=bool(favourite),
        speed_dial=None if speed_dial is None else int(str(speed_dial)),
        source=str(source),
        blocked=bool(blocked),
    )
