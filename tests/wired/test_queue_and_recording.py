"""Waiting callers, the recording lamp and handing over, in the real window over real SIP."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import pytest

from tests.fakes.sip_peer import SipPeer, callee, caller
from tests.fakes.window_process import WindowProcess

pytestmark = [pytest.mark.xvfb, pytest.mark.sip, pytest.mark.timeout(120)]

ECHO = "+15550100001"
REFER = "+15550100010"


@contextlib.contextmanager
def in_the_lobby(desk: WindowProcess) -> Iterator[SipPeer]:
    """Somebody who was answered and is asked for a room's code."""
    made = desk.look("rest('/domain-dialin-config', {'type': 'pin_dialin'})")
    with caller(made["config"]["sip_uri"], "caller_stays") as far:
        desk.until("len(waiting()) == 1")
        yield far
    desk.until("waiting() == []")


def test_a_caller_in_the_lobby_is_taken_with_the_mouse(desk: WindowProcess) -> None:
    desk.enter(ECHO)
    desk.until_state(ECHO, "Answered")
    with in_the_lobby(desk) as far:
        (words,) = desk.look("waiting()")
        assert "Test Caller" in words and "Enters a code" in words and "via pin--" in words
        desk.until("waiting()[0].endswith('00:02')")  # it ticks
        desk.click("window.work.waiting.rows[0].answer")
        desk.until_state("caller", "Answered")
        desk.until_state(ECHO, "On hold")
        desk.until("window.work.waiting.isHidden()")
        desk.click_row("caller", "hang-up")
        assert far.saw_the_end()


def test_a_caller_in_the_lobby_is_declined_by_keys(desk: WindowProcess) -> None:
    with in_the_lobby(desk) as far:
        desk.screen.key("F4")
        desk.until("focus() == 'ActionButton: Take: Test Caller'")
        desk.screen.key("Tab", "Return")
        assert far.saw_the_end()
    assert desk.look("[r for r in rows() if r['live']]") == []


def test_the_pop_up_is_reached_by_keys_and_left_again(desk: WindowProcess) -> None:
    endpoint = next(e for e in reversed(desk.events) if e["what"] == "dialin_ready")
    with caller(endpoint["sip_endpoint"], "caller_stays"):
        desk.until("popup().isVisible()")
        desk.screen.key("shift+F4")
        desk.until("popup().isActiveWindow() and popup().answer.hasFocus()")
        desk.screen.key("Escape")
        desk.until("active() and not popup().answer.hasFocus()")
        desk.screen.key("shift+F4")
        desk.until("popup().answer.hasFocus()")
        desk.screen.key("Return")
        desk.until_state("caller", "Answered")
        desk.until("not popup().isVisible() and active()")


def test_the_room_is_recorded_as_the_lamp_says(desk: WindowProcess) -> None:
    desk.enter(ECHO)
    desk.until_state(ECHO, "Answered")
    desk.click("window.work.sessions.header.record")
    desk.until("window.work.sessions.header.record.text().startswith('Recording 00:0')")
    assert desk.look("controller.recording.on")
    desk.screen.key("ctrl+shift+r")
    desk.until("window.work.sessions.header.record.text() == 'Record'")


def test_a_party_is_handed_over_by_refer_to_a_real_peer(desk: WindowProcess) -> None:
    desk.enter(REFER)
    desk.until_state(REFER, "Answered")
    with callee() as target:
        desk.click_row(REFER, "transfer")
        desk.click("transfer().ways['hand-over']")
        desk.look("transfer().target.setFocus()")
        desk.screen.type(target.address)
        seen = desk.mark()
        desk.click("transfer().act")
        told = desk.event("transfer_progress", since=seen, status="completed")
        assert told["is_sip_refer"] and told["to_end_point"] == target.address
        desk.until_state(REFER, "Transferred")
        desk.until("'passed on' in transfer().status.text()")
        assert desk.look("transfer().steps.words().endswith('Connected: done')")


def test_a_party_that_cannot_be_handed_over_is_back(desk: WindowProcess) -> None:
    desk.enter(REFER)
    desk.until_state(REFER, "Answered")
    busy = {"status": "486", "phrase": "Busy Here"}
    with callee("callee_final", keys=busy) as target:
        desk.click_row(REFER, "transfer")
        desk.click("transfer().ways['hand-over']")
        desk.look(f"transfer().target.setEditText({target.address!r})")
        desk.click("transfer().act")
        desk.until("'is busy (SIP 486)' in transfer().status.text()")
        assert desk.look("'is with you again' in transfer().status.text()")
        assert desk.row(REFER)["state"] == "Answered"
    desk.look("transfer().close()")


@contextlib.contextmanager
def asking_for(desk: WindowProcess, target: str, scenario: str) -> Iterator[SipPeer]:
    """Somebody in conversation with us who asks to be sent to a target."""
    endpoint = next(e for e in reversed(desk.events) if e["what"] == "dialin_ready")
    with caller(endpoint["sip_endpoint"], scenario, keys={"target": target}) as far:
        desk.until("popup().isVisible()")
        desk.screen.key("F6")
        desk.until("question() is not None and question().isActiveWindow()")
        yield far


def test_what_a_far_party_asks_for_is_done_when_accepted(desk: WindowProcess) -> None:
    wanted = "caller_refers_accepted"
    with callee() as target, asking_for(desk, target.address, wanted) as far:
        desk.click("question().act_button")
        desk.until("[r['state'] for r in rows() if 'peer' in r['peer']] == ['Answered']")
        desk.until_state("caller", "Transferred")
        assert far.saw_the_end(), "the caller was not told that it worked, before it was let go"


def test_what_a_far_party_asks_for_is_not_done_when_declined(desk: WindowProcess) -> None:
    with callee() as target:
        with asking_for(desk, target.address, "caller_refers_declined") as far:
            desk.click("question().stay_button")
            desk.until("any('was refused' in text for text in notices())")
            assert desk.row("caller")["state"] == "Answered"
            desk.click_row("caller", "hang-up")
            assert far.saw_the_end(), "the caller was not told that it is declined"
        assert desk.look("[r for r in rows() if 'peer' in r['peer']]") == []
