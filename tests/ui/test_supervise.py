"""The Supervise page in the window: the board, the seat, help, and the wall."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest

from softphone.controller.floor import FloorBook
from softphone.controller.floor_past import PastMoment
from softphone.domain import floor
from softphone.domain.agent import AgentState
from softphone.domain.events import DialinReady
from softphone.domain.ids import LegId, ParticipantId, RoomName
from softphone.domain.supervision import SupervisionMode
from softphone.ui.dialogs.force_state import ForceStateDialog
from softphone.ui.dialogs.question import Question
from softphone.ui.main_window import MainWindow
from softphone.ui.models.floor_rows import NOBODY, Column
from softphone.ui.panels.supervise import SupervisePage
from softphone.ui.theme import Theme
from tests.fakes.floor import FakeFloor, call, crowd, room
from tests.fakes.settings import FakeSettings

LEFT = Qt.MouseButton.LeftButton
AGENT_0 = (room(0), ParticipantId("agent-0"))


@pytest.fixture
def fake(console) -> FakeFloor:
    console.floor = FakeFloor()
    return console.floor


@pytest.fixture
def page(fake, window, qtbot) -> SupervisePage:
    fake.put(crowd(12, 6))
    QTest.mouseClick(window.top_bar.tabs["supervise"], LEFT)
    page = window.pages.page("supervise")
    assert isinstance(page, SupervisePage)
    qtbot.waitUntil(page.isVisible)
    return page


def frame(qtbot, page: SupervisePage) -> None:
    qtbot.waitUntil(lambda: not page.model.stale)


def names(page: SupervisePage) -> list[str]:
    return [row.agent.name if row.agent else "-" for row in page.model.shown()]


def choose(page: SupervisePage, key=AGENT_0) -> None:
    page.select(key)
    place = page.model.place_of(key)
    middle = page.view.visualRect(page.model.index(place, 0)).center()
    QTest.mouseClick(page.view.viewport(), LEFT, pos=middle)


def sit(fake: FakeFloor, mode: SupervisionMode = SupervisionMode.LISTEN) -> None:
    fake.supervision.supervise(room(0), mode)
    fake.measure(room=room(0), mode=mode, speaking=mode is not SupervisionMode.LISTEN)
    fake.supervision.wishes.clear()


def test_nothing_is_made_or_watched_before_the_page_is_opened(fake, window) -> None:
    assert window.top_bar.tabs.isVisible()
    assert fake.watched == 0
    assert not fake.book.changes.heard
    window.pages.show_page("supervise")
    assert fake.watched == 1


def test_a_backend_without_a_floor_has_no_such_page(console, window) -> None:
    assert not window.pages.offers("supervise")


def test_a_floor_that_comes_later_brings_the_page(console, qtbot, dressed, monkeypatch) -> None:
    monkeypatch.setattr(MainWindow, "_make_tray", lambda self: None)
    console.floor = FakeFloor(offered=False)
    window = MainWindow(Theme.of(is_dark=False))
    qtbot.addWidget(window, before_close_func=lambda w: w.unbind())
    window.bind(console.build())
    assert not window.pages.offers("supervise")
    console.floor.offers.publish(True)
    assert window.pages.offers("supervise")


def test_every_agent_stands_on_the_board_with_state_and_call(page) -> None:
    assert page.model.rowCount() == 12
    row = page.model.row(AGENT_0)
    place = page.model.place_of(AGENT_0)
    texts = [page.model.index(place, column).data() for column in Column]
    assert row.agent.name == "Alice Weber"
    assert texts[:2] == ["Alice Weber", "On call"]
    assert "Jane Smith" in texts[Column.CALL]
    assert "Talking" in texts[Column.CALL]
    told = page.model.index(place, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "State: On call"


def test_a_change_touches_its_line_and_resets_nothing(qtbot, fake, page) -> None:
    resets = QSignalSpy(page.model.modelReset)
    moved = QSignalSpy(page.model.layoutChanged)
    changed = QSignalSpy(page.model.dataChanged)
    agent = fake.book.agent(AGENT_0)
    for number in range(20):
        fake.put(floor.AgentSeen(at=1.0, agent=replace(agent, reason=f"r{number}")))
    frame(qtbot, page)
    assert changed.count() == 1
    assert changed.at(0)[0].row() == page.model.place_of(AGENT_0)
    assert (resets.count(), moved.count()) == (0, 0)


def test_whoever_comes_and_goes_is_put_in_and_taken_out(qtbot, fake, page) -> None:
    choose(page)
    resets = QSignalSpy(page.model.modelReset)
    newcomer = floor.FloorAgent(
        room=RoomName("new"), participant=ParticipantId("n"), name="Zoe", state=AgentState.AVAILABLE
    )
    fake.put(
        floor.AgentSeen(at=1.0, agent=newcomer),
        floor.AgentLeft(at=1.0, room=room(11), participant=ParticipantId("agent-11")),
    )
    frame(qtbot, page)
    assert "Zoe" in names(page)
    assert page.model.place_of((room(11), ParticipantId("agent-11"))) is None
    assert page.model.rowCount() == 12
    assert resets.count() == 0
    assert page.current is page.model.row(AGENT_0), "the selection stays on its line"


def test_a_new_snapshot_replaces_everything_in_place(qtbot, fake, page) -> None:
    choose(page)
    resets = QSignalSpy(page.model.modelReset)
    fake.put(crowd(8, 2))
    frame(qtbot, page)
    assert page.model.rowCount() == 8
    assert resets.count() == 0
    assert page.current is not None and page.current.key == AGENT_0


def test_calls_whose_agent_is_gone_keep_a_line(qtbot, fake, page) -> None:
    fake.put(floor.AgentLeft(at=1.0, room=room(0), participant=ParticipantId("agent-0")))
    frame(qtbot, page)
    place = page.model.place_of((room(0), NOBODY))
    assert page.model.index(place, Column.AGENT).data() == "Nobody there"
    fake.put(floor.CallOver(at=1.0, room=room(0), leg=LegId("leg-0")))
    frame(qtbot, page)
    assert page.model.place_of((room(0), NOBODY)) is None


def test_typing_filters_and_a_title_sorts(page, qtbot) -> None:
    page.filter.setFocus()
    QTest.keyClicks(page.filter, "bob")
    assert names(page) == ["Bob Nguyen", "Bob Nguyen 1"]
    page.filter.clear()
    titles = page.view.horizontalHeader()
    QTest.mouseClick(
        titles.viewport(), LEFT, pos=QPoint(titles.sectionViewportPosition(Column.AGENT) + 20, 10)
    )
    assert names(page) == sorted(names(page))
    QTest.mouseClick(page.group, LEFT)
    rooms = [row.key[0] for row in page.model.shown()]
    assert rooms == sorted(rooms)
    assert page.model.begins_group(1)


def test_one_click_listens_and_the_switch_shows_what_is_measured(fake, page) -> None:
    choose(page)
    assert page.seat.modes.mode is None
    assert not page.seat.leave.isEnabled()
    QTest.mouseClick(page.seat.modes.parts[SupervisionMode.LISTEN], LEFT)
    assert fake.supervision.wishes == [("supervise", room(0), SupervisionMode.LISTEN, frozenset())]
    assert page.seat.modes.mode is None, "it is not so yet"
    assert page.seat.told.text() == "Listen: on its way…"
    fake.measure(room=room(0), mode=SupervisionMode.LISTEN)
    assert page.seat.modes.mode is SupervisionMode.LISTEN
    assert page.seat.told.text() == "Listen: Nobody hears you."


def test_switching_and_leaving_by_keyboard(fake, page) -> None:
    choose(page)
    sit(fake)
    whisper = page.seat.modes.parts[SupervisionMode.WHISPER]
    whisper.setFocus()
    QTest.keyClick(whisper, Qt.Key.Key_Space)
    assert page.seat.modes.mode is SupervisionMode.LISTEN
    fake.measure(mode=SupervisionMode.WHISPER, speaking=True)
    assert page.seat.modes.mode is SupervisionMode.WHISPER
    assert page.seat.told.text() == "Whisper: You are heard."
    QTest.mouseClick(page.seat.leave, LEFT)
    assert fake.supervision.wishes[-1] == ("leave",)
    assert page.seat.told.text() == "Leaving…"


def test_ones_own_room_cannot_be_supervised(fake, window, console, page) -> None:
    own = RoomName(console.controller.link.room)
    agent = floor.FloorAgent(room=own, participant=ParticipantId("me"), name="Me")
    fake.put(floor.AgentSeen(at=1.0, agent=agent))
    page.model.flush()
    choose(page, (own, ParticipantId("me")))
    assert not page.seat.modes.isEnabled()
    assert page.seat.told.text() == "This is your own room."


def test_what_a_seat_allows_needs_the_seat(fake, page) -> None:
    choose(page)
    for part in (page.seat.take_over, page.seat.end, page.seat.force, page.seat.line):
        assert not part.isEnabled()
    sit(fake)
    for part in (page.seat.take_over, page.seat.end, page.seat.force, page.seat.line):
        assert part.isEnabled()


def test_a_line_of_text_goes_to_the_agent(fake, page) -> None:
    choose(page)
    sit(fake)
    page.seat.line.setFocus()
    QTest.keyClicks(page.seat.line, "Offer ten percent")
    QTest.keyClick(page.seat.line, Qt.Key.Key_Return)
    assert fake.supervision.wishes == [("tell", "agent-0", "Offer ten percent")]
    assert page.seat.line.text() == ""


def test_a_state_is_forced_with_a_reason_only(fake, window, page) -> None:
    choose(page)
    sit(fake)
    QTest.mouseClick(page.seat.force, LEFT)
    dialog = window.findChild(ForceStateDialog)
    assert not dialog.act.isEnabled()
    QTest.keyClicks(dialog.reason, "Team meeting")
    dialog.state.setCurrentIndex(2)
    QTest.mouseClick(dialog.act, LEFT)
    assert fake.supervision.wishes == [("force_state", "agent-0", AgentState.BREAK, "Team meeting")]


def test_ending_a_call_is_asked_first(fake, window, page) -> None:
    choose(page)
    sit(fake)
    QTest.mouseClick(page.seat.end, LEFT)
    question = window.findChild(Question)
    assert fake.supervision.wishes == []
    QTest.mouseClick(question.act_button, LEFT)
    assert fake.supervision.wishes == [("hang_up", "leg-0")]


def test_a_call_is_taken_over_to_ones_own_room(fake, window, page, console) -> None:
    choose(page)
    sit(fake)
    QTest.mouseClick(page.seat.take_over, LEFT)
    assert fake.supervision.wishes == []
    assert "no SIP address" in page.status.text()
    console.controller.events.publish(
        DialinReady(timestamp=1.0, sip_endpoint="sip:agent-7@127.0.0.1:5060")
    )
    QTest.mouseClick(page.seat.take_over, LEFT)
    assert fake.supervision.wishes == [("take_over", "leg-0", "sip:agent-7@127.0.0.1:5060")]


def test_help_is_one_click_from_whisper(fake, window, page) -> None:
    asked = floor.HelpAsked(
        at=1.0,
        room=room(0),
        participant=ParticipantId("agent-0"),
        name="Alice Weber",
        call=LegId("leg-0"),
        note="refund",
    )
    fake.put(asked)
    (alert,) = page.help.alerts
    assert "Alice Weber asks for help: refund" in alert.words.text()
    assert "Jane Smith" in alert.words.text()
    assert "1" in window.top_bar.tabs["supervise"].accessibleName()
    QTest.mouseClick(alert.whisper, LEFT)
    assert fake.supervision.wishes == [
        ("supervise", room(0), SupervisionMode.WHISPER, frozenset({"agent-0"}))
    ]
    assert page.help.alerts == ()
    assert page.current.key == AGENT_0


def test_an_agent_who_left_needs_no_help_any_more(qtbot, fake, page) -> None:
    fake.put(floor.HelpAsked(at=1.0, room=room(0), participant=ParticipantId("agent-0")))
    fake.put(floor.AgentLeft(at=1.0, room=room(0), participant=ParticipantId("agent-0")))
    frame(qtbot, page)
    assert page.help.alerts == ()


def figure(page: SupervisePage, title: str) -> tuple[str, str]:
    found = next(t.figure for t in page.tiles.tiles if t.figure.title == title)
    return found.value, found.word


def test_the_tiles_count_and_grade(fake, page) -> None:
    now = time.time()
    fake.put(crowd(0, 0, now))
    fake.put(
        floor.CallSeen(at=now, call=call(4, now, started_at=now - 50)),
        floor.CallSeen(at=now, call=call(0, now, started_at=now - 70, answered_at=now - 60)),
        floor.CallSeen(at=now, call=call(2, now, started_at=now - 70, answered_at=None)),
        floor.CallOver(at=now, room=room(0), leg=LegId("leg-0")),
        floor.CallOver(at=now, room=room(2), leg=LegId("leg-2")),
    )
    page.refresh()
    assert figure(page, "Available") == ("0", "Act")
    assert figure(page, "Waiting") == ("1", "")
    assert figure(page, "Longest wait")[1] == "Act"
    assert figure(page, "Service level") == ("50 %", "Act")
    assert figure(page, "Answered today") == ("1", "")
    assert figure(page, "Abandoned today") == ("1", "Act")
    assert figure(page, "Handle time") == ("01:00", "Good")
    assert "+15550100004" in page.callers.text()


def test_a_spreadsheet_gets_no_formulas(fake, page) -> None:
    agent = floor.FloorAgent(room=room(0), participant=ParticipantId("x"), name="=cmd()")
    fake.put(floor.AgentSeen(at=1.0, agent=agent))
    page.model.flush()
    text = page.csv()
    assert text.splitlines()[0] == "Agent,State,For,Call,Talk,Room,Supervisors"
    assert len(text.splitlines()) == 14
    assert "'=cmd()" in text


def test_the_board_fills_the_screen_and_comes_back(qtbot, fake, window, page) -> None:
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    assert not window.dialer.isVisible()
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert not window.isFullScreen()
    assert window.dialer.isVisible()


def test_a_hidden_page_does_no_work_and_catches_up(qtbot, fake, window, page) -> None:
    window.pages.show_page("calls")
    fake.put(floor.AgentLeft(at=1.0, room=room(9), participant=ParticipantId("agent-9")))
    assert not page._frame.isActive()
    assert page.model.rowCount() == 12
    window.pages.show_page("supervise")
    assert page.model.rowCount() == 11


def test_the_past_is_shown_as_past_and_nothing_can_be_done_there(qtbot, fake, page) -> None:
    choose(page)
    assert page.seat.isVisible()
    assert not page.past.isVisible()
    QTest.mouseClick(page.back, LEFT)
    assert page.past.slider.hasFocus()
    QTest.keyClick(page.past.slider, Qt.Key.Key_PageDown)
    assert page.past.words.text() == "01:00 ago"
    qtbot.waitUntil(lambda: fake.looked_back == [60])
    noon = time.mktime((2026, 11, 20, 12, 0, 0, 0, 0, -1))
    fake.show_past(noon, crowd(3, 1, noon))
    assert page.model.rowCount() == 3
    assert page.past.words.text() == "Past: 12:00:00. Nothing can be done here"
    assert page.past.now.isVisible()
    assert page.current is None
    assert not page.seat.isVisible()
    assert "00:03" in page.model.index(page.model.place_of(AGENT_0), Column.SINCE).data()
    fake.put(floor.AgentLeft(at=time.time(), room=room(11), participant=ParticipantId("agent-11")))
    assert page.model.rowCount() == 3, "what happens now does not touch the past"
    QTest.mouseClick(page.past.now, LEFT)
    assert fake.looked_back[-1] == 0
    assert page.model.rowCount() == 11
    assert page.past.words.text() == "Now"
    assert page.past.ago_s == 0
    assert not page.past.isVisible()


def test_a_past_nobody_knows_says_so(qtbot, fake, page) -> None:
    fake.pasts.publish(PastMoment(None, FloorBook(), problem="Not for you."))
    assert page.past.words.text() == "Not for you."
    assert page.model.rowCount() == 0
    fake.pasts.publish(PastMoment(None, FloorBook()))
    assert page.past.words.text() == "Nothing is known of that time."


def test_another_page_leads_back_to_now(fake, page, window) -> None:
    fake.show_past(time.time() - 60, crowd(3, 1))
    window.pages.show_page("calls")
    assert fake.looked_back == [0]
    assert page.model.rowCount() == 12


def test_help_leads_back_to_now(fake, page) -> None:
    fake.put(
        floor.HelpAsked(at=1.0, room=room(0), participant=ParticipantId("agent-0"), name="Alice")
    )
    fake.show_past(time.time() - 60, crowd(3, 1))
    QTest.mouseClick(page.help.alerts[0].whisper, LEFT)
    assert fake.looked_back == [0]
    assert page.current is not None
    assert fake.supervision.wishes[0][:2] == ("supervise", room(0))


def test_who_waits_outside_of_rooms_counts(fake, page) -> None:
    now = time.time()
    waiting = floor.FloorCaller(leg=LegId("w"), since=now - 50, name="Jane", room=RoomName("desk"))
    fake.put(crowd(0, 0, now), floor.CallersWaiting(at=now, callers=(waiting,)))
    page.refresh()
    assert figure(page, "Waiting") == ("1", "")
    assert figure(page, "Longest wait")[1] == "Act"
    assert "Jane (desk) 00:5" in page.callers.text()


def test_a_hold_shows_its_time(fake, page) -> None:
    now = time.time()
    fake.put(floor.CallHeld(at=now - 70, room=room(0), leg=LegId("leg-0"), held=True))
    page._bring_in()
    text = page.model.index(page.model.place_of(AGENT_0), Column.CALL).data()
    assert "On hold 01:1" in text


def test_changed_thresholds_grade_at_once(qtbot, fake, dressed, console, monkeypatch) -> None:
    monkeypatch.setattr(MainWindow, "_make_tray", lambda self: None)
    settings = FakeSettings()
    window = MainWindow(Theme.of(is_dark=False))
    qtbot.addWidget(window, before_close_func=lambda w: w.unbind())
    window.bind(replace(console.build(), settings=settings.parts()))
    window.pages.show_page("supervise")
    page = window.pages.page("supervise")
    now = time.time()
    fake.put(crowd(0, 0, now))
    fake.put(floor.CallSeen(at=now, call=call(4, now, started_at=now - 50)))
    page.refresh()
    assert figure(page, "Longest wait")[1] == "Act"
    assert settings.choices.change("floor.wait_act_s", 90) is None
    assert figure(page, "Longest wait")[1] == "Watch"
    assert settings.choices.change("floor.wait_watch_s", 60) is None
    assert figure(page, "Longest wait")[1] == "Good"


def test_the_page_explains_what_is_missing(fake, page) -> None:
    assert not page.missing.isVisible()
    fake.missing = "Nobody tells states here."
    fake.offers.publish(True)
    assert page.missing.isVisible()
    assert page.missing.text() == fake.missing
