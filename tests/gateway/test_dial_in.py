"""Dial-in: which room, whether it may come in, answering by hand, endings."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest

from softphone.domain.ids import LegId
from softphone.gateway.sip.engine import CloseCause
from tests.fakes.gateway_process import DIALIN, RoomSocket, RpcFailed, RunningGateway

MANUAL = {**DIALIN["sip"], "answer_mode": "manual"}


async def rejected(gateway: RunningGateway, leg: str) -> object:
    """The SIP code a caller was turned away with."""
    command = await gateway.commanded("reject")
    assert command[1] == leg
    return command[2]


def told(client: RoomSocket) -> list[str]:
    return [e["method"] for e in client.events if e["method"].startswith("dialin")]


async def test_a_caller_comes_in_and_leaves(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined() as client:
        offered = gateway.engine.offer(
            LegId("in-1"),
            to_user="desk",
            from_uri="sip:ann@127.0.0.1:5070",
            from_name="Ann",
            headers={"X-Order": "7"},
        )
        connected = await client.next("dialin-connected")
        joined = await client.next("participant-joined")
        gateway.engine.end(LegId("in-1"))
        stopped = await client.next("dialin-stopped")
    assert connected["sessionId"] == "in-1"
    assert connected["sipCallId"] == offered.sip_call_id
    assert connected["sipFrom"] == "sip:ann@127.0.0.1:5070"
    assert connected["sipHeaders"] == {"X-Order": "7"}
    assert connected["sipEndpoint"] == "desk@127.0.0.1:5060"
    assert connected["displayName"] == "Ann"
    assert connected["provider"] == "daily"
    assert joined["participant"]["participantType"] == "sip-dial-in"
    assert joined["participant"]["user_id"] == "in-1"
    assert stopped["sessionId"] == "in-1"
    assert client.events[-1]["method"] == "dialin-stopped"


async def test_manual_rooms_ring_until_answered(gateway: RunningGateway) -> None:
    await gateway.room(sip=MANUAL)
    async with gateway.joined() as client:
        gateway.engine.offer(LegId("in-1"), to_user="desk", from_name="Ann")
        ringing = await client.next("dialin-ringing")
        assert (ringing["sessionId"], ringing["displayName"]) == ("in-1", "Ann")
        assert all(command[0] != "answer" for command in gateway.engine.commands)
        async with gateway.joined() as late:
            (live,) = late.me["sessions"]
            assert (live["state"], live["direction"]) == ("ringing", "dial-in")
        await client.call("answerDialIn", sessionId="in-1")
        await client.next("dialin-connected")
        with pytest.raises(RpcFailed) as twice:
            await client.call("answerDialIn", sessionId="in-1")
        assert twice.value.data["type"] == "not-allowed"
        await client.call("stopDialOut", sessionId="in-1")
        await client.next("dialin-stopped")


@pytest.mark.parametrize(("params", "code"), [({}, 603), ({"sipCode": 480}, 480)])
async def test_declining(gateway: RunningGateway, params: dict[str, Any], code: int) -> None:
    await gateway.room(sip=MANUAL)
    async with gateway.joined() as client:
        gateway.engine.offer(LegId("in-1"), to_user="desk")
        await client.next("dialin-ringing")
        await client.call("declineDialIn", sessionId="in-1", **params)
        await client.next("dialin-stopped")
        assert await rejected(gateway, "in-1") == code
        assert told(client)[-2:] == ["dialin-ringing", "dialin-stopped"]


async def test_a_caller_who_gives_up_is_stopped(gateway: RunningGateway) -> None:
    await gateway.room(sip=MANUAL)
    async with gateway.joined() as client:
        gateway.engine.offer(LegId("in-1"), to_user="desk")
        await client.next("dialin-ringing")
        gateway.engine.end(LegId("in-1"), CloseCause.REMOTE_CANCEL)
        assert "gave up" in (await client.next("dialin-stopped"))["reason"]


async def test_ringing_by_hand_has_an_end(tmp_path: Path) -> None:
    async with RunningGateway(tmp_path, ring_s=0.05) as gateway:
        await gateway.room(sip=MANUAL)
        async with gateway.joined() as client:
            gateway.engine.offer(LegId("in-1"), to_user="desk")
            await client.next("dialin-stopped")
            assert await rejected(gateway, "in-1") == 480


async def test_guests_may_not_answer(gateway: RunningGateway) -> None:
    await gateway.room(sip=MANUAL)
    async with gateway.joined(is_owner=False) as guest:
        gateway.engine.offer(LegId("in-1"), to_user="desk")
        await guest.next("dialin-ringing")
        for method in ("answerDialIn", "declineDialIn"):
            with pytest.raises(RpcFailed) as refused:
                await guest.call(method, sessionId="in-1")
            assert refused.value.data["type"] == "not-owner"


@pytest.mark.parametrize(
    ("to_user", "code"),
    [
        ("nowhere", 404),
        ("desk.9", 404),
        ("desk.x", 404),
        ("", 404),
        ("plain", 404),
        ("expired", 404),
        ("empty", 480),
        ("by-hand", 480),
    ],
)
async def test_callers_who_are_turned_away(
    gateway: RunningGateway, to_user: str, code: int
) -> None:
    await gateway.room()
    await gateway.room("plain", sip=None)
    await gateway.room("empty")
    await gateway.room("expired", exp=int(time.time()) - 5)
    await gateway.room("by-hand", sip={**MANUAL, "dialin_config": {"allow_room_start": True}})
    async with gateway.joined() as client:
        gateway.engine.offer(LegId("in-1"), to_user=to_user)
        assert await rejected(gateway, "in-1") == code
        await client.call("sendAppMessage", data=1)
        assert told(client) == ["dialin-ready"]


async def test_one_caller_an_endpoint(gateway: RunningGateway) -> None:
    await gateway.room(sip={**DIALIN["sip"], "num_endpoints": 2})
    async with gateway.joined() as client:
        gateway.engine.offer(LegId("in-1"), to_user="desk.2")
        first = await client.next("dialin-connected")
        gateway.engine.offer(LegId("in-2"), to_user="desk")
        second = await client.next("dialin-connected")
        assert (first["sipEndpoint"], second["sipEndpoint"]) == (
            "desk.2@127.0.0.1:5060",
            "desk@127.0.0.1:5060",
        )
        gateway.engine.offer(LegId("in-3"), to_user="desk")
        assert await rejected(gateway, "in-3") == 486
        gateway.engine.end(LegId("in-1"))
        await client.next("dialin-stopped")
        gateway.engine.offer(LegId("in-4"), to_user="desk.2")
        assert (await client.next("dialin-connected"))["sessionId"] == "in-4"


async def test_a_full_room_is_busy(tmp_path: Path) -> None:
    async with RunningGateway(tmp_path, legs_per_room=2) as gateway:
        await gateway.room(sip={**DIALIN["sip"], "num_endpoints": 5})
        async with gateway.joined() as client:
            for name in ("in-1", "in-2"):
                gateway.engine.offer(LegId(name), to_user="desk")
                await client.next("dialin-connected")
            gateway.engine.offer(LegId("in-3"), to_user="desk")
            assert await rejected(gateway, "in-3") == 486


async def test_a_caller_may_start_the_session(gateway: RunningGateway) -> None:
    await gateway.room(sip={**DIALIN["sip"], "dialin_config": {"allow_room_start": True}})
    gateway.engine.offer(LegId("in-1"), to_user="desk")
    await gateway.commanded("answer")
    async with gateway.joined() as client:
        assert [s["sessionId"] for s in client.me["sessions"]] == ["in-1"]


async def test_an_engine_fault_before_the_answer_is_an_error(gateway: RunningGateway) -> None:
    await gateway.room(sip=MANUAL)
    async with gateway.joined() as client:
        gateway.engine.offer(LegId("in-1"), to_user="desk")
        await client.next("dialin-ringing")
        gateway.engine.end(LegId("in-1"), CloseCause.ENGINE_FAULT)
        error = await client.next("dialin-error")
        assert error["details"]["sipCode"] == 500
        assert error["details"]["reason"]
        assert error["details"]["sipEndpoint"] == "desk@127.0.0.1:5060"
