"""Every webhook type there is, by a scripted hour at the desk; transfers in all their words."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator
from typing import Any

import pytest

from softphone.domain.ids import LegId
from softphone.errors import CommandRefused
from softphone.gateway.sip.engine import CloseCause
from softphone.telephony_api.webhook_bodies import OFFERED
from tests.fakes.gateway_process import RoomSocket, RunningGateway, eventually
from tests.fakes.sip_engine import FakeLeg
from tests.fakes.webhook_receiver import WebhookReceiver
from tests.gateway.talk import FAR, OURS, TARGET, Talk, answer

COMMON = {"timestamp", "domain_id", "room"}
LEG = {"session_id", "user_id", "destination"}
MOVE = {"session_id", "mtg_session_id", "to_endpoint", "from_endpoint"}
PAYLOADS: dict[str, set[str]] = {
    "dialout.connected": LEG | {"origin"},
    "dialout.answered": LEG | {"origin"},
    "dialout.stopped": LEG,
    "dialout.warning": LEG,
    "dialout.error": {"session_id", "user_id", "error_msg"},
    "dialin.ready": {"sip_endpoint"},
    "dialin.connected": {"session_id", "sip_from", "display_name", "sip_headers"},
    "dialin.stopped": {"session_id", "sip_from", "display_name", "sip_headers"},
    "dialin.warning": {"session_id"},
    "dialin.error": {"session_id", "error_msg"},
    "calltransfer.triggered": MOVE | {"is_sip_refer"},
    "calltransfer.initiated": MOVE | {"is_sip_refer"},
    "calltransfer.answered": MOVE,
    "calltransfer.completed": MOVE | {"is_sip_refer", "complete_status"},
}
"""Daily's payload fields beside the common ones, where Daily fixes them."""


@pytest.fixture
async def receiver(gateway: RunningGateway) -> AsyncIterator[WebhookReceiver]:
    async with WebhookReceiver() as receiver:
        body = {"url": receiver.url, "eventTypes": list(OFFERED)}
        assert (await gateway.rest.post("/webhooks", json=body)).status_code == 200
        yield receiver


async def call_in(gateway: RunningGateway, client: RoomSocket, name: str) -> FakeLeg:
    leg = gateway.engine.offer(LegId(name), to_user="desk", headers={"X-Case": "7"})
    await client.next("dialin-connected")
    return leg


async def hour_at_the_desk(gateway: RunningGateway) -> None:
    engine = gateway.engine
    await gateway.room()
    async with gateway.joined(user_id="ann") as client:
        recording = await client.call("startRecording")
        await client.next("recording-started")
        # out: answered, warned about its codec, handed on through us
        options = {"codecs": {"audio": ["OPUS"]}, "userId": "far"}
        result = await client.call("startDialOut", sipUri=FAR, **options)
        leg = LegId(result["session"]["sessionId"])
        await eventually(lambda: leg in engine.legs)
        engine.ring(leg)
        engine.pick_up(leg)
        await client.next("dialout-warning")
        await client.call("sipCallTransfer", sessionId=leg, toEndPoint=TARGET)
        await eventually(lambda: any(each.uri == TARGET for each in engine.legs.values()))
        engine.pick_up(next(each.id for each in engine.legs.values() if each.uri == TARGET))
        await client.next("dialout-stopped")
        # out: no such host
        engine.place_error = CommandRefused("No such host.", type="sip-unavailable")
        await client.call("startDialOut", sipUri="sip:x@nowhere.test")
        await client.next("dialout-error")
        # in: warned that it cannot be told of its hold, and gone
        caller = await call_in(gateway, client, "in-1")
        engine.hold_errors.append(CommandRefused("No.", type="not-allowed"))
        held = {"canSend": False, "canReceive": {"base": False}}
        await client.call("updateParticipant", sessionId=caller.id, updatePermissions=held)
        await client.next("dialin-warning")
        engine.end(caller.id)
        await client.next("dialin-stopped")
        # in: lost before it was answered
        engine.answer_error = CommandRefused("No.", type="sip-unavailable")
        engine.offer(LegId("in-2"), to_user="desk")
        engine.end(LegId("in-2"), CloseCause.ENGINE_FAULT)
        await client.next("dialin-error")
        await client.call("stopRecording")
        await client.next("recording-stopped")
        await gateway.state.recordings.over(recording["recordingId"])
        await client.call("leave")


