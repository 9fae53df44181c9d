from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from softphone.storage.first_look import local_gateway


def look(tmp_path: Path, content: Any) -> Any:
    file = tmp_path / "settings.json"
    file.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return local_gateway(file)


def test_no_file_means_defaults(tmp_path: Path) -> None:
    assert local_gateway(tmp_path / "settings.json") == {}


def test_only_what_the_child_needs_is_taken(tmp_path: Path) -> None:
    local = {"room": "desk", "sip_listen": "127.0.0.1:5062", "practice_line": False, "new": 1}
    assert look(tmp_path, {"version": 1, "local": local}) == {
        "sip_listen": "127.0.0.1:5062",
        "practice_line": False,
    }


@pytest.mark.parametrize(
    "content",
    [
        {"profile": "Team"},
        {"local": {"practice_line": "no"}},
        {"local": {"trunk": 5}},
        {"local": []},
        [],
        "{",
    ],
)
def test_whatever_needs_a_closer_look_is_left_to_the_settings(tmp_path: Path, content: Any) -> None:
    assert look(tmp_path, content) is None


@pytest.mark.parametrize("name", ["SOFTPHONE_PROFILE", "SOFTPHONE_LOCAL", "SOFTPHONE_LOCAL__TRUNK"])
def test_variables_are_left_to_the_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(name, "x")
    assert look(tmp_path, {}) is None
