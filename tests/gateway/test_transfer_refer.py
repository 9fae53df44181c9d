"""Transfers by REFER: the far party calls the target itself and leaves us."""

from __future__ import annotations

from softphone.errors import CommandNotAllowed
from softphone.gateway.sip.engine import CloseCause
from tests.fakes.gateway_process import eventually
from tests.gateway.talk import TARGET, Talk


async def refer(talk: Talk, to: str = TARGET) -> None:
    await talk.client.call("sipRefer", sessionId=talk.leg.id, toEndPoint=to)
    await talk.until("triggered")
    await eventually(lambda: any(command[0] == "refer" for command in talk.engine.commands))


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
