from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from softphone.domain.events import Quality
from softphone.domain.ids import SessionId
from softphone.domain.timeline import EntryKind, TimelineEntry
from softphone.ui.panels.session_detail import SessionDetailPanel
from softphone.ui.theme import Theme
from softphone.ui.widgets.correlation_strip import correlation_text
from softphone.ui.widgets.timeline_view import TimelineView
from tests.fakes.session_feed import GOOD, NOW, SessionFeed, ended, session


def entry(number=1, kind=EntryKind.PROGRESS, name="dialout-connected", text="ringing", at=0.0):
    return TimelineEntry(
        session=SessionId(f"s{number}"), at=NOW + at, kind=kind, name=name, text=text
    )


@pytest.fixture
def panel(qtbot):
    panel = SessionDetailPanel(Theme.of(is_dark=True))
    qtbot.addWidget(panel)
    panel.resize(900, 340)
    panel.feed = SessionFeed()
    panel.history = {SessionId("s1"): [entry(1)], SessionId("s2"): []}
    panel.bind(panel.feed, lambda key: panel.history.get(key, []))
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def lines(panel):
    view = panel.timeline
    return [view.line_text(number).split("  ", 1)[1] for number in range(view.line_count())]


def test_timeline_shows_history_then_what_follows_of_the_selected_session_only(panel):
    panel.show_session(session(1))
    panel.feed.timeline_added.emit(entry(1, EntryKind.ANSWERED, "dialout-answered", ""))
    panel.feed.timeline_added.emit(entry(2, EntryKind.ERROR, "dialout-error", "486"))
    assert lines(panel) == ["progress  dialout-connected — ringing", "answered  dialout-answered"]
    panel.show_session(session(2))
    assert lines(panel) == []
    panel.show_session(None)
    assert not panel._details.isVisible()


def test_timeline_has_local_time_to_the_millisecond(panel):
    panel.timeline.show_entries([entry(at=0.204)])
    assert panel.timeline.line_text(0)[8:12] == ".204"


def test_the_same_session_again_keeps_the_timeline(panel):
    panel.show_session(session(1))
    panel.feed.timeline_added.emit(entry(1, name="dialout-answered", text=""))
    panel.history.clear()
    panel.show_session(session(1, muted=True))
    assert len(lines(panel)) == 2


def test_details_follow_the_session(panel):
    panel.show_session(session(1))
    assert panel.quality.text() == "Quality not measured yet"
    panel.feed.session_changed.emit(session(1, quality=GOOD))
    assert panel.quality.text() == "good · Loss 0.2 % · jitter 4 ms · RTT 38 ms · MOS 4.3 · OPUS"
    assert panel.quality.bars == 4
    panel.feed.session_changed.emit(session(2, peer_name="Somebody else"))
    assert panel._how.text() == "Answered · +15550100001"
    panel.feed.session_changed.emit(ended(1))
    assert panel._how.text() == "Busy · +15550100001 · SIP 486 Busy Here"


def test_identifiers_are_copied_with_one_click(panel, qtbot):
    shown = session(1)
    panel.show_session(shown)
    qtbot.mouseClick(panel._copy, Qt.MouseButton.LeftButton)
    text = QGuiApplication.clipboard().text()
    assert text == correlation_text(shown)
    assert text.splitlines()[:2] == [f"sessionId={shown.leg}", f"sipCallId={shown.sip_call_id}"]
    assert panel._copy.text() == "Copied"
    _name, value, copy = panel.strip._rows["sipCallId"]
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == shown.sip_call_id
    assert value.isReadOnly()
    value.selectAll()
    assert value.selectedText() == shown.sip_call_id


def test_identifiers_not_known_yet_take_no_room(panel):
    panel.show_session(session(1, leg=None, sip_call_id=""))
    shown = [key for key, (name, _v, _c) in panel.strip._rows.items() if name.isVisible()]
    assert shown == ["provider", "room"]
    panel.feed.session_changed.emit(session(1))
    assert panel.strip._rows["sessionId"][0].isVisible()


def test_unbound_panel_hears_nothing(panel):
    panel.show_session(session(1))
    panel.unbind()
    panel.feed.timeline_added.emit(entry(1))
    assert len(lines(panel)) == 1


@pytest.mark.parametrize("kind", list(EntryKind))
def test_every_kind_has_its_own_mark(qtbot, kind):
    def picture(shown):
        view = TimelineView(Theme.of(is_dark=False))
        qtbot.addWidget(view)
        view.resize(300, 40)
        view.show_entries([entry(kind=shown, name="", text="")])
        return view.grab().toImage()

    mine = picture(kind)
    assert all(mine != picture(other) for other in EntryKind if other is not kind)


def test_cut_words_are_in_the_tooltip(panel, monkeypatch):
    shown = []
    monkeypatch.setattr(QToolTip, "showText", lambda _pos, text, _w: shown.append(text))
    panel.timeline.show_entries([entry(text="word " * 100), entry(text="short")])
    viewport = panel.timeline.viewport()
    for y in (10, 10 + panel.timeline.line_height):
        event = QHelpEvent(QEvent.Type.ToolTip, QPoint(50, y), QPoint(50, y))
        QApplication.sendEvent(viewport, event)
    assert "word word" in shown[0]
    assert shown[1] == ""


def test_the_curves_are_the_selected_sessions(panel):
    def sample(number, mos):
        panel.feed.session_changed.emit(session(number, quality=Quality(mos=mos)))

    sample(2, 3.0)
    panel.show_session(session(1))
    assert panel.plot.words() == ""
    sample(1, 4.0)
    sample(2, 2.0)
    assert "MOS 4.0 now" in panel.plot.words()
    panel.show_session(session(2))
    assert "MOS 2.0 now, 2.0 to 3.0" in panel.plot.words()


def test_sections_fold_up_by_mouse_and_key(panel, qtbot):
    panel.show_session(session(1))
    hears, measured, _identifiers = panel.sections
    qtbot.mouseClick(hears.head, Qt.MouseButton.LeftButton)
    assert not panel.hearing.isVisible() and hears.head.accessibleDescription() == "folded up"
    measured.head.setFocus()
    qtbot.keyClick(measured.head, Qt.Key.Key_Space)
    assert not panel.plot.isVisible()
    qtbot.keyClick(measured.head, Qt.Key.Key_Return)
    assert panel.plot.isVisible()
    panel.show_session(session(2))
    assert not panel.hearing.isVisible()


def test_a_session_has_room_for_its_history(panel):
    panel.resize(900, 328)
    QApplication.processEvents()
    assert panel.timeline.viewport().height() >= 9 * panel.timeline.line_height
