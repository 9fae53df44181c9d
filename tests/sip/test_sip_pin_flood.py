"""Many callers who guess a room's code at once, over real SIP, and one who knows it."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from softphone.gateway.practice_line.line import PracticeLine
from softphone.gateway.practice_line.stack.outgoing import OutgoingLeg
from softphone.gateway.sip.baresip_engine import BaresipEngine
from softphone.gateway.sip.options import EngineOptions
from tests.fakes.gateway_process import RunningGateway, eventually
from tests.patience import PATIENCE_S

pytestmark = [pytest.mark.sip, pytest.mark.timeout(60)]

GUESSERS = 8
WRONG = "12345678901"
ALL_OVER_S = 20.0
DIALIN = {"dialin": {"display_name": "Phone"}}


async def call(line: PracticeLine, caller: str, target: str) -> tuple[OutgoingLeg, list[int]]:
    """A caller and the statuses it is answered with."""
    statuses: list[int] = []
    leg = await line.call(caller, target, on_progress=lambda status, _: statuses.append(status))
    assert leg is not None
    return leg, statuses


def enter(leg: OutgoingLeg, keys: str) -> None:
    """Press keys as fast as the network takes them, by SIP INFO."""
    for key in keys:
        body = f"Signal={key}\r\nDuration=100\r\n".encode()
        leg.send_request("INFO", [("Content-Type", "application/dtmf-relay")], body)


async def guess(line: PracticeLine, caller: str, target: str) -> None:
    """Call, enter three wrong codes, and be hung up."""
    leg, _ = await call(line, caller, target)
    async with asyncio.timeout(ALL_OVER_S):
        await leg.answered.wait()
        enter(leg, f"{WRONG}#" * 3)
        await leg.ended.wait()


async def test_guessers_are_slowed_down_and_shut_out_while_the_one_who_knows_gets_in(
    tmp_path: Path, line: PracticeLine
) -> None:
    engine = BaresipEngine(EngineOptions(rtp_timeout_s=20))
    async with RunningGateway(tmp_path, sip=engine) as gateway:
        code = (await gateway.room(**DIALIN))["config"]["dialin_code"]
        answer = await gateway.rest.post("/domain-dialin-config", json={"type": "pin_dialin"})
        target = "sip:" + answer.json()["config"]["sip_uri"]
        guard = gateway.state.entrances.desk.guard
        async with gateway.joined() as client:
            async with asyncio.timeout(ALL_OVER_S):
                await asyncio.gather(*(guess(line, f"bot{n}", target) for n in range(GUESSERS)))
            assert guard.delay() > 1, "guesses from anywhere delay every verdict"
            for n in range(GUESSERS):
                refused, statuses = await call(line, f"bot{n}", target)
                async with asyncio.timeout(PATIENCE_S):
                    await refused.ended.wait()
                assert statuses[-1] == 486, "somebody who guessed is not let near a prompt"
            knows, _ = await call(line, "ann", target)
            async with asyncio.timeout(PATIENCE_S):
                await knows.answered.wait()
            began = asyncio.get_running_loop().time()
            wait = guard.delay()
            enter(knows, code)
            connected = await client.next("dialin-connected")
            assert asyncio.get_running_loop().time() - began > wait - 0.5
            assert "sip:ann@" in connected["sipFrom"]
            others = [e for e in client.events if e["method"] == "dialin-connected"]
            assert len(others) == 1, "nobody else came in"
            room = gateway.state.sessions.find("desk")
            assert room is not None and len(room.legs) == 1
            await eventually(lambda: engine.live_legs == 1)
            knows.hang_up()
            await client.next("dialin-stopped")
        assert not engine.tainted
