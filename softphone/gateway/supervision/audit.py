"""The audit trail of supervision, chained so that no entry can be changed unnoticed.

Each entry carries the SHA-256 of itself and of the entry before it. Whoever alters, removes or
inserts one breaks every hash from there on; `first_break` finds the place.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import json
import logging
import sqlite3
import time
from collections import deque
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Final

from softphone.errors import StorageError, StorageUnavailable
from softphone.gateway.database import GatewayDatabase
from softphone.gateway.tasks import TaskOwner
from softphone.telephony_api.supervision import AuditEntry

_log = logging.getLogger(__name__)

BEGINNING: Final = "0" * 64
"""What stands for the hash before the first entry."""

_COLUMNS: Final = (
    "number, at, actor, actor_name, deed, room, meeting, sessions, towards, previous, hash"
)


class AuditTrail:
    """Appends entries one after another, in the background; a full disk never disturbs a call.

    Args:
        database: where the trail is.
    """

    def __init__(self, database: GatewayDatabase) -> None:
        self._database = database
        self._owner = TaskOwner("audit")
        self._waiting: deque[dict[str, Any]] = deque()
        self._writer: asyncio.Task[None] | None = None
        self._last = BEGINNING
        self._number = 0

    @property
    def written(self) -> int:
        """Number of the last entry on disk."""
        return self._number

    async def open(self) -> None:
        """Find the end of the chain.

        Raises:
            StorageUnavailable.
        """
        rows = await self._database.fetch(
            "SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1"
        )
        if rows:
            self._number, self._last = rows[0]

    async def close(self) -> None:
        """Write what waits and stop."""
        if self._writer is not None:
            await self._writer
        await self._owner.close()

    def note(
        self,
        deed: str,
        *,
        actor: str,
        actor_name: str,
        room: str,
        meeting: str,
        sessions: Iterable[str],
        towards: Iterable[str] = (),
    ) -> None:
        """Append one entry.

        Args:
            deed: what was done: ``listen``, ``whisper``, ``barge``, ``leave`` and the like.
            actor: user id of who did it.
            actor_name: their name at the time.
            room: where.
            meeting: id of the room's meeting.
            sessions: the telephony legs concerned.
            towards: participants it was meant for.
        """
        self._waiting.append(
            {
                "at": time.time(),
                "actor": actor,
                "actor_name": actor_name,
                "deed": deed,
                "room": room,
                "meeting": meeting,
                "sessions": sorted(sessions),
                "towards": sorted(towards),
            }
        )
        if self._writer is None or self._writer.done():
            self._writer = self._owner.spawn(self._write_all(), name="writer")

    async def page(self, *, after: int = 0, limit: int = 1000) -> tuple[AuditEntry, ...]:
        """Entries after a number, in their order.

        Raises:
            StorageUnavailable.
        """
        rows = await self._database.fetch(
            f"SELECT {_COLUMNS} FROM audit WHERE number > ? ORDER BY number LIMIT ?",
            (after, limit),
        )
        return tuple(_entry(row) for row in rows)

    async def first_break(self) -> int | None:
        """The first entry that is not what was written, or None when all are.

        Raises:
            StorageUnavailable.
        """
        previous = BEGINNING
        checked = 0
        while page := await self.page(after=checked):
            broken = first_break(page, previous=previous, start=checked + 1)
            if broken is not None:
                return broken
            checked, previous = page[-1].number, page[-1].hash
        return None

    async def _write_all(self) -> None:
        try:
            while self._waiting:
                await self._write(self._waiting[0])
                self._waiting.popleft()
        except StorageError as error:
            _log.error("the audit trail is not being written: %s %s", error.message, error.detail)

    async def _write(self, facts: dict[str, Any]) -> None:
        number = self._number + 1
        digest = chain_hash(self._last, number, facts)
        lists = {name: json.dumps(facts[name]) for name in ("sessions", "towards")}
        values = {**facts, **lists}.values()
        await self._database.execute(
            f"INSERT INTO audit ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (number, *values, self._last, digest),
        )
        self._number, self._last = number, digest


def chain_hash(previous: str, number: int, facts: dict[str, Any]) -> str:
    """The hash of an entry: SHA-256 over the one before, its number and its facts as JSON."""
    text = json.dumps([previous, number, facts], sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


def first_break(
    entries: Sequence[AuditEntry], *, previous: str = BEGINNING, start: int = 1
) -> int | None:
    """The number of the first entry that is not what was written, or None when all are.

    Args:
        entries: the trail, or a stretch of it.
        previous: hash of the entry before the stretch.
        start: number the stretch begins with.
    """
    for number, entry in enumerate(entries, start=start):
        facts = entry.model_dump(include=_FACTS)
        facts |= {"sessions": list(entry.sessions), "towards": list(entry.towards)}
        whole = entry.number == number and entry.previous == previous
        if not whole or entry.hash != chain_hash(previous, number, facts):
            return number
        previous = entry.hash
    return None


def check_file(file: Path) -> tuple[int, int | None]:
    """Check the trail of a database, whose gateway may be running, without changing anything.

    Returns:
        How many entries there are, and the first that is not what was written, or None.

    Raises:
        StorageError: the file cannot be read, or its trail is not readable.
    """
    query = f"SELECT {_COLUMNS} FROM audit ORDER BY number"
    try:
        with contextlib.closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as opened:
            entries = [_entry(row) for row in opened.execute(query)]
    except (sqlite3.Error, ValueError) as error:
        raise StorageUnavailable(f"The audit trail in {file} cannot be read.") from error
    return len(entries), first_break(entries)


_FACTS: Final = {"at", "actor", "actor_name", "deed", "room", "meeting", "sessions", "towards"}


def _entry(row: tuple[Any, ...]) -> AuditEntry:
    values = dict(zip(_COLUMNS.split(", "), row, strict=True))
    values["sessions"] = tuple(json.loads(values["sessions"]))
    values["towards"] = tuple(json.loads(values["towards"]))
    return AuditEntry(**values)
