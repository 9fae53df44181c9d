"""Every path of Daily's REST reference that concerns telephony: served, with status and shape.

One table, walked once against a gateway with an operator and a leg in a room. ``{...}`` in a path
or a body stands for what an earlier answer gave.
"""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator
from typing import Any

import pytest

from tests.fakes.gateway_process import RunningGateway, eventually
from tests.fakes.http_server import HttpServer
from tests.fakes.webhook_receiver import WebhookReceiver

FAR = "sip:far@127.0.0.1:5999"
ROOM = {"id", "name", "api_created", "privacy", "url", "created_at", "config"}
LIST = {"total_count", "data"}
RECORDING = {"id", "room_name", "start_ts", "status", "max_participants", "duration",
             "mtgSessionId", "s3key", "tracks"}  # fmt: skip
WEBHOOK = {"uuid", "url", "hmac", "retryType", "eventTypes", "state", "failedCount",
           "lastMomentPushed", "domainId", "createdAt", "updatedAt", "basicAuth"}  # fmt: skip
ENTRY = {"id", "type", "config"}
DOMAIN = {"domain_name", "domain_id", "config"}
PINLESS = {"type": "pinless_dialin", "room_creation_api": "{server}"}
SIP = {"display_name": "Desk", "sip_mode": "dial-in"}

SERVED: list[tuple[str, str, Any, set[str] | list[Any] | dict[str, Any]]] = [
    # the domain
    ("GET", "/", None, DOMAIN),
    ("POST", "/", {"properties": {"pinless_dialin": [{"room_creation_api": "{server}"}]}}, DOMAIN),
    # rooms
    ("POST", "/rooms", {"name": "other", "privacy": "private", "properties": {"sip": SIP}}, ROOM),
    ("GET", "/rooms", None, LIST),
    ("GET", "/rooms/other", None, ROOM),
    ("POST", "/rooms/other", {"properties": {"enable_dialout": True}}, ROOM),
    ("DELETE", "/rooms/other", None, {"deleted": True, "name": "other"}),
    ("POST", "/batch/rooms", {"rooms": [{"name": "one"}, {"name": "two"}]}, [ROOM, ROOM]),
    ("DELETE", "/batch/rooms", {"rooms": ["one", "two"]}, {"deleted_count": 2}),
    # tokens
    ("POST", "/meeting-tokens", {"properties": {"room_name": "desk"}}, {"token"}),
    ("GET", "/meeting-tokens/{token}", None, {"room_name"}),
    # telephony in a running room
    ("POST", "/rooms/desk/dialOut/start", {"sipUri": FAR}, {"ok": "true", "sessionId": ...}),
    ("POST", "/rooms/desk/dialOut/sendDTMF", {"sessionId": "{leg}", "tones": "1"}, {"ok": "true"}),
    ("POST", "/rooms/desk/dialOut/stop", {"sessionId": "{sessionId}"}, {"ok": "true"}),
    # people in a running room
    ("GET", "/presence", None, {"desk": ...}),
    ("GET", "/rooms/desk/presence", None, LIST),
    ("POST", "/rooms/desk/send-app-message", {"data": {"a": 1}, "recipient": "*"},
     {"sent": "true"}),
    ("POST", "/rooms/desk/update-permissions", {"data": {"*": {"canSend": True}}}, {}),
    ("POST", "/rooms/desk/eject", {"user_ids": ["nobody"]}, {"ejectedIds": []}),
    ("POST", "/rooms/desk/set-session-data", {"data": {"a": 1}}, {"data": {"a": 1}}),
    ("GET", "/rooms/desk/get-session-data", None, {"data": {"a": 1}}),
    # recordings
    ("POST", "/rooms/desk/recordings/start", {"type": "cloud-audio-only"},
     {"recordingId": ..., "status": "in-progress"}),
    ("POST", "/rooms/desk/recordings/update", {"layout": {"preset": "default"}},
     {"recordingId": ..., "status": "in-progress"}),
    ("POST", "/rooms/desk/recordings/stop", {}, {"recordingId": ...}),
    ("GET", "/recordings", None, LIST),
    ("GET", "/recordings/{recordingId}", None, RECORDING),
    ("GET", "/recordings/{recordingId}/access-link", None, {"download_link", "expires"}),
    ("DELETE", "/recordings/{recordingId}", None, {"deleted": True, "id": ...}),
    # meetings
    ("GET", "/meetings?room=desk", None, LIST),
    ("GET", "/meetings/{meeting}", None, {"id", "room", "start_time", "duration", "ongoing",
                                          "max_participants", "participants"}),
    ("GET", "/meetings/{meeting}/participants", None, {"data"}),
    # dial-in
    ("POST", "/domain-dialin-config", PINLESS, ENTRY),
    ("GET", "/domain-dialin-config", None, LIST),
    ("GET", "/domain-dialin-config/{id}", None, ENTRY),
    ("PUT", "/domain-dialin-config/{id}", {"name_prefix": "Desk"}, ENTRY),
    ("DELETE", "/domain-dialin-config/{id}", None, {"deleted": True, "id": ...}),
    # webhooks
    ("POST", "/webhooks", {"url": "{receiver}", "eventTypes": ["dialout.error"]}, WEBHOOK),
    ("GET", "/webhooks", None, [WEBHOOK]),
    ("GET", "/webhooks/{uuid}", None, WEBHOOK),
    ("POST", "/webhooks/{uuid}", {"retryType": "exponential"}, WEBHOOK),
    ("DELETE", "/webhooks/{uuid}", None, {}),
    # transfers, which take the leg away
    ("POST", "/rooms/desk/sipRefer", {"sessionId": "{leg}", "toEndPoint": "sip:x@h"}, {"ok": True}),
    ("POST", "/rooms/desk/sipCallTransfer", {"sessionId": "{other}", "toEndPoint": "sip:x@h"},
     {"ok": True}),
]  # fmt: skip

