"""Pictures are read and converted only while somebody looks, and never behind a viewer's back."""

from __future__ import annotations

import asyncio
import io

import pytest
from PIL import Image

from softphone.domain.ids import LegId
from softphone.gateway.sip.trace import Sign, read_signs
from softphone.gateway.sip.video import LegVideo, Picture
from softphone.gateway.sip.video_answer import agrees_on_video
from softphone.gateway.video import BOX, FarPictures
from softphone.gateway.video_jpeg import fitted, to_jpeg
from softphone.telephony_api.options import VideoSettings
from tests.fakes.leg_video import FakeLegVideo
from tests.patience import PATIENCE_S

LINE = LegId("line")
GREY = Picture(bytes([126]) * 12 + bytes([128]) * 8, 4, 3)
AUDIO = "m=audio 4000 RTP/AVP 96 0\r\na=rtpmap:96 opus/48000/2\r\na=rtpmap:0 PCMU/8000\r\n"
VP8 = "m=video 4002 RTP/AVP 96\r\na=rtpmap:96 VP8/90000\r\na=sendonly\r\n"


class Eye:
    """A viewer."""

    def __init__(self) -> None:
        self.seen: list[bytes] = []
        self.done = asyncio.Event()
        self.saw = asyncio.Event()

    def show(self, jpeg: bytes) -> None:
        self.seen.append(jpeg)
        self.saw.set()

    def over(self) -> None:
        self.done.set()


async def test_nothing_is_read_unless_somebody_looks() -> None:
    camera = FakeLegVideo(GREY)
    boxes: list[tuple[int, int]] = []

    def encode(_picture: Picture, box: tuple[int, int]) -> bytes:
        boxes.append(box)
        return b"jpeg"

    pictures = FarPictures(lambda line: camera if line == LINE else None, encode)
    assert pictures.visible(LINE)
    assert not pictures.visible(LegId("other"))
    assert camera.reads == 0
    one, two = Eye(), Eye()
    async with asyncio.timeout(PATIENCE_S):
        stop_one = pictures.look(LINE, one, VideoSettings(width=320, fps=30))
        stop_two = pictures.look(LINE, two)
        await one.saw.wait()
        await two.saw.wait()
        assert boxes[0] == (320, BOX[1])
        stop_one()
        stop_one()
        assert pictures.watched(LINE)
        stop_two()
    assert not pictures.watched(LINE)
    await asyncio.sleep(0)
    read = camera.reads
    await asyncio.sleep(0.1)
    assert camera.reads == read
    await pictures.close()


async def test_viewers_are_told_when_the_leg_ends() -> None:
    cameras: list[LegVideo] = [FakeLegVideo(GREY)]
    pictures = FarPictures(lambda _line: cameras[0] if cameras else None, lambda _p, _b: b"jpeg")
    eye = Eye()
    async with asyncio.timeout(PATIENCE_S):
        stop = pictures.look(LINE, eye)
        await eye.saw.wait()
        cameras.clear()
        await eye.done.wait()
    assert not pictures.watched(LINE)
    stop()
    cameras.append(FakeLegVideo(GREY))
    again = Eye()
    async with asyncio.timeout(PATIENCE_S):
        pictures.look(LINE, again)
        await again.saw.wait()
    stop()
    assert pictures.watched(LINE), "an old viewer's end is not the new one's"
    await pictures.close()


def test_odd_sizes_and_the_full_range() -> None:
    picture = Image.open(io.BytesIO(to_jpeg(GREY, BOX)))
    assert picture.size == (4, 3)
    grey = picture.convert("L").getpixel((1, 1))
    assert isinstance(grey, int)
    assert abs(grey - 128) <= 2
    white = Picture(bytes([235]) * 16 + bytes([128]) * 8, 4, 4)
    lightest = Image.open(io.BytesIO(to_jpeg(white, BOX))).convert("L").getpixel((1, 1))
    assert isinstance(lightest, int)
    assert lightest >= 253


@pytest.mark.parametrize(
    ("size", "box", "wanted"),
    [
        ((320, 240), (640, 480), (320, 240)),
        ((1280, 720), (640, 480), (640, 360)),
        ((720, 1280), (640, 480), (270, 480)),
        ((1280, 2), (1, 1), (1, 1)),
    ],
)
def test_the_aspect_is_kept(
    size: tuple[int, int], box: tuple[int, int], wanted: tuple[int, int]
) -> None:
    assert fitted(size, box) == wanted


@pytest.mark.parametrize(
    ("description", "agreed"),
    [
        (AUDIO + VP8, True),
        (AUDIO, False),
        (AUDIO + VP8.replace("4002", "0"), False),
        (AUDIO + VP8.replace("VP8", "H264"), False),
        (AUDIO.replace("opus", "VP8") + VP8.replace("VP8", "H264"), False),
        (VP8.replace("96", "97").replace("VP8", "vp8") + AUDIO, True),
        (AUDIO + "m=video 4002 RTP/AVP 96\r\n", False),
    ],
)
def test_what_counts_as_agreed(description: str, agreed: bool) -> None:
    assert agrees_on_video(description) is agreed


@pytest.mark.parametrize("description", [AUDIO + VP8, VP8 + AUDIO])
def test_audio_and_video_may_use_the_same_payload_type(description: str) -> None:
    answer = f"SIP/2.0 200 OK\r\nCall-ID: x\r\nCSeq: 1 INVITE\r\n\r\n{description}"
    (codec,) = [sign for sign in read_signs(answer, sent=False) if sign.sign is Sign.CODEC]
    assert codec.value == "OPUS"
    assert codec.video
