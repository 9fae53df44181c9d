"""Five ways to answer a caller end in one state, and none of them moves the focus on the ring.

The machine has no sound device at all.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from tests.fakes.screen import Screen
from tests.fakes.window_process import ROOT, WindowProcess, window_process

pytestmark = [pytest.mark.xvfb, pytest.mark.timeout(120)]

QUICK = {"WINDOW_LINE": "quick", "SOFTPHONE_REGION": "US"}
LIVE = "[r['state'] for r in rows() if r['live']]"
STATE = (
    "dict(live=[(r['state'], r['direction'], r['buttons']) for r in rows() if r['live']],"
    " selected=window.work.sessions.selected.id == controller.store.live()[0].id,"
    " popup=popup().isVisible(),"
    " waiting=window.work.waiting.isVisible(),"
    " enabled=sorted(n for n, _ in window.actions_by_name.names()"
    " if window.actions_by_name[n].isEnabled()),"
    " keypad=window.dialer.keypad.mode.value,"
    " answers=len(line.named('answer')),"
    " audio=(audio.state.mic_open, audio.state.speaker_open),"
    " pending=controller.store.live()[0].pending)"
)
TRAY = "softphone.ui.tray"


@pytest.fixture(scope="module")
def desk(shown: Screen, tmp_path_factory) -> Iterator[WindowProcess]:
    """A window whose callers come at once."""
    with window_process(shown, tmp_path_factory.mktemp("five"), more=QUICK) as made:
        made.look(
            "window._wiring._console.settings.choices.change("
            "'global_shortcuts', {'answer': 'Ctrl+Alt+A'})"
        )
        yield made


def by_the_window(desk: WindowProcess) -> None:
    desk.screen.key("F6")


def by_the_pop_up(desk: WindowProcess) -> None:
    desk.until("monotonic() - popup().changed_at > 0.3")
    desk.click("popup().answer")


def by_the_tray(desk: WindowProcess) -> None:
    made = f"__import__('{TRAY}', fromlist=['x']).TrayIcon(window, window.actions_by_name)"
    desk.look(f"setattr(window, 'tray_of_test', {made})")
    desk.look("window.tray_of_test.contextMenu().popup(window.geometry().center())")
    desk.until("window.tray_of_test.contextMenu().isVisible()")
    place = (
        "[(p.x(), p.y()) for m in [window.tray_of_test.contextMenu()]"
        " for p in [m.mapToGlobal(m.actionGeometry(window.actions_by_name['answer']).center())]][0]"
    )
    x, y = desk.look(place)
    desk.screen.click(x, y)
    desk.until("not window.tray_of_test.contextMenu().isVisible()")
    desk.look("window.tray_of_test.deleteLater()")


def by_a_key_from_elsewhere(desk: WindowProcess) -> None:
    desk.look("window.showMinimized()")
    desk.until("not window.isActiveWindow()")
    desk.screen.key("ctrl+alt+a")
    desk.until(f"{LIVE} == ['Answered']")
    desk.look("window.open_address('')")
    desk.until("window.isActiveWindow()")


def by_the_command_line(desk: WindowProcess) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "softphone", "answer"],
        env=desk.environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=30,
    )
    assert (done.returncode, done.stderr) == (0, "")


WAYS = (by_the_window, by_the_pop_up, by_the_tray, by_a_key_from_elsewhere, by_the_command_line)


def test_five_ways_to_answer_end_in_one_state(desk: WindowProcess) -> None:
    ends: dict[str, Any] = {}
    for way in WAYS:
        before = desk.look("len(line.named('answer'))")
        desk.look("window.dialer.focus_field()")
        desk.look("line.ring()")
        desk.until(f"{LIVE} == ['Incoming'] and popup().isVisible()")
        assert desk.look("active() and window.dialer.field.edit.hasFocus()"), way.__name__
        way(desk)
        desk.until(f"{LIVE} == ['Answered']")
        desk.until("not popup().isVisible() and not window.work.waiting.isVisible()")
        desk.until("window.dialer.keypad.mode.value == 'tones'")
        end = desk.look(STATE)
        end["answers"] -= before
        ends[way.__name__] = end
        desk.look("controller.hang_up_all()")
        desk.until(f"{LIVE} == []")
        desk.look("controller.dismiss_ended() or window.dialer.field.edit.replace_all('')")
        desk.until("rows() == []")
    first = ends["by_the_window"]
    assert first["answers"] == 1
    assert [row[0] for row in first["live"]] == ["Answered"]
    for way, end in ends.items():
        assert end == first, way


def test_without_any_sound_device_a_caller_rings_and_talks(desk: WindowProcess) -> None:
    assert desk.look("[d.name for d in audio.state.devices]") == []
    desk.look("line.ring()")
    desk.until("popup().isVisible()")
    assert "No sound device" in desk.look("popup().card.device.text()")
    desk.screen.key("F6")
    desk.until(f"{LIVE} == ['Answered']")
    desk.screen.key("shift+F6")
    desk.until(f"{LIVE} == []")
    desk.look("controller.dismiss_ended()")
