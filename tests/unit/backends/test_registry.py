from __future__ import annotations

import sys
from pathlib import Path

import pytest

from softphone.backends.gateway.launch import ChildOptions
from softphone.backends.registry import end_early, local_backend, start_early
from softphone.storage.settings import LocalSettings

SLEEPER = (sys.executable, "-c", "import sys; sys.stdin.read()")


@pytest.fixture
def no_program(monkeypatch: pytest.MonkeyPatch) -> None:
    """Children that wait for their end and never become a gateway."""
    monkeypatch.setattr(ChildOptions, "argv", lambda _options: SLEEPER)


@pytest.mark.usefixtures("no_program")
async def test_an_early_child_with_the_right_values_is_taken_over(tmp_path: Path) -> None:
    early = start_early({"practice_line": False}, data_dir=tmp_path)
    assert early is not None and early.process.poll() is None
    local = LocalSettings(practice_line=False)
    backend = await local_backend(local, "Ada", data_dir=tmp_path, early=early, keep_calls=True)
    assert early.process.poll() is None
    await backend.stop()
    assert early.process.poll() is not None
    await end_early(early)


@pytest.mark.usefixtures("no_program")
async def test_an_early_child_with_other_values_is_replaced(tmp_path: Path) -> None:
    early = start_early({}, data_dir=tmp_path)
    assert early is not None
    local = LocalSettings(trunk="sip:provider.example")
    backend = await local_backend(local, "Ada", data_dir=tmp_path, early=early)
    assert early.process.poll() is not None
    await backend.stop()


def test_no_early_child_without_a_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ChildOptions, "argv", lambda _options: (str(tmp_path / "nothing"),))
    assert start_early({}, data_dir=tmp_path) is None


def test_the_child_is_light_to_import() -> None:
    """It is launched before the rest is loaded."""
    import subprocess

    code = (
        "import sys; from softphone.backends.gateway.launch import ChildOptions;"
        "import softphone.backends.registry, softphone.storage.first_look;"
        "heavy = ('asyncio', 'pydantic', 'httpx', 'websockets', 'numpy');"
        "print([name for name in heavy if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
