"""Who may look at a far party over the video socket, and what is refused before the upgrade."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus
from websockets.typing import Subprotocol

from tests.fakes.gateway_process import RoomSocket, RunningGateway, eventually
from tests.fakes.leg_video import FakeLegVideo
from tests.fakes.sip_engine import FakeLeg
from tests.patience import PATIENCE_S

FAR = "sip:far@127.0.0.1:5999"


@pytest.fixture
async def gateway(tmp_path: Path) -> AsyncIterator[RunningGateway]:
    async with RunningGateway(tmp_path) as running:
        await running.room()
        yield running


async def seen_leg(gateway: RunningGateway, client: RoomSocket, *, video: bool = True) -> FakeLeg:
    """An answered leg that shows itself, or not."""
    result = await client.call("startDialOut", sipUri=FAR, video=True)
    await gateway.placed()
    leg = gateway.leg(result["session"]["sessionId"])
    leg.video = FakeLegVideo() if video else None
    gateway.engine.pick_up(leg.id)
    await client.next("dialout-answered")
    return leg


async def status(gateway: RunningGateway, session: str, token: str, **options: Any) -> int:
    """How the socket is refused; 101 when it is not."""
    try:
        async with connect(
            f"{gateway.http.replace('http', 'ws')}/v1/rooms/desk/video/{session}",
            additional_headers={"Authorization": f"Bearer {token}"},
            **options,
        ) as socket:
            frame = await asyncio.wait_for(socket.recv(), PATIENCE_S)
            assert isinstance(frame, bytes)
            assert frame.startswith(b"\xff\xd8")
    except InvalidStatus as refused:
        return refused.response.status_code
    return 101


async def test_who_may_look(gateway: RunningGateway) -> None:
    async with gateway.joined() as client:
        leg = await seen_leg(gateway, client)
        await gateway.room("other")
        assert await status(gateway, leg.id, await gateway.token()) == 101
        assert await status(gateway, leg.id, await gateway.token(None)) == 101
        assert await status(gateway, leg.id, "no token") == 401
        assert await status(gateway, leg.id, await gateway.token("other")) == 403
        blind_folded = {"canReceive": {"base": False}}
        blind = await gateway.token(is_owner=False, permissions=blind_folded)
        assert await status(gateway, leg.id, blind) == 403
        other = [Subprotocol("another.v1")]
        assert await status(gateway, leg.id, await gateway.token(), subprotocols=other) == 400
        await eventually(lambda: not gateway.state.pictures.watched(leg.id))


async def test_what_cannot_be_seen(gateway: RunningGateway) -> None:
    async with gateway.joined() as client:
        token = await gateway.token()
        leg = await seen_leg(gateway, client, video=False)
        assert await status(gateway, leg.id, token) == 400
        assert await status(gateway, "nobody", token) == 404
        gateway.engine.end(leg.id)
        await client.next("dialout-stopped")
        assert await status(gateway, leg.id, token) == 404


async def test_the_room_is_told_who_can_be_seen(gateway: RunningGateway) -> None:
    async with gateway.joined() as client:
        leg = await seen_leg(gateway, client)
        updated = await client.next("participant-updated")
        assert updated["participant"]["session_id"] == leg.id
        assert updated["participant"]["video"] is True
