"""What one established PCMU call adds to window and gateway, beside a bare engine with the call."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Mapping

from tests.benchmarks.figures import Figure
from tests.benchmarks.product import (
    ROOT,
    Watched,
    children,
    cpu_shares,
    end,
    private_environment,
    private_folder,
)
from tests.benchmarks.sip_peer import SipPeer
from tests.fakes.screen import Screen, screen

SETTLE_S = 5.0
WINDOW_S = 10.0


def measure() -> list[Figure]:
    """CPU at rest, in a call, and of the engine alone with the same far end."""
    with screen("1600x1000x24") as shown, private_folder() as folder, SipPeer(media=True) as peer:
        environment = private_environment(shown.environment, folder)
        window = Watched(environment)
        try:
            window.until("link", status="up")
            time.sleep(SETTLE_S)
            pids = (window.pid, *children(window.pid))
            rest = cpu_shares(pids, WINDOW_S)
            _dial(shown, peer)
            window.until("row", state="active")
            time.sleep(SETTLE_S)
            called = cpu_shares(pids, WINDOW_S)
        finally:
            window.end()
        codec = _engine_alone(peer, environment)
    own, gateway = (after - before for before, after in zip(rest, called, strict=True))
    return [
        Figure(
            name="one call, window and gateway, besides the codec",
            value=own + gateway - codec,
            unit="% of a core",
            budget=3.0,
            peer=codec,
            peer_name="% engine alone, PCMU",
            note=f"window {own:.1f}, gateway {gateway:.1f}",
        )
    ]


def _dial(shown: Screen, peer: SipPeer) -> None:
    shown.key("F5")
    shown.type(f"sip:peer@127.0.0.1:{peer.port}")
    time.sleep(0.3)
    shown.key("Return")
    peer.wait("INVITE")
    peer.answer()


def _engine_alone(peer: SipPeer, environment: Mapping[str, str]) -> float:
    """Percent of a core of an engine process with the same call; idle it takes next to nothing."""
    process = subprocess.Popen(
        (sys.executable, "-m", "tests.benchmarks.lone_leg", f"sip:peer@127.0.0.1:{peer.port}"),
        env=environment,
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    try:
        peer.wait("INVITE", 15.0)
        peer.answer()
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(SETTLE_S)
        return cpu_shares((process.pid,), WINDOW_S)[0]
    finally:
        if process.stdin is not None:
            process.stdin.close()
        end(process)
