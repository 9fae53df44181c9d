"""Transfers by REFER on the wire, in both directions, against a second user agent."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import quote

import pytest

from softphone.gateway.practice_line.line import PracticeLine
from softphone.gateway.practice_line.stack.dialog import Dialog
from softphone.gateway.practice_line.stack.outgoing import OutgoingLeg
from softphone.gateway.sip.baresip_engine import BaresipEngine
from softphone.gateway.sip.options import EngineOptions
from tests.fakes.gateway_process import RpcFailed, RunningGateway
from tests.patience import PATIENCE_S
from tests.sip.far_party import Ear, FarParty, dial, still_there, talking, until
from tests.sip.sipbench import free_udp_port
from tests.tones import Samples, has_tone, level

pytestmark = [pytest.mark.sip, pytest.mark.timeout(40)]

HELD = {"canSend": False, "canReceive": {"base": False}}
ELSEWHERE = "sip:elsewhere@127.0.0.1:9"


@pytest.fixture
async def desk(tmp_path: Path, line: PracticeLine) -> AsyncIterator[RunningGateway]:
    engine = BaresipEngine(EngineOptions(rtp_timeout_s=5))
    async with RunningGateway(tmp_path, sip=engine) as gateway:
        gateway.practice = line.address.removeprefix("sip:")
        await gateway.room()
        yield gateway


def rings(heard: Samples) -> bool:
    return has_tone(heard, 440, rate=8000, share=0.3) and has_tone(heard, 480, rate=8000, share=0.3)


class TestThroughUs:
    @pytest.mark.parametrize("held", [False, True])
    async def test_the_party_hears_the_target_ring_and_is_back_when_it_fails(
        self, desk: RunningGateway, line: PracticeLine, held: bool
    ) -> None:
        async with talking(desk, line) as (client, session, far):
            ear = Ear(far.leg)
            if held:
                await client.call("updateParticipant", sessionId=session, updatePermissions=HELD)
                await ear.until(lambda heard: level(heard) > 100)
            to = "sip:noanswer@practice-line"
            await client.call("sipCallTransfer", sessionId=session, toEndPoint=to)
            await ear.until(rings)
            (target,) = (leg for leg in line.legs if leg is not far.leg)
            target.reject(603)  # type: ignore[attr-defined]
            await until(client, "failed")
            await ear.until(lambda heard: not rings(heard))
            await still_there(client, session, far)


class TestRefer:
    @pytest.mark.parametrize(
        ("status", "word"),
        [
            (486, "busy"),
            (600, "busy"),
            (408, "no-answer"),
            (480, "no-answer"),
            (603, "failed"),
            (404, "failed"),
            (487, "canceled"),
        ],
    )
    async def test_a_target_that_fails_leaves_the_party_with_the_operator(
        self, desk: RunningGateway, line: PracticeLine, status: int, word: str
    ) -> None:
        async with talking(desk, line) as (client, session, far):
            await client.call("sipRefer", sessionId=session, toEndPoint=ELSEWHERE)
            assert await far.targets.get() == ELSEWHERE
            far.tell(100)
            far.tell(180)
            assert (await until(client, "initiated"))["referSipResponseCode"] == 202
            far.tell(status)
            failed = await until(client, word)
            assert failed["sipCode"] == failed["notifySipResponseCode"] == status
            assert failed["isSipRefer"] is True
            await still_there(client, session, far)

    async def test_it_is_reported_done_and_both_ends_are_gone(
        self, desk: RunningGateway, line: PracticeLine
    ) -> None:
        async with talking(desk, line) as (client, session, far):
            await client.call("sipRefer", sessionId=session, toEndPoint=ELSEWHERE)
            await far.targets.get()
            for status in (100, 180, 200):
                far.tell(status)
            done = await until(client, "completed")
            assert (done["referSipResponseCode"], done["notifySipResponseCode"]) == (202, 200)
            stopped = await client.next("dialout-stopped")
            assert (stopped["sessionId"], stopped["reason"]) == (session, "transferred")
            async with asyncio.timeout(PATIENCE_S):
                await far.leg.ended.wait()
            assert desk.sip.live_legs == 0

    @pytest.mark.parametrize("status", [405, 603])
    async def test_a_far_party_that_refuses(
        self, desk: RunningGateway, line: PracticeLine, status: int
    ) -> None:
        async with talking(desk, line) as (client, session, far):
            far.answer_refer(status)
            await client.call("sipRefer", sessionId=session, toEndPoint=ELSEWHERE)
            failed = await until(client, "failed")
            assert failed["referSipResponseCode"] == status
            await still_there(client, session, far)

    async def test_a_far_party_that_never_tells_may_be_asked_again(
        self, desk: RunningGateway, line: PracticeLine
    ) -> None:
        async with talking(desk, line) as (client, session, far):
            desk.state.telephony.transfers.report_s = 0.3
            await client.call("sipRefer", sessionId=session, toEndPoint=ELSEWHERE)
            await far.targets.get()
            await until(client, "no-answer")
            await client.call("sipRefer", sessionId=session, toEndPoint=ELSEWHERE)
            await far.targets.get()
            far.tell(200)
            await until(client, "completed")
            assert (await client.next("dialout-stopped"))["reason"] == "transferred"

    async def test_a_caller_is_handed_over_too(
        self, desk: RunningGateway, line: PracticeLine
    ) -> None:
        host, port = desk.sip.listen
        async with desk.joined() as client:
            caller = await line.call("echo", f"sip:desk@{host}:{port}")
            assert caller is not None
            far = FarParty(caller)
            session = (await client.next("dialin-connected"))["sessionId"]
            await client.call("sipRefer", sessionId=session, toEndPoint=ELSEWHERE)
            await far.targets.get()
            far.tell(200)
            await until(client, "completed")
            assert (await client.next("dialin-stopped"))["reason"] == "transferred"

    async def test_stop_while_it_is_under_way(
        self, desk: RunningGateway, line: PracticeLine
    ) -> None:
        async with talking(desk, line) as (client, session, far):
            await client.call("sipRefer", sessionId=session, toEndPoint=ELSEWHERE)
            await far.targets.get()
            await client.call("stopDialOut", sessionId=session)
            await until(client, "canceled")
            assert (await client.next("dialout-stopped"))["reason"] == "hung up here"
            far.tell(200)
            async with asyncio.timeout(PATIENCE_S):
                await far.leg.ended.wait()
            assert desk.sip.live_legs == 0


class TestAskedByTheFarParty:
    async def test_a_declined_one_is_told_603(
        self, desk: RunningGateway, line: PracticeLine
    ) -> None:
        async with talking(desk, line) as (client, session, far):
            far.ask(ELSEWHERE)
            assert (await until(client, "requested"))["toEndPoint"] == ELSEWHERE
            await client.call("declineTransfer", sessionId=session)
            final = await far.told("NOTIFY", "603")
            assert final.headers.get("Subscription-State").startswith("terminated")
            await still_there(client, session, far)

    async def test_one_nobody_decides_is_told_603_as_well(
        self, desk: RunningGateway, line: PracticeLine
    ) -> None:
        desk.state.telephony.transfers.requests.decision_s = 0.3
        async with talking(desk, line) as (client, session, far):
            far.ask(ELSEWHERE)
            await until(client, "canceled")
            await far.told("NOTIFY", "603")
            await still_there(client, session, far)

    async def test_an_accepted_one_calls_the_target_and_lets_the_far_party_go(
        self, desk: RunningGateway, line: PracticeLine
    ) -> None:
        async with talking(desk, line) as (client, session, far):
            target = f"sip:echo@{desk.practice}"
            far.ask(target)
            await until(client, "requested")
            await client.call("sipCallTransfer", sessionId=session, toEndPoint=target)
            await until(client, "completed")
            stopped = await client.next("dialout-stopped")
            assert (stopped["sessionId"], stopped["reason"]) == (session, "transferred")
            async with asyncio.timeout(PATIENCE_S):
                await far.leg.ended.wait()
            room = desk.state.sessions.find("desk")
            assert room is not None
            assert len(room.legs) == 1, "the target"

    async def test_the_target_of_an_accepted_one_is_busy(
        self, desk: RunningGateway, line: PracticeLine
    ) -> None:
        async with talking(desk, line) as (client, session, far):
            target = f"sip:busy@{desk.practice}"
            far.ask(target)
            await until(client, "requested")
            await client.call("sipCallTransfer", sessionId=session, toEndPoint=target)
            assert (await client.next("dialout-error"))["details"]["sipCode"] == 486
            await until(client, "busy")
            await far.told("NOTIFY", "486")
            await still_there(client, session, far)


@asynccontextmanager
async def phone() -> AsyncIterator[tuple[str, list[str]]]:
    """A phone that takes calls over; its address and what it said of its calls."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.fakes.phone_process", str(free_udp_port()),
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert process.stdin is not None and process.stdout is not None
    address = (await process.stdout.readline()).decode().strip()
    said: list[str] = []
    reader = process.stdout

    async def listen() -> None:
        while text := (await reader.readline()).decode():
            said.append(text.strip())

    listening = asyncio.create_task(listen())
    try:
        yield address, said
    finally:
        process.stdin.close()
        async with asyncio.timeout(PATIENCE_S):
            await process.wait()
            await listening


