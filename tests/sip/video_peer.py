"""A SIP user agent in a process of its own that answers with video and shows one picture.

Its picture is as large as asked for: bright and red on the left half, dark and blue on the right.
"""

from __future__ import annotations

import asyncio
import contextlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from baresip._native import lib
from baresip.config import Config
from baresip.errors import VideoNotActive, VideoRestarted
from baresip.events import Event, StackEvent
from baresip.runtime import Runtime
from baresip.ua import UserAgent
from baresip.video import CallVideo

from softphone.gateway.sip.ports import claim_sip_port

FPS = 15


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
    while True:
        for call in calls:
            try:
                CallVideo(call, runtime).write_frame(picture)
            except (VideoNotActive, VideoRestarted):
                continue
        await asyncio.sleep(1 / FPS)


@contextlib.contextmanager
def video_peer(codecs: str = "VP8", width: int = 320, height: int = 240) -> Iterator[int]:
    """Such a peer while the context lasts; its port."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.sip.video_peer", codecs, str(width), str(height)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=Path(__file__).parents[2],
    )
    try:
        assert process.stdout is not None
        yield int(process.stdout.readline())
    finally:
        process.kill()
        process.communicate()


if __name__ == "__main__":
    asyncio.run(run(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))
