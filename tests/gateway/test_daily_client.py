"""The whole REST surface, driven by a client that was written for Daily and knows only its paths.

Bodies, paths and asserted shapes are those of Daily's REST reference; nothing here imports the
product's own models.
"""

from __future__ import annotations

import time
from typing import Any

import httpx
import pytest

from tests.fakes.gateway_process import (
    KEY,
    RoomSocket,
    RpcFailed,
    RunningGateway,
    eventually,
    mixed,
)
from tests.fakes.webhook_receiver import WebhookReceiver

FAR = "sip:far@127.0.0.1:5999"
TARGET = "sip:other@127.0.0.1:5998"


class DailyClient:
    """POST, GET and DELETE with a bearer key; every answer must be JSON and a 200."""

    def __init__(self, base: str) -> None:
        self.http = httpx.AsyncClient(
            base_url=f"{base}/v1", headers={"Authorization": f"Bearer {KEY}"}
        )

    async def post(self, path: str, body: dict[str, Any] | None = None) -> Any:
        return self._read(await self.http.post(path, json=body or {}))

    async def get(self, path: str, **query: Any) -> Any:
        return self._read(await self.http.get(path, params=query))

    async def delete(self, path: str) -> Any:
        return self._read(await self.http.delete(path))

    async def refused(self, status: int, path: str, body: dict[str, Any] | None = None) -> str:
        """POST what is refused; returns Daily's ``error`` and ``info`` as one text."""
        answer = await self.http.post(path, json=body or {})
        assert answer.status_code == status, answer.text
        said = answer.json()
        assert set(said) == {"error", "info"}
        return f"{said['error']}: {said['info']}"

    def _read(self, answer: httpx.Response) -> Any:
        assert answer.status_code == 200, answer.text
        assert answer.headers["content-type"] == "application/json"
        return answer.json()


@pytest.fixture
async def daily(gateway: RunningGateway) -> Any:
    client = DailyClient(gateway.http)
    yield client
    await client.http.aclose()


async def room_with_sip(daily: DailyClient, name: str = "desk", **more: Any) -> Any:
    properties = {
        "exp": int(time.time()) + 3600,
        "enable_dialout": True,
        "sip": {"display_name": "Desk", "sip_mode": "dial-in", "num_endpoints": 2},
        **more,
    }
    return await daily.post(
        "/rooms", {"name": name, "privacy": "private", "properties": properties}
    )


async def answered_leg(gateway: RunningGateway, daily: DailyClient, client: RoomSocket) -> str:
    body = {"sipUri": FAR, "displayName": "Far", "userId": "far-1", "codecs": {"audio": ["PCMU"]}}
    started = await daily.post("/rooms/desk/dialOut/start", body)
    assert set(started) == {"ok", "sessionId"}
    assert started["ok"] == "true", "a text, as Daily sends it"
    leg: str = started["sessionId"]
    await eventually(lambda: leg in gateway.engine.legs)
    gateway.engine.pick_up(gateway.leg(leg).id)
    await client.next("dialout-answered")
    return leg


async def test_rooms_and_tokens(daily: DailyClient) -> None:
    made = await room_with_sip(daily)
    assert set(made) == {"id", "name", "api_created", "privacy", "url", "created_at", "config"}
    assert made["api_created"] is True
    assert made["privacy"] == "private"
    assert made["created_at"].endswith("Z")
    uri = made["config"]["sip_uri"]
    assert not uri["endpoint"].startswith("sip:")
    assert uri["endpoint"].startswith("desk@")
    assert len(uri["extra_endpoints"]) == 1
    assert "max_participants" not in made["config"], "only what differs from the default"
    assert await daily.get("/rooms/desk") == made
    listed = await daily.get("/rooms", limit=5)
    assert set(listed) == {"total_count", "data"}
    assert (listed["total_count"], listed["data"]) == (1, [made])
    changed = await daily.post("/rooms/desk", {"properties": {"sip": None}})
    assert "sip_uri" not in changed["config"]
    token = await daily.post(
        "/meeting-tokens",
        {"properties": {"room_name": "desk", "is_owner": True, "user_id": "ann"}},
    )
    assert list(token) == ["token"]
    decoded = await daily.get(f"/meeting-tokens/{token['token']}")
    assert (decoded["room_name"], decoded["is_owner"], decoded["user_id"]) == ("desk", True, "ann")
    assert await daily.delete("/rooms/desk") == {"deleted": True, "name": "desk"}


