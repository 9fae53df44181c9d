from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from softphone.domain.way_back import Journal, LiveCall, WayBack
from softphone.storage.journal import CALLS_FILE, WAY_FILE, JournalFiles, born, runs

CALL = LiveCall(session="s1", leg="l1", peer="+15550100001", direction="dial-out", since=5.5)
JOURNAL = Journal(profile="Local", room="desk", written_at=6.0, calls=(CALL,))
WAY = WayBack(profile="Local", user_id="u", resume_key="resume", url="http://x", api_key="key")


@pytest.fixture
def files(tmp_path: Path) -> JournalFiles:
    return JournalFiles(tmp_path / "state", tmp_path / "run")


def test_what_was_written_is_read_and_cleared(files: JournalFiles) -> None:
    files.write(JOURNAL, WAY)
    assert (files.read_calls(), files.read_way()) == (JOURNAL, WAY)
    files.clear()
    assert (files.read_calls(), files.read_way()) == (None, None)
    files.clear()


def test_secrets_stay_out_of_the_state_folder_and_of_other_eyes(
    files: JournalFiles, tmp_path: Path
) -> None:
    files.write(JOURNAL, WAY)
    told = (tmp_path / "state" / CALLS_FILE).read_text()
    assert "resume" not in told and "key" not in told
    for file in (tmp_path / "state" / CALLS_FILE, tmp_path / "run" / WAY_FILE):
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert "resume" not in repr(WAY) and "key'" not in repr(WAY)


def test_a_way_that_others_could_have_written_is_not_taken(
    files: JournalFiles, tmp_path: Path
) -> None:
    files.write(JOURNAL, WAY)
    (tmp_path / "run" / WAY_FILE).chmod(0o644)
    assert files.read_way() is None


@pytest.mark.parametrize(
    "rotten",
    [
        b"",
        b"\x00\xff",
        b"[]",
        b'{"calls": 1}',
        b'{"calls": []}',
        b"{" * 5000,
        b'{"profile": "x", "room": 4, "written_at": 1, "calls": []}',
        b'{"profile": "x", "room": "d", "written_at": true, "calls": []}',
    ],
)
def test_a_rotten_file_is_as_good_as_none(
    files: JournalFiles, tmp_path: Path, rotten: bytes
) -> None:
    files.write(JOURNAL, WAY)
    (tmp_path / "state" / CALLS_FILE).write_bytes(rotten)
    (tmp_path / "run" / WAY_FILE).write_bytes(rotten)
    assert files.read_calls() is None
    assert files.read_way() is None


def test_a_rotten_call_does_not_hide_the_others(files: JournalFiles, tmp_path: Path) -> None:
    files.write(JOURNAL, None)
    file = tmp_path / "state" / CALLS_FILE
    content = json.loads(file.read_text())
    content["calls"] += [{"leg": 3}, "x", {"session": "s2", "leg": "l2", "of": "a newer version"}]
    file.write_text(json.dumps(content))
    read = files.read_calls()
    assert read is not None
    assert [call.leg for call in read.calls] == ["l1", "l2"]


def test_a_full_disk_leaves_the_old_files(
    files: JournalFiles, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files.write(JOURNAL, WAY)

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(json, "dump", full)
    with pytest.raises(OSError, match="No space"):
        files.write(Journal(profile="", room="", written_at=0), None)
    monkeypatch.undo()
    assert files.read_calls() == JOURNAL
    assert [file.name for file in (tmp_path / "state").iterdir()] == [CALLS_FILE]


def test_a_process_is_known_by_its_number_and_its_birth() -> None:
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    way = WayBack(profile="", user_id="", resume_key="", pid=child.pid, born=born(child.pid))
    later = WayBack(profile="", user_id="", resume_key="", pid=child.pid, born="7")
    assert runs(way) and not runs(later)
    child.communicate(b"\n")
    assert not runs(way)
    assert not runs(WAY)
    assert born(os.getpid())
