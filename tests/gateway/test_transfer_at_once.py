"""Transfers that need no new call: to another leg and to another room."""

from __future__ import annotations

from softphone.domain.ids import LegId
from tests.fakes.gateway_process import eventually
from tests.gateway.talk import HELD, OURS, TARGET, Talk, answer, constant, hears


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


async def test_an_entrance_of_ours_is_called_like_anybody(talk: Talk) -> None:
    config = await talk.gateway.rest.post("/domain-dialin-config", json={"type": "pin_dialin"})
    entrance = f"sip:{config.json()['config']['sip_uri']}"
    await talk.transfer(entrance)
    await talk.called(entrance)
    await talk.until("initiated")
