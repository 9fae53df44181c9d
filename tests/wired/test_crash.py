"""The window is killed in a call: the call goes on, and the next start takes it up or ends it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.fakes.screen import Screen
from tests.fakes.sip_peer import callee
from tests.fakes.window_process import WindowProcess, alive, private_environment, window_process
from tests.patience import comes_true

pytestmark = [pytest.mark.xvfb, pytest.mark.sip, pytest.mark.timeout(120)]

ECHO = "+15550100001"
PACKETS = f"next(s.quality.packets_received for s in controller.store.live() if {ECHO!r} in s.peer)"


@contextmanager
def next_start(shown: Screen, folder: Path) -> Iterator[WindowProcess]:
    """A start after a crash, up to the question if there is one."""
    made = WindowProcess(shown, private_environment(shown.environment, folder))
    try:
        made.event("link_changed", status="up", limit_s=30)
        yield made
    finally:
        made.close()


def journal(folder: Path) -> list[Path]:
    return [*folder.rglob("live-calls.json"), *folder.rglob("way-back.json")]


def test_a_call_outlives_the_window_and_is_taken_up_again(shown: Screen, tmp_path: Path) -> None:
    with window_process(shown, tmp_path) as first:
        first.until("window._wiring._console.history.is_open")
        first.enter(ECHO)
        first.until_state(ECHO, "Answered")
        assert comes_true(lambda: len(journal(tmp_path)) == 2)
        gateway = first.gateway_pid
        (session,) = first.look("[s.id for s in controller.store.live()]")
        first.process.kill()
        first.wait_ended()
    assert alive(gateway)
    assert all(file.stat().st_mode & 0o077 == 0 for file in journal(tmp_path))
    with next_start(shown, tmp_path) as again:
        again.until("question() and question().isActiveWindow()")
        assert "555-010-0001" in again.look("question().windowTitle()")
        assert again.look(f"state({ECHO!r})") == "Answered"
        assert again.look("audio._wishes.port is None and not audio._wishes.active") is True, (
            "nobody is heard before the answer"
        )
        again.screen.key("Return")  # to rejoin has the focus
        again.until("question() is None")
        again.until("audio._wishes.port is not None and audio._wishes.active")
        before = again.until(PACKETS)
        again.until(f"{PACKETS} > {before} + 50")
        again.click_row(ECHO, "hang-up")
        again.until_state(ECHO, "Ended")
        history = "window._wiring._console.history"
        again.until(f"{history}.is_open")
        assert again.look("[s.id for s in controller.store.all()]") == [session]
        again.screen.key("F9")
        page = "window.pages.page('history')"
        again.until(
            f"[(r.session, r.reason.value) for r in [{page}.model.record_at(n)"
            f" for n in range({page}.model.rowCount())]] == [({session!r}, 'normal')]"
        )
        again.until("not controller.store.live()")
    assert not alive(gateway) and journal(tmp_path) == []


def test_a_call_that_went_on_is_ended(shown: Screen, tmp_path: Path) -> None:
    with callee() as far:
        with window_process(shown, tmp_path) as first:
            first.enter(far.address)
            first.until_state(str(far.port), "Answered")
            assert comes_true(lambda: len(journal(tmp_path)) == 2)
            gateway = first.gateway_pid
            first.process.kill()
            first.wait_ended()
        with next_start(shown, tmp_path) as again:
            again.until("question() and question().isActiveWindow()")
            again.click("question().act_button")
            again.until("question() is None")
            assert far.saw_the_end(), "the far end got no BYE"
            again.until(f"state({str(far.port)!r}) == 'Ended'")
    assert not alive(gateway)


def test_nothing_that_is_left_lying_about_keeps_the_program_from_starting(
    shown: Screen, tmp_path: Path
) -> None:
    places = private_environment(shown.environment, tmp_path)
    for folder, name in (
        (places["XDG_STATE_HOME"], "live-calls.json"),
        (places["XDG_RUNTIME_DIR"], "way-back.json"),
    ):
        file = Path(folder) / "softphone" / name
        file.parent.mkdir(mode=0o700, exist_ok=True)
        file.write_bytes(b'{"calls": [\x00\xff')
        file.chmod(0o600)
    with window_process(shown, tmp_path) as window:
        assert window.look("question()") is None
        assert window.look("notices()") == []
        assert journal(tmp_path) == []
