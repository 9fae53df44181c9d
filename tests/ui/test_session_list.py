from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent, QImage, QPixmap
from PySide6.QtWidgets import QApplication, QToolTip

from softphone.domain.actions import Action
from softphone.domain.capabilities import Capabilities
from softphone.domain.ids import SessionId
from softphone.domain.session import Pending, SessionState
from softphone.ui.panels.practice_numbers import PRACTICE_NUMBERS
from softphone.ui.panels.session_list import SessionListPanel
from softphone.ui.theme import Theme
from softphone.ui.widgets import session_view
from softphone.ui.widgets.row_layout import ROW_HEIGHT, lay_out
from tests.fakes.session_feed import GOOD, NOW, SessionFeed, ended, ringing, session

FULL = Capabilities(answer_dialin=True, decline_dialin=True, session_mute=True)
EDGE_NOISE = 64
"""Of 255: smooth edges come out a little different where a piece cuts them."""

S1, S2, S3 = (SessionId(f"s{n}") for n in (1, 2, 3))


@pytest.fixture
def panel(qtbot, monkeypatch):
    monkeypatch.setattr(session_view, "_SHIFT_GUARD_S", -1.0)
    panel = SessionListPanel(Theme.of(is_dark=False))
    panel.model.clock = lambda: NOW
    qtbot.addWidget(panel)
    panel.resize(900, 420)
    panel.feed = SessionFeed()
    panel.bind(panel.feed, [], capabilities=FULL)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


@pytest.fixture
def intents(panel):
    heard = []
    for name in ("answer", "decline", "hang_up", "dismiss"):
        signal = getattr(panel, f"{name}_requested")
        signal.connect(lambda session_id, name=name: heard.append((name, session_id)))
    panel.mute_requested.connect(lambda *args: heard.append(("mute", *args)))
    panel.dismiss_ended_requested.connect(lambda: heard.append(("dismiss-ended",)))
    return heard


def place(panel, session_id, action) -> QPoint:
    """The middle of a painted button, in the viewport."""
    view = panel.view
    row = panel.model.row_of(session_id)
    found = panel.model.session_at(row)
    layout = view.delegate.layout_of(found, view.viewport().width())
    number = [b.action for b in view.delegate.buttons(found)].index(action)
    top = row * ROW_HEIGHT - view.verticalScrollBar().value()
    return layout.buttons[number].center() + QPoint(0, top)


def pixels(picture: QPixmap) -> np.ndarray:
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    octets = np.frombuffer(image.constBits(), np.uint8)
    return octets.reshape(image.height(), image.width(), 4)[..., :3].astype(int)


def click(qtbot, panel, session_id, action):
    at = place(panel, session_id, action)
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def offered(panel, session_id):
    row = panel.model.row_of(session_id)
    return [b.action for b in panel.view.delegate.buttons(panel.model.session_at(row))]


# -- what is offered ---------------------------------------------------------------------------


def test_buttons_are_what_is_allowed_now(panel):
    panel.feed.session_changed.emit(session(1))
    assert offered(panel, S1) == [Action.MUTE, Action.HANG_UP]
    panel.feed.session_changed.emit(session(1, muted=True))
    assert offered(panel, S1) == [Action.UNMUTE, Action.HANG_UP]
    panel.feed.session_changed.emit(session(1, pending=Pending.HANGUP))
    assert offered(panel, S1) == []
    panel.feed.session_changed.emit(ended(1))
    assert offered(panel, S1) == [Action.DISMISS]
    panel.feed.session_changed.emit(ringing(2))
    assert offered(panel, S2) == [Action.ANSWER, Action.DECLINE]
    panel.set_capabilities(Capabilities())
    panel.feed.session_changed.emit(session(3))
    assert offered(panel, S3) == [Action.HANG_UP]


