from __future__ import annotations

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from softphone.telephony_api.dial_request import check_dial_request
from softphone.ui.panels.dialer import DialerPanel
from softphone.ui.regional_dialing import RegionalDialing
from softphone.ui.theme import Theme
from tests.fakes.session_feed import ended


@pytest.fixture
def panel(qtbot):
    panel = DialerPanel(Theme.of(is_dark=False))
    qtbot.addWidget(panel)
    panel.resize(300, 800)
    panel.show()
    qtbot.waitExposed(panel)
    panel.activateWindow()
    panel.bind(RegionalDialing("US"), check_dial_request)
    panel.field.edit.setFocus()
    panel.placed = []
    panel.dial_requested.connect(panel.placed.append)
    return panel


def enter(qtbot, panel: DialerPanel, text: str) -> None:
    qtbot.keyClicks(panel.field.edit, text)
    qtbot.keyClick(panel.field.edit, Qt.Key.Key_Return)


def test_enter_dials_and_clears_the_field(qtbot, panel) -> None:
    enter(qtbot, panel, "+12015550123")
    assert [r.destination for r in panel.placed] == ["+12015550123"]
    assert panel.field.text() == ""
    assert not panel.typing


def test_the_call_button_dials(qtbot, panel) -> None:
    qtbot.keyClicks(panel.field.edit, "2015550123")
    qtbot.mouseClick(panel.call, Qt.MouseButton.LeftButton)
    assert panel.placed[0].destination == "+12015550123"


def test_a_valid_number_shows_its_region(qtbot, panel) -> None:
    qtbot.keyClicks(panel.field.edit, "+442079460018")
    assert panel.field.badge == "GB"
    assert panel.field.text() == "+44 20 7946 0018"
    assert panel.hint.text() == "Valid GB number"


def test_a_number_that_is_only_possible_dials_with_a_hint(qtbot, panel) -> None:
    qtbot.keyClicks(panel.field.edit, "+15551234567")
    assert panel.hint.color == "warning"
    assert "can be dialled" in panel.hint.text()
    qtbot.keyClick(panel.field.edit, Qt.Key.Key_Return)
    assert panel.placed[0].destination == "+15551234567"


def test_what_stands_behind_the_number_is_dialled_after_the_answer(qtbot, panel) -> None:
    qtbot.keyClicks(panel.field.edit, "+15551234567,,123;456#")
    assert "then , , 123 ; 456#" in panel.hint.text()
    qtbot.keyClick(panel.field.edit, Qt.Key.Key_Return)
    (request,) = panel.placed
    assert (request.destination, request.post_dial) == ("+15551234567", ",,123;456#")
    assert request.extension == ""
    panel.fill("tel:+12015550123;postd=p1w2")
    assert panel.field.text() == "+1 201-555-0123,1;2"
    panel.dial()
    assert panel.placed[1].post_dial == ",1;2"


def test_a_sip_address_dials(qtbot, panel) -> None:
    qtbot.keyClicks(panel.field.edit, "bridge@pbx.example.com")
    assert panel.field.badge == "SIP"
    qtbot.keyClick(panel.field.edit, Qt.Key.Key_Return)
    assert panel.placed[0].destination == "sip:bridge@pbx.example.com"


def test_problems_stay_quiet_until_dialling_is_tried(qtbot, panel) -> None:
    qtbot.keyClicks(panel.field.edit, "+1201")
    assert panel.hint.color == "text_muted"
    qtbot.keyClick(panel.field.edit, Qt.Key.Key_Return)
    assert panel.hint.color == "danger"
    assert panel.hint.text() == "This number is too short to be dialled."
    assert panel.placed == []
    qtbot.keyClicks(panel.field.edit, "5")
    assert panel.hint.color == "text_muted"


