"""Keys everywhere: how they are chosen, refused and explained; pressing them is tried elsewhere."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QKeySequence

from softphone.ui.hotkeys.global_keys import ORDERS, GlobalKeys, command_words
from softphone.ui.hotkeys.x11_keys import combination, has_modifier
from softphone.ui.settings.hotkeys import HotkeysSection
from softphone.ui.theme import Theme
from tests.fakes.settings import FakeChoices, FakeSettings


class Grabs(GlobalKeys):
    """An X server with one other program, which has Ctrl+Alt+T."""

    possible = True  # type: ignore[assignment]

    def _connect(self) -> bool:
        self._keys = self  # type: ignore[assignment]
        return True

    def grab(self, keys: str) -> bool:
        return keys != "Ctrl+Alt+T"

    def release_all(self) -> None:
        pass


@pytest.mark.parametrize(
    ("keys", "keysym", "mask"),
    [
        ("Ctrl+Alt+A", 0x61, 0x0C),
        ("Meta+F9", 0xFFC6, 0x40),
        ("Ctrl+Shift+Space", 0x20, 0x05),
        ("Ctrl+PgUp", 0xFF55, 0x04),
        ("Alt+7", 0x37, 0x08),
        ("Ctrl+K, Ctrl+B", 0, 0),
        ("", 0, 0),
    ],
)
def test_keys_as_the_server_names_them(keys, keysym, mask):
    assert combination(keys) == (keysym, mask)


def test_plain_keys_stay_with_other_programs():
    assert has_modifier("Ctrl+F6")
    assert not has_modifier("F6")
    assert not has_modifier("Shift+A")


def test_every_command_has_words_and_an_order(qapp):
    assert set(command_words()) == set(ORDERS)


def test_what_cannot_be_had_says_why(qapp):
    keys = Grabs()
    keys.use({"answer": "Ctrl+Alt+A", "hold": "Ctrl+Alt+A", "mute": "F9", "show": "Ctrl+Alt+T"})
    assert "answer" not in keys.problems
    assert keys.problems["hold"] == "Ctrl+Alt+A belongs to “Answer”."
    assert keys.problems["mute"].startswith("Add Ctrl")
    assert keys.problems["show"].startswith("Another program has Ctrl+Alt+T")


def test_choosing_and_clearing_keys(qtbot):
    choices = FakeChoices()
    keys = Grabs()
    choices.subscribe(lambda _key: keys.use(choices.value("global_shortcuts")))
    section = HotkeysSection(Theme.of(is_dark=False), choices, keys)
    qtbot.addWidget(section)
    choices.subscribe(section.take_change)
    assert choices.settings.global_shortcuts == {}
    section.edits["answer"].setKeySequence(QKeySequence("Ctrl+Alt+T"))
    section.edits["answer"].editingFinished.emit()
    assert choices.settings.global_shortcuts == {"answer": "Ctrl+Alt+T"}
    assert "Another program" in section.row_of("answer").problem
    section.edits["answer"].clear()
    section.edits["answer"].editingFinished.emit()
    assert choices.settings.global_shortcuts == {}
    assert section.row_of("answer").problem == ""


def test_where_they_cannot_be_had_it_tells_what_to_do_instead(window, console):
    settings = FakeSettings(global_shortcuts={"answer": "Ctrl+Alt+A"})
    window.bind(replace(console.build(), settings=settings.parts()))
    section = window.dialog("settings").sections["hotkeys"]
    assert section.edits == {}
    assert "softphone answer" in section.about.text()
    assert "cannot be chosen" in section.about.text()