def test_painted_buttons_send_their_intent(panel, intents, qtbot):
    for each in (session(1), ringing(2), ended(3)):
        panel.feed.session_changed.emit(each)
    click(qtbot, panel, S2, Action.ANSWER)
    click(qtbot, panel, S2, Action.DECLINE)
    click(qtbot, panel, S1, Action.HANG_UP)
    click(qtbot, panel, S1, Action.MUTE)
    click(qtbot, panel, S3, Action.DISMISS)
    panel.feed.session_changed.emit(session(1, muted=True))
    click(qtbot, panel, S1, Action.UNMUTE)
    assert intents == [
        ("answer", S2),
        ("decline", S2),
        ("hang_up", S1),
        ("mute", S1, True),
        ("dismiss", S3),
        ("mute", S1, False),
    ]


def test_button_of_another_row_does_not_change_the_selection(panel, intents, qtbot):
    panel.feed.session_changed.emit(session(1))
    panel.feed.session_changed.emit(session(2))
    panel.select(S2)
    click(qtbot, panel, S1, Action.HANG_UP)
    assert panel.selected.id == S2
    assert intents == [("hang_up", S1)]


def test_press_that_slides_off_or_loses_its_row_does_nothing(panel, intents, qtbot):
    panel.feed.session_changed.emit(session(1))
    viewport, at = panel.view.viewport(), place(panel, S1, Action.HANG_UP)
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=at - QPoint(200, 0))
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=at)
    panel.feed.session_changed.emit(session(2))  # its hang-up button is now under the pointer
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=at)
    assert intents == []


def test_press_right_after_rows_moved_is_not_taken(panel, intents, qtbot, monkeypatch):
    panel.feed.session_changed.emit(session(1))
    monkeypatch.setattr(session_view, "_SHIFT_GUARD_S", 60.0)
    panel.feed.session_changed.emit(session(2))
    click(qtbot, panel, S2, Action.HANG_UP)
    assert intents == []


def test_first_row_takes_clicks_at_once(panel, intents, qtbot, monkeypatch):
    monkeypatch.setattr(session_view, "_SHIFT_GUARD_S", 60.0)
    panel.feed.session_changed.emit(session(1))
    click(qtbot, panel, S1, Action.HANG_UP)
    assert intents == [("hang_up", S1)]


# -- keyboard ----------------------------------------------------------------------------------


def test_keyboard_reaches_every_button(panel, intents, qtbot):
    panel.feed.session_changed.emit(session(1))
    panel.feed.session_changed.emit(session(2))
    view = panel.view
    view.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Space):
        qtbot.keyClick(view, key)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Return):
        qtbot.keyClick(view, key)
    assert intents == [("mute", S1, True), ("hang_up", S2)]
    qtbot.keyClick(view, Qt.Key.Key_Left)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    qtbot.keyClick(view, Qt.Key.Key_Enter)
    assert len(intents) == 2  # the row itself does nothing on Enter


def test_tab_leaves_after_the_last_button(panel, qtbot):
    panel.feed.session_changed.emit(ended(1))
    panel.view.setFocus()
    assert panel.view.focusNextPrevChild(True)
    assert panel.view.delegate.focused == (S1, Action.DISMISS)
    qtbot.keyClick(panel.view, Qt.Key.Key_Tab)
    assert not panel.view.hasFocus()
    assert panel.view.delegate.focused is None


def test_delete_dismisses_only_what_has_ended(panel, intents, qtbot):
    panel.feed.session_changed.emit(session(1))
    panel.view.setFocus()
    qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    panel.feed.session_changed.emit(ended(1))
    qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    assert intents == [("dismiss", S1)]


def test_focus_moves_to_the_row_when_its_button_is_gone(panel, intents, qtbot):
    panel.feed.session_changed.emit(session(1))
    panel.view.setFocus()
    qtbot.keyClick(panel.view, Qt.Key.Key_Right)
    panel.feed.session_changed.emit(session(1, pending=Pending.HANGUP))
    qtbot.keyClick(panel.view, Qt.Key.Key_Space)
    assert intents == []


