"""The files of every language are in step with the program, whole, and keep what they must keep."""

from __future__ import annotations

import importlib.util
import re
import string
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
_SPEC = importlib.util.spec_from_file_location(
    "translations", ROOT / "packaging" / "translations.py"
)
assert _SPEC is not None and _SPEC.loader is not None
tool = importlib.util.module_from_spec(_SPEC)
sys.modules["translations"] = tool
_SPEC.loader.exec_module(tool)


@pytest.fixture(scope="module")
def texts() -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = tool.texts()
    return found


def places(text: str) -> list[str]:
    """The names of the values that go into a text."""
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name)


def test_texts_of_every_kind_are_found(texts: list[tuple[str, str]]) -> None:
    assert ("SessionState", "Placing") in texts
    assert ("GeneralSection", "Language") in texts
    assert ("Session", "On hold") in texts
    assert ("Sentences", "It did not answer within {0} s.") in texts
    assert ("Sentences", "is empty") in texts


@pytest.mark.parametrize("language", tool.LANGUAGES)
def test_nothing_is_left_untranslated(language: str, texts: list[tuple[str, str]]) -> None:
    known = tool.read(language)
    left = [source for context, source in texts if not known.get((context, source))]
    assert left == [], "run packaging/translations.py missing / fill"
    assert set(known) == set(texts), "run packaging/translations.py update"


@pytest.mark.parametrize("language", tool.LANGUAGES)
def test_values_keep_their_places(language: str) -> None:
    for (_context, source), words in tool.read(language).items():
        assert places(words) == places(source), (source, words)
        assert source.count("\n") == words.count("\n"), (source, words)


@pytest.mark.parametrize("language", tool.LANGUAGES)
def test_what_is_compiled_is_what_is_written(language: str, tmp_path: Path) -> None:
    source = tool.FOLDER / f"softphone_{language}.ts"
    made = tmp_path / "made.qm"
    command = [Path(sys.executable).with_name("pyside6-lrelease"), "-silent", source, "-qm", made]
    subprocess.run(command, check=True, timeout=30)
    assert made.read_bytes() == source.with_suffix(".qm").read_bytes()


def test_every_text_of_the_window_goes_through_a_translator() -> None:
    """A label or tooltip given as a plain text would stay English."""
    shows = re.compile(
        r"\.(?:setText|setToolTip|setPlaceholderText|setWindowTitle|setAccessibleName|"
        r"setAccessibleDescription|setStatusTip)\(\s*f?\"[^\"{]*[A-Za-z]{3,}"
    )
    found = [
        f"{file.relative_to(ROOT)}: {line.strip()}"
        for file in (ROOT / "softphone" / "ui").rglob("*.py")
        for line in file.read_text(encoding="utf-8").splitlines()
        if shows.search(line)
    ]
    assert found == []
