"""A database about people: what is erased from it is overwritten on the disk."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from softphone.storage.database import Database


class PersonalFile:
    """Opens, closes and really erases; the tables are its subclasses' business.

    Args:
        file: the database; its folder exists.
        migrations: see `Database`.
        owner: whose database it is, as a sentence begins: ``The contact list``.
        kept: what it keeps, in a sentence: ``the contacts are``.
    """

    def __init__(self, file: Path, migrations: Sequence[str], *, owner: str, kept: str) -> None:
        self._database = Database(
            file,
            migrations,
            owner=owner,
            elsewhere=f"Update this program; {kept} not touched until then.",
        )

    async def open(self) -> None:
        """Open the file.

        Raises:
            StorageUnavailable: it cannot be opened, or belongs to a newer version.
        """
        await self._database.open()
        await self._database.execute("PRAGMA secure_delete=ON")

    async def close(self) -> None:
        """Close the file; idempotent."""
        await self._database.close()

    async def _overwrite_erased(self) -> None:
        """Empty the write-ahead log too, where what was erased may still stand."""
        await self._database.fetch("PRAGMA wal_checkpoint(TRUNCATE)")
