"""Two windows on one gateway: an agent with a call, and a supervisor who listens to it."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.fakes.screen import Screen
from tests.fakes.sip_peer import caller
from tests.fakes.window_process import WindowProcess, private_environment

pytestmark = [pytest.mark.xvfb, pytest.mark.sip, pytest.mark.timeout(180)]

ECHO = "+15550100001"
PAGE = "window.pages.page('supervise')"
SEAT = f"{PAGE}.seat"
MODES = "__import__('softphone.domain.supervision', fromlist=['x']).SupervisionMode"
ENDPOINT = "controller._backend._endpoint._address"


def badge(url: str, key: str, role: str) -> str:
    """A token that stands in for the API key as far as the role goes."""
    wanted = {"properties": {"role": role, "user_id": "boss", "user_name": "Boss"}}
    answer = httpx.post(
        f"{url}/v1/meeting-tokens", json=wanted, headers={"Authorization": f"Bearer {key}"}
    )
    token: str = answer.raise_for_status().json()["token"]
    return token


@contextlib.contextmanager
def supervisor(
    shown: Screen, folder: Path, agent: WindowProcess, *, role: str = "supervisor"
) -> Iterator[WindowProcess]:
    """A second window on the agent's gateway, in a room of its own, with the board open.

    It has no API key but a token of this role.
    """
    folder.mkdir()
    environment = private_environment(shown.environment, folder)
    url = agent.look(f"{ENDPOINT}.url")
    key = agent.look(f"{ENDPOINT}.api_key.get_secret_value()")
    environment["SOFTPHONE_API_KEY"] = badge(url, key, role)
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


def test_a_real_caller_is_seen_whispered_about_and_looked_back_at(
    shown: Screen, desk: WindowProcess, tmp_path: Path
) -> None:
    room = desk.look("controller.link.room")
    endpoint = next(e for e in reversed(desk.events) if e["what"] == "dialin_ready")
    with (
        supervisor(shown, tmp_path / "boss", desk) as boss,
        caller(endpoint["sip_endpoint"]) as far,
    ):
        boss.until(f"{PAGE}.callers.isVisible() and 'Waiting' in {PAGE}.callers.text()")
        desk.until("[r['state'] for r in rows() if r['live']] == ['Incoming']")
        desk.look("window.actions_by_name['answer'].trigger()")
        desk.until("[r['state'] for r in rows() if r['live']] == ['Answered']")
        look_at(boss, room)
        boss.until(f"'Talking' in {SEAT}.calls.currentText()")
        press(boss, "WHISPER")
        desk.until("'whispers to you' in window.banner.words.text()")
        boss.click(f"{PAGE}.back")
        boss.screen.key("Prior", "Next")
        boss.until(f"{PAGE}.past.words.text().startswith('Past: ')")
        assert boss.look(f"{SEAT}.isVisible()") is False
        boss.click(f"{PAGE}.past.now")
        boss.until(f"{SEAT}.isVisible() and not {PAGE}.past.isVisible()")
        desk.look("controller.hang_up_all()")
        assert far.saw_the_end(), "the caller got no BYE"
        boss.until(f"{PAGE}.tiles.tiles[-1].figure.value == '1'")


def test_help_is_seen_and_one_click_whispers(
    shown: Screen, desk: WindowProcess, tmp_path: Path
) -> None:
    desk.enter(ECHO)
    desk.until_state(ECHO, "Answered")
    desk.screen.key("F7", "Home")
    with supervisor(shown, tmp_path / "boss", desk) as boss:
        desk.look("window.actions_by_name['help'].trigger()")
        desk.until(
            "any(type(d).__name__ == 'HelpDialog' and d.note.hasFocus() for d in window.children())"
        )
        desk.screen.type("refund")
        desk.screen.key("Return")
        boss.until(f"len({PAGE}.help.alerts) == 1")
        assert "refund" in boss.look(f"{PAGE}.help.alerts[0].words.text()")
        # the agent's dialog has brought its window to the front, over this button
        boss.look(f"{PAGE}.help.alerts[0].whisper.click()")
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
