"""What one established PCMU call adds to window and gateway, beside a bare engine with the call."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

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
    """CPU at rest and in a call, beside an engine alone with such a call at the same time.

    The three are watched together: a machine's speed changes more from one half minute to the next
    than the call costs.
    """
    with (
        screen("1600x1000x24") as shown,
        private_folder() as folder,
        SipPeer(media=True) as peer,
        SipPeer(media=True) as other_peer,
    ):
        environment = private_environment(shown.environment, folder)
        window = Watched(environment)
        try:
            window.until("link", status="up")
            time.sleep(SETTLE_S)
            pids = (window.pid, *children(window.pid))
            rest = cpu_shares(pids, WINDOW_S)
            with _engine_alone(other_peer, environment) as engine:
                _dial(shown, peer)
                window.until("row", state="active")
                time.sleep(SETTLE_S)
                *called, codec = cpu_shares((*pids, engine), WINDOW_S)
        finally:
            window.end()
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


@contextmanager
def _engine_alone(peer: SipPeer, environment: Mapping[str, str]) -> Iterator[int]:
    """Process id of an engine with such a call and nothing else; idle it takes next to nothing."""
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
        yield process.pid
    finally:
        if process.stdin is not None:
            process.stdin.close()
        end(process)
