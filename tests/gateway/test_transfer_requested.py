"""Transfers the far party asks for: the operator decides."""

from __future__ import annotations

from softphone.gateway.sip.engine import CloseCause
from tests.fakes.gateway_process import eventually
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
