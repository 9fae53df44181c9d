"""A member's camera in real calls: what is sent is seen at the far end, while it may be."""

from __future__ import annotations

import asyncio
import contextlib
import io
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PIL import Image
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.typing import Subprotocol

from softphone.domain.ids import LegId
from softphone.errors import CommandNotAllowed, SessionGone
from softphone.gateway.sip.baresip_engine import BaresipEngine
from softphone.gateway.sip.engine import LegAnswered, PlaceOptions
from softphone.gateway.sip.options import EngineOptions
from softphone.gateway.sip.video import LegVideo, PictureFormat
from softphone.telephony_api.camera import CameraReport
from softphone.telephony_api.limits import VIDEO_SUBPROTOCOL
from tests.fakes.gateway_process import RoomSocket, RunningGateway, eventually
from tests.gateway.test_hold import FREE, HELD, hold_of, permit
from tests.sip.sipbench import Recorder
from tests.sip.video_peer import Seen, VideoPeer, watching_peer

pytestmark = pytest.mark.sip

LEG = LegId("leg")
SENT = PictureFormat(320, 240, 30, 400)
WAIT_S = 15.0


@pytest.fixture
async def gateway(tmp_path: Path) -> AsyncIterator[RunningGateway]:
    engine = BaresipEngine(EngineOptions(pictures=SENT))
    async with RunningGateway(tmp_path, sip=engine) as running:
        await running.room()
        yield running


