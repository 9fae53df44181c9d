"""How the program ends, with calls and without, and what a later start hands over."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes.screen import Screen
from tests.fakes.sip_peer import callee
from tests.fakes.window_process import ROOT, WindowProcess, alive, window_process

pytestmark = [pytest.mark.xvfb, pytest.mark.sip, pytest.mark.timeout(120)]


@pytest.fixture
def own(shown: Screen, tmp_path: Path) -> Iterator[WindowProcess]:
    """A window that may end."""
    with window_process(shown, tmp_path) as made:
        yield made


def test_closing_asks_staying_keeps_the_call_and_quitting_ends_it(own: WindowProcess) -> None:
    gateway, practice_line = own.gateway_pid, own.practice_line_pid
    with callee() as far:
        own.enter(far.address)
        own.until_state(str(far.port), "Answered")
        own.screen.key("ctrl+q")
        own.until("question() and question().isActiveWindow()")
        own.screen.key("Return")  # the way back has the focus
        own.until("question() is None")
        assert own.look(f"state({str(far.port)!r})") == "Answered"
        own.screen.key("alt+F4")
        own.click("question().act_button")
        assert far.saw_the_end(), "the far end got no BYE"
        assert own.wait_ended() == 0
    assert not alive(gateway) and not alive(practice_line)


def test_sigterm_hangs_up_and_ends_within_five_seconds(own: WindowProcess) -> None:
    gateway = own.gateway_pid
    with callee() as far:
        own.enter(far.address)
        own.until_state(str(far.port), "Answered")
        began = time.monotonic()
        own.process.send_signal(signal.SIGTERM)
        assert own.wait_ended() == 0
        took = time.monotonic() - began
        assert far.saw_the_end(), "the far end got no BYE"
    assert took < 5
    assert not alive(gateway)


def hand_over(window: WindowProcess, address: str) -> subprocess.CompletedProcess[str]:
    """A second start, as a desktop does it for a link."""
    return subprocess.run(
        [sys.executable, "-m", "softphone", address],
        env=window.environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=30,
    )


def test_a_link_fills_the_field_of_the_running_window(desk: WindowProcess) -> None:
    done = hand_over(desk, "tel:+1-555-010-0002")
    assert (done.returncode, done.stderr) == (0, "")
    desk.until("window.dialer.field.text().replace(' ', '').replace('-', '') == '+15550100002'")
    assert desk.look("rows()") == [], "a link fills the field and dials nothing"
    desk.until("window.dialer.field.edit.hasFocus()")
    desk.screen.key("Return")
    desk.until_state("+15550100002", "Answered")


@pytest.mark.parametrize(
    "hostile",
    [
        "tel:+15550100002\r\nX-Evil: 1",
        "sip:a@b;method=REFER?Replaces=1%0d%0aX:1",
        "tel:" + "9" * 5000,
        "sip:\u202eevil@host",
        "tel:%00%00",
    ],
)
def test_a_hostile_link_harms_nothing(desk: WindowProcess, hostile: str) -> None:
    done = hand_over(desk, hostile) if "\0" not in hostile else None
    assert done is None or done.returncode in (0, 2)
    desk.until("window.isVisible()")
    text = desk.look("window.dialer.field.text()")
    assert all(c.isprintable() for c in text) and "\u202e" not in text
    assert desk.look("rows()") == []


def test_garbage_on_the_hand_over_socket_is_ignored(desk: WindowProcess) -> None:
    import socket

    path = Path(desk.environment["XDG_RUNTIME_DIR"]) / "softphone" / "handover.sock"
    for garbage in (b"\n", b"GET / HTTP/1.1\r\n\r\n", os.urandom(9000)):
        with socket.socket(socket.AF_UNIX) as sender:
            sender.connect(str(path))
            try:
                sender.sendall(garbage)
                sender.shutdown(socket.SHUT_WR)
                assert not sender.recv(64).startswith(b"ok")
            except (BrokenPipeError, ConnectionResetError):
                pass
    assert desk.look("window.dialer.field.text()") == ""
    assert hand_over(desk, "tel:+15550100001").returncode == 0
    desk.until("'0001' in window.dialer.field.text()")
