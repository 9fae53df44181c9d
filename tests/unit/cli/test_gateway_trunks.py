"""``softphone gateway --route`` and ``--store-trunk-password``."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from softphone.cli.gateway import main

_FILE = """\
[[trunks]]
name = "provider"
uri = "sip:provider.example"
caller_ids = ["+4930123456"]
[[routes]]
prefix = "+49"
replace_with = "0"
"""


def test_the_routing_tester(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "gateway.toml"
    file.write_text(_FILE)
    fixed = ["--config", str(file), "--data-dir", str(tmp_path), "--route"]
    assert main([*fixed, "+49 30 999"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["attempts"][0]["uri"] == "sip:030999@provider.example"
    assert said["summary"] == "+49 30 999 → sent via provider as 030999, showing +4930123456"
    assert main([*fixed, "+33123"]) == 2
    assert "Add a rule" in capsys.readouterr().err


def test_a_password_goes_to_the_keyring(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import keyring

    kept: list[tuple[str, str, str]] = []
    monkeypatch.setattr(keyring, "set_password", lambda *entry: kept.append(entry))
    monkeypatch.setattr("sys.stdin", io.StringIO("s3cret\n"))
    assert main(["--store-trunk-password", "provider"]) == 0
    assert kept == [("softphone", "trunk provider", "s3cret")]
    monkeypatch.setattr("sys.stdin", io.StringIO("\n"))
    assert main(["--store-trunk-password", "provider"]) == 2
    printed = capsys.readouterr()
    assert "s3cret" not in printed.out + printed.err
