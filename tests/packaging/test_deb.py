"""The Debian package: installed, started on a screen, handed a link, removed without a trace.

Needs root, since it installs the package on this machine for a moment; takes a minute, so it is
run by `make test-packages` and not with the other tests.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes.screen import available, screen

ROOT = Path(__file__).parents[2]
PLACES = (Path("/usr/lib/softphone"), Path("/usr/bin/softphone"))

pytestmark = [
    pytest.mark.timeout(300),
    pytest.mark.skipif(
        sys.platform != "linux" or os.geteuid() != 0 or shutil.which("dpkg-deb") is None,
        reason="installs a package: needs root on Debian",
    ),
    pytest.mark.skipif(not available(), reason="needs a virtual screen"),
    pytest.mark.skipif(Path("/usr/bin/softphone").exists(), reason="is installed already"),
]


def run(*command: str, **more: object) -> str:
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False, **more)
    assert done.returncode == 0, (command, done.stdout, done.stderr)
    return done.stdout


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    folder = tmp_path_factory.mktemp("deb")
    file = run(sys.executable, "packaging/build-deb.py", str(folder), cwd=ROOT).strip()
    run("dpkg", "-i", file)
    yield
    run("dpkg", "-P", "softphone")
    assert not any(path.exists() for path in PLACES)
    for folder in ("applications", "metainfo", "icons", "man", "doc"):
        assert not list(Path("/usr/share", folder).rglob("*softphone*"))


def home(path: Path) -> dict[str, str]:
    return {"HOME": str(path), "PATH": "/usr/bin:/bin", "XDG_RUNTIME_DIR": str(path)}


def test_it_is_ours_and_complete(installed: None, tmp_path: Path) -> None:
    where = "import softphone, sys; print(softphone.__file__)"
    found = run("/usr/lib/softphone/bin/python3", "-c", where, cwd=tmp_path, env=home(tmp_path))
    assert found.startswith("/usr/lib/softphone/")
    assert run("softphone", "--version", env=home(tmp_path)).startswith("softphone ")
    assert "tel:" in run("man", "softphone", env=home(tmp_path) | {"MANWIDTH": "80"})


def test_links_come_to_it(installed: None, tmp_path: Path) -> None:
    assert run("softphone", "register-handlers", env=home(tmp_path)).count("opens Softphone") == 4
    assert not (tmp_path / ".local/share/applications").exists(), "the system has the entry"
    listed = (tmp_path / ".config/mimeapps.list").read_text()
    assert "x-scheme-handler/tel=softphone.desktop;" in listed


def test_a_whole_call_in_its_window(installed: None, tmp_path: Path) -> None:
    with screen() as shown:
        environment = home(tmp_path) | {"DISPLAY": shown.environment["DISPLAY"]}
        assert '"ok":true' in run("softphone", "demo", env=environment).splitlines()[-1]


def test_a_second_start_hands_its_link_over(installed: None, tmp_path: Path) -> None:
    with screen() as shown:
        environment = home(tmp_path) | {"DISPLAY": shown.environment["DISPLAY"]}
        window = subprocess.Popen(["softphone"], env=environment)
        try:
            door = tmp_path / "softphone" / "handover.sock"
            end = time.monotonic() + 30
            while not door.exists() and time.monotonic() < end:
                time.sleep(0.1)
            run("softphone", "tel:+15550100002", env=environment)
            assert window.poll() is None
        finally:
            window.terminate()
            assert window.wait(20) == 0
