"""Hold and a far end that is silent: because it is held, or because it is no longer there."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from softphone.gateway.practice_line.line import PracticeLine
from softphone.gateway.sip import changes
from softphone.gateway.sip.baresip_engine import BaresipEngine
from softphone.gateway.sip.options import EngineOptions
from tests.fakes.gateway_process import RoomSocket, RunningGateway, eventually
from tests.sip.far_party import FarParty, dial, still_there, talking

pytestmark = [pytest.mark.sip, pytest.mark.timeout(40)]

SILENCE_S = 1
HELD = {"canSend": False, "canReceive": {"base": False}}
FREE = {"canSend": True, "canReceive": {"base": True}}


@pytest.fixture
async def desk(
    tmp_path: Path, line: PracticeLine, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[RunningGateway]:
    monkeypatch.setattr(changes, "_ANSWER_S", 0.2)
    engine = BaresipEngine(EngineOptions(rtp_timeout_s=SILENCE_S))
    async with RunningGateway(tmp_path, sip=engine) as gateway:
        gateway.practice = line.address.removeprefix("sip:")
        gateway.state.telephony.holds.retry_s = 0.05
        await gateway.room()
        yield gateway


async def permit(client: RoomSocket, session: str, permissions: dict[str, Any]) -> None:
    await client.call("updateParticipant", sessionId=session, updatePermissions=permissions)


async def held(client: RoomSocket, session: str) -> None:
    while True:
        who = (await client.next("participant-updated"))["participant"]
        if who["session_id"] == session and who["hold"]["local"]:
            return


def die(far: FarParty) -> None:
    """Answer nothing and send nothing any more."""
    far.leg.take = lambda request, transaction: None  # type: ignore[method-assign]
    far.leg.on_audio = lambda payload: None


async def gone(desk: RunningGateway, client: RoomSocket, session: str) -> None:
    """Nothing is left of the call, and the next one works."""
    ends = [e for e in client.events if e["method"] in ("dialout-stopped", "dialout-error")]
    assert len(ends) == 1
    room = desk.state.sessions.find("desk")
    assert room is not None
    assert session not in room.legs
    await eventually(lambda: desk.sip.live_legs == 0)
    assert not desk.sip.tainted
    assert await dial(client)


async def test_somebody_on_hold_may_be_silent_for_long(
    desk: RunningGateway, line: PracticeLine
) -> None:
    async with talking(desk, line) as (client, session, far):
        await permit(client, session, HELD)
        await held(client, session)
        far.leg.on_audio = lambda payload: None
        await asyncio.sleep(2.5 * SILENCE_S)
        await still_there(client, session, far)


async def test_a_hold_that_nobody_answers_ends_with_the_lost_call(
    desk: RunningGateway, line: PracticeLine
) -> None:
    async with talking(desk, line) as (client, session, far):
        die(far)
        await permit(client, session, HELD)
        warned = await client.next("dialout-warning")
        assert "could not be told of the hold" in warned["errorMsg"]
        stopped = await client.next("dialout-stopped")
        assert (stopped["sessionId"], stopped["cause"]) == (session, "media-timeout")
        await gone(desk, client, session)


async def test_somebody_who_is_gone_cannot_be_taken_off_hold_but_hung_up(
    desk: RunningGateway, line: PracticeLine
) -> None:
    async with talking(desk, line) as (client, session, far):
        await permit(client, session, HELD)
        await held(client, session)
        die(far)
        await permit(client, session, FREE)
        warned = await client.next("dialout-warning")
        assert "could not be taken off hold" in warned["errorMsg"]
        await client.call("stopDialOut", sessionId=session)
        stopped = await client.next("dialout-stopped")
        assert (stopped["sessionId"], stopped["cause"]) == (session, "local-hangup")
        await gone(desk, client, session)
