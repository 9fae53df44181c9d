"""A click on a ``tel:`` link while the window runs: start to exit of the second process."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Sequence

from tests.benchmarks.figures import Figure, median, quantile
from tests.benchmarks.product import (
    ROOT,
    SOFTPHONE,
    Watched,
    private_environment,
    private_folder,
)
from tests.fakes.screen import screen

ROUNDS = 25
SECOND = (*SOFTPHONE, "tel:+15550100002")


def measure() -> list[Figure]:
    """Medians, beside an interpreter that does nothing."""
    with screen() as shown, private_folder() as folder:
        environment = private_environment(shown.environment, folder)
        window = Watched(environment)
        try:
            window.until("link", status="up")
            time.sleep(2.0)
            ours, nothing = [], []
            for _ in range(ROUNDS):
                nothing.append(_took((sys.executable, "-c", "pass"), environment) * 1e3)
                ours.append(_took(SECOND, environment) * 1e3)
        finally:
            window.end()
    return [
        Figure(
            name="second start to exit 0",
            value=median(ours),
            unit="ms",
            budget=80,
            peer=median(nothing),
            peer_name="ms, empty interpreter",
            note=f"p90 {quantile(ours, 0.9):.0f} ms",
        )
    ]


def _took(command: Sequence[str], environment: dict[str, str]) -> float:
    begin = time.monotonic()
    done = subprocess.run(command, env=environment, cwd=ROOT, timeout=10, check=False)
    took = time.monotonic() - begin
    if done.returncode != 0:
        raise RuntimeError(f"{command} ended with {done.returncode}")
    return took
