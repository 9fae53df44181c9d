"""A shift of forty calls with the keyboard alone, and one with the mouse alone.

Everything but the far parties is real: window, controller, history, keys and clicks of an X server.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.fakes.quick_line import BUSY
from tests.fakes.screen import Screen
from tests.fakes.window_process import WindowProcess, window_process

pytestmark = [pytest.mark.xvfb, pytest.mark.timeout(180)]

CALLS = 40
NUMBER = "+12015550123"
QUICK = {"WINDOW_LINE": "quick", "SOFTPHONE_REGION": "US"}
LIVE = "[r['state'] for r in rows() if r['live']]"


@pytest.fixture
def desk(shown: Screen, tmp_path) -> Iterator[WindowProcess]:
    """A window whose far parties answer at once, on a machine without sound devices."""
    with window_process(shown, tmp_path, more=QUICK) as made:
        made.look("window.dialer.focus_field()")
        made.until("window._wiring._console.history.is_open")
        yield made


def check_the_end(desk: WindowProcess) -> None:
    """Every call is over, kept once, and nothing went wrong on the way."""
    desk.until("rows() == []")
    assert desk.look("line.live") == 0
    assert desk.look("len(set(line.told))") == CALLS
    desk.until(f"kept() == {CALLS}")
    problems = [e["text"] for e in desk.events if e["what"] == "notice_raised"]
    assert [text for text in problems if "486" not in text and "busy" not in text.lower()] == []


class Keyboard:
    """An operator without a mouse."""

    def __init__(self, desk: WindowProcess) -> None:
        self.desk = desk
        self.screen = desk.screen

    def press(self, *keys: str) -> None:
        self.screen.xdotool("key", "--delay", "4", *keys)

    def dial(self, number: str = NUMBER) -> None:
        self.press("F5")
        self.screen.xdotool("type", "--delay", "4", number)
        self.press("Return")

    def dialled_held_and_hung_up(self) -> None:
        self.dial()
        self.desk.until(f"{LIVE} == ['Answered']")
        self.press("ctrl+shift+h")
        self.desk.until(f"{LIVE} == ['On hold']")
        self.press("ctrl+shift+h")
        self.desk.until(f"{LIVE} == ['Answered']")
        self.press("shift+F6")

    def answered_and_sent_tones(self) -> None:
        self.desk.look("line.ring()")
        self.desk.until(f"{LIVE} == ['Incoming']")
        self.press("F6")
        self.desk.until(f"{LIVE} == ['Answered']")
        self.desk.until("window.dialer.keypad.mode.value == 'tones'")
        sent = self.desk.look("len(line.named('send_tones'))")
        self.press("F7", "1", "numbersign")
        self.desk.until(f"''.join(c.value for c in line.named('send_tones')[{sent}:]) == '1#'")
        self.press("shift+F6")

    def declined(self) -> None:
        self.desk.look("line.ring()")
        self.desk.until(f"{LIVE} == ['Incoming']")
        self.press("F8")

    def busy(self) -> None:
        self.dial(BUSY)
        self.desk.until_state(BUSY, "Busy")

    def redialled_muted_and_hung_up_by_name(self) -> None:
        self.press("F12")
        self.desk.until(f"{LIVE} in (['Answered'], [])")
        if self.desk.look(LIVE):
            self.press("ctrl+k")
            self.desk.until("window._wiring._commands.bar.isVisible()")
            self.screen.xdotool("type", "--delay", "4", "hang up")
            self.press("Return")

    def tidied(self) -> None:
        self.desk.until(f"{LIVE} == []")
        self.press("F7", "Delete")
        self.desk.until("rows() == []")
        assert self.desk.look("active() and focus()"), "the keyboard is lost"


def test_forty_calls_by_keyboard_alone(desk: WindowProcess) -> None:
    hands = Keyboard(desk)
    desk.screen.xdotool("mousemove", "1590", "990")
    deeds = (
        hands.dialled_held_and_hung_up,
        hands.redialled_muted_and_hung_up_by_name,
        hands.answered_and_sent_tones,
        hands.busy,
        hands.declined,
    )
    for number in range(CALLS):
        deeds[number % len(deeds)]()
        hands.tidied()
    check_the_end(desk)


class Mouse:
    """An operator who never touches the keyboard."""

    def __init__(self, desk: WindowProcess) -> None:
        self.desk = desk

    def click(self, expression: str) -> None:
        self.desk.click(expression)

    def hang_up(self) -> None:
        self.desk.until(f"{LIVE} == ['Answered']")
        self.desk.click_row("", "hang-up")

    def dialled_on_the_keypad(self) -> None:
        self.click("window.dialer.keypad.switch.first")
        for digit in "2015550123":
            self.click(f"window.dialer.keypad.pad.key('{digit}')")
        self.click("window.dialer.call")
        self.hang_up()

    def redialled(self) -> None:
        self.click("window.dialer.redial")
        self.hang_up()

    def redialled_and_held(self) -> None:
        self.click("window.dialer.redial")
        self.desk.until(f"{LIVE} == ['Answered']")
        for wanted, state in (("hold", "On hold"), ("resume", "Answered")):
            self.desk.click_row("", wanted)
            self.desk.until(f"{LIVE} == [{state!r}]")
        self.hang_up()

    def answered_on_the_pop_up(self) -> None:
        self.desk.look("line.ring()")
        self.desk.until("popup().isVisible() and monotonic() - popup().changed_at > 0.3")
        self.click("popup().answer")
        self.hang_up()

    def declined_on_the_pop_up(self) -> None:
        self.desk.look("line.ring()")
        self.desk.until("popup().isVisible() and monotonic() - popup().changed_at > 0.3")
        self.click("popup().decline")

    def answered_in_the_row(self) -> None:
        self.desk.look("line.ring()")
        self.desk.until("popup().isVisible() and monotonic() - popup().changed_at > 0.3")
        self.desk.click_row("", "answer")  # by now the rows have made room for who waits
        self.hang_up()

    def tidied(self) -> None:
        self.desk.until(f"{LIVE} == []")
        self.click("window.work.sessions.header.dismiss_ended")
        self.desk.until("rows() == []")


def test_forty_calls_by_mouse_alone(desk: WindowProcess) -> None:
    hands = Mouse(desk)
    deeds = (
        hands.redialled_and_held,
        hands.answered_on_the_pop_up,
        hands.redialled,
        hands.answered_in_the_row,
        hands.declined_on_the_pop_up,
    )
    hands.dialled_on_the_keypad()
    hands.tidied()
    for number in range(1, CALLS):
        deeds[number % len(deeds)]()
        hands.tidied()
    check_the_end(desk)
