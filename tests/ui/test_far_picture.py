from __future__ import annotations

import io

import pytest
from PIL import Image
from PySide6.QtCore import Qt

from softphone.domain.events import Participant
from softphone.domain.ids import ParticipantId
from softphone.ui.panels.session_detail import SessionDetailPanel
from softphone.ui.theme import Theme
from tests.fakes.session_feed import SessionFeed, session


def jpeg(width=320, height=180):
    written = io.BytesIO()
    Image.new("RGB", (width, height), (200, 40, 40)).save(written, "JPEG")
    return written.getvalue()


def party(number=1, video=True):
    return Participant(ParticipantId(session(number).leg), video=video)


@pytest.fixture
def panel(qtbot):
    panel = SessionDetailPanel(Theme.of(is_dark=True))
    qtbot.addWidget(panel)
    panel.resize(900, 640)
    panel.feed = SessionFeed()
    panel.people = [party()]
    panel.bind(panel.feed, lambda _key: [], people=lambda: panel.people)
    panel.asked = []
    panel.picture_wanted.connect(panel.asked.append)
    panel.picture_unwanted.connect(lambda: panel.asked.append(None))
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def test_only_who_can_be_seen_has_a_picture_and_it_is_off(panel, qtbot):
    panel.people = [party(video=False)]
    panel.show_session(session(1))
    assert not panel.picture.isVisible()
    panel.people = [party()]
    panel.feed.roster_changed.emit(None)
    qtbot.waitUntil(panel.picture.isVisible)
    assert not panel.picture.on
    assert not panel.picture.view.isVisible()
    assert panel.asked == []


def test_a_leg_that_the_room_knows_before_the_session_does(panel):
    panel.show_session(session(1, leg=None))
    assert not panel.picture.isVisible()
    panel.feed.session_changed.emit(session(1))
    assert panel.picture.isVisible()
    assert panel.camera.isVisible()


def test_the_button_asks_for_it_and_puts_it_away(panel, qtbot):
    panel.show_session(session(1))
    qtbot.keyClick(panel.picture.button, Qt.Key.Key_Return)
    assert panel.asked == ["s1"]
    panel.picture.show_jpeg(jpeg())
    assert panel.picture.view.image.width() == 320
    panel.picture.show_jpeg(b"rubbish")
    assert panel.picture.view.image.width() == 320, "what is no picture changes nothing"
    qtbot.keyClick(panel.picture.button, Qt.Key.Key_Return)
    assert panel.asked == ["s1", None]
    panel.picture.show_jpeg(jpeg())
    assert panel.picture.view.image.isNull(), "a late picture is not shown"


def test_another_session_or_the_end_puts_it_away(panel, qtbot):
    panel.people = [party(1), party(2)]
    panel.show_session(session(1))
    panel.picture.button.click()
    panel.show_session(session(2))
    assert panel.asked == ["s1", None]
    assert panel.picture.isVisible()
    assert not panel.picture.on
    panel.picture.button.click()
    panel.people = []
    panel.feed.roster_changed.emit(None)
    qtbot.waitUntil(lambda: panel.asked == ["s1", None, "s2", None])
    assert not panel.picture.isVisible()


def test_nobody_looks_at_a_folded_section(panel):
    panel.show_session(session(1))
    panel.picture.button.click()
    panel._seen.set_open(False)
    assert panel.asked == ["s1", None]


@pytest.mark.parametrize("size", [(320, 180), (180, 320), (640, 480)])
def test_the_aspect_is_kept(panel, qtbot, size):
    panel.show_session(session(1))
    panel.picture.button.click()
    panel.picture.show_jpeg(jpeg(*size))
    view = panel.picture.view
    qtbot.waitUntil(lambda: view.height() == view.heightForWidth(view.width()))
    drawn = view.picture_rect()
    assert drawn.width() / drawn.height() == pytest.approx(size[0] / size[1], rel=0.02)
    assert drawn.width() <= view.width()
    assert drawn.height() <= view.height()
    middle = view.grab().toImage().pixelColor(view.width() // 2, view.height() // 2)
    assert middle.red() > 150 > middle.blue()


def test_it_has_a_name_for_those_who_do_not_see_it(panel):
    assert panel.picture.view.accessibleName() == "Picture of the far party"
