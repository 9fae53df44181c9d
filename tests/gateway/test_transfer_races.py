"""Transfers that cannot be, and commands that meet."""

from __future__ import annotations

import asyncio

import pytest

from tests.fakes.gateway_process import RpcFailed, eventually
from tests.gateway.talk import FAR, OURS, TARGET, Talk


async def test_stop_while_the_target_rings(talk: Talk) -> None:
    await talk.transfer()
    target = await talk.called()
    await talk.client.call("stopDialOut", sessionId=talk.leg.id)
    await talk.client.next("dialout-stopped")
    assert talk.steps()[-3:] == ["canceled", "left", "hung up here"]
    await eventually(lambda: target.id in talk.engine.ended)
    await eventually(lambda: not talk.engine.legs)


async def test_the_caller_hangs_up_while_the_target_rings(talk: Talk) -> None:
    await talk.transfer()
    target = await talk.called()
    talk.engine.end(talk.leg.id)
    await talk.client.next("dialout-stopped")
    assert talk.steps()[-3:] == ["canceled", "left", "hung up by the far party"]
    await eventually(lambda: target.id in talk.engine.ended)


async def test_an_answer_that_crosses_the_cancel_is_hung_up(talk: Talk) -> None:
    await talk.transfer()
    target = await talk.called()
    talk.engine.end(talk.leg.id)
    if target.id in talk.engine.legs:
        talk.engine.pick_up(target.id)
    await eventually(lambda: not talk.engine.legs)
    assert "completed" not in talk.steps()


async def test_one_transfer_at_a_time_and_none_of_a_leg_that_rings_or_ends(talk: Talk) -> None:
    await talk.transfer()
    for method in ("sipCallTransfer", "sipRefer"):
        with pytest.raises(RpcFailed) as failed:
            await talk.client.call(method, sessionId=talk.leg.id, toEndPoint=TARGET)
        assert failed.value.data == {"type": "not-allowed", "field": "sessionId"}
    result = await talk.client.call("startDialOut", sipUri=FAR)
    with pytest.raises(RpcFailed) as failed:
        await talk.client.call(
            "sipCallTransfer", sessionId=result["session"]["sessionId"], toEndPoint=TARGET
        )
    assert "not been answered" in str(failed.value)


async def test_where_a_leg_cannot_go(talk: Talk) -> None:
    wrong = {
        "sip:nobody": -32602,
        "tel:+1555": -32602,
        FAR: -32602,
        FAR + ";transport=udp": -32602,
        f"sip:desk@{OURS}": -32602,
        f"sip:{talk.leg.id}@{OURS}": -32602,
        f"sip:nowhere@{OURS}": -32602,
        "sip:x@host;maddr=1.2.3.4": -32602,
    }
    for target, code in wrong.items():
        failed = await talk.refused(target)
        assert (failed.code, failed.data["field"]) == (code, "toEndPoint"), target
    for session in (talk.client.me["sessionId"], "nobody"):
        with pytest.raises(RpcFailed) as unknown:
            await talk.client.call("sipCallTransfer", sessionId=session, toEndPoint=TARGET)
        assert unknown.value.data == {"type": "no-such-session", "field": "sessionId"}
    assert talk.steps() == []
    async with talk.gateway.joined(is_owner=False) as guest:
        with pytest.raises(RpcFailed) as forbidden:
            await guest.call("sipCallTransfer", sessionId=talk.leg.id, toEndPoint=TARGET)
        assert forbidden.value.data["type"] == "not-owner"


async def test_two_operators_command_the_same_leg(talk: Talk) -> None:
    async with talk.gateway.joined() as other:
        asked = {"sessionId": talk.leg.id, "toEndPoint": TARGET}
        outcomes = await asyncio.gather(
            talk.client.call("sipCallTransfer", **asked),
            other.call("sipCallTransfer", **asked),
            other.call("stopDialOut", sessionId=talk.leg.id),
            return_exceptions=True,
        )
        assert sum(isinstance(outcome, RpcFailed) for outcome in outcomes) >= 1
        await talk.client.next("dialout-stopped")
        await eventually(lambda: not talk.engine.legs)
        assert talk.steps().count("canceled") <= 1
        assert not talk.gateway.state.telephony.transfers._kit.watched
