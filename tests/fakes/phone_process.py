"""A phone of its own process: answers every call and does what a REFER asks, Replaces included.

It prints its address as the first line and then each call's end as it hears of it.
"""

from __future__ import annotations

import asyncio
import sys

from baresip.config import Config
from baresip.events import Event, StackEvent
from baresip.runtime import Runtime
from baresip.ua import UserAgent


def say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


async def run(port: int) -> None:
    runtime = Runtime(native_log_level="warning")
    await runtime.start(
        Config(
            net_interface="127.0.0.1",
            max_concurrent_calls=4,
            extra_config_text=f"sip_listen 127.0.0.1:{port}\n",
        )
    )

    def hear(event: StackEvent) -> None:
        if event.event in (Event.CALL_ESTABLISHED, Event.CALL_CLOSED):
            say(f"{event.event.name} {event.text or ''}".strip())

    runtime.subscribe(hear)
    agent = await UserAgent.create(
        runtime,
        f"<sip:phone@127.0.0.1:{port}>;regint=0;answermode=manual;catchall=yes;"
        "audio_codecs=PCMU;video_codecs=none",
        transfer_policy="auto",
    )
    answering: set[asyncio.Task[None]] = set()

    def ring(call: object) -> None:
        task = asyncio.get_running_loop().create_task(call.answer())  # type: ignore[attr-defined]
        answering.add(task)

    agent.on_incoming(ring)
    say(f"127.0.0.1:{port}")
    await asyncio.to_thread(sys.stdin.read)
    await runtime.close()


if __name__ == "__main__":
    asyncio.run(run(int(sys.argv[1])))