def pattern(width: int = 320, height: int = 240) -> bytes:
    """A JPEG: green on the left half, grey on the right."""
    picture = Image.new("RGB", (width, height), (20, 200, 40))
    picture.paste((128, 128, 128), (width // 2, 0, width, height))
    written = io.BytesIO()
    picture.save(written, "JPEG", quality=90)
    return written.getvalue()


class Filming:
    """A socket on which a camera sends the pattern all the time."""

    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket
        self.reports: list[CameraReport] = []
        self.closed = asyncio.Event()

    async def film(self, jpeg: bytes) -> None:
        with contextlib.suppress(ConnectionClosed):
            while True:
                await self.socket.send(jpeg)
                await asyncio.sleep(1 / 15)

    async def listen(self) -> None:
        with contextlib.suppress(ConnectionClosed):
            async for text in self.socket:
                self.reports.append(CameraReport.model_validate_json(text))
        self.closed.set()


@contextlib.asynccontextmanager
async def filming(gateway: RunningGateway, session: str, jpeg: bytes) -> AsyncIterator[Filming]:
    async with connect(
        f"{gateway.http.replace('http', 'ws')}/v1/rooms/desk/camera/{session}",
        subprotocols=[Subprotocol(VIDEO_SUBPROTOCOL)],
        additional_headers={"Authorization": f"Bearer {await gateway.token()}"},
        open_timeout=WAIT_S,
    ) as socket:
        camera = Filming(socket)
        async with asyncio.TaskGroup() as works:
            tasks = [works.create_task(camera.film(jpeg)), works.create_task(camera.listen())]
            yield camera
            for task in tasks:
                task.cancel()


async def call(client: RoomSocket, peer: VideoPeer, **options: object) -> str:
    """An answered call with video."""
    result = await client.call(
        "startDialOut", sipUri=f"sip:peer@127.0.0.1:{peer.port}", video=True, **options
    )
    await client.next("dialout-answered")
    return str(result["session"]["sessionId"])


def green_and_grey(seen: Seen) -> bool:
    """The pattern in Y, Cb and Cr, as a lossy codec leaves it."""
    green, grey = (120, 87, 63), (126, 128, 128)
    return all(
        abs(is_there - wanted) < 20
        for half, colour in ((seen.left, green), (seen.right, grey))
        for is_there, wanted in zip(half, colour, strict=True)
    )


async def test_the_far_party_sees_the_camera_until_it_is_turned_off(
    gateway: RunningGateway,
) -> None:
    with watching_peer() as peer:
        async with gateway.joined() as client:
            session = await call(client, peer)
            assert peer.seen == [], "nobody is shown unasked"
            async with filming(gateway, session, pattern()) as camera:
                await asyncio.to_thread(peer.until, lambda seen: len(seen) > 4)
                last = peer.seen[-1]
                assert (last.width, last.height) == (320, 240)
                assert green_and_grey(last), last
                await eventually(lambda: camera.reports[-1].sent > 4)
                first = camera.reports[0]
                assert (first.width, first.height, first.fps) == (320, 240, 15)
            await asyncio.to_thread(peer.until_dark, 1.0)
            count = len(peer.seen)
            async with filming(gateway, session, pattern(640, 480)):
                await asyncio.to_thread(peer.until, lambda seen: len(seen) > count + 2)
                assert green_and_grey(peer.seen[-1]), peer.seen[-1]


async def test_hold_and_the_end_close_the_camera(gateway: RunningGateway) -> None:
    with watching_peer() as peer:
        async with gateway.joined() as client:
            session = await call(client, peer)
            async with filming(gateway, session, pattern()) as camera:
                await asyncio.to_thread(peer.until, lambda seen: len(seen) > 2)
                await permit(client, session, HELD)
                async with asyncio.timeout(WAIT_S):
                    await camera.closed.wait()
                assert camera.socket.close_reason == "the call is on hold"
                await hold_of(client, session, local=True)
            await asyncio.to_thread(peer.until_dark, 1.0)
            with pytest.raises(InvalidStatus) as refused:
                async with filming(gateway, session, pattern()):
                    pass
            assert refused.value.response.status_code == 400
            await permit(client, session, FREE)
            await hold_of(client, session, local=False)
            count = len(peer.seen)
            async with filming(gateway, session, pattern()) as camera:
                await asyncio.to_thread(peer.until, lambda seen: len(seen) > count)
                await client.call("stopDialOut", sessionId=session)
                async with asyncio.timeout(WAIT_S):
                    await camera.closed.wait()
                assert camera.socket.close_reason == "the call has ended"


async def takes_anything(video: LegVideo, picture: bytes) -> bool:
    """Whether sending is agreed on, once what is on its way has settled."""
    refused = 0
    async with asyncio.timeout(WAIT_S):
        while refused < 20:
            if video.write(picture):
                refused = 0
                if video.sent > 40:
                    return True
            else:
                refused += 1
            await asyncio.sleep(0.05)
    return False


@pytest.fixture
def engine_options() -> EngineOptions:
    return EngineOptions(pictures=SENT)


async def test_a_hold_is_not_ended_by_the_camera_and_its_end_is_told_afterwards(
    engine: BaresipEngine, events: Recorder
) -> None:
    black = bytes([16]) * (320 * 240) + bytes([128]) * (320 * 240 // 2)
    with watching_peer() as peer:
        uri = f"sip:peer@127.0.0.1:{peer.port}"
        await engine.place(LEG, uri, PlaceOptions(video=True))
        await events.wait(LegAnswered)
        video = engine.video(LEG)
        assert video is not None
        assert not video.write(black), "sending is agreed on only when somebody is shown"
        await engine.show(LEG, True)
        await eventually(lambda: video.write(black))
        await engine.hold(LEG, True)
        with pytest.raises(CommandNotAllowed):
            await engine.show(LEG, True)
        await engine.show(LEG, False)
        await eventually(lambda: video.write(black))  # no re-INVITE leaves before the hold is over
        await engine.hold(LEG, False)
        assert not await takes_anything(video, black)
        await engine.show(LEG, True)
        await eventually(lambda: video.write(black))
        await engine.hang_up(LEG)
        await events.closed(LEG)
        with pytest.raises(SessionGone):
            await engine.show(LEG, True)


async def test_only_a_call_with_video_can_be_shown_anything(
    engine: BaresipEngine, events: Recorder
) -> None:
    with watching_peer() as peer:
        await engine.place(LEG, f"sip:peer@127.0.0.1:{peer.port}", PlaceOptions())
        await events.wait(LegAnswered)
        with pytest.raises(CommandNotAllowed, match="with video"):
            await engine.show(LEG, True)
