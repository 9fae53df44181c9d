"""Hold, swap, merge and transfers in the real window, over real SIP to the practice line."""

from __future__ import annotations

import pytest

from tests.fakes.window_process import WindowProcess

pytestmark = [pytest.mark.xvfb, pytest.mark.sip, pytest.mark.timeout(120)]

ECHO = "+15550100001"
IVR = "+15550100002"
BUSY = "+15550100003"


def two_calls(desk: WindowProcess) -> None:
    """ECHO on hold because IVR was dialled."""
    desk.enter(ECHO)
    desk.until_state(ECHO, "Answered")
    desk.enter(IVR)
    desk.until_state(ECHO, "On hold")
    desk.until_state(IVR, "Answered")


def test_hold_and_resume_with_button_and_keys(desk: WindowProcess) -> None:
    desk.enter(ECHO)
    desk.until_state(ECHO, "Answered")
    desk.until("'You hear' in ' '.join(window.work.detail.hearing.words())")
    desk.click_row(ECHO, "hold")
    desk.until_state(ECHO, "On hold")
    desk.until("'You do not hear' in ' '.join(window.work.detail.hearing.words())")
    desk.screen.key("ctrl+shift+h")
    desk.until_state(ECHO, "Answered")
    desk.until("'You hear' in ' '.join(window.work.detail.hearing.words())")


def test_seats_are_counted_and_a_long_hold_is_not_forgotten(desk: WindowProcess) -> None:
    seats = "window.work.sessions.header.seats.text()"
    desk.look("controller.set_call_rules(hold_others=True, hold_reminder_s=0.5)")
    try:
        two_calls(desk)
        assert desk.look(seats) == "2 of 5 lines"
        desk.until("any('on hold for' in text for text in notices())")
        assert desk.row(ECHO)["state"] == "On hold"
    finally:
        desk.look("controller.set_call_rules(hold_others=True, hold_reminder_s=180.0)")


def test_a_second_call_swap_and_merge(desk: WindowProcess) -> None:
    two_calls(desk)
    desk.click_row(ECHO, "resume")
    desk.until_state(IVR, "On hold")
    desk.until_state(ECHO, "Answered")
    desk.until("not window.work.sessions.header.merge.isHidden()")
    desk.click("window.work.sessions.header.merge")
    desk.until_state(IVR, "Answered")
    assert desk.row(ECHO)["state"] == "Answered"
    desk.until("window.work.sessions.header.seats.text() == '2 of 5 lines'")


def test_a_busy_target_brings_the_call_back_and_another_takes_it(desk: WindowProcess) -> None:
    desk.enter(ECHO)
    desk.until_state(ECHO, "Answered")
    for target, seen in ((BUSY, "Answered"), (IVR, "Transferred")):
        desk.click_row(ECHO, "transfer")
        desk.until("transfer() is not None and transfer().isVisible()")
        desk.click("transfer().ways['send']")
        desk.look(f"transfer().target.setEditText({target!r})")
        desk.click("transfer().act")
        if target == BUSY:
            desk.until("any('is busy' in text for text in notices())")
            desk.until("'with you again' in transfer().status.text()")
        desk.until_state(ECHO, seen)
        desk.look("[w.close() for w in [transfer()] if w]")


def test_ask_first_then_connect(desk: WindowProcess) -> None:
    desk.enter(ECHO)
    desk.until_state(ECHO, "Answered")
    desk.screen.key("ctrl+shift+x")
    desk.until("transfer() is not None and transfer().isVisible()")
    desk.look(f"transfer().target.setEditText({IVR!r})")
    desk.click("transfer().act")
    desk.until_state(ECHO, "On hold")
    desk.until_state(IVR, "Answered")
    desk.until("transfer().connect_both.isEnabled()")
    desk.click("transfer().connect_both")
    desk.until_state(ECHO, "Transferred")
    desk.until_state(IVR, "Transferred")