async def test_a_leg_from_start_to_stop(gateway: RunningGateway, daily: DailyClient) -> None:
    await room_with_sip(daily)
    gone = await daily.refused(404, "/rooms/desk/dialOut/start", {"sipUri": FAR})
    assert "not hosting a call" in gone
    async with gateway.joined(user_id="ann", user_name="Ann") as client:
        leg = await answered_leg(gateway, daily, client)
        tones = {"sessionId": leg, "tones": "12#", "digitDurationMs": 100}
        assert "ok" in await daily.post("/rooms/desk/dialOut/sendDTMF", tones)
        await eventually(lambda: "".join(gateway.leg(leg).tones) == "12#")
        refusal = await daily.refused(
            400, "/rooms/desk/dialOut/sendDTMF", {"sessionId": leg, "tones": "1,2"}
        )
        assert "invalid-request-error" in refusal and "tones" in refusal
        await presence_is_daily(daily, leg)
        assert "ok" in await daily.post("/rooms/desk/dialOut/stop", {"sessionId": leg})
        await client.next("dialout-stopped")
        missing = await daily.refused(404, "/rooms/desk/dialOut/stop", {"sessionId": leg})
        assert "sessionId" in missing or "session" in missing


async def presence_is_daily(daily: DailyClient, leg: str) -> None:
    everywhere = await daily.get("/presence")
    assert list(everywhere) == ["desk"]
    here = await daily.get("/rooms/desk/presence")
    assert here["total_count"] == 2
    by_user = {who["userId"]: who for who in here["data"]}
    assert set(by_user["far-1"]) == {
        "room",
        "id",
        "userId",
        "userName",
        "mtgSessionId",
        "joinTime",
        "duration",
    }
    assert by_user["far-1"]["id"] == leg
    (only,) = (await daily.get("/rooms/desk/presence", userId="ann"))["data"]
    assert only["userName"] == "Ann"


async def test_people(gateway: RunningGateway, daily: DailyClient) -> None:
    await room_with_sip(daily)
    async with gateway.joined(user_id="ann") as client, gateway.joined(user_id="bob") as other:
        me, you = client.me["sessionId"], other.me["sessionId"]
        sent = await daily.post("/rooms/desk/send-app-message", {"data": {"a": [1]}})
        assert sent == {"sent": "true"}
        for one in (client, other):
            message = await one.next("app-message")
            assert (message["data"], message["fromId"]) == ({"a": [1]}, "*")
        body = {"data": {"b": 2}, "recipient": you}
        assert await daily.post("/rooms/desk/send-app-message", body) == {"sent": "true"}
        assert (await other.next("app-message"))["data"] == {"b": 2}
        await daily.refused(400, "/rooms/desk/send-app-message", {"data": "x" * 5000})
        await daily.post(
            "/rooms/desk/update-permissions",
            {"data": {you: {"canSend": ["audio"], "canReceive": {"base": False}}}},
        )
        updated = await client.next("participant-updated")
        assert updated["participant"]["session_id"] == you
        assert updated["participant"]["permissions"]["canSend"] == ["audio"]
        assert updated["participant"]["permissions"]["canReceive"]["base"] is False
        await daily.post("/rooms/desk/update-permissions", {"data": {"*": {"canSend": True}}})
        await eventually(lambda: len([e for e in client.events if e["method"] == "app-message"]))
        await daily.refused(
            400, "/rooms/desk/update-permissions", {"data": {you: {"canShout": True}}}
        )
        gone = await daily.post("/rooms/desk/eject", {"user_ids": ["bob"]})
        assert gone == {"ejectedIds": [you]}
        assert me in {who["id"] for who in (await daily.get("/rooms/desk/presence"))["data"]}
        assert await other.closed() == 4001


async def test_a_ban_lasts_as_long_as_the_session(
    gateway: RunningGateway, daily: DailyClient
) -> None:
    await room_with_sip(daily)
    async with gateway.joined(user_id="ann") as ann, gateway.joined(user_id="bob") as other:
        body = {"ids": [other.me["sessionId"]], "ban": True}
        assert (await daily.post("/rooms/desk/eject", body))["ejectedIds"] == body["ids"]
        async with gateway.client(user_id="bob") as again:
            with pytest.raises(RpcFailed) as refused:
                await again.call("join")
            assert refused.value.data["type"] == "not-allowed"
        await ann.call("leave")
    async with gateway.joined(user_id="bob"):
        pass


