"""The window speaks the language that was chosen, and sentences from elsewhere follow it."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator

from softphone.errors import InvalidInput
from softphone.storage.first_language import chosen_language
from softphone.ui import messages, sentences
from softphone.ui.language import language_of, speak


@pytest.fixture
def app(qapp):
    before, direction = QLocale(), qapp.layoutDirection()
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(before)
    qapp.setLayoutDirection(direction)
    qapp.setProperty(sentences.LANGUAGE_PROPERTY, None)
    sentences._said_again.cache_clear()


def test_the_desktop_decides_unless_somebody_chose() -> None:
    assert language_of("fr", ["de-DE"]) == "fr"
    assert language_of("system", ["nl-NL", "de-AT", "en"]) == "de"
    assert language_of("system", ["C"]) == "en"
    assert language_of("system", ["nl"]) == "en"
    assert language_of("xx", ["es"]) == "es"


def test_german(app) -> None:
    assert speak(app, "de") == "de"
    assert QCoreApplication.translate("SessionState", "Ringing") == "Klingelt"
    assert QLocale().language() is QLocale.Language.German
    assert app.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_arabic_is_right_to_left(app) -> None:
    speak(app, "ar")
    assert app.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_sentences_from_elsewhere_are_said_again_with_their_values(app) -> None:
    told = "There is no API key for the profile “Team”. Enter it in Settings, or set X."
    assert sentences.in_our_words(told) == told
    speak(app, "de")
    said = sentences.in_our_words(told)
    assert "„Team“" in said or "“Team”" in said
    assert "There is" not in said and "Enter it" not in said
    problem = InvalidInput("tones", "has 25 tones", "Choose another.")
    words = messages.invalid_input_sentence(problem)
    assert "25" in words and "Choose" not in words
    assert sentences.in_our_words("Nobody knows this one.") == "Nobody knows this one."


@pytest.mark.parametrize(
    ("content", "language"),
    [
        (None, "system"),
        ({"window": {"theme": "dark"}}, "system"),
        ({"window": {"language": "ar"}}, "ar"),
        ({"window": 3, "x": "language"}, "system"),
        ("broken", "system"),
    ],
)
def test_the_settings_are_asked_before_anything_is_shown(
    tmp_path, monkeypatch, content, language
) -> None:
    monkeypatch.delenv("SOFTPHONE_WINDOW__LANGUAGE", raising=False)
    file = tmp_path / "settings.json"
    if content == "broken":
        file.write_text('{"language": ')
    elif content is not None:
        file.write_text(json.dumps({"version": 1, **content}))
    assert chosen_language(file) == language
    monkeypatch.setenv("SOFTPHONE_WINDOW__LANGUAGE", "es")
    assert chosen_language(file) == "es"
