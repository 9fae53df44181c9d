"""REST as Daily's clients use it: paths, shapes, errors, keys."""

from __future__ import annotations

import time
from typing import Any

import httpx
import pytest

from tests.fakes.gateway_process import DIALIN, RunningGateway


async def test_a_room_from_making_to_deleting(gateway: RunningGateway) -> None:
    made = await gateway.room("desk", max_participants=200, exp=None)
    assert (made["name"], made["privacy"], made["api_created"]) == ("desk", "public", True)
    assert made["config"]["sip_uri"] == {"endpoint": "desk@127.0.0.1:5060"}
    assert "max_participants" not in made["config"], "only what differs from the default"
    assert made["url"] == f"{gateway.http}/desk"
    assert (await gateway.rest.get("/rooms/desk")).json() == made
    change = {"privacy": "private", "properties": {"enable_dialout": None, "start_audio_off": True}}
    changed = (await gateway.rest.post("/rooms/desk", json=change)).json()
    assert changed["privacy"] == "private"
    assert "enable_dialout" not in changed["config"]
    assert changed["config"]["start_audio_off"] is True
    gone = await gateway.rest.delete("/rooms/desk")
    assert gone.json() == {"deleted": True, "name": "desk"}
    missing = await gateway.rest.get("/rooms/desk")
    assert (missing.status_code, missing.json()["error"]) == (404, "not-found")


async def test_a_room_without_a_name_gets_one(gateway: RunningGateway) -> None:
    answer = await gateway.rest.post("/rooms")
    assert answer.status_code == 200
    assert answer.json()["name"]


async def test_several_endpoints(gateway: RunningGateway) -> None:
    made = await gateway.room(sip={**DIALIN["sip"], "num_endpoints": 3})
    assert made["config"]["sip_uri"] == {
        "endpoint": "desk@127.0.0.1:5060",
        "extra_endpoints": ["desk.2@127.0.0.1:5060", "desk.3@127.0.0.1:5060"],
    }


async def test_lists_are_paged(gateway: RunningGateway) -> None:
    names = [f"room-{n}" for n in range(5)]
    made = [await gateway.room(name) for name in names]
    newest_first = [room["name"] for room in reversed(made)]
    whole = (await gateway.rest.get("/rooms")).json()
    assert whole["total_count"] == 5
    assert [room["name"] for room in whole["data"]] == newest_first
    page = (await gateway.rest.get("/rooms", params={"limit": 2})).json()["data"]
    after = (
        await gateway.rest.get("/rooms", params={"limit": 2, "starting_after": page[-1]["id"]})
    ).json()["data"]
    assert [room["name"] for room in page + after] == newest_first[:4]
    before = (
        await gateway.rest.get("/rooms", params={"limit": 2, "ending_before": after[-1]["id"]})
    ).json()["data"]
    assert [room["name"] for room in before] == newest_first[1:3]


