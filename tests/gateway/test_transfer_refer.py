"""Transfers by REFER: the far party calls the target itself and leaves us."""

from __future__ import annotations

import pytest

from softphone.errors import CommandNotAllowed
from softphone.gateway.sip.engine import CloseCause
from tests.fakes.gateway_process import RpcFailed, eventually
from tests.fakes.sip_engine import FakeLeg
from tests.gateway.talk import OURS, TARGET, Talk, answer


async def refer(talk: Talk, to: str = TARGET, *, command: str = "refer") -> None:
    await talk.client.call("sipRefer", sessionId=talk.leg.id, toEndPoint=to)
    await talk.until("triggered")
    await eventually(lambda: any(done[0] == command for done in talk.engine.commands))


async def test_refer(talk: Talk) -> None:
    await refer(talk)
    talk.engine.refer_answered(talk.leg.id)
    talk.engine.refer_notified(talk.leg.id, 100)
    assert (await talk.until("initiated"))["referSipResponseCode"] == 202
    talk.engine.end(talk.leg.id, CloseCause.TRANSFERRED)
    done = await talk.until("completed")
    assert (done["isSipRefer"], done["notifySipResponseCode"]) == (True, 200)
    assert (await talk.client.next("dialout-stopped"))["reason"] == "transferred"
    assert talk.steps() == ["triggered", "initiated", "completed", "left", "transferred"]


async def test_a_refused_refer_leaves_the_leg(talk: Talk) -> None:
    await refer(talk)
    talk.engine.refer_answered(talk.leg.id, 403)
    talk.engine.refer_failed(talk.leg.id, 403, "Forbidden")
    failed = await talk.until("failed")
    assert (failed["referSipResponseCode"], failed["sipCode"]) == (403, 403)
    await refer(talk)
    talk.engine.refer_answered(talk.leg.id)
    talk.engine.refer_failed(talk.leg.id, 486, "Busy Here")
    busy = await talk.until("busy")
    assert (busy["referSipResponseCode"], busy["notifySipResponseCode"]) == (202, 486)
    assert talk.leg.id in talk.engine.legs


async def test_a_far_party_that_just_leaves_after_it_accepted(talk: Talk) -> None:
    await refer(talk)
    talk.engine.refer_answered(talk.leg.id)
    talk.engine.end(talk.leg.id, CloseCause.REMOTE_HANGUP)
    await talk.until("completed")
    assert (await talk.client.next("dialout-stopped"))["reason"] == "transferred"


async def test_stop_during_a_refer_and_one_that_was_not_sent(talk: Talk) -> None:
    talk.engine.refer_error = CommandNotAllowed("Not now.")
    await refer(talk)
    assert (await talk.until("failed"))["reason"] == "Not now."
    await refer(talk)
    await talk.client.call("stopDialOut", sessionId=talk.leg.id)
    await talk.client.next("dialout-stopped")
    assert talk.steps()[-3:] == ["canceled", "left", "hung up here"]


async def test_a_far_party_that_never_tells(talk: Talk) -> None:
    talk.gateway.state.telephony.transfers.report_s = 0.05
    await refer(talk)
    talk.engine.refer_answered(talk.leg.id)
    late = await talk.until("no-answer")
    assert (late["sipCode"], late["notifySipResponseCode"]) == (408, 408)
    assert await talk.gateway.commanded("abandon_refer") == ("abandon_refer", talk.leg.id)
    assert talk.leg.id in talk.engine.legs
    talk.engine.refer_notified(talk.leg.id, 200)
    talk.engine.end(talk.leg.id, CloseCause.TRANSFERRED)
    assert (await talk.client.next("dialout-stopped"))["reason"] == "transferred"
    assert talk.steps().count("completed") == 0, "one outcome only"


async def consulted_by_refer(talk: Talk) -> FakeLeg:
    consulted = await answer(talk.gateway, talk.client, TARGET)
    await refer(talk, f"sip:{consulted.id}@{OURS}", command="refer_to_leg")
    assert talk.engine.commands[-1] == ("refer_to_leg", talk.leg.id, consulted.id)
    return consulted


async def test_two_far_parties_are_left_to_each_other(talk: Talk) -> None:
    consulted = await consulted_by_refer(talk)
    for session in (talk.leg.id, consulted.id):
        with pytest.raises(RpcFailed) as busy:
            await talk.client.call("sipCallTransfer", sessionId=session, toEndPoint="sip:x@h")
        assert busy.value.data["type"] == "not-allowed"
    talk.engine.refer_answered(talk.leg.id)
    talk.engine.end(consulted.id, CloseCause.REMOTE_HANGUP)
    first = await talk.client.next("dialout-stopped")
    assert (first["sessionId"], first["reason"]) == (consulted.id, "transferred")
    talk.engine.end(talk.leg.id, CloseCause.TRANSFERRED)
    second = await talk.client.next("dialout-stopped")
    assert (second["sessionId"], second["reason"]) == (talk.leg.id, "transferred")
    words = [step for step in talk.steps() if step not in ("left", "transferred")]
    assert words == ["triggered", "initiated", "completed"]


async def test_the_consulted_party_is_let_go_even_if_it_stays(talk: Talk) -> None:
    consulted = await consulted_by_refer(talk)
    talk.engine.refer_answered(talk.leg.id)
    talk.engine.end(talk.leg.id, CloseCause.TRANSFERRED)
    reasons = [(await talk.client.next("dialout-stopped"))["reason"] for _ in range(2)]
    assert reasons == ["transferred", "transferred"]
    await eventually(lambda: consulted.id in talk.engine.ended)


async def test_a_phone_that_cannot_take_over_leaves_both_legs(talk: Talk) -> None:
    talk.engine.refer_error = CommandNotAllowed("The far party's phone does not know how.")
    consulted = await consulted_by_refer(talk)
    assert "does not know how" in (await talk.until("failed"))["reason"]
    assert {talk.leg.id, consulted.id} <= talk.engine.legs.keys()
    await talk.transfer(f"sip:{consulted.id}@{OURS}")
    await talk.until("completed")
    assert {talk.leg.id, consulted.id} <= talk.engine.legs.keys(), "put through here instead"
    talk.engine.end(talk.leg.id)
    await eventually(lambda: not talk.engine.legs)


async def test_the_consulted_party_hangs_up_before_the_refer_is_taken(talk: Talk) -> None:
    consulted = await consulted_by_refer(talk)
    talk.engine.end(consulted.id)
    assert (await talk.client.next("dialout-stopped"))["reason"] == "hung up by the far party"
    talk.engine.refer_answered(talk.leg.id)
    talk.engine.refer_failed(talk.leg.id, 481, "Call/Transaction Does Not Exist")
    await talk.until("failed")
    assert talk.leg.id in talk.engine.legs
