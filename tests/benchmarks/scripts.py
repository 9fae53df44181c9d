"""Runs a benchmark that prints a JSON object a line, and reads what it printed."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

from tests.benchmarks.product import ROOT


def lines_of(module: str, *arguments: str) -> list[dict[str, Any]]:
    """The objects that ``python -m module`` printed; its exit code does not matter.

    Raises:
        RuntimeError: it printed nothing.
    """
    done = subprocess.run(
        (sys.executable, "-m", module, *arguments), cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    found = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    if not found:
        raise RuntimeError(f"{module} printed nothing")
    return found
