"""Dial-out over the room socket: order and endings."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from softphone.domain.ids import LegId
from softphone.errors import CommandRefused
from softphone.gateway.sip.engine import CloseCause, PlaceOptions
from tests.fakes.gateway_process import RunningGateway
from tests.gateway.dialling import FAR, dial, leg_events


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
