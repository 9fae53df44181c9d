"""The program at rest: memory and CPU of the window, its gateway and the practice line."""

from __future__ import annotations

import subprocess
import time

from tests.benchmarks.figures import Figure
from tests.benchmarks.product import (
    ROOT,
    SOFTPHONE,
    children,
    cpu_shares,
    end,
    private_environment,
    private_folder,
    pss_mib,
)
from tests.fakes.screen import screen

SETTLE_S = 8.0
WINDOW_S = 10.0


def measure() -> list[Figure]:
    """One start, settled, then ten seconds in which nothing happens."""
    with screen("1600x1000x24") as shown, private_folder() as folder:
        window = subprocess.Popen(
            SOFTPHONE,
            env=private_environment(shown.environment, folder),
            cwd=ROOT,
            stderr=subprocess.DEVNULL,
        )
        try:
            time.sleep(SETTLE_S)
            (gateway,) = children(window.pid)
            (practice,) = children(gateway)
            pids = (window.pid, gateway, practice)
            shares = cpu_shares(pids, WINDOW_S)
            memory = [pss_mib(pid) for pid in pids]
        finally:
            end(window)
    return [
        Figure(
            name="memory of the window, PSS",
            value=memory[0],
            unit="MiB",
            budget=100,
            peer=memory[1],
            peer_name="MiB gateway",
            note=f"practice line {memory[2]:.0f} MiB",
        ),
        Figure(
            name="CPU of the window at rest",
            value=shares[0],
            unit="% of a core",
            budget=0.2,
            peer=shares[1],
            peer_name="% gateway",
            note=f"practice line {shares[2]:.2f} %",
        ),
    ]
