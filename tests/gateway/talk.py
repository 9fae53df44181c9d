"""An operator in a room with one answered leg: where every test of transfers begins."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import numpy as np
import pytest

from softphone.domain.ids import LegId
from softphone.gateway.sip.engine import FRAME_SAMPLES
from tests.fakes.gateway_process import RoomSocket, RpcFailed, RunningGateway, eventually
from tests.fakes.sip_engine import FakeLeg

FAR = "sip:far@127.0.0.1:5999"
TARGET = "sip:target@127.0.0.1:5998"
HELD = {"canSend": False, "canReceive": {"base": False}}
OURS = "127.0.0.1:5060"


class Talk:
    """An operator in a room with one answered leg."""

    def __init__(self, gateway: RunningGateway, client: RoomSocket, leg: FakeLeg) -> None:
        self.gateway, self.client, self.leg = gateway, client, leg
        self.engine = gateway.engine

    async def transfer(self, to: str = TARGET, **options: Any) -> None:
        await self.client.call("sipCallTransfer", sessionId=self.leg.id, toEndPoint=to, **options)

    async def called(self, to: str = TARGET) -> FakeLeg:
        """The leg to the target, once the engine was asked for it."""
        await eventually(lambda: any(leg.uri == to for leg in self.engine.legs.values()))
        return next(leg for leg in self.engine.legs.values() if leg.uri == to)

    async def until(self, status: str) -> dict[str, Any]:
        while True:
            progress = await self.client.next("transfer-progress")
            if progress["status"] == status:
                return progress

    def steps(self) -> list[str]:
        """What the room was told of the leg, in order."""
        told = []
        for event in self.client.events:
            params = event["params"]
            if event["method"] == "transfer-progress":
                told.append(params["status"])
            elif event["method"].endswith("-stopped") and params["sessionId"] == self.leg.id:
                told.append(params["reason"])
            elif event["method"] == "participant-left":
                told.append("left")
        return told

    async def refused(self, to: str = TARGET, **options: Any) -> RpcFailed:
        with pytest.raises(RpcFailed) as failed:
            await self.transfer(to, **options)
        return failed.value


async def answer(gateway: RunningGateway, client: RoomSocket, uri: str = FAR) -> FakeLeg:
    result = await client.call("startDialOut", sipUri=uri)
    leg = LegId(result["session"]["sessionId"])
    await eventually(lambda: leg in gateway.engine.legs)
    gateway.engine.pick_up(leg)
    await client.next("dialout-answered")
    return gateway.leg(leg)


@asynccontextmanager
async def talking(gateway: RunningGateway) -> AsyncIterator[Talk]:
    await gateway.room()
    async with gateway.joined() as client:
        yield Talk(gateway, client, await answer(gateway, client))


def constant(value: int) -> Any:
    return np.full(FRAME_SAMPLES, value, dtype=np.int16)


async def hears(ear: FakeLeg, value: int) -> None:
    await eventually(
        lambda: any(abs(int(f[-1]) - value) < 3 for f in list(ear.media.outgoing))  # type: ignore[union-attr]
    )
