"""Run every benchmark and print one table: ``python -m tests.benchmarks [--only NAME …]``.

Each benchmark runs in a process of its own, one after the other. The figures are also written to
``artifacts/bench.json``. Times are never asserted by the tests, since they depend on the machine.
"""

from __future__ import annotations

import argparse
import compileall
import importlib
import json
import os
import platform
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path

from tests.benchmarks.figures import Figure, table

ROOT = Path(__file__).resolve().parents[2]
RESULTS = ROOT / "artifacts" / "bench.json"
BENCHMARKS = (
    "start",
    "ready",
    "handover",
    "event_path",
    "flood",
    "latency",
    "delay",
    "voice",
    "rest",
    "call_cost",
    "legs",
    "mixing",
    "widgets",
)
LIMIT_S = 300


def main() -> int:
    """Run what was asked for; 1 when a budget was missed, 2 when a benchmark failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--only", nargs="+", choices=BENCHMARKS, metavar="NAME", default=None)
    parser.add_argument("--one", choices=BENCHMARKS, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        return _measure_here(options.one)
    _compile()
    rows: list[tuple[str, Figure]] = []
    failed: list[str] = []
    for name in options.only or BENCHMARKS:
        sys.stderr.write(f"{time.strftime('%H:%M:%S')} {name} …\n")
        figures = _measure(name)
        if figures is None:
            failed.append(name)
        rows += [(name, figure) for figure in figures or ()]
    sys.stdout.write(table(rows) + "\n")
    _keep(rows, failed)
    if failed:
        sys.stderr.write(f"failed: {', '.join(failed)}\n")
        return 2
    return 1 if any(figure.kept is False for _, figure in rows) else 0


def _compile() -> None:
    """Make byte code as the set-up does."""
    compileall.compile_dir(ROOT / "softphone", quiet=2)
    command = [sys.executable, "-m", "softphone.kept_code"]
    subprocess.run(command, cwd=ROOT, check=True, timeout=60)


def _measure_here(name: str) -> int:
    module = importlib.import_module(f"tests.benchmarks.bench_{name}")
    measure: Callable[[], list[Figure]] = module.measure
    sys.stdout.write(json.dumps([asdict(figure) for figure in measure()]) + "\n")
    return 0


def _measure(name: str) -> list[Figure] | None:
    """Run one benchmark in a process of its own; None when it failed."""
    command = [sys.executable, "-m", "tests.benchmarks", "--one", name]
    try:
        done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, timeout=LIMIT_S)
    except subprocess.TimeoutExpired:
        sys.stderr.write(f"{name} took longer than {LIMIT_S} s\n")
        return None
    if done.returncode != 0:
        return None
    return [Figure(**values) for values in json.loads(done.stdout.splitlines()[-1])]


def _keep(rows: list[tuple[str, Figure]], failed: list[str]) -> None:
    """Write the figures down; a run of some benchmarks leaves the others' figures alone."""
    RESULTS.parent.mkdir(exist_ok=True)
    kept: dict[str, object] = {}
    if RESULTS.exists():
        kept = json.loads(RESULTS.read_text(encoding="utf-8")).get("benchmarks", {})
    for name in {name for name, _ in rows}:
        kept[name] = [asdict(f) | {"kept": f.kept} for bench, f in rows if bench == name]
    shown = {
        "at": time.strftime("%Y-%m-%dT%H:%M:%S%z"),
        "machine": _machine(),
        "failed": failed,
        "benchmarks": kept,
    }
    RESULTS.write_text(json.dumps(shown, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _machine() -> Mapping[str, object]:
    return {
        "system": platform.platform(),
        "python": platform.python_version(),
        "cores": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else None,
        "load": os.getloadavg() if hasattr(os, "getloadavg") else None,
    }


if __name__ == "__main__":
    sys.exit(main())
