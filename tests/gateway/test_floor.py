"""What the board is told beside events: today's figures, who waits, holds, and the last hour."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import websockets

from softphone.domain.floor_tally import FloorTally
from softphone.domain.ids import LegId
from softphone.gateway.floor import past as floor_past
from softphone.gateway.sip.engine import CloseCause
from tests.fakes.gateway_process import KEY, RunningGateway, eventually
from tests.gateway.talk import FAR, answer


def monitor(gateway: RunningGateway) -> websockets.connect:
    return websockets.connect(
        f"{gateway.http.replace('http', 'ws')}/v1/monitor",
        additional_headers={"Authorization": f"Bearer {KEY}"},
    )


async def truth(gateway: RunningGateway) -> dict[str, Any]:
    async with monitor(gateway) as socket:
        return dict(json.loads(await socket.recv()))


async def test_todays_figures_outlive_the_process(tmp_path: Path) -> None:
    async with RunningGateway(tmp_path) as first:
        await first.room()
        async with first.joined() as agent:
            leg = await answer(first, agent)
            await agent.call("stopDialOut", sessionId=leg.id)
            await agent.next("dialout-stopped")
            refused = await agent.call("startDialOut", sipUri=FAR)
            lost = LegId(refused["session"]["sessionId"])
            await eventually(lambda: lost in first.engine.legs)
            first.engine.end(lost, CloseCause.REJECTED, sip_code=486)
            await agent.next("dialout-error")
        before = (await truth(first))["today"]
        assert (before["handled"], before["answered"], before["abandoned"]) == (1, 0, 0)
        assert len(before["waited"]) == len(FloorTally().waited)
    async with RunningGateway(tmp_path) as second:
        after = (await truth(second))["today"]
    assert after == before


async def test_a_hold_has_its_time_on_the_board(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined() as agent:
        leg = await answer(gateway, agent)
        held = {"canSend": False, "canReceive": {"base": False}}
        await agent.call("updateParticipant", sessionId=leg.id, updatePermissions=held)
        await gateway.commanded("hold")

        async def since() -> float | None:
            ((room),) = (await truth(gateway))["rooms"]
            return room["sessions"][0].get("heldSince")

        for _ in range(500):
            if (told := await since()) is not None:
                break
        assert told is not None and told >= leg_start(gateway, leg.id)


def leg_start(gateway: RunningGateway, leg: LegId) -> float:
    room = gateway.state.sessions.find("desk")
    assert room is not None
    return room.legs[leg].started_at


class Clock:
    """Unix time that a test moves."""

    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


async def test_the_past_is_a_snapshot_and_what_followed(gateway: RunningGateway) -> None:
    await gateway.room(sip=None)
    async with monitor(gateway) as socket, gateway.client(user_name="Ann") as agent:
        await socket.recv()
        await agent.call("join")
        await agent.call("setAgentState", state="available")
        await gateway.state.past.at(0.0, lambda _room: True)
        await agent.call("setAgentState", state="busy")
        moment = (await gateway.rest.get("/floor/past")).json()
        assert [room["name"] for room in moment["snapshot"]["rooms"]] == ["desk"]
        assert [room["agents"][0]["state"] for room in moment["snapshot"]["rooms"]] == ["available"]
        assert [frame["payload"]["state"] for frame in moment["frames"]] == ["busy"]
        longer = (await gateway.rest.get("/floor/past", params={"ago": 3600})).json()
        assert longer["at"] == moment["earliest"]
        assert longer["frames"] == []
        refused = await gateway.rest.get("/floor/past", params={"ago": 3601})
        assert refused.status_code == 400


async def test_the_past_goes_after_an_hour_but_never_its_beginning(
    gateway: RunningGateway,
) -> None:
    clock = Clock()
    kept = floor_past.FloorPast(
        gateway.state.database,
        lambda: gateway.state.truth.snapshot().model_copy(update={"at": clock.now}),
        clock,
    )
    for _ in range(70):
        kept.keep(clock.now, "desk", "{}")
        await kept._save()
        clock.now += 90.0
    rows = await gateway.state.database.fetch("SELECT MIN(at), COUNT(*) FROM floor_truths")
    earliest, count = rows[0]
    assert clock.now - 90.0 - floor_past.KEPT_S - 90.0 <= earliest <= clock.now - floor_past.KEPT_S
    assert count < 45
    moment = await kept.at(clock.now - 1800.0, lambda _room: False)
    assert moment.snapshot is not None
    await kept.close()


async def test_who_waits_outside_of_rooms_is_on_the_board(gateway: RunningGateway) -> None:
    async with monitor(gateway) as socket:
        assert "waiting" not in json.loads(await socket.recv())
        gateway.state.entrances.queue.told()
        frame = json.loads(await socket.recv())
    assert frame["type"] == "waiting.callers"
