"""The line that tells the operator that nobody hears them, in the whole window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from softphone.ui.panels.unheard_strip import UnheardStrip
from softphone.ui.theme import Theme
from softphone.ui.unheard_wiring import UnheardWiring
from tests.fakes.session_feed import session

VOICE = 0.3


class Clock:
    def __init__(self) -> None:
        self.now = 10.0

    def __call__(self) -> float:
        return self.now


class Sampled:
    """Runs the sampling of the window's audio by hand, on a clock of its own."""

    def __init__(self, window, audio) -> None:
        self.audio = audio
        self.clock = Clock()
        wiring = next(w for w in window.children() if isinstance(w, UnheardWiring))
        wiring._clock = self.clock
        self.watch = wiring._watch

    def during(self, seconds: float, level: float) -> None:
        self.audio.level = (level, 0.0)
        for _ in range(round(seconds / 0.0625)):
            self.clock.now += 0.0625
            self.watch._sample()


@pytest.fixture
def line(window, console):
    line = Sampled(window, console.audio)
    console.audio.measure()
    assert line.watch.sampling
    line.watch._timer.stop()
    line.watch._timer.setInterval(1_000_000)
    line.watch._timer.start()
    return line


def strip(window):
    found = [s for s in window.findChildren(UnheardStrip) if s.isVisible()]
    return found[0] if found else None


def test_speaking_while_muted_offers_unmute(qtbot, window, console, line) -> None:
    console.controller.store.put(session())
    console.audio.measure(mic_muted=True)
    pad, sessions = window.dialer.keypad, window.work.sessions
    focus, places = QApplication.focusWidget(), (pad.geometry(), sessions.pos())
    line.during(2, VOICE)
    shown = strip(window)
    assert shown.words.text() == "You are muted: they cannot hear you."
    assert shown.accessibleName() == shown.words.text()
    assert shown.unmute.isVisible() and not shown.devices.isVisible()
    assert shown.unmute.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert QApplication.focusWidget() is focus
    QApplication.processEvents()
    assert (pad.geometry(), sessions.pos()) == places, "what is pressed stays where it is"
    qtbot.mouseClick(shown.unmute, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(shown.unmute, Qt.MouseButton.LeftButton)
    assert console.audio.wishes == [("muted", False)]
    console.audio.measure(mic_muted=False)
    line.during(0.1, VOICE)
    assert strip(window) is None


def test_a_silent_microphone_offers_the_settings(qtbot, window, console, line) -> None:
    console.controller.store.put(session())
    line.during(4, 0.0)
    assert strip(window) is None
    line.during(2, 0.0)
    shown = strip(window)
    assert shown.words.text().startswith("Your microphone delivers no sound")
    assert shown.devices.isVisible() and not shown.unmute.isVisible()
    qtbot.mouseClick(shown.devices, Qt.MouseButton.LeftButton)
    assert window.dialog("audio").isVisible()
    window.dialog("audio").close()
    window.set_theme(Theme.of(is_dark=True))
    line.during(0.1, 0.02)
    assert strip(window) is None


def test_a_voice_that_does_not_leave_is_told(window, console, line) -> None:
    console.controller.store.put(session())
    console.audio.sending = False
    line.during(6, VOICE)
    shown = strip(window)
    assert "does not leave this computer" in shown.words.text()
    assert not shown.devices.isVisible() and not shown.unmute.isVisible()


@pytest.mark.parametrize("changes", [{"local_hold": True}, {"muted": True}, {"stale": True}])
def test_nothing_is_told_while_nobody_listens(window, console, line, changes) -> None:
    line.during(6, 0.0)
    assert strip(window) is None, "no call at all"
    console.controller.store.put(session(**changes))
    line.during(6, 0.0)
    assert strip(window) is None


def test_it_goes_with_the_call_the_stream_and_the_console(window, console, line) -> None:
    def told() -> None:
        console.audio.measure(mic_open=True, speaker_open=True)
        console.controller.store.put(session())
        line.during(6, 0.0)
        assert strip(window) is not None

    told()
    console.controller.store.remove(session().id)
    line.during(0.1, 0.0)
    assert strip(window) is None
    told()
    console.audio.measure(mic_open=False, speaker_open=False)
    assert strip(window) is None, "the streams are closed"
    told()
    window.unbind()
    assert strip(window) is None


def test_without_any_microphone_the_mute_button_says_so(window, console, line) -> None:
    console.controller.store.put(session())
    console.audio.measure(microphone=None, mic_open=False)
    line.during(30, 0.0)
    assert strip(window) is None
    assert window.top_bar.mute.text() == "No mic"
