"""The call history: every attempt with its events, in one SQLite file that survives a crash."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from softphone.domain.ids import SessionId
from softphone.domain.record import (
    MAX_NOTE,
    MAX_TAG,
    MAX_TAGS,
    CallRecord,
    HistoryPage,
    HistoryQuery,
)
from softphone.domain.timeline import EntryKind, TimelineEntry
from softphone.errors import InvalidInput
from softphone.storage.database import Statement
from softphone.storage.history_schema import (
    MIGRATIONS,
    READ,
    SAVE,
    TAG_BREAK,
    facts_of,
    record_from,
)
from softphone.storage.personal_file import PersonalFile

FILE: Final = "history.sqlite"

_COLUMNS = ", ".join(f"calls.{name}" for name in READ)
_SAYS = " OR ".join(
    f"(calls.{name} <> '' AND calls.{name} LIKE ? ESCAPE '\\')"
    for name in ("peer", "peer_name", "note", "tags", "disposition")
)
"""Column by column: most are empty, and joining them would cost three times as much."""

_LEFT_BEHIND = "The program ended before the call did."
_SHORTEST_INDEXED = 3
_PUNCTUATION = str.maketrans("", "", " ()-./\u00a0")
_PAGE = 1000


class History(PersonalFile):
    """Keeps and finds call records.

    Args:
        folder: where the file lives; exists.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(folder / FILE, MIGRATIONS, owner="The call history", kept="the history is")

    async def save(self, record: CallRecord, entries: Sequence[TimelineEntry] = ()) -> None:
        """Add the record, or bring its facts up to date; note, tags and disposition stay.

        Args:
            record: what is known of the session now.
            entries: its whole timeline, when it has ended.

        Raises:
            StorageError.
        """
        statements: list[Statement] = [(SAVE, facts_of(record))]
        if entries:
            statements += _entry_statements(record.session, entries)
        await self._database.execute_together(statements)

    async def get(self, session: SessionId) -> CallRecord | None:
        """One record, or None.

        Raises:
            StorageError.
        """
        rows = await self._database.fetch(
            f"SELECT {_COLUMNS} FROM calls WHERE session = ?", (session,)
        )
        return record_from(rows[0]) if rows else None

    async def entries(self, session: SessionId) -> tuple[TimelineEntry, ...]:
        """The timeline kept with a record, oldest first.

        Raises:
            StorageError.
        """
        rows = await self._database.fetch(
            "SELECT at, kind, name, text FROM entries WHERE call ="
            " (SELECT id FROM calls WHERE session = ?) ORDER BY place",
            (session,),
        )
        return tuple(
            TimelineEntry(session=session, at=at, kind=EntryKind(kind), name=name, text=text)
            for at, kind, name, text in rows
        )

    async def find(self, query: HistoryQuery) -> HistoryPage:
        """One page of what the query asks for, newest first.

        Raises:
            StorageError.
        """
        limit = min(max(query.limit, 1), _PAGE)
        source, conditions, values = _conditions(query)
        where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
        newest_first = f" ORDER BY {source.split()[0]}.rowid DESC LIMIT ?"
        rows = await self._database.fetch(
            f"SELECT {_COLUMNS} FROM {source}{where}{newest_first}",
            (*values, limit + 1),
        )
        more = len(rows) > limit
        return HistoryPage(
            records=tuple(record_from(row) for row in rows[:limit]),
            next=rows[limit - 1][0] if more else None,
        )

    async def all(self, query: HistoryQuery) -> AsyncIterator[CallRecord]:
        """Everything the query asks for, page by page, newest first.

        Raises:
            StorageError.
        """
        query = replace(query, limit=_PAGE)
        while True:
            page = await self.find(query)
            for record in page.records:
                yield record
            if page.next is None:
                return
            query = replace(query, before=page.next)

    async def export(self, query: HistoryQuery, file: Path) -> int:
        """Write all that the query finds into a file, by its suffix CSV or JSON.

        Returns:
            How many records were written.

        Raises:
            StorageError.
        """
        from softphone.storage.history_export import export_records

        return await export_records(self.all(query), file)

    async def annotate(
        self, session: SessionId, *, note: str, tags: Sequence[str], disposition: str
    ) -> None:
        """Keep the operator's own words with a record.

        Raises:
            InvalidInput: something is too long, or a tag has a line break.
            StorageError.
        """
        kept = _checked(note, tags, disposition)
        await self._database.execute(
            "UPDATE calls SET note = ?, tags = ?, disposition = ? WHERE session = ?",
            (note, TAG_BREAK.join(kept), disposition, session),
        )

    async def unseen(self) -> int:
        """How many missed sessions nobody has looked at.

        Raises:
            StorageError.
        """
        rows = await self._database.fetch("SELECT COUNT(*) FROM calls WHERE seen = 0")
        return int(rows[0][0])

    async def mark_seen(self) -> None:
        """The operator has looked at the missed sessions.

        Raises:
            StorageError.
        """
        await self._database.execute("UPDATE calls SET seen = 1 WHERE seen = 0")

    async def close_open(self, moment: float) -> int:
        """Records without an end have ended as lost: what an earlier run left behind.

        Args:
            moment: unix time in seconds before which they began.

        Returns:
            How many there were.

        Raises:
            StorageError.
        """
        left = [one for one in await self.open_records() if one.started_at < moment]
        await self._database.execute_together(
            (
                "UPDATE calls SET ended_at = ?, reason = ?, ended_by = ?, text = ?"
                " WHERE session = ?",
                (one.answered_at or one.started_at, "lost", "unknown", _LEFT_BEHIND, one.session),
            )
            for one in left
        )
        return len(left)

    async def open_records(self) -> tuple[CallRecord, ...]:
        """Records without an end, oldest first: after a start, what an earlier run left behind.

        Raises:
            StorageError.
        """
        rows = await self._database.fetch(
            f"SELECT {_COLUMNS} FROM calls WHERE ended_at IS NULL ORDER BY id"
        )
        return tuple(record_from(row) for row in rows)

    async def forget_peer(self, peer: str) -> int:
        """Erase everything about one far party; what was on disk is overwritten.

        Returns:
            How many records went.

        Raises:
            StorageError.
        """
        return await self._remove("peer = ?", (peer,))

    async def forget_all(self) -> int:
        """Erase every record that has ended; what was on disk is overwritten.

        Returns:
            How many records went.

        Raises:
            StorageError.
        """
        return await self._remove("ended_at IS NOT NULL", ())

    async def forget_before(self, moment: float) -> int:
        """Erase ended records that began before this unix time, in seconds.

        Returns:
            How many records went.

        Raises:
            StorageError.
        """
        return await self._remove("started_at < ? AND ended_at IS NOT NULL", (moment,))

    async def _remove(self, condition: str, values: tuple[Any, ...]) -> int:
        rows = await self._database.fetch(f"SELECT COUNT(*) FROM calls WHERE {condition}", values)
        count = int(rows[0][0])
        if count:
            await self._database.execute_together(
                [
                    (f"DELETE FROM calls WHERE {condition}", values),
                    ("INSERT INTO calls_text (calls_text) VALUES ('optimize')", ()),
                ]
            )
            await self._overwrite_erased()
        return count


