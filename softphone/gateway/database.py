"""The gateway's SQLite file: rooms, meetings, recordings and webhooks; WAL, versioned schema."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from softphone.storage.database import Database

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
    """
    CREATE TABLE audit (
        number INTEGER PRIMARY KEY,
        at REAL NOT NULL,
        actor TEXT NOT NULL,
        actor_name TEXT NOT NULL,
        deed TEXT NOT NULL,
        room TEXT NOT NULL,
        meeting TEXT NOT NULL,
        sessions TEXT NOT NULL,
        towards TEXT NOT NULL,
        previous TEXT NOT NULL,
        hash TEXT NOT NULL
    );
    """,
    """
    CREATE TABLE ended_calls (
        at REAL NOT NULL,
        room TEXT NOT NULL,
        direction TEXT NOT NULL,
        started_at REAL NOT NULL,
        answered_at REAL
    );
    CREATE INDEX ended_calls_by_end ON ended_calls (at);
    CREATE TABLE floor_truths (at REAL PRIMARY KEY, snapshot TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE floor_frames (at REAL NOT NULL, room TEXT NOT NULL, frame TEXT NOT NULL);
    CREATE INDEX floor_frames_by_time ON floor_frames (at);
    """,
)


class GatewayDatabase(Database):
    """The gateway's own tables; what a killed process left open is ended when it is opened."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            file,
            _MIGRATIONS,
            owner="The gateway",
            elsewhere="Update it, or give another --data-dir.",
        )

    async def open(self) -> None:
        """Open the file, bring its schema up to date, and end what was open.

        Raises:
            StorageUnavailable: it cannot be opened, or belongs to a newer version.
        """
        await super().open()
        await self._close_open_meetings()
        await self._give_up_open_recordings()

    async def _close_open_meetings(self) -> None:
        """Meetings a killed process left open end where their last known stay ended."""
        await self.execute(
            "UPDATE meetings SET ended_at = COALESCE((SELECT MAX(COALESCE(left_at, joined_at))"
            " FROM stays WHERE meeting = meetings.id), started_at) WHERE ended_at IS NULL"
        )

    async def _give_up_open_recordings(self) -> None:
        """What a killed process was recording has no usable end."""
        await self.execute("UPDATE recordings SET status = 'canceled' WHERE status = 'in-progress'")
