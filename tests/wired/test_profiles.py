"""Profiles in the real window: a team gateway added, tried, used with a live call, and lost."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes import secret_service as keyrings
from tests.fakes.screen import Screen
from tests.fakes.sip_peer import callee
from tests.fakes.window_process import ROOT, WindowProcess, window_process

pytestmark = [pytest.mark.xvfb, pytest.mark.sip, pytest.mark.timeout(180)]

KEY = "t" * 40
SECTION = "window._dialogs['settings'].sections['profiles']"


class TeamGateway:
    """A gateway that somebody else runs, on this machine."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.url = ""
        self.start()

    def start(self) -> None:
        key = self._folder / "key"
        key.write_text(KEY)
        port = self.url.rpartition(":")[2] or "0"
        self.process = subprocess.Popen(
            [
                *(sys.executable, "-m", "softphone", "gateway", "--port", port, "--practice-line"),
                *("--data-dir", str(self._folder / "data"), "--api-key-file", str(key)),
            ],
            cwd=ROOT,
            env={**os.environ, "HOME": str(self._folder)},
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdout is not None
        self.url = json.loads(self.process.stdout.readline())["http"]

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(15)
        assert self.process.stdout is not None
        self.process.stdout.close()


@pytest.fixture
def team(tmp_path: Path) -> Iterator[TeamGateway]:
    folder = tmp_path / "team"
    folder.mkdir()
    gateway = TeamGateway(folder)
    yield gateway
    if gateway.process.poll() is None:
        gateway.stop()


@pytest.fixture
def own(shown: Screen, tmp_path: Path) -> Iterator[WindowProcess]:
    if not keyrings.available():
        pytest.skip("needs dbus-daemon and gnome-keyring-daemon")
    folder = tmp_path / "window"
    folder.mkdir()
    with (
        keyrings.secret_service(tmp_path / "ring", os.environ) as bus,
        window_process(shown, folder, more=bus) as made,
    ):
        yield made


def open_profiles(window: WindowProcess) -> None:
    window.until("window.isActiveWindow()")
    window.screen.key("ctrl+comma")
    window.until("window._dialogs['settings'].isActiveWindow()")
    window.look("window._dialogs['settings'].show_section('profiles') and True")


def fill(window: WindowProcess, field: str, text: str) -> None:
    window.click(f"{SECTION}.form.edit({field!r})")
    window.screen.key("ctrl+a")
    window.screen.type(text)


def use(window: WindowProcess, name: str) -> None:
    window.click(f"{SECTION}.cards[{name!r}].use")


def test_a_team_gateway_is_added_tried_used_and_left(own: WindowProcess, team: TeamGateway) -> None:
    open_profiles(own)
    own.click(f"{SECTION}.add_team")
    own.until(f"{SECTION}.form.edit('name').hasFocus()")
    fill(own, "name", "Team")
    fill(own, "url", team.url)
    fill(own, "secret", "wrong-key")
    own.click(f"{SECTION}.form.test")
    own.until(f"{SECTION}.form.test.isEnabled() and 'key' in {SECTION}.form.verdict.text()")
    assert own.look(f"{SECTION}.form.verdict.property('role')") == "error"
    fill(own, "secret", KEY)
    own.click(f"{SECTION}.form.test")
    own.until(f"{SECTION}.form.verdict.text().startswith('Connected')")
    own.click(f"{SECTION}.form.save")
    own.until(f"'Team' in {SECTION}.cards")
    own.screen.key("Escape")

    with callee() as far:
        own.enter(far.address)
        own.until_state(str(far.port), "Answered")
        open_profiles(own)
        use(own, "Team")
        own.until("question() and question().isActiveWindow()")
        own.screen.key("Return")
        own.until("question() is None")
        assert own.look(f"state({str(far.port)!r})") == "Answered", "staying keeps the call"
        use(own, "Team")
        own.until("question() is not None")
        here = own.mark()
        own.click("question().act_button")
        own.event("link_changed", since=here, status="up", backend="Team")
        assert far.saw_the_end(), "the far end got no BYE"
    assert own.look(f"row({str(far.port)!r})['live']") is False
    assert keyrings.stored(own.environment, "Team") == KEY
    kept = Path(own.environment["XDG_CONFIG_HOME"]) / "softphone" / "settings.json"
    own.until(f"'Team' in {SECTION}.cards and {SECTION}.cards['Team'].profile.used")
    assert json.loads(kept.read_text())["profile"] == "Team"
    assert KEY not in kept.read_text() and KEY not in own.log()
    own.screen.key("Escape")
    own.until("window.isActiveWindow()")
    own.enter("+15550100002")
    own.until_state("+15550100002", "Answered")
    own.look("controller.hang_up_all()")
    own.until("not controller.store.live()")

    open_profiles(own)
    here = own.mark()
    use(own, "Local")
    own.event("link_changed", since=here, status="up", backend="Local gateway")
    team.stop()
    use(own, "Team")
    own.until("question() is not None")
    assert "Local" in own.look("question().act_button.text()")
    here = own.mark()
    own.click("question().act_button")
    own.event("link_changed", since=here, status="up", backend="Local gateway")
    own.screen.key("Escape")
    own.until("window.isActiveWindow()")
    own.enter("+15550100002")
    own.until_state("+15550100002", "Answered")
