"""The room socket: who gets in, what it answers to nonsense, resume, permissions, slow clients."""

from __future__ import annotations

import asyncio
import json
import time
from pathlib import Path
from typing import Any

import jwt
import pytest
import websockets

from softphone.gateway.sockets import connection as connection_module
from tests.fakes.gateway_process import RoomSocket, RpcFailed, RunningGateway

FAR = "sip:far@127.0.0.1:5999"


async def status_of(gateway: RunningGateway, room: str, token: str) -> int:
    """The HTTP status of a refused upgrade."""
    with pytest.raises(websockets.InvalidStatus) as refused:
        await gateway.connect(room, token)
    body = json.loads(refused.value.response.body)
    assert body["error"]
    assert body["info"]
    return refused.value.response.status_code


async def test_sockets_are_refused_before_the_upgrade(gateway: RunningGateway) -> None:
    await gateway.room()
    await gateway.room("other")
    expired = await gateway.token(exp=int(time.time()) - 1)
    early = await gateway.token(nbf=int(time.time()) + 60)
    foreign = jwt.encode({"r": "desk", "d": "x", "iat": 1, "o": True}, "z" * 40, algorithm="HS256")
    unsigned = jwt.encode({"r": "desk", "d": "x", "iat": 1}, None, algorithm="none")
    for bad in (expired, early, foreign, unsigned, "rubbish"):
        assert await status_of(gateway, "desk", bad) == 401
    assert await status_of(gateway, "other", await gateway.token("desk")) == 403
    assert await status_of(gateway, "nowhere", await gateway.token("nowhere")) == 404
    await gateway.room("closed", exp=int(time.time()) - 1)
    assert await status_of(gateway, "closed", await gateway.token("closed")) == 403


