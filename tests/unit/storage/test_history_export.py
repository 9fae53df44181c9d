"""The history leaves as a table that calculates nothing, or as JSON."""

from __future__ import annotations

import csv
import json
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from softphone.domain.record import CallRecord, HistoryQuery
from softphone.errors import StorageUnavailable
from softphone.storage.history import History
from softphone.storage.history_export import export_records
from tests.fakes.books import call, missed


@pytest.fixture
async def history(tmp_path: Path) -> AsyncIterator[History]:
    kept = History(tmp_path)
    await kept.open()
    for number in range(2500, 0, -1250):
        await kept.save(call(number, peer_name="=cmd|' /C calc'!A0"))
    await kept.save(missed(1))
    yield kept
    await kept.close()


async def test_a_table_holds_what_was_found(history: History, tmp_path: Path) -> None:
    await history.annotate(missed(1).session, note="two\nlines", tags=("a", "b"), disposition="x")
    assert await history.export(HistoryQuery(limit=1), tmp_path / "calls.csv") == 3
    with (tmp_path / "calls.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [row["direction"] for row in rows] == ["dial-in", "dial-out", "dial-out"]
    assert (rows[0]["note"], rows[0]["tags"], rows[0]["talk_s"]) == ("two\nlines", "a, b", "0.0")
    assert rows[1]["peer_name"].startswith("'=")
    assert rows[1]["started_at"].endswith("+00:00")


async def test_json_holds_the_same(history: History, tmp_path: Path) -> None:
    assert await history.export(HistoryQuery(missed=True), tmp_path / "calls.json") == 1
    (told,) = json.loads((tmp_path / "calls.json").read_text(encoding="utf-8"))
    assert (told["session"], told["reason"], told["tags"]) == ("s1", "missed", [])


async def test_nothing_found_is_an_empty_list(history: History, tmp_path: Path) -> None:
    assert await history.export(HistoryQuery(text="nobody"), tmp_path / "none.json") == 0
    assert json.loads((tmp_path / "none.json").read_text()) == []


async def test_a_failed_export_leaves_the_old_file(tmp_path: Path) -> None:
    file = tmp_path / "calls.csv"
    file.write_text("before")

    async def broken() -> AsyncIterator[CallRecord]:
        yield replace(call(1))
        raise OSError(28, "No space left on device")

    with pytest.raises(StorageUnavailable, match="No space left"):
        await export_records(broken(), file)
    assert content(tmp_path) == {"calls.csv": "before"}


async def test_what_a_crash_left_open_is_closed_as_lost(history: History) -> None:
    await history.save(call(7, ended_at=None, reason=None, ended_by=None))
    assert await history.close_open(call(0).started_at) == 1
    assert await history.open_records() == ()
    kept = await history.get(call(7).session)
    assert kept is not None
    assert kept.reason is not None and kept.reason.value == "lost"


def content(folder: Path) -> dict[str, str]:
    return {one.name: one.read_text() for one in folder.iterdir()}
