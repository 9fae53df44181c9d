from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from softphone.domain.dtmf import KEYPAD_ROWS, MASK, ToneProgress
from softphone.domain.ids import SessionId
from softphone.domain.macros import Macro
from softphone.domain.session import SessionState
from softphone.ui.panels.keypad import KeypadPanel, PadMode
from softphone.ui.theme import Theme
from softphone.ui.widgets import dialpad
from tests.fakes.console import FakeMacros
from tests.fakes.session_feed import session

S1 = SessionId("s1")
TWELVE = [tone for row in KEYPAD_ROWS for tone in row[:3]]


class Heard:
    def __init__(self, panel: KeypadPanel) -> None:
        self.typed: list[str] = []
        self.sent: list[tuple[object, str, bool]] = []
        self.cancelled: list[object] = []
        self.feedback: list[str] = []
        panel.digit_typed.connect(self.typed.append)
        panel.tones_requested.connect(lambda *args: self.sent.append(args))
        panel.tones_cancelled.connect(self.cancelled.append)
        panel.feedback_requested.connect(self.feedback.append)


@pytest.fixture
def window(qtbot):
    """A line edit, the keypad, a line edit: somewhere to come from and to go to."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    window.before, window.after = QLineEdit(), QLineEdit()
    window.panel = KeypadPanel(Theme.of(is_dark=False))
    for widget in (window.before, window.panel, window.after):
        column.addWidget(widget)
    window.resize(300, 420)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    return window


@pytest.fixture
def panel(window):
    return window.panel


@pytest.fixture
def heard(panel):
    return Heard(panel)


def answer(panel: KeypadPanel, *, typing: bool = False, number: int = 1) -> None:
    panel.follow(session(number), f"Party {number}", can_send=True, typing=typing)


def click(qtbot, panel: KeypadPanel, tone: str) -> None:
    qtbot.mouseClick(panel.pad.key(tone), Qt.MouseButton.LeftButton)


def test_every_key_types_its_digit_into_the_dial_field(qtbot, panel, heard) -> None:
    for tone in TWELVE:
        click(qtbot, panel, tone)
    assert heard.typed == TWELVE
    assert heard.feedback == TWELVE
    assert heard.sent == []


def test_holding_zero_gives_a_plus_and_no_zero(qtbot, panel, heard, monkeypatch) -> None:
    panel.pad._held.setInterval(30)
    key = panel.pad.key("0")
    with qtbot.waitSignal(panel.digit_typed, timeout=5000):
        qtbot.mousePress(key, Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(key, Qt.MouseButton.LeftButton)
    assert heard.typed == ["+"]
    assert dialpad.LONG_PRESS_MS >= 400


def test_clicking_in_dial_mode_leaves_the_focus_where_it_is(qtbot, window, heard) -> None:
    window.before.setFocus()
    click(qtbot, window.panel, "7")
    assert window.before.hasFocus()


def test_the_pad_is_one_tab_stop_and_arrows_move_inside(qtbot, window, heard) -> None:
    pad = window.panel.pad
    window.before.setFocus()
    for _ in range(8):
        qtbot.keyClick(QGuiApplication.focusObject(), Qt.Key.Key_Tab)
        if pad.has_focus():
            break
    assert pad.key("5").hasFocus()
    qtbot.keyClick(pad.key("5"), Qt.Key.Key_Right)
    assert pad.key("6").hasFocus()
    qtbot.keyClick(pad.key("6"), Qt.Key.Key_Right)
    assert pad.key("6").hasFocus()
    qtbot.keyClick(pad.key("6"), Qt.Key.Key_Down)
    qtbot.keyClick(pad.key("9"), Qt.Key.Key_Space)
    qtbot.keyClick(pad.key("9"), Qt.Key.Key_Return)
    assert heard.typed == ["9", "9"]
    qtbot.keyClick(pad.key("9"), Qt.Key.Key_Tab)
    assert window.after.hasFocus()


def test_digits_and_letters_typed_on_the_pad_press_their_keys(qtbot, panel, heard) -> None:
    panel.pad.take_focus()
    qtbot.keyClicks(panel.pad.key("5"), "1*#+hZ")
    assert heard.typed == ["1", "*", "#", "+", "4", "9"]


def test_the_centre_key_says_so(panel) -> None:
    assert panel.pad.key("5").accessibleName() == "5, J K L, centre key"
    assert panel.pad.key("2").accessibleName() == "2, A B C"
    assert panel.pad.key("0").accessibleName() == "0, plus when held"


def test_keys_are_large_enough_and_never_move(qtbot, window, panel, heard) -> None:
    before = [panel.pad.key(tone).geometry() for tone in TWELVE]
    assert all(rect.width() >= 44 and rect.height() >= 44 for rect in before)
    answer(panel)
    panel.show_progress(ToneProgress(session=S1, sent=1, total=3, text="123"))
    qtbot.waitUntil(lambda: panel.strip.cancel.isVisible())
    assert [panel.pad.key(tone).geometry() for tone in TWELVE] == before


def test_moves_to_tones_when_answered_and_back_when_it_ends(panel) -> None:
    dialing = session(1, state=SessionState.RINGING, answered_at=None)
    panel.follow(dialing, "Party 1", can_send=True, typing=False)
    assert panel.mode is PadMode.DIAL
    assert panel.switch.second.isEnabled()
    answer(panel)
    assert panel.mode is PadMode.TONES
    assert panel.switch.second.isChecked()
    assert panel.switch.second.text() == "Tones to Party 1"
    panel.follow(session(1, state=SessionState.ENDED), "Party 1", can_send=False, typing=False)
    assert panel.mode is PadMode.DIAL
    assert not panel.switch.second.isEnabled()


def test_never_moves_while_the_operator_types(panel) -> None:
    answer(panel, typing=True)
    assert panel.mode is PadMode.DIAL


def test_the_operators_choice_stands_until_something_happens(qtbot, panel) -> None:
    answer(panel)
    qtbot.mouseClick(panel.switch.first, Qt.MouseButton.LeftButton)
    assert panel.mode is PadMode.DIAL
    answer(panel)
    assert panel.mode is PadMode.DIAL
    answer(panel, number=2)
    assert panel.mode is PadMode.TONES


def test_each_mode_has_its_own_colour(panel) -> None:
    def shade() -> str:
        return panel.pad.key("1").grab().toImage().pixelColor(40, 8).name()

    plain = shade()
    answer(panel)
    assert shade() == Theme.of(is_dark=False).tones_tint
    assert plain != shade()


def test_each_press_is_a_tone_for_the_session(qtbot, panel, heard) -> None:
    answer(panel)
    for tone in TWELVE:
        click(qtbot, panel, tone)
    assert heard.sent == [(S1, tone, False) for tone in TWELVE]
    assert heard.feedback == TWELVE
    assert heard.typed == []


def test_after_a_click_in_tones_mode_the_keyboard_goes_on(qtbot, window, panel, heard) -> None:
    answer(panel)
    window.before.setFocus()
    click(qtbot, panel, "1")
    assert panel.pad.key("1").hasFocus()
    qtbot.keyClicks(panel.pad.key("1"), "23")
    assert [tone for _, tone, _ in heard.sent] == ["1", "2", "3"]


def test_a_to_d_have_keys_when_wanted(qtbot, panel, heard) -> None:
    answer(panel)
    panel.pad.take_focus()
    qtbot.keyClicks(panel.pad.key("5"), "A")
    qtbot.mouseClick(panel.strip.letters, Qt.MouseButton.LeftButton)
    click(qtbot, panel, "D")
    qtbot.keyClicks(panel.pad.key("D"), "abcw")
    assert [tone for _, tone, _ in heard.sent] == ["2", "D", "A", "B", "C", "9"]
    panel.set_mode(PadMode.DIAL)
    assert not panel.pad.letters_shown


def test_progress_shows_what_went_and_what_waits_and_can_be_cancelled(qtbot, panel, heard) -> None:
    answer(panel)
    panel.show_progress(ToneProgress(session=S1, sent=2, total=5, text="43210"))
    assert panel.strip.tape.words == "43210"
    qtbot.mouseClick(panel.strip.cancel, Qt.MouseButton.LeftButton)
    assert heard.cancelled == [S1]
    cancelled = ToneProgress(session=S1, sent=2, total=5, text="43210", done=True, cancelled=True)
    panel.show_progress(cancelled)
    assert panel.strip.tape.words == "Cancelled: 2 of 5 sent"
    assert not panel.strip.cancel.isVisible()


def test_progress_of_another_session_is_not_shown(panel) -> None:
    answer(panel)
    shown = panel.strip.tape.words
    panel.show_progress(ToneProgress(session=SessionId("s9"), sent=1, total=2, text="99"))
    assert panel.strip.tape.words == shown


def test_secret_tones_are_masked_everywhere(qtbot, panel, heard) -> None:
    answer(panel)
    qtbot.mouseClick(panel.strip.secret, Qt.MouseButton.LeftButton)
    click(qtbot, panel, "7")
    assert heard.sent == [(S1, "7", True)]
    panel.show_progress(ToneProgress(session=S1, sent=1, total=7, text=MASK))
    assert "7777" not in panel.strip.tape.words
    assert panel.strip.tape.words == f"1 of 7 sent {MASK}"
    panel.offer("90210")
    assert "9" not in panel.strip.tape.words.replace("Send 5?", "")


def test_at_a_wait_the_rest_is_shown_and_one_press_goes_on(qtbot, panel) -> None:
    wished: list[object] = []
    panel.tones_to_go_on.connect(wished.append)
    answer(panel)
    panel.show_progress(ToneProgress(session=S1, sent=3, total=7, text="123456#", held=True))
    assert panel.strip.tape.words == "Waits for you 456#"
    assert panel.strip.cancel.isVisible()
    qtbot.mouseClick(panel.strip.go_on, Qt.MouseButton.LeftButton)
    assert wished == [S1]
    panel.show_progress(ToneProgress(session=S1, sent=7, total=7, text="123456#"))
    assert not panel.strip.go_on.isVisible()
    panel.show_progress(ToneProgress(session=S1, sent=3, total=7, text=MASK, held=True))
    assert panel.strip.tape.words == f"Waits for you {MASK}"


def test_the_last_tones_can_be_sent_again_once_they_were_sent(qtbot, panel) -> None:
    wished: list[object] = []
    panel.tones_to_resend.connect(wished.append)
    panel.strip.set_resend(True)
    answer(panel)
    assert not panel.strip.resend.isVisible()
    panel.show_progress(ToneProgress(session=S1, sent=1, total=2, text="12"))
    assert not panel.strip.resend.isVisible()
    panel.show_progress(ToneProgress(session=S1, sent=2, total=2, text="12", done=True))
    assert panel.strip.tape.words == "12"
    qtbot.mouseClick(panel.strip.resend, Qt.MouseButton.LeftButton)
    assert wished == [S1]
    answer(panel, number=2)
    assert not panel.strip.resend.isVisible()


def test_nothing_is_offered_again_where_there_is_one_method_only(panel) -> None:
    answer(panel)
    done = ToneProgress(session=S1, sent=2, total=2, text="12", done=True)
    panel.show_progress(done)
    assert not panel.strip.resend.isVisible()
    panel.strip.set_resend(True)
    panel.show_progress(done)
    assert panel.strip.resend.isVisible()
    panel.strip.set_resend(False)
    assert not panel.strip.resend.isVisible()


def test_while_the_prompt_is_heard_out_one_press_goes_on(qtbot, panel) -> None:
    wished: list[object] = []
    panel.tones_to_go_on.connect(wished.append)
    answer(panel)
    panel.show_progress(ToneProgress(session=S1, sent=1, total=4, text="1234", listening=True))
    assert panel.strip.tape.words == "Hears the prompt out 234"
    assert panel.strip.cancel.isVisible()
    qtbot.mouseClick(panel.strip.go_on, Qt.MouseButton.LeftButton)
    assert wished == [S1]


def test_a_wait_is_still_there_when_one_comes_back_to_its_session(qtbot, panel) -> None:
    answer(panel)
    panel.show_progress(ToneProgress(session=S1, sent=1, total=2, text="12", held=True))
    answer(panel, number=2)
    assert not panel.strip.go_on.isVisible()
    answer(panel)
    assert panel.strip.go_on.isVisible()
    panel.set_mode(PadMode.DIAL)
    panel.set_mode(PadMode.TONES)
    assert panel.strip.tape.words == "Waits for you 2"


def test_macros_are_played_from_their_menu(qtbot, panel) -> None:
    macros = FakeMacros()
    macros.put(Macro("a", "Voicemail & more", "1,{PIN}#"), {})
    played: list[tuple[object, object]] = []
    panel.macro_chosen.connect(lambda *args: played.append(args))
    panel.bind_macros(macros)
    assert panel.strip.buttons() == ()
    answer(panel)
    qtbot.mouseClick(panel.strip.macros, Qt.MouseButton.LeftButton)
    texts = [action.text() for action in panel.macros.menu.actions()]
    assert texts == ["Play Voicemail && more", "", "Change", "New macro…"]
    panel.macros.menu.actions()[0].trigger()
    assert played == [(S1, macros.kept["a"])]
    panel.macros.menu.close()


def test_without_macros_there_is_no_button_for_them(panel) -> None:
    answer(panel)
    assert not panel.strip.macros.isVisible()


def test_the_menu_opens_the_dialog_and_keeps_what_it_saves(qtbot, panel) -> None:
    macros = FakeMacros()
    panel.bind_macros(macros)
    panel.macros.edit(None)
    dialog = panel.macros.dialog
    dialog.name.setText("Box")
    dialog.sequence.setText("1#")
    dialog.save.click()
    (kept,) = macros.all()
    assert (kept.name, kept.sequence, panel.macros.dialog) == ("Box", "1#", None)


def paste(qtbot, panel: KeypadPanel, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    panel.pad.take_focus()
    key = QGuiApplication.focusObject()
    qtbot.keyClick(key, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_pasted_tones_are_shown_first_and_sent_on_demand(qtbot, panel, heard) -> None:
    answer(panel)
    paste(qtbot, panel, "43 21,#")
    assert panel.strip.tape.words == "Send 5? 4321,#"
    assert heard.sent == []
    qtbot.mouseClick(panel.strip.send, Qt.MouseButton.LeftButton)
    assert heard.sent == [(S1, "43 21,#", False)]


def test_pasted_tones_can_be_dropped(qtbot, panel, heard) -> None:
    answer(panel)
    paste(qtbot, panel, "4321")
    qtbot.keyClick(QGuiApplication.focusObject(), Qt.Key.Key_Escape)
    assert "4321" not in panel.strip.tape.words
    assert heard.sent == heard.cancelled == []


def test_what_is_no_tone_is_refused_in_words(qtbot, panel, heard) -> None:
    answer(panel)
    paste(qtbot, panel, "43x1")
    assert panel.strip.tape.words.startswith("Holds “x”, which is not a tone.")
    assert not panel.strip.send.isVisible()


@pytest.mark.parametrize(("count", "asks"), [(20, False), (21, True)])
def test_more_than_twenty_pasted_tones_ask_once_more(qtbot, panel, heard, count, asks) -> None:
    answer(panel)
    paste(qtbot, panel, "1" * count)
    qtbot.mouseClick(panel.strip.send, Qt.MouseButton.LeftButton)
    question = panel.findChild(QDialog)
    assert (question is not None) is asks
    if question is not None:
        assert heard.sent == []
        question.act_button.click()
    assert heard.sent == [(S1, "1" * count, False)]


def test_paste_in_dial_mode_is_not_for_the_tones(qtbot, panel, heard) -> None:
    paste(qtbot, panel, "4321")
    assert heard.sent == heard.typed == []
