"""The keyboard alone is enough, every control says what it is, and odd input loses nothing."""

from __future__ import annotations

import pytest

from tests.fakes.sip_peer import callee
from tests.fakes.window_process import WindowProcess

pytestmark = [pytest.mark.xvfb, pytest.mark.sip, pytest.mark.timeout(120)]

IVR = "+15550100002"
RING_PIXELS = 60
NO_ROLES = {"NoRole", "Grouping", "Pane"}


def test_a_whole_call_without_the_mouse(desk: WindowProcess) -> None:
    with callee() as far:
        desk.enter(far.address)
        desk.until("window.dialer.keypad.mode.value == 'tones'")
        desk.screen.key("F7")
        desk.until("'Sessions' in focus()")
        desk.screen.type("12")
        for _ in range(20):
            desk.screen.key("shift+Tab")
            if "DialKey" in desk.look("focus()"):
                break
        desk.screen.key("Up", "Left", "Return")  # from 5 to 2 to 1
        far.wait_for_tones("121")
        desk.screen.key("F7")
        for _ in range(6):
            desk.screen.key("Right")
            if desk.look("focused_action()") == "hang-up":
                break
        desk.screen.key("Return")
        desk.until_state(str(far.port), "Ended")
        assert far.saw_the_end()
    desk.screen.key("F7", "Delete")
    desk.until("rows() == []")


def test_tab_visits_every_control_and_each_has_a_name_and_a_ring(desk: WindowProcess) -> None:
    desk.enter(IVR)
    desk.until("window.dialer.keypad.mode.value == 'tones'")
    desk.screen.key("F5")
    desk.until("'DialEdit' in focus()")
    wanted = {one["id"]: one for one in desk.look("focusable()")}
    visited: dict[int, dict[str, object]] = {}
    ringless: list[str] = []
    for _ in range(60):
        here = desk.look("focus_details()")
        assert here, "Tab left the window without a focus"
        if here["id"] in visited and len(visited) > 1 and here["kind"] == "DialEdit":
            break
        if here["id"] not in visited:
            visited[here["id"]] = here
            if desk.look("focus_ring()") < RING_PIXELS:
                ringless.append(f"{here['kind']} {here['name']!r}")
        desk.screen.key("Tab")
    missed = [f"{w['kind']} {w['name']!r}" for w in wanted.values() if w["id"] not in visited]
    assert not missed, f"Tab does not reach {missed}"
    nameless = [str(v["kind"]) for v in visited.values() if not v["name"]]
    assert not nameless, f"without a name: {nameless}"
    unknown = [f"{v['kind']} {v['role']}" for v in visited.values() if v["role"] in NO_ROLES]
    assert not unknown, f"without a role: {unknown}"
    assert not ringless, f"no visible focus: {ringless}"


@pytest.mark.parametrize(
    "odd",
    [
        "x" * 500,
        "9" * 500,
        "+1555\u202e0100002",
        "+1 555\r\n010 0002; drop table",
        "sip:a\u0000b@host",
        "\u0661\u0662\u0663",
        "sip:" + "a" * 480 + "@host",
    ],
)
def test_odd_input_is_answered_in_words(desk: WindowProcess, odd: str) -> None:
    desk.look(f"clip({odd!r})")
    desk.screen.key("F5", "ctrl+v")
    desk.until("window.dialer.field.text()")
    desk.screen.key("Return")
    words = desk.until("window.dialer.hint.accessibleName() or window.dialer.hint.text()")
    rows, text = desk.look("(rows(), window.dialer.field.text())")
    live = [row for row in rows if row["live"]]
    assert words and "Traceback" not in words
    plain = "".join(c for c in odd if c.isprintable())
    assert not live or live[0]["peer"] in (IVR, plain), "something else than was shown was dialled"
    assert rows or text, "what was pasted is gone"
