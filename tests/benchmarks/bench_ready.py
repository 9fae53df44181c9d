"""From exec to ready to dial: gateway and practice line up, room joined; and what that costs."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path

from tests.benchmarks.figures import Figure, median, quantile
from tests.benchmarks.product import (
    ROOT,
    SOFTPHONE,
    Watched,
    children,
    cpu_s,
    end,
    private_environment,
    private_folder,
)
from tests.fakes.screen import screen

ROUNDS = 5
GATEWAY = ("gateway", "--port", "0", "--practice-line", "--exit-with-parent")
IDLE_SHARE = 0.02


def measure() -> list[Figure]:
    """Medians over the rounds; the gateway alone is the peer."""
    ready: list[float] = []
    alone: list[float] = []
    cpu: list[float] = []
    family: list[float] = []
    stalls: list[float] = []
    with screen("1600x1000x24") as shown, private_folder() as folder:
        for turn in range(ROUNDS + 1):
            environment = private_environment(shown.environment, folder)
            alone_s = _gateway_alone(environment, folder)
            window = Watched(environment)
            try:
                up = window.until("link", status="up")
                window_s, family_s = _cpu_to_idle(window.pid)
            finally:
                window.end()
            stalled = _longest_stall(environment)
            if turn:
                ready.append((up["at"] / 1e9 - window.began) * 1e3)
                alone.append(alone_s * 1e3)
                cpu.append(window_s)
                family.append(family_s)
                stalls.append(stalled)
    spread = f"{quantile(ready, 0.1):.0f} to {quantile(ready, 0.9):.0f} ms"
    return [
        Figure(
            name="exec to ready to dial",
            value=median(ready),
            unit="ms",
            budget=1500,
            peer=median(alone),
            peer_name="ms, gateway and practice line alone",
            note=spread,
        ),
        Figure(
            name="CPU of the window until it rests",
            value=median(cpu),
            unit="s",
            budget=0.45,
            peer=median(family),
            peer_name="s, with gateway and practice line",
        ),
        Figure(
            name="longest work on the Qt thread after the first paint",
            value=median(stalls),
            unit="ms of CPU",
            budget=50,
        ),
    ]


def _gateway_alone(environment: Mapping[str, str], folder: Path) -> float:
    begin = time.monotonic()
    process = subprocess.Popen(
        (*SOFTPHONE, *GATEWAY, "--data-dir", str(folder / "alone")),
        env=environment,
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    try:
        assert process.stdout is not None
        assert json.loads(process.stdout.readline())["event"] == "ready"
        return time.monotonic() - begin
    finally:
        end(process)


def _cpu_to_idle(pid: int) -> tuple[float, float]:
    """CPU seconds of the window, and of it and its children, once a second passed at rest."""
    for _ in range(10):
        before = cpu_s(pid)
        time.sleep(1.0)
        if cpu_s(pid) - before < IDLE_SHARE:
            break
    gateways = children(pid)
    below = [grandchild for child in gateways for grandchild in children(child)]
    own = cpu_s(pid)
    return own, own + sum(cpu_s(each) for each in (*gateways, *below))


def _longest_stall(environment: Mapping[str, str]) -> float:
    window = Watched(environment, BENCH_STALLS="1")
    window.until("link", status="up")
    time.sleep(2.0)  # the tray icon and other late parts come within this time
    return float(next(told for told in window.end() if told["what"] == "counts")["longest_ms"])
