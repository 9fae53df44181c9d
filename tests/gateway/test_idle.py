"""Rooms that a telephony leg starts, and legs that nobody attends."""

from __future__ import annotations

import time
from typing import Any

import pytest

from softphone.domain.ids import LegId
from tests.fakes.gateway_process import DIALIN, RunningGateway, eventually

FAR = "sip:far@127.0.0.1:5999"


async def started(gateway: RunningGateway, **body: Any) -> str:
    answer = await gateway.rest.post("/rooms/desk/dialOut/start", json={"sipUri": FAR, **body})
    assert answer.status_code == 200, answer.text
    assert answer.json()["ok"] == "true"
    identity: str = answer.json()["sessionId"]
    await eventually(lambda: identity in gateway.engine.legs)
    return identity


def hung_up(gateway: RunningGateway) -> list[object]:
    return [command[1] for command in gateway.engine.commands if command[0] == "hang_up"]


async def test_an_empty_room_takes_no_dial_out(gateway: RunningGateway) -> None:
    await gateway.room()
    answer = await gateway.rest.post("/rooms/desk/dialOut/start", json={"sipUri": FAR})
    assert (answer.status_code, answer.json()["error"]) == (404, "not-found")
    assert "not hosting a call" in answer.json()["info"]


async def test_a_dial_out_may_start_a_room_and_wait_there(gateway: RunningGateway) -> None:
    await gateway.room(dialout_config={"allow_room_start": True})
    leg = await started(gateway)
    gateway.engine.pick_up(LegId(leg))
    room = gateway.state.sessions.find("desk")
    assert room is not None
    await eventually(room.visible)
    present = (await gateway.rest.get("/rooms/desk/presence")).json()
    assert [one["id"] for one in present["data"]] == [leg]
    assert hung_up(gateway) == [], "it waits for somebody to come"
    async with gateway.joined() as client:
        assert [one["sessionId"] for one in client.me["sessions"]] == [leg]
        await client.call("leave")
    await eventually(lambda: hung_up(gateway) == [leg])


async def test_a_room_that_refuses_its_leg_is_over(gateway: RunningGateway) -> None:
    await gateway.room(enable_dialout=None, dialout_config={"allow_room_start": True})
    answer = await gateway.rest.post("/rooms/desk/dialOut/start", json={"sipUri": FAR})
    assert answer.status_code == 400
    assert gateway.state.sessions.find("desk") is None


@pytest.mark.parametrize(
    ("config", "answered", "at_least"),
    [
        ({}, True, 0.0),
        ({"max_idle_timeout_sec": 1}, True, 0.9),
        ({"max_idle_timeout_sec": 60, "max_idle_timeout_post_conversation_sec": 0}, True, 0.0),
        ({"max_idle_timeout_sec": 1, "max_idle_timeout_post_conversation_sec": 0}, False, 0.9),
    ],
)
async def test_how_long_a_leg_stays_after_the_last_client(
    gateway: RunningGateway,
    config: dict[str, Any],
    answered: bool,
    at_least: float,
) -> None:
    await gateway.room(dialout_config=config)
    async with gateway.joined() as client:
        leg = (await client.call("startDialOut", sipUri=FAR))["session"]["sessionId"]
        await gateway.placed()
        gateway.engine.ring(leg)
        await client.next("dialout-connected")
        if answered:
            gateway.engine.pick_up(leg)
            await client.next("dialout-answered")
        began = time.monotonic()
        await client.call("leave")
    await gateway.commanded("hang_up")
    assert time.monotonic() - began >= at_least


async def test_a_leg_that_nobody_ever_attended_has_a_limit_too(gateway: RunningGateway) -> None:
    await gateway.room(dialout_config={"allow_room_start": True, "max_idle_timeout_sec": 1})
    began = time.monotonic()
    leg = await started(gateway)
    await eventually(lambda: hung_up(gateway) == [leg])
    assert time.monotonic() - began >= 0.9


async def test_a_leg_that_joins_an_unattended_room_has_its_own_clock(
    gateway: RunningGateway,
) -> None:
    await gateway.room(
        dialout_config={"allow_room_start": True, "max_idle_timeout_sec": 60},
        sip={**DIALIN["sip"], "dialin_config": {"max_idle_timeout_sec": 0}},
    )
    async with gateway.joined() as client:
        leg = (await client.call("startDialOut", sipUri=FAR))["session"]["sessionId"]
        await gateway.placed()
        gateway.engine.pick_up(leg)
        await client.next("dialout-answered")
        await client.call("leave")
    caller = LegId("caller")
    gateway.engine.offer(caller, to_user="desk")
    await eventually(lambda: hung_up(gateway) == [caller])
    assert leg in gateway.engine.legs
