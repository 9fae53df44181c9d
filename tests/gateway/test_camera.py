"""Who may show a camera to a far party, what is refused, and what ends it."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.typing import Subprotocol

from softphone.gateway.sip.video import PictureFormat
from softphone.telephony_api.camera import CameraReport
from tests.fakes.gateway_process import RoomSocket, RunningGateway, eventually
from tests.fakes.leg_video import FakeLegVideo
from tests.fakes.sip_engine import FakeLeg
from tests.gateway.test_hold import FREE, HELD, hold_of, permit

FAR = "sip:far@127.0.0.1:5999"
SMALL = PictureFormat(32, 18, 10, 100)
WAIT_S = 10


@pytest.fixture
async def gateway(tmp_path: Path) -> AsyncIterator[RunningGateway]:
    async with RunningGateway(tmp_path) as running:
        await running.room()
        yield running


def picture() -> bytes:
    written = io.BytesIO()
    Image.new("RGB", (64, 36), (128, 128, 128)).save(written, "JPEG")
    return written.getvalue()


async def seeing_leg(
    gateway: RunningGateway, client: RoomSocket, *, video: bool = True, **options: Any
) -> FakeLeg:
    """An answered leg that can be shown pictures, or not."""
    result = await client.call("startDialOut", sipUri=FAR, video=True, **options)
    session = result["session"]["sessionId"]
    await eventually(lambda: session in gateway.engine.legs)
    leg = gateway.leg(session)
    leg.video = FakeLegVideo(format=SMALL) if video else None
    gateway.engine.pick_up(leg.id)
    await client.next("dialout-answered")
    return leg


def camera(
    gateway: RunningGateway, session: str, token: str, subprotocol: str = "softphone.video.v1"
) -> connect:
    return connect(
        f"{gateway.http.replace('http', 'ws')}/v1/rooms/desk/camera/{session}",
        subprotocols=[Subprotocol(subprotocol)],
        additional_headers={"Authorization": f"Bearer {token}"},
    )


async def status(gateway: RunningGateway, session: str, token: str, **options: str) -> int:
    """How the socket is refused; 101 when it is not."""
    try:
        async with camera(gateway, session, token, **options) as socket:
            await report(socket)
    except InvalidStatus as refused:
        return refused.response.status_code
    return 101


async def report(socket: ClientConnection) -> CameraReport:
    return CameraReport.model_validate_json(await asyncio.wait_for(socket.recv(), WAIT_S))


async def closed(socket: ClientConnection) -> str:
    """Why the gateway closed the socket."""
    async with asyncio.timeout(WAIT_S):
        try:
            while True:
                await socket.recv()
        except ConnectionClosed:
            return str(socket.close_reason)


async def test_who_may_show_a_camera(gateway: RunningGateway) -> None:
    async with gateway.joined() as client:
        leg = await seeing_leg(gateway, client)
        await gateway.room("other")
        assert await status(gateway, leg.id, await gateway.token()) == 101
        assert await status(gateway, leg.id, "no token") == 401
        assert await status(gateway, leg.id, await gateway.token("other")) == 403
        listener = await gateway.token(is_owner=False, permissions={"canSend": ["audio"]})
        assert await status(gateway, leg.id, listener) == 403
        other = await status(gateway, leg.id, await gateway.token(), subprotocol="another.v1")
        assert other == 400
        assert await status(gateway, "nobody", await gateway.token()) == 404
        await eventually(lambda: not leg.shown)


async def test_a_leg_without_video_is_shown_nothing(gateway: RunningGateway) -> None:
    async with gateway.joined() as client:
        leg = await seeing_leg(gateway, client, video=False)
        assert await status(gateway, leg.id, await gateway.token()) == 400
        assert not leg.shown


async def test_pictures_reach_the_engine_and_are_counted(gateway: RunningGateway) -> None:
    async with gateway.joined() as client:
        leg = await seeing_leg(gateway, client, videoSettings={"fps": 5})
        assert isinstance(leg.video, FakeLegVideo)
        token = await gateway.token()
        async with camera(gateway, leg.id, token) as socket:
            assert leg.shown
            assert await report(socket) == CameraReport(width=32, height=18, fps=5)
            assert await status(gateway, leg.id, token) == 400, "one camera at a time"
            await socket.send(b"rubbish")
            await socket.send(picture())
            assert (await report(socket)).sent == 1
            (sent,) = leg.video.written
            assert len(sent) == 32 * 18 * 3 // 2
            assert abs(sent[100] - 126) < 3
        await eventually(lambda: not leg.shown)


async def test_hold_ends_it_and_nothing_is_sent_any_more(gateway: RunningGateway) -> None:
    async with gateway.joined() as client:
        leg = await seeing_leg(gateway, client)
        assert isinstance(leg.video, FakeLegVideo)
        async with camera(gateway, leg.id, await gateway.token()) as socket:
            await socket.send(picture())
            await eventually(lambda: len(leg.video.written) == 1)
            await permit(client, leg.id, HELD)
            await socket.send(picture())
            assert await closed(socket) == "the call is on hold"
        assert len(leg.video.written) == 1
        assert await status(gateway, leg.id, await gateway.token()) == 400
        await permit(client, leg.id, FREE)
        await hold_of(client, leg.id, local=False)
        assert await status(gateway, leg.id, await gateway.token()) == 101


async def test_the_other_sides_hold_ends_it(gateway: RunningGateway) -> None:
    async with gateway.joined() as client:
        leg = await seeing_leg(gateway, client)
        async with camera(gateway, leg.id, await gateway.token()) as socket:
            await report(socket)
            gateway.engine.remote_hold(leg.id, True)
            assert await closed(socket) == "the call is on hold"


async def test_the_end_of_the_call_ends_it(gateway: RunningGateway) -> None:
    async with gateway.joined() as client:
        leg = await seeing_leg(gateway, client)
        async with camera(gateway, leg.id, await gateway.token()) as socket:
            await report(socket)
            gateway.engine.end(leg.id)
            assert await closed(socket) == "the call has ended"
        assert not gateway.state.cameras.shows(leg.id)
