"""Two windows on one gateway: an agent with a call, and a supervisor who listens to it."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.fakes.screen import Screen
from tests.fakes.window_process import WindowProcess, private_environment

pytestmark = [pytest.mark.xvfb, pytest.mark.sip, pytest.mark.timeout(180)]

ECHO = "+15550100001"
PAGE = "window.pages.page('supervise')"
SEAT = f"{PAGE}.seat"
MODES = "__import__('softphone.domain.supervision', fromlist=['x']).SupervisionMode"
ENDPOINT = "controller._backend._endpoint._address"


@contextlib.contextmanager
def supervisor(shown: Screen, folder: Path, agent: WindowProcess) -> Iterator[WindowProcess]:
    """A second window on the agent's gateway, in a room of its own, with the board open."""
    folder.mkdir()
    environment = private_environment(shown.environment, folder)
    url = agent.look(f"{ENDPOINT}.url")
    environment["SOFTPHONE_API_KEY"] = agent.look(f"{ENDPOINT}.api_key.get_secret_value()")
    profile = {"name": "Team", "kind": "team", "url": url, "room": "boss"}
    settings = {"version": 1, "profile": "Team", "profiles": [profile], "operator_name": "Boss"}
    place = Path(environment["XDG_CONFIG_HOME"]) / "softphone"
    place.mkdir()
    (place / "settings.json").write_text(json.dumps(settings))
    window = WindowProcess(shown, environment)
    try:
        window.ready()
        window.click("window.top_bar.tabs['supervise']")
        window.until(f"{PAGE}.model.rowCount() >= 1")
        yield window
    finally:
        window.close()


def look_at(boss: WindowProcess, room: str) -> None:
    """Click the line of this room."""
    row = f"[r.key for r in {PAGE}.model.shown() if r.key[0] == {room!r} and r.agent]"
    boss.until(row)
    view, model = f"{PAGE}.view", f"{PAGE}.model"
    centre = f"{view}.visualRect({model}.index({model}.place_of({row}[0]), 0)).center()"
    x, y = boss.look(f"(lambda p: (p.x(), p.y()))({view}.viewport().mapToGlobal({centre}))")
    boss.screen.click(x, y)
    boss.until(f"{PAGE}.current and {PAGE}.current.key[0] == {room!r}")


def press(boss: WindowProcess, mode: str) -> None:
    """Press a position, and wait until it is measured."""
    boss.click(f"{SEAT}.modes.parts[{MODES}.{mode}]")
    boss.until(f"{SEAT}.modes.mode is {MODES}.{mode}")


def told(agent: WindowProcess) -> Any:
    return agent.look("window.banner.isVisible() and window.banner.words.text()")


def test_listen_whisper_barge_and_leave(shown: Screen, desk: WindowProcess, tmp_path: Path) -> None:
    room = desk.look("controller.link.room")
    desk.enter(ECHO)
    desk.until_state(ECHO, "Answered")
    with supervisor(shown, tmp_path / "boss", desk) as boss:
        look_at(boss, room)
        boss.until(f"'Talking' in {SEAT}.calls.currentText()")
        assert told(desk) is False
        press(boss, "LISTEN")
        desk.until("window.banner.words.text() == 'Boss listens. Nobody hears them.'")
        press(boss, "WHISPER")
        desk.until("'whispers to you' in window.banner.words.text()")
        boss.click(f"{SEAT}.line")
        boss.screen.type("offer ten percent")
        boss.screen.key("Return")
        desk.until("window.banner.text.text() == 'Boss: offer ten percent'")
        press(boss, "BARGE")
        desk.until("'has joined the call' in window.banner.words.text()")
        boss.click(f"{SEAT}.leave")
        boss.until(f"{SEAT}.modes.mode is None and not {SEAT}.leave.isEnabled()")
        desk.until("not window.banner.words.isVisible()")
        desk.look("window.banner.dismiss.click()")
        assert desk.look(f"state({ECHO!r})") == "Answered"
        assert "muted" not in str(desk.row(ECHO)).lower().replace("'muted': false", "")


def test_help_is_seen_and_one_click_whispers(
    shown: Screen, desk: WindowProcess, tmp_path: Path
) -> None:
    desk.enter(ECHO)
    desk.until_state(ECHO, "Answered")
    desk.screen.key("F7", "Home")
    with supervisor(shown, tmp_path / "boss", desk) as boss:
        desk.look("window.actions_by_name['help'].trigger()")
        desk.until(
            "any(type(d).__name__ == 'HelpDialog' and d.isVisible() for d in window.children())"
        )
        desk.screen.type("refund")
        desk.screen.key("Return")
        boss.until(f"len({PAGE}.help.alerts) == 1")
        assert "refund" in boss.look(f"{PAGE}.help.alerts[0].words.text()")
        boss.click(f"{PAGE}.help.alerts[0].whisper")
        desk.until("'whispers to you' in window.banner.words.text()")
        boss.until(f"{SEAT}.modes.mode is {MODES}.WHISPER")
    desk.until("not window.banner.isVisible()")


def test_a_supervisor_killed_while_whispering_leaves_the_room_as_it_was(
    shown: Screen, desk: WindowProcess, tmp_path: Path
) -> None:
    room = desk.look("controller.link.room")
    desk.enter(ECHO)
    desk.until_state(ECHO, "Answered")
    people = "sorted((p.user_name, str(p.permissions)) for p in controller.roster.all())"
    before = desk.look(people)
    with supervisor(shown, tmp_path / "boss", desk) as boss:
        look_at(boss, room)
        press(boss, "WHISPER")
        desk.until("'whispers to you' in window.banner.words.text()")
        boss.process.kill()
        boss.process.wait()
        desk.until("not window.banner.isVisible()", limit_s=15)
    desk.until(f"{people} == {[tuple(one) for one in before]!r}")
    assert desk.look(f"state({ECHO!r})") == "Answered"
