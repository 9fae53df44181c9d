"""What is kept over a restart of the program: calls, notes, contacts."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from tests.fakes.screen import Screen
from tests.fakes.window_process import WindowProcess, window_process

pytestmark = [pytest.mark.xvfb, pytest.mark.sip, pytest.mark.timeout(120)]

BUSY = "+15550100003"
PAGE = "window.pages.page('history')"
RECORDS = f"[{PAGE}.model.record_at(n) for n in range({PAGE}.model.rowCount())]"


def in_history(window: WindowProcess) -> None:
    window.screen.key("F9")
    window.until("window.pages.shown_name == 'history'")
    window.until(f"{PAGE}.search.text.hasFocus()")


def test_a_call_is_found_after_a_restart_annotated_and_dialled_again(
    shown: Screen, tmp_path: Path
) -> None:
    with window_process(shown, tmp_path) as first:
        first.enter(BUSY)
        first.until_state(BUSY, "Busy")
        in_history(first)
        first.until(f"[r.reason.value for r in {RECORDS}] == ['busy']")
    with window_process(shown, tmp_path) as again:
        again.until("window.dialer.recent.rows")
        assert again.look("[r.session.peer for r in window.dialer.recent.rows]") == [BUSY]
        in_history(again)
        again.until(f"len({RECORDS}) == 1")
        again.screen.key("Down")
        again.until(f"{PAGE}.detail.timeline.line_count() > 1")
        assert "486" in again.look(f"{PAGE}.detail.story.text()")
        again.click(f"{PAGE}.detail.words.note")
        again.screen.type("rings back tomorrow")
        again.until(f"{PAGE}.detail.words.status.text() == 'Saved'")
        again.screen.key("F9")
        again.screen.type("tomorrow")
        again.until(f"{PAGE}.search.query.text == 'tomorrow' and len({RECORDS}) == 1")
        again.screen.type("x")
        again.until(f"{RECORDS} == []")
        again.screen.key("BackSpace")
        again.until(f"[r.note for r in {RECORDS}] == ['rings back tomorrow']")
        again.screen.key("Down", "Return")
        again.until("window.pages.shown_name == 'calls'")
        again.until_state(BUSY, "Busy")


def test_a_killed_program_leaves_its_call_as_lost(shown: Screen, tmp_path: Path) -> None:
    with window_process(shown, tmp_path) as first:
        first.until("window._wiring._console.history.is_open")
        first.enter("+15550100002")
        first.until_state("+15550100002", "Answered")
        in_history(first)
        first.until(f"[r.answered_at is not None for r in {RECORDS}] == [True]")
        gateway = first.gateway_pid
        first.process.kill()
        first.process.wait()
        os.kill(gateway, signal.SIGKILL)  # else the call goes on, and the next start asks about it
    with window_process(shown, tmp_path) as again:
        again.until("[text for text in notices() if 'so did the call with' in text]")
        in_history(again)
        again.until(f"[r.reason.value for r in {RECORDS}] == ['lost']")


def test_a_contact_is_kept_named_and_dialled_by_its_key(shown: Screen, tmp_path: Path) -> None:
    form = "window.pages.page('contacts').form"
    with window_process(shown, tmp_path) as first:
        first.until("window._wiring._console.contacts.is_open")
        first.screen.key("F3")
        first.until("window.pages.shown_name == 'contacts'")
        first.click("window.pages.page('contacts').new")
        first.until(f"{form}.name.hasFocus()")
        first.screen.type("Busy Bee")
        first.click(f"{form}.numbers.lines[0].address")
        first.screen.type("555-010-0003")
        first.look(f"{form}.key.setCurrentIndex(3)")
        first.screen.key("Return")
        first.until(f"{form}.status.text() == 'Saved'")
    with window_process(shown, tmp_path) as again:
        again.until("window._wiring._console.contacts.on_key(3)")
        again.screen.key("ctrl+3")
        again.until("window.pages.shown_name == 'calls'")
        again.until_state("Busy Bee", "Busy")
