"""The gateway's SQLite file: rooms, meetings, recordings and webhooks; WAL, versioned schema."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final

import aiosqlite

from softphone.errors import StorageBug, StorageUnavailable

FILE: Final = "gateway.sqlite"

_MIGRATIONS: Final = (
    """
    CREATE TABLE domain (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE rooms (
        name TEXT PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        privacy TEXT NOT NULL,
        properties TEXT NOT NULL,
        created_at REAL NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE meetings (
        id TEXT PRIMARY KEY,
        room TEXT NOT NULL,
        started_at REAL NOT NULL,
        ended_at REAL,
        max_participants INTEGER NOT NULL DEFAULT 0
    ) WITHOUT ROWID;
    CREATE INDEX meetings_by_room ON meetings (room, started_at);
    CREATE TABLE stays (
        meeting TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
        participant TEXT NOT NULL,
        user_id TEXT NOT NULL,
        user_name TEXT NOT NULL,
        joined_at REAL NOT NULL,
        left_at REAL,
        PRIMARY KEY (meeting, participant)
    ) WITHOUT ROWID;
    """,
    """
    CREATE INDEX meetings_by_start ON meetings (started_at, id);
    CREATE TABLE recordings (
        id TEXT PRIMARY KEY,
        room TEXT NOT NULL,
        meeting TEXT NOT NULL,
        instance TEXT NOT NULL,
        file TEXT NOT NULL,
        started_at REAL NOT NULL,
        duration REAL,
        status TEXT NOT NULL,
        max_participants INTEGER NOT NULL DEFAULT 0
    ) WITHOUT ROWID;
    CREATE INDEX recordings_by_start ON recordings (started_at, id);
    CREATE TABLE webhooks (
        uuid TEXT PRIMARY KEY,
        url TEXT NOT NULL,
        hmac TEXT NOT NULL,
        basic_auth TEXT,
        retry_type TEXT NOT NULL,
        event_types TEXT NOT NULL,
        state TEXT NOT NULL,
        failed_count INTEGER NOT NULL DEFAULT 0,
        last_pushed_at REAL,
        created_at REAL NOT NULL,
        updated_at REAL NOT NULL
    ) WITHOUT ROWID;
    """,
    """
    CREATE TABLE dialin_configs (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        config TEXT NOT NULL
    );
    ALTER TABLE rooms ADD COLUMN dialin_code TEXT;
    CREATE UNIQUE INDEX rooms_by_dialin_code ON rooms (dialin_code);
    """,
)


class GatewayDatabase:
    """One connection, one worker thread; every failure is a `softphone.errors.StorageError`."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._connection: aiosqlite.Connection | None = None

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
            await self._close_open_meetings()
            await self._give_up_open_recordings()

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
        async with self._mapped():
            cursor = await self._live().execute(query, tuple(values))
            await cursor.close()

    def _live(self) -> aiosqlite.Connection:
        if self._connection is None:
            raise StorageUnavailable("The gateway's database is closed.")
        return self._connection

    async def _migrate(self) -> None:
        connection = self._live()
        rows = await connection.execute_fetchall("PRAGMA user_version")
        version = next(iter(rows))[0]
        if version > len(_MIGRATIONS):
            raise StorageUnavailable(
                f"{self._file} was written by a newer version of this program. Update it, or give"
                " another --data-dir."
            )
        for number in range(version, len(_MIGRATIONS)):
            script = _MIGRATIONS[number]
            await connection.executescript(
                f"BEGIN; {script} PRAGMA user_version={number + 1}; COMMIT;"
            )

    async def _close_open_meetings(self) -> None:
        """Meetings a killed process left open end where their last known stay ended."""
        await self._live().execute(
            "UPDATE meetings SET ended_at = COALESCE((SELECT MAX(COALESCE(left_at, joined_at))"
            " FROM stays WHERE meeting = meetings.id), started_at) WHERE ended_at IS NULL"
        )

    async def _give_up_open_recordings(self) -> None:
        """What a killed process was recording has no usable end."""
        await self._live().execute(
            "UPDATE recordings SET status = 'canceled' WHERE status = 'in-progress'"
        )

    @asynccontextmanager
    async def _mapped(self) -> AsyncIterator[None]:
        try:
            yield
        except (sqlite3.OperationalError, sqlite3.DatabaseError, OSError) as error:
            if isinstance(error, sqlite3.ProgrammingError | sqlite3.IntegrityError):
                raise StorageBug(
                    "The gateway's database was used wrongly.", detail=str(error)
                ) from error
            raise StorageUnavailable(
                f"The gateway cannot use its database {self._file}. Check free disk space and"
                " rights of the data folder.",
                detail=str(error),
            ) from error
