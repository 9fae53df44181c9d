"""Rooms outlive the process; a full disk or a newer file is a sentence, never a lost call."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from softphone.errors import StorageBug, StorageUnavailable
from softphone.gateway.database import GatewayDatabase
from tests.fakes.gateway_process import RunningGateway

FAR = "sip:far@127.0.0.1:5999"


async def test_rooms_outlive_the_process(tmp_path: Path) -> None:
    async with RunningGateway(tmp_path) as gateway:
        made = await gateway.room("desk", start_audio_off=True)
        domain = gateway.state.domain_id
    async with RunningGateway(tmp_path) as gateway:
        again = (await gateway.rest.get("/rooms/desk")).json()
        assert gateway.state.domain_id == domain
    assert {k: v for k, v in again.items() if k != "url"} == {
        k: v for k, v in made.items() if k != "url"
    }


async def test_meetings_are_written_down(tmp_path: Path) -> None:
    async with RunningGateway(tmp_path) as gateway:
        await gateway.room()
        async with gateway.joined(user_id="ann", user_name="Ann") as client:
            await client.call("startDialOut", sipUri=FAR)
            await gateway.placed()
            gateway.engine.pick_up(next(iter(gateway.engine.legs)))
            await client.next("dialout-answered")
            await client.call("leave")
    with sqlite3.connect(tmp_path / "gateway.sqlite") as database:
        ((room, ended, peak),) = database.execute(
            "SELECT room, ended_at, max_participants FROM meetings"
        ).fetchall()
        stays = database.execute("SELECT user_id, left_at FROM stays").fetchall()
    database.close()
    assert (room, peak) == ("desk", 2)
    assert ended is not None
    assert len(stays) == 2
    assert all(left is not None for _, left in stays)


async def test_a_full_disk_is_said_and_touches_no_call(
    tmp_path: Path, logged_errors: object
) -> None:
    async with RunningGateway(tmp_path) as gateway:
        await gateway.room()
        async with gateway.joined() as client:
            leg = (await client.call("startDialOut", sipUri=FAR))["session"]["sessionId"]
            await gateway.placed()
            gateway.engine.pick_up(gateway.leg(leg).id)
            await client.next("dialout-answered")
            pages = await gateway.state.database.fetch("PRAGMA page_count")
            await gateway.state.database.fetch(f"PRAGMA max_page_count = {pages[0][0]}")
            body = {"name": "big", "properties": {"redirect_on_meeting_exit": "x" * 200_000}}
            refused = await gateway.rest.post("/rooms", json=body)
            assert refused.status_code == 503
            assert refused.json()["error"] == "server-error"
            assert "disk space" in refused.json()["info"]
            assert (await gateway.rest.get("/rooms/big")).status_code == 404
            gateway.engine.press(gateway.leg(leg).id, "5")
            assert (await client.next("dtmf-event"))["tone"] == "5"
    assert logged_errors.take()  # type: ignore[attr-defined]


async def test_a_newer_file_is_left_alone(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "x.sqlite") as newer:
        newer.execute("PRAGMA user_version = 999")
    newer.close()
    database = GatewayDatabase(tmp_path / "x.sqlite")
    with pytest.raises(StorageUnavailable, match="newer version"):
        await database.open()
    await database.close()


async def test_a_damaged_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "x.sqlite").write_bytes(b"this is no database" * 500)
    database = GatewayDatabase(tmp_path / "x.sqlite")
    with pytest.raises(StorageUnavailable):
        await database.open()
    await database.close()


async def test_our_own_mistakes_are_told_apart(tmp_path: Path) -> None:
    database = GatewayDatabase(tmp_path / "x.sqlite")
    await database.open()
    try:
        with pytest.raises(StorageBug):
            await database.execute("INSERT INTO rooms (name) VALUES (NULL)")
    finally:
        await database.close()
