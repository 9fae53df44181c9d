"""The window's side and the gateway's side of the camera socket, together."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from pydantic import SecretStr

from softphone.backends.gateway.camera import show
from softphone.backends.gateway.endpoint import Address
from softphone.camera.desk import CameraDesk
from softphone.domain.camera import CameraUse
from softphone.errors import AuthRejected, CameraUnavailable, CommandRefused
from softphone.gateway.sip.video import PictureFormat
from tests.fakes.camera import WEBCAM, FakeCameraSystem
from tests.fakes.gateway_process import KEY, RoomSocket, RunningGateway, eventually
from tests.fakes.leg_video import FakeLegVideo
from tests.fakes.sip_engine import FakeLeg
from tests.gateway.test_hold import HELD, permit, talk

WAIT_S = 10


class Call:
    """An answered leg with video, and a camera that may be shown to it."""

    def __init__(
        self, gateway: RunningGateway, client: RoomSocket, leg: FakeLeg, token: str
    ) -> None:
        self.gateway = gateway
        self.client = client
        self.leg = leg
        self.video = FakeLegVideo(format=PictureFormat(64, 36, 15, 100))
        leg.video = self.video
        self.cameras = FakeCameraSystem(WEBCAM)
        self.desk = CameraDesk(self.cameras, chosen=lambda _device: None)
        self.uses: list[CameraUse] = []
        self.film = self.desk.film(lambda _jpeg: None, self.uses.append)
        self.token = token

    async def show(self, token: str = "") -> None:
        address = Address(self.gateway.http, SecretStr(KEY))
        secret = SecretStr(token or self.token)
        async with asyncio.timeout(WAIT_S):
            await show(address, secret, "desk", self.leg.id, self.film)


@pytest.fixture
async def call(tmp_path: Path) -> AsyncIterator[Call]:
    async with RunningGateway(tmp_path) as gateway:
        await gateway.room()
        async with gateway.joined() as client:
            leg = await talk(gateway, client, video=True)
            made = Call(gateway, client, leg, await gateway.token())
            yield made
            await made.desk.close()


async def test_pictures_arrive_and_the_window_is_told_that_they_leave(call: Call) -> None:
    showing = asyncio.create_task(call.show())
    await eventually(lambda: CameraUse.SEEN in call.uses)
    assert call.cameras.filming
    assert len(call.video.written[0]) == 64 * 36 * 3 // 2
    showing.cancel()
    await asyncio.gather(showing, return_exceptions=True)
    call.film.stop()
    await eventually(lambda: not call.leg.shown)


async def test_the_end_and_a_hold_end_it_without_an_error(call: Call) -> None:
    showing = asyncio.create_task(call.show())
    await eventually(lambda: CameraUse.SEEN in call.uses)
    await permit(call.client, call.leg.id, HELD)
    await showing


async def test_what_goes_wrong_is_an_error_of_ours(call: Call) -> None:
    with pytest.raises(AuthRejected):
        await call.show("no token")
    call.leg.video = None
    with pytest.raises(CommandRefused, match="cannot be shown a picture"):
        await call.show()
    call.leg.video = call.video
    call.cameras.refusal = "“Webcam” is used by another program."
    with pytest.raises(CameraUnavailable, match="another program"):
        await call.show()
    await eventually(lambda: not call.leg.shown)
