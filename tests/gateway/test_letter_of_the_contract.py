"""Sentences of the outside contract that no other test reads to the letter."""

from __future__ import annotations

import asyncio

import jwt
import pytest

from softphone.domain.events import Quality
from softphone.domain.ids import LegId
from softphone.errors import CommandRefused
from tests.fakes.gateway_process import KEY, RpcFailed, RunningGateway
from tests.patience import PATIENCE_S

PRACTICE = "127.0.0.1:5555"


async def test_a_leg_that_never_left_has_an_id_for_correlation(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined() as client:
        gateway.engine.place_error = CommandRefused("No such host.", type="sip-unavailable")
        await client.call("startDialOut", sipUri="sip:x@nowhere.invalid")
        error = await client.next("dialout-error")
    assert error["sipCallId"]


async def test_stats_name_every_figure(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined() as client:
        started = await client.call("startDialOut", sipUri="sip:x@127.0.0.1:5070")
        await gateway.placed()
        leg = started["session"]["sessionId"]
        gateway.engine.pick_up(LegId(leg))
        await client.next("dialout-answered")
        gateway.leg(leg).quality = Quality(codec="PCMU")
        stats = await client.call("getStats", sessionId=leg)
    assert set(stats) == {
        *("codec", "packetsSent", "packetsReceived"),
        *("lossPercent", "jitterMs", "rttMs", "mos"),
    }


class TestCallBack:
    """``ringback`` of the practice line, in a room that takes no calls otherwise."""

    @pytest.mark.parametrize(
        ("caller", "comes_in"),
        [(f"sip:ringback@{PRACTICE}", True), ("sip:ringback@127.0.0.1:6666", False)],
    )
    async def test_only_the_practice_line_may_call_back(
        self, gateway: RunningGateway, caller: str, comes_in: bool
    ) -> None:
        gateway.practice = PRACTICE
        await gateway.room(sip=None)
        async with gateway.joined() as client:
            await client.call("startDialOut", phoneNumber="+15550100009")
            await gateway.placed()
            gateway.engine.offer(LegId("in-1"), to_user="desk", from_uri=caller)
            if comes_in:
                connected = await client.next("dialin-connected")
                assert connected["sipEndpoint"] == "desk@127.0.0.1:5060"
                gateway.engine.offer(LegId("in-2"), to_user="desk", from_uri=caller)
            rejected = await gateway.commanded("reject")
        assert rejected[1:] == ("in-2" if comes_in else "in-1", 404)

    async def test_nobody_comes_in_unasked(self, gateway: RunningGateway) -> None:
        gateway.practice = PRACTICE
        await gateway.room(sip=None)
        async with gateway.joined():
            gateway.engine.offer(LegId("in-1"), to_user="desk", from_uri=f"sip:ringback@{PRACTICE}")
            assert (await gateway.commanded("reject"))[1:] == ("in-1", 404)


class TestStartDialIn:
    async def test_a_room_without_sip_takes_callers_while_in_session(
        self, gateway: RunningGateway
    ) -> None:
        await gateway.room(sip=None)
        async with gateway.joined() as client:
            assert await client.call("startDialIn", displayName="Desk") == {}
            ready = await client.next("dialin-ready")
            assert ready["sipEndpoint"] == "desk@127.0.0.1:5060"
            gateway.engine.offer(LegId("in-1"), to_user="desk")
            assert (await client.next("dialin-connected"))["sessionId"] == "in-1"
        room = (await gateway.rest.get("/rooms/desk")).json()
        assert "sip" not in room["config"], "the room's definition stays as it was"

    async def test_it_says_again_where_a_room_is_reached(self, gateway: RunningGateway) -> None:
        await gateway.room()
        async with gateway.joined() as client:
            await client.call("startDialIn", displayName="Desk")
            assert (await client.next("dialin-ready"))["sipEndpoint"] == "desk@127.0.0.1:5060"

    @pytest.mark.parametrize(
        ("options", "field"),
        [
            ({}, "displayName"),
            ({"displayName": ""}, "displayName"),
            ({"displayName": "x" * 200}, "displayName"),
            ({"displayName": "x", "userId": "u" * 37}, "userId"),
            ({"displayName": "x", "provider": "other"}, "provider"),
            ({"displayName": "x", "sipMode": "dial-in"}, "sipMode"),
        ],
    )
    async def test_bad_options_are_named(
        self, gateway: RunningGateway, options: dict[str, str], field: str
    ) -> None:
        await gateway.room()
        async with gateway.joined() as client:
            with pytest.raises(RpcFailed) as refused:
                await client.call("startDialIn", **options)
        assert (refused.value.code, refused.value.data["field"]) == (-32602, field)

    async def test_a_guest_may_not(self, gateway: RunningGateway) -> None:
        await gateway.room()
        async with gateway.joined(is_owner=False) as client:
            with pytest.raises(RpcFailed) as refused:
                await client.call("startDialIn", displayName="Desk")
        assert (refused.value.code, refused.value.data["type"]) == (-32000, "not-owner")


class TestTokensSignedByTheKeysHolder:
    @pytest.mark.parametrize("room", ["desk", None])
    async def test_they_count(self, gateway: RunningGateway, room: str | None) -> None:
        await gateway.room()
        claims = {"d": "any", "iat": 1_700_000_000, "o": True, **({"r": room} if room else {})}
        token = jwt.encode(claims, KEY, "HS256")
        async with gateway.connect("desk", token) as socket:
            assert socket.subprotocol == "softphone.room.v1"

    @pytest.mark.parametrize("secret", ["other" * 8, ""])
    async def test_others_do_not(self, gateway: RunningGateway, secret: str) -> None:
        await gateway.room()
        claims = {"d": "any", "iat": 1_700_000_000, "o": True, "r": "desk"}
        token = jwt.encode(claims, secret, "HS256" if secret else "none")
        with pytest.raises(Exception, match="401"):
            await gateway.connect("desk", token)


async def test_an_upgrade_that_cannot_be_read_is_answered(gateway: RunningGateway) -> None:
    host, port = gateway.http.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    writer.write(
        b"GET /v1/rooms/desk/socket HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\n"
        b"Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
        b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
        b"Authorization: Bearer " + b"a" * 20_000 + b"\r\n\r\n"
    )
    async with asyncio.timeout(PATIENCE_S):
        answer = await reader.read()
    writer.close()
    assert answer.startswith(b"HTTP/1.1 431 ")