def taking_over(line: PracticeLine, dialog: Dialog, replaces: str) -> OutgoingLeg:
    """A leg to the dialog's far end whose INVITE has the header Replaces."""
    leg = line._agent.invite("colleague", dialog.target, dialog.next_hop(), ("PCMU",))
    usual = leg._with_sdp
    leg._with_sdp = lambda: [*usual(), ("Replaces", replaces)]  # type: ignore[method-assign]
    return leg


class TestWithConsultation:
    async def test_two_phones_are_left_to_each_other(self, desk: RunningGateway) -> None:
        host, port = desk.sip.listen
        async with phone() as (one, said), phone() as (two, _), desk.joined() as client:
            sessions = []
            for address in (one, two):
                result = await client.call("startDialOut", sipUri=f"sip:phone@{address}")
                sessions.append(result["session"]["sessionId"])
                await client.next("dialout-answered")
            ours = f"sip:{sessions[1]}@{host}:{port}"
            await client.call("sipRefer", sessionId=sessions[0], toEndPoint=ours)
            done = await until(client, "completed")
            assert done["isSipRefer"] is True
            stops = [e["params"] for e in client.events if e["method"] == "dialout-stopped"]
            while len(stops) < 2:
                stops.append(await client.next("dialout-stopped"))
            assert {stop["sessionId"] for stop in stops} == set(sessions)
            assert {stop["reason"] for stop in stops} == {"transferred"}
            assert desk.sip.live_legs == 0
            assert said.count(f"CALL_ESTABLISHED sip:phone@{two};transport=udp") == 1

    async def test_a_far_party_that_asked_somebody_leaves_us_to_them(
        self, desk: RunningGateway, line: PracticeLine
    ) -> None:
        async with phone() as (address, said), talking(desk, line) as (client, session, far):
            consulted = await line.call("colleague", f"sip:phone@{address}")
            assert consulted is not None
            async with asyncio.timeout(PATIENCE_S):
                await consulted.answered.wait()
            dialog = consulted.dialog
            ours, theirs = (each.rpartition("tag=")[2] for each in (dialog.local, dialog.remote))
            replaces = f"{dialog.call_id};to-tag={theirs};from-tag={ours}"
            far.ask(f"sip:phone@{address}?Replaces={quote(replaces, safe='')}")
            asked = (await until(client, "requested"))["toEndPoint"]
            await client.call("sipCallTransfer", sessionId=session, toEndPoint=asked)
            await until(client, "completed")
            async with asyncio.timeout(PATIENCE_S):
                await consulted.ended.wait()
                await far.leg.ended.wait()
            assert any("replaced" in text for text in said), said
            room = desk.state.sessions.find("desk")
            assert room is not None
            assert [leg.destination for leg in room.legs.values()] == [f"sip:phone@{address}"]

    async def test_a_colleague_takes_a_callers_call_over(
        self, desk: RunningGateway, line: PracticeLine
    ) -> None:
        host, port = desk.sip.listen
        async with desk.joined() as client:
            caller = await line.call("echo", f"sip:desk@{host}:{port}")
            assert caller is not None
            session = (await client.next("dialin-connected"))["sessionId"]
            dialog = caller.dialog
            ours, theirs = (each.rpartition("tag=")[2] for each in (dialog.local, dialog.remote))
            replaces = f"{dialog.call_id};to-tag={theirs};from-tag={ours}"
            colleague = taking_over(line, dialog, replaces)
            await colleague.call()
            stopped = await client.next("dialin-stopped")
            assert (stopped["sessionId"], stopped["cause"]) == (session, "transferred")
            connected = await client.next("dialin-connected")
            async with asyncio.timeout(PATIENCE_S):
                await caller.ended.wait()
                await colleague.answered.wait()
            room = desk.state.sessions.find("desk")
            assert room is not None
            assert list(room.legs) == [connected["sessionId"]], "nobody was lost"

    async def test_a_call_of_ours_cannot_be_taken_over_and_goes_on(
        self, desk: RunningGateway, line: PracticeLine
    ) -> None:
        async with talking(desk, line) as (client, session, far):
            dialog = far.leg.dialog
            ours, theirs = (each.rpartition("tag=")[2] for each in (dialog.local, dialog.remote))
            replaces = f"{dialog.call_id};to-tag={theirs};from-tag={ours}"
            colleague = taking_over(line, dialog, replaces)
            await colleague.call()
            async with asyncio.timeout(PATIENCE_S):
                await colleague.ended.wait()
            assert colleague.failure == 481
            await still_there(client, session, far)

    async def test_a_phone_that_cannot_is_put_through_here(
        self, desk: RunningGateway, line: PracticeLine
    ) -> None:
        host, port = desk.sip.listen
        async with talking(desk, line) as (client, session, far):
            other = await dial(client, "ivr")
            ours = f"sip:{other}@{host}:{port}"
            await client.call("sipRefer", sessionId=session, toEndPoint=ours)
            assert "cannot take over" in (await until(client, "failed"))["reason"]
            await client.call("sipCallTransfer", sessionId=session, toEndPoint=ours)
            await until(client, "completed")
            assert not far.leg.ended.is_set()
            assert desk.sip.live_legs == 2
            with pytest.raises(RpcFailed):
                await client.call("stopDialOut", sessionId=session)
