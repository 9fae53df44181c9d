"""Records of the call history as CSV or JSON, written page by page."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from softphone.domain.record import CallRecord
from softphone.errors import StorageUnavailable
from softphone.storage import spreadsheet

_COLUMNS: Final = (
    "session",
    "direction",
    "started_at",
    "answered_at",
    "ended_at",
    "talk_s",
    "peer",
    "peer_name",
    "caller_id",
    "reason",
    "ended_by",
    "sip_code",
    "text",
    "note",
    "tags",
    "disposition",
    "profile",
    "room",
    "provider",
    "sip_call_id",
)
_AT_ONCE: Final = 1000


async def export_records(records: AsyncIterator[CallRecord], file: Path) -> int:
    """Write records into a file; its suffix ``.json`` asks for JSON, any other gives CSV.

    The file appears when it is complete; what was there before stays until then.

    Args:
        records: in the order in which they are to be written.
        file: where to.

    Returns:
        How many were written.

    Raises:
        StorageUnavailable: the file cannot be written.
    """
    as_json = file.suffix.lower() == ".json"
    unfinished = file.with_name(f".{file.name}.part")
    try:
        count = await _write(records, unfinished, as_json)
        await asyncio.to_thread(unfinished.replace, file)
    except OSError as error:
        await asyncio.to_thread(unfinished.unlink, True)
        raise StorageUnavailable(
            f"{file} cannot be written: {error.strerror}. Choose another folder or free space.",
            detail=str(error),
        ) from error
    return count


async def _write(records: AsyncIterator[CallRecord], file: Path, as_json: bool) -> int:
    head, between, tail = ("[\n", ",\n", "\n]\n") if as_json else ("", "", "")
    if not as_json:
        head = spreadsheet.line(_COLUMNS)
    count = 0
    stream = await asyncio.to_thread(file.open, "w", encoding="utf-8", newline="")
    try:
        waiting = [head]
        async for record in records:
            waiting += [between if count else "", _as_json(record) if as_json else _as_csv(record)]
            count += 1
            if len(waiting) > _AT_ONCE:
                await asyncio.to_thread(stream.writelines, waiting)
                waiting = []
        await asyncio.to_thread(stream.writelines, [*waiting, tail])
    finally:
        await asyncio.to_thread(stream.close)
    return count


def _as_csv(record: CallRecord) -> str:
    values = _values(record)
    values["tags"] = ", ".join(record.tags)
    return spreadsheet.line("" if values[n] is None else str(values[n]) for n in _COLUMNS)


def _as_json(record: CallRecord) -> str:
    return json.dumps(_values(record), ensure_ascii=False)


def _values(record: CallRecord) -> dict[str, Any]:
    """By column; times in ISO 8601, UTC."""
    values = {name: getattr(record, name) for name in _COLUMNS}
    for name in ("started_at", "answered_at", "ended_at"):
        if values[name] is not None:
            values[name] = datetime.fromtimestamp(values[name], UTC).isoformat()
    values["direction"] = record.direction.value
    values["reason"] = record.reason.value if record.reason else None
    values["ended_by"] = record.ended_by.value if record.ended_by else None
    values["talk_s"] = round(record.talk_s, 1)
    values["tags"] = list(record.tags)
    return values
