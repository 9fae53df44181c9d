"""``softphone demo --screenshots``: the main job in the window, step by step, with pictures."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

from tests.fakes.screen import Screen
from tests.fakes.window_process import ROOT, private_environment

pytestmark = [pytest.mark.xvfb, pytest.mark.sip, pytest.mark.timeout(150)]

STEPS = [
    "dial-out",
    "dial-out-answered",
    "audio-heard",
    "dtmf-heard-back",
    "hung-up",
    "dial-in-asked-for",
    "far-end-hung-up",
    "dial-in-ringing",
    "dial-in-answered",
    "dial-in-hung-up",
]


def demonstrate(environment: Mapping[str, str], pictures: Path) -> tuple[int, list[dict[str, Any]]]:
    done = subprocess.run(
        [sys.executable, "-m", "softphone", "demo", "--screenshots", str(pictures)],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
    )
    return done.returncode, [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.parametrize("display", [True, False])
def test_every_step_is_seen_and_pictured(shown: Screen, tmp_path: Path, display: bool) -> None:
    environment = private_environment(shown.environment, tmp_path)
    if not display:
        del environment["DISPLAY"], environment["QT_QPA_PLATFORM"]
    code, lines = demonstrate(environment, tmp_path / "pictures")
    steps = [line for line in lines if line["event"] == "demo-step"]
    assert [step["step"] for step in steps] == STEPS
    assert all(step["ok"] for step in steps)
    assert lines[-1] == {"event": "demo-finished", "ok": True, "steps": len(STEPS)}
    assert code == 0
    files = sorted((tmp_path / "pictures").iterdir())
    assert [file.name for file in files] == [f"{n:02d}-{s}.png" for n, s in enumerate(STEPS, 1)]
    sizes = {(QImage(str(file)).width(), QImage(str(file)).height()) for file in files}
    assert sizes == {(1360, 860)}
    different = {file.read_bytes() for file in files}
    assert len(different) >= len(files) - 1, "only hearing changes nothing that can be seen"
    untouched = ("xdg_config_home", "xdg_data_home", "xdg_state_home")
    assert [f for name in untouched for f in (tmp_path / name).rglob("*")] == []


def test_a_folder_that_cannot_be_written_is_told(shown: Screen, tmp_path: Path) -> None:
    blocker = tmp_path / "file"
    blocker.write_text("")
    code, lines = demonstrate(private_environment(shown.environment, tmp_path), blocker / "x")
    assert code == 1 and lines == []
