"""A far end of its own: SIPp signals, and a socket takes the media and reads the DTMF in it."""

from __future__ import annotations

import contextlib
import select
import shutil
import socket
import struct
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

SCENARIOS = Path(__file__).parents[1] / "sip" / "scenarios"
EVENT_TYPE = 101
"""Payload type of telephone-event in the scenarios' SDP."""

_KEYS = "0123456789*#ABCD"


class SipPeer:
    """Plays one scenario once, on a free port of loopback.

    Args:
        scenario: a file of tests/sip/scenarios, without its ending.
        target: ``user@host:port`` to call; without one it waits to be called.
        rings_for_ms: how long a caller who gives up waits before.
        limit_s: how long the whole may take.
        keys: what stands for each ``@name@`` of the scenario.
    """

    def __init__(
        self,
        scenario: str,
        *,
        target: str = "",
        rings_for_ms: int = 0,
        limit_s: int = 60,
        keys: Mapping[str, str] | None = None,
    ) -> None:
        self._media = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._media.bind(("127.0.0.1", 0))
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = int(probe.getsockname()[1])
        self._folder = Path(tempfile.mkdtemp(prefix="sip-peer-"))
        script = (SCENARIOS / f"{scenario}.xml").read_text()
        script = script.replace("[media_port]", str(self._media.getsockname()[1]))
        for name, value in (keys or {}).items():
            script = script.replace(f"@{name}@", value)
        if rings_for_ms:
            heard = '<recv response="180"/>'
            script = script.replace(heard, f'{heard}<pause milliseconds="{rings_for_ms}"/>')
        (self._folder / "played.xml").write_text(script)
        user, _, host = target.partition("@")
        self._output = (self._folder / "output").open("wb")
        self._process = subprocess.Popen(
            [
                "sipp", "-sf", str(self._folder / "played.xml"), "-m", "1", "-nostdin",
                "-i", "127.0.0.1", "-p", str(self.port),
                "-timeout", str(limit_s), "-timeout_error",
                *(("-s", user, host) if target else ()),
            ],
            stdout=self._output,
            stderr=subprocess.STDOUT,
            env={"TERM": "dumb", "PATH": "/usr/bin:/bin"},
        )  # fmt: skip
        self._tones: dict[int, str] = {}
        self._changed = threading.Condition()
        self._done = False
        self._thread = threading.Thread(target=self._listen, name="sip-peer", daemon=True)
        self._thread.start()
        if not target:
            self._wait_until_bound()

    @property
    def address(self) -> str:
        """What to dial."""
        return f"sip:peer@127.0.0.1:{self.port}"

    @property
    def tones(self) -> str:
        """Every tone received by telephone-event (RFC 4733), in order."""
        with self._changed:
            return "".join(self._tones.values())

    def wait_for_tones(self, tones: str, limit_s: float = 20) -> None:
        """Wait until exactly these have come."""
        with self._changed:
            came = self._changed.wait_for(lambda: len(self._tones) >= len(tones), limit_s)
            seen = "".join(self._tones.values())
        assert came and seen == tones, f"received {seen!r} instead of {tones!r}"

    def saw_the_end(self, limit_s: float = 20) -> bool:
        """Whether the scenario went through to its end, which is a BYE from the other side."""
        try:
            return self._process.wait(limit_s) == 0
        except subprocess.TimeoutExpired:
            return False

    def kill(self) -> None:
        """Die without a word."""
        self._process.kill()
        self._process.wait()

    def close(self) -> None:
        """End everything."""
        self.kill()
        self._done = True
        self._thread.join(5)
        self._media.close()
        self._output.close()
        shutil.rmtree(self._folder)

    def _listen(self) -> None:
        while not self._done:
            if select.select([self._media], [], [], 0.1)[0]:
                self._take(self._media.recv(2048))

    def _take(self, packet: bytes) -> None:
        if len(packet) < 16 or packet[0] >> 6 != 2 or packet[1] & 0x7F != EVENT_TYPE:
            return
        (started,) = struct.unpack_from("!I", packet, 4)
        head = 12 + 4 * (packet[0] & 0x0F)
        event = packet[head]
        with self._changed:
            if event < len(_KEYS):
                self._tones.setdefault(started, _KEYS[event])
                self._changed.notify_all()

    def _wait_until_bound(self) -> None:
        wanted = f":{self.port:04X} "
        deadline = time.monotonic() + 10
        while wanted not in Path("/proc/net/udp").read_text():
            if self._process.poll() is not None or time.monotonic() > deadline:
                self.close()
                raise RuntimeError("SIPp did not start")
            time.sleep(0.005)


@contextlib.contextmanager
def callee(
    scenario: str = "callee_ringing_answer",
    *,
    limit_s: int = 60,
    keys: Mapping[str, str] | None = None,
) -> Iterator[SipPeer]:
    """Somebody who can be called; gone after the block."""
    made = SipPeer(scenario, limit_s=limit_s, keys=keys)
    try:
        yield made
    finally:
        made.close()


@contextlib.contextmanager
def caller(
    target: str,
    scenario: str = "caller_stays",
    *,
    rings_for_ms: int = 0,
    keys: Mapping[str, str] | None = None,
) -> Iterator[SipPeer]:
    """Somebody who calls ``user@host:port``; gone after the block."""
    made = SipPeer(scenario, target=target, rings_for_ms=rings_for_ms, keys=keys)
    try:
        yield made
    finally:
        made.close()
