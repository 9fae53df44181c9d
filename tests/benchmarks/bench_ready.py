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

ROUNDS = 7
SLOW_ROUNDS = 3
GATEWAY = ("gateway", "--port", "0", "--practice-line", "--exit-with-parent")
IDLE_SHARE = 0.02


def measure() -> list[Figure]:
    """Medians over the rounds; the gateway alone is the peer."""
    ready: list[float] = []
    alone: list[float] = []
    with screen("1600x1000x24") as shown, private_folder() as folder:
        environment = private_environment(shown.environment, folder)
        for turn in range(ROUNDS + 1):
            alone_s = _gateway_alone(environment, folder)
            ready_s = _ready(environment)
            if turn:  # the first turn warms the page cache
                alone.append(alone_s * 1e3)
                ready.append(ready_s * 1e3)
        costs = [_cpu_to_idle(environment) for _ in range(SLOW_ROUNDS)]
        stalls = [_longest_work(environment) for _ in range(SLOW_ROUNDS)]
    cpu, family = ([cost[place] for cost in costs] for place in (0, 1))
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


def _ready(environment: Mapping[str, str]) -> float:
    window = Watched(environment)
    try:
        return float(window.until("link", status="up")["at"] / 1e9 - window.began)
    finally:
        window.end()


def _cpu_to_idle(environment: Mapping[str, str]) -> tuple[float, float]:
    """CPU seconds of the window, and of it and its children, once a second passed at rest."""
    window = Watched(environment)
    try:
        window.until("link", status="up")
        for _ in range(6):
            before = cpu_s(window.pid)
            time.sleep(1.0)
            if cpu_s(window.pid) - before < IDLE_SHARE:
                break
        gateways = children(window.pid)
        below = [grandchild for child in gateways for grandchild in children(child)]
        own = cpu_s(window.pid)
        return own, own + sum(cpu_s(each) for each in (*gateways, *below))
    finally:
        window.end()


def _longest_work(environment: Mapping[str, str]) -> float:
    window = Watched(environment, BENCH_STALLS="1")
    window.until("link", status="up")
    time.sleep(2.0)  # the tray icon and other late parts come within this time
    return float(next(told for told in window.end() if told["what"] == "counts")["longest_ms"])
