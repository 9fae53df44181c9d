from __future__ import annotations

import sys
from pathlib import Path

import pytest

from softphone.backends.gateway.child import ChildGateway, ChildOptions
from softphone.backends.registry import launch_early, local_backend
from softphone.storage.settings import LocalSettings

SLEEPER = (sys.executable, "-c", "import sys; sys.stdin.read()")


@pytest.fixture
def no_program(monkeypatch: pytest.MonkeyPatch) -> None:
    """Children that wait for their end and never become a gateway."""
    monkeypatch.setattr(ChildOptions, "argv", lambda _options: SLEEPER)


@pytest.mark.usefixtures("no_program")
async def test_an_early_child_with_the_right_values_is_taken_over(tmp_path: Path) -> None:
    early = await launch_early({"practice_line": False}, data_dir=tmp_path)
    assert early is not None and early.alive
    pid = early.pid
    local = LocalSettings(practice_line=False)
    backend = await local_backend(local, "Ada", data_dir=tmp_path, early=early)
    assert early.pid == pid
    await backend.stop()
    assert not early.alive


@pytest.mark.usefixtures("no_program")
async def test_an_early_child_with_other_values_is_replaced(tmp_path: Path) -> None:
    early = await launch_early({}, data_dir=tmp_path)
    assert early is not None
    local = LocalSettings(trunk="sip:provider.example")
    backend = await local_backend(local, "Ada", data_dir=tmp_path, early=early)
    assert not early.alive
    await backend.stop()


async def test_no_early_child_without_a_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ChildOptions, "argv", lambda _options: (str(tmp_path / "nothing"),))
    assert await launch_early({}, data_dir=tmp_path) is None


def test_the_child_is_light_to_import() -> None:
    """It is launched before the rest is loaded."""
    import subprocess

    code = (
        "import sys; from softphone.backends.gateway.child import ChildGateway, ChildOptions;"
        "import softphone.backends.registry, softphone.storage.first_look;"
        "print([n for n in ('pydantic', 'httpx', 'websockets', 'numpy') if n in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
    assert ChildGateway.name
