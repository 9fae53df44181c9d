"""A room that calls and is called through Kamailio, and through the second trunk when one fails."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from pydantic import SecretStr

from softphone.domain.routing import RoutingRule
from softphone.gateway.practice_line.line import PracticeLine
from softphone.gateway.sip.baresip_engine import BaresipEngine
from softphone.gateway.sip.options import EngineOptions
from softphone.gateway.trunks.trunk import Trunk
from tests.fakes.gateway_process import RunningGateway, eventually
from tests.patience import PATIENCE_S
from tests.sip.kamailio import PASSWORD, UNAVAILABLE_NUMBER, Kamailio, kamailio
from tests.sip.sipbench import free_udp_port

pytestmark = pytest.mark.sip
ECHO = "+15550100001"


@pytest.fixture
async def proxy(tmp_path: Path, line: PracticeLine) -> AsyncIterator[Kamailio]:
    async with kamailio(tmp_path, int(line.address.rpartition(":")[2])) as running:
        yield running


@pytest.fixture
async def gateway(tmp_path: Path, proxy: Kamailio) -> AsyncIterator[RunningGateway]:
    trunks = (
        Trunk(name="dead", uri=f"sip:127.0.0.1:{free_udp_port()}"),
        Trunk(
            name="pbx",
            uri=f"sip:127.0.0.1:{proxy.port}",
            user="4930123",
            password=SecretStr(PASSWORD),
            register=True,
            room="desk",
        ),
    )
    rules = (
        RoutingRule(prefix="+1555", trunks=("dead", "pbx")),
        RoutingRule(prefix="", trunks=("pbx",)),
    )
    engine = BaresipEngine(EngineOptions(trunks=trunks, probe_after_s=0.1, rtp_timeout_s=3))
    async with RunningGateway(tmp_path, sip=engine, trunks=trunks, routes=rules) as running:
        await running.room()
        yield running


async def registered(gateway: RunningGateway) -> None:
    async with asyncio.timeout(PATIENCE_S):
        while True:
            trunks = (await gateway.rest.get("/trunks")).json()["data"]
            if trunks[1]["registration"] == "registered":
                return


async def test_the_second_trunk_carries_what_the_first_cannot(gateway: RunningGateway) -> None:
    async with gateway.joined() as client:
        await client.call("startDialOut", phoneNumber=ECHO)
        warning = await client.next("dialout-warning")
        assert warning["errorMsg"].startswith("The trunk dead did not take the call")
        answered = await client.next("dialout-answered")
        assert answered["sipCallId"]
        await client.call("stopDialOut", sessionId=answered["sessionId"])
        await client.next("dialout-stopped")


async def test_a_fault_of_the_only_trunk_is_the_end(gateway: RunningGateway) -> None:
    async with gateway.joined() as client:
        await client.call("startDialOut", phoneNumber=UNAVAILABLE_NUMBER)
        error = await client.next("dialout-error")
        assert error["details"]["sipCode"] == 503


async def test_a_call_to_our_number_rings_in_the_trunks_room(
    gateway: RunningGateway, line: PracticeLine, proxy: Kamailio
) -> None:
    await registered(gateway)
    async with gateway.joined() as client:
        far = await line.call("friend", f"sip:4930123@127.0.0.1:{proxy.port}")
        connected = await client.next("dialin-connected")
        assert far is not None and far.answered.is_set()
        await client.call("stopDialOut", sessionId=connected["sessionId"])
        await client.next("dialin-stopped")
        await eventually(far.ended.is_set)


async def test_encryption_that_the_far_party_lacks_is_told(
    gateway: RunningGateway, line: PracticeLine
) -> None:
    async with gateway.joined() as client:
        await client.call(
            "startDialOut", sipUri=f"{line.address[:4]}echo@{line.address[4:]};srtp=sdes"
        )
        error = await client.next("dialout-error")
        assert error["details"]["sipCode"] == 488
