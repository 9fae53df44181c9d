"""The call history keeps every attempt, finds it again, and forgets what it is told to forget."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from softphone.domain.ids import SessionId
from softphone.domain.outcome import EndedBy, EndReason
from softphone.domain.record import CallRecord, HistoryQuery
from softphone.domain.session import Direction
from softphone.domain.timeline import EntryKind, TimelineEntry
from softphone.errors import InvalidInput, StorageUnavailable
from softphone.storage.history import FILE, History


def record(number: int, **changes: object) -> CallRecord:
    whole = CallRecord(
        session=SessionId(f"s{number}"),
        direction=Direction.DIAL_OUT,
        started_at=1000.0 + number,
        peer=f"+1555010{number:04d}",
        peer_name=f"Party {number}",
        answered_at=1001.0 + number,
        ended_at=1002.0 + number,
        reason=EndReason.NORMAL,
        ended_by=EndedBy.US,
    )
    return replace(whole, **changes)  # type: ignore[arg-type]


def missed(number: int) -> CallRecord:
    return record(
        number,
        direction=Direction.DIAL_IN,
        answered_at=None,
        reason=EndReason.MISSED,
        ended_by=EndedBy.THEM,
        seen=False,
    )


@pytest.fixture
async def history(tmp_path: Path) -> AsyncIterator[History]:
    kept = History(tmp_path)
    await kept.open()
    yield kept
    await kept.close()


async def found(history: History, **query: object) -> list[str]:
    page = await history.find(HistoryQuery(**query))  # type: ignore[arg-type]
    return [one.session for one in page.records]


async def test_comes_back_as_it_was_saved(history: History) -> None:
    saved = record(1, sip_code=200, text="The far party hung up.", caller_id="+15550001111")
    await history.save(saved)

    assert await history.get(saved.session) == saved


async def test_a_later_save_updates_facts_and_keeps_the_operators_words(history: History) -> None:
    await history.save(record(1, ended_at=None, reason=None, ended_by=None))
    await history.annotate(SessionId("s1"), note="Call back", tags=("vip",), disposition="sale")
    await history.save(record(1))

    kept = await history.get(SessionId("s1"))
    assert kept is not None
    assert (kept.note, kept.tags, kept.disposition) == ("Call back", ("vip",), "sale")
    assert kept.ended_at == record(1).ended_at


async def test_keeps_the_timeline_in_order(history: History) -> None:
    entries = [
        TimelineEntry(
            session=SessionId("s1"), at=5.0 - n, kind=EntryKind.PROGRESS, name=f"e{n}", text="x"
        )
        for n in range(3)
    ]
    await history.save(record(1), entries)
    await history.save(record(1), entries)

    assert await history.entries(SessionId("s1")) == tuple(entries)


async def test_pages_newest_first_without_gap_or_repeat(history: History) -> None:
    for number in range(7):
        await history.save(record(number))

    seen: list[str] = []
    before = None
    while True:
        page = await history.find(HistoryQuery(limit=3, before=before))
        seen += [one.session for one in page.records]
        if page.next is None:
            break
        before = page.next
    assert seen == [f"s{n}" for n in reversed(range(7))]
    assert [one.session async for one in history.all(HistoryQuery())] == seen


@pytest.mark.parametrize(
    "text",
    ["+1 (555) 010-0003", "0100003", "party 3", "Überweisung", "3%", "10", "VIP", 'say "x'],
)
async def test_finds_by_number_name_note_and_tag(history: History, text: str) -> None:
    for number in (2, 3):
        peer = "+15550100003" if number == 3 else "+49888"
        await history.save(record(number, peer=peer))
    await history.annotate(
        SessionId("s3"), note='Überweisung 3% say "x', tags=("vip",), disposition=""
    )

    assert await found(history, text=text) == ["s3"]


async def test_a_search_can_be_paged_too(history: History) -> None:
    for number in range(5):
        await history.save(record(number))
    first = await history.find(HistoryQuery(text="party", limit=2))

    assert await found(history, text="party", limit=2, before=first.next) == ["s2", "s1"]


async def test_tells_missed_apart_until_seen(history: History) -> None:
    await history.save(record(1))
    await history.save(missed(2))

    assert await found(history, missed=True) == ["s2"]
    assert await history.unseen() == 1
    await history.mark_seen()
    assert await history.unseen() == 0
    assert await found(history, missed=True) == ["s2"]


async def test_filters_by_direction_and_time(history: History) -> None:
    await history.save(record(1))
    await history.save(missed(2))
    await history.save(record(3))

    assert await found(history, direction=Direction.DIAL_OUT) == ["s3", "s1"]
    assert await found(history, since=1002.0, until=1003.0) == ["s2"]


async def test_forgets_a_caller_down_to_the_bytes(history: History, tmp_path: Path) -> None:
    secret = record(1, peer="+15559998888", peer_name="Zyxwvut")
    await history.save(secret, [_entry("Zyxwvut spoke")])
    await history.save(record(2))

    assert await history.forget_peer("+15559998888") == 1
    assert await found(history) == ["s2"]
    assert await found(history, text="Zyxwvut") == []
    await history.close()
    left = everything_in(tmp_path)
    assert b"Zyxwvut" not in left
    assert b"15559998888" not in left


async def test_retention_spares_what_is_live(history: History) -> None:
    await history.save(record(1))
    await history.save(record(2, ended_at=None, reason=None, ended_by=None))

    assert await history.forget_before(2000.0) == 1
    assert await found(history) == ["s2"]


async def test_knows_after_a_crash_what_was_live(tmp_path: Path) -> None:
    live = record(1, ended_at=None, reason=None, ended_by=None)
    first = History(tmp_path)
    await first.open()
    await first.save(live)
    after_crash = History(as_a_crash_leaves_it(tmp_path))
    await first.close()
    await after_crash.open()
    try:
        assert await after_crash.open_records() == (live,)
    finally:
        await after_crash.close()


@pytest.mark.parametrize(
    ("words", "field"),
    [
        ({"note": "x" * 4001}, "note"),
        ({"tags": ("t" * 41,)}, "tags"),
        ({"tags": ("a\nb",)}, "tags"),
        ({"tags": tuple(str(n) for n in range(21))}, "tags"),
        ({"disposition": "d" * 41}, "disposition"),
    ],
)
async def test_names_the_word_that_is_too_long(
    history: History, words: dict[str, object], field: str
) -> None:
    await history.save(record(1))
    given = {"note": "", "tags": (), "disposition": ""} | words

    with pytest.raises(InvalidInput) as caught:
        await history.annotate(SessionId("s1"), **given)  # type: ignore[arg-type]
    assert caught.value.field == field


async def test_leaves_a_newer_file_alone(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / FILE) as file:
        file.execute("PRAGMA user_version=99")
    file.close()
    history = History(tmp_path)

    with pytest.raises(StorageUnavailable, match="newer version"):
        await history.open()
    await history.close()


def everything_in(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.iterdir())


def as_a_crash_leaves_it(folder: Path) -> Path:
    """A copy of the files while they are open."""
    copied = folder / "copy"
    copied.mkdir()
    for file in folder.glob(f"{FILE}*"):
        (copied / file.name).write_bytes(file.read_bytes())
    return copied


def _entry(text: str) -> TimelineEntry:
    return TimelineEntry(
        session=SessionId("s1"), at=1.0, kind=EntryKind.PROGRESS, name="note", text=text
    )
