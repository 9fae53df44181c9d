from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from softphone import paths
from softphone.errors import StorageUnavailable

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="XDG directories")


def test_the_environment_decides(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("CONFIG_HOME", "DATA_HOME", "STATE_HOME", "RUNTIME_DIR"):
        monkeypatch.setenv(f"XDG_{name}", str(tmp_path / name))
    assert paths.config_dir() == tmp_path / "CONFIG_HOME" / "softphone"
    assert paths.data_dir() == tmp_path / "DATA_HOME" / "softphone"
    assert paths.log_dir() == tmp_path / "STATE_HOME" / "softphone" / "log"
    assert paths.runtime_dir() == tmp_path / "RUNTIME_DIR" / "softphone"
    assert not list(tmp_path.iterdir())


def test_relative_values_are_ignored(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", "relative")
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    assert paths.config_dir() == tmp_path / ".config" / "softphone"
    assert paths.runtime_dir() == tmp_path / f"softphone-{os.getuid()}"


def test_a_directory_open_to_others_is_closed(tmp_path: Path) -> None:
    (tmp_path / "d").mkdir(mode=0o755)
    paths.ensure_private_dir(tmp_path / "d")
    assert (tmp_path / "d").stat().st_mode & 0o777 == 0o700


def test_a_directory_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageUnavailable, match="cannot be used"):
        paths.ensure_private_dir(tmp_path / "file" / "d")


def test_resources_are_found_or_missed_in_words() -> None:
    assert paths.resource().is_dir()
    with pytest.raises(StorageUnavailable, match="incomplete"):
        paths.resource("no-such-file")
