"""How long sound takes from the operator's microphone to the room, and from there to the ear.

``python -m tests.daily.measure_delay`` prints milliseconds, for the real SDK against the stand-in
on this machine: the SDK's own share, without any network.
"""

from __future__ import annotations

import asyncio
import json
import os
import statistics
import tempfile
import time
from pathlib import Path

import numpy as np
from pydantic import SecretStr

from softphone.backends.daily.backend import DailyBackend
from softphone.backends.daily.entrance import ApiKeyEntrance
from softphone.domain import events
from softphone.domain.audio import Processing
from softphone.domain.dialing import DialRequest
from tests.certificates import Authority
from tests.daily_rig import practise, profile_for
from tests.fakes.daily_cloud.cloud import DailyCloud
from tests.fakes.daily_cloud.rest import KEY, DailyRest
from tests.fakes.event_sink import Sink
from tests.fakes.practice_room import ECHO
from tests.tones import Samples, sine

BURSTS = 10
LOUD = 1000


class Clap:
    """Notes when something loud is heard."""

    def __init__(self) -> None:
        self.at: float | None = None

    def hear(self, samples: Samples) -> None:
        if self.at is None and len(samples) and int(np.abs(samples.astype(np.int32)).max()) > LOUD:
            self.at = time.monotonic()

    async def after(self, began: float) -> float:
        """Milliseconds from then until it was heard."""
        async with asyncio.timeout(3):
            while self.at is None:  # noqa: ASYNC110 - noted on a thread of the SDK
                await asyncio.sleep(0.001)
        return (self.at - began) * 1000


async def to_the_room(backend: DailyBackend, cloud: DailyCloud) -> float:
    """From a frame given to the port until the room has decoded it."""
    tone, silence = sine(1000.0, 0.02).tobytes(), bytes(640)
    clap = Clap()
    for number in range(25):
        if number == 15:
            cloud.client.ear.listener = clap.hear
            began = time.monotonic()
        backend.audio.send(tone if number >= 15 else silence)
        await asyncio.sleep(0.02)
    return await clap.after(began)


async def to_the_ear(backend: DailyBackend, leg: str, cloud: DailyCloud) -> float:
    """From the far party's first loud sample until the receiver has it."""
    clap = Clap()
    backend.audio.set_receiver(lambda frame: clap.hear(np.frombuffer(frame, np.int16)))
    cloud.legs[leg].tone = 1000.0
    began = time.monotonic()
    try:
        return await clap.after(began)
    finally:
        cloud.legs[leg].tone = 0.0
        await asyncio.sleep(0.4)


async def measure() -> dict[str, float]:
    """Medians of ten bursts each way."""
    plain = Processing(echo_cancelling=False, noise_suppression=False, automatic_gain=False)
    with tempfile.TemporaryDirectory() as folder:
        authority = Authority.create(Path(folder), "stand-in of Daily")
        os.environ["SSL_CERT_FILE"] = str(authority.file)
        async with DailyCloud(authority) as cloud, DailyRest(cloud) as rest:
            practise(cloud)
            profile = profile_for(rest.url, cloud.proxy_url, processing=plain)
            backend = DailyBackend(profile, ApiKeyEntrance(profile, SecretStr(KEY)))
            sink = Sink()
            await backend.start(sink)
            leg = await backend.dial(DialRequest(destination=ECHO))
            await sink.next(events.DialoutAnswered)
            cloud.legs[leg].tone = 0.0
            await asyncio.sleep(2.0)
            ear = [await to_the_ear(backend, leg, cloud) for _ in range(BURSTS)]
            room = [await to_the_room(backend, cloud) for _ in range(BURSTS)]
            await backend.stop()
            return {
                "mouth_to_room_ms": statistics.median(room),
                "room_to_ear_ms": statistics.median(ear),
            }


if __name__ == "__main__":
    print(json.dumps(asyncio.run(measure())))  # noqa: T201
