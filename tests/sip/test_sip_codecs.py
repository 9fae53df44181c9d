"""The codec a room's leg really uses, and the warning when it is not the first one asked for."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from softphone.gateway.sip.baresip_engine import BaresipEngine
from softphone.gateway.sip.options import EngineOptions
from tests.fakes.gateway_process import RunningGateway
from tests.sip.sipbench import debian_baresip

pytestmark = pytest.mark.sip


@pytest.fixture
async def gateway(tmp_path: Path) -> AsyncIterator[RunningGateway]:
    async with RunningGateway(tmp_path, sip=BaresipEngine(EngineOptions())) as running:
        await running.room()
        yield running


@pytest.mark.parametrize(
    ("asked", "spoken", "used"),
    [
        (["OPUS", "PCMU"], "opus/48000/2", "OPUS"),
        (["G722", "OPUS"], "opus/48000/2,g722/16000/1", "G722"),
        (["OPUS", "G722"], "g722/16000/1", "G722"),
        (["G722"], "pcma", "PCMA"),
        (["PCMA"], "pcmu", "PCMU"),
        (["PCMU"], "opus/48000/2", "OPUS"),
    ],
)
async def test_the_order_asked_for_and_the_fallback(
    gateway: RunningGateway, tmp_path: Path, asked: list[str], spoken: str, used: str
) -> None:
    peer_folder = tmp_path / "peer"
    peer_folder.mkdir()
    async with debian_baresip(peer_folder, spoken) as (port, _), gateway.joined() as client:
        result = await client.call(
            "startDialOut", sipUri=f"sip:peer@127.0.0.1:{port}", codecs={"audio": asked}
        )
        session = result["session"]["sessionId"]
        await client.next("dialout-answered")
        stats = await client.call("getStats", sessionId=session)
        await client.call("stopDialOut", sessionId=session)
        await client.next("dialout-stopped")
        warnings = [
            event["params"]["errorMsg"]
            for event in client.events
            if event["method"] == "dialout-warning"
        ]
    assert stats["codec"] == used
    fallback = f"The far end uses {used} instead of {asked[0]}."
    assert warnings == ([] if used == asked[0] else [fallback])
