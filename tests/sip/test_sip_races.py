"""Commands that meet on real SIP: one terminal event for each leg, and no dialog left over."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from softphone.gateway.practice_line.line import PracticeLine
from softphone.gateway.sip.baresip_engine import BaresipEngine
from softphone.gateway.sip.options import EngineOptions
from tests.fakes.gateway_process import RoomSocket, RpcFailed, RunningGateway, eventually
from tests.sip.far_party import dial, still_there, talking, until

pytestmark = [pytest.mark.sip, pytest.mark.timeout(40)]

HELD = {"canSend": False, "canReceive": {"base": False}}
FREE = {"canSend": True, "canReceive": {"base": True}}
OVER = ("dialout-stopped", "dialout-error")


@pytest.fixture
async def desk(tmp_path: Path, line: PracticeLine) -> AsyncIterator[RunningGateway]:
    engine = BaresipEngine(EngineOptions(rtp_timeout_s=5))
    async with RunningGateway(tmp_path, sip=engine) as gateway:
        gateway.practice = line.address.removeprefix("sip:")
        await gateway.room()
        yield gateway


async def start(client: RoomSocket, name: str) -> str:
    result = await client.call("startDialOut", sipUri=f"sip:{name}@practice-line")
    session: str = result["session"]["sessionId"]
    return session


async def nothing_is_left(desk: RunningGateway, line: PracticeLine, client: RoomSocket) -> None:
    """No leg in the room, no call of the engine's, no dialog at the far end; one end for each."""
    room = desk.state.sessions.find("desk")
    await eventually(lambda: room is None or not room.legs)
    await eventually(lambda: desk.sip.live_legs == 0)
    await eventually(lambda: line.live_legs == 0)
    assert not desk.state.telephony.transfers._kit.watched
    ends = Counter(
        event["params"]["sessionId"] for event in client.events if event["method"] in OVER
    )
    assert set(ends.values()) <= {1}, ends


async def refusal(call: Any) -> str:
    with pytest.raises(RpcFailed) as failed:
        await call
    kind: str = failed.value.data["type"]
    return kind


async def test_stop_during_ringing_twice_and_by_two_operators(
    desk: RunningGateway, line: PracticeLine
) -> None:
    async with desk.joined() as client, desk.joined() as other:
        session = await start(client, "noanswer")
        await client.next("dialout-connected")
        outcomes = await asyncio.gather(
            client.call("stopDialOut", sessionId=session),
            other.call("stopDialOut", sessionId=session),
            client.call("stopDialOut", sessionId=session),
            return_exceptions=True,
        )
        assert all(
            outcome == {} or outcome.data["type"] == "no-such-session"  # type: ignore[union-attr]
            for outcome in outcomes
        )
        stopped = await client.next("dialout-stopped")
        assert (stopped["cause"], stopped["reason"]) == ("local-cancel", "cancelled here")
        await nothing_is_left(desk, line, client)
        assert await refusal(client.call("stopDialOut", sessionId=session)) == "no-such-session"


async def test_stop_at_once(desk: RunningGateway, line: PracticeLine) -> None:
    async with desk.joined() as client:
        for name in ("echo", "busy", "noanswer"):
            session = await start(client, name)
            await client.call("stopDialOut", sessionId=session)
        await eventually(lambda: sum(e["method"] in OVER for e in client.events) == 3)
        await nothing_is_left(desk, line, client)


async def test_stop_while_the_target_of_a_transfer_rings(
    desk: RunningGateway, line: PracticeLine
) -> None:
    async with talking(desk, line) as (client, session, _):
        to = "sip:noanswer@practice-line"
        await client.call("sipCallTransfer", sessionId=session, toEndPoint=to)
        await eventually(lambda: line.live_legs == 2)
        await client.call("stopDialOut", sessionId=session)
        await until(client, "canceled")
        assert (await client.next("dialout-stopped"))["cause"] == "local-hangup"
        await nothing_is_left(desk, line, client)


async def test_the_caller_hangs_up_while_the_target_rings(
    desk: RunningGateway, line: PracticeLine
) -> None:
    async with talking(desk, line) as (client, session, far):
        to = "sip:noanswer@practice-line"
        await client.call("sipCallTransfer", sessionId=session, toEndPoint=to)
        await eventually(lambda: line.live_legs == 2)
        far.leg.hang_up()
        await until(client, "canceled")
        assert (await client.next("dialout-stopped"))["cause"] == "remote-hangup"
        await nothing_is_left(desk, line, client)