@pytest.mark.parametrize(
    ("method", "path", "body", "status", "error", "word"),
    [
        ("POST", "/rooms", {"nmae": "x"}, 400, "invalid-request-error", "nmae"),
        ("POST", "/rooms", {"name": "a b"}, 400, "invalid-request-error", "name"),
        ("POST", "/rooms", {"properties": {"exp": "soon"}}, 400, "invalid-request-error", "exp"),
        ("POST", "/rooms", [], 400, "invalid-request-error", "object"),
        ("POST", "/rooms", b"{not json", 400, "json-parsing-error", "JSON"),
        ("POST", "/rooms", b"[" * 100_000, 400, "json-parsing-error", "JSON"),
        ("POST", "/rooms", b" " * 300_000 + b"{}", 400, "invalid-request-error", "large"),
        ("POST", "/meeting-tokens", {"properties": {"exp": True}}, 400, None, "exp"),
        ("GET", "/rooms?limit=1000", None, 400, "invalid-request-error", "limit"),
        ("GET", f"/rooms?limit={'9' * 5000}", None, 400, "invalid-request-error", "limit"),
        ("GET", "/rooms?page=2", None, 400, "invalid-request-error", "page"),
        ("GET", "/rooms?starting_after=x", None, 400, "invalid-request-error", "starting_after"),
        ("GET", "/rooms/none", None, 404, "not-found", "none"),
        ("GET", "/nothing", None, 404, "not-found", "/nothing"),
        ("PUT", "/rooms", None, 405, "invalid-request-error", "PUT"),
        ("GET", "/meeting-tokens/rubbish", None, 400, "invalid-request-error", "token"),
        ("POST", "/rooms/none/dialOut/start", {"sipUri": "sip:a@b"}, 404, "not-found", "none"),
    ],
)
async def test_bad_requests_say_what_is_wrong(
    gateway: RunningGateway,
    method: str,
    path: str,
    body: Any,
    status: int,
    error: str | None,
    word: str,
) -> None:
    given: dict[str, Any] = {"content": body} if isinstance(body, bytes) else {"json": body}
    answer = await gateway.rest.request(method, path, **({} if body is None else given))
    said = answer.json()
    assert answer.status_code == status
    assert said["error"] == (error or "invalid-request-error")
    assert word in said["info"]


async def test_a_name_can_be_taken_once(gateway: RunningGateway) -> None:
    await gateway.room()
    again = await gateway.rest.post("/rooms", json={"name": "desk"})
    assert (again.status_code, again.json()["error"]) == (400, "invalid-request-error")


async def test_the_key_is_needed_and_compared(gateway: RunningGateway) -> None:
    async with httpx.AsyncClient(base_url=gateway.http) as stranger:
        none = await stranger.get("/v1/rooms")
        wrong = await stranger.get("/v1/rooms", headers={"Authorization": "Bearer nope"})
        metrics = await stranger.get("/metrics")
        health = await stranger.get("/healthz")
    assert (none.status_code, none.json()["error"]) == (400, "authorization-header-error")
    assert (wrong.status_code, wrong.json()["error"]) == (401, "authentication-error")
    assert metrics.status_code == 400
    assert (health.status_code, health.json()) == (200, {"status": "ok"})


async def test_tokens_are_minted_and_read(gateway: RunningGateway) -> None:
    exp = int(time.time()) + 60
    token = await gateway.token("desk", user_name="Ann", exp=exp, is_owner=True)
    read = (await gateway.rest.get(f"/meeting-tokens/{token}")).json()
    assert read == {"room_name": "desk", "is_owner": True, "user_name": "Ann", "exp": exp}
    later = await gateway.token("desk", nbf=exp)
    assert (await gateway.rest.get(f"/meeting-tokens/{later}")).status_code == 400
    lenient = await gateway.rest.get(f"/meeting-tokens/{later}", params={"ignoreNbf": "true"})
    assert lenient.json()["nbf"] == exp


async def test_presence_lists_clients_and_legs(gateway: RunningGateway) -> None:
    await gateway.room()
    assert (await gateway.rest.get("/presence")).json() == {}
    async with gateway.joined(user_id="ann-1", user_name="Ann") as client:
        started = await gateway.rest.post(
            "/rooms/desk/dialOut/start", json={"sipUri": "sip:far@127.0.0.1", "userId": "far-1"}
        )
        assert started.json()["ok"] == "true"
        await gateway.placed()
        gateway.engine.ring(gateway.leg(started.json()["sessionId"]).id)
        await client.next("dialout-connected")
        room = (await gateway.rest.get("/rooms/desk/presence")).json()
        everything = (await gateway.rest.get("/presence")).json()
        one = await gateway.rest.get("/rooms/desk/presence", params={"userId": "far-1"})
    assert room["total_count"] == 2
    assert {who["userId"] for who in room["data"]} == {"ann-1", "far-1"}
    assert {who["userId"] for who in everything["desk"]} == {"ann-1", "far-1"}
    assert room["data"][0]["room"] == "desk"
    assert [who["userId"] for who in one.json()["data"]] == ["far-1"]