def test_actions_for_assistive_tools_follow_the_selection(panel, intents):
    panel.feed.session_changed.emit(ringing(2))
    actions = {a.text(): a for a in panel.view.actions()}
    assert actions["Answer"].isEnabled()
    assert not actions["Hang up"].isEnabled()
    actions["Answer"].trigger()
    assert intents == [("answer", S2)]
    panel.feed.session_changed.emit(ended(2))
    assert not actions["Answer"].isEnabled()
    assert actions["Dismiss"].isEnabled()


def test_context_menu_offers_the_same_and_copies(panel, qtbot):
    panel.feed.session_changed.emit(session(1))
    panel._open_menu(S1, QPoint(10, 10))
    words = [a.text() for a in panel._menu.actions() if a.text()]
    assert words == ["Mute for this party", "Hang up", "Copy number", "Copy sessionId"]
    next(a for a in panel._menu.actions() if a.text() == "Copy number").trigger()
    assert QGuiApplication.clipboard().text() == session(1).peer
    panel._menu.close()


# -- selection, header, empty ------------------------------------------------------------------


def test_our_own_dial_is_selected_and_an_incoming_one_does_not_steal(panel, qtbot):
    panel.feed.session_changed.emit(session(1))
    assert panel.selected.id == S1
    panel.feed.session_changed.emit(ringing(2))
    assert panel.selected.id == S1
    with qtbot.waitSignal(panel.selection_changed) as heard:
        panel.feed.session_changed.emit(session(3, state=SessionState.PLACING))
    assert heard.args == [S3]


def test_selection_follows_its_session_when_rows_come_and_go(panel):
    for number in (1, 2, 3):
        panel.feed.session_changed.emit(session(number))
    panel.select(S2)
    panel.feed.session_removed.emit(S3)
    panel.feed.session_changed.emit(ringing(4))
    assert panel.selected.id == S2
    panel.feed.session_removed.emit(S2)
    assert panel.selected is not None
    for gone in (S1, SessionId("s4")):
        panel.feed.session_removed.emit(gone)
    assert panel.selected is None


def test_header_and_empty_state(panel, qtbot):
    assert panel.header.caption.text() == "SESSIONS"
    assert panel._empty.isVisible()
    assert not panel.view.isVisible()
    for number in PRACTICE_NUMBERS:
        assert f"tel:{number}" in panel._empty.text()
    with qtbot.waitSignal(panel.number_chosen) as heard:
        panel._empty.linkActivated.emit("tel:+15550100001")
    assert heard.args == ["+15550100001"]
    panel.feed.session_changed.emit(session(1))
    panel.feed.session_changed.emit(ringing(2))
    assert panel.header.caption.text() == "SESSIONS — 1 LIVE, 1 RINGING"
    assert not panel._empty.isVisible()
    assert not panel.header.dismiss_ended.isVisible()


def test_dismiss_ended_shows_only_when_there_is_something(panel, intents, qtbot):
    panel.feed.session_changed.emit(ended(1))
    assert panel.header.dismiss_ended.isVisible()
    qtbot.mouseClick(panel.header.dismiss_ended, Qt.MouseButton.LeftButton)
    assert intents == [("dismiss-ended",)]


# -- scrolling and time ------------------------------------------------------------------------


