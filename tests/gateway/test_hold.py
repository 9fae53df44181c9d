"""Hold by Daily's recipe of permissions: real SIP hold, music, and facts of their own."""

from __future__ import annotations

import asyncio
from typing import Any

import numpy as np

from softphone.domain.ids import LegId
from softphone.errors import CommandNotAllowed
from tests.fakes.gateway_process import RoomSocket, RunningGateway, eventually
from tests.fakes.sip_engine import FakeLeg

FAR = "sip:far@127.0.0.1:5999"
HELD = {"canSend": False, "canReceive": {"base": False}}
FREE = {"canSend": True, "canReceive": {"base": True}}


async def talk(gateway: RunningGateway, client: RoomSocket, **options: Any) -> FakeLeg:
    result = await client.call("startDialOut", sipUri=FAR, **options)
    leg = LegId(result["session"]["sessionId"])
    await eventually(lambda: leg in gateway.engine.legs)
    gateway.engine.pick_up(leg)
    await client.next("dialout-answered")
    return gateway.leg(leg)


async def permit(client: RoomSocket, who: str, permissions: dict[str, Any]) -> None:
    await client.call("updateParticipant", sessionId=who, updatePermissions=permissions)


async def hold_of(client: RoomSocket, leg: str, **wanted: bool) -> dict[str, Any]:
    """Wait until the leg's measured hold is this."""
    while True:
        who = (await client.next("participant-updated"))["participant"]
        if who["session_id"] == leg and who["hold"] == {"local": False, "remote": False, **wanted}:
            return dict(who)


def holds(gateway: RunningGateway) -> list[bool]:
    return [bool(c[2]) for c in gateway.engine.commands if c[0] == "hold"]


async def test_hold_and_resume(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined() as client:
        leg = await talk(gateway, client)
        media = gateway.engine.media(leg.id)
        assert media is not None
        await permit(client, leg.id, HELD)
        await hold_of(client, leg.id, local=True)
        assert holds(gateway) == [True]
        await eventually(lambda: any(np.abs(f).max() > 500 for f in list(media.outgoing)))
        await permit(client, leg.id, FREE)
        await hold_of(client, leg.id, local=False)
        media.outgoing.clear()
        await eventually(lambda: len(media.outgoing) > 3)
        assert not any(frame.any() for frame in list(media.outgoing))
        assert holds(gateway) == [True, False]


async def test_deaf_or_mute_alone_is_permission_only(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined() as client:
        leg = await talk(gateway, client)
        await permit(client, leg.id, {"canReceive": {"base": False}})
        await permit(client, leg.id, {"canReceive": {"base": True}, "canSend": []})
        await client.call("updateParticipant", sessionId=leg.id, setAudio=False)
        await client.call("sendAppMessage", data=1)
        assert holds(gateway) == []


async def test_the_recipe_by_the_agents_rule_and_a_listener_who_comes(
    gateway: RunningGateway,
) -> None:
    await gateway.room()
    async with gateway.joined(user_id="agent") as client:
        leg = await talk(gateway, client, userId="caller")
        await permit(
            client, client.me["sessionId"], {"canReceive": {"byUserId": {"caller": False}}}
        )
        await permit(client, leg.id, {"canReceive": {"base": False}})
        await hold_of(client, leg.id, local=True)
        async with gateway.joined(user_id="other"):
            await hold_of(client, leg.id, local=False)


async def test_a_leg_held_before_it_answers_is_held_then(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined() as client:
        result = await client.call("startDialOut", sipUri=FAR)
        leg = LegId(result["session"]["sessionId"])
        await gateway.placed()
        gateway.engine.ring(leg)
        await permit(client, leg, HELD)
        assert holds(gateway) == []
        gateway.engine.pick_up(leg)
        await hold_of(client, leg, local=True)


async def test_a_reinvite_from_the_other_side_only_delays_it(gateway: RunningGateway) -> None:
    gateway.state.telephony.holds.retry_s = 0.01
    await gateway.room()
    async with gateway.joined() as client:
        leg = await talk(gateway, client)
        gateway.engine.hold_errors.extend(CommandNotAllowed("busy") for _ in range(2))
        await permit(client, leg.id, HELD)
        await hold_of(client, leg.id, local=True)
        assert holds(gateway) == [True, True, True]


async def test_a_peer_that_cannot_be_held_is_warned_about_and_stays_cut_off(
    gateway: RunningGateway,
) -> None:
    gateway.state.telephony.holds.retry_s = 0.001
    await gateway.room()
    async with gateway.joined() as client:
        leg = await talk(gateway, client)
        gateway.engine.hold_errors.extend(CommandNotAllowed("no") for _ in range(12))
        await permit(client, leg.id, HELD)
        assert "hold" in (await client.next("dialout-warning"))["errorMsg"]
        await permit(client, leg.id, FREE)
        await client.call("sendAppMessage", data=1)
        assert not leg.held


async def test_a_fault_of_our_own_is_warned_about_and_may_be_tried_again(
    gateway: RunningGateway, logged_errors: Any
) -> None:
    await gateway.room()
    async with gateway.joined() as client:
        leg = await talk(gateway, client)
        gateway.engine.hold_errors.append(ZeroDivisionError("a bug"))
        await permit(client, leg.id, HELD)
        assert "hold" in (await client.next("dialout-warning"))["errorMsg"]
        assert logged_errors.take()
        await permit(client, leg.id, FREE)
        await permit(client, leg.id, HELD)
        await hold_of(client, leg.id, local=True)


async def test_quick_changes_end_in_the_last_one(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined() as client:
        leg = await talk(gateway, client)
        await asyncio.gather(
            *(permit(client, leg.id, HELD if turn % 2 == 0 else FREE) for turn in range(9))
        )
        await eventually(lambda: leg.held)
        await permit(client, leg.id, FREE)
        await eventually(lambda: not leg.held)
        assert all(a is not b for a, b in zip(holds(gateway), holds(gateway)[1:], strict=False))


async def test_a_leg_that_ends_while_it_is_held(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined() as client:
        leg = await talk(gateway, client)
        await permit(client, leg.id, HELD)
        gateway.engine.end(leg.id)
        await client.next("dialout-stopped")


async def test_remote_hold_is_a_fact_of_its_own(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined() as client, gateway.joined() as other:
        leg = await talk(gateway, client)
        gateway.engine.remote_hold(leg.id, True)
        await hold_of(client, leg.id, remote=True)
        await permit(client, leg.id, HELD)
        who = await hold_of(other, leg.id, local=True, remote=True)
        assert who["permissions"]["canSend"] is False
        gateway.engine.remote_hold(leg.id, False)
        await hold_of(client, leg.id, local=True)
        async with gateway.client() as late:
            me = await late.call("join")
            legs = {p["session_id"]: p.get("hold") for p in me["participants"]}
            assert legs[leg.id] == {"local": True, "remote": False}
            assert legs[client.me["sessionId"]] is None
