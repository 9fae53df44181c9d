"""Sentences from outside of the window in its language: errors, reasons, advice.

They are made in English where nothing of Qt is known. Here each is recognised by its template, the
values in it are taken out, and it is said again in the window's language. What is not recognised
is shown as it came.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QCoreApplication

from softphone.ui.resources import resource

LANGUAGE_PROPERTY: Final = "spokenLanguage"
"""Of the application: the language its window speaks."""

CONTEXT: Final = "Sentences"
_VALUE: Final = re.compile(r"\{(\d+)\}")
_END: Final = re.compile(r"(?<=[.?!]) (?=\S)")
_LEAST: Final = 4
"""A template with fewer letters of its own would fit anything."""


def in_our_words(text: str) -> str:
    """The text in the window's language, sentence by sentence where it is not known as a whole."""
    if not text or not _translated():
        return text
    whole = _said_again(text)
    if whole:
        return whole
    return " ".join(_said_again(sentence) or sentence for sentence in _END.split(text))


def _translated() -> bool:
    app = QCoreApplication.instance()
    return app is not None and app.property(LANGUAGE_PROPERTY) not in (None, "en")


@lru_cache(maxsize=512)
def _said_again(text: str) -> str:
    """The same in the window's language, or empty when it is not recognised."""
    plain, patterns = _templates()
    if text in plain:
        return QCoreApplication.translate(CONTEXT, text)
    for pattern, template in patterns:
        match = pattern.fullmatch(text)
        if match is not None:
            said = QCoreApplication.translate(CONTEXT, template)
            return _filled(said, [in_our_words(value) for value in match.groups()])
    return ""


def _filled(said: str, values: Sequence[str]) -> str:
    return _VALUE.sub(lambda place: values[int(place[1])], said)


@lru_cache(maxsize=1)
def _templates() -> tuple[frozenset[str], tuple[tuple[re.Pattern[str], str], ...]]:
    """Those without values, and those with, the most telling first."""
    import json
    from pathlib import Path

    lines = Path(resource("i18n", "sentences.jsonl")).read_text(encoding="utf-8").splitlines()
    known = [json.loads(line) for line in lines]
    with_values = [one for one in known if _VALUE.search(one)]
    telling = sorted(with_values, key=lambda one: len(_VALUE.sub("", one)), reverse=True)
    patterns = tuple(
        (_pattern(one), one) for one in telling if len(_VALUE.sub("", one).strip()) >= _LEAST
    )
    return frozenset(known) - frozenset(with_values), patterns


def _pattern(template: str) -> re.Pattern[str]:
    pieces = _VALUE.split(template)[::2]
    return re.compile("(.+?)".join(re.escape(piece) for piece in pieces), re.DOTALL)
