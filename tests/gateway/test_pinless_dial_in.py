"""Pinless dial-in: parked, told of, forwarded once, or told that nobody is free."""

from __future__ import annotations

import asyncio
import io
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import numpy as np
import pytest
import soundfile

from softphone.domain.ids import LegId
from softphone.gateway.entrances.voice import our_music
from softphone.gateway.sip.engine import FRAME_SAMPLES, CloseCause
from softphone.gateway.webhooks.sender import signature
from tests.fakes.gateway_process import RoomSocket, RunningGateway, eventually
from tests.fakes.http_server import Asked, HttpServer

UPDATE = "/dialin/pinlessCallUpdate"


@pytest.fixture
async def server() -> AsyncIterator[HttpServer]:
    async with HttpServer() as running:
        yield running


@pytest.fixture
async def gateway(tmp_path: Path) -> AsyncIterator[RunningGateway]:
    async with RunningGateway(tmp_path) as running:
        short = np.full((2, FRAME_SAMPLES), 1000, dtype=np.int16)
        running.state.entrances.voice._prompts["nobody-free"] = short
        yield running


async def entrance(gateway: RunningGateway, server: HttpServer, **config: Any) -> dict[str, Any]:
    body = {"type": "pinless_dialin", "room_creation_api": f"{server.url}/rooms", **config}
    answer = await gateway.rest.post("/domain-dialin-config", json=body)
    assert answer.status_code == 200, answer.text
    assert b"Test" in (await server.next()).body
    made: dict[str, Any] = answer.json()
    return made


async def called(
    gateway: RunningGateway, server: HttpServer, config: dict[str, Any], **offer: Any
) -> tuple[LegId, dict[str, Any]]:
    """A caller who is parked, and what the customer's server was told."""
    leg = LegId(f"in-{len(gateway.engine.commands)}")
    user = config["config"]["sip_uri"].partition("@")[0]
    gateway.engine.offer(leg, to_user=user, **offer)
    asked = await server.next()
    stamp = asked.headers["x-pinless-timestamp"]
    signed = signature(config["config"]["hmac"], stamp, asked.body)
    assert asked.headers["x-pinless-signature"] == signed
    return leg, json.loads(asked.body)


async def forward(
    gateway: RunningGateway, told: dict[str, Any], to: str = "desk@127.0.0.1:5060", **changes: Any
) -> httpx.Response:
    body = {"callId": told["callId"], "callDomain": told["callDomain"], "sipUri": to, **changes}
    return await gateway.rest.post(UPDATE, json=body)


async def over(gateway: RunningGateway, leg: LegId) -> CloseCause:
    await eventually(lambda: leg in gateway.engine.ended)
    return gateway.engine.ended[leg].cause


def told_of(client: RoomSocket) -> list[str]:
    return [e["method"] for e in client.events if e["method"].startswith("dialin-c")]


async def test_a_caller_is_parked_with_music_and_forwarded(
    gateway: RunningGateway, server: HttpServer
) -> None:
    config = await entrance(gateway, server)
    leg, told = await called(
        gateway,
        server,
        config,
        from_uri="sip:+15551230000@10.0.0.1",
        from_name="Ann",
        headers={"X-Order": "7"},
    )
    assert told == {
        "To": "static-address--1@127.0.0.1:5060",
        "From": "+15551230000",
        "callId": told["callId"],
        "callDomain": gateway.state.domain_id,
        "sipHeaders": {"X-Order": "7"},
    }
    heard = gateway.leg(leg).media
    assert heard is not None
    await eventually(lambda: len(heard.outgoing) > 30)
    music = our_music()
    first = next(f for f in list(heard.outgoing) if f.any())
    assert any((first == frame).all() for frame in music[:50])
    await gateway.room()
    async with gateway.joined() as client:
        answer = await forward(gateway, told, "sip:desk@127.0.0.1:5060")
        assert (answer.status_code, answer.json()) == (200, {"ok": "true"})
        connected = await client.next("dialin-connected")
        await client.next("participant-joined")
        assert connected["sessionId"] == leg
        assert connected["displayName"] == "Ann"
        assert connected["sipHeaders"] == {"X-Order": "7"}
        assert connected["sipEndpoint"] == "desk@127.0.0.1:5060"
        assert (await forward(gateway, told)).status_code == 400
        gateway.engine.end(leg)
        await client.next("dialin-stopped")
        assert (await forward(gateway, told)).status_code == 400
        assert told_of(client) == ["dialin-connected"]


async def test_the_phone_number_comes_first(gateway: RunningGateway, server: HttpServer) -> None:
    config = await entrance(gateway, server, phone_number="+15559990000")
    leg = LegId("in-1")
    gateway.engine.offer(leg, to_user="15559990000", from_uri="sip:ann@example.net;x=1")
    told = json.loads((await server.next()).body)
    assert (told["To"], told["From"]) == ("+15559990000", "ann@example.net")
    assert "sipHeaders" not in told
    assert config["config"]["phone_number"] == "+15559990000"