@pytest.mark.parametrize("target", ["busy", "decline", "nobody"])
async def test_a_target_that_fails_brings_the_party_back(
    desk: RunningGateway, line: PracticeLine, target: str
) -> None:
    async with talking(desk, line) as (client, session, far):
        to = f"sip:{target}@practice-line"
        await client.call("sipCallTransfer", sessionId=session, toEndPoint=to)
        await until(client, "busy" if target == "busy" else "failed")
        await still_there(client, session, far)
        await nothing_is_left(desk, line, client)


async def test_where_nobody_can_be_sent(desk: RunningGateway, line: PracticeLine) -> None:
    host, port = desk.sip.listen
    async with talking(desk, line) as (client, session, far):
        gone = await start(client, "busy")
        await client.next("dialout-error")
        for to in (
            "sip:echo@practice-line",
            f"sip:{session}@{host}:{port}",
            f"sip:{gone}@{host}:{port}",
            f"sip:desk@{host}:{port}",
            "sip:",
            "sip:x@h\r\nX-Evil: 1",
            "tel:+15550100001",
        ):
            for method in ("sipCallTransfer", "sipRefer"):
                with pytest.raises(RpcFailed) as failed:
                    await client.call(method, sessionId=session, toEndPoint=to)
                assert (failed.value.code, failed.value.data["field"]) == (-32602, "toEndPoint")
        assert not any(event["method"] == "transfer-progress" for event in client.events)
        await still_there(client, session, far)
        await nothing_is_left(desk, line, client)


async def test_tones_before_the_answer(desk: RunningGateway, line: PracticeLine) -> None:
    async with desk.joined() as client:
        session = await start(client, "noanswer")
        await client.next("dialout-connected")
        assert await refusal(client.call("sendDTMF", sessionId=session, tones="1")) == "not-allowed"
        await client.call("stopDialOut", sessionId=session)
        await client.next("dialout-stopped")
        await nothing_is_left(desk, line, client)


async def test_two_operators_command_one_leg_all_at_once(
    desk: RunningGateway, line: PracticeLine
) -> None:
    async with desk.joined() as client, desk.joined() as other:
        for _ in range(3):
            session = await dial(client)
            leg = {"sessionId": session}
            to = {**leg, "toEndPoint": "sip:noanswer@practice-line"}
            outcomes = await asyncio.gather(
                client.call("updateParticipant", **leg, updatePermissions=HELD),
                other.call("sipCallTransfer", **to),
                client.call("sipRefer", **to),
                other.call("sendDTMF", **leg, tones="123"),
                client.call("updateParticipant", **leg, updatePermissions=FREE),
                other.call("updateParticipant", **leg, updatePermissions=HELD),
                client.call("stopDialOut", **leg),
                other.call("stopDialOut", **leg),
                client.call("sipCallTransfer", **to),
                return_exceptions=True,
            )
            for outcome in outcomes:
                assert outcome == {} or (
                    isinstance(outcome, RpcFailed)
                    and outcome.data["type"] in ("not-allowed", "no-such-session")
                ), outcome
            stopped = await client.next("dialout-stopped")
            assert stopped["sessionId"] == session
            await nothing_is_left(desk, line, client)


async def test_an_operator_holds_while_the_other_hands_over(
    desk: RunningGateway, line: PracticeLine
) -> None:
    async with talking(desk, line) as (client, session, far), desk.joined() as other:
        await asyncio.gather(
            client.call("updateParticipant", sessionId=session, updatePermissions=HELD),
            other.call("sipRefer", sessionId=session, toEndPoint="sip:elsewhere@127.0.0.1:9"),
        )
        await far.targets.get()
        far.tell(486, "Busy Here")
        await until(client, "busy")
        await eventually(lambda: far.leg.media_target is None)
        await client.call("updateParticipant", sessionId=session, updatePermissions=FREE)
        await eventually(lambda: far.leg.media_target is not None)
        await still_there(client, session, far)
        await nothing_is_left(desk, line, client)
