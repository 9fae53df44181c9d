"""Dial-in by PIN and without, over real SIP: one gateway is the phone that calls the other."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.fakes.gateway_command import Desk, running_desk
from tests.fakes.gateway_process import RoomSocket, eventually
from tests.fakes.http_server import HttpServer

pytestmark = pytest.mark.sip

CONFIGS = "/domain-dialin-config"
WAITING = {"dialin": {"display_name": "Phone", "wait_for_meeting_start": True}}


@pytest.fixture
async def desks(tmp_path: Path) -> AsyncIterator[tuple[Desk, Desk]]:
    async with AsyncExitStack() as stack:
        yield (
            await stack.enter_async_context(running_desk(tmp_path / "desk")),
            await stack.enter_async_context(running_desk(tmp_path / "phone")),
        )


async def dial(phone: RoomSocket, address: str) -> str:
    result = await phone.call("startDialOut", sipUri=f"sip:{address}")
    await phone.next("dialout-answered")
    session: str = result["session"]["sessionId"]
    return session


async def hears_something(phone: RoomSocket) -> None:
    def loud() -> bool:
        frames = [np.frombuffer(frame, dtype="<i2") for frame in phone.audio[-25:]]
        return len(frames) == 25 and sum(int(np.abs(f).max()) > 300 for f in frames) > 12

    phone.audio.clear()
    await eventually(loud)


@pytest.mark.timeout(60)
async def test_a_phone_enters_the_code_and_waits_for_the_meeting(desks: tuple[Desk, Desk]) -> None:
    desk, phones = desks
    made = await desk.rest.post("/rooms", json={"name": "meeting", "properties": WAITING})
    code = made.json()["config"]["dialin_code"]
    config = await desk.rest.post(CONFIGS, json={"type": "pin_dialin"})
    phone = await phones.join("phones")
    leg = await dial(phone, f"{config.json()['config']['sip_uri']}?X-Daily-Display-Name=Ann%20Lee")
    await hears_something(phone)
    await phone.call("sendDTMF", sessionId=leg, tones="12345678901", digitDurationMs=80)
    await hears_something(phone)
    await phone.call("sendDTMF", sessionId=leg, tones=code, digitDurationMs=80)
    await hears_something(phone)
    presence = (await desk.rest.get("/presence")).json()
    assert "meeting" not in presence
    client = await desk.join("meeting")
    connected = await client.next("dialin-connected")
    assert connected["displayName"] == "Ann Lee"
    assert connected["sipEndpoint"] == config.json()["config"]["sip_uri"]
    await client.next("participant-joined")
    await phone.call("sendDTMF", sessionId=leg, tones="5")
    assert (await client.next("dtmf-event"))["tone"] == "5"
    await phone.call("stopDialOut", sessionId=leg)
    await client.next("dialin-stopped")
    for each in (client, phone):
        await each.close()


@pytest.mark.timeout(60)
async def test_a_phone_is_parked_and_forwarded(desks: tuple[Desk, Desk]) -> None:
    desk, phones = desks
    async with HttpServer() as server:
        body: dict[str, Any] = {"type": "pinless_dialin", "room_creation_api": server.url}
        config = (await desk.rest.post(CONFIGS, json=body)).json()
        await server.next()
        phone = await phones.join("phones")
        leg = await dial(phone, config["config"]["sip_uri"])
        told = json.loads((await server.next()).body)
        assert told["To"] == config["config"]["sip_uri"]
        await hears_something(phone)
        client = await desk.join("made-for-it")
        endpoint = (await client.next("dialin-ready"))["sipEndpoint"]
        update = {
            "callId": told["callId"],
            "callDomain": told["callDomain"],
            "sipUri": endpoint,
        }
        forwarded = await desk.rest.post("/dialin/pinlessCallUpdate", json=update)
        assert forwarded.status_code == 200, forwarded.text
        await client.next("dialin-connected")
        again = await desk.rest.post("/dialin/pinlessCallUpdate", json=update)
        assert again.status_code == 400
        await phone.call("stopDialOut", sessionId=leg)
        await client.next("dialin-stopped")
        late = await dial(phone, config["config"]["sip_uri"])
        told = json.loads((await server.next()).body)
        await phone.call("stopDialOut", sessionId=late)
        await phone.next("dialout-stopped")
        gone = await desk.rest.post(
            "/dialin/pinlessCallUpdate", json={**update, "callId": told["callId"]}
        )
        assert gone.status_code == 404
        for each in (client, phone):
            await each.close()
