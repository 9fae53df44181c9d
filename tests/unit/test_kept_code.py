"""PySide6's own modules are compiled once, not at every start."""

from __future__ import annotations

import builtins
from pathlib import Path

import pytest

from softphone.kept_code import KeptCode

NAME = "shibokensupport/example.py"


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of what was really compiled."""
    names: list[str] = []
    real = builtins.compile

    def watched(source: object, filename: str, *more: object, **named: object) -> object:
        if filename in (NAME, "other.py"):
            names.append(filename)
        return real(source, filename, *more, **named)  # type: ignore[call-overload]

    monkeypatch.setattr(builtins, "compile", watched)
    return names


def value(path: Path, source: bytes, name: str = NAME, *, keep: bool = True) -> object:
    """What ``source`` makes of ``x`` when a start imports it."""
    made: dict[str, object] = {}
    with KeptCode(str(path), keep=keep):
        exec(compile(source, name, "exec"), made)
    return made["x"]


def test_the_second_start_compiles_nothing(tmp_path: Path, compiled: list[str]) -> None:
    path = tmp_path / "cache" / "kept"
    assert [value(path, b"x = 1"), value(path, b"x = 1")] == [1, 1]
    assert compiled == [NAME]


def test_a_new_text_is_compiled_again(tmp_path: Path, compiled: list[str]) -> None:
    path = tmp_path / "kept"
    assert [value(path, text) for text in (b"x = 1", b"x = 2", b"x = 2")] == [1, 2, 2]
    assert compiled == [NAME, NAME]


@pytest.mark.parametrize("content", [b"", b"nonsense", None])
def test_a_file_that_is_spoilt_is_as_good_as_none(
    tmp_path: Path, compiled: list[str], content: bytes | None
) -> None:
    path = tmp_path / "kept"
    value(path, b"x = 1")
    path.write_bytes(path.read_bytes()[:40] if content is None else content)
    assert [value(path, b"x = 1"), value(path, b"x = 1")] == [1, 1]
    assert compiled == [NAME, NAME]


def test_nothing_is_written_where_python_writes_no_byte_code(tmp_path: Path) -> None:
    assert value(tmp_path / "kept", b"x = 1", keep=False) == 1
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert value(tmp_path / "file" / "kept", b"x = 1") == 1


def test_others_are_left_alone(tmp_path: Path, compiled: list[str]) -> None:
    path = tmp_path / "kept"
    value(path, b"x = 1", "other.py")
    value(path, b"x = 1", "other.py")
    assert compiled == ["other.py", "other.py"]
    assert not path.exists()


def test_compiling_is_as_before_afterwards(tmp_path: Path) -> None:
    before = builtins.compile
    with pytest.raises(SyntaxError):
        value(tmp_path / "kept", b"x =")
    assert builtins.compile is before
    assert not (tmp_path / "kept").exists()