async def test_dial_out_needs_a_running_session_or_allow_room_start(
    gateway: RunningGateway,
) -> None:
    await gateway.room()
    refused = await gateway.rest.post(
        "/rooms/desk/dialOut/start", json={"sipUri": "sip:far@127.0.0.1"}
    )
    assert (refused.status_code, refused.json()["error"]) == (404, "not-found")
    await gateway.room("lobby", dialout_config={"allow_room_start": True})
    started = await gateway.rest.post(
        "/rooms/lobby/dialOut/start", json={"sipUri": "sip:far@127.0.0.1"}
    )
    leg = started.json()["sessionId"]
    await gateway.placed()
    gateway.engine.pick_up(gateway.leg(leg).id)
    tones = await gateway.rest.post(
        "/rooms/lobby/dialOut/sendDTMF",
        json={"sessionId": leg, "tones": "1", "digitDurationMs": 60},
    )
    assert tones.json() == {"ok": "true"}
    await gateway.commanded("send_tones")
    stopped = await gateway.rest.post("/rooms/lobby/dialOut/stop", json={"sessionId": leg})
    assert stopped.json() == {"ok": "true"}
    await gateway.commanded("hang_up")
    assert (await gateway.rest.get("/rooms/lobby/presence")).json()["total_count"] == 0


async def test_rest_refuses_what_only_sockets_offer(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined():
        for body, field in (
            ({"sipUri": "sip:a@127.0.0.1", "provider": "daily"}, "provider"),
            ({"sipUri": "sip:a@127.0.0.1", "headers": {}}, "headers"),
        ):
            answer = await gateway.rest.post("/rooms/desk/dialOut/start", json=body)
            assert answer.status_code == 400
            assert field in answer.json()["info"]
        gone = await gateway.rest.post("/rooms/desk/dialOut/stop", json={"sessionId": "nobody"})
        assert (gone.status_code, gone.json()["error"]) == (404, "not-found")


async def test_eject_message_and_permissions(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined(user_id="ann") as ann, gateway.joined(user_id="bob") as bob:
        sent = await gateway.rest.post(
            "/rooms/desk/send-app-message", json={"data": {"n": 1}, "recipient": "*"}
        )
        assert sent.json() == {"sent": "true"}
        assert (await bob.next("app-message"))["data"] == {"n": 1}
        changed = await gateway.rest.post(
            "/rooms/desk/update-permissions",
            json={"data": {bob.me["sessionId"]: {"canSend": False}}},
        )
        assert changed.status_code == 200
        updated = await ann.next("participant-updated")
        assert updated["participant"]["permissions"]["canSend"] is False
        out = await gateway.rest.post("/rooms/desk/eject", json={"user_ids": ["bob"]})
        assert out.json() == {"ejectedIds": [bob.me["sessionId"]]}
        assert await bob.closed() == 4001
        await ann.next("participant-left")


async def test_metrics_and_openapi(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined():
        text = (await gateway.rest.get(f"{gateway.http}/metrics")).text
    assert "softphone_rooms 1.0" in text
    assert 'softphone_events_total{event="dialin-ready"} 1.0' in text
    api = (await gateway.rest.get(f"{gateway.http}/openapi.json")).json()
    body = api["paths"]["/v1/rooms"]["post"]["requestBody"]["content"]["application/json"]
    assert body["schema"]["$ref"] == "#/components/schemas/CreateRoom"
    assert "CreateRoom" in api["components"]["schemas"]


async def test_deleting_a_room_ends_what_is_in_it(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined() as client:
        result = await client.call("startDialOut", sipUri="sip:far@127.0.0.1")
        await gateway.placed()
        gateway.engine.pick_up(gateway.leg(result["session"]["sessionId"]).id)
        await gateway.rest.delete("/rooms/desk")
        assert await client.closed() == 4002
        assert (await gateway.commanded("hang_up"))[1] == result["session"]["sessionId"]
