"""A SIP user agent in a process of its own that answers with video and shows one picture.

Its picture is as large as asked for: bright and red on the left half, dark and blue on the right.
It tells what it sees: size, and luma, blue and red of the middle of either half.
"""

from __future__ import annotations

import asyncio
import contextlib
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from baresip._native import lib
from baresip.config import Config
from baresip.errors import VideoNotActive, VideoRestarted
from baresip.events import Event, StackEvent
from baresip.runtime import Runtime
from baresip.ua import UserAgent
from baresip.video import CallVideo, VideoFrame

from softphone.gateway.sip.ports import claim_sip_port

FPS = 15
WAIT_S = 30.0


@dataclass(frozen=True)
class Seen:
    """One picture the peer has decoded; colours are Y, Cb and Cr."""

    width: int
    height: int
    left: tuple[int, int, int]
    right: tuple[int, int, int]


@dataclass
class VideoPeer:
    """Such a peer, and what it has seen so far."""

    port: int
    seen: list[Seen] = field(default_factory=list)
    changed: threading.Condition = field(default_factory=threading.Condition)

    def follow(self, lines: Iterator[bytes]) -> None:
        """Take what it tells, until it has ended; on a thread."""
        for line in lines:
            width, height, *colours = map(int, line.split())
            left, right = tuple(colours[:3]), tuple(colours[3:])
            with self.changed:
                self.seen.append(Seen(width, height, left, right))  # type: ignore[arg-type]
                self.changed.notify_all()

    def until(self, enough: Callable[[list[Seen]], bool]) -> None:
        """Wait until what was seen is enough; blocks."""
        with self.changed:
            assert self.changed.wait_for(lambda: enough(self.seen), WAIT_S), self.seen[-3:]

    def until_dark(self, quiet_s: float) -> None:
        """Wait until nothing has been seen for so long; blocks."""
        end = time.monotonic() + WAIT_S
        with self.changed:
            while self.changed.wait(quiet_s):
                assert time.monotonic() < end, "pictures still come"


def two_halves(width: int, height: int) -> bytes:
    """The picture as packed I420."""
    luma = bytes([200] * (width // 2) + [40] * (width - width // 2))
    half = (width + 1) // 2
    blue = bytes([90] * (half // 2) + [200] * (half - half // 2))
    red = bytes([200] * (half // 2) + [90] * (half - half // 2))
    rows = (height + 1) // 2
    return luma * height + blue * rows + red * rows


async def run(codecs: str, width: int, height: int) -> None:
    port = claim_sip_port("127.0.0.1", 0)
    runtime = Runtime(native_log_level="warning")
    await runtime.start(
        Config(
            net_interface="127.0.0.1",
            video_size=(width, height),
            video_fps=FPS,
            extra_config_text=f"sip_listen 127.0.0.1:{port}\n",
        )
    )
    loop = asyncio.get_running_loop()
    calls: list[int] = []
    answering: set[asyncio.Task[object]] = set()

    def take(event: StackEvent) -> None:
        if event.event is Event.CALL_INCOMING:
            accept = runtime.cmd(lib.BP_CMD_CALL_ANSWER, args=f"{event.call} 1")
            answering.add(loop.create_task(accept))
            calls.append(event.call)

    runtime.subscribe(take)
    await UserAgent.create(
        runtime,
        "<sip:peer@127.0.0.1>;regint=0;answermode=manual;audio_codecs=pcmu/8000/1;"
        f"video_codecs={codecs};catchall=yes",
    )
    sys.stdout.write(f"{port}\n")
    sys.stdout.flush()
    picture = two_halves(width, height)
    videos: dict[int, CallVideo] = {}
    while True:
        for call in calls:
            video = videos.setdefault(call, CallVideo(call, runtime))
            try:
                video.write_frame(picture)
                look(video)
            except (VideoNotActive, VideoRestarted):
                continue
        await asyncio.sleep(1 / FPS)


def look(video: CallVideo) -> None:
    """Tell of a picture that has come."""
    frame = video.read_frame()
    if frame is None:
        return
    colours = [colour for x in (1, 3) for colour in _colour(frame, x * frame.width // 4)]
    sys.stdout.write(" ".join(map(str, (frame.width, frame.height, *colours))) + "\n")
    sys.stdout.flush()


def _colour(frame: VideoFrame, x: int) -> tuple[int, int, int]:
    """Of the middle row."""
    wide, high = (frame.width + 1) // 2, (frame.height + 1) // 2
    y, half = frame.height // 2, frame.width * frame.height
    chroma = half + (y // 2) * wide + x // 2
    return frame.data[y * frame.width + x], frame.data[chroma], frame.data[chroma + wide * high]


@contextlib.contextmanager
def video_peer(codecs: str = "VP8", width: int = 320, height: int = 240) -> Iterator[int]:
    """Such a peer while the context lasts; its port."""
    with watching_peer(codecs, width, height) as peer:
        yield peer.port


@contextlib.contextmanager
def watching_peer(codecs: str = "VP8", width: int = 320, height: int = 240) -> Iterator[VideoPeer]:
    """Such a peer while the context lasts."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.sip.video_peer", codecs, str(width), str(height)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=Path(__file__).parents[2],
    )
    try:
        assert process.stdout is not None
        peer = VideoPeer(int(process.stdout.readline()))
        reader = threading.Thread(target=peer.follow, args=(iter(process.stdout.readline, b""),))
        reader.start()
        try:
            yield peer
        finally:
            process.kill()
            reader.join()
    finally:
        process.kill()
        process.wait()
        if process.stdout is not None:
            process.stdout.close()


if __name__ == "__main__":
    asyncio.run(run(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))
