"""A supervisor's place on the room socket."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from tests.fakes.gateway_process import RoomSocket, RunningGateway

SUPERVISOR = {
    "user_name": "Boss",
    "user_id": "boss",
    "permissions": {"hasPresence": False, "canSend": False, "canAdmin": ["participants"]},
}


@asynccontextmanager
async def supervising(gateway: RunningGateway, **token: Any) -> AsyncIterator[RoomSocket]:
    async with gateway.client(**{**SUPERVISOR, **token}) as client:
        client.me = await client.call("join")
        yield client
