"""What the dial field proposes while the operator types, and that nothing else is dialled."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from softphone.controller.completion import Completion
from tests.fakes.books import MemoryArchive, MemoryContacts, book_of, call, contact, history_of

ADA = contact("Ada Fernández", "+14155550123", company="Northwind")
ADAM = contact("Adam Berg", "+4930123456", "sip:adam@pbx.example.com")
CALLS = [call(n, peer="+4930123456") for n in range(3)]
CALLS += [call(9, peer="+14155550123"), call(10, peer="+33142685300", peer_name="Adèle")]


def known(*records):
    completion = Completion(book_of(MemoryContacts(ADA, ADAM)), lambda _address: "")
    completion.learn(records)
    return completion


def names(found):
    return [one.name for one in found]


def test_who_is_called_most_comes_first():
    assert names(known(*CALLS).matching("ad", 5))[:3] == ["Adam Berg", "Ada Fernández", "Adèle"]
    assert names(known().matching("ad", 5))[0] == "Ada Fernández"


def test_beginnings_of_words_come_before_letters_inside():
    often = [call(n, peer="+33142685300", peer_name="Conrad") for n in range(9)]
    assert names(known(*often).matching("ad", 5)) == [
        "Ada Fernández",
        "Adam Berg",
        "Adam Berg",
        "Conrad",
    ]


@pytest.mark.parametrize("typed", ["030 123", "+49 30", "0049 30 12", "30123"])
def test_numbers_fit_however_they_are_begun(typed):
    assert names(known().matching(typed, 5)) == ["Adam Berg"]


def test_erased_callers_are_proposed_no_more():
    completion = known(*CALLS)
    completion.forget("+33142685300")
    assert "Adèle" not in names(completion.matching("ad", 5))
    assert completion.matching("", 5) == ()


@pytest.fixture
def filled(qtbot, window, console):
    history = history_of(archive := MemoryArchive(*CALLS))
    contacts = book_of(MemoryContacts(ADA, ADAM))
    window.bind(replace(console.build(), history=history, contacts=contacts))
    history.attach(archive)
    window.dialer.focus_field()
    return window


@pytest.fixture
def edit(filled):
    return filled.dialer.field.edit


def proposals(window) -> Any:
    return window._wiring._completion.list


def test_nothing_is_dialled_that_was_not_chosen(filled, edit, console):
    QTest.keyClicks(edit, "ada")
    assert names(proposals(filled).model.suggestions) == ["Adam Berg", "Ada Fernández", "Adam Berg"]
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert console.controller.commands == []
    assert edit.hasFocus()


def test_return_dials_the_one_chosen_with_the_arrows(filled, edit, console):
    QTest.keyClicks(edit, "ada")
    shown = proposals(filled)
    QTest.keyClick(edit, Qt.Key.Key_Down)
    QTest.keyClick(edit, Qt.Key.Key_Down)
    QTest.keyClick(edit, Qt.Key.Key_Up)
    assert shown.chosen.name == "Adam Berg"
    assert edit.text() == "ada"
    QTest.keyClick(edit, Qt.Key.Key_Return)
    ((_, request),) = console.controller.commands
    assert request.destination == "+4930123456"
    assert not shown.isVisible()


def test_more_typing_takes_the_choice_back(filled, edit, console):
    QTest.keyClicks(edit, "ada")
    QTest.keyClick(edit, Qt.Key.Key_Down)
    QTest.keyClicks(edit, "m")
    assert proposals(filled).chosen is None
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert console.controller.commands == []


def test_the_caret_stays_while_proposals_come_and_go(filled, edit):
    QTest.keyClicks(edit, "0301234")
    edit.setCursorPosition(3)
    QTest.keyClick(edit, Qt.Key.Key_5)
    place = edit.cursorPosition()
    QTest.keyClick(edit, Qt.Key.Key_Down)
    assert edit.cursorPosition() == place
    assert edit.hasFocus()


def test_a_click_fills_the_number_in(filled, edit, console):
    QTest.keyClicks(edit, "fern")
    shown = proposals(filled)
    spot = shown.list.visualRect(shown.model.index(0, 0)).center()
    QTest.mouseClick(shown.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert edit.text() == "+1 415-555-0123"
    assert edit.hasFocus()
    assert console.controller.commands == []


def test_the_keypad_is_never_covered_by_its_own_keys(filled, edit):
    filled.dialer.keypad.pad.key_pressed.emit("4")
    filled.dialer.keypad.pad.key_pressed.emit("9")
    assert proposals(filled) is None or not proposals(filled).isVisible()


def test_escape_and_leaving_put_them_away(filled, edit):
    QTest.keyClicks(edit, "ada")
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert not proposals(filled).isVisible()
    assert edit.text() == "ada"
    QTest.keyClicks(edit, "m")
    assert proposals(filled).isVisible()
    filled.dialer.call.setFocus()
    assert not proposals(filled).isVisible()
