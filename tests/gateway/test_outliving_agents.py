"""Calls outlive the program of their agent: for the grace time, and in a supervisor's hands."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.fakes.gateway_process import RunningGateway, eventually
from tests.gateway.supervisor import supervising
from tests.gateway.talk import answer
from tests.gateway.test_floor import monitor

GRACE_S = 0.5


@pytest.fixture
async def gateway(tmp_path: Path) -> AsyncIterator[RunningGateway]:
    async with RunningGateway(tmp_path, resume_s=GRACE_S) as running:
        await running.room()
        await running.room("boss")
        yield running


async def test_a_call_ends_when_its_agent_does_not_come_back(gateway: RunningGateway) -> None:
    async with gateway.joined() as agent:
        leg = await answer(gateway, agent)
        began = asyncio.get_running_loop().time()
        await agent.break_off()
        await eventually(lambda: leg.id not in gateway.engine.legs)
        assert asyncio.get_running_loop().time() - began >= GRACE_S


async def test_a_supervisor_takes_the_call_of_an_agent_whose_program_died(
    gateway: RunningGateway,
) -> None:
    async with gateway.joined("boss", user_name="Boss") as own, gateway.joined() as agent:
        await agent.call("setAgentState", state="on-call")
        leg = await answer(gateway, agent)
        async with monitor(gateway) as board, supervising(gateway) as boss:
            await board.recv()
            await agent.break_off()
            async with asyncio.timeout(5):
                while (frame := json.loads(await board.recv()))["type"] != "participant.left":
                    if frame["type"] == "agent.state-changed":
                        assert frame["payload"]["lost"] is True
            assert leg.id in gateway.engine.legs, "a supervisor is there, so the call stays"
            await boss.call("supervise", mode="barge")
            room = f"sip:boss@{gateway.state.sip_address()}"
            await boss.call("sipCallTransfer", sessionId=leg.id, toEndPoint=room)
            await own.next("participant-joined")
        moved = gateway.state.sessions.find("boss")
        assert moved is not None and len(moved.legs) == 1
        assert leg.id in gateway.engine.legs


async def test_an_agent_who_comes_back_is_not_lost_any_more(gateway: RunningGateway) -> None:
    async with gateway.joined() as agent, monitor(gateway) as board:
        await board.recv()
        await agent.call("setAgentState", state="busy")
        key = {"key": agent.me["resumeKey"], "seq": agent.me["seq"]}
        await agent.break_off()
        async with gateway.client() as again:
            await again.call("join", resume=key)
            lost = []
            async with asyncio.timeout(5):
                while len(lost) < 3:
                    frame = json.loads(await board.recv())
                    if frame["type"] == "agent.state-changed":
                        lost.append(frame["payload"].get("lost"))
        assert lost == [None, True, None]