def test_rows_above_do_not_move_what_is_being_read(panel, qtbot):
    for number in range(30):
        panel.feed.session_changed.emit(session(number))
    bar = panel.view.verticalScrollBar()
    bar.setValue(10 * ROW_HEIGHT)
    top = panel.model.session_at(10).id
    panel.feed.session_changed.emit(ringing(100))
    QApplication.processEvents()
    assert panel.model.session_at(bar.value() // ROW_HEIGHT).id == top
    panel.feed.session_removed.emit(SessionId("s100"))
    QApplication.processEvents()
    assert panel.model.session_at(bar.value() // ROW_HEIGHT).id == top


def test_no_timer_at_rest(panel, qtbot):
    panel.feed.session_changed.emit(ended(1))
    qtbot.waitUntil(lambda: not panel.view.second_hand.moving, timeout=10000)
    panel.feed.session_changed.emit(session(2))
    assert panel.view.second_hand.moving


def test_times_repaint_live_rows_only(panel, qtbot, monkeypatch):
    for each in (ended(1), session(2), ended(3)):
        panel.feed.session_changed.emit(each)
    QApplication.processEvents()
    painted = []
    monkeypatch.setattr(panel.view.viewport(), "update", lambda rect: painted.append(QRect(rect)))
    panel.view.second_hand.move()
    assert len(painted) == 1
    assert painted[0].top() // ROW_HEIGHT == panel.model.row_of(S2)
    panel.hide()
    painted.clear()
    panel.view.second_hand.stop()
    panel.view.second_hand.move()
    assert painted == []
    assert not panel.view.second_hand.moving


# -- geometry and help -------------------------------------------------------------------------


@pytest.mark.parametrize("width", [320, 420, 560, 900, 1600])
@pytest.mark.parametrize("buttons", [0, 1, 2, 3])
def test_nothing_in_a_row_overlaps_and_all_lies_inside(width, buttons):
    layout = lay_out(width, 120, buttons, True)
    parts = [layout.avatar, layout.quality, layout.pill, layout.duration, *layout.buttons]
    parts += [layout.arrow, layout.title, layout.subtitle]
    parts = [part for part in parts if not part.isEmpty()]
    for number, part in enumerate(parts):
        assert layout.card.contains(part) or width < 420
        for other in parts[number + 1 :]:
            assert not part.intersects(other) or width < 420
    assert len(layout.buttons) == buttons


def test_columns_line_up_whatever_a_row_offers():
    places = {lay_out(900, 120, buttons, True).duration.right() for buttons in (0, 1, 2)}
    assert len(places) == 1


def test_tooltips_name_buttons_and_show_cut_text(panel, monkeypatch):
    shown = []
    monkeypatch.setattr(QToolTip, "showText", lambda _pos, text, _w: shown.append(text))
    panel.feed.session_changed.emit(session(1, peer_name="x" * 300))
    for at in (place(panel, S1, Action.HANG_UP), QPoint(200, 30)):
        viewport = panel.view.viewport()
        event = QHelpEvent(QEvent.Type.ToolTip, at, viewport.mapToGlobal(at))
        QApplication.sendEvent(viewport, event)
    assert shown[0] == "Hang up"
    assert shown[1].startswith("x" * 300)


@pytest.mark.parametrize("is_dark", [False, True])
def test_every_kind_of_row_paints(panel, is_dark):
    panel.set_theme(Theme.of(is_dark=is_dark))
    rows = [
        session(1, quality=GOOD),
        ringing(2),
        ended(3),
        session(4, stale=True, muted=True),
        session(5, local_hold=True),
        session(6, state=SessionState.PLACING, answered_at=None, peer_name="", peer=""),
    ]
    for each in rows:
        panel.feed.session_changed.emit(each)
    panel.view.setFocus()
    picture = panel.grab().toImage()
    colors = {picture.pixelColor(x, y).name() for x in range(0, 900, 7) for y in range(50, 400, 5)}
    assert len(colors) > 20


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_a_row_painted_piece_by_piece_is_the_same_row(panel, direction):
    panel.setLayoutDirection(direction)
    panel.feed.session_changed.emit(session(1, quality=GOOD))
    panel.feed.session_changed.emit(ringing(2))
    panel.view.setFocus()
    ground = panel.view.viewport()
    whole = pixels(ground.grab())
    for width in (7, 40, 150):
        for left in range(0, ground.width() - width, width):
            piece = pixels(ground.grab(QRect(left, 0, width, 3 * ROW_HEIGHT)))
            apart = piece - whole[: 3 * ROW_HEIGHT, left : left + width]
            assert abs(apart).max() < EDGE_NOISE, (left, width)