@pytest.mark.parametrize(
    "pasted",
    ["tel:+1-201-555-0123", "(201) 555-0123", " +1 201.555.0123 ", "callto:+12015550123"],
)
def test_a_pasted_human_form_or_link_is_understood(qtbot, panel, pasted) -> None:
    QGuiApplication.clipboard().setText(pasted)
    qtbot.keyClick(panel.field.edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert panel.field.text() == "+1 201-555-0123"
    qtbot.keyClick(panel.field.edit, Qt.Key.Key_Return)
    assert panel.placed[0].destination == "+12015550123"


def test_the_extension_of_a_link_is_shown_and_dialled(qtbot, panel) -> None:
    panel.fill("tel:+1-201-555-0123;ext=4321")
    assert "4321" in panel.field.text()
    assert panel.hint.text().endswith("then 4321")
    qtbot.keyClick(panel.field.edit, Qt.Key.Key_Return)
    assert (panel.placed[0].destination, panel.placed[0].extension) == ("+12015550123", "4321")


def test_keypad_types_at_the_caret(qtbot, panel) -> None:
    qtbot.keyClicks(panel.field.edit, "+1205")
    panel.field.edit.setCursorPosition(5)
    qtbot.mouseClick(panel.keypad.pad.key("1"), Qt.MouseButton.LeftButton)
    assert panel.field.text().replace(" ", "").replace("-", "") == "+12015"
    assert panel.field.edit.hasFocus()


def test_typing_means_unsent_text_under_the_keyboard(qtbot, panel) -> None:
    assert not panel.typing
    qtbot.keyClicks(panel.field.edit, "+1")
    assert panel.typing
    panel.call.setFocus()
    assert not panel.typing
    panel.focus_field()
    assert panel.typing
    panel.field.edit.clear()
    panel.field.edit.edited.emit("")
    assert not panel.typing


def test_redial_and_an_empty_enter_bring_the_last_number(qtbot, panel) -> None:
    assert not panel.redial.isEnabled()
    enter(qtbot, panel, "+12015550123")
    assert panel.redial.isEnabled()
    qtbot.keyClick(panel.field.edit, Qt.Key.Key_Return)
    assert panel.field.text() == "+1 201-555-0123"
    assert len(panel.placed) == 1
    qtbot.mouseClick(panel.redial, Qt.MouseButton.LeftButton)
    assert [r.destination for r in panel.placed] == ["+12015550123"] * 2


def test_before_the_program_is_ready_raw_text_can_be_typed(qtbot) -> None:
    panel = DialerPanel(Theme.of(is_dark=False))
    qtbot.addWidget(panel)
    panel.show()
    enter(qtbot, panel, "12015550123")
    assert panel.field.text() == "12015550123"
    assert panel.hint.text().startswith("Not ready to dial yet.")
    panel.bind(RegionalDialing("US"), check_dial_request)
    assert panel.field.text() == "1 (201) 555-0123"
    assert panel.hint.text() == "Valid US number"


def test_the_erase_button_erases_at_the_caret(qtbot, panel) -> None:
    assert not panel.field.erase.isVisible()
    qtbot.keyClicks(panel.field.edit, "+12")
    qtbot.mouseClick(panel.field.erase, Qt.MouseButton.LeftButton)
    assert panel.field.text() == "+1"
    assert panel.field.edit.hasFocus()


def test_options_go_with_the_request_and_are_counted(qtbot, panel) -> None:
    panel.show_options()
    options = panel.options.dialog
    options.display_name.setText("Service desk")
    options.extension.setText("12a")
    options.wait.setValue(4)
    options.audio_codecs.list.item(1).setCheckState(Qt.CheckState.Checked)
    options.audio_codecs.list.item(3).setCheckState(Qt.CheckState.Checked)
    options.audio_codecs.list.setCurrentRow(3)
    options.audio_codecs.up.click()
    options.audio_codecs.up.click()
    assert panel.options.text() == "Options (4)"
    enter(qtbot, panel, "+12015550123")
    request = panel.placed[0]
    assert (request.display_name, request.extension) == ("Service desk", "12A")
    assert request.wait_before_extension_s == 4
    assert request.audio_codecs == ("G722", "PCMU")
    assert options.extension.text() == ""
    assert options.display_name.text() == "Service desk"


def test_an_option_that_is_wrong_is_told_beside_its_field(qtbot, panel) -> None:
    panel.show_options()
    options = panel.options.dialog
    options.extension.setText("12x4")
    assert options.error_text("extension").startswith("Contains 'X', which is not a DTMF tone.")
    assert "tone" in options.error_text("extension")
    assert options.error_text("displayName") == ""
    options.hide()
    enter(qtbot, panel, "+12015550123")
    assert panel.placed == []
    assert options.isVisible()
    options.extension.setText("124")
    assert options.error_text("extension") == ""


def test_options_that_do_not_fit_a_sip_address_are_refused_there(qtbot, panel) -> None:
    panel.show_options()
    panel.options.dialog.caller_id.setText("+12015550199")
    enter(qtbot, panel, "sip:a@example.com")
    assert panel.placed == []
    assert panel.options.dialog.error_text("callerId") != ""
    assert panel.options.dialog.isVisible()


class TestCallerId:
    NUMBERS = (("+12015550199", "Office"), ("+442079460018", "London"))

    @pytest.fixture
    def used(self, panel) -> list[str]:
        used: list[str] = []
        panel.options.caller_id_used.connect(used.append)
        panel.options.set_caller_ids("", lambda done: done(self.NUMBERS))
        return used

    def test_one_that_a_trunk_allows_is_chosen_and_remembered(self, qtbot, panel, used) -> None:
        panel.show_options()
        field = panel.options.dialog.caller_id
        assert [field.itemText(n) for n in range(field.count())] == [
            "As the backend chooses", "+12015550199 · Office", "+442079460018 · London",
            "Show no number, this time",
        ]  # fmt: skip
        field.setFocus()
        for _ in range(3):
            qtbot.keyClick(field, Qt.Key.Key_Down)
        assert field.text() == "+442079460018"
        enter(qtbot, panel, "+12015550123")
        enter(qtbot, panel, "sip:a@example.com")
        enter(qtbot, panel, "+12015550124")
        shown = [request.caller_id for request in panel.placed]
        assert shown == ["+442079460018", "", "+442079460018"]
        assert used == ["+442079460018"]
        field.setFocus()
        field.setCurrentIndex(0)
        field.activated.emit(0)
        enter(qtbot, panel, "+12015550123")
        assert panel.placed[-1].caller_id == ""
        assert used[-1] == ""

    def test_no_number_is_shown_once(self, qtbot, panel, used) -> None:
        panel.options.set_caller_ids("+12015550199", lambda done: done(self.NUMBERS))
        panel.show_options()
        field = panel.options.dialog.caller_id
        place = field.count() - 1
        field.setCurrentIndex(place)
        field.activated.emit(place)
        enter(qtbot, panel, "+12015550123")
        enter(qtbot, panel, "+12015550124")
        shown = [request.caller_id for request in panel.placed]
        assert shown == ["anonymous", "+12015550199"]
        assert used == [], "the number shown otherwise stays the usual one"

    def test_the_last_one_is_used_without_opening_the_options(self, qtbot, panel, used) -> None:
        panel.options.set_caller_ids("+12015550199", None)
        assert panel.options.text() == "Options (1)"
        enter(qtbot, panel, "+12015550123")
        enter(qtbot, panel, "sip:a@example.com")
        assert [request.caller_id for request in panel.placed] == ["+12015550199", ""]
        panel.show_options()
        assert panel.options.dialog.caller_id.text() == "+12015550199"
        assert used == []

    def test_what_is_typed_stays_when_the_numbers_come(self, qtbot, panel, used) -> None:
        asked: list[object] = []
        panel.options.set_caller_ids("", asked.append)
        panel.show_options()
        field = panel.options.dialog.caller_id
        qtbot.keyClicks(field.lineEdit(), "+1201")
        asked[0](self.NUMBERS)
        assert field.text() == "+1201"


def test_video_options_are_absent_unless_the_backend_has_video(qtbot, panel) -> None:
    panel.show_options()
    assert not panel.options.dialog.video.isVisible()
    panel.set_video(True)
    panel.show_options()
    options = panel.options.dialog
    assert options.video.isVisible()
    assert not options.picture[0].isEnabled()
    options.video.setChecked(True)
    options.picture[0].setValue(640)
    enter(qtbot, panel, "sip:a@example.com")
    assert panel.placed[0].video
    assert panel.placed[0].video_settings.width == 640
    options.reset()
    assert panel.options.text() == "Options"
    assert options.video.text() == "Send and receive video"
    panel.set_video(True, seen=False)
    panel.show_options()
    assert "without pictures" in panel.options.dialog.video.text()
    assert "your camera" in panel.options.dialog.video.toolTip()


def test_ended_sessions_are_listed_and_can_be_dialled_again(qtbot, panel) -> None:
    now = time.time()
    for number in range(1, 11):
        panel.recent.add(ended(number, ended_at=now - 60 * number), str)
    panel.recent.add(ended(10, ended_at=now), str)
    rows = panel.recent.rows
    assert [row.session.id for row in rows] == [f"s{n}" for n in range(10, 2, -1)]
    assert "Busy" in rows[0].accessibleName()
    assert "10 min" in rows[0].accessibleName()
    qtbot.mouseClick(rows[0], Qt.MouseButton.LeftButton)
    assert panel.field.text() != ""
    assert panel.placed == []
    rows[1].setFocus()
    qtbot.keyClick(rows[1], Qt.Key.Key_Return)
    assert [r.destination for r in panel.placed] == [rows[1].session.peer]


def test_recent_tells_the_same_talk_time_as_the_row(qtbot, panel) -> None:
    now = time.time()
    talked = replace(ended(1, ended_at=now), answered_at=now - 3.6)
    panel.recent.add(talked, str)
    assert "0:03" in panel.recent.rows[0].accessibleName()


def test_recent_shows_whole_lines_only(qtbot, panel) -> None:
    for number in range(1, 9):
        panel.recent.add(ended(number, ended_at=time.time()), str)
    panel.resize(300, 600)
    qtbot.waitUntil(lambda: not panel.recent.rows[-1].isVisible())
    shown = [row for row in panel.recent.rows if row.isVisible()]
    assert len(shown) >= 2
    assert all(row.height() == row.sizeHint().height() for row in shown)
    assert all(row.geometry().bottom() <= panel.recent.height() for row in shown)


def test_a_held_enter_key_dials_once(qtbot, panel) -> None:
    edit = panel.field.edit
    qtbot.keyClicks(edit, "+12015550123")
    for repeated in (False, True, True, True):
        press = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", repeated
        )
        QCoreApplication.sendEvent(edit, press)
    assert [request.destination for request in panel.placed] == ["+12015550123"]
