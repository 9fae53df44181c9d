"""The gateway command with its real SIP engine and the practice line, from outside."""

from __future__ import annotations

import signal
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from tests.fakes.gateway_command import Desk, running_desk
from tests.fakes.gateway_process import RoomSocket

pytestmark = pytest.mark.sip


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    async with running_desk(tmp_path) as running:
        yield running


async def dial(client: RoomSocket, number: str, **options: Any) -> str:
    result = await client.call("startDialOut", phoneNumber=number, **options)
    session: str = result["session"]["sessionId"]
    return session


def names(client: RoomSocket, leg: str) -> list[str]:
    return [
        event["method"]
        for event in client.events
        if event["method"].startswith("dialout") and event["params"]["sessionId"] == leg
    ]


@pytest.mark.timeout(90)
async def test_the_practice_line_call_by_call(desk: Desk) -> None:
    client = await desk.join("desk")
    busy = await dial(client, "+15550100003")
    error = await client.next("dialout-error")
    assert (error["sessionId"], error["details"]["sipCode"]) == (busy, 486)
    assert error["sipCallId"]
    await dial(client, "+15550100004")
    assert (await client.next("dialout-error"))["details"]["sipCode"] == 603

    ivr = await dial(client, "+15550100002")
    answered = await client.next("dialout-answered")
    assert answered["sipCallId"]
    client.audio.clear()
    await client.hear(20)
    await client.call("sendDTMF", sessionId=ivr, tones="#")
    stopped = await client.next("dialout-stopped")
    assert stopped["sessionId"] == ivr
    assert names(client, ivr) == ["dialout-connected", "dialout-answered", "dialout-stopped"]

    pcmu = await dial(client, "+15550100007", codecs={"audio": ["G722", "PCMU"]})
    warning = await client.next("dialout-warning")
    assert "G722" in warning["errorMsg"]
    await client.call("stopDialOut", sessionId=pcmu)
    await client.next("dialout-stopped")

    ringing = await dial(client, "+15550100005")
    await client.next("dialout-connected")
    await client.call("stopDialOut", sessionId=ringing)
    await client.next("dialout-stopped")
    assert names(client, ringing) == ["dialout-connected", "dialout-stopped"]

    await client.call("startDialOut", sipUri="sip:x@nowhere.invalid")
    lost = await client.next("dialout-error")
    assert "nowhere.invalid" in lost["details"]["reason"]
    await client.close()


@pytest.mark.timeout(60)
async def test_ringback_calls_the_room_and_waits_for_an_answer(desk: Desk) -> None:
    client = await desk.join("desk", answer_mode="manual")
    await dial(client, "+15550100009")
    await client.next("dialout-stopped")
    ringing = await client.next("dialin-ringing")
    assert ringing["sipCallId"]
    await client.call("answerDialIn", sessionId=ringing["sessionId"])
    await client.next("dialin-connected")
    await client.next("participant-joined")
    await client.call("stopDialOut", sessionId=ringing["sessionId"])
    await client.next("dialin-stopped")
    await client.close()


async def test_the_end_hangs_up_with_bye(desk: Desk) -> None:
    client = await desk.join("desk")
    await dial(client, "+15550100001")
    await client.next("dialout-answered")
    desk.process.send_signal(signal.SIGTERM)
    assert (await client.next("dialout-stopped"))["reason"] == "hung up here"
    assert await client.closed() == 1001
    assert await desk.process.wait() == 0
