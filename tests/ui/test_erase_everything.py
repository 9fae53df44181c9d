"""Settings › Privacy: erasing everything asks first and says what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from softphone.ui.dialogs.question import Question
from tests.fakes.books import MemoryArchive, call, history_of
from tests.fakes.settings import FakeSettings


class Eraser:
    """Erases when told to; remembers."""

    possible = True

    def __init__(self) -> None:
        self.asked: list[Callable[[tuple[str, ...]], None]] = []

    def erase(self, done: Callable[[tuple[str, ...]], None]) -> None:
        self.asked.append(done)


@pytest.fixture
def eraser():
    return Eraser()


@pytest.fixture
def section(window, console, eraser):
    window.bind(replace(console.build(), settings=FakeSettings().parts(), eraser=eraser))
    return window.dialog("settings").sections["privacy"]


def question(window) -> Question:
    (asked,) = [q for q in window.findChildren(Question) if q.isVisible()]
    return asked


def test_it_asks_and_says_exactly_what_goes(window, section, eraser):
    section.erase.click()
    asked = question(window)
    words = " ".join(label.text() for label in asked.findChildren(QLabel))
    for what in ("calls", "contacts", "recordings", "journal", "keys", "passwords", "Kept:"):
        assert what in words
    assert eraser.asked == []
    asked.reject()
    assert eraser.asked == []


def test_it_erases_once_confirmed_and_tells(window, section, eraser):
    section.erase.click()
    question(window).act_button.click()
    (done,) = eraser.asked
    assert not section.erase.isEnabled()
    done(())
    assert section.told.text() == "Everything was erased."
    assert section.erase.isEnabled()
    done(("The recordings could not be erased: no gateway.",))
    assert section.told.text() == "The recordings could not be erased: no gateway."


def test_not_during_a_call(section, eraser):
    eraser.possible = False
    section.erase.click()
    assert section.told.text() == "End all calls first."


def test_recent_calls_and_redial_are_forgotten_too(window, console):
    archive = MemoryArchive(call(1), call(2))
    history = history_of(archive)
    window.bind(replace(console.build(), history=history))
    history.attach(archive)
    assert window.dialer.recent.rows
    assert window.dialer.last_dialled
    history.erased.publish("")
    assert window.dialer.recent.rows == ()
    assert window.dialer.last_dialled == ""
