"""The history page by mouse and keys: search, details, words, redial, erase, and what is missed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from softphone.domain.session import Direction
from softphone.ui.dialogs.question import Question
from softphone.ui.main_window import MainWindow
from softphone.ui.panels.history_page import HistoryPage
from tests.fakes.books import (
    MemoryArchive,
    MemoryContacts,
    book_of,
    call,
    contact,
    history_of,
    missed,
)
from tests.fakes.console import FakeConsole

ADA = contact("Ada", "+15550100002")


class Rig:
    def __init__(self, window: MainWindow, console: FakeConsole, archive: MemoryArchive) -> None:
        self.window, self.console, self.archive = window, console, archive
        self.said: list[str] = []
        self.history = history_of(archive, self.said)
        self.contacts = book_of(MemoryContacts(ADA))
        window.bind(replace(console.build(), history=self.history, contacts=self.contacts))
        self.history.attach(archive)

    def open(self) -> HistoryPage:
        self.window.actions_by_name["history"].trigger()
        page = self.window.pages.page("history")
        assert isinstance(page, HistoryPage)
        return page

    def shown(self) -> list[str]:
        model = self.open().model
        return [model.record_at(row).session for row in range(model.rowCount())]


@pytest.fixture
def rig(window: MainWindow, console: FakeConsole) -> Iterator[Rig]:
    archive = MemoryArchive(
        call(1), missed(2, peer_name="Somebody"), call(3, note="offer", direction=Direction.DIAL_IN)
    )
    yield Rig(window, console, archive)


def test_names_come_from_the_contacts(rig: Rig) -> None:
    model = rig.open().model
    names = [model.name_of(model.record_at(row)) for row in range(3)]
    assert names[1] == "Ada"
    assert names[0].startswith("+1 555")


def test_searches_while_typing(rig: Rig, qtbot: QtBot) -> None:
    page = rig.open()
    assert page.search.text.hasFocus()
    QTest.keyClicks(page.search.text, "offer")
    qtbot.waitUntil(lambda: rig.shown() == ["s3"])
    QTest.keyClick(page.search.text, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: rig.shown() == ["s1", "s2", "s3"])


@pytest.mark.parametrize(("kind", "left"), [(1, ["s2"]), (2, ["s2", "s3"]), (3, ["s1"])])
def test_filters_by_kind(rig: Rig, kind: int, left: list[str]) -> None:
    page = rig.open()
    QTest.mouseClick(page.search.kinds[kind], Qt.MouseButton.LeftButton)
    assert rig.shown() == left


def test_a_time_is_a_whole_day(rig: Rig) -> None:
    page = rig.open()
    page.search.set_days(1)
    since = rig.archive.asked[-1].since
    assert since is not None
    page.search.set_days(7)
    week = rig.archive.asked[-1].since
    assert week is not None
    assert 5.9 * 86_400 < since - week < 6.1 * 86_400


def test_pages_follow_when_the_list_is_scrolled(rig: Rig, qtbot: QtBot) -> None:
    rig.archive.records = [call(n) for n in range(250)]
    page = rig.open()
    page.search.tell()
    assert page.model.rowCount() == 100
    qtbot.waitUntil(lambda: page.list.verticalScrollBar().maximum() > 1000)
    page.list.verticalScrollBar().setValue(page.list.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: page.model.rowCount() == 200)


def test_a_click_shows_everything_about_a_call(rig: Rig) -> None:
    page = rig.open()
    place = page.list.visualRect(page.model.index(1, 0)).center()
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    detail = page.detail
    assert detail.title.text() == "Ada"
    assert detail.story.text().endswith("Missed after 02:05 · they hung up")
    assert detail.timeline.line_count() == 4


def test_return_dials_again_and_goes_to_the_calls(rig: Rig) -> None:
    page = rig.open()
    QTest.keyClick(page.search.text, Qt.Key.Key_Down)
    assert page.list.hasFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    (command,) = rig.console.controller.commands
    assert (command[0], command[1].destination) == ("dial", "+15550100001")
    assert rig.window.pages.shown_name == "calls"


def test_copies_the_number(rig: Rig) -> None:
    page = rig.open()
    page.list.select_row(0)
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "+15550100001"


def test_words_are_kept_when_another_call_is_chosen(rig: Rig) -> None:
    page = rig.open()
    page.list.select_row(0)
    page.detail.words.note.setFocus()
    QTest.keyClicks(page.detail.words.note, "rang off")
    page.list.select_row(1)
    assert [one.note for one in rig.archive.records] == ["rang off", "", "offer"]
    assert page.detail.words.note.toPlainText() == ""
    page.list.select_row(0)
    assert page.detail.words.note.toPlainText() == "rang off"


def test_words_are_kept_after_a_pause(rig: Rig, qtbot: QtBot) -> None:
    page = rig.open()
    page.list.select_row(0)
    page.detail.words.tags.setFocus()
    QTest.keyClicks(page.detail.words.tags, "vip, late ,")
    qtbot.waitUntil(lambda: rig.archive.records[0].tags == ("vip", "late"))
    assert page.detail.words.status.text() == "Saved"


def test_a_full_disk_says_so_beside_the_words_and_loses_none(rig: Rig) -> None:
    page = rig.open()
    page.list.select_row(0)
    rig.archive.full = True
    QTest.keyClicks(page.detail.words.note, "kept")
    page.detail.words.tell()
    assert "disk is full" in page.detail.words.status.text()
    page.list.select_row(1)
    page.list.select_row(0)
    assert page.detail.words.note.toPlainText() == "kept"


def test_erasing_asks_and_then_everything_is_gone(rig: Rig) -> None:
    page = rig.open()
    page.list.select_row(1)
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    question = rig.window.findChild(Question, "erase")
    assert isinstance(question, Question)
    QTest.mouseClick(question.act_button, Qt.MouseButton.LeftButton)
    assert rig.shown() == ["s1", "s3"]
    assert rig.contacts.all() == ()
    assert "+15550100002" not in [r.session.peer for r in rig.window.dialer.recent.rows]


def test_missed_calls_count_on_the_tab_until_somebody_looks(rig: Rig) -> None:
    tab = rig.window.top_bar.tabs["history"]
    assert "1" in tab.accessibleName()
    assert rig.window._missed == 1
    rig.open()
    assert tab.accessibleName() == "History"
    assert rig.window._missed == 0


def test_recent_shows_earlier_runs_below_this_one(rig: Rig) -> None:
    peers = [row.session.peer for row in rig.window.dialer.recent.rows]
    assert peers == ["+15550100001", "+15550100002", "+15550100003"]
    assert rig.window.dialer.last_dialled == "+15550100001"


def test_a_call_that_ends_appears_on_top_if_it_belongs(rig: Rig) -> None:
    page = rig.open()
    rig.history.on_written(call(0))
    assert page.model.record_at(0).session == "s0"
    QTest.mouseClick(page.search.kinds[1], Qt.MouseButton.LeftButton)
    rig.history.on_written(call(4))
    assert [page.model.rowCount(), page.model.record_at(0).session] == [1, "s2"]


def test_blocking_a_caller_makes_a_contact(rig: Rig) -> None:
    page = rig.open()
    page.list.select_row(0)
    page.detail.block_requested.emit(page.detail.record)
    assert rig.contacts.is_blocked("+15550100001")


def test_tab_reaches_everything(rig: Rig) -> None:
    page = rig.open()
    page.list.select_row(0)
    page.search.text.setFocus()
    seen: list[Any] = []
    for _ in range(24):
        focus = QGuiApplication.focusObject()
        seen.append(focus)
        QTest.keyClick(rig.window, Qt.Key.Key_Tab)
    for part in (
        page.list, page.export, page.detail.redial, page.detail.copy, page.detail.more,
        page.detail.words.tags, page.detail.words.note, page.detail.timeline,
    ):  # fmt: skip
        assert part in seen, part.accessibleName()
    assert all(one.accessibleName() or getattr(one, "text", str)() for one in seen)


def test_binding_anew_leaves_one_page(rig: Rig, console: FakeConsole) -> None:
    rig.open()
    rig.window.bind(console.build())
    assert not rig.window.pages.offers("history")
    assert rig.window.pages.shown_name == "calls"
