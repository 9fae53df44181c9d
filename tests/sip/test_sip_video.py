"""Video of real calls: VP8 is agreed on and seen; who has none gets audio and a warning."""

from __future__ import annotations

import asyncio
import contextlib
import io
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosedOK, InvalidStatus
from websockets.typing import Subprotocol

from softphone.domain.ids import LegId
from softphone.gateway.sip.baresip_engine import BaresipEngine
from softphone.gateway.sip.engine import LegAnswered, PlaceOptions
from softphone.gateway.sip.options import EngineOptions
from softphone.gateway.sip.video import LegVideo, Picture
from softphone.telephony_api.limits import VIDEO_SUBPROTOCOL
from tests.fakes.gateway_process import RoomSocket, RunningGateway, eventually
from tests.sip.sipbench import Recorder, debian_baresip, sipp
from tests.sip.video_peer import video_peer

pytestmark = pytest.mark.sip

LEG = LegId("leg")
WAIT_S = 10.0


@pytest.fixture
async def gateway(tmp_path: Path) -> AsyncIterator[RunningGateway]:
    async with RunningGateway(tmp_path, sip=BaresipEngine(EngineOptions())) as running:
        await running.room()
        yield running


@contextlib.asynccontextmanager
async def looking(
    gateway: RunningGateway, session: str, **token: Any
) -> AsyncIterator[ClientConnection]:
    """A socket with a leg's pictures."""
    key = await gateway.token(**token)
    async with connect(
        f"{gateway.http.replace('http', 'ws')}/v1/rooms/desk/video/{session}",
        subprotocols=[Subprotocol(VIDEO_SUBPROTOCOL)],
        additional_headers={"Authorization": f"Bearer {key}"},
    ) as socket:
        yield socket


async def first(video: LegVideo) -> Picture:
    """The first picture."""
    got: list[Picture] = []

    def come() -> bool:
        picture = video.read()
        if picture is not None:
            got.append(picture)
        return bool(got)

    await eventually(come)
    return got[0]


async def came_within(video: LegVideo, seconds: float) -> bool:
    """Whether any picture came in this time."""
    await asyncio.sleep(seconds)
    return video.read() is not None


def warnings(client: RoomSocket) -> list[str]:
    """What the room was warned of."""
    return [e["params"]["errorMsg"] for e in client.events if e["method"] == "dialout-warning"]


async def test_the_far_party_is_seen(engine: BaresipEngine, events: Recorder) -> None:
    with video_peer() as port:
        await engine.place(LEG, f"sip:peer@127.0.0.1:{port}", PlaceOptions(video=True))
        answered = await events.wait(LegAnswered)
        assert answered.video
        assert answered.codec == "PCMU"
        video = engine.video(LEG)
        assert video is not None
        picture = await first(video)
        assert (picture.width, picture.height) == (320, 240)
        assert len(picture.i420) == 320 * 240 * 3 // 2
        assert abs(picture.i420[80] - 200) < 12
        assert abs(picture.i420[240] - 40) < 12
        await engine.hang_up(LEG)
        await events.closed(LEG)
        assert engine.video(LEG) is None
        assert video.read() is None


async def test_pictures_stop_on_hold_and_come_back(engine: BaresipEngine, events: Recorder) -> None:
    with video_peer() as port:
        await engine.place(LEG, f"sip:peer@127.0.0.1:{port}", PlaceOptions(video=True))
        await events.wait(LegAnswered)
        video = engine.video(LEG)
        assert video is not None
        await first(video)
        await engine.hold(LEG, True)
        async with asyncio.timeout(WAIT_S):
            while await came_within(video, 0.5):
                pass
        await engine.hold(LEG, False)
        await first(video)


async def test_a_call_without_video_offers_none(engine: BaresipEngine, events: Recorder) -> None:
    with video_peer() as port:
        await engine.place(LEG, f"sip:peer@127.0.0.1:{port}", PlaceOptions())
        answered = await events.wait(LegAnswered)
        assert not answered.video
        assert engine.video(LEG) is None


