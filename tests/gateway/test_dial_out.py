"""Dial-out over the room socket: order, endings, limits and rights."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from softphone.domain.dialing import DtmfMethod
from softphone.domain.events import Quality
from softphone.domain.ids import LegId
from softphone.errors import CommandRefused
from softphone.gateway.sip.engine import CloseCause, PlaceOptions, ToneSupport
from tests.fakes.gateway_process import RoomSocket, RpcFailed, RunningGateway
from tests.fakes.sip_engine import FakeLeg

FAR = "sip:far@127.0.0.1:5999"


async def dial(gateway: RunningGateway, client: RoomSocket, **options: Any) -> FakeLeg:
    """Start a dial-out and wait until the engine has it."""
    count = sum(command[0] == "place" for command in gateway.engine.commands)
    wanted = options if options.keys() & {"sipUri", "phoneNumber"} else {"sipUri": FAR, **options}
    result = await client.call("startDialOut", **wanted)
    await gateway.placed(count + 1)
    return gateway.leg(result["session"]["sessionId"])


def leg_events(client: RoomSocket) -> list[str]:
    return [e["method"] for e in client.events if e["method"].startswith("dialout")]


async def test_a_call_from_ring_to_hang_up(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined() as client:
        leg = await dial(gateway, client, displayName="Ann", userId="ann-1")
        gateway.engine.ring(leg.id)
        connected = await client.next("dialout-connected")
        joined = await client.next("participant-joined")
        gateway.engine.pick_up(leg.id)
        answered = await client.next("dialout-answered")
        await client.call("stopDialOut", sessionId=leg.id)
        stopped = await client.next("dialout-stopped")
    for event in (connected, answered, stopped):
        assert event["sessionId"] == leg.id
        assert event["sipCallId"] == leg.sip_call_id
        assert event["provider"] == "daily"
        assert event["destination"] == FAR
        assert event["userId"] == "ann-1"
    who = joined["participant"]
    assert (who["session_id"], who["user_name"]) == (leg.id, "Ann")
    assert who["participantType"] == "sip-dial-out"
    assert client.events[-1]["method"] == "dialout-stopped"


async def test_seq_has_no_gap_and_the_answer_comes_first(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined() as client:
        gateway.engine.autopilot = lambda leg: gateway.engine.pick_up(leg.id) and None
        await client.call("startDialOut", sipUri=FAR)
        await client.next("dialout-answered")
        first = next(f for f in client.frames if "result" in f and "session" in f["result"])
        connected = next(f for f in client.frames if f.get("method") == "dialout-connected")
        assert client.frames.index(first) < client.frames.index(connected)
        numbers = [event["params"]["seq"] for event in client.events]
        assert numbers == list(range(client.me["seq"] + 1, client.me["seq"] + 1 + len(numbers)))
        assert all(isinstance(e["params"]["timestamp"], float) for e in client.events)


async def test_connected_is_sent_even_when_200_comes_without_18x(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined() as client:
        leg = await dial(gateway, client)
        gateway.engine.pick_up(leg.id)
        await client.next("dialout-connected")
        await client.next("dialout-answered")
        assert leg_events(client) == ["dialout-connected", "dialout-answered"]


@pytest.mark.parametrize(
    ("cause", "sent", "told", "word"),
    [
        (CloseCause.REJECTED, 486, 486, "busy"),
        (CloseCause.REJECTED, 603, 603, "declined"),
        (CloseCause.REJECTED, 404, 404, "not found"),
        (CloseCause.REDIRECTED, 302, 302, "moved"),
        (CloseCause.TIMEOUT, None, 408, "no answer"),
        (CloseCause.UNREACHABLE, None, 503, "cannot be reached"),
    ],
)
async def test_a_final_refusal_is_an_error_with_code_and_words(
    gateway: RunningGateway, cause: CloseCause, sent: int | None, told: int, word: str
) -> None:
    await gateway.room()
    async with gateway.joined() as client:
        leg = await dial(gateway, client)
        gateway.engine.ring(leg.id)
        gateway.engine.end(leg.id, cause, sip_code=sent)
        error = await client.next("dialout-error")
        assert error["details"]["sipCode"] == told
        assert word in error["details"]["reason"]
        assert error["details"]["destination"] == FAR
        assert error["sipCallId"] == leg.sip_call_id
        assert error["errorMsg"]
        assert leg_events(client) == ["dialout-connected", "dialout-error"]


@pytest.mark.parametrize("cause", [CloseCause.REMOTE_HANGUP, CloseCause.MEDIA_TIMEOUT])
async def test_a_lost_or_hanging_up_peer_after_answer_is_stopped(
    gateway: RunningGateway, cause: CloseCause
) -> None:
    await gateway.room()
    async with gateway.joined() as client:
        leg = await dial(gateway, client)
        gateway.engine.pick_up(leg.id)
        gateway.engine.end(leg.id, cause)
        assert (await client.next("dialout-stopped"))["reason"]
        assert leg_events(client)[-1:] == ["dialout-stopped"]
        assert "dialout-error" not in leg_events(client)


async def test_cancel_while_ringing_is_stopped(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined() as client:
        leg = await dial(gateway, client)
        gateway.engine.ring(leg.id)
        await client.call("stopDialOut", sessionId=leg.id)
        await client.next("dialout-stopped")
        assert leg_events(client) == ["dialout-connected", "dialout-stopped"]


async def test_an_unresolvable_host_is_an_error_and_touches_no_other_call(
    gateway: RunningGateway,
) -> None:
    await gateway.room()
    async with gateway.joined() as client:
        good = await dial(gateway, client)
        gateway.engine.pick_up(good.id)
        await client.next("dialout-answered")
        gateway.engine.place_error = CommandRefused(
            "The host nowhere.invalid is not known.", type="sip-unavailable"
        )
        result = await client.call("startDialOut", sipUri="sip:x@nowhere.invalid")
        error = await client.next("dialout-error")
        assert error["sessionId"] == result["session"]["sessionId"]
        assert "nowhere.invalid" in error["details"]["reason"]
        assert good.id in gateway.engine.legs


async def test_a_fault_of_our_own_still_ends_the_leg_once(
    gateway: RunningGateway, logged_errors: Any
) -> None:
    await gateway.room()
    async with gateway.joined() as client:
        gateway.engine.place_error = ZeroDivisionError("a bug")
        result = await client.call("startDialOut", sipUri=FAR)
        error = await client.next("dialout-error")
        assert error["sessionId"] == result["session"]["sessionId"]
        assert (error["details"]["sipCode"], error["details"]["reason"]) == (
            500, "the SIP engine failed",
        )  # fmt: skip
        await gateway.commanded("hang_up")
        assert logged_errors.take(), "it is told in the log"
        assert leg_events(client) == ["dialout-error"]
        assert not gateway.state.sessions.find("desk").legs  # type: ignore[union-attr]
        leg = await dial(gateway, client)
        gateway.engine.pick_up(leg.id)
        await client.next("dialout-answered")


async def test_ringing_ends_after_a_while(tmp_path: Path) -> None:
    async with RunningGateway(tmp_path, ring_s=0.05) as gateway:
        await gateway.room()
        async with gateway.joined() as client:
            leg = await dial(gateway, client)
            gateway.engine.ring(leg.id)
            error = await client.next("dialout-error")
            assert error["details"]["sipCode"] == 408
            assert leg.id in gateway.engine.ended


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


async def test_the_extension_follows_the_answer(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined() as client:
        leg = await dial(gateway, client, phoneNumber="+15551234567", extension="12#")
        gateway.engine.ring(leg.id)
        await client.next("dialout-connected")
        assert not leg.tones
        gateway.engine.pick_up(leg.id)
        await gateway.commanded("send_tones")
        assert leg.tones == ["1", "2", "#"]


async def test_tones_queue_and_honest_warnings(gateway: RunningGateway) -> None:
    await gateway.room()
    gateway.engine.tone_support = ToneSupport(method=DtmfMethod.TELEPHONE_EVENT, duration_ms=180)
    async with gateway.joined() as client:
        leg = await dial(gateway, client)
        gateway.engine.ring(leg.id)
        with pytest.raises(RpcFailed) as early:
            await client.call("sendDTMF", sessionId=leg.id, tones="1")
        assert early.value.data["type"] == "not-allowed"
        gateway.engine.pick_up(leg.id)
        await client.next("dialout-answered")
        await client.call("sendDTMF", sessionId=leg.id, tones="12")
        await client.call(
            "sendDTMF", sessionId=leg.id, tones="3", method="sip-info", digitDurationMs=400
        )
        texts = [(await client.next("dialout-warning"))["errorMsg"] for _ in range(2)]
        assert leg.tones == ["1", "2", "3"]
        assert "telephone-event" in texts[0]
        assert "180 ms" in texts[1]
        with pytest.raises(RpcFailed) as bad:
            await client.call("sendDTMF", sessionId=leg.id, tones="12w")
        assert bad.value.data["field"] == "tones"


async def test_far_tones_and_stats(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined() as client:
        leg = await dial(gateway, client)
        with pytest.raises(RpcFailed) as none_yet:
            await client.call("getStats", sessionId=leg.id)
        assert none_yet.value.data["type"] == "not-allowed"
        gateway.engine.pick_up(leg.id)
        gateway.engine.press(leg.id, "7*", DtmfMethod.SIP_INFO)
        tones = [await client.next("dtmf-event") for _ in range(2)]
        assert [(t["tone"], t["method"], t["sessionId"]) for t in tones] == [
            ("7", "sip-info", leg.id),
            ("*", "sip-info", leg.id),
        ]
        leg.quality = Quality(codec="PCMU", packets_sent=5, loss_percent=1.5, mos=4.1)
        stats = await client.call("getStats", sessionId=leg.id)
        assert (stats["codec"], stats["packetsSent"], stats["mos"]) == ("PCMU", 5, 4.1)


async def test_a_strangers_refer_is_refused(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined() as client:
        leg = await dial(gateway, client)
        gateway.engine.pick_up(leg.id)
        gateway.state.telephony.transfers.requests.decision_s = 0.05
        gateway.engine.ask_transfer(leg.id, "sip:premium@example.net")
        asked = await client.next("transfer-progress")
        assert (asked["status"], asked["toEndPoint"]) == ("requested", "sip:premium@example.net")
        assert (await client.next("transfer-progress"))["status"] == "canceled"
        assert (await gateway.commanded("refuse_transfer"))[1] == leg.id
        assert sum(command[0] == "place" for command in gateway.engine.commands) == 1


async def test_an_unknown_session_is_named(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined() as client:
        for method in ("stopDialOut", "getStats", "answerDialIn"):
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


async def test_stopping_before_the_invite_went_out(gateway: RunningGateway) -> None:
    await gateway.room()
    hold = asyncio.Event()
    place = gateway.engine.place

    async def slowly(leg: LegId, uri: str, options: PlaceOptions) -> str:
        await hold.wait()
        return await place(leg, uri, options)

    gateway.engine.place = slowly  # type: ignore[method-assign]
    async with gateway.joined() as client:
        result = await client.call("startDialOut", sipUri=FAR)
        await client.call("stopDialOut", sessionId=result["session"]["sessionId"])
        hold.set()
        await client.next("dialout-stopped")
        assert leg_events(client) == ["dialout-stopped"]
        assert not gateway.engine.legs


async def test_quality_that_stays_the_same_is_told_seldom(gateway: RunningGateway) -> None:
    gateway.gateway.control.stats_s = 0.01
    await gateway.room()
    asked = 0
    async with gateway.joined() as client:
        leg = await dial(gateway, client)
        leg.quality = Quality(codec="PCMU", packets_received=1)
        gateway.engine.pick_up(leg.id)
        stats = gateway.engine.stats

        def counted(leg: LegId) -> Quality | None:
            nonlocal asked
            asked += 1
            return stats(leg)

        gateway.engine.stats = counted  # type: ignore[method-assign]
        await client.next("stats")
        asked = 0
        await client.next("stats")
        assert 2 <= asked <= 5
        leg.quality = Quality(codec="PCMU", packets_received=2)
        assert (await client.next("stats"))["packetsReceived"] == 2


async def test_quality_is_told_while_the_leg_lives(gateway: RunningGateway) -> None:
    gateway.gateway.control.stats_s = 0.02
    await gateway.room()
    async with gateway.joined() as client:
        leg = await dial(gateway, client)
        leg.quality = Quality(codec="PCMU", packets_received=9, mos=4.4)
        gateway.engine.pick_up(leg.id)
        for _ in range(2):
            stats = await client.next("stats")
            assert (stats["sessionId"], stats["codec"], stats["mos"]) == (leg.id, "PCMU", 4.4)
        gateway.engine.end(leg.id)
        await client.next("dialout-stopped")
        count = len(client.events)
        await asyncio.sleep(0.05)
        assert len(client.events) == count
