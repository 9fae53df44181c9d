"""One SQLite file: write-ahead log, a schema in numbered steps, errors mapped once."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiosqlite

from softphone.errors import StorageBug, StorageUnavailable

Statement = tuple[str, Sequence[Any]]
"""SQL and the values of its placeholders."""


class Database:
    """One connection, one worker thread; every failure is a `softphone.errors.StorageError`.

    Args:
        file: the database; its folder exists.
        migrations: one script for each version of the schema, oldest first; the file's
            ``user_version`` tells how many it has had.
        owner: whose database it is, as a sentence begins: ``The gateway``.
        elsewhere: what to do when a newer version wrote the file.
    """

    def __init__(
        self, file: Path, migrations: Sequence[str], *, owner: str, elsewhere: str
    ) -> None:
        self._file = file
        self._migrations = migrations
        self._owner = owner
        self._elsewhere = elsewhere
        self._connection: aiosqlite.Connection | None = None
        self._writing = asyncio.Lock()

    async def open(self) -> None:
        """Open the file and bring its schema up to date.

        Raises:
            StorageUnavailable: it cannot be opened, or belongs to a newer version.
        """
        async with self._mapped():
            connection = aiosqlite.connect(self._file, isolation_level=None)
            self._connection = await connection
            await self._connection.execute("PRAGMA journal_mode=WAL")
            await self._connection.execute("PRAGMA synchronous=NORMAL")
            await self._connection.execute("PRAGMA foreign_keys=ON")
            await self._migrate()

    async def close(self) -> None:
        """Close the file; idempotent."""
        connection, self._connection = self._connection, None
        if connection is not None:
            await connection.close()

    async def fetch(self, query: str, values: Iterable[Any] = ()) -> list[tuple[Any, ...]]:
        """All rows of a query.

        Raises:
            StorageUnavailable, StorageBug.
        """
        async with self._mapped():
            rows = await self._live().execute_fetchall(query, tuple(values))
            return [tuple(row) for row in rows]

    async def execute(self, query: str, values: Iterable[Any] = ()) -> None:
        """One statement, committed at once.

        Raises:
            StorageUnavailable, StorageBug.
        """
        async with self._mapped(), self._writing:
            cursor = await self._live().execute(query, tuple(values))
            await cursor.close()

    async def execute_together(self, statements: Iterable[Statement]) -> None:
        """All statements or none of them.

        Raises:
            StorageUnavailable, StorageBug.
        """
        together = tuple(statements)
        async with self._mapped(), self._writing:
            connection = self._live()
            if len(together) == 1:  # all or nothing as it is; each call wakes a thread and the loop
                query, values = together[0]
                await connection.execute(query, tuple(values))
                return
            await connection.execute("BEGIN IMMEDIATE")
            try:
                for query, values in together:
                    await connection.execute(query, tuple(values))
            except BaseException:
                await connection.execute("ROLLBACK")
                raise
            await connection.execute("COMMIT")

    def _live(self) -> aiosqlite.Connection:
        if self._connection is None:
            raise StorageUnavailable(f"{self._owner}'s database is closed.")
        return self._connection

    async def _migrate(self) -> None:
        connection = self._live()
        rows = await connection.execute_fetchall("PRAGMA user_version")
        version = next(iter(rows))[0]
        if version > len(self._migrations):
            raise StorageUnavailable(
                f"{self._file} was written by a newer version of this program. {self._elsewhere}"
            )
        for number in range(version, len(self._migrations)):
            script = self._migrations[number]
            await connection.executescript(
                f"BEGIN; {script} PRAGMA user_version={number + 1}; COMMIT;"
            )

    @asynccontextmanager
    async def _mapped(self) -> AsyncIterator[None]:
        try:
            yield
        except (sqlite3.OperationalError, sqlite3.DatabaseError, OSError) as error:
            if isinstance(error, sqlite3.ProgrammingError | sqlite3.IntegrityError):
                raise StorageBug(
                    f"{self._owner}'s database was used wrongly.", detail=str(error)
                ) from error
            raise StorageUnavailable(
                f"{self._owner} cannot use its database {self._file}. Check free disk space and"
                " rights of the data folder.",
                detail=str(error),
            ) from error
