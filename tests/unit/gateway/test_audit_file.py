"""The audit trail checked from outside, with the file a gateway may still write to."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path

import pytest

from softphone.cli.checks import check_audit
from softphone.errors import StorageUnavailable
from softphone.gateway.database import FILE, GatewayDatabase
from softphone.gateway.supervision.audit import AuditTrail, check_file


async def written(folder: Path) -> Path:
    file = folder / FILE
    database = GatewayDatabase(file)
    await database.open()
    trail = AuditTrail(database)
    await trail.open()
    for deed in ("listen", "whisper", "leave"):
        trail.note(
            deed, actor="boss", actor_name="Boss", room="desk", meeting="m", sessions=["leg"]
        )
    await trail.close()
    await database.close()
    return file


def change(file: Path, statement: str) -> None:
    opened = sqlite3.connect(file)
    with opened:
        opened.execute(statement)
    opened.close()


async def test_a_whole_trail_and_one_that_was_changed(tmp_path: Path) -> None:
    file = await written(tmp_path)
    assert check_file(file) == (3, None)
    change(file, "UPDATE audit SET actor_name = 'Somebody' WHERE number = 2")
    assert check_file(file) == (3, 2)


async def test_what_is_no_database_is_said_so(tmp_path: Path) -> None:
    file = tmp_path / FILE
    file.write_text("not a database, but long enough to look like a file of some kind")
    with pytest.raises(StorageUnavailable):
        check_file(file)


async def test_the_doctor_looks_at_our_own_gateways_trail(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert (await check_audit()).status == "ok"
    folder = tmp_path / "softphone" / "gateway"
    await asyncio.to_thread(folder.mkdir, parents=True)
    file = await written(folder)
    finding = await check_audit()
    assert (finding.status, finding.found) == (
        "ok",
        "The supervision trail's 3 entries are as written.",
    )
    change(file, "DELETE FROM audit WHERE number = 2")
    finding = await check_audit()
    assert finding.status == "fail"
    assert "entry 2" in finding.found
