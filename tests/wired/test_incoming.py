"""Calls that come in: the pop-up, the keys, the row; and that none of them steals the focus."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import pytest

from tests.fakes.sip_peer import SipPeer, caller
from tests.fakes.window_process import WindowProcess

pytestmark = [pytest.mark.xvfb, pytest.mark.sip, pytest.mark.timeout(120)]

RINGBACK = "+15550100009"


@contextlib.contextmanager
def ringing(desk: WindowProcess, *, rings_for_ms: int = 0) -> Iterator[SipPeer]:
    """Somebody calls this desk's room; begins once the pop-up is up."""
    endpoint = next(e for e in reversed(desk.events) if e["what"] == "dialin_ready")
    before = desk.look("[r['state'] for r in rows()].count('Incoming')")
    scenario = "caller_cancels" if rings_for_ms else "caller_stays"
    with caller(endpoint["sip_endpoint"], scenario, rings_for_ms=rings_for_ms) as far:
        desk.until(f"[r['state'] for r in rows()].count('Incoming') > {before}")
        desk.until("popup().isVisible()")
        yield far


def clickable(desk: WindowProcess) -> None:
    """Wait until the pop-up takes clicks that were meant for it."""
    desk.until("monotonic() - popup().changed_at > 0.3")


def test_the_line_that_calls_back(desk: WindowProcess) -> None:
    desk.enter(RINGBACK)
    desk.until_state(RINGBACK, "Ended")
    desk.until("popup().isVisible() and popup().session")
    assert desk.look("[r['state'] for r in rows() if r['live']]") == ["Incoming"]
    desk.screen.key("F6")
    desk.until("[r['state'] for r in rows() if r['live']] == ['Answered']")
    desk.until("not popup().isVisible()")
    (row,) = (r for r in desk.look("rows()") if r["live"])
    assert row["direction"] == "dial-in"
    desk.screen.key("F7", "Home", "shift+F6")
    desk.until("not [r for r in rows() if r['live']]")


def test_the_pop_up_never_takes_the_focus(desk: WindowProcess) -> None:
    desk.screen.type("+155501")
    with ringing(desk):
        assert desk.look("active()")
        desk.screen.type("00001")
        desk.screen.key("space")
        number = "window.dialer.field.text().replace(' ', '').replace('-', '')"
        desk.until(f"{number} == '+15550100001'")
        assert desk.look("state('caller')") == "Incoming"
        x, y = desk.until("place(popup().card.name)")
        desk.screen.click(x, y)
        assert desk.look("active() and window.dialer.field.edit.hasFocus()")
        desk.screen.key("F8")
        desk.until_state("caller", "Declined")
    assert desk.look("window.dialer.field.text()"), "what was typed is still there"


def test_enter_in_the_first_second_answers_nothing(desk: WindowProcess) -> None:
    desk.look("window.dialer.set_last_dialled('')")
    with ringing(desk):
        desk.screen.key("Return", "space", "Return", "space")
        assert desk.look("state('caller')") == "Incoming"
        clickable(desk)
        desk.click("popup().decline")
        desk.until_state("caller", "Declined")


def test_answered_by_the_pop_up(desk: WindowProcess) -> None:
    with ringing(desk) as far:
        clickable(desk)
        desk.click("popup().silence")
        desk.until("popup().silence.text() == 'Silenced'")
        desk.click("popup().answer")
        desk.until_state("caller", "Answered")
        desk.until("not popup().isVisible()")
        desk.click_row("caller", "hang-up")
        desk.until_state("caller", "Ended")
        assert far.saw_the_end(), "the caller got no BYE"


def test_answered_by_the_rows_button(desk: WindowProcess) -> None:
    with ringing(desk):
        desk.click_row("caller", "answer")
        desk.until_state("caller", "Answered")


def test_a_caller_who_gives_up_was_missed(desk: WindowProcess) -> None:
    with ringing(desk, rings_for_ms=1500):
        desk.until_state("caller", "Missed")
        desk.until("not popup().isVisible()")


def test_a_second_caller_rings_beside_the_call_and_a_third_hears_busy(desk: WindowProcess) -> None:
    with ringing(desk) as first:
        desk.screen.key("F6")
        desk.until_state("caller", "Answered")
        endpoint = next(e for e in reversed(desk.events) if e["what"] == "dialin_ready")
        room = "desk@" + endpoint["sip_endpoint"].partition("@")[2]
        with caller(room, "caller_stays"):
            states = "sorted(r['state'] for r in rows() if r['live'])"
            desk.until(f"{states} == ['Answered', 'Incoming']")
            with caller(room, "caller_rejected") as third:
                assert third.saw_the_end(), "the third caller was not told that the desk is busy"
            assert desk.look(states) == ["Answered", "Incoming"]
            desk.screen.key("F8")
            desk.until(f"{states} == ['Answered']")
        desk.screen.key("F7", "Home", "Down", "shift+F6")
        assert first.saw_the_end()
