"""The one-folder bundle of `make bundle`, tried where it was built; see `make test-packages`."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from tests.fakes.screen import available, screen

PROGRAM = Path(__file__).parents[2] / "dist" / "softphone" / "softphone"

pytestmark = [
    pytest.mark.timeout(180),
    pytest.mark.skipif(not os.access(PROGRAM, os.X_OK), reason="run make bundle first"),
    pytest.mark.skipif(not available(), reason="needs a virtual screen"),
]


def test_a_whole_call_in_its_window(tmp_path: Path) -> None:
    with screen() as shown:
        environment = {
            "HOME": str(tmp_path),
            "PATH": "/usr/bin:/bin",
            "XDG_RUNTIME_DIR": str(tmp_path),
            "DISPLAY": shown.environment["DISPLAY"],
        }
        done = subprocess.run(
            [str(PROGRAM), "demo"],
            env=environment,
            capture_output=True,
            text=True,
            timeout=150,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    assert '"ok":true' in done.stdout.splitlines()[-1]
