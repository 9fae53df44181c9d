"""The window's language: which one, and Qt's translators for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from softphone.ui.resources import resource
from softphone.ui.sentences import LANGUAGE_PROPERTY

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QApplication

LANGUAGES: Final = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ar": "العربية",
}
"""Every language there is, each by its own name."""

SYSTEM: Final = "system"


def language_of(chosen: str, offered: Iterable[str] = ()) -> str:
    """The language to speak.

    Args:
        chosen: a key of `LANGUAGES`, or ``system`` for the desktop's.
        offered: what the desktop wants, best first, such as ``de-AT``; the system is asked
            without it.
    """
    if chosen in LANGUAGES:
        return chosen
    for wanted in offered or QLocale.system().uiLanguages():
        if wanted == "C":
            break
        name = wanted.partition("-")[0]
        if name in LANGUAGES:
            return name
    return "en"


def isolated(text: str) -> str:
    """A number or address that keeps its order amid text that goes from right to left."""
    if not text or not QGuiApplication.isRightToLeft():
        return text
    return f"\u2066{text}\u2069"


def speak(app: QApplication, chosen: str) -> str:
    """Use a language from now on, before anything is shown in it; returns which.

    Texts, numbers, dates and the direction of the layout follow it. A region of the desktop's own
    is kept when the language is the same.
    """
    language = language_of(chosen)
    system = QLocale.system()
    locale = QLocale(language)
    if system.language() is locale.language():
        locale = system
    if chosen in LANGUAGES or language != "en":
        QLocale.setDefault(locale)
    app.setProperty(LANGUAGE_PROPERTY, language)
    if language == "en":
        return language
    ours = resource("i18n")
    theirs = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{language}", theirs), (f"softphone_{language}", ours)):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
    app.setLayoutDirection(locale.textDirection())
    return language
