"""Who may dial out, how many, what may be asked for, and what reaches the engine."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from softphone.gateway.sip.engine import PlaceOptions
from tests.fakes.gateway_process import RpcFailed, RunningGateway
from tests.gateway.dialling import FAR, dial, leg_events


async def test_leg_limit_counts_reserved_endpoints(gateway: RunningGateway) -> None:
    await gateway.room("plain", sip=None)
    await gateway.room("desk", sip={"display_name": "d", "sip_mode": "dial-in", "num_endpoints": 4})
    async with gateway.joined("plain") as plain, gateway.joined("desk") as desk:
        for _ in range(5):
            await dial(gateway, plain)
        with pytest.raises(RpcFailed, match="5 legs") as refused:
            await plain.call("startDialOut", sipUri=FAR)
        assert (refused.value.code, refused.value.data["type"]) == (-32000, "leg-limit")
        await dial(gateway, desk)
        with pytest.raises(RpcFailed, match="4 of them kept"):
            await desk.call("startDialOut", sipUri=FAR)


async def test_only_owners_and_admins_may_dial(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined(is_owner=False) as guest:
        with pytest.raises(RpcFailed) as refused:
            await guest.call("startDialOut", sipUri=FAR)
        assert refused.value.data["type"] == "not-owner"
    async with gateway.joined(is_owner=False, permissions={"canAdmin": ["participants"]}) as admin:
        await dial(gateway, admin)


async def test_dial_out_must_be_enabled(gateway: RunningGateway) -> None:
    await gateway.room(enable_dialout=None)
    async with gateway.joined() as client:
        with pytest.raises(RpcFailed) as refused:
            await client.call("startDialOut", sipUri=FAR)
        assert refused.value.data["type"] == "dialout-not-enabled"


@pytest.mark.parametrize(
    ("options", "field"),
    [
        ({}, "phoneNumber"),
        ({"sipUri": FAR, "phoneNumber": "+15551234567"}, "phoneNumber"),
        ({"phoneNumber": "5551234"}, "phoneNumber"),
        ({"sipUri": "sips:x@y"}, "sipUri"),
        ({"sipUri": "sip:x@127.0.0.1?X-A=b%0D%0AEvil: 1"}, "sipUri"),
        ({"sipUri": "sip:x@127.0.0.1?Subject=b"}, "sipUri"),
        ({"sipUri": FAR, "dispalyName": "x"}, "dispalyName"),
        ({"sipUri": FAR, "displayName": 7}, "displayName"),
        ({"sipUri": FAR, "displayName": "a\r\nVia: x"}, "displayName"),
    ],
)
async def test_bad_options_name_the_field(
    gateway: RunningGateway, options: dict[str, Any], field: str
) -> None:
    await gateway.room()
    async with gateway.joined() as client:
        with pytest.raises(RpcFailed) as refused:
            await client.call("startDialOut", **options)
        assert (refused.value.code, refused.value.data["field"]) == (-32602, field)
        assert not gateway.engine.legs


async def test_numbers_go_by_practice_line_or_trunk(gateway: RunningGateway) -> None:
    await gateway.room()
    gateway.practice = "127.0.0.1:5555"
    async with gateway.joined() as client:
        practice = await dial(gateway, client, phoneNumber="+15550100001")
        trunk = await dial(gateway, client, phoneNumber="+15551234567")
        named = await dial(gateway, client, sipUri="sip:ivr@practice-line")
    assert practice.uri == "sip:echo@127.0.0.1:5555"
    assert practice.options.headers == {"X-Callback-URI": "sip:desk@127.0.0.1:5060"}
    assert (trunk.uri, trunk.options.via_trunk) == ("sip:+15551234567@trunk.test", True)
    assert not trunk.options.headers
    assert named.uri == "sip:ivr@127.0.0.1:5555"


async def test_without_a_trunk_numbers_are_refused_with_the_remedy(tmp_path: Path) -> None:
    async with RunningGateway(tmp_path, trunks=()) as gateway:
        await gateway.room()
        async with gateway.joined() as client:
            with pytest.raises(RpcFailed, match="--trunk") as refused:
                await client.call("startDialOut", phoneNumber="+15551234567")
            assert refused.value.data["type"] == "sip-unavailable"


async def test_headers_and_codecs_reach_the_engine(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined() as client:
        leg = await dial(
            gateway,
            client,
            sipUri=f"{FAR}?X-Order=a%20b&x-team=1",
            codecs={"audio": ["OPUS", "PCMU"]},
        )
        options: PlaceOptions = leg.options
        assert options.headers == {"X-Order": "a b", "x-team": "1"}
        assert options.codecs == ("OPUS", "PCMU")
        assert leg.uri == FAR
        gateway.engine.pick_up(leg.id, codec="PCMU")
        warning = await client.next("dialout-warning")
        assert "PCMU" in warning["errorMsg"]
        assert "OPUS" in warning["errorMsg"]


async def test_the_first_codec_needs_no_warning(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined() as client:
        leg = await dial(gateway, client, codecs={"audio": ["OPUS"]})
        gateway.engine.pick_up(leg.id, codec="opus")
        await client.next("dialout-answered")
        gateway.engine.end(leg.id)
        await client.next("dialout-stopped")
        assert "dialout-warning" not in leg_events(client)


async def test_what_cannot_be_presented_is_said(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined() as client:
        leg = await dial(gateway, client, sipUri=FAR, video=True)
        assert leg.options.video
        gateway.engine.pick_up(leg.id)
        assert "video" in (await client.next("dialout-warning"))["errorMsg"]
        leg = await dial(gateway, client, phoneNumber="+15551234567", callerId="+15557654321")
        gateway.engine.ring(leg.id)
        assert "+15557654321" in (await client.next("dialout-warning"))["errorMsg"]


async def test_an_unknown_session_is_named(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined() as client:
        for method in ("stopDialOut", "getStats", "getLevel", "answerDialIn"):
            with pytest.raises(RpcFailed) as refused:
                await client.call(method, sessionId="nobody")
            assert refused.value.data == {"type": "no-such-session", "field": "sessionId"}


async def test_a_tainted_engine_takes_no_new_legs(
    gateway: RunningGateway, logged_errors: Any
) -> None:
    await gateway.room()
    async with gateway.joined() as client:
        gateway.engine.taint("leak")
        assert gateway.tainted == ["leak"]
        with pytest.raises(RpcFailed) as refused:
            await client.call("startDialOut", sipUri=FAR)
        assert refused.value.data["type"] == "sip-unavailable"
        health = await gateway.rest.get(f"{gateway.http}/healthz")
        assert health.status_code == 503
    assert logged_errors.take()