async def test_the_server_may_forward_before_it_answers(
    gateway: RunningGateway, server: HttpServer
) -> None:
    config = await entrance(gateway, server)
    await gateway.room()
    answers: list[int] = []

    async def forwarding(asked: Asked) -> tuple[int, bytes]:
        answers.append((await forward(gateway, json.loads(asked.body))).status_code)
        return 200, b"{}"

    server.reply = forwarding
    async with gateway.joined() as client:
        await called(gateway, server, config)
        await client.next("dialin-connected")
        assert answers == [200]


async def test_calls_that_are_not_parked_here(gateway: RunningGateway, server: HttpServer) -> None:
    config = await entrance(gateway, server)
    await gateway.room()
    async with gateway.joined() as client:
        leg, told = await called(gateway, server, config)
        assert (await forward(gateway, told, callId="x")).status_code == 404
        assert (await forward(gateway, told, callDomain="x")).status_code == 404
        gateway.engine.end(leg)
        late = await forward(gateway, told)
        assert (late.status_code, late.json()["error"]) == (404, "not-found")
        assert told_of(client) == []


async def test_an_unusable_room_leaves_the_call_parked(
    gateway: RunningGateway, server: HttpServer
) -> None:
    config = await entrance(gateway, server)
    _, told = await called(gateway, server, config)
    await gateway.room()
    for wrong in ("desk", "desk@elsewhere:5060", "nowhere@127.0.0.1:5060", "desk.4@127.0.0.1:5060"):
        answer = await forward(gateway, told, wrong)
        assert (answer.status_code, "sipUri" in answer.json()["info"]) == (400, True)
    assert "nobody" in (await forward(gateway, told)).json()["info"]
    async with gateway.joined() as client:
        gateway.engine.offer(LegId("first"), to_user="desk")
        await client.next("dialin-connected")
        assert "free endpoint" in (await forward(gateway, told)).json()["info"]
        gateway.engine.end(LegId("first"))
        await client.next("dialin-stopped")
        assert (await forward(gateway, told)).status_code == 200
        await client.next("dialin-connected")


async def test_two_forwards_at_once_let_the_caller_in_once(
    gateway: RunningGateway, server: HttpServer
) -> None:
    config = await entrance(gateway, server)
    await gateway.room(sip={"display_name": "D", "sip_mode": "dial-in", "num_endpoints": 4})
    _, told = await called(gateway, server, config)
    async with gateway.joined() as client:
        answers = await asyncio.gather(*(forward(gateway, told) for _ in range(5)))
        assert sorted(a.status_code for a in answers) == [200, 400, 400, 400, 400]
        await client.next("dialin-connected")
        await client.call("sendAppMessage", data=1)
        assert told_of(client) == ["dialin-connected"]


async def test_nobody_in_time_is_told_and_hung_up(
    gateway: RunningGateway, server: HttpServer
) -> None:
    gateway.state.entrances.parking.park_s = 0.05
    config = await entrance(gateway, server, timeout_config={"message": "Nobody."})
    gateway.state.entrances.voice._program = None
    leg, told = await called(gateway, server, config)
    heard = gateway.leg(leg).media
    assert heard is not None
    assert await over(gateway, leg) is CloseCause.LOCAL_HANGUP
    assert any(frame[0] == 1000 for frame in list(heard.outgoing))
    assert (await forward(gateway, told)).status_code == 404


async def test_a_server_that_fails_ends_the_call(
    gateway: RunningGateway, server: HttpServer
) -> None:
    config = await entrance(gateway, server)

    async def broken(asked: Asked) -> tuple[int, bytes]:
        return 503, b""

    server.reply = broken
    leg, told = await called(gateway, server, config)
    assert await over(gateway, leg) is CloseCause.LOCAL_HANGUP
    assert (await forward(gateway, told)).status_code == 404


async def test_the_customers_music_is_played(gateway: RunningGateway, server: HttpServer) -> None:
    tone = np.sin(np.arange(8000) * 0.2).astype(np.float32) * 0.5
    sound = io.BytesIO()
    soundfile.write(sound, np.stack((tone, tone), axis=1), 8000, format="MP3")

    async def reply(asked: Asked) -> tuple[int, bytes]:
        return 200, sound.getvalue() if asked.method == "GET" else b"{}"

    server.reply = reply
    config = await entrance(gateway, server, hold_music_url=f"{server.url}/music.mp3")
    assert (await server.next()).path == "/music.mp3"
    leg, _ = await called(gateway, server, config)
    heard = gateway.leg(leg).media
    assert heard is not None
    await eventually(lambda: any(np.abs(f).max() > 12_000 for f in list(heard.outgoing)))


@pytest.mark.parametrize("answer", [(404, b""), (200, b"not a sound"), (200, b"x" * 11_000_000)])
async def test_music_that_cannot_be_played_is_replaced_by_ours(
    gateway: RunningGateway, server: HttpServer, answer: tuple[int, bytes]
) -> None:
    async def reply(asked: Asked) -> tuple[int, bytes]:
        return answer if asked.method == "GET" else (200, b"{}")

    server.reply = reply
    config = await entrance(gateway, server, hold_music_url=f"{server.url}/music.mp3")
    await server.next()
    leg, _ = await called(gateway, server, config)
    heard = gateway.leg(leg).media
    assert heard is not None
    await eventually(lambda: sum(f.any() for f in list(heard.outgoing)) > 10)
