"""What processing the microphone costs during a call, beside the same call without it."""

from __future__ import annotations

import asyncio
import os
import time
from pathlib import Path

import numpy as np

from softphone.audio.desk import AudioDesk
from softphone.domain.audio import NO_PROCESSING, Processing
from tests.benchmarks.figures import Figure
from tests.benchmarks.product import cpu_s, private_folder, pss_mib
from tests.fakes.audio_device import FakeAudioPort
from tests.fakes.pulse import PulseServer, available

SETTLE_S = 1.5
WINDOW_S = 8.0
ECHO = Processing(noise_suppression=False, automatic_gain=False)


def measure() -> list[Figure]:
    """CPU of the operator's audio alone: devices, jitter buffer and processing."""
    if not available():
        return []
    with private_folder() as folder:
        plain, echo, everything, memory = asyncio.run(_measured(folder))
    return [
        Figure(
            name=name,
            value=with_it - plain,
            unit="% of a core",
            peer=plain,
            peer_name="% microphone and speaker without it",
            note=note,
        )
        for name, with_it, note in (
            ("cancelling echo", echo, ""),
            ("echo, noise and gain", everything, f"{memory:.0f} MiB of its own, besides numpy"),
        )
    ]


async def _measured(folder: Path) -> tuple[float, float, float, float]:
    with PulseServer(folder / "pulse") as server:
        found = {k: v for k, v in server.environment.items() if k.startswith("PULSE_")}
        os.environ.update(found)
        server.add_sink("room")
        server.add_microphone("mic", "room")
        port = FakeAudioPort()
        desk = AudioDesk(asyncio.get_running_loop().call_soon_threadsafe)
        desk.start()
        desk.attach(port)
        desk.set_active(True)
        speech = asyncio.create_task(_speak(port))
        try:
            while not (desk.state.mic_open and desk.state.speaker_open):  # noqa: ASYNC110
                await asyncio.sleep(0.05)
            shares, memory = [], []
            for processing in (NO_PROCESSING, ECHO, Processing()):
                desk.set_processing(processing)
                shares.append(await _share())
                memory.append(pss_mib(os.getpid()))
        finally:
            speech.cancel()
            await asyncio.gather(speech, return_exceptions=True)
            await asyncio.to_thread(desk.close)
    return shares[0], shares[1], shares[2], memory[2] - memory[0]


async def _share() -> float:
    """Percent of a core that this process takes."""
    await asyncio.sleep(SETTLE_S)
    began, before = time.monotonic(), cpu_s(os.getpid())
    await asyncio.sleep(WINDOW_S)
    return (cpu_s(os.getpid()) - before) / (time.monotonic() - began) * 100


async def _speak(port: FakeAudioPort) -> None:
    """The far side, as loud as people are."""
    hiss = np.random.default_rng(5).standard_normal((50, 320)) * 2_000
    frames = [frame.astype("<i2").tobytes() for frame in hiss]
    due, turn = time.monotonic(), 0
    while True:
        port.arrive(frames[turn % len(frames)])
        port.sent.clear()
        turn, due = turn + 1, due + 0.02
        await asyncio.sleep(max(0.0, due - time.monotonic()))
