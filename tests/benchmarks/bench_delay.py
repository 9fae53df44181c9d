"""From mouth to ear: what devices, gateway and Daily's SDK each add, on this machine alone.

A network adds its own. Sound is handed over 20 ms at a time, which counts in each figure once.
"""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

from tests.benchmarks.claps import Ear, Mouth, rounds
from tests.benchmarks.figures import Figure, median, quantile
from tests.benchmarks.product import private_folder
from tests.benchmarks.sip_peer import SipPeer

HARMLESS_MS = 150.0
"""Mouth to ear, network included."""

_PCMU_LOUD = 0x40
"""A PCMU octet whose lower seven bits are below this is louder than 1,000."""


def measure() -> list[Figure]:
    """Medians of each part, and the sum for two operators."""
    with private_folder() as folder:
        devices = asyncio.run(_devices(folder))
        out, back = asyncio.run(_gateway(folder))
        to_room, to_ear = asyncio.run(_daily(folder))
    ways = {
        "speaker and microphone together, with their jitter buffer": devices,
        "gateway: microphone frame to RTP on the wire": out,
        "gateway: RTP to speaker frame": back,
        "Daily's SDK: microphone frame to the room": to_room,
        "Daily's SDK: room to speaker frame": to_ear,
    }
    figures = [_figure(name, values) for name, values in ways.items() if values]
    for name, parts in {
        "gateway": (devices, out, back),
        "Daily": (devices, to_room, to_ear),
    }.items():
        if all(parts):
            total = sum(median(part) for part in parts)
            figures.append(
                Figure(
                    name=f"mouth to ear, {name}",
                    value=total,
                    unit="ms",
                    peer=HARMLESS_MS,
                    peer_name="ms, harmless by ITU-T G.114",
                )
            )
    return figures


def _figure(name: str, values: list[float]) -> Figure:
    p90 = f"p90 {quantile(values, 0.9):.0f} ms, {len(values)} times"
    return Figure(name=name, value=median(values), unit="ms", note=p90)


async def _devices(folder: Path) -> list[float]:
    """From a frame for the speaker until it is back in a frame of a microphone beside it."""
    from softphone.audio.desk import AudioDesk
    from tests.fakes.audio_device import FakeAudioPort
    from tests.fakes.pulse import PulseServer, available

    if not available():
        return []
    sound = folder / "pulse"
    sound.mkdir()
    with PulseServer(sound) as server:
        found = {k: v for k, v in server.environment.items() if k.startswith("PULSE_")}
        os.environ.update(found)
        server.add_sink("room")
        server.add_microphone("mic", "room")
        loop, port, ear = asyncio.get_running_loop(), FakeAudioPort(), Ear()
        desk = AudioDesk(loop.call_soon_threadsafe)
        desk.start()
        desk.attach(port)
        desk.set_active(True)
        while not (desk.state.mic_open and desk.state.speaker_open):  # noqa: ASYNC110
            await asyncio.sleep(0.05)
        port.listener = ear.hear
        mouth = Mouth(port.arrive)

        async def one() -> list[float]:
            ear.listen()
            began = await mouth.clap()
            return [(await ear.when() - began) / 1e6]

        await asyncio.sleep(2.0)
        (taken,) = await rounds(one)
        await mouth.close()
        await asyncio.to_thread(desk.close)
    return taken


async def _gateway(folder: Path) -> tuple[list[float], list[float]]:
    """Milliseconds to a far end that sends everything back, and from it."""
    from softphone.backends.registry import local_backend
    from softphone.domain import events
    from softphone.domain.dialing import DialRequest
    from softphone.storage.settings_model import LocalSettings
    from tests.fakes.event_sink import Sink

    far, near, sink = Ear(), Ear(), Sink()

    def overhear(packet: bytes, at: int) -> None:
        if min(octet & 0x7F for octet in packet[12:]) < _PCMU_LOUD:
            far.note(at)

    with SipPeer(media=True, listener=overhear) as peer:
        settings = LocalSettings(practice_line=False)
        backend = await local_backend(settings, "Ada", data_dir=folder)
        await backend.start(sink)
        try:
            await backend.dial(DialRequest(destination=f"sip:peer@127.0.0.1:{peer.port}"))
            await asyncio.to_thread(peer.wait, "INVITE")
            peer.answer()
            await sink.next(events.DialoutAnswered)
            port = backend.audio
            assert port is not None
            port.set_receiver(near.hear)
            mouth = Mouth(port.send)

            async def one() -> list[float]:
                far.listen()
                near.listen()
                began = await mouth.clap()
                there = await far.when()
                return [(there - began) / 1e6, (await near.when() - there) / 1e6]

            await asyncio.sleep(2.0)
            out, back = await rounds(one)
            await mouth.close()
        finally:
            await backend.stop()
    return out, back


async def _daily(folder: Path) -> tuple[list[float], list[float]]:
    """Milliseconds through the real SDK to the stand-in of Daily's cloud, and from it."""
    try:
        from tests.benchmarks.daily_delay import measured
    except ImportError:
        return [], []
    return await measured(folder)
