"""A gateway whose starter dies: without calls it ends; with calls it waits for somebody to come."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from softphone.gateway.bereaved import LOG_FILE
from softphone.telephony_api.limits import SEQ_MAX
from tests.fakes.gateway_command import Desk, running_desk
from tests.fakes.gateway_process import RoomSocket
from tests.fakes.practice_room import ECHO
from tests.fakes.sip_peer import callee

pytestmark = [pytest.mark.sip, pytest.mark.timeout(90)]


async def starter_dies(desk: Desk, operator: RoomSocket | None = None) -> None:
    """The pipe ends and, as the kernel does it, the socket without a word."""
    assert desk.process.stdin is not None
    desk.process.stdin.close()
    if operator is not None:
        await operator.break_off()


async def ended(desk: Desk, limit_s: float = 15.0) -> int:
    async with asyncio.timeout(limit_s):
        return await desk.process.wait()


async def received(operator: RoomSocket, leg: str) -> int:
    """Audio packets that came from the far party so far."""
    return int((await operator.call("getStats", sessionId=leg))["packetsReceived"])


def short(folder: Path) -> tuple[str, ...]:
    """Ask for calls to be kept, and for a short resume window."""
    file = folder / "gateway.toml"
    file.write_text("resume_s = 1.5\n")
    return ("--keep-calls", "--config", str(file))


async def test_without_calls_it_ends_at_once(tmp_path: Path) -> None:
    async with running_desk(tmp_path, "--keep-calls") as desk:
        operator = await desk.join("desk")
        await starter_dies(desk, operator)
        assert await ended(desk) == 0


async def test_calls_that_nobody_comes_for_are_hung_up(tmp_path: Path) -> None:
    with callee() as far:
        async with running_desk(tmp_path, *short(tmp_path)) as desk:
            operator = await desk.join("desk")
            await operator.call("startDialOut", sipUri=f"sip:{far.address.partition(':')[2]}")
            await operator.next("dialout-answered")
            await starter_dies(desk, operator)
            assert await asyncio.to_thread(far.saw_the_end), "the far end got no BYE"
            assert await ended(desk) == 0
    assert "the window is gone" in (tmp_path / LOG_FILE).read_text()
    assert (tmp_path / LOG_FILE).stat().st_mode & 0o077 == 0


async def test_whoever_comes_back_goes_on_and_ends_it_by_leaving(tmp_path: Path) -> None:
    async with running_desk(tmp_path, *short(tmp_path)) as desk:
        operator = await desk.join("desk")
        mine = await operator.call("startDialOut", phoneNumber=ECHO)
        await operator.next("dialout-answered")
        key = operator.me["resumeKey"]
        await starter_dies(desk, operator)
        again = await desk.connect("desk")
        answer = await again.call(
            "join", audio={"sampleRate": 16000}, resume={"key": key, "seq": SEQ_MAX}
        )
        assert answer["resync"] is True
        (leg,) = answer["sessions"]
        assert leg["sessionId"] == mine["session"]["sessionId"]
        before = await received(again, leg["sessionId"])
        async with asyncio.timeout(15):  # 100 packets take longer than a dropped client is kept
            while await received(again, leg["sessionId"]) < before + 100:  # noqa: ASYNC110
                await asyncio.sleep(0.1)
        assert desk.process.returncode is None
        await again.call("leave")
        await again.close()
        assert await ended(desk) == 0
