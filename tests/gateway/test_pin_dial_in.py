"""Dial-in by PIN: codes, prompts, tries, waiting, and floods of guesses."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from softphone.domain.ids import LegId
from softphone.gateway.entrances.guesses import GuessGuard
from softphone.gateway.sip.engine import FRAME_SAMPLES, CloseCause
from tests.fakes.gateway_process import RoomSocket, RunningGateway, eventually

PIN: dict[str, Any] = {"dialin": {"display_name": "Phone"}}
WAITING: dict[str, Any] = {"dialin": {"display_name": "Phone", "wait_for_meeting_start": True}}
WRONG = "00000000000"


@pytest.fixture
async def gateway(tmp_path: Path) -> AsyncIterator[RunningGateway]:
    async with RunningGateway(tmp_path) as running:
        short = np.full((2, FRAME_SAMPLES), 1000, dtype=np.int16)
        voice = running.state.entrances.voice
        for prompt in ("enter-code", "wrong-code", "wait-for-start", "code-refused", "not-begun"):
            voice._prompts[prompt] = short
        yield running


async def pin_address(gateway: RunningGateway, **config: Any) -> str:
    answer = await gateway.rest.post("/domain-dialin-config", json={"type": "pin_dialin", **config})
    assert answer.status_code == 200, answer.text
    user: str = answer.json()["config"]["sip_uri"].partition("@")[0]
    return user


async def code_of(gateway: RunningGateway, name: str = "desk", **properties: Any) -> str:
    made = await gateway.room(name, **(properties or PIN))
    code: str = made["config"]["dialin_code"]
    return code


async def answered(gateway: RunningGateway, name: str, to_user: str, **offer: Any) -> LegId:
    leg = LegId(name)
    gateway.engine.offer(leg, to_user=to_user, **offer)
    await eventually(lambda: gateway.engine.legs[leg].answered)
    return leg


async def over(gateway: RunningGateway, leg: LegId) -> CloseCause:
    await eventually(lambda: leg in gateway.engine.ended)
    return gateway.engine.ended[leg].cause


def told(client: RoomSocket) -> list[str]:
    return [e["method"] for e in client.events if e["method"].startswith("dialin-c")]


async def test_codes_are_eleven_digits_unique_and_kept(tmp_path: Path) -> None:
    async with RunningGateway(tmp_path) as gateway:
        codes = {await code_of(gateway, f"r{n}") for n in range(20)}
        assert len(codes) == 20
        assert all(len(code) == 11 and code.isdigit() for code in codes)
        code = await code_of(gateway)
        changed = await gateway.rest.post("/rooms/desk", json={"properties": {"lang": "de"}})
        assert changed.json()["config"]["dialin_code"] == code
        cleared = await gateway.rest.post("/rooms/r1", json={"properties": {"dialin": None}})
        assert "dialin_code" not in cleared.json()["config"]
    async with RunningGateway(tmp_path) as gateway:
        found = (await gateway.rest.get("/rooms/desk")).json()
        assert found["config"]["dialin_code"] == code


async def test_rooms_of_an_older_version_get_their_code(tmp_path: Path) -> None:
    async with RunningGateway(tmp_path) as gateway:
        await code_of(gateway)
        await gateway.state.database.execute("UPDATE rooms SET dialin_code = NULL")
    codes = []
    for _ in range(2):
        async with RunningGateway(tmp_path) as gateway:
            found = (await gateway.rest.get("/rooms/desk")).json()
            codes.append(found["config"]["dialin_code"])
    assert codes[0] == codes[1]


@pytest.mark.parametrize("end", ["", "#"])
async def test_the_right_code_lets_the_caller_in(gateway: RunningGateway, end: str) -> None:
    code = await code_of(gateway)
    address = await pin_address(gateway)
    async with gateway.joined() as client:
        leg = await answered(
            gateway, "in-1", address, from_uri="sip:+15551230000@1.2.3.4", from_name="Ann"
        )
        gateway.engine.press(leg, code + end)
        connected = await client.next("dialin-connected")
        joined = await client.next("participant-joined")
        assert connected["sessionId"] == "in-1"
        assert connected["displayName"] == "Ann"
        assert connected["sipFrom"] == "sip:+15551230000@1.2.3.4"
        assert connected["sipEndpoint"] == f"{address}@127.0.0.1:5060"
        assert joined["participant"]["participantType"] == "sip-dial-in"
        gateway.engine.press(leg, "5#")
        assert (await client.next("dtmf-event"))["tone"] == "5"
        assert (await client.next("dtmf-event"))["tone"] == "#"
        gateway.engine.end(leg)
        await client.next("dialin-stopped")


async def test_the_key_that_ends_the_code_is_not_the_rooms(gateway: RunningGateway) -> None:
    code = await code_of(gateway)
    address = await pin_address(gateway)
    async with gateway.joined() as client:
        leg = await answered(gateway, "in-1", address)
        gateway.engine.press(leg, code)
        await client.next("dialin-connected")
        gateway.engine.press(leg, "##")
        await client.next("dtmf-event")
        await client.call("sendAppMessage", data=1)
        assert len([e for e in client.events if e["method"] == "dtmf-event"]) == 1


async def test_a_code_is_asked_for_with_a_prompt_that_a_key_cuts_short(
    gateway: RunningGateway,
) -> None:
    await code_of(gateway)
    voice = gateway.state.entrances.voice
    voice._prompts["enter-code"] = np.full((500, FRAME_SAMPLES), 1000, dtype=np.int16)
    leg = await answered(gateway, "in-1", await pin_address(gateway))
    heard = gateway.leg("in-1").media
    assert heard is not None
    await eventually(lambda: any(frame[0] == 1000 for frame in list(heard.outgoing)))
    gateway.engine.press(leg, "1")
    await eventually(lambda: heard.outgoing[-1][0] == 0)


async def test_the_star_key_begins_anew(gateway: RunningGateway) -> None:
    code = await code_of(gateway)
    address = await pin_address(gateway)
    async with gateway.joined() as client:
        leg = await answered(gateway, "in-1", address)
        gateway.engine.press(leg, f"123*{code}")
        await client.next("dialin-connected")


async def test_three_tries_then_a_pause_for_that_address(gateway: RunningGateway) -> None:
    code = await code_of(gateway)
    address = await pin_address(gateway)
    async with gateway.joined() as client:
        leg = await answered(gateway, "in-1", address, from_uri="sip:mallory@10.0.0.9;x=1")
        gateway.engine.press(leg, f"{WRONG}#12#{code[:-1]}#")
        assert await over(gateway, leg) is CloseCause.LOCAL_HANGUP
        gateway.engine.offer(
            LegId("in-2"), to_user=address, from_uri="sip:Mallory@10.0.0.9;transport=tcp"
        )
        assert await over(gateway, LegId("in-2")) is CloseCause.LOCAL_REJECT
        other = await answered(gateway, "in-3", address, from_uri="sip:bob@10.0.0.9")
        gateway.engine.press(other, code)
        await client.next("dialin-connected")
        assert told(client) == ["dialin-connected"]


async def test_a_second_try_can_be_right(gateway: RunningGateway) -> None:
    code = await code_of(gateway)
    address = await pin_address(gateway)
    async with gateway.joined() as client:
        leg = await answered(gateway, "in-1", address)
        gateway.engine.press(leg, f"{WRONG}{code}")
        await client.next("dialin-connected")


async def test_silence_ends_the_call_without_counting_as_a_guess(gateway: RunningGateway) -> None:
    address = await pin_address(gateway)
    gateway.state.entrances.desk.patience.first_key = 0.01
    leg = await answered(gateway, "in-1", address)
    assert await over(gateway, leg) is CloseCause.LOCAL_HANGUP
    await answered(gateway, "in-2", address)


async def test_a_caller_waits_with_music_for_the_meeting(gateway: RunningGateway) -> None:
    code = await code_of(gateway, "desk", **WAITING)
    gateway.state.entrances.arrivals.look_s = 60
    leg = await answered(gateway, "in-1", await pin_address(gateway))
    gateway.engine.press(leg, code)
    heard = gateway.leg("in-1").media
    assert heard is not None
    await eventually(lambda: sum(abs(int(f[50])) > 50 for f in list(heard.outgoing)) > 20)
    assert gateway.state.sessions.find("desk") is None
    async with gateway.joined() as client:
        assert (await client.next("dialin-connected"))["sessionId"] == "in-1"


async def test_a_meeting_that_has_not_begun_is_not_begun_by_phone(gateway: RunningGateway) -> None:
    code = await code_of(gateway)
    leg = await answered(gateway, "in-1", await pin_address(gateway))
    gateway.engine.press(leg, code)
    assert await over(gateway, leg) is CloseCause.LOCAL_HANGUP
    assert gateway.state.sessions.find("desk") is None


async def test_entering_a_code_may_not_take_for_ever(gateway: RunningGateway) -> None:
    await code_of(gateway)
    gateway.state.entrances.desk.patience.code = 0.1
    leg = await answered(gateway, "in-1", await pin_address(gateway))
    gateway.engine.press(leg, "1*1*")
    assert await over(gateway, leg) is CloseCause.LOCAL_HANGUP


@pytest.mark.parametrize("why", ["deleted", "late"])
async def test_waiting_has_an_end(gateway: RunningGateway, why: str) -> None:
    code = await code_of(gateway, "desk", **WAITING)
    gateway.state.entrances.arrivals.look_s = 0.05
    gateway.state.entrances.desk.patience.meeting = 0.2 if why == "late" else 60
    leg = await answered(gateway, "in-1", await pin_address(gateway))
    gateway.engine.press(leg, code)
    if why == "deleted":
        await gateway.rest.delete("/rooms/desk")
    assert await over(gateway, leg) is CloseCause.LOCAL_HANGUP


@pytest.mark.parametrize("when", ["answering", "asked", "waiting"])
async def test_a_caller_may_hang_up_at_any_time(gateway: RunningGateway, when: str) -> None:
    code = await code_of(gateway, "desk", **WAITING)
    address = await pin_address(gateway)
    if when == "answering":
        leg = LegId("in-1")
        gateway.engine.offer(leg, to_user=address)
        gateway.engine.end(leg, CloseCause.REMOTE_CANCEL)
    else:
        leg = await answered(gateway, "in-1", address)
        if when == "waiting":
            gateway.engine.press(leg, code)
            await eventually(lambda: gateway.state.entrances.arrivals._waiting)
        gateway.engine.end(leg)
    async with gateway.joined() as client:
        await client.call("sendAppMessage", data=1)
        assert told(client) == []
    assert not gateway.state.entrances.lobby._callers
    assert not [room for room in gateway.mixer._rooms if room.startswith("@")]


async def test_a_number_that_is_not_the_rooms_does_not_reach_it(gateway: RunningGateway) -> None:
    ours, others = "+15551110000", "+15552220000"
    dialin = {"display_name": "P", "room_numbers": [{"phone_number": ours}]}
    code = await code_of(gateway, dialin=dialin)
    await pin_address(gateway, phone_number=ours)
    await pin_address(gateway, phone_number=others)
    async with gateway.joined() as client:
        wrong = await answered(gateway, "in-1", others)
        gateway.engine.press(wrong, code)
        right = await answered(gateway, "in-2", ours.removeprefix("+"))
        gateway.engine.press(right, code)
        assert (await client.next("dialin-connected"))["sessionId"] == "in-2"


async def test_a_flood_neither_fills_the_gateway_nor_opens_a_room(gateway: RunningGateway) -> None:
    code = await code_of(gateway)
    address = await pin_address(gateway)
    entrances = gateway.state.entrances
    entrances.lobby.unknown_max = 30
    async with gateway.joined() as client:
        flood = [LegId(f"bot-{n}") for n in range(100)]
        for n, leg in enumerate(flood):
            gateway.engine.offer(leg, to_user=address, from_uri=f"sip:bot{n}@10.9.9.9")
        await eventually(lambda: len(gateway.engine.legs) == 30)
        await eventually(lambda: all(leg.answered for leg in gateway.engine.legs.values()))
        assert len(gateway.engine.ended) == 70
        for leg in list(gateway.engine.legs):
            gateway.engine.press(leg, WRONG)
        await eventually(lambda: entrances.desk.guard.delay() > 1)
        for leg in list(gateway.engine.legs)[:15]:
            gateway.engine.end(leg)
        good = await answered(gateway, "good", address, from_uri="sip:ann@10.0.0.1")
        began = asyncio.get_running_loop().time()
        gateway.engine.press(good, code)
        connected = await client.next("dialin-connected")
        assert connected["sessionId"] == "good"
        assert asyncio.get_running_loop().time() - began > 1
        assert told(client) == ["dialin-connected"]


def test_pauses_grow_and_are_forgotten() -> None:
    now = [0.0]
    guard = GuessGuard(lambda: now[0])
    for _ in range(2):
        guard.wrong("a")
    assert not guard.refuses("a")
    guard.wrong("a")
    assert guard.refuses("a")
    assert not guard.refuses("b")
    now[0] = 31
    assert not guard.refuses("a")
    guard.wrong("a")
    now[0] = 31 + 59
    assert guard.refuses("a")
    now[0] = 31 + 61
    assert not guard.refuses("a")


def test_verdicts_come_later_the_more_is_guessed_from_anywhere() -> None:
    now = [0.0]
    guard = GuessGuard(lambda: now[0])
    for n in range(10):
        guard.wrong(f"a{n}")
    assert guard.delay() == 0
    delays = []
    for n in range(90):
        guard.wrong(f"b{n}")
        delays.append(guard.delay())
    assert delays == sorted(delays)
    assert delays[-1] == 15
    now[0] = 600
    assert guard.delay() == 0


async def test_a_rooms_name_cannot_be_that_of_a_config(gateway: RunningGateway) -> None:
    address = await pin_address(gateway)
    answer = await gateway.rest.post("/rooms", json={"name": address})
    assert answer.status_code == 400
    assert "name" in answer.json()["info"]
