"""Requests inside a dialog that meet, fail, or come from elsewhere."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from softphone.gateway.practice_line.line import PracticeLine
from softphone.gateway.practice_line.stack.message import Response, parse
from softphone.gateway.practice_line.stack.transactions import ServerTransaction
from softphone.gateway.sip.baresip_engine import BaresipEngine
from softphone.gateway.sip.options import EngineOptions
from tests.fakes.gateway_process import RoomSocket, RunningGateway, eventually
from tests.patience import PATIENCE_S
from tests.sip.far_party import still_there, talking

pytestmark = [pytest.mark.sip, pytest.mark.timeout(40)]

HELD = {"canSend": False, "canReceive": {"base": False}}
FREE = {"canSend": True, "canReceive": {"base": True}}


@pytest.fixture
async def desk(tmp_path: Path, line: PracticeLine) -> AsyncIterator[RunningGateway]:
    engine = BaresipEngine(EngineOptions(rtp_timeout_s=3))
    async with RunningGateway(tmp_path, sip=engine) as gateway:
        gateway.practice = line.address.removeprefix("sip:")
        await gateway.room()
        yield gateway


async def permit(client: RoomSocket, session: str, permissions: dict[str, Any]) -> None:
    await client.call("updateParticipant", sessionId=session, updatePermissions=permissions)


async def hold_of(client: RoomSocket, session: str, **wanted: bool) -> None:
    async with asyncio.timeout(PATIENCE_S):
        while True:
            who = (await client.next("participant-updated"))["participant"]
            hold = {"local": False, "remote": False, **wanted}
            if who["session_id"] == session and who["hold"] == hold:
                return


async def test_a_hold_that_meets_491_is_tried_again(
    desk: RunningGateway, line: PracticeLine
) -> None:
    async with talking(desk, line) as (client, session, far):
        far.reinvites(lambda transaction: far.reply(transaction, 491))
        await permit(client, session, HELD)
        await hold_of(client, session, local=True)
        assert far.leg.media_target is None, "the far end knows"
        await permit(client, session, FREE)
        await hold_of(client, session)
        assert far.leg.media_target is not None
        await still_there(client, session, far)


async def test_both_sides_hold_at_once(desk: RunningGateway, line: PracticeLine) -> None:
    async with talking(desk, line) as (client, session, far):
        met = asyncio.Event()
        waiting: list[ServerTransaction] = []

        def meet(transaction: ServerTransaction) -> None:
            waiting.append(transaction)
            met.set()

        far.reinvites(meet)
        await permit(client, session, HELD)
        async with asyncio.timeout(PATIENCE_S):
            await met.wait()
        refused = await far.reinvite("sendonly")
        assert refused.status in (491, 500), "RFC 3261 section 14.2"
        far.reply(waiting[0], 491)
        await hold_of(client, session, local=True)
        assert (await far.reinvite("sendonly")).status == 200
        await hold_of(client, session, local=True, remote=True)
        await still_there(client, session, far)


@pytest.mark.parametrize("status", [488, 603])
async def test_a_far_party_that_refuses_the_hold_is_asked_once(
    desk: RunningGateway, line: PracticeLine, status: int
) -> None:
    async with talking(desk, line) as (client, session, far):
        far.reinvites(lambda transaction: far.reply(transaction, status))
        await permit(client, session, HELD)
        assert "could not be told" in (await client.next("dialout-warning"))["errorMsg"]
        assert sum(request.method == "INVITE" for request in far.requests) == 1
        await permit(client, session, FREE)
        await permit(client, session, HELD)
        await hold_of(client, session, local=True)
        await still_there(client, session, far)


@pytest.mark.parametrize("status", [481, 408])
async def test_a_far_party_that_knows_nothing_of_the_call_ends_it(
    desk: RunningGateway, line: PracticeLine, status: int
) -> None:
    async with talking(desk, line) as (client, session, far):
        far.reinvites(lambda transaction: far.reply(transaction, status))
        await permit(client, session, HELD)
        stopped = await client.next("dialout-stopped")
        assert stopped["sessionId"] == session
        room = desk.state.sessions.find("desk")
        assert room is not None and not room.legs
        await eventually(lambda: desk.sip.live_legs == 0)
        far.leg.abandon()


async def test_hold_of_a_far_party_that_is_dead(desk: RunningGateway, line: PracticeLine) -> None:
    async with talking(desk, line) as (client, session, far):
        port = far.leg.agent._transport
        assert port is not None
        port.abort()
        far.leg.abandon()
        await permit(client, session, HELD)
        stopped = await client.next("dialout-stopped")
        assert (stopped["sessionId"], "lost" in stopped["reason"]) == (session, True)
        await eventually(lambda: desk.sip.live_legs == 0)


async def test_a_request_of_the_dialog_may_come_by_another_way(
    desk: RunningGateway, line: PracticeLine
) -> None:
    async with talking(desk, line) as (client, _, far):
        dialog = far.leg.dialog
        with Elsewhere(dialog.next_hop()) as other:
            theirs = dialog.local
            for wrong in (theirs.replace("tag=", "tag=x"), theirs.partition(";tag")[0]):
                dialog.local = wrong
                answer = await other.ask(dialog.request("BYE", other.via).encode())
                assert answer.status == 481, "a stranger who guesses"
            dialog.local = theirs
            assert not [e for e in client.events if e["method"] == "dialout-stopped"]
            answer = await other.ask(dialog.request("BYE", other.via).encode())
            assert answer.status == 200, "a proxy took over"
        assert (await client.next("dialout-stopped"))["reason"] == "hung up by the far party"
        far.leg.abandon()


class Elsewhere:
    """A socket that is not the far party's."""

    def __init__(self, peer: tuple[str, int]) -> None:
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.connect(peer)
        self._socket.settimeout(PATIENCE_S)
        host, port = self._socket.getsockname()
        self.via = f"SIP/2.0/UDP {host}:{port}"

    def __enter__(self) -> Elsewhere:
        return self

    def __exit__(self, *_: object) -> None:
        self._socket.close()

    async def ask(self, request: bytes) -> Response:
        self._socket.send(request)
        answer = parse(await asyncio.to_thread(self._socket.recv, 4096))
        assert isinstance(answer, Response)
        return answer
