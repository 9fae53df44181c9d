"""The tables of the call history, and how a row becomes a record."""

from __future__ import annotations

from typing import Any, Final

from softphone.domain.ids import SessionId
from softphone.domain.outcome import EndedBy, EndReason
from softphone.domain.record import CallRecord, is_missed
from softphone.domain.session import Direction

MIGRATIONS: Final = (
    """
    CREATE TABLE calls (
        id INTEGER PRIMARY KEY,
        session TEXT NOT NULL UNIQUE,
        direction TEXT NOT NULL,
        started_at REAL NOT NULL,
        peer TEXT NOT NULL,
        peer_name TEXT NOT NULL,
        caller_id TEXT NOT NULL,
        profile TEXT NOT NULL,
        room TEXT NOT NULL,
        provider TEXT NOT NULL,
        sip_call_id TEXT NOT NULL,
        answered_at REAL,
        ended_at REAL,
        reason TEXT,
        ended_by TEXT,
        sip_code INTEGER,
        text TEXT NOT NULL DEFAULT '',
        note TEXT NOT NULL DEFAULT '',
        tags TEXT NOT NULL DEFAULT '',
        disposition TEXT NOT NULL DEFAULT '',
        seen INTEGER NOT NULL DEFAULT 1,
        missed INTEGER NOT NULL DEFAULT 0
    );
    CREATE INDEX calls_by_peer ON calls (peer, id);
    CREATE INDEX calls_by_start ON calls (started_at);
    CREATE INDEX calls_unseen ON calls (id) WHERE seen = 0;
    CREATE INDEX calls_missed ON calls (id) WHERE missed = 1;
    CREATE INDEX calls_open ON calls (id) WHERE ended_at IS NULL;
    CREATE TABLE entries (
        call INTEGER NOT NULL REFERENCES calls (id) ON DELETE CASCADE,
        place INTEGER NOT NULL,
        at REAL NOT NULL,
        kind TEXT NOT NULL,
        name TEXT NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (call, place)
    ) WITHOUT ROWID;
    CREATE VIRTUAL TABLE calls_text USING fts5 (
        peer, peer_name, note, tags, disposition,
        content='calls', content_rowid='id', tokenize='trigram'
    );
    CREATE TRIGGER calls_text_added AFTER INSERT ON calls BEGIN
        INSERT INTO calls_text (rowid, peer, peer_name, note, tags, disposition)
        VALUES (new.id, new.peer, new.peer_name, new.note, new.tags, new.disposition);
    END;
    CREATE TRIGGER calls_text_removed AFTER DELETE ON calls BEGIN
        INSERT INTO calls_text (calls_text, rowid, peer, peer_name, note, tags, disposition)
        VALUES ('delete', old.id, old.peer, old.peer_name, old.note, old.tags, old.disposition);
    END;
    CREATE TRIGGER calls_text_changed
    AFTER UPDATE OF peer, peer_name, note, tags, disposition ON calls BEGIN
        INSERT INTO calls_text (calls_text, rowid, peer, peer_name, note, tags, disposition)
        VALUES ('delete', old.id, old.peer, old.peer_name, old.note, old.tags, old.disposition);
        INSERT INTO calls_text (rowid, peer, peer_name, note, tags, disposition)
        VALUES (new.id, new.peer, new.peer_name, new.note, new.tags, new.disposition);
    END;
    """,
)

FACTS: Final = (
    "session",
    "direction",
    "started_at",
    "peer",
    "peer_name",
    "caller_id",
    "profile",
    "room",
    "provider",
    "sip_call_id",
    "answered_at",
    "ended_at",
    "reason",
    "ended_by",
    "sip_code",
    "text",
    "seen",
    "missed",
)
"""What the program itself writes of a session; the operator's own words are other columns."""

READ: Final = ("id", *FACTS[:-1], "note", "tags", "disposition")
"""The columns `record_from` expects."""

TAG_BREAK: Final = "\n"

_CHANGES = ", ".join(f"{name} = excluded.{name}" for name in FACTS[1:])

SAVE: Final = (
    f"INSERT INTO calls ({', '.join(FACTS)}) VALUES ({', '.join('?' * len(FACTS))})"
    f" ON CONFLICT (session) DO UPDATE SET {_CHANGES}"
)


def facts_of(record: CallRecord) -> tuple[Any, ...]:
    """The values for `FACTS`."""
    return (
        record.session,
        record.direction.value,
        record.started_at,
        record.peer,
        record.peer_name,
        record.caller_id,
        record.profile,
        record.room,
        record.provider,
        record.sip_call_id,
        record.answered_at,
        record.ended_at,
        record.reason.value if record.reason else None,
        record.ended_by.value if record.ended_by else None,
        record.sip_code,
        record.text,
        int(record.seen),
        int(is_missed(record.direction, record.answered_at, record.reason, record.ended_by)),
    )


def record_from(row: tuple[Any, ...]) -> CallRecord:
    """The record of a row of `READ`."""
    values = dict(zip(READ, row, strict=True))
    del values["id"]
    values["session"] = SessionId(values["session"])
    values["direction"] = Direction(values["direction"])
    values["reason"] = EndReason(values["reason"]) if values["reason"] else None
    values["ended_by"] = EndedBy(values["ended_by"]) if values["ended_by"] else None
    values["tags"] = tuple(tag for tag in values["tags"].split(TAG_BREAK) if tag)
    values["seen"] = bool(values["seen"])
    return CallRecord(**values)
