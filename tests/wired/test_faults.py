"""What breaks around the window ends in a sentence, and the next call works."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes.screen import Screen
from tests.fakes.sip_peer import callee
from tests.fakes.window_process import WindowProcess, private_environment

pytestmark = [pytest.mark.xvfb, pytest.mark.sip, pytest.mark.timeout(150)]

ECHO = "+15550100001"
IVR = "+15550100002"
RTP_LIMIT_S = 45.0
"""A leg without media is closed after 30 s."""


def test_a_dead_peer_ends_in_words(desk: WindowProcess) -> None:
    with callee() as dying:
        desk.enter(dying.address)
        desk.until_state(str(dying.port), "Answered")
        dying.kill()
        desk.until(f"not row('{dying.port}')['live']", RTP_LIMIT_S)
        row = desk.row(str(dying.port))
        assert row["state"] == "Lost" and " · " in row["subtitle"], row


def test_a_dead_practice_line_comes_back(desk: WindowProcess) -> None:
    before = desk.practice_line_pid
    os.kill(before, signal.SIGKILL)
    desk.enter(ECHO)
    for _ in range(10):  # it is away, or back already
        shown = desk.until(
            f"state({ECHO!r}) not in ('', 'Placing', 'Dialling') and state({ECHO!r})"
        )
        if shown in ("Ringing", "Answered"):
            break
        said = desk.row(ECHO)["subtitle"] + " ".join(desk.look("notices()"))
        assert "practice line" in said or "SIP" in said, said
        desk.look("controller.dismiss_ended()")
        desk.screen.key("F12")
    desk.until_state(ECHO, "Answered")
    assert desk.practice_line_pid != before
    desk.click_row(ECHO, "hang-up")
    desk.until_state(ECHO, "Ended")


def test_a_dead_gateway_is_told_and_replaced(desk: WindowProcess) -> None:
    desk.enter(IVR)
    desk.until_state(IVR, "Answered")
    before = desk.gateway_pid
    since = desk.mark()
    os.kill(before, signal.SIGKILL)
    told = desk.event("link_changed", since=since, status="retrying")
    assert told["reason"].endswith("."), "a sentence"
    assert len(told["reason"]) > 20
    desk.event("link_changed", since=since, status="up", limit_s=30)
    desk.until_state(IVR, "Lost")
    desk.enter(ECHO)
    desk.until_state(ECHO, "Answered")
    assert desk.gateway_pid != before


@contextlib.contextmanager
def started(shown: Screen, folder: Path, **more: str) -> Iterator[WindowProcess]:
    """A window that may never be ready to dial."""
    environment = private_environment(shown.environment, folder) | more
    window = WindowProcess(shown, environment)
    try:
        yield window
    finally:
        window.close()


def test_a_busy_sip_port_is_named_and_awaited(shown: Screen, tmp_path: Path) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        with started(shown, tmp_path, SOFTPHONE_LOCAL__SIP_LISTEN=f"127.0.0.1:{port}") as window:
            window.event("bound")
            words = window.until(f"next((n for n in notices() if '{port}' in n), None)")
            assert "already in use" in words and "softphone" not in words
            taken.close()
            window.event("link_changed", status="up", limit_s=40)


def test_a_full_disk_is_told(shown: Screen, tmp_path: Path) -> None:
    """Writing to files fails from the start, for the window and for all its children."""
    with started(shown, tmp_path, WINDOW_FILE_LIMIT="0") as window:
        window.event("bound")
        words = window.until("' '.join(notices())")
        assert "disk" in words, words
