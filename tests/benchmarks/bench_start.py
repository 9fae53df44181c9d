"""From exec to the first content on the screen, beside a bare PySide6 window, in turns."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Mapping, Sequence

from tests.benchmarks.figures import Figure, median, quantile
from tests.benchmarks.product import ROOT, SOFTPHONE, end, private_environment, private_folder
from tests.benchmarks.xprobe import XProbe
from tests.fakes.screen import screen

ROUNDS = 15
BARE = (sys.executable, "-m", "tests.benchmarks.bare_window")
HEAVY = (
    "asyncio",
    "baresip",
    "daily",
    "httpx",
    "keyring",
    "numpy",
    "phonenumbers",
    "pydantic",
    "qasync",
    "websockets",
)
_LOADED = """
import sys
from softphone.ui import main_window
def stop(self):
    heavy = [name for name in {heavy!r} if name in sys.modules]
    sys.stdout.write(" ".join([str(len(sys.modules)), *heavy]))
    sys.stdout.flush()
    import os
    os._exit(0)
main_window.MainWindow._after_first_paint = stop
from softphone.app import run
run(None)
"""


def measure() -> list[Figure]:
    """The ratio of the medians, and what had been loaded until then."""
    ours: list[float] = []
    bare: list[float] = []
    with screen("1600x1000x24") as shown, private_folder() as folder:
        environment = private_environment(shown.environment, folder)
        display = shown.environment["DISPLAY"]
        for turn in range(ROUNDS + 1):
            bare_s = _first_content(BARE, environment, display)
            ours_s = _first_content(SOFTPHONE, environment, display)
            if turn:  # the first turn warms the page cache
                bare.append(bare_s * 1e3)
                ours.append(ours_s * 1e3)
        count, heavy = _loaded(environment)
    ratios = [a / b for a, b in zip(ours, bare, strict=True)]
    spread = f"{quantile(ours, 0.1):.0f} to {quantile(ours, 0.9):.0f} ms"
    return [
        Figure(
            name="exec to first content",
            value=median(ours),
            unit="ms",
            peer=median(bare),
            peer_name="ms, bare PySide6 window",
            note=spread,
        ),
        Figure(
            name="… as a multiple of the bare window",
            value=median(ratios),
            unit="×",
            budget=1.3,
            note="median of the rounds",
        ),
        Figure(
            name="heavy modules loaded before the first paint",
            value=len(heavy),
            unit="modules",
            budget=0,
            note=" ".join(heavy) or f"none of {len(HEAVY)}; {count} modules in all",
        ),
    ]


def _first_content(command: Sequence[str], environment: Mapping[str, str], display: str) -> float:
    with XProbe(display) as probe:
        probe.watch_new_windows()
        begin = time.monotonic()
        process = subprocess.Popen(
            command, env=environment, cwd=ROOT, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL
        )
        try:
            return probe.first_content(15.0) - begin
        finally:
            time.sleep(0.4)  # past the point where the signal is taken care of
            end(process)


def _loaded(environment: Mapping[str, str]) -> tuple[int, list[str]]:
    done = subprocess.run(
        [sys.executable, "-c", _LOADED.format(heavy=HEAVY)],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=20,
    )
    count, *heavy = done.stdout.split()
    return int(count), heavy
