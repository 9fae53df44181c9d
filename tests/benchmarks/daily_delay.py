"""The real daily-python client in a call with the stand-in of Daily's cloud, and its delays."""

from __future__ import annotations

import os
import time
from pathlib import Path

from pydantic import SecretStr

from softphone.backends.daily.backend import DailyBackend
from softphone.backends.daily.entrance import ApiKeyEntrance
from softphone.domain import events
from softphone.domain.audio import NO_PROCESSING
from softphone.domain.dialing import DialRequest
from tests.benchmarks.claps import Ear, Mouth, rounds
from tests.certificates import Authority
from tests.daily_rig import practise, profile_for
from tests.fakes.daily_cloud.cloud import DailyCloud
from tests.fakes.daily_cloud.rest import KEY, DailyRest
from tests.fakes.event_sink import Sink
from tests.fakes.practice_room import ECHO


async def measured(folder: Path) -> tuple[list[float], list[float]]:
    """Milliseconds from microphone to room and from room to speaker, each time."""
    authority = Authority.create(folder, "stand-in of Daily")
    os.environ["SSL_CERT_FILE"] = str(authority.file)
    async with DailyCloud(authority) as cloud, DailyRest(cloud) as rest:
        practise(cloud)
        profile = profile_for(rest.url, cloud.proxy_url, processing=NO_PROCESSING)
        backend, sink = DailyBackend(profile, ApiKeyEntrance(profile, SecretStr(KEY))), Sink()
        await backend.start(sink)
        try:
            leg = await backend.dial(DialRequest(destination=ECHO))
            await sink.next(events.DialoutAnswered)
            return await _both_ways(backend, cloud, leg)
        finally:
            await backend.stop()


async def _both_ways(
    backend: DailyBackend, cloud: DailyCloud, leg: str
) -> tuple[list[float], list[float]]:
    party, far, near = cloud.legs[leg], Ear(), Ear()
    party.tone = 0.0
    mouth = Mouth(backend.audio.send)
    backend.audio.set_receiver(near.hear)
    await cloud.until(lambda: cloud.client.ear.frames > 50)
    cloud.client.ear.listener = lambda samples: far.hear(samples.tobytes())

    async def to_the_room() -> list[float]:
        far.listen()
        began = await mouth.clap()
        return [(await far.when() - began) / 1e6]

    async def to_the_ear() -> list[float]:
        near.listen()
        party.tone, began = 1000.0, time.time_ns()
        try:
            return [(await near.when() - began) / 1e6]
        finally:
            party.tone = 0.0

    (out,) = await rounds(to_the_room)
    (back,) = await rounds(to_the_ear)
    await mouth.close()
    return out, back
