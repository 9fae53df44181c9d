"""Keys: the list under F1, keys that belong to somebody else, the usual ones again, silence."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from softphone.domain.ids import LegId
from softphone.domain.session import Direction, SessionState
from tests.builders import session
from tests.fakes.settings import FakeSettings


@pytest.fixture
def settings():
    return FakeSettings()


@pytest.fixture
def bound(window, console, settings):
    window.bind(replace(console.build(), settings=settings.parts()))
    return window


def listed(window) -> dict[str, str]:
    dialog = window.show_dialog("shortcuts")
    texts = [label.text() for label in dialog.list.widget().findChildren(QLabel)]
    return dict(zip(texts[::2], texts[1::2], strict=True))


def test_the_list_shows_the_keys_as_they_are_now(bound, settings):
    assert listed(bound)["Find anything"] == "Ctrl+K"
    settings.choices.change("shortcuts", {"command_bar": ("Ctrl+Shift+K",)})
    assert listed(bound)["Find anything"] == "Ctrl+Shift+K"


def test_the_list_leads_to_where_keys_are_changed(bound):
    QTest.mouseClick(bound.show_dialog("shortcuts").change, Qt.MouseButton.LeftButton)
    dialog = bound.dialog("settings")
    assert dialog.isVisible()
    assert dialog.stack.currentWidget() is dialog.sections["shortcuts"]


def test_speed_dial_keys_cannot_be_taken(bound):
    assert bound.actions_by_name.taken("mute", ("Ctrl+3",)) == ("Ctrl+3", "Speed dial")


def test_all_keys_can_be_made_usual_again(bound, settings):
    settings.choices.change("shortcuts", {"mute": ("Ctrl+F2",), "log": ()})
    section = bound.dialog("settings").sections["shortcuts"]
    section.reset_all.click()
    assert settings.choices.settings.shortcuts == {}
    assert bound.actions_by_name.keys("mute") == bound.actions_by_name.default_keys("mute")


def test_the_ring_is_silenced_by_key_and_the_caller_keeps_ringing(bound, console):
    action = bound.actions_by_name["silence"]
    assert not action.isEnabled()
    caller = session(direction=Direction.DIAL_IN, state=SessionState.INCOMING, leg=LegId("leg-1"))
    console.controller.store.put(caller)
    QTest.keyClick(bound, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert ("silence",) in console.audio.wishes
    assert console.controller.commands == []
    assert bound.popup.card.silence.text() == "Silenced"