async def test_recordings_and_meetings(gateway: RunningGateway, daily: DailyClient) -> None:
    await room_with_sip(daily, enable_recording="cloud")
    layout = {"type": "cloud", "layout": {"preset": "audio-only"}}
    assert "not hosting a call" in await daily.refused(404, "/rooms/desk/recordings/start", layout)
    async with gateway.joined(user_id="ann") as client:
        leg = gateway.leg(await answered_leg(gateway, daily, client))
        await daily.post("/rooms/desk/recordings/start", layout)
        await client.next("recording-started")
        (live,) = (await daily.get("/recordings"))["data"]
        assert live["status"] == "in-progress"
        assert leg.media is not None
        await mixed(leg.media)
        await daily.post("/rooms/desk/recordings/stop", {"type": "cloud"})
        await client.next("recording-stopped")
        await daily.refused(400, "/rooms/desk/recordings/stop")
        await client.call("leave")
    listed = await daily.get("/recordings", room_name="desk")
    assert listed["total_count"] == 1
    (made,) = listed["data"]
    assert set(made) == {
        "id",
        "room_name",
        "start_ts",
        "status",
        "max_participants",
        "duration",
        "mtgSessionId",
        "s3key",
        "tracks",
    }
    assert made["status"] == "finished"
    link = await daily.get(f"/recordings/{made['id']}/access-link", valid_for_secs=600)
    assert set(link) == {"download_link", "expires"}
    async with httpx.AsyncClient() as anybody:
        file = await anybody.get(link["download_link"])
    assert (file.status_code, file.content[:4]) == (200, b"fLaC")
    meetings = await daily.get("/meetings", room="desk", timeframe_start=int(time.time()) - 60)
    assert set(meetings) == {"total_count", "data"}
    (meeting,) = meetings["data"]
    assert set(meeting) == {
        "id",
        "room",
        "start_time",
        "duration",
        "ongoing",
        "max_participants",
        "participants",
    }
    assert meeting["id"] == made["mtgSessionId"]
    people = (await daily.get(f"/meetings/{meeting['id']}/participants", limit=1))["data"]
    assert len(people) == 1
    after = await daily.get(
        f"/meetings/{meeting['id']}/participants", joined_after=people[0]["participant_id"]
    )
    assert len(after["data"]) == len(meeting["participants"]) - 1


async def test_webhooks_and_transfers(gateway: RunningGateway, daily: DailyClient) -> None:
    await room_with_sip(daily)
    async with WebhookReceiver() as receiver, gateway.joined() as client:
        types = ["calltransfer.triggered", "calltransfer.initiated", "calltransfer.answered"]
        types.append("calltransfer.completed")
        hook = await daily.post("/webhooks", {"url": receiver.url, "eventTypes": types})
        assert {"uuid", "url", "hmac", "retryType", "eventTypes", "state", "failedCount"} <= set(
            hook
        )
        assert [one["uuid"] for one in await daily.get("/webhooks")] == [hook["uuid"]]
        leg = await answered_leg(gateway, daily, client)
        await daily.refused(
            404, "/rooms/desk/sipCallTransfer", {"sessionId": "none", "toEndPoint": TARGET}
        )
        body = {"sessionId": leg, "toEndPoint": TARGET}
        assert (await daily.post("/rooms/desk/sipCallTransfer", body))["ok"] is True
        await gateway.placed(2)
        (line,) = [one for one in gateway.engine.legs if one != leg]
        gateway.engine.pick_up(line)
        answered = await receiver.event("calltransfer.answered")
        triggered = await receiver.event("calltransfer.triggered")
        for envelope in (triggered, answered):
            payload = envelope["payload"]
            assert payload["session_id"] == leg
            assert payload["to_endpoint"] == TARGET
            assert payload["room"] == "desk"
            assert payload["mtg_session_id"]
        assert triggered["payload"]["is_sip_refer"] is False
        updated = await daily.post(f"/webhooks/{hook['uuid']}", {"retryType": "exponential"})
        assert updated["retryType"] == "exponential"
        await daily.delete(f"/webhooks/{hook['uuid']}")
        assert await daily.get("/webhooks") == []


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/rooms", {"nam": "x"}),
        ("/rooms", {"properties": {"enable_dial_out": True}}),
        ("/meeting-tokens", {"properties": {"room": "x"}}),
        ("/rooms/desk/dialOut/start", {"sipURI": FAR}),
        ("/rooms/desk/dialOut/start", {"sipUri": FAR, "permissions": {}}),
        ("/rooms/desk/dialOut/sendDTMF", {"sessionId": "a", "tones": "1", "method": "auto"}),
        ("/rooms/desk/sipRefer", {"sessionId": "a", "toEndPoint": TARGET, "callerId": "x"}),
        ("/rooms/desk/eject", {"id": "x"}),
        ("/rooms/desk/recordings/start", {"preset": "x"}),
        ("/webhooks", {"url": "http://127.0.0.1:1", "events": []}),
    ],
)
async def test_unknown_fields_are_named(
    gateway: RunningGateway, daily: DailyClient, path: str, body: dict[str, Any]
) -> None:
    await room_with_sip(daily)
    async with gateway.joined():
        said = await daily.refused(400, path, body)
    assert said.startswith("invalid-request-error")
    inner = body.get("properties", body)
    assert any(name in said for name in inner)
