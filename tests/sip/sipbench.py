"""Parts the SIP tests share: an event recorder, SIPp and baresip as peers, and a conversation."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import socket
import tempfile
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import TypeVar

import numpy as np

from softphone.domain.ids import LegId
from softphone.gateway.sip.baresip_engine import BaresipEngine
from softphone.gateway.sip.engine import (
    FRAME_MS,
    FRAME_SAMPLES,
    LegClosed,
    Pcm,
    SipEvent,
    SipLegEvent,
)
from softphone.gateway.sip.ports import claim_sip_port
from tests.patience import PATIENCE_S
from tests.tones import Samples

SCENARIOS = Path(__file__).parent / "scenarios"

E = TypeVar("E", bound=SipEvent)


class Recorder:
    """Hears an engine and lets a test await events."""

    def __init__(self) -> None:
        self.events: list[SipEvent] = []
        self._changed = asyncio.Event()

    def __call__(self, event: SipEvent) -> None:
        self.events.append(event)
        self._changed.set()

    def of(self, kind: type[E]) -> list[E]:
        return [event for event in self.events if isinstance(event, kind)]

    def names(self, leg: LegId) -> list[str]:
        """Event names of one leg in order."""
        return [
            type(event).__name__
            for event in self.events
            if isinstance(event, SipLegEvent) and event.leg == leg
        ]

    async def wait(self, kind: type[E], count: int = 1, *, timeout: float = PATIENCE_S) -> E:
        """The ``count``-th event of a kind."""
        await self.until(lambda: len(self.of(kind)) >= count, timeout=timeout)
        return self.of(kind)[count - 1]

    async def until(self, done: Callable[[], bool], *, timeout: float = PATIENCE_S) -> None:
        try:
            async with asyncio.timeout(timeout):
                while not done():
                    self._changed.clear()
                    await self._changed.wait()
        except TimeoutError:
            raise AssertionError(f"not seen within {timeout} s; seen: {self.events}") from None

    async def closed(self, leg: LegId) -> LegClosed:
        await self.until(lambda: any(event.leg == leg for event in self.of(LegClosed)))
        ends = [event for event in self.of(LegClosed) if event.leg == leg]
        assert len(ends) == 1, "exactly one end"
        return ends[0]


def free_udp_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def port_open(port: int, process: asyncio.subprocess.Process, protocol: str = "udp") -> None:
    """Return when the process has bound the port."""
    wanted = f":{port:04X} "
    async with asyncio.timeout(PATIENCE_S):
        while wanted not in await asyncio.to_thread(Path(f"/proc/net/{protocol}").read_text):
            assert process.returncode is None, "the peer did not start"
            await asyncio.sleep(0.005)


class Sipp:
    """One run of SIPp."""

    def __init__(self, process: asyncio.subprocess.Process, port: int) -> None:
        self.port = port
        self._process = process

    async def succeeded(self) -> bool:
        """Wait for the end; True when the scenario went through, else SIPp's report is raised."""
        async with asyncio.timeout(PATIENCE_S):
            output, _ = await self._process.communicate()
        assert self._process.returncode == 0, output.decode(errors="replace")[-4000:]
        return True


@contextlib.asynccontextmanager
async def sipp(
    scenario: str,
    *arguments: str,
    keys: dict[str, str] | None = None,
    target: str = "",
    media_port: int | None = None,
) -> AsyncIterator[Sipp]:
    """Run a scenario of ours once: as callee, or as caller when ``target`` is given.

    ``media_port`` replaces the port SIPp would state; ``keys`` fill in ``@name@`` (SIPp wants to
    see status codes before it starts).
    """
    port = free_udp_port()
    text = (SCENARIOS / f"{scenario}.xml").read_text()
    for key, value in (keys or {}).items():
        text = text.replace(f"@{key}@", value)
    if media_port is not None:
        text = text.replace("[media_port]", str(media_port))
    filled = Path(folder := tempfile.mkdtemp(prefix="sipp-")) / f"{scenario}.xml"
    filled.write_text(text)
    command = [
        "sipp", "-sf", str(filled), "-m", "1", "-nostdin",
        "-i", "127.0.0.1", "-p", str(port), "-timeout", str(int(PATIENCE_S)), "-timeout_error",
    ]  # fmt: skip
    command += [*arguments, *([target] if target else [])]
    process = await asyncio.create_subprocess_exec(
        *command,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
        env={"TERM": "dumb", "PATH": "/usr/bin:/bin"},
    )
    try:
        if not target:
            await port_open(port, process, "tcp" if "t1" in arguments else "udp")
        yield Sipp(process, port)
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.communicate()
        shutil.rmtree(folder)


@contextlib.asynccontextmanager
async def debian_baresip(
    folder: Path, codec: str, *, certificate: Path | None = None, media: str = ""
) -> AsyncIterator[tuple[int, int]]:
    """Debian's baresip, answering everything and looping the audio back; its port and pid.

    With a certificate it takes TLS on the next port; ``media`` is its ``mediaenc``.
    """
    port = claim_sip_port("127.0.0.1", 0)
    transport = "" if certificate is None else ";transport=tls"
    modules = ("g711", "g722", "opus", "aubridge", "srtp", "dtls_srtp")
    (folder / "config").write_text(
        f"sip_listen 127.0.0.1:{port}\nnet_interface 127.0.0.1\n"
        "module_path /usr/lib/baresip/modules\n"
        + "".join(f"module {name}.so\n" for name in modules)
        + "module_app account.so\nmodule_app menu.so\n"
        "audio_source aubridge,loop\naudio_player aubridge,loop\n"
        + ("" if certificate is None else f"sip_certificate {certificate}\n")
    )
    (folder / "accounts").write_text(
        f"<sip:peer@127.0.0.1{transport}>;regint=0;answermode=auto;audio_codecs={codec}"
        f"{f';mediaenc={media}' if media else ''}\n"
    )
    (folder / "contacts").touch()
    process = await asyncio.create_subprocess_exec(
        "baresip", "-f", str(folder),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    try:
        await port_open(port, process)
        if certificate is not None:
            await port_open(port + 1, process, "tcp")
        yield port, process.pid
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.communicate()


async def converse(
    engine: BaresipEngine, leg: LegId, say: Samples, *, until: Callable[[], bool] | None = None
) -> Samples:
    """Speak in real time, 20 ms a frame, and return what was heard meanwhile."""
    loop = asyncio.get_running_loop()
    heard: list[Pcm] = []
    due = loop.time()
    for start in range(0, len(say) - FRAME_SAMPLES + 1, FRAME_SAMPLES):
        media = engine.media(leg)
        if media is not None:
            media.write(say[start : start + FRAME_SAMPLES])
            if (frame := media.read()) is not None:
                heard.append(frame)
        if until is not None and until():
            break
        due += FRAME_MS / 1000
        await asyncio.sleep(due - loop.time())
    return np.concatenate(heard) if heard else np.zeros(0, dtype=np.int16)
