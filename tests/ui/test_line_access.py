"""The log and the timeline as a screen reader finds them: lists of lines."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from softphone.domain.ids import SessionId
from softphone.domain.logline import LogLine
from softphone.domain.timeline import EntryKind, TimelineEntry
from softphone.ui.theme import Theme
from softphone.ui.widgets.log_view import LogView
from softphone.ui.widgets.timeline_view import TimelineView
from tests.fakes.session_feed import NOW


@pytest.fixture
def log(qtbot):
    view = LogView(Theme.of(is_dark=False))
    qtbot.addWidget(view)
    view.resize(400, 200)
    view.show()
    qtbot.waitExposed(view)
    view.append([LogLine(NOW, 20, f"line {number}") for number in range(1000)])
    view.refresh()
    return view


def spoken(item):
    return item.text(QAccessible.Text.Name)


def test_the_lines_in_view_are_a_list(log):
    seen = QAccessible.queryAccessibleInterface(log)
    assert seen.role() is QAccessible.Role.List
    assert seen.text(QAccessible.Text.Name) == "Log"
    assert 9 <= seen.childCount() <= 12
    last = seen.child(seen.childCount() - 1)
    assert last.role() is QAccessible.Role.ListItem
    assert spoken(last).endswith("line 999")
    log.verticalScrollBar().setValue(0)
    assert spoken(seen.child(0)).endswith("line 0")
    assert seen.child(99) is None


def test_a_place_on_the_screen_is_its_line(log):
    seen = QAccessible.queryAccessibleInterface(log)
    middle = seen.child(3).rect().center()
    assert seen.childAt(middle.x(), middle.y()).place == 3


def test_the_cursor_is_the_focused_item(log, qtbot):
    log.setFocus()
    qtbot.waitUntil(log.hasFocus)
    qtbot.keyClick(log, Qt.Key.Key_Home)
    seen = QAccessible.queryAccessibleInterface(log)
    item = seen.focusChild()
    assert spoken(item).endswith("line 0")
    assert item.state().focused and item.state().selected
    assert not seen.child(1).state().focused


def test_the_timeline_is_one_too(qtbot):
    view = TimelineView(Theme.of(is_dark=False))
    qtbot.addWidget(view)
    view.resize(300, 100)
    entry = TimelineEntry(
        session=SessionId("s"), at=NOW, kind=EntryKind.WARNING, name="dialout-warning", text="PCMU"
    )
    view.show_entries([entry])
    seen = QAccessible.queryAccessibleInterface(view)
    assert seen.childCount() == 1
    assert spoken(seen.child(0)).endswith("warning  dialout-warning — PCMU")


def test_what_a_reader_kept_outlives_the_view(qtbot):
    view = LogView(Theme.of(is_dark=False))
    view.resize(300, 100)
    view.append([LogLine(NOW, 20, "x")])
    item = QAccessible.queryAccessibleInterface(view).child(0)
    view.deleteLater()
    qtbot.waitUntil(lambda: not item.isValid())
    gc.collect()
    assert spoken(item) == "" and item.parent() is None
