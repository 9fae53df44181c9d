"""The command bar: what it finds, in which order, and that it does the same as keys and buttons."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from softphone.domain.ids import LegId
from softphone.domain.session import Direction, SessionState
from softphone.ui.commands import matching
from softphone.ui.commands.entry import Entry, EntryKind, best
from tests.builders import session
from tests.fakes.books import MemoryArchive, MemoryContacts, book_of, call, contact, history_of
from tests.fakes.settings import FakeSettings

ADA = contact("Ada Fernández", "+14155550123", company="Northwind")
SOMEBODY = contact("Sam Old", "+4420794600181")


@pytest.fixture
def settings():
    return FakeSettings()


@pytest.fixture
def archive():
    return MemoryArchive(call(1, peer="+14155550199", peer_name="Margaret Hold"), call(2))


@pytest.fixture
def filled(window, console, settings, archive):
    history = history_of(archive)
    contacts = book_of(MemoryContacts(ADA, SOMEBODY))
    window.bind(
        replace(console.build(), history=history, contacts=contacts, settings=settings.parts())
    )
    history.attach(archive)
    return window


@pytest.fixture
def bar(qtbot, filled):
    filled.dialer.focus_field()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    found: Any = filled._wiring._commands.bar
    assert found is not None
    assert found.isVisible()
    return found


def type_text(bar: Any, text: str) -> None:
    QTest.keyClicks(bar.edit, text)


def titles(bar: Any) -> list[str]:
    return [entry.title for entry in bar.model.entries]


def act(title: str, **values: Any) -> Entry:
    return Entry(kind=EntryKind.ACTION, title=title, act="", run=lambda: None, **values)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("hold", "Hold or resume"),
        ("hor", "Hold or resume"),
        ("hang", "Hang up"),
        ("hgup", "Hang up"),
        ("res hold", "Hold or resume"),
        ("FERNANDEZ", "Ada Fernández"),
    ],
)
def test_the_best_fit_comes_first(typed, first):
    names = (
        "Household",
        "Go to the log",
        "Hang up",
        "Hold or resume",
        "Ada Fernández",
        "Threshold",
    )
    assert best([act(name) for name in names], typed, 5)[0].title == first


def test_a_word_that_is_not_there_finds_nothing():
    assert best([act("Hold or resume")], "hold nobody", 5) == ()
    assert matching.cost("hang up", "xyz") == matching.NO_FIT


def test_what_is_not_possible_comes_last_and_does_nothing(filled, console, bar):
    type_text(bar, "hang up")
    (entry,) = [entry for entry in bar.model.entries if entry.title == "Hang up"]
    assert not entry.possible
    bar.list.select_row(bar.model.entries.index(entry))
    QTest.keyClick(bar.edit, Qt.Key.Key_Return)
    assert bar.isVisible()
    assert console.controller.commands == []


def test_the_keyboard_comes_back_with_escape(filled, bar):
    assert QApplication.focusWidget() is bar.edit
    QTest.keyClick(bar.edit, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert QApplication.focusWidget() is filled.dialer.field.edit


def test_actions_show_their_keys_and_run(filled, bar):
    type_text(bar, "history")
    entry = bar.entry
    assert (entry.title, entry.keys) == ("Go to the history", "F9")
    QTest.keyClick(bar.edit, Qt.Key.Key_Return)
    assert filled.pages.shown_name == "history"
    assert not bar.isVisible()


def test_a_session_is_answered_as_by_its_button(console, filled, bar):
    caller = session(direction=Direction.DIAL_IN, state=SessionState.INCOMING, leg=LegId("leg-1"))
    console.controller.store.put(caller)
    type_text(bar, "answer")
    assert bar.entry.title.startswith("Answer — ")
    QTest.keyClick(bar.edit, Qt.Key.Key_Return)
    assert console.controller.commands == [("answer", caller.id)]


def test_down_moves_the_choice_and_tab_too(console, filled, bar):
    console.controller.store.put(session(state=SessionState.ACTIVE, leg=LegId("leg-1")))
    type_text(bar, "hold")
    QTest.keyClick(bar.edit, Qt.Key.Key_Down)
    assert bar.list.row == 1
    QTest.keyClick(bar.edit, Qt.Key.Key_Tab)
    assert bar.list.row == 2
    QTest.keyClick(bar.edit, Qt.Key.Key_Up)
    assert bar.list.row == 1
    assert QApplication.focusWidget() is bar.edit


def test_a_contact_is_called_or_opened(console, filled, bar):
    type_text(bar, "fernandez")
    assert bar.entry.title == "Ada Fernández"
    QTest.keyClick(bar.edit, Qt.Key.Key_Return)
    ((command, request),) = console.controller.commands
    assert (command, request.destination) == ("dial", "+14155550123")


def test_a_number_is_called_only_as_it_is_shown(console, filled, bar):
    type_text(bar, "+44 20 7946 0018")
    entry = bar.entry
    assert (entry.kind, entry.title) == (EntryKind.NUMBER, "+44 20 7946 0018")
    assert entry.note == "United Kingdom"
    assert "Sam Old" in titles(bar)
    QTest.keyClick(bar.edit, Qt.Key.Key_Return)
    assert console.controller.commands[0][1].destination == "+442079460018"


def test_calls_are_added_below_and_shown_in_the_history(qtbot, filled, bar):
    type_text(bar, "margaret")
    qtbot.waitUntil(lambda: "Margaret Hold" in titles(bar), timeout=5000)
    QTest.keyClick(bar.edit, Qt.Key.Key_Return)
    page: Any = filled.pages.currentWidget()
    assert filled.pages.shown_name == "history"
    assert page.detail.record.peer_name == "Margaret Hold"
    qtbot.waitUntil(lambda: page.list.row == 0 and page.model.rowCount() == 1, timeout=5000)
    assert page.detail.record.peer_name == "Margaret Hold"


def test_settings_are_found_and_shown(qtbot, filled, bar):
    type_text(bar, "appearance")
    assert titles(bar) == [], "the settings are listed when the typing pauses"
    qtbot.waitUntil(lambda: titles(bar) == ["Appearance"], timeout=20_000)
    assert bar.entry.kind is EntryKind.SETTING
    QTest.keyClick(bar.edit, Qt.Key.Key_Return)
    dialog = filled.dialog("settings")
    assert dialog.isVisible()
    assert dialog.stack.currentWidget().title == "General"


def test_what_comes_later_moves_nothing_that_is_chosen(qtbot, filled, bar):
    type_text(bar, "hold")
    chosen = bar.entry
    found = len(titles(bar))
    qtbot.waitUntil(lambda: len(titles(bar)) > found, timeout=20_000)
    assert bar.entry is chosen
    assert bar.list.row == 0


def test_everything_has_a_name_for_screen_readers(filled, bar):
    assert bar.edit.accessibleName()
    assert bar.list.accessibleName()
    told = bar.model.data(bar.model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert bar.entry.title in told


def test_a_click_beside_the_card_ends_it(filled, bar):
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.rect().bottomLeft())
    assert not bar.isVisible()
