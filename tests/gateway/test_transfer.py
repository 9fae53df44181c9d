"""Transfers through us: the target is called while the leg stays, then they are bridged."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import numpy as np
import pytest

from softphone.errors import CommandRefused
from softphone.gateway.sip.engine import CloseCause
from tests.fakes.gateway_process import RunningGateway, eventually
from tests.gateway.talk import FAR, HELD, TARGET, Talk, answer, constant, hears, talking
from tests.tones import Samples, has_tone


async def test_the_leg_is_put_through_and_lives_on(talk: Talk) -> None:
    await talk.transfer()
    target = await talk.called()
    talk.engine.ring(target.id)
    await talk.until("initiated")
    assert talk.leg.id in talk.gateway.state.sessions.find("desk").legs  # type: ignore[union-attr]
    talk.engine.pick_up(target.id)
    stopped = await talk.client.next("dialout-stopped")
    assert (stopped["reason"], stopped["cause"]) == ("transferred", "transferred")
    assert talk.steps() == [
        "triggered", "initiated", "answered", "completed", "left", "transferred",
    ]  # fmt: skip
    await talk.client.call("leave")
    assert not talk.gateway.state.sessions.all()
    assert talk.leg.media is not None
    assert target.media is not None
    talk.leg.media.say(*[constant(1111)] * 20)
    target.media.say(*[constant(2222)] * 20)
    await hears(target, 1111)
    await hears(talk.leg, 2222)
    talk.engine.end(talk.leg.id)
    await eventually(lambda: not talk.engine.legs)
    assert talk.engine.ended[target.id].cause is CloseCause.LOCAL_HANGUP


async def test_the_other_side_may_hang_up_first(talk: Talk) -> None:
    await talk.transfer()
    target = await talk.called()
    talk.engine.pick_up(target.id)
    await talk.client.next("dialout-stopped")
    talk.engine.end(target.id)
    await eventually(lambda: not talk.engine.legs)


@pytest.mark.parametrize(
    ("cause", "code", "status"),
    [
        (CloseCause.REJECTED, 486, "busy"),
        (CloseCause.REJECTED, 600, "busy"),
        (CloseCause.REJECTED, 603, "failed"),
        (CloseCause.REJECTED, 404, "failed"),
        (CloseCause.REJECTED, 480, "no-answer"),
        (CloseCause.TIMEOUT, None, "no-answer"),
        (CloseCause.UNREACHABLE, None, "failed"),
        (CloseCause.REMOTE_HANGUP, None, "canceled"),
    ],
)
async def test_a_target_that_fails_leaves_the_leg_in_the_room(
    talk: Talk, cause: CloseCause, code: int | None, status: str
) -> None:
    await talk.transfer()
    target = await talk.called()
    talk.engine.ring(target.id)
    talk.engine.end(target.id, cause, sip_code=code)
    failed = await talk.until(status)
    assert failed["reason"]
    assert code is None or failed["sipCode"] == code
    assert talk.steps() == ["triggered", "initiated", status]
    await talk.transfer()
    talk.engine.pick_up((await talk.called()).id)
    await talk.until("completed")


async def test_the_leg_hears_the_target_ring_and_what_it_plays(talk: Talk) -> None:
    assert talk.leg.media is not None
    await talk.client.call("updateParticipant", sessionId=talk.leg.id, updatePermissions=HELD)
    await eventually(lambda: talk.leg.held)
    await talk.transfer()
    target = await talk.called()
    heard = talk.leg.media.outgoing
    talk.engine.ring(target.id)
    await eventually(lambda: _sounds(heard, 440) and _sounds(heard, 480))
    early = talk.engine.early_media(target.id)
    early.say(*[constant(777)] * 300)
    await hears(talk.leg, 777)
    talk.engine.ring(target.id)
    heard.clear()
    await eventually(lambda: len(heard) > 5)
    assert all(int(frame[0]) == 777 for frame in list(heard)), "nothing over the early media"
    talk.engine.end(target.id, CloseCause.REJECTED, sip_code=486)
    await talk.until("busy")
    early.say(*[constant(777)] * 300)
    heard.clear()
    await eventually(lambda: len(heard) > 5)
    assert not any(int(frame[-1]) == 777 for frame in list(heard)[2:]), "it is over"


async def test_only_the_transferred_leg_hears_it_ring(talk: Talk) -> None:
    other = await answer(talk.gateway, talk.client, "sip:other@127.0.0.1:5997")
    assert other.media is not None and talk.leg.media is not None
    await talk.transfer()
    talk.engine.ring((await talk.called()).id)
    await eventually(lambda: _sounds(talk.leg.media.outgoing, 440))  # type: ignore[union-attr]
    assert not any(frame.any() for frame in list(other.media.outgoing))


def _sounds(frames: Iterable[Samples], frequency: float) -> bool:
    recent = list(frames)[-20:]
    return len(recent) == 20 and has_tone(np.concatenate(recent), frequency, share=0.2)


async def test_nobody_answers_in_time(tmp_path: Path) -> None:
    async with RunningGateway(tmp_path, ring_s=0.1) as gateway, talking(gateway) as talk:
        await talk.transfer()
        target = await talk.called()
        assert (await talk.until("no-answer"))["sipCode"] == 408
        await eventually(lambda: target.id in talk.engine.ended)
        assert talk.leg.id in talk.engine.legs


async def test_the_target_cannot_be_called(talk: Talk) -> None:
    talk.engine.place_error = CommandRefused("No such host.", type="sip-unavailable")
    await talk.transfer()
    assert (await talk.until("failed"))["reason"] == "No such host."
    assert talk.leg.id in talk.engine.legs


async def test_a_held_leg_is_taken_off_hold_only_when_it_is_put_through(talk: Talk) -> None:
    await talk.client.call("updateParticipant", sessionId=talk.leg.id, updatePermissions=HELD)
    await eventually(lambda: talk.leg.held)
    await talk.transfer()
    talk.engine.end((await talk.called()).id, CloseCause.REJECTED, sip_code=486)
    await talk.until("busy")
    assert talk.leg.held
    await talk.transfer()
    talk.engine.pick_up((await talk.called()).id)
    await talk.until("completed")
    await eventually(lambda: not talk.leg.held)


async def test_to_a_number_with_extension(talk: Talk) -> None:
    await talk.transfer("+15551234567", extension="42#", callerId="+15550000000")
    assert "caller id" in (await talk.client.next("dialout-warning"))["errorMsg"]
    target = await talk.called("sip:+15551234567@trunk.test")
    assert target.options.via_trunk
    talk.engine.pick_up(target.id)
    await talk.until("completed")
    await eventually(lambda: target.tones == list("42#"))


async def test_rest(talk: Talk) -> None:
    rest = talk.gateway.rest
    body = {"sessionId": talk.leg.id, "toEndPoint": TARGET}
    own = body | {"sessionId": talk.client.me["sessionId"]}
    for path in ("sipCallTransfer", "sipRefer"):
        gone = await rest.post(f"/rooms/desk/{path}", json=own)
        assert gone.status_code == 404
        assert "nvalid sessionId" in gone.json()["info"]
        assert (await rest.post(f"/rooms/none/{path}", json=body)).status_code == 404
        bad = await rest.post(f"/rooms/desk/{path}", json=body | {"toEndPoint": "x"})
        assert (bad.status_code, bad.json()["error"]) == (400, "invalid-request-error")
    done = await rest.post("/rooms/desk/sipCallTransfer", json=body)
    assert (done.status_code, done.json()) == (200, {"ok": True})
    assert (await rest.post("/rooms/desk/sipRefer", json=body)).status_code == 400
    talk.engine.pick_up((await talk.called()).id)
    await talk.until("completed")


async def test_the_operator_may_leave_meanwhile(talk: Talk) -> None:
    await talk.transfer()
    target = await talk.called()
    await talk.client.call("leave")
    talk.engine.ring(target.id)
    assert talk.leg.id in talk.engine.legs, "a leg in transfer outlives its operator"
    talk.engine.end(target.id, CloseCause.REJECTED, sip_code=486)
    async with talk.gateway.joined() as back:
        assert talk.leg.id in talk.engine.legs
        await back.call("stopDialOut", sessionId=talk.leg.id)
        await back.next("dialout-stopped")


async def test_the_monitor_speaks_of_calltransfer(talk: Talk) -> None:
    got: list[str] = []
    talk.gateway.state.monitor.subscribe(got.append)
    await talk.transfer()
    talk.engine.end((await talk.called()).id, CloseCause.REJECTED, sip_code=486)
    await talk.until("busy")
    assert '"type":"calltransfer.triggered"' in got[0]
    assert '"type":"calltransfer.completed"' in got[-1]
    assert '"complete_status":"busy"' in got[-1]
    assert f'"to_endpoint":"{TARGET}","from_endpoint":"{FAR}"' in got[-1]
