"""Transfers over the room socket and REST: progress, what fails, and every race."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from softphone.domain.ids import LegId
from softphone.errors import CommandNotAllowed, CommandRefused
from softphone.gateway.monitor import MonitorFeed
from softphone.gateway.sip.engine import FRAME_SAMPLES, CloseCause
from tests.fakes.gateway_process import RoomSocket, RpcFailed, RunningGateway, eventually
from tests.fakes.sip_engine import FakeLeg

FAR = "sip:far@127.0.0.1:5999"
TARGET = "sip:target@127.0.0.1:5998"
HELD = {"canSend": False, "canReceive": {"base": False}}
OURS = "127.0.0.1:5060"


class Talk:
    """An operator in a room with one answered leg."""

    def __init__(self, gateway: RunningGateway, client: RoomSocket, leg: FakeLeg) -> None:
        self.gateway, self.client, self.leg = gateway, client, leg
        self.engine = gateway.engine

    async def transfer(self, to: str = TARGET, **options: Any) -> None:
        await self.client.call("sipCallTransfer", sessionId=self.leg.id, toEndPoint=to, **options)

    async def called(self, to: str = TARGET) -> FakeLeg:
        """The leg to the target, once the engine was asked for it."""
        await eventually(lambda: any(leg.uri == to for leg in self.engine.legs.values()))
        return next(leg for leg in self.engine.legs.values() if leg.uri == to)

    async def until(self, status: str) -> dict[str, Any]:
        while True:
            progress = await self.client.next("transfer-progress")
            if progress["status"] == status:
                return progress

    def steps(self) -> list[str]:
        """What the room was told of the leg, in order."""
        told = []
        for event in self.client.events:
            params = event["params"]
            if event["method"] == "transfer-progress":
                told.append(params["status"])
            elif event["method"].endswith("-stopped") and params["sessionId"] == self.leg.id:
                told.append(params["reason"])
            elif event["method"] == "participant-left":
                told.append("left")
        return told

    async def refused(self, to: str = TARGET, **options: Any) -> RpcFailed:
        with pytest.raises(RpcFailed) as failed:
            await self.transfer(to, **options)
        return failed.value


async def answer(gateway: RunningGateway, client: RoomSocket, uri: str = FAR) -> FakeLeg:
    result = await client.call("startDialOut", sipUri=uri)
    leg = LegId(result["session"]["sessionId"])
    await eventually(lambda: leg in gateway.engine.legs)
    gateway.engine.pick_up(leg)
    await client.next("dialout-answered")
    return gateway.leg(leg)


@asynccontextmanager
async def talking(gateway: RunningGateway) -> AsyncIterator[Talk]:
    await gateway.room()
    async with gateway.joined() as client:
        yield Talk(gateway, client, await answer(gateway, client))


@pytest.fixture
async def talk(gateway: RunningGateway) -> AsyncIterator[Talk]:
    async with talking(gateway) as begun:
        yield begun


def constant(value: int) -> Any:
    return np.full(FRAME_SAMPLES, value, dtype=np.int16)


async def hears(ear: FakeLeg, value: int) -> None:
    await eventually(
        lambda: any(abs(int(f[-1]) - value) < 3 for f in list(ear.media.outgoing))  # type: ignore[union-attr]
    )


async def test_the_leg_is_put_through_and_lives_on(talk: Talk) -> None:
    await talk.transfer()
    target = await talk.called()
    talk.engine.ring(target.id)
    await talk.until("initiated")
    assert talk.leg.id in talk.gateway.state.sessions.find("desk").legs  # type: ignore[union-attr]
    talk.engine.pick_up(target.id)
    stopped = await talk.client.next("dialout-stopped")
    assert stopped["reason"] == "transferred"
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


async def test_to_another_leg_after_a_consultation(talk: Talk) -> None:
    consulted = await answer(talk.gateway, talk.client, TARGET)
    await talk.client.call("updateParticipant", sessionId=talk.leg.id, updatePermissions=HELD)
    await eventually(lambda: talk.leg.held)
    await talk.transfer(f"sip:{consulted.id}@{OURS}")
    reasons = [(await talk.client.next("dialout-stopped"))["reason"] for _ in range(2)]
    assert reasons == ["transferred", "transferred"]
    await eventually(lambda: not talk.leg.held)
    assert consulted.media is not None
    consulted.media.say(*[constant(1234)] * 20)
    await hears(talk.leg, 1234)
    talk.engine.end(consulted.id)
    await eventually(lambda: not talk.engine.legs)


async def test_to_another_room(talk: Talk) -> None:
    await talk.gateway.room("second")
    async with talk.gateway.joined("second") as second:
        await talk.client.call("updateParticipant", sessionId=talk.leg.id, updatePermissions=HELD)
        await eventually(lambda: talk.leg.held)
        await talk.transfer(f"sip:second@{OURS}")
        connected = await second.next("dialin-connected")
        joined = (await second.next("participant-joined"))["participant"]
        assert joined["participantType"] == "sip-dial-in"
        assert joined["session_id"] == connected["sessionId"] != talk.leg.id
        assert connected["sipCallId"] == talk.leg.sip_call_id
        await talk.client.next("dialout-stopped")
        assert talk.steps() == [
            "triggered", "initiated", "answered", "completed", "left", "transferred",
        ]  # fmt: skip
        await eventually(lambda: not talk.leg.held)
        talk.engine.press(talk.leg.id, "5")
        assert (await second.next("dtmf-event"))["sessionId"] == connected["sessionId"]
        await second.call("sendDTMF", sessionId=connected["sessionId"], tones="7")
        await eventually(lambda: talk.leg.tones == ["7"])
        talk.engine.end(talk.leg.id)
        assert (await second.next("dialin-stopped"))["sessionId"] == connected["sessionId"]
    places = [command for command in talk.engine.commands if command[0] == "place"]
    assert len(places) == 1


async def test_to_a_room_that_cannot_take_it(talk: Talk) -> None:
    await talk.gateway.room("second")
    await talk.transfer(f"sip:second@{OURS}")
    assert (await talk.until("no-answer"))["sipCode"] == 480
    async with talk.gateway.joined("second") as second:
        talk.engine.offer(LegId("caller"), to_user="second")
        await second.next("dialin-connected")
        await talk.transfer(f"sip:second@{OURS}")
        assert (await talk.until("busy"))["sipCode"] == 486
    assert talk.leg.id in talk.engine.legs


async def test_a_room_that_answers_by_hand_is_called(talk: Talk) -> None:
    sip = {"display_name": "d", "sip_mode": "dial-in", "answer_mode": "manual"}
    await talk.gateway.room("second", sip=sip)
    async with talk.gateway.joined("second"):
        await talk.transfer(f"sip:second@{OURS}")
        await talk.called(f"sip:second@{OURS}")


# -- REFER ---------------------------------------------------------------------------------


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


# -- what the far party asks for -------------------------------------------------------------


async def test_a_request_is_accepted_by_transferring_to_its_target(talk: Talk) -> None:
    talk.engine.ask_transfer(talk.leg.id, TARGET)
    await talk.until("requested")
    await talk.transfer(TARGET)
    target = await talk.called(TARGET)
    talk.engine.pick_up(target.id)
    await talk.until("completed")
    assert (await talk.client.next("dialout-stopped"))["sessionId"] == talk.leg.id
    await eventually(lambda: talk.leg.id in talk.engine.ended)
    room = talk.gateway.state.sessions.find("desk")
    assert room is not None
    assert list(room.legs) == [target.id], "the operator talks to the target"


async def test_an_accepted_target_that_fails_is_reported_to_the_far_party(talk: Talk) -> None:
    talk.engine.ask_transfer(talk.leg.id, TARGET)
    await talk.until("requested")
    await talk.transfer(TARGET)
    talk.engine.end((await talk.called(TARGET)).id, CloseCause.REJECTED, sip_code=486)
    await talk.until("busy")
    assert await talk.gateway.commanded("refuse_transfer") == (
        "refuse_transfer", talk.leg.id, 486,
    )  # fmt: skip
    assert talk.leg.id in talk.engine.legs


async def test_a_bridged_party_may_not_send_us_elsewhere(talk: Talk) -> None:
    await talk.transfer()
    target = await talk.called()
    talk.engine.pick_up(target.id)
    await talk.until("completed")
    talk.engine.ask_transfer(target.id, "sip:premium@example.net")
    assert (await talk.gateway.commanded("refuse_transfer"))[1] == target.id


async def test_the_monitor_speaks_of_calltransfer(talk: Talk) -> None:
    got: list[str] = []
    talk.gateway.state.sessions.subscribe(MonitorFeed("domain", got.append))
    await talk.transfer()
    talk.engine.end((await talk.called()).id, CloseCause.REJECTED, sip_code=486)
    await talk.until("busy")
    assert '"type":"calltransfer.triggered"' in got[0]
    assert '"type":"calltransfer.completed"' in got[-1]
    assert '"complete_status":"busy"' in got[-1]
    assert f'"to_endpoint":"{TARGET}","from_endpoint":"{FAR}"' in got[-1]


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