REFUSED: list[tuple[str, str, Any, int, str]] = [
    ("POST", "/dialin/pinlessCallUpdate",
     {"callId": "x", "callDomain": "y", "sipUri": "sip:desk@h"}, 404, "not-found"),
    ("POST", "/rooms/none/dialOut/start", {"sipUri": FAR}, 404, "not-found"),
    ("POST", "/rooms/empty/dialOut/start", {"sipUri": FAR}, 404, "not-found"),
    ("POST", "/rooms/empty/recordings/update", {}, 404, "not-found"),
    ("POST", "/rooms/desk/recordings/update", {}, 400, "invalid-request-error"),
    ("GET", "/rooms/empty/get-session-data", None, 404, "not-found"),
    ("POST", "/rooms/desk/set-session-data", {"data": {"a": "x" * 103_000}}, 400,
     "invalid-request-error"),
    ("POST", "/rooms/desk/set-session-data", {"mergeStrategy": "deep"}, 400,
     "invalid-request-error"),
    ("POST", "/batch/rooms", {"rooms": [{"name": "a"}, {"name": "a"}]}, 400,
     "invalid-request-error"),
    ("POST", "/batch/rooms", {"rooms": [{"name": "a"}, {"name": "desk"}]}, 400,
     "invalid-request-error"),
    ("DELETE", "/batch/rooms", {"rooms": ["desk", "none"]}, 400, "invalid-request-error"),
    ("POST", "/", {"properties": {"max_sip_pstn_sessions_per_room": 9}}, 400,
     "invalid-request-error"),
    ("POST", "/", {"properties": {"pinless_dialin": [{}]}}, 400, "invalid-request-error"),
    ("POST", "/rooms/desk/eject", {}, 400, "invalid-request-error"),
    ("POST", "/rooms/desk/update-permissions", {"data": {"nobody": {}}}, 404, "not-found"),
]  # fmt: skip

ELSEWHERE = [
    ("GET", "/list-available-numbers"), ("POST", "/buy-phone-number"),
    ("GET", "/purchased-phone-numbers"), ("DELETE", "/release-phone-number/x"),
    ("POST", "/verified-caller-ids"), ("GET", "/sip-trunk"), ("GET", "/sip-clients"),
    ("GET", "/logs"), ("GET", "/logs/api"), ("POST", "/rooms/desk/transcription/start"),
]  # fmt: skip
"""What belongs to Daily as a company or to video; a gateway has none of it and says 404."""


@pytest.fixture
async def known(gateway: RunningGateway) -> AsyncIterator[dict[str, str]]:
    """What the table's placeholders begin with; an operator and two legs are in the room."""
    async with WebhookReceiver() as receiver, HttpServer() as server:
        await gateway.room()
        await gateway.room("empty")
        async with gateway.joined() as client:
            legs = []
            for _ in range(2):
                result = await client.call("startDialOut", sipUri=FAR)
                legs.append(result["session"]["sessionId"])
                await eventually(lambda: legs[-1] in gateway.engine.legs)
                gateway.engine.pick_up(legs[-1])
                await client.next("dialout-answered")
            room = gateway.state.sessions.find("desk")
            assert room is not None
            yield {"leg": legs[0], "other": legs[1], "receiver": receiver.url,
                   "server": server.url, "meeting": room.meeting_id}  # fmt: skip


