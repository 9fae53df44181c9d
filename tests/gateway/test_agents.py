"""Agents' states and calls for help: who is told, and what a supervisor may choose for them."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
import websockets

from tests.fakes.gateway_process import KEY, RoomSocket, RpcFailed, RunningGateway, eventually
from tests.gateway.supervisor import supervising
from tests.patience import PATIENCE_S


@pytest.fixture
async def agent(gateway: RunningGateway) -> AsyncIterator[RoomSocket]:
    await gateway.room(sip=None)
    async with gateway.client(user_name="Ann", user_id="ann") as client:
        client.me = await client.call("join")
        yield client


def monitor(gateway: RunningGateway, query: str = "") -> websockets.connect:
    return websockets.connect(
        f"{gateway.http.replace('http', 'ws')}/v1/monitor{query}",
        additional_headers={"Authorization": f"Bearer {KEY}"},
    )


async def first_frame(gateway: RunningGateway) -> dict[str, Any]:
    async with monitor(gateway) as socket:
        return dict(json.loads(await socket.recv()))


async def test_the_board_hears_of_states_and_calls_for_help(
    gateway: RunningGateway, agent: RoomSocket
) -> None:
    async with monitor(gateway) as socket, asyncio.timeout(PATIENCE_S):
        await socket.recv()
        await agent.call("setAgentState", state="available")
        await agent.call("askForHelp", note="now")
        kinds = [json.loads(await socket.recv())["type"] for _ in range(2)]
    assert kinds == ["agent.state-changed", "help.wanted"]


async def test_a_state_reaches_room_and_board(gateway: RunningGateway, agent: RoomSocket) -> None:
    await agent.call("setAgentState", state="break", reason="Lunch")
    told = await agent.next("agent-state-changed")
    assert (told["state"], told["reason"], told["userName"]) == ("break", "Lunch", "Ann")
    (room,) = (await first_frame(gateway))["rooms"]
    (shown,) = room["agents"]
    assert (shown["state"], shown["userId"], shown["since"]) == ("break", "ann", told["since"])


async def test_the_time_in_a_state_goes_on_when_only_the_queue_changes(
    gateway: RunningGateway, agent: RoomSocket
) -> None:
    await agent.call("setAgentState", state="on-call")
    first = await agent.next("agent-state-changed")
    await agent.call("setAgentState", state="on-call", queued="break")
    second = await agent.next("agent-state-changed")
    assert second["since"] == first["since"]
    assert second["queued"] == "break"


async def test_who_never_said_anything_is_no_agent(
    gateway: RunningGateway, agent: RoomSocket
) -> None:
    (room,) = (await first_frame(gateway))["rooms"]
    assert room["agents"] == []


async def test_a_supervisor_chooses_for_an_agent_with_a_reason(
    gateway: RunningGateway, agent: RoomSocket
) -> None:
    await agent.call("setAgentState", state="offline")
    async with supervising(gateway) as boss:
        me = agent.me["sessionId"]
        await boss.call("forceAgentState", sessionId=me, state="available", reason="Queue is long")
        forced = await agent.next("agent-state-forced")
        assert (forced["state"], forced["reason"], forced["by"]) == (
            "available",
            "Queue is long",
            "Boss",
        )
        with pytest.raises(RpcFailed) as caught:
            await boss.call("forceAgentState", sessionId=me, state="available", reason="")
        assert caught.value.data["field"] == "reason"
        with pytest.raises(RpcFailed) as caught:
            await boss.call("forceAgentState", sessionId="nobody", state="busy", reason="x")
        assert caught.value.data["type"] == "no-such-session"
    await eventually(lambda: gateway.state.audit.written >= 2)
    trail = (await gateway.rest.get("/audit")).json()["data"]
    assert [entry["deed"] for entry in trail][:2] == ["listen", "force available"]
    assert trail[1]["towards"] == [me]


async def test_agents_do_not_choose_for_each_other(
    gateway: RunningGateway, agent: RoomSocket
) -> None:
    await agent.call("setAgentState", state="available")
    with pytest.raises(RpcFailed) as caught:
        await agent.call(
            "forceAgentState", sessionId=agent.me["sessionId"], state="busy", reason="x"
        )
    assert caught.value.data["type"] == "not-allowed"


async def test_a_call_for_help_reaches_the_supervisor(
    gateway: RunningGateway, agent: RoomSocket
) -> None:
    async with supervising(gateway) as boss:
        await agent.call("askForHelp", note="Angry caller")
        wanted = await boss.next("help-wanted")
        assert (wanted["userName"], wanted["note"]) == ("Ann", "Angry caller")
    with pytest.raises(RpcFailed) as caught:
        await agent.call("askForHelp", call="no-such-leg")
    assert caught.value.data["type"] == "no-such-session"


async def test_a_monitor_that_comes_back_misses_and_repeats_nothing(
    gateway: RunningGateway, agent: RoomSocket
) -> None:
    async with monitor(gateway) as socket:
        await socket.recv()
        await agent.call("setAgentState", state="available")
        seen = json.loads(await socket.recv())
    for state in ("busy", "break"):
        await agent.call("setAgentState", state=state)
    async with monitor(gateway, f"?after={seen['id']}") as socket, asyncio.timeout(PATIENCE_S):
        first = json.loads(await socket.recv())
        assert first["missed"] == 2
        assert first["rooms"][0]["agents"][0]["state"] == "break"
        await agent.call("setAgentState", state="offline")
        states = [json.loads(await socket.recv())["payload"]["state"] for _ in range(3)]
    assert states == ["busy", "break", "offline"]
    async with monitor(gateway, "?after=long-forgotten") as socket:
        assert "missed" not in json.loads(await socket.recv())
