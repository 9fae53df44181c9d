"""The queue of waiting callers and the recording lamp in the whole window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from softphone.domain.ids import LegId, SessionId
from softphone.domain.recording import RecordingState
from softphone.domain.waiting import WaitingCaller, WaitingStage
from softphone.ui.panels.waiting import ROWS_MAX, WaitingPanel
from softphone.ui.theme import Theme
from tests.fakes.session_feed import NOW, SessionFeed, ringing, session

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PARKED = WaitingCaller(
    leg=LegId("w1"),
    stage=WaitingStage.PARKED,
    since=NOW - 95,
    name="Ann",
    number="sip:+15550100007@1.2.3.4",
    entrance="static-address--1@1.2.3.4",
)
MEETING = WaitingCaller(
    leg=LegId("w2"), stage=WaitingStage.MEETING, since=NOW - 30, name="Ben", room="support"
)


@pytest.fixture
def panel(qtbot):
    panel = WaitingPanel(Theme.of(is_dark=False), clock=lambda: panel.now)
    panel.now = NOW
    qtbot.addWidget(panel)
    panel.resize(900, 200)
    panel.feed = SessionFeed()
    panel.bind(panel.feed)
    return panel


def words(panel):
    return [row.words() for row in panel.rows]


def test_everybody_who_waits_stands_in_line_by_time(panel):
    panel.feed.session_changed.emit(ringing(3, ringing_at=NOW - 50, peer_name="Cleo"))
    panel.feed.waiting_changed.emit((MEETING, PARKED))
    panel.refresh()
    assert words(panel) == [
        "Ann, +15550100007, Hears hold music, via static-address--1, waited 01:35",
        "Cleo, +15550100003, Ringing, waited 00:50",
        "Ben, Waits for support to start, waited 00:30",
    ]
    assert panel._caption.text() == "WAITING — 3"


def test_nobody_waiting_takes_no_room_and_no_time(panel):
    assert not panel.isVisible() and not panel._tick.isActive()
    panel.feed.waiting_changed.emit((PARKED,))
    panel.refresh()
    assert panel.isVisible() and panel._tick.isActive()
    panel.hide()
    assert not panel._tick.isActive()
    panel.feed.waiting_changed.emit(())
    panel.refresh()
    assert not panel.isVisible() and panel.rows == ()


def test_the_time_waited_goes_on(panel):
    panel.feed.waiting_changed.emit((PARKED,))
    panel.refresh()
    panel.now = NOW + 10
    panel._tick.timeout.emit()
    assert panel.rows[0].words().endswith("waited 01:45")


def test_a_caller_keeps_row_and_focus_while_others_come(panel, qtbot):
    panel.feed.waiting_changed.emit((MEETING,))
    panel.refresh()
    (row,) = panel.rows
    panel.feed.waiting_changed.emit((PARKED, MEETING))
    panel.refresh()
    assert panel.rows[1] is row


def test_a_flood_of_callers_is_counted_not_drawn(panel):
    callers = tuple(
        WaitingCaller(leg=LegId(f"w{n}"), stage=WaitingStage.CODE, since=NOW - n)
        for n in range(ROWS_MAX + 40)
    )
    panel.feed.waiting_changed.emit(callers)
    panel.refresh()
    assert len(panel.rows) == ROWS_MAX
    assert panel._more.text() == "40 more"


def test_a_newcomer_of_the_lobby_is_announced_once(panel, monkeypatch):
    told = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append(event.type()))
    for _ in range(2):
        panel.feed.waiting_changed.emit((PARKED,))
        panel.refresh()
    assert told.count(QAccessible.Event.Alert) == 1
    assert panel.accessibleDescription().startswith("Ann, ")


def test_mouse_and_keys_answer_take_and_decline(window, console, qtbot):
    caller = ringing(3, peer_name="Cleo", ringing_at=NOW + 5)
    console.controller.store.put(caller)
    console.controller.set_waiting(PARKED, MEETING)
    panel = window.work.waiting
    qtbot.waitUntil(lambda: len(panel.rows) == 3)
    window.popup.hide()  # the test platform would let it become active
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_F4)
    first, second, third = panel.rows
    assert window.focusWidget() is first.answer
    qtbot.keyClick(first.answer, Qt.Key.Key_Down)
    assert window.focusWidget() is second.answer
    qtbot.keyClick(second.answer, Qt.Key.Key_Return)
    qtbot.keyClick(second.answer, Qt.Key.Key_Tab)
    assert window.focusWidget() is second.decline
    qtbot.keyClick(second.decline, Qt.Key.Key_Up)
    qtbot.keyClick(first.decline, Qt.Key.Key_Space)
    qtbot.mouseClick(third.answer, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(third.decline, Qt.MouseButton.LeftButton)
    assert console.controller.commands == [
        ("take_waiting", "w2"),
        ("turn_away", "w1"),
        ("answer", SessionId("s3")),
        ("decline", SessionId("s3")),
    ]
    assert window.work.sessions.selected.id == "s3"
    console.controller.store.put(session(3))
    qtbot.waitUntil(lambda: len(panel.rows) == 2)


def test_a_wish_on_its_way_cannot_be_sent_twice(panel):
    panel.feed.waiting_changed.emit((WaitingCaller(leg=LegId("w"), stage=WaitingStage.CODE,
                                                   since=NOW, taken=True),))  # fmt: skip
    panel.refresh()
    (row,) = panel.rows
    assert not row.answer.isEnabled() and not row.decline.isEnabled()
    assert "On the way" in row.words()


def test_the_lamp_shows_what_is_measured_and_asks_for_the_other(window, console, qtbot):
    lamp = window.work.sessions.header.record
    assert lamp.isHidden()
    console.controller.store.put(session(1))
    qtbot.waitUntil(lambda: not lamp.isHidden())
    qtbot.mouseClick(lamp, Qt.MouseButton.LeftButton)
    assert lamp.text() == "Record"
    console.controller.set_recording(RecordingState(on=True, since=lamp._clock() - 62))
    assert lamp.text() == "Recording 01:02" and lamp._tick.isActive()
    qtbot.keyClick(window, Qt.Key.Key_R, CTRL | SHIFT)
    console.controller.set_recording(RecordingState(on=True, since=None, paused=True))
    assert lamp.text() == "Recording paused" and not lamp._tick.isActive()
    assert console.controller.commands == [("record", True), ("record", False)]
    console.controller.set_recording(RecordingState())
    console.controller.store.remove(SessionId("s1"))
    qtbot.waitUntil(lamp.isHidden)
