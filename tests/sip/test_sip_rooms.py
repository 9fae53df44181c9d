"""Hold and transfers of whole rooms on real SIP, with the audio checked by tone."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from softphone.gateway.practice_line.line import PracticeLine
from softphone.gateway.sip.baresip_engine import BaresipEngine
from softphone.gateway.sip.options import EngineOptions
from tests.fakes.gateway_process import DIALIN, RoomSocket, RunningGateway
from tests.patience import PATIENCE_S
from tests.sip.far_party import Ear
from tests.tones import Samples, has_tone, level, sine, tone_time

pytestmark = pytest.mark.sip

HELD = {"canSend": False, "canReceive": {"base": False}}
FREE = {"canSend": True, "canReceive": {"base": True}}
LISTEN_S = 0.5


@pytest.fixture
async def desk(tmp_path: Path, line: PracticeLine) -> AsyncIterator[RunningGateway]:
    engine = BaresipEngine(EngineOptions(rtp_timeout_s=2))
    async with RunningGateway(tmp_path, sip=engine) as gateway:
        gateway.practice = line.address.removeprefix("sip:")
        await gateway.room()
        yield gateway


@asynccontextmanager
async def speaking(client: RoomSocket, frequency: float) -> AsyncIterator[None]:
    """The operator sends a tone all the time."""

    async def speak() -> None:
        loop, due = asyncio.get_running_loop(), asyncio.get_running_loop().time()
        sound = sine(frequency, 1.0)
        while True:
            for start in range(0, len(sound), 320):
                await client.send(sound[start : start + 320].tobytes())
                due += 0.02
                await asyncio.sleep(max(0.0, due - loop.time()))

    task = asyncio.create_task(speak())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


def operator(gateway: RunningGateway, room: str = "desk") -> Any:
    return gateway.joined(room, join={"audio": {"sampleRate": 16000}})


async def dial(client: RoomSocket, name: str) -> str:
    result = await client.call("startDialOut", sipUri=f"sip:{name}@practice-line")
    await client.next("dialout-answered")
    session: str = result["session"]["sessionId"]
    return session


async def until_heard(client: RoomSocket, right: Callable[[Samples], bool]) -> None:
    """Listen half a second at a time until it sounds right."""
    async with asyncio.timeout(PATIENCE_S):
        while True:
            client.audio.clear()
            await asyncio.sleep(LISTEN_S)
            heard = np.frombuffer(b"".join(client.audio), dtype="<i2")
            if len(heard) > 4000 and right(heard):
                return


def music(heard: Samples) -> bool:
    return level(heard) > 300 and not has_tone(heard, 700, rate=8000, share=0.1)


async def hold_of(client: RoomSocket, leg: str, held: bool) -> None:
    while True:
        who = (await client.next("participant-updated"))["participant"]
        if who["session_id"] == leg and who["hold"] == {"local": held, "remote": False}:
            return


@pytest.mark.timeout(40)
async def test_hold_with_music_and_back(desk: RunningGateway, line: PracticeLine) -> None:
    async with operator(desk) as client, speaking(client, 700):
        leg = await dial(client, "echo")
        (peer,) = line.legs
        ear = Ear(peer)
        await until_heard(client, lambda heard: tone_time(heard, 700) > 0.8)
        await client.call("updateParticipant", sessionId=leg, updatePermissions=HELD)
        await hold_of(client, leg, True)
        await ear.until(music)
        assert peer.media_target is None, "sendonly: the far end sends us nothing"
        await until_heard(client, lambda heard: level(heard) < 20)
        await asyncio.sleep(2.5)  # longer than the engine waits for audio of a leg not on hold
        await client.call("updateParticipant", sessionId=leg, updatePermissions=FREE)
        await hold_of(client, leg, False)
        assert peer.media_target is not None
        await until_heard(client, lambda heard: tone_time(heard, 700) > 0.8)


@pytest.mark.timeout(40)
async def test_a_caller_is_held_as_well(desk: RunningGateway, line: PracticeLine) -> None:
    host, port = desk.sip.listen
    async with operator(desk) as client:
        caller = await line.call("echo", f"sip:desk@{host}:{port}")
        assert caller is not None
        leg = (await client.next("dialin-connected"))["sessionId"]
        for held in (True, False, True, False):
            permissions = HELD if held else FREE
            await client.call("updateParticipant", sessionId=leg, updatePermissions=permissions)
            await hold_of(client, leg, held)
            assert (caller.media_target is None) is held


@pytest.mark.timeout(40)
async def test_a_bridge_outlives_the_room(desk: RunningGateway, line: PracticeLine) -> None:
    async with operator(desk) as client:
        first = await dial(client, "ivr")
        (caller,) = line.legs
        await client.call("updateParticipant", sessionId=first, updatePermissions=HELD)
        await hold_of(client, first, True)
        await client.call("sipCallTransfer", sessionId=first, toEndPoint="sip:echo@practice-line")
        assert (await client.next("dialout-stopped"))["reason"] == "transferred"
        await client.call("leave")
    assert not desk.state.sessions.all()
    ear = Ear(caller)

    def both(heard: Samples) -> bool:
        caller.on_tone("5")
        return has_tone(heard, 770, rate=8000, share=0.05)

    await ear.until(both)
    (echo,) = (leg for leg in line.legs if leg is not caller)
    caller.hang_up()
    async with asyncio.timeout(PATIENCE_S):
        await echo.ended.wait()


@pytest.mark.timeout(40)
async def test_a_busy_target_brings_the_leg_back(desk: RunningGateway) -> None:
    async with operator(desk) as client, speaking(client, 700):
        leg = await dial(client, "echo")
        for target, status, code in (("busy", "busy", 486), ("decline", "failed", 603)):
            await client.call(
                "sipCallTransfer", sessionId=leg, toEndPoint=f"sip:{target}@practice-line"
            )
            words = [(await client.next("transfer-progress")) for _ in range(3)]
            assert [word["status"] for word in words] == ["triggered", "initiated", status]
            assert words[-1]["sipCode"] == code
        await until_heard(client, lambda heard: tone_time(heard, 700) > 0.8)


@pytest.mark.timeout(40)
async def test_refer_by_the_practice_line(desk: RunningGateway, line: PracticeLine) -> None:
    async with operator(desk) as client:
        leg = await dial(client, "refer")
        await client.call("sipRefer", sessionId=leg, toEndPoint="sip:busy@practice-line")
        words = [(await client.next("transfer-progress")) for _ in range(3)]
        assert [word["status"] for word in words] == ["triggered", "initiated", "busy"]
        assert words[-1]["notifySipResponseCode"] == 486
        await client.call("sipRefer", sessionId=leg, toEndPoint="sip:echo@practice-line")
        words = [(await client.next("transfer-progress")) for _ in range(3)]
        assert [word["status"] for word in words] == ["triggered", "initiated", "completed"]
        assert (await client.next("dialout-stopped"))["reason"] == "transferred"


@pytest.mark.timeout(40)
@pytest.mark.parametrize("answer_mode", ["auto", "manual"])
async def test_to_another_room(desk: RunningGateway, answer_mode: str) -> None:
    await desk.room("second", sip={**DIALIN["sip"], "answer_mode": answer_mode})
    host, port = desk.sip.listen
    async with operator(desk) as client, operator(desk, "second") as second:
        leg = await dial(client, "echo")
        await client.call("sipCallTransfer", sessionId=leg, toEndPoint=f"sip:second@{host}:{port}")
        if answer_mode == "manual":
            ringing = await second.next("dialin-ringing")
            await second.call("answerDialIn", sessionId=ringing["sessionId"])
        await second.next("dialin-connected")
        assert (await client.next("dialout-stopped"))["reason"] == "transferred"
        async with speaking(second, 700):
            await until_heard(second, lambda heard: tone_time(heard, 700) > 0.8)
