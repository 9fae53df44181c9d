"""A call from the first key to the dismissed row, with real keys, a real gateway and real SIP."""

from __future__ import annotations

import pytest

from tests.fakes.sip_peer import callee
from tests.fakes.window_process import WindowProcess

pytestmark = [pytest.mark.xvfb, pytest.mark.sip, pytest.mark.timeout(120)]

IVR = "+15550100002"
BUSY = "+15550100003"
NO_ANSWER = "+15550100005"
DROP = "+15550100008"


def test_dial_tones_hang_up_and_dismiss(desk: WindowProcess) -> None:
    with callee() as far:
        desk.enter(far.address)
        desk.until_state(str(far.port), "Answered")
        assert desk.look("window.dialer.field.text()") == ""
        desk.until("window.dialer.keypad.mode.value == 'tones'")
        for key in "59":
            desk.click(f"window.dialer.keypad.pad.key({key!r})")
        desk.until("'DialKey' in focus()")
        desk.screen.type("0*#1")
        far.wait_for_tones("590*#1")
        desk.until("'1' in window.dialer.keypad.strip.tape.words")
        desk.screen.key("shift+F6")
        desk.until_state(str(far.port), "Ended")
        assert far.saw_the_end(), "the far end got no BYE"
    assert desk.row(str(far.port))["subtitle"] == "dial-out · you hung up"
    assert desk.look("window.dialer.keypad.mode.value") == "dial"
    desk.screen.key("F7", "Delete")
    desk.until("rows() == []")


def test_the_practice_line_by_its_number(desk: WindowProcess) -> None:
    desk.enter("5550100002")
    desk.until_state(IVR, "Answered")
    since = len(desk.events)
    desk.screen.key("F7")
    desk.screen.type("1")
    desk.event("tones_progress", text="1", done=True, since=since)
    desk.screen.type("#")  # hangs up over there
    desk.until_state(IVR, "Ended")
    assert desk.row(IVR)["subtitle"] == "dial-out · they hung up"


@pytest.mark.parametrize(
    ("number", "word", "more"),
    [(BUSY, "Busy", "486"), ("+15550100004", "Declined", "603"), (DROP, "Ended", "")],
)
def test_how_it_ended_in_words(desk: WindowProcess, number: str, word: str, more: str) -> None:
    desk.enter(number)
    desk.until_state(number, word)
    assert more in desk.row(number)["subtitle"]


def test_a_call_that_rings_is_cancelled_by_its_own_button(desk: WindowProcess) -> None:
    desk.enter(NO_ANSWER)
    desk.until_state(NO_ANSWER, "Ringing")
    desk.click_row(NO_ANSWER, "hang-up")
    desk.until_state(NO_ANSWER, "Cancelled")
    desk.click_row(NO_ANSWER, "dismiss")
    desk.until("rows() == []")


def test_the_keypad_leaves_a_typing_operator_alone(desk: WindowProcess) -> None:
    desk.enter("+15550100006")  # answers after three seconds of early media
    desk.until_state("+15550100006", "Ringing")
    desk.screen.type("+1555")
    desk.until_state("+15550100006", "Answered")
    assert desk.look("window.dialer.keypad.mode.value") == "dial"
    desk.screen.type("0100")
    assert desk.until("window.dialer.field.text()").replace(" ", "").replace("-", "") == "+15550100"


def test_the_mouse_alone_dials(desk: WindowProcess) -> None:
    for key in "5550100003":
        desk.click(f"window.dialer.keypad.pad.key({key!r})")
    desk.click("window.dialer.call")
    desk.until_state(BUSY, "Busy")
    desk.click("window.dialer.redial")
    desk.until("len([r for r in rows() if r['state'] == 'Busy']) == 2")


def test_pasted_tones_are_shown_first_and_then_sent(desk: WindowProcess) -> None:
    with callee() as far:
        desk.enter(far.address)
        desk.until("window.dialer.keypad.mode.value == 'tones'")
        desk.look("clip('12-34 #')")
        desk.click("window.dialer.keypad.pad.key('5')")
        far.wait_for_tones("5")
        desk.screen.key("ctrl+v")
        desk.click("window.dialer.keypad.strip.send")
        far.wait_for_tones("51234#")
