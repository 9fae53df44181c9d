"""What leaves the machine: everything is shown first, and no secret or number is in it."""

from __future__ import annotations

import asyncio
import json
import zipfile
from pathlib import Path

import pytest

from softphone.domain.events import Quality
from softphone.domain.ids import LegId, SessionId
from softphone.domain.saved_timeline import MAX_ENTRIES, SavedTimeline, from_text, saved, to_text
from softphone.domain.session import Direction, Session, SessionState
from softphone.domain.timeline import EntryKind, TimelineEntry
from softphone.errors import InvalidInput
from softphone.support import LOG_BYTES, collect, redacted, write
from softphone.support_desk import SupportDesk

SECRETS = ("hunter2", "+4930123456", "4930123456", "Ada Byron", "pbx.example", "eyJhbGciOi")
SETTINGS = {
    "operator_name": "Ada Byron",
    "local": {"sip_listen": "127.0.0.1:0", "trunk": "sip:ada:hunter2@pbx.example"},
    "profiles": [{"kind": "team", "name": "Ada Byron", "url": "https://pbx.example"}],
    "dial_links": "ask",
}


def session() -> Session:
    return Session(
        id=SessionId("s1"),
        direction=Direction.DIAL_OUT,
        state=SessionState.ACTIVE,
        created_at=1.0,
        leg=LegId("l1"),
        peer="+4930123456",
        peer_name="Ada Byron",
    )


def entry(text: str, kind: EntryKind = EntryKind.PROGRESS, at: float = 1.5) -> TimelineEntry:
    return TimelineEntry(session=SessionId("s1"), at=at, kind=kind, name="dialout", text=text)


@pytest.fixture
def timeline() -> SavedTimeline:
    quality = ((2.0, Quality(loss_percent=0.5, jitter_ms=3.0, mos=4.2)),)
    return saved(session(), [entry("To +4930123456"), entry("x", EntryKind.ENDED, 9.0)], quality)


def test_the_bundle_holds_what_helps_and_no_secret(tmp_path: Path, timeline: SavedTimeline) -> None:
    log = tmp_path / "softphone.log"
    log.write_text(
        "INFO: dialled sip:4930123456@pbx.invalid\n"
        "INFO: Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.c2ln password=hunter2\n"
    )
    files = collect(lambda: json.dumps(SETTINGS), [log], tmp_path / "none.log", [timeline])
    assert [file.name for file in files] == [
        "versions.txt",
        "settings.json",
        "log/softphone.log",
        "sessions/001.timeline.json",
    ]
    everything = "\n".join(file.text for file in files)
    assert [secret for secret in SECRETS if secret in everything] == []
    assert "Softphone" in files[0].text and '"dial_links": "ask"' in files[1].text
    assert "•••••3456" in files[3].text, "the last digits stay, to tell calls apart"


def test_what_is_shown_is_what_is_written(tmp_path: Path, timeline: SavedTimeline) -> None:
    files = collect(lambda: json.dumps(SETTINGS), [], tmp_path / "none.log", [timeline])
    target = tmp_path / "bundle.zip"
    write(files[1:], target)
    with zipfile.ZipFile(target) as archive:
        held = {name: archive.read(name).decode() for name in archive.namelist()}
    assert held == {file.name: file.text for file in files[1:]}
    with pytest.raises(OSError, match=r"(?i)no such file"):
        write(files, tmp_path / "missing" / "bundle.zip")


def test_of_a_long_log_the_end_is_taken_from_a_whole_line(tmp_path: Path) -> None:
    log = tmp_path / "softphone.log"
    log.write_text("".join(f"line {number}\n" for number in range(LOG_BYTES // 8)))
    files = collect(lambda: "{}", [log], tmp_path / "none.log", [])
    assert files[2].size <= LOG_BYTES
    assert files[2].text.startswith("line ") and files[2].text.endswith(f"{LOG_BYTES // 8 - 1}\n")


def test_a_home_folder_and_sip_users_tell_no_names() -> None:
    shown = redacted(f"{Path.home()}/x <sip:ada.byron@192.0.2.1:5060> sips:bob@host")
    assert shown == "~/x <sip:•@192.0.2.1:5060> sips:•@host"


def test_a_timeline_is_read_as_it_was_written(timeline: SavedTimeline) -> None:
    read = from_text(to_text(timeline))
    assert (read.title, read.facts) == (timeline.title, timeline.facts)
    assert [(e.at, e.kind, e.name, e.text) for e in read.entries] == [
        (e.at, e.kind, e.name, e.text) for e in timeline.entries
    ]
    assert read.quality == timeline.quality
    assert to_text(read) == to_text(timeline)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "[" * 100_000,
        '{"softphone-timeline": 2, "facts": {}}',
        '{"softphone-timeline": 1, "facts": {"a": 1}}',
        '{"softphone-timeline": 1, "facts": {}, "entries": [{"at": "now"}]}',
        '{"softphone-timeline": 1, "facts": {}, "entries": [{"at": NaN, "kind": "tone"}]}',
        '{"softphone-timeline": 1, "facts": {}, "entries": [{"at": 1, "kind": "?", "name": "x"}]}',
        '{"softphone-timeline": 1, "facts": {}, "quality": [{"at": true}]}',
        json.dumps({"softphone-timeline": 1, "facts": {}, "entries": [0] * (MAX_ENTRIES + 1)}),
    ],
)
def test_any_other_file_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput, match="not a timeline"):
        from_text(text)


async def test_the_desk_reads_and_tells_what_it_cannot(
    tmp_path: Path, timeline: SavedTimeline
) -> None:
    desk = SupportDesk(lambda: "{}", tmp_path, tmp_path)
    good, bad = tmp_path / "a.timeline.json", tmp_path / "b.timeline.json"
    good.write_text(to_text(timeline))
    bad.write_bytes(b"\xff\xfe")
    read: asyncio.Queue[object] = asyncio.Queue()
    for path in (good, bad, tmp_path / "none"):
        desk.read(path, read.put_nowait, read.put_nowait)
        async with asyncio.timeout(5):
            told = await read.get()
        assert isinstance(told, SavedTimeline if path is good else str)
    await desk.close()