async def test_a_viewer_gets_jpeg_until_the_call_ends(gateway: RunningGateway) -> None:
    with video_peer(width=800, height=600) as port:
        async with gateway.joined() as client:
            result = await client.call(
                "startDialOut",
                sipUri=f"sip:peer@127.0.0.1:{port}",
                video=True,
                videoSettings={"width": 400, "height": 400, "fps": 10, "videoBitrate": 500},
            )
            session = result["session"]["sessionId"]
            await client.next("dialout-answered")
            updated = await client.next("participant-updated")
            while not updated["participant"]["video"]:
                updated = await client.next("participant-updated")
            state = gateway.state
            assert not state.pictures.watched(LegId(session))
            async with looking(gateway, session) as socket:
                frame = await asyncio.wait_for(socket.recv(), WAIT_S)
                assert isinstance(frame, bytes)
                picture = Image.open(io.BytesIO(frame)).convert("RGB")
                assert picture.size == (400, 300)
                left, right = picture.getpixel((100, 150)), picture.getpixel((300, 150))
                assert isinstance(left, tuple)
                assert isinstance(right, tuple)
                assert left[0] > 200 > left[2]
                assert right[2] > right[0]
                assert state.pictures.watched(LegId(session))
            await eventually(lambda: not state.pictures.watched(LegId(session)))
            async with looking(gateway, session) as socket:
                await client.call("stopDialOut", sessionId=session)
                with pytest.raises(ConnectionClosedOK):
                    async with asyncio.timeout(WAIT_S):
                        while True:
                            await socket.recv()
            assert warnings(client) == [
                "A camera's picture is sent in 1280 x 720 pixels, at most 30 frames a second and "
                "about 900 kbit/s."
            ]


async def test_a_peer_without_vp8_gets_audio_and_a_warning(
    gateway: RunningGateway, tmp_path: Path
) -> None:
    folder = tmp_path / "peer"
    folder.mkdir()
    async with debian_baresip(folder, "pcmu") as (port, _), gateway.joined() as client:
        result = await client.call("startDialOut", sipUri=f"sip:peer@127.0.0.1:{port}", video=True)
        session = result["session"]["sessionId"]
        await client.next("dialout-answered")
        warned = await client.next("dialout-warning")
        assert warned["errorMsg"] == (
            "The far end does not take video in VP8; the leg is audio only."
        )
        stats = await client.call("getStats", sessionId=session)
        assert stats["codec"] == "PCMU"
        with pytest.raises(InvalidStatus) as refused:
            async with looking(gateway, session):
                pass
        assert refused.value.response.status_code == 400


async def test_a_peer_that_speaks_only_h264_gets_audio_and_a_warning(
    gateway: RunningGateway,
) -> None:
    async with sipp("callee_h264") as peer, gateway.joined() as client:
        result = await client.call(
            "startDialOut", sipUri=f"sip:peer@127.0.0.1:{peer.port}", video=True
        )
        session = result["session"]["sessionId"]
        await client.next("dialout-answered")
        warned = await client.next("dialout-warning")
        assert warned["errorMsg"] == (
            "The far end does not take video in VP8; the leg is audio only."
        )
        stats = await client.call("getStats", sessionId=session)
        assert stats["codec"] == "PCMU"
        with pytest.raises(InvalidStatus) as refused:
            async with looking(gateway, session):
                pass
        assert refused.value.response.status_code == 400
        await client.call("stopDialOut", sessionId=session)
        await client.next("dialout-stopped")
        assert await peer.succeeded()


async def test_another_codec_than_the_first_asked_for_is_told(gateway: RunningGateway) -> None:
    with video_peer() as port:
        async with gateway.joined() as client:
            await client.call(
                "startDialOut",
                sipUri=f"sip:peer@127.0.0.1:{port}",
                video=True,
                codecs={"video": ["H264", "VP8"]},
            )
            warned = await client.next("dialout-warning")
            assert warned["errorMsg"] == "The far end uses VP8 instead of H264."