async def test_a_token_for_any_room_opens_any(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.connect("desk", await gateway.token(None)) as socket:
        assert socket.subprotocol == "softphone.room.v1"


async def test_join_tells_everything(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined(join={"userName": "Ann"}, user_id="ann-1") as ann:
        me = ann.me
        assert me["room"] == "desk"
        assert me["resumeKey"]
        assert me["sessions"] == []
        (own,) = me["participants"]
        assert (own["session_id"], own["user_name"], own["user_id"], own["local"]) == (
            me["sessionId"],
            "Ann",
            "ann-1",
            True,
        )
        leg = (await ann.call("startDialOut", sipUri=FAR, displayName="Far"))["session"]
        await gateway.placed()
        async with gateway.joined(join={"userName": "Bob"}) as bob:
            (live,) = bob.me["sessions"]
            assert (live["sessionId"], live["state"], live["direction"]) == (
                leg["sessionId"],
                "dialing",
                "dial-out",
            )
            joined = await ann.next("participant-joined")
            assert joined["participant"]["user_name"] == "Bob"
            assert joined["participant"]["local"] is False
            assert joined["seq"] == bob.me["seq"], "both count the room's events alike"
            gateway.engine.ring(gateway.leg(leg["sessionId"]).id)
            seen = [(await who.next("dialout-connected"))["seq"] for who in (ann, bob)]
            assert seen[0] == seen[1]
            assert bob.events[0]["params"]["seq"] == bob.me["seq"] + 1


async def test_ready_endpoints_are_told_after_the_answer(gateway: RunningGateway) -> None:
    await gateway.room(sip={"display_name": "d", "sip_mode": "dial-in", "num_endpoints": 2})
    async with gateway.client() as client:
        result = await client.call("join")
        told = [await client.next("dialin-ready") for _ in range(2)]
        assert [t["sipEndpoint"] for t in told] == ["desk@127.0.0.1:5060", "desk.2@127.0.0.1:5060"]
        assert [t["seq"] for t in told] == [result["seq"] + 1, result["seq"] + 2]
        assert "result" in client.frames[0]


@pytest.mark.parametrize(
    ("text", "code", "field"),
    [
        ("{nonsense", -32700, None),
        ("[" * 5000, -32700, None),
        ("[]", -32600, None),
        ('"text"', -32600, None),
        ('{"jsonrpc":"2.0","id":{},"method":"join"}', -32600, None),
        ('{"jsonrpc":"1.0","id":"x","method":"join"}', -32600, None),
        ('{"jsonrpc":"2.0","id":"x","method":"join","extra":1}', -32600, None),
        ('{"jsonrpc":"2.0","id":"x","method":"startDance"}', -32601, None),
        ('{"jsonrpc":"2.0","id":"x","method":"join","params":[1]}', -32602, "params"),
        ('{"jsonrpc":"2.0","id":"x","method":"join","params":{"nmae":1}}', -32602, "nmae"),
        (
            '{"jsonrpc":"2.0","id":"x","method":"join","params":{"audio":{"sampleRate":8000}}}',
            -32602,
            "audio.sampleRate",
        ),
        ('{"jsonrpc":"2.0","id":"x","method":"join","params":{"userName":5}}', -32602, "userName"),
    ],
)
async def test_nonsense_is_answered_and_harms_nobody(
    gateway: RunningGateway, text: str, code: int, field: str | None
) -> None:
    await gateway.room()
    async with gateway.joined() as bystander, gateway.client() as client:
        await client.send(text)
        answer = await client.until(lambda frame: "error" in frame)
        assert answer["error"]["code"] == code
        assert answer["error"]["message"]
        assert answer["error"]["data"].get("field") == field
        await client.call("join")
        await bystander.next("participant-joined")


async def test_methods_need_a_join_first(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.client() as client:
        for method in ("startDialOut", "leave", "getStats"):
            with pytest.raises(RpcFailed) as refused:
                await client.call(method)
            assert (refused.value.code, refused.value.data["type"]) == (-32000, "not-joined")
        await client.call("join")
        with pytest.raises(RpcFailed) as twice:
            await client.call("join")
        assert twice.value.data["type"] == "not-allowed"


async def test_an_oversized_frame_closes_its_own_socket_only(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined() as bystander, gateway.joined() as client:
        leg = (await bystander.call("startDialOut", sipUri=FAR))["session"]["sessionId"]
        await gateway.placed()
        gateway.engine.pick_up(gateway.leg(leg).id)
        await bystander.next("dialout-answered")
        await client.send("x" * 70_000)
        assert await client.closed() == 1009
        gateway.engine.press(gateway.leg(leg).id, "5")
        assert (await bystander.next("dtmf-event"))["tone"] == "5"


async def test_leave_and_join_again(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined() as ann, gateway.joined() as bob:
        await bob.call("leave")
        left = await ann.next("participant-left")
        assert left["participant"]["session_id"] == bob.me["sessionId"]
        again = await bob.call("join")
        assert again["sessionId"] != bob.me["sessionId"]


async def test_app_messages_leave_no_gap_for_anybody(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined() as ann, gateway.joined() as bob:
        await ann.call("sendAppMessage", data={"hello": ["w", 1]})
        got = await bob.next("app-message")
        assert (got["data"], got["fromId"]) == ({"hello": ["w", 1]}, ann.me["sessionId"])
        await bob.call("sendAppMessage", data="hi", to=ann.me["sessionId"])
        assert (await ann.next("app-message"))["data"] == "hi"
        with pytest.raises(RpcFailed) as nobody:
            await ann.call("sendAppMessage", data="x", to="nobody")
        assert nobody.value.data == {"type": "no-such-session", "field": "to"}
        with pytest.raises(RpcFailed) as large:
            await ann.call("sendAppMessage", data="x" * 5000)
        assert large.value.data["field"] == "data"
        await ann.call("leave")
        await bob.next("participant-left")
        for client in (ann, bob):
            numbers = [event["params"]["seq"] for event in client.events]
            assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))


async def resume(gateway: RunningGateway, old: RoomSocket, seq: int) -> RoomSocket:
    client = RoomSocket(await gateway.connect("desk", await gateway.token()))
    client.me = await client.call("join", resume={"key": old.me["resumeKey"], "seq": seq})
    return client


async def test_resume_replays_exactly_once(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined() as client:
        leg = (await client.call("startDialOut", sipUri=FAR))["session"]["sessionId"]
        await gateway.placed()
        gateway.engine.ring(gateway.leg(leg).id)
        await client.next("participant-joined")
        seen = client.events[-1]["params"]["seq"]
        await client.break_off()
        gateway.engine.pick_up(gateway.leg(leg).id)
        gateway.engine.press(gateway.leg(leg).id, "12")
        again = await resume(gateway, client, seen)
        assert again.me["sessionId"] == client.me["sessionId"]
        assert "resync" not in again.me
        await again.next("dialout-answered")
        assert [(await again.next("dtmf-event"))["tone"] for _ in range(2)] == ["1", "2"]
        gateway.engine.end(gateway.leg(leg).id)
        await again.next("dialout-stopped")
        numbers = [event["params"]["seq"] for event in again.events]
        assert numbers == list(range(seen + 1, seen + 1 + len(numbers)))
        await again.close()


async def test_resume_takes_over_from_a_socket_that_seems_alive(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined() as client:
        again = await resume(gateway, client, client.me["seq"] + 1)
        assert await client.closed() == 4000
        await again.call("sendAppMessage", data=1)
        await again.close()


async def test_too_old_a_resume_brings_the_whole_truth(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined() as client:
        leg = (await client.call("startDialOut", sipUri=FAR))["session"]["sessionId"]
        await gateway.placed()
        await client.break_off()
        again = await resume(gateway, client, 999)
        assert again.me["resync"] is True
        assert again.me["sessionId"] == client.me["sessionId"]
        assert [s["sessionId"] for s in again.me["sessions"]] == [leg]
        gateway.engine.ring(gateway.leg(leg).id)
        assert (await again.next("dialout-connected"))["seq"] == again.me["seq"] + 1
        await again.close()


async def test_after_the_window_the_participant_and_its_legs_are_gone(tmp_path: Path) -> None:
    async with RunningGateway(tmp_path, resume_s=0.05) as gateway:
        await gateway.room()
        async with gateway.joined() as client:
            leg = (await client.call("startDialOut", sipUri=FAR))["session"]["sessionId"]
            await gateway.placed()
            gateway.engine.pick_up(gateway.leg(leg).id)
            await client.break_off()
            assert (await gateway.commanded("hang_up"))[1] == leg
            again = await resume(gateway, client, 1)
            assert again.me["resync"] is True
            assert again.me["sessionId"] != client.me["sessionId"]
            await again.close()


async def test_legs_may_outlive_the_last_client_as_configured(gateway: RunningGateway) -> None:
    await gateway.room(dialout_config={"max_idle_timeout_sec": 60})
    async with gateway.joined() as client:
        leg = (await client.call("startDialOut", sipUri=FAR))["session"]["sessionId"]
        await gateway.placed()
        gateway.engine.pick_up(gateway.leg(leg).id)
        await client.call("leave")
        back = await client.call("join")
        assert [s["sessionId"] for s in back["sessions"]] == [leg]
        assert all(command[0] != "hang_up" for command in gateway.engine.commands)


async def test_permissions_rights(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined() as owner, gateway.joined(is_owner=False) as guest:
        with pytest.raises(RpcFailed) as refused:
            await guest.call("updateParticipant", sessionId=owner.me["sessionId"], setAudio=False)
        assert refused.value.data["type"] == "not-owner"
        with pytest.raises(RpcFailed) as own:
            await guest.call(
                "updateParticipant",
                sessionId=guest.me["sessionId"],
                updatePermissions={"canAdmin": True},
            )
        assert own.value.data["type"] == "not-owner"
        with pytest.raises(RpcFailed) as nothing:
            await owner.call("updateParticipant", sessionId=guest.me["sessionId"])
        assert nothing.value.code == -32602
        await owner.call("updateParticipant", sessionId=guest.me["sessionId"], eject=True)
        assert await guest.closed() == 4001


async def test_hidden_people_are_not_told_of(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined() as ann:
        async with gateway.joined(permissions={"hasPresence": False}) as ghost:
            assert ghost.me["participants"][0]["session_id"] == ghost.me["sessionId"]
            async with gateway.joined() as bob:
                assert ghost.me["sessionId"] not in [
                    p["session_id"] for p in bob.me["participants"]
                ]
            await ghost.call("leave")
        assert {
            e["params"]["participant"]["session_id"]
            for e in ann.events
            if e["method"] == "participant-joined"
        } == {bob.me["sessionId"]}


async def test_unique_users_and_full_rooms(gateway: RunningGateway) -> None:
    await gateway.room(enforce_unique_user_ids=True, max_participants=2)
    async with gateway.joined(user_id="a") as first, gateway.joined(user_id="b"):
        async with gateway.client(user_id="c") as late:
            with pytest.raises(RpcFailed, match="full"):
                await late.call("join")
        async with gateway.client(user_id="a") as second:
            with pytest.raises(RpcFailed, match="full"):
                await second.call("join")
        await first.call("leave")


async def test_the_stay_ends_with_the_token(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined(eject_after_elapsed=1) as client:
        assert client.me["participants"][0]["will_eject_at"] > "2000"
        assert await client.closed() == 4003


async def test_a_client_that_does_not_read_is_cut_off_alone(
    gateway: RunningGateway, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection_module, "TEXT_CHARS", 50_000)
    await gateway.room()
    async with gateway.joined() as ann:
        slow = await websockets.connect(
            f"{gateway.http.replace('http', 'ws')}/v1/rooms/desk/socket",
            subprotocols=[websockets.Subprotocol("softphone.room.v1")],
            additional_headers={"Authorization": f"Bearer {await gateway.token()}"},
            max_queue=1,
        )
        await slow.send(json.dumps({"jsonrpc": "2.0", "id": 1, "method": "join"}))
        await slow.recv()
        slow.transport.pause_reading()  # type: ignore[attr-defined]
        message = "x" * 4000
        async with asyncio.timeout(20):
            while len(gateway.state.sockets) == 2:
                await ann.call("sendAppMessage", data=message)
        await ann.call("sendAppMessage", data="still here")
        slow.transport.abort()
        await slow.wait_closed()


async def test_the_monitor_sees_every_room(gateway: RunningGateway) -> None:
    await gateway.room()
    supervisor = await gateway.token(None, permissions={"canAdmin": ["participants"]})
    address = f"{gateway.http.replace('http', 'ws')}/v1/monitor"

    def monitor(credential: str) -> Any:
        return websockets.connect(
            address,
            subprotocols=[websockets.Subprotocol("softphone.monitor.v1")],
            additional_headers={"Authorization": f"Bearer {credential}"},
        )

    for bad, status in ((await gateway.token("desk"), 403), ("x", 401)):
        with pytest.raises(websockets.InvalidStatus) as refused:
            await monitor(bad)
        assert refused.value.response.status_code == status
    async with gateway.joined(user_name="Ann") as ann, monitor(supervisor) as socket:
        first = json.loads(await socket.recv())
        assert first["type"] == "snapshot"
        assert first["rooms"][0]["name"] == "desk"
        assert first["rooms"][0]["presence"][0]["userName"] == "Ann"
        leg = (await ann.call("startDialOut", sipUri=FAR))["session"]["sessionId"]
        await gateway.placed()
        gateway.engine.ring(gateway.leg(leg).id)
        envelope = json.loads(await socket.recv())
        assert set(envelope) == {"version", "type", "id", "payload", "event_ts"}
        assert envelope["type"] == "dialout.connected"
        assert envelope["payload"]["session_id"] == leg
        assert envelope["payload"]["room"] == "desk"


async def test_endpoints_added_later_are_announced(gateway: RunningGateway) -> None:
    await gateway.room(sip=None)
    async with gateway.joined() as client:
        sip = {"display_name": "d", "sip_mode": "dial-in"}
        await gateway.rest.post("/rooms/desk", json={"properties": {"sip": sip}})
        assert (await client.next("dialin-ready"))["sipEndpoint"] == "desk@127.0.0.1:5060"
