"""Webhooks: making them, what they carry, and receivers that are down, slow or lying."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from softphone.gateway.webhooks.sender import WebhookSender
from tests.fakes.gateway_process import RunningGateway, eventually
from tests.fakes.webhook_receiver import WebhookReceiver
from tests.patience import PATIENCE_S

FAR = "sip:far@127.0.0.1:5999"
SECRET = base64.b64encode(b"very secret").decode()
LEG_EVENTS = ["dialout.connected", "dialout.answered", "dialout.stopped"]


@pytest.fixture
async def receiver() -> AsyncIterator[WebhookReceiver]:
    async with WebhookReceiver() as receiver:
        yield receiver


async def made(gateway: RunningGateway, url: str, *types: str, **more: Any) -> dict[str, Any]:
    body = {"url": url, "eventTypes": list(types or LEG_EVENTS), **more}
    answer = await gateway.rest.post("/webhooks", json=body)
    assert answer.status_code == 200, answer.text
    hook: dict[str, Any] = answer.json()
    return hook


async def call(gateway: RunningGateway, room: str = "desk") -> str:
    """One dial-out from ring to hang-up; returns its sessionId."""
    if gateway.state.book.get(room) is None:
        await gateway.room(room)
    async with gateway.joined(room, user_id="ann", user_name="Ann") as client:
        started = await client.call("startDialOut", sipUri=FAR, userId="far-1")
        leg: str = started["session"]["sessionId"]
        await eventually(lambda: leg in gateway.engine.legs)
        gateway.engine.ring(leg)
        gateway.engine.pick_up(leg)
        await client.next("dialout-answered")
        await client.call("stopDialOut", sessionId=leg)
        await client.next("dialout-stopped")
        await client.call("leave")
    return leg


async def test_a_webhook_from_making_to_deleting(
    gateway: RunningGateway, receiver: WebhookReceiver
) -> None:
    hook = await made(gateway, receiver.url)
    assert [one.json for one in receiver.received] == [{"test": "test"}]
    assert hook["state"] == "ACTIVE"
    assert hook["failedCount"] == 0
    assert hook["retryType"] == "circuit-breaker"
    assert hook["eventTypes"] == LEG_EVENTS
    assert hook["domainId"] == gateway.state.domain_id
    assert base64.b64decode(hook["hmac"], validate=True)
    assert hook["createdAt"].endswith("Z")
    path = f"/webhooks/{hook['uuid']}"
    assert (await gateway.rest.get("/webhooks")).json() == [hook]
    assert (await gateway.rest.get(path)).json() == hook
    change = {"eventTypes": ["meeting.started"], "retryType": "exponential"}
    changed = (await gateway.rest.post(path, json=change)).json()
    assert len(receiver.received) == 2, "an update is tried too"
    assert (changed["eventTypes"], changed["url"]) == (["meeting.started"], receiver.url)
    assert changed["hmac"] == hook["hmac"]
    assert (await gateway.rest.delete(path)).status_code == 200
    assert (await gateway.rest.get(path)).status_code == 404
    assert (await gateway.rest.get("/webhooks")).json() == []


async def test_what_a_leg_tells(gateway: RunningGateway, receiver: WebhookReceiver) -> None:
    await made(gateway, receiver.url, hmac=SECRET, basicAuth="me:pass")
    leg = await call(gateway)
    envelopes = await receiver.until(3)
    assert [one["type"] for one in envelopes] == LEG_EVENTS
    assert len({one["id"] for one in envelopes}) == 3
    for one in envelopes:
        assert set(one) == {"version", "type", "id", "payload", "event_ts"}
        payload = one["payload"]
        assert (payload["session_id"], payload["user_id"]) == (leg, "far-1")
        assert (payload["room"], payload["domain_id"]) == ("desk", gateway.state.domain_id)
        assert payload["destination"] == FAR
        assert "sipCallId" not in payload
    for one in receiver.received:
        signed = one.headers["x-webhook-timestamp"].encode() + b"." + one.body
        wanted = base64.b64encode(hmac.digest(b"very secret", signed, hashlib.sha256)).decode()
        assert one.headers["x-webhook-signature"] == wanted
        assert one.headers["authorization"] == "Basic " + base64.b64encode(b"me:pass").decode()
        assert one.headers["host"] == f"127.0.0.1:{receiver.port}"


async def test_what_a_meeting_tells(gateway: RunningGateway, receiver: WebhookReceiver) -> None:
    types = ["meeting.started", "participant.joined", "participant.left", "meeting.ended"]
    await made(gateway, receiver.url, *types, "dialin.ready")
    await call(gateway)
    ended = (await receiver.event("meeting.ended"))["payload"]
    started = (await receiver.event("meeting.started"))["payload"]
    assert started["meeting_id"] == ended["meeting_id"]
    assert ended["end_ts"] >= ended["start_ts"] == started["start_ts"]
    joined = (await receiver.event("participant.joined"))["payload"]
    assert (joined["user_id"], joined["user_name"], joined["owner"]) == ("ann", "Ann", True)
    assert {"session_id", "joined_at", "permissions", "will_eject_at"} <= set(joined)
    left = (await receiver.event("participant.left"))["payload"]
    assert left["duration"] >= 0
    ready = (await receiver.event("dialin.ready"))["payload"]
    assert ready["sip_endpoint"] == "desk@127.0.0.1:5060"


async def test_javascript_finds_the_signature_right(
    gateway: RunningGateway, receiver: WebhookReceiver
) -> None:
    await made(gateway, receiver.url, "participant.joined")
    await call(gateway)
    await receiver.until(1)
    body = receiver.received[-1].body
    again = json.dumps(json.loads(body), separators=(",", ":"), ensure_ascii=False)
    assert again.encode() == body
    assert b".0," not in body and b".0}" not in body, "16.0 becomes 16 in JavaScript"


@pytest.mark.parametrize(
    ("body", "word"),
    [
        ({"eventTypes": ["dialout.connected"]}, "url"),
        ({"url": "http://x.test"}, "eventTypes"),
        ({"url": "ftp://x.test", "eventTypes": ["dialout.connected"]}, "http"),
        ({"url": "file:///etc/passwd", "eventTypes": ["dialout.connected"]}, "http"),
        ({"url": "http://a:b@x.test", "eventTypes": ["dialout.connected"]}, "basicAuth"),
        ({"url": "http://x.test\r\nA: b", "eventTypes": ["dialout.connected"]}, "url"),
        ({"url": "http://x.test", "eventTypes": ["dialout.conected"]}, "eventTypes"),
        ({"url": "http://x.test", "eventTypes": []}, "eventTypes"),
        ({"url": "http://x.test", "eventTypes": ["dialout.error"], "hmac": "!"}, "hmac"),
        ({"url": "http://x.test", "eventTypes": ["dialout.error"], "retry": "x"}, "retry"),
    ],
)
async def test_bad_webhooks_are_refused(
    gateway: RunningGateway, body: dict[str, Any], word: str
) -> None:
    answer = await gateway.rest.post("/webhooks", json=body)
    assert (answer.status_code, answer.json()["error"]) == (400, "invalid-request-error")
    assert word in answer.json()["info"]


async def test_a_receiver_that_fails_the_test_call(
    gateway: RunningGateway, receiver: WebhookReceiver
) -> None:
    receiver.status = 500
    body = {"url": receiver.url, "eventTypes": LEG_EVENTS}
    answer = await gateway.rest.post("/webhooks", json=body)
    assert answer.status_code == 400
    assert "500" in answer.json()["info"]
    receiver.status, receiver.location = 302, receiver.url
    assert (await gateway.rest.post("/webhooks", json=body)).status_code == 400
    assert len(receiver.received) == 2, "redirects are not followed"
    assert (await gateway.rest.get("/webhooks")).json() == []


async def test_three_failures_break_the_circuit_and_an_update_mends_it(
    gateway: RunningGateway, receiver: WebhookReceiver
) -> None:
    hook = await made(gateway, receiver.url)
    path = f"/webhooks/{hook['uuid']}"
    receiver.status = 503
    await call(gateway)
    await receiver.until(3)

    async def state() -> dict[str, Any]:
        found: dict[str, Any] = (await gateway.rest.get(path)).json()
        return found

    await eventually(lambda: gateway.state.webhooks.all()[0].state == "FAILED")
    assert (await state())["failedCount"] == 3
    await call(gateway)
    assert len(receiver.events) == 3, "nothing is sent to a failed webhook"
    assert (await gateway.rest.post(path, json={})).status_code == 400, "still down"
    assert (await state())["state"] == "FAILED"
    receiver.status = 200
    mended = (await gateway.rest.post(path, json={})).json()
    assert (mended["state"], mended["failedCount"]) == ("ACTIVE", 0)
    await call(gateway)
    await receiver.until(6)
    await eventually(lambda: gateway.state.webhooks.all()[0].last_moment_pushed)


async def test_a_success_in_between_counts_anew(
    gateway: RunningGateway, receiver: WebhookReceiver
) -> None:
    await made(gateway, receiver.url, "dialout.connected")
    for status in (500, 500, 200, 500, 500):
        receiver.status = status
        count = len(receiver.events)
        await call(gateway)
        await receiver.until(count + 1)
    await eventually(lambda: gateway.state.webhooks.all()[0].failed_count == 2)
    assert gateway.state.webhooks.all()[0].state == "ACTIVE"


async def test_a_slow_receiver_delays_no_call(
    gateway: RunningGateway, receiver: WebhookReceiver
) -> None:
    await made(gateway, receiver.url)
    receiver.wait = asyncio.Event()
    async with asyncio.timeout(PATIENCE_S):
        await call(gateway)
        await call(gateway)
    assert len(receiver.events) == 1, "one at a time"
    receiver.wait.set()
    await receiver.until(6)


async def test_a_receiver_that_never_stops_talking(
    gateway: RunningGateway, receiver: WebhookReceiver
) -> None:
    receiver.endless = True
    await made(gateway, receiver.url)
    await call(gateway)
    await receiver.until(3)


@pytest.mark.parametrize(
    "lie",
    [
        b"",
        b"hello?\r\n\r\n",
        b"HTTP/1.1 2000 OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"y" * 300_000,
        b"HTTP/1.1 204 No Content\r\n\r\n",
        b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:9/\r\n\r\n",
    ],
    ids=["silence", "no-http", "no-status", "endless-header", "another-success", "redirect"],
)
async def test_a_receiver_that_lies_disturbs_nobody(
    gateway: RunningGateway, receiver: WebhookReceiver, lie: bytes
) -> None:
    async with WebhookReceiver() as honest:
        hook = await made(gateway, receiver.url)
        await made(gateway, honest.url)
        receiver.raw = lie
        await call(gateway)
        assert [one["type"] for one in await honest.until(3)] == LEG_EVENTS
        await receiver.until(3)
        await eventually(lambda: gateway.state.webhooks.find(hook["uuid"]).state == "FAILED")  # type: ignore[union-attr]
        states = sorted(each.state for each in gateway.state.webhooks.all())
        assert states == ["ACTIVE", "FAILED"]


async def test_a_receiver_that_is_down(gateway: RunningGateway) -> None:
    async with WebhookReceiver() as gone:
        await made(gateway, gone.url)
    for _ in range(2):
        await call(gateway)
    await eventually(lambda: gateway.state.webhooks.all()[0].state == "FAILED")
    assert gateway.state.webhooks.all()[0].failed_count == 3


async def test_webhooks_outlive_the_process(tmp_path: Path, receiver: WebhookReceiver) -> None:
    async with RunningGateway(tmp_path) as gateway:
        hook = await made(gateway, receiver.url, basicAuth="a:b")
    async with RunningGateway(tmp_path) as gateway:
        assert (await gateway.rest.get("/webhooks")).json() == [hook]
        await call(gateway)
        await receiver.until(3)


async def test_a_public_gateway_speaks_to_public_addresses_only(
    gateway: RunningGateway, receiver: WebhookReceiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    sender = WebhookSender(local=False)
    monkeypatch.setattr(gateway.state.webhooks, "_sender", sender)
    for host in ("127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "2130706433"):
        url = f"http://{host}:{receiver.port}/"
        answer = await gateway.rest.post("/webhooks", json={"url": url, "eventTypes": LEG_EVENTS})
        assert answer.status_code == 400, host
        info = answer.json()["info"]
        assert "public" in info or "not known" in info, host
    assert receiver.received == []
    await sender.close()
