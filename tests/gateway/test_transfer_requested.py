"""Transfers the far party asks for: the operator decides."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from softphone.domain.ids import LegId
from softphone.gateway.sip.engine import CloseCause
from softphone.gateway.transfers.refer_to import ReferTo, read_refer_to
from tests.fakes.gateway_process import RpcFailed, eventually
from tests.gateway.talk import TARGET, Talk


async def test_a_request_is_accepted_by_transferring_to_its_target(talk: Talk) -> None:
    talk.engine.ask_transfer(talk.leg.id, TARGET)
    await talk.until("requested")
    await talk.transfer(TARGET)
    target = await talk.called(TARGET)
    talk.engine.pick_up(target.id)
    await talk.until("completed")
    assert (await talk.client.next("dialout-stopped"))["sessionId"] == talk.leg.id
    await eventually(lambda: talk.leg.id in talk.engine.ended)
    told = [command[0] for command in talk.engine.commands if command[1] == talk.leg.id]
    assert told[told.index("confirm_transfer") :] == ["confirm_transfer", "hang_up"]
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


async def refused_with(talk: Talk) -> Any:
    """The SIP status the far party's REFER comes to."""
    _, leg, code = await talk.gateway.commanded("refuse_transfer")
    assert leg == talk.leg.id
    return code


@pytest.mark.parametrize(("asked", "told"), [({}, 603), ({"sipCode": 480}, 480)])
async def test_the_operator_declines(talk: Talk, asked: dict[str, int], told: int) -> None:
    talk.engine.ask_transfer(talk.leg.id, TARGET)
    assert (await talk.until("requested"))["toEndPoint"] == TARGET
    await talk.client.call("declineTransfer", sessionId=talk.leg.id, **asked)
    declined = await talk.until("canceled")
    assert (declined["sipCode"], declined["reason"]) == (told, "declined here")
    assert await refused_with(talk) == told
    assert talk.leg.id in talk.engine.legs, "the call goes on"
    with pytest.raises(RpcFailed) as twice:
        await talk.client.call("declineTransfer", sessionId=talk.leg.id)
    assert twice.value.data == {"type": "not-allowed", "field": "sessionId"}
    talk.engine.ask_transfer(talk.leg.id, TARGET)
    await talk.until("requested")


async def test_who_may_decline_and_what(talk: Talk) -> None:
    talk.engine.ask_transfer(talk.leg.id, TARGET)
    async with talk.gateway.joined(is_owner=False) as guest:
        with pytest.raises(RpcFailed) as forbidden:
            await guest.call("declineTransfer", sessionId=talk.leg.id)
        assert forbidden.value.data["type"] == "not-owner"
    for bad in ({"sessionId": "nobody"}, {"sessionId": talk.leg.id, "sipCode": 200}):
        with pytest.raises(RpcFailed) as refused:
            await talk.client.call("declineTransfer", **bad)
        assert refused.value.code in (-32000, -32602)
    await talk.client.call("declineTransfer", sessionId=talk.leg.id)


async def test_an_operator_who_does_not_decide(talk: Talk) -> None:
    talk.gateway.state.telephony.transfers.requests.decision_s = 0.05
    talk.engine.ask_transfer(talk.leg.id, TARGET)
    late = await talk.until("canceled")
    assert (late["sipCode"], late["reason"]) == (603, "nobody decided in time")
    assert await refused_with(talk) == 603
    assert talk.leg.id in talk.engine.legs
    await talk.transfer(TARGET)
    talk.engine.pick_up((await talk.called(TARGET)).id)
    await talk.until("completed")


async def test_another_target_declines_what_was_asked(talk: Talk) -> None:
    talk.engine.ask_transfer(talk.leg.id, "sip:elsewhere@127.0.0.1:5990")
    await talk.until("requested")
    await talk.transfer(TARGET)
    instead = await talk.until("canceled")
    assert instead["reason"] == "transferred elsewhere instead"
    assert await refused_with(talk) == 603
    talk.engine.pick_up((await talk.called(TARGET)).id)
    await talk.until("completed")


