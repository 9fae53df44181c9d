"""The contacts page by mouse and keys: new, change, problems, speed dial, import and undo."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from softphone.controller.contact_import import Preview
from softphone.domain.contact import NumberKind
from softphone.ui.dialogs.question import Question
from softphone.ui.main_window import MainWindow
from softphone.ui.panels.contacts_page import ContactsPage
from tests.fakes.books import MemoryContacts, book_of, contact
from tests.fakes.console import FakeConsole

ADA = contact("Ada", "+12015550123", speed_dial=1)
BEN = contact("Ben", "+442079460018", favourite=True)


class Rig:
    def __init__(self, window: MainWindow, console: FakeConsole) -> None:
        self.window, self.console = window, console
        self.store = MemoryContacts(ADA, BEN)
        self.book = book_of(self.store)
        window.bind(replace(console.build(), contacts=self.book, suggestions=self.book))

    def open(self) -> ContactsPage:
        self.window.actions_by_name["contacts"].trigger()
        page = self.window.pages.page("contacts")
        assert isinstance(page, ContactsPage)
        return page

    def names(self) -> list[str]:
        model = self.open().model
        return [model.contact_at(row).name for row in range(model.rowCount())]

    def dialled(self) -> list[str]:
        commands = self.console.controller.commands
        return [command[1].destination for command in commands if command[0] == "dial"]


@pytest.fixture
def rig(window: MainWindow, console: FakeConsole) -> Iterator[Rig]:
    yield Rig(window, console)


def test_favourites_first_and_search_as_typed(rig: Rig, qtbot: QtBot) -> None:
    page = rig.open()
    assert rig.names() == ["Ben", "Ada"]
    QTest.keyClicks(page.search, "0123")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert page.model.contact_at(0) == ADA


def test_a_new_contact_by_keys(rig: Rig) -> None:
    page = rig.open()
    QTest.mouseClick(page.new, Qt.MouseButton.LeftButton)
    assert page.form.name.hasFocus()
    QTest.keyClicks(page.form.name, "Cleo")
    QTest.keyClicks(page.form.numbers.lines[0].address, "(201) 555-0199")
    QTest.keyClick(page.form.name, Qt.Key.Key_Return)
    assert rig.names() == ["Ben", "Ada", "Cleo"]
    (kept,) = [one for one in rig.store.kept.values() if one.name == "Cleo"]
    assert [n.address for n in kept.numbers] == ["+12015550199"]
    assert page.form.status.text() == "Saved"


def test_problems_stand_below_their_fields_and_nothing_is_lost(rig: Rig) -> None:
    page = rig.open()
    page.list.select_row(1)
    form = page.form
    form.name.setText("")
    form.numbers.lines[0].address.setText("12")
    QTest.mouseClick(form.save, Qt.MouseButton.LeftButton)
    assert "Enter a name" in form._errors["name"].text()
    assert not form.numbers.lines[0].error.isHidden()
    assert rig.store.kept[ADA.id] == ADA
    page.list.select_row(0)
    page.list.select_row(1)
    assert form.numbers.lines[0].address.text() == "12", "what was entered is there again"
    QTest.keyClick(form.name, Qt.Key.Key_Escape)
    assert form.name.text() == "Ada"


def test_numbers_are_added_and_removed(rig: Rig) -> None:
    page = rig.open()
    page.list.select_row(1)
    numbers = page.form.numbers
    QTest.mouseClick(numbers.more, Qt.MouseButton.LeftButton)
    QTest.keyClicks(numbers.lines[1].address, "sip:ada@pbx.example.com")
    QTest.mouseClick(numbers.lines[0].remove, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.form.save, Qt.MouseButton.LeftButton)
    (number,) = rig.store.kept[ADA.id].numbers
    assert (number.address, number.kind) == ("sip:ada@pbx.example.com", NumberKind.MOBILE)


def test_a_taken_key_is_refused(rig: Rig) -> None:
    page = rig.open()
    page.list.select_row(0)
    page.form.key.setCurrentIndex(1)
    QTest.mouseClick(page.form.save, Qt.MouseButton.LeftButton)
    assert "Ada" in page.form._errors["speedDial"].text()


def test_a_speed_dial_key_dials_from_anywhere(rig: Rig) -> None:
    QTest.keyClick(rig.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert rig.dialled() == ["+12015550123"]
    QTest.keyClick(rig.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert rig.dialled() == ["+12015550123"]
    assert "Ctrl+2" in rig.open().told.text()


def test_return_on_a_row_calls(rig: Rig) -> None:
    page = rig.open()
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert rig.dialled() == ["+442079460018"]


def test_the_country_of_a_number_is_told(rig: Rig) -> None:
    page = rig.open()
    page.list.select_row(0)
    assert page.form.place.text() == "United Kingdom"


def test_removing_can_be_undone(rig: Rig) -> None:
    page = rig.open()
    page.list.select_row(1)
    QTest.mouseClick(page.form.remove, Qt.MouseButton.LeftButton)
    assert rig.names() == ["Ben"]
    QTest.mouseClick(page.undo, Qt.MouseButton.LeftButton)
    assert rig.names() == ["Ben", "Ada"]
    assert not page.undo.isEnabled()


def test_an_import_shows_what_it_would_do_and_can_be_undone(rig: Rig) -> None:
    page = rig.open()
    new = contact("Dora", "+12015550177")
    told = ("Line 3 has neither a name nor a number.",)
    rig.book.previewed.publish(Preview(Path("people.vcf"), (new,), (), 4, told))
    question = rig.window.findChild(Question, "import")
    assert isinstance(question, Question)
    assert rig.names() == ["Ben", "Ada"], "nothing is taken in before it is confirmed"
    QTest.mouseClick(question.act_button, Qt.MouseButton.LeftButton)
    assert rig.names() == ["Ben", "Ada", "Dora"]
    QTest.mouseClick(page.undo, Qt.MouseButton.LeftButton)
    assert rig.names() == ["Ben", "Ada"]


def test_a_caller_who_is_not_known_begins_a_contact(rig: Rig) -> None:
    rig.window.contact_wanted.emit("+12015550188", "Eve")
    form = rig.open().form
    assert form.name.text() == "Eve"
    assert form.numbers.lines[0].address.text() == "+12015550188"
    rig.window.contact_wanted.emit("sip:+12015550123@h", "whoever")
    assert form.contact == ADA


def test_everything_on_the_page_has_a_name(rig: Rig) -> None:
    page = rig.open()
    page.list.select_row(1)
    page.search.setFocus()
    for _ in range(20):
        focus = rig.window.focusWidget()
        assert focus is not None
        assert focus.accessibleName() or getattr(focus, "text", str)(), focus
        QTest.keyClick(focus, Qt.Key.Key_Tab)
