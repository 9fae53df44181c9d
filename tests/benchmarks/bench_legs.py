"""A hundred PCMU legs in a real gateway, four in each room, echoed by SIPp."""

from __future__ import annotations

import asyncio
import json
import re
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
from pydantic import SecretStr

from softphone.backends.gateway.backend import GatewayBackend
from softphone.backends.gateway.endpoint import Address, TeamGateway
from softphone.backends.gateway.room_access import Membership
from softphone.domain.dialing import DialRequest
from tests.benchmarks.figures import Figure
from tests.benchmarks.product import (
    ROOT,
    SOFTPHONE,
    cpu_s,
    end,
    private_environment,
    private_folder,
)

ROOMS = 25
LEGS_PER_ROOM = 4
SETTLE_S = 5.0
WINDOW_S = 20.0
SIPP = ("sipp", "-sn", "uas", "-rtp_echo", "-i", "127.0.0.1", "-mi", "127.0.0.1", "-nostdin")
KEY = "b" * 32

Metrics = dict[str, float]


class Deaf:
    """Takes events and does nothing with them."""

    def on_event(self, event: object) -> None:
        """Nothing."""

    def on_link(self, link: object) -> None:
        """Nothing."""


def measure() -> list[Figure]:
    """Lateness of the mixer by the gateway's own metrics, and its CPU."""
    with private_folder() as folder, _sipp(folder) as port, _gateway(folder) as (pid, url):
        before, after, share = asyncio.run(_mix(port, pid, url))
    late = after["softphone_mixer_late_ticks_total"] - before["softphone_mixer_late_ticks_total"]
    ticks = after["softphone_mixer_ticks_total"] - before["softphone_mixer_ticks_total"]
    return [
        Figure(
            name="mixer ticks more than 5 ms late",
            value=late,
            unit="ticks",
            budget=0,
            peer=ticks,
            peer_name="ticks in all",
            note=f"{after['softphone_legs']:.0f} PCMU legs, {ROOMS} rooms",
        ),
        Figure(name="CPU of the gateway", value=share, unit="% of a core", budget=100),
    ]


async def _mix(port: int, pid: int, url: str) -> tuple[Metrics, Metrics, float]:
    """The metrics before and after the measured time, and the share of a core."""
    backends = []
    for room in range(ROOMS):
        endpoint = TeamGateway("bench", Address(url, SecretStr(KEY)))
        name = f"room-{room}"
        member = Membership(room=name, user_name="bench", user_id=name, audio_rate=0, endpoints=1)
        backend = GatewayBackend(endpoint, member)
        await backend.start(Deaf())
        backends.append(backend)
        for _ in range(LEGS_PER_ROOM):
            callee = f"sip:echo@127.0.0.1:{port}"
            await backend.dial(DialRequest(destination=callee, audio_codecs=("PCMU",)))
    await asyncio.sleep(SETTLE_S)
    before, cpu, begin = await _metrics(url), cpu_s(pid), time.monotonic()
    await asyncio.sleep(WINDOW_S)
    share = (cpu_s(pid) - cpu) / (time.monotonic() - begin) * 100
    after = await _metrics(url)
    await asyncio.gather(*(backend.stop() for backend in backends))
    return before, after, share


@contextmanager
def _sipp(folder: Path) -> Iterator[int]:
    """A callee that answers everything and echoes RTP."""
    port, media = _free_port(), _free_port()
    process = subprocess.Popen(
        (*SIPP, "-p", str(port), "-mp", str(media)),
        cwd=folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield port
    finally:
        end(process)


@contextmanager
def _gateway(folder: Path) -> Iterator[tuple[int, str]]:
    environment = private_environment({}, folder) | {"SOFTPHONE_API_KEY": KEY}
    process = subprocess.Popen(
        (*SOFTPHONE, "gateway", "--port", "0", "--data-dir", str(folder / "gateway")),
        env={"PATH": "/usr/bin:/bin", **environment},
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    try:
        assert process.stdout is not None
        yield process.pid, str(json.loads(process.stdout.readline())["http"])
    finally:
        end(process)


async def _metrics(url: str) -> Metrics:
    async with httpx.AsyncClient(headers={"Authorization": f"Bearer {KEY}"}) as client:
        text = (await client.get(f"{url}/metrics")).text
    return {name: float(value) for name, value in re.findall(r"^(\w+) ([-\d.e+]+)$", text, re.M)}


def _free_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
