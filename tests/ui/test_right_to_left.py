"""A window from right to left: what is painted is mirrored, and clicks hit what is seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from softphone.domain.actions import Action
from softphone.domain.capabilities import Capabilities
from softphone.domain.ids import SessionId
from softphone.ui.language import isolated
from softphone.ui.panels.session_list import SessionListPanel
from softphone.ui.theme import Theme
from softphone.ui.widgets import painting, session_view
from softphone.ui.widgets.dialpad import DialPad
from softphone.ui.widgets.row_layout import ROW_HEIGHT, lay_out
from tests.fakes.session_feed import SessionFeed, session

S1 = SessionId("s1")


@pytest.fixture
def turned(qapp):
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield qapp
    qapp.setLayoutDirection(before)


def ink(image: QImage, place: QRect) -> int:
    """Pixels in a place that differ from its corner."""
    ground = image.pixel(place.topLeft())
    spots = (
        (x, y)
        for x in range(place.left(), place.right() + 1)
        for y in range(place.top(), place.bottom() + 1)
    )
    return sum(image.pixel(x, y) != ground for x, y in spots)


def test_a_row_is_mirrored_and_takes_clicks_where_it_is_seen(qtbot, turned, monkeypatch) -> None:
    monkeypatch.setattr(session_view, "_SHIFT_GUARD_S", -1.0)
    panel = SessionListPanel(Theme.of(is_dark=False))
    qtbot.addWidget(panel)
    panel.resize(900, 420)
    feed = SessionFeed()
    panel.bind(feed, [], capabilities=Capabilities(session_mute=True))
    panel.show()
    qtbot.waitExposed(panel)
    feed.session_changed.emit(session(1))
    view = panel.view
    shown = panel.model.session_at(0)
    width = view.viewport().width()
    seen = view.delegate.places_of(shown, width)
    drawn = view.delegate.layout_of(shown, width)
    assert seen.avatar.left() > width // 2 > drawn.avatar.right()
    assert seen.mirrored(width) == drawn
    image = view.viewport().grab().toImage()
    assert ink(image, seen.avatar.adjusted(8, 8, -8, -8)) > 20
    number = [b.action for b in view.delegate.buttons(shown)].index(Action.HANG_UP)
    at = seen.buttons[number].center()
    assert at.x() < width // 4 and view.spot_at(at) == (S1, Action.HANG_UP)

    with qtbot.waitSignal(panel.hang_up_requested):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)


@pytest.mark.parametrize("width", [520, 900, 1400])
def test_mirroring_keeps_everything_inside_and_apart(width) -> None:
    layout = lay_out(width, 90, 4, measured=True)
    mirrored = layout.mirrored(width)
    assert mirrored.mirrored(width) == layout
    whole = QRect(0, 0, width, ROW_HEIGHT)
    for place in (mirrored.avatar, mirrored.title, mirrored.pill, *mirrored.buttons):
        assert whole.contains(place)


def test_a_keypad_is_the_same_everywhere(qtbot, turned) -> None:
    pad = DialPad(Theme.of(is_dark=False))
    qtbot.addWidget(pad)
    pad.resize(260, 240)
    pad.show()
    assert pad.key("1").x() < pad.key("2").x() < pad.key("3").x()


def test_what_is_given_from_left_to_right_is_painted_on_the_other_side(qtbot, turned) -> None:
    class Painted(QWidget):
        def paintEvent(self, _event):
            painter = painting.begin(self)
            painting.rounded(painter, QRectF(0, 0, 20, 20), 2, QColor("black"))

    widget = Painted()
    qtbot.addWidget(widget)
    widget.resize(100, 20)
    image = widget.grab().toImage()
    assert image.pixelColor(90, 10) == QColor("black") != image.pixelColor(10, 10)
    widget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    image = widget.grab().toImage()
    assert image.pixelColor(10, 10) == QColor("black") != image.pixelColor(90, 10)


def test_numbers_keep_their_order(turned) -> None:
    assert isolated("+44 20 7946 0018") == "\u2066+44 20 7946 0018\u2069"
    assert isolated("") == ""


def test_nothing_is_added_from_left_to_right(qapp) -> None:
    assert isolated("+44 20 7946 0018") == "+44 20 7946 0018"