async def test_every_type_is_told_once(gateway: RunningGateway, receiver: WebhookReceiver) -> None:
    await hour_at_the_desk(gateway)
    await receiver.event("meeting.ended")
    told = Counter(envelope["type"] for envelope in receiver.events)
    assert set(OFFERED) - told.keys() == {"recording.error"}, "which a full disk brings"
    assert {kind: count for kind, count in told.items() if count > 1} == {
        "participant.joined": 3,
        "participant.left": 3,
    }, "the operator and two legs"
    for envelope in receiver.events:
        wanted = PAYLOADS.get(envelope["type"])
        said = envelope["payload"].keys()
        assert said >= COMMON, envelope
        assert wanted is None or said == COMMON | wanted, envelope


async def transfers_told(receiver: WebhookReceiver) -> list[dict[str, Any]]:
    await receiver.event("calltransfer.completed")
    return [one for one in receiver.events if one["type"].startswith("calltransfer.")]


@pytest.mark.parametrize(
    ("cause", "code", "word"),
    [
        (CloseCause.REJECTED, 486, "busy"),
        (CloseCause.REJECTED, 480, "no-answer"),
        (CloseCause.TIMEOUT, 408, "no-answer"),
        (CloseCause.REJECTED, 603, "failed"),
        (CloseCause.REJECTED, 487, "canceled"),
        (None, None, "completed"),
    ],
)
async def test_how_a_transfer_through_us_ends(
    gateway: RunningGateway, receiver: WebhookReceiver, talk: Talk,
    cause: CloseCause | None, code: int | None, word: str,
) -> None:  # fmt: skip
    await talk.transfer()
    target = await talk.called()
    if cause is None:
        talk.engine.pick_up(target.id)
    else:
        talk.engine.end(target.id, cause, sip_code=code)
    told = await transfers_told(receiver)
    answered = ["calltransfer.answered"] if cause is None else []
    assert [one["type"] for one in told] == [
        "calltransfer.triggered", "calltransfer.initiated", *answered, "calltransfer.completed",
    ]  # fmt: skip
    payload = told[-1]["payload"]
    assert payload["complete_status"] == word
    assert payload["is_sip_refer"] is False
    assert (payload["to_endpoint"], payload["from_endpoint"]) == (TARGET, FAR)


@pytest.mark.parametrize(
    ("code", "word"),
    [(486, "busy"), (408, "no-answer"), (603, "failed"), (487, "canceled"), (200, "completed")],
)
async def test_how_a_refer_ends(
    gateway: RunningGateway, receiver: WebhookReceiver, talk: Talk, code: int, word: str
) -> None:
    await talk.client.call("sipRefer", sessionId=talk.leg.id, toEndPoint=TARGET)
    await talk.gateway.commanded("refer")
    talk.engine.refer_answered(talk.leg.id)
    talk.engine.refer_notified(talk.leg.id, code)
    if code == 200:
        talk.engine.end(talk.leg.id, CloseCause.TRANSFERRED)
    else:
        talk.engine.refer_failed(talk.leg.id, code)
    told = await transfers_told(receiver)
    assert [one["type"].partition(".")[2] for one in told] == [
        "triggered", "initiated", "completed",
    ], "a REFER is never told to be answered"  # fmt: skip
    payload = told[-1]["payload"]
    assert (payload["complete_status"], payload["is_sip_refer"]) == (word, True)
    assert payload["refer_sip_response_code"] == 202
    assert payload["notify_sip_response_code"] == code


async def test_putting_two_legs_through_is_told_as_a_transfer(
    gateway: RunningGateway, receiver: WebhookReceiver, talk: Talk
) -> None:
    consulted = await answer(gateway, talk.client, TARGET)
    await talk.transfer(f"sip:{consulted.id}@{OURS}")
    told = await transfers_told(receiver)
    assert told[-1]["payload"]["complete_status"] == "completed"
    assert len(told) == 4


async def test_a_request_that_is_declined_is_no_transfer(
    gateway: RunningGateway, receiver: WebhookReceiver, talk: Talk
) -> None:
    talk.engine.ask_transfer(talk.leg.id, TARGET)
    await talk.until("requested")
    await talk.client.call("declineTransfer", sessionId=talk.leg.id)
    await talk.until("canceled")
    await talk.client.call("stopDialOut", sessionId=talk.leg.id)
    await receiver.event("dialout.stopped")
    assert not [one for one in receiver.events if one["type"].startswith("calltransfer.")]