async def test_two_operators_decide_at_once(talk: Talk) -> None:
    async with talk.gateway.joined() as other:
        talk.engine.ask_transfer(talk.leg.id, TARGET)
        await talk.until("requested")
        outcomes = await asyncio.gather(
            talk.client.call("declineTransfer", sessionId=talk.leg.id),
            other.call("declineTransfer", sessionId=talk.leg.id),
            return_exceptions=True,
        )
        (failed,) = (outcome for outcome in outcomes if isinstance(outcome, RpcFailed))
        assert failed.data["type"] == "not-allowed"
    refusals = [c for c in talk.engine.commands if c[0] == "refuse_transfer"]
    assert len(refusals) == 1


async def test_a_far_party_that_hangs_up_has_asked_for_nothing(talk: Talk) -> None:
    talk.engine.ask_transfer(talk.leg.id, TARGET)
    await talk.until("requested")
    talk.engine.end(talk.leg.id)
    await talk.client.next("dialout-stopped")
    with pytest.raises(RpcFailed) as gone:
        await talk.client.call("declineTransfer", sessionId=talk.leg.id)
    assert gone.value.data["type"] == "no-such-session"


DIALOG = "abc@host;to-tag=1;from-tag=2"
REPLACING = f"{TARGET};user=phone?Replaces=abc%40host%3Bto-tag%3D1%3Bfrom-tag%3D2&Require=replaces"


@pytest.mark.parametrize("accepted_as", [REPLACING, TARGET])
async def test_a_call_that_was_asked_about_is_taken_over(talk: Talk, accepted_as: str) -> None:
    talk.engine.ask_transfer(talk.leg.id, REPLACING)
    assert (await talk.until("requested"))["toEndPoint"] == REPLACING
    await talk.transfer(accepted_as)
    target = await talk.called(TARGET)
    assert target.options.replaces == DIALOG
    assert dict(target.options.headers) == {}, "nothing else of theirs"
    talk.engine.pick_up(target.id)
    await talk.until("completed")


@pytest.mark.parametrize(
    "target",
    [f"{TARGET}?Replaces=abc", "sip:nobody", "tel:+1555", f"{TARGET}?Replaces=a%0d%0aX:y"],
)
async def test_nonsense_can_only_be_declined(talk: Talk, target: str) -> None:
    talk.engine.ask_transfer(talk.leg.id, target)
    shown = (await talk.until("requested"))["toEndPoint"]
    failed = await talk.refused(shown)
    assert failed.code == -32602
    await talk.client.call("declineTransfer", sessionId=talk.leg.id)
    assert await refused_with(talk) == 603


@pytest.mark.parametrize(
    ("text", "address", "replaces"),
    [
        ("sip:b@h", "sip:b@h", ""),
        ("sip:b@h:5070;transport=tcp;ob;lr", "sip:b@h:5070;transport=tcp", ""),
        ("sips:b@h;user=phone", "sip:b@h;transport=tls", ""),
        ("sip:b@h?X-Evil=1&Subject=x", "sip:b@h", ""),
        ("sip:b@h?replaces=c%3Bfrom-tag%3D1%3Bto-tag%3D2%3Bearly-only", "sip:b@h",
         "c;from-tag=1;to-tag=2;early-only"),
    ],
)  # fmt: skip
def test_what_a_refer_to_asks_for(text: str, address: str, replaces: str) -> None:
    assert read_refer_to(text) == ReferTo(address, replaces)


async def test_somebody_who_takes_the_call_over_is_in_the_room_at_once(talk: Talk) -> None:
    sip = {"display_name": "d", "sip_mode": "dial-in", "answer_mode": "manual"}
    await talk.gateway.rest.post("/rooms/desk", json={"properties": {"sip": sip}})
    talk.engine.end(talk.leg.id, CloseCause.TRANSFERRED, reason="Transferred")
    talk.engine.offer(LegId("new"), to_user="softphone-x", replaces=talk.leg.sip_call_id)
    assert (await talk.client.next("dialout-stopped"))["cause"] == "transferred"
    connected = await talk.client.next("dialin-connected")
    assert connected["sessionId"] == "new"
    await talk.client.next("participant-joined")
    assert not any(event["method"] == "dialin-ringing" for event in talk.client.events)
    for known in ("nothing", talk.leg.sip_call_id):
        talk.engine.offer(LegId(known), to_user="desk", replaces=known)
        await eventually(lambda known=known: LegId(known) in talk.engine.ended)  # type: ignore[misc]
    assert "new" in talk.engine.legs