def filled(text: str, known: dict[str, str]) -> str:
    return re.sub(r"\{(\w+)\}", lambda found: known[found[1]], text)


def fits(said: Any, shape: Any) -> bool:
    """A set: just these keys, fewer where Daily leaves them out; a dict: these values."""
    if isinstance(shape, list):
        return len(said) == len(shape) and all(map(fits, said, shape))
    if isinstance(shape, set):
        optional = RECORDING | WEBHOOK if shape in (RECORDING, WEBHOOK) else set()
        return isinstance(said, dict) and said.keys() <= shape and shape - said.keys() <= optional
    if isinstance(shape, dict):
        wanted = {k: v for k, v in shape.items() if v is not ...}
        return bool(said.keys() == shape.keys() and wanted.items() <= said.items())
    return bool(said == shape)


async def recorded(gateway: RunningGateway) -> None:
    """Wait until the recording has some sound."""
    (running,) = gateway.state.recordings._running.values()
    await eventually(lambda: running.recorder._written > 0)


async def test_every_path_is_served(gateway: RunningGateway, known: dict[str, str]) -> None:
    for method, path, body, shape in SERVED:
        if path.endswith("recordings/stop"):
            await recorded(gateway)
        content = None if body is None else filled(json.dumps(body), known)
        answer = await gateway.rest.request(method, filled(path, known), content=content)
        assert answer.status_code == 200, f"{method} {path}: {answer.text}"
        said = answer.json()
        assert fits(said, shape), f"{method} {path}: {said}"
        if isinstance(said, dict):
            known |= {name: value for name, value in said.items() if isinstance(value, str)}


@pytest.mark.parametrize(("method", "path", "body", "status", "error"), REFUSED)
async def test_what_is_refused(
    gateway: RunningGateway, known: dict[str, str], method: str, path: str, body: Any,
    status: int, error: str,
) -> None:  # fmt: skip
    answer = await gateway.rest.request(method, path, json=body)
    assert (answer.status_code, answer.json()["error"]) == (status, error), answer.text
    assert (await gateway.rest.get("/rooms")).json()["total_count"] == 2, "nothing is half done"


@pytest.mark.parametrize(("method", "path"), ELSEWHERE)
async def test_what_no_gateway_has(gateway: RunningGateway, method: str, path: str) -> None:
    answer = await gateway.rest.request(method, path)
    assert answer.status_code == 404
    assert answer.json() == {"error": "not-found", "info": f"There is nothing at /v1{path}."}


async def test_a_post_of_the_domain_replaces_the_list(gateway: RunningGateway) -> None:
    async def post(*entries: dict[str, Any]) -> list[dict[str, Any]]:
        answer = await gateway.rest.post("/", json={"properties": {"pinless_dialin": entries}})
        assert answer.status_code == 200, answer.text
        found: list[dict[str, Any]] = answer.json()["config"]["pinless_dialin"]
        return found

    async with HttpServer() as server:
        (first,) = await post({"room_creation_api": server.url, "phone_number": "+15550000001"})
        assert first["sip_uri"].startswith("static-address--")
        kept, second = await post(
            {"room_creation_api": server.url, "phone_number": "+15550000001", "name_prefix": "A"},
            {"room_creation_api": server.url, "hmac": "c2VjcmV0"},
        )
        assert kept["sip_uri"] == first["sip_uri"]
        assert kept["name_prefix"] == "A"
        assert kept["hmac"] != first["hmac"], "made anew where it is left out"
        assert second["hmac"] == "c2VjcmV0"
        (left,) = await post(second)
        assert left == second, "what was read can be written"
        refused = await gateway.rest.post(
            "/",
            json={"properties": {"pinless_dialin": [{"room_creation_api": "http://127.0.0.1:9"}]}},
        )
        assert refused.status_code == 400
        whole = (await gateway.rest.get("/")).json()["config"]
        assert whole["pinless_dialin"] == [second], "a refused list changes nothing"
        assert whole["pin_dialin"] == []
        assert whole["max_sip_pstn_sessions_per_room"] == 5
        pins = {"properties": {"pin_dialin": [{"ivr_greeting": {"message": "Your code?"}}]}}
        pin = (await gateway.rest.post("/", json=pins)).json()["config"]
        assert pin["pin_dialin"][0]["ivr_greeting"] == {"message": "Your code?"}
        assert pin["pinless_dialin"] == [second]