def _entry_statements(session: SessionId, entries: Sequence[TimelineEntry]) -> list[Statement]:
    statements: list[Statement] = [
        ("DELETE FROM entries WHERE call = (SELECT id FROM calls WHERE session = ?)", (session,))
    ]
    insert = (
        "INSERT INTO entries (call, place, at, kind, name, text)"
        " VALUES ((SELECT id FROM calls WHERE session = ?), ?, ?, ?, ?, ?)"
    )
    for place, entry in enumerate(entries):
        statements.append(
            (insert, (session, place, entry.at, entry.kind.value, entry.name, entry.text))
        )
    return statements


def _conditions(query: HistoryQuery) -> tuple[str, list[str], list[Any]]:
    """Where to look, under which conditions, with which values."""
    source = "calls"
    conditions: list[str] = []
    values: list[Any] = []
    text = _needle(query.text)
    if len(text) >= _SHORTEST_INDEXED:
        source = "calls_text JOIN calls ON calls.id = calls_text.rowid"
        conditions.append("calls_text MATCH ?")
        values.append('"' + text.replace('"', '""') + '"')
    elif text:
        conditions.append(f"({_SAYS})")
        values += [f"%{_like(text)}%"] * _SAYS.count("?")
    if query.missed:
        conditions.append("calls.missed = 1")
    for column, sign, value in (
        ("direction", "=", query.direction.value if query.direction else None),
        ("started_at", ">=", query.since),
        ("started_at", "<", query.until),
        ("id", "<", query.before),
    ):
        if value is not None:
            conditions.append(f"calls.{column} {sign} ?")
            values.append(value)
    if source != "calls" and query.before is not None:
        conditions.append("calls_text.rowid < ?")
        values.append(query.before)
    return source, conditions, values


def _needle(text: str) -> str:
    """What to look for: a number without its punctuation, anything else as typed."""
    bare = text.strip().translate(_PUNCTUATION)
    return bare if bare.removeprefix("+").isdigit() else text.strip()


def _like(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _checked(note: str, tags: Sequence[str], disposition: str) -> list[str]:
    if len(note) > MAX_NOTE:
        raise InvalidInput("note", f"has {len(note)} characters", f"Keep it under {MAX_NOTE}.")
    if len(disposition) > MAX_TAG:
        raise InvalidInput("disposition", "is too long", f"Use at most {MAX_TAG} characters.")
    kept = list(dict.fromkeys(tag.strip() for tag in tags if tag.strip()))
    if len(kept) > MAX_TAGS:
        raise InvalidInput("tags", f"are {len(kept)}", f"Keep at most {MAX_TAGS}.")
    for tag in kept:
        if len(tag) > MAX_TAG or TAG_BREAK in tag:
            raise InvalidInput("tags", f"“{tag[:20]}…” is too long", f"Use at most {MAX_TAG}.")
    return kept
