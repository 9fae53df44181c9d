from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication

from softphone.domain.audio import AudioDevice, AudioState
from softphone.domain.capabilities import Capabilities
from softphone.domain.ids import SessionId
from softphone.domain.session import Pending
from softphone.ui.panels import incoming
from softphone.ui.panels.incoming import IncomingPopup
from softphone.ui.theme import Theme
from softphone.ui.widgets import quiet_window
from tests.fakes import screen as screens
from tests.fakes.session_feed import NOW, SessionFeed, ended, ringing, session

S2, S3 = SessionId("s2"), SessionId("s3")


class Audio:
    """An audio desk that only tells which device rings."""

    def __init__(self) -> None:
        self.state = AudioState(ringer=AudioDevice("1", "Desk speaker", False))
        self.listeners = []

    def subscribe(self, listener):
        self.listeners.append(listener)
        return lambda: self.listeners.remove(listener)


@pytest.fixture
def popup(qtbot, monkeypatch):
    monkeypatch.setattr(quiet_window, "CLICKS_IGNORED_S", 0.0)
    popup = IncomingPopup(Theme.of(is_dark=False), clock=lambda: NOW)
    qtbot.addWidget(popup)
    popup.feed, popup.audio = SessionFeed(), Audio()
    popup.bind(popup.feed, audio=popup.audio)
    popup.heard = []
    for name in ("answer", "decline", "silence"):
        signal = getattr(popup, f"{name}_requested")
        signal.connect(lambda key, name=name: popup.heard.append((name, key)))
    return popup


def ring(popup, number=2, **changes):
    popup.feed.session_changed.emit(ringing(number, **changes))


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_says_who_where_how_long_and_on_what(popup):
    assert not popup.isVisible()
    ring(popup, peer_name="Anna Berg")
    assert popup.isVisible()
    assert popup.card.name.text() == "Anna Berg"
    assert popup.card.number.text() == "+15550100002"
    assert popup.card.line.text() == "Room demo · waiting 00:07"
    assert popup.card.device.text() == "Rings on Desk speaker"
    popup._clock = lambda: NOW + 5
    popup._on_tick()
    assert popup.card.line.text() == "Room demo · waiting 00:12"
    popup.audio.listeners[0](AudioState())
    assert "silently" in popup.card.device.text()


def test_caller_without_name_and_without_number(popup):
    ring(popup, peer_name="")
    assert popup.card.name.text() == "+15550100002"
    assert not popup.card.number.isVisible()
    ring(popup, peer_name="", peer="")
    assert popup.card.name.text() == "Number withheld"


def test_buttons_send_the_same_intents_as_the_row(popup, qtbot):
    ring(popup)
    click(qtbot, popup.silence)
    click(qtbot, popup.decline)
    click(qtbot, popup.answer)
    assert popup.heard == [("silence", S2), ("decline", S2), ("answer", S2)]
    assert not popup.silence.isEnabled()
    assert popup.silence.text() == "Silenced"


def test_goes_when_nothing_rings_any_more(popup):
    for end in (session(2), ended(2)):
        ring(popup)
        popup.feed.session_changed.emit(end)
        assert not popup.isVisible()
        assert not popup._tick.isActive()
    ring(popup)
    popup.feed.session_removed.emit(S2)
    assert not popup.isVisible()


def test_several_are_stacked_and_can_be_paged(popup, qtbot):
    ring(popup)
    assert not popup.card.place_of.isVisible()
    ring(popup, 3)
    assert popup.card.place_of.text() == "1 of 2"
    click(qtbot, popup.following)
    assert popup.card.place_of.text() == "2 of 2"
    click(qtbot, popup.answer)
    assert popup.heard == [("answer", S3)]
    popup.feed.session_changed.emit(session(3))
    assert popup.session.id == S2
    assert not popup.card.place_of.isVisible()


def test_size_stays_when_callers_change(popup):
    ring(popup, peer_name="Anna Berg")
    height = popup.sizeHint().height()
    ring(popup, 3, peer_name="")
    popup._show_next()
    assert popup.sizeHint().height() == height


def test_offers_only_what_the_backend_can(popup):
    popup.set_capabilities(Capabilities(answer_dialin=True))
    ring(popup)
    assert popup.answer.isEnabled()
    assert not popup.decline.isEnabled()
    ring(popup, pending=Pending.ANSWER)
    assert not popup.answer.isEnabled()


def test_keys_do_nothing_in_the_first_second(popup, qtbot, monkeypatch):
    ring(popup)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        for target in (popup.answer, popup.decline, popup):
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(target, QKeyEvent(kind, key, Qt.KeyboardModifier(0)))
    assert popup.heard == []
    monkeypatch.setattr(quiet_window, "KEYS_IGNORED_S", 0.0)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        space = QKeyEvent(kind, Qt.Key.Key_Space, Qt.KeyboardModifier(0))
        QApplication.sendEvent(popup.answer, space)
    assert popup.heard == [("answer", S2)]


def test_click_meant_for_the_caller_before_does_nothing(popup, qtbot, monkeypatch):
    monkeypatch.setattr(quiet_window, "CLICKS_IGNORED_S", 60.0)
    ring(popup)
    ring(popup, 3)
    popup.feed.session_changed.emit(session(2))
    click(qtbot, popup.answer)
    assert popup.heard == []


def test_window_asks_for_no_focus_and_lies_at_the_bottom_right(popup):
    ring(popup)
    flags = popup.windowFlags()
    assert flags & Qt.WindowType.WindowDoesNotAcceptFocus
    assert flags & Qt.WindowType.FramelessWindowHint
    assert popup.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    free = QGuiApplication.primaryScreen().availableGeometry()
    assert free.contains(popup.geometry())
    assert free.bottom() - popup.geometry().bottom() == 16
    assert free.right() - popup.geometry().right() == 16


def test_flashes_at_most_three_times_a_second_and_not_with_reduced_motion(popup, monkeypatch):
    monkeypatch.setattr(incoming, "reduced_motion", lambda: False)
    ring(popup)
    lit = []
    for _ in range(4):
        popup._on_tick()
        lit.append(popup._lit)
    assert lit == [False, True, False, True]
    assert 1000 / (2 * popup._tick.interval()) <= 3
    monkeypatch.setattr(incoming, "reduced_motion", lambda: True)
    for _ in range(3):
        popup._on_tick()
        assert popup._lit


def test_is_announced_once_for_each_caller(popup, monkeypatch):
    told = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append(event.type()))
    ring(popup, peer_name="Anna Berg")
    ring(popup, peer_name="Anna Berg", caller_id="x")
    assert told == [QAccessible.Event.Alert]
    assert popup.accessibleName() == "Incoming call from Anna Berg"


def test_unbound_popup_lets_go_of_everything(popup):
    ring(popup)
    popup.unbind()
    assert not popup.isVisible()
    assert popup.audio.listeners == []
    ring(popup)
    assert not popup.isVisible()


@pytest.mark.xvfb
@pytest.mark.skipif(not screens.available(), reason="needs Xvfb, openbox and xdotool")
def test_typing_goes_on_in_the_other_window_while_it_rings():
    with screens.screen() as screen:
        window = subprocess.Popen(
            [sys.executable, "-m", "tests.ui.ringing_window"],
            cwd=Path(__file__).parents[2],
            env=screen.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
        )

        def ask(command: str) -> str:
            window.stdin.write(command + "\n")
            return window.stdout.readline().strip()

        try:
            assert window.stdout.readline().strip() == "ready"
            screen.xdotool("search", "--sync", "--onlyvisible", "--name", "typing here")
            screen.xdotool("search", "--name", "typing here", "windowactivate", "--sync")
            screen.type("555")
            assert ask("ring") == "rings"
            screen.type("0123")
            screen.key("Return", "space", "KP_Enter")
            screen.type("4")
            deadline = time.monotonic() + 10
            while (told := ask("text")) != "active True 5550123 4":
                assert time.monotonic() < deadline, told
            x, y = map(int, ask("where").split())
            screen.click(x, y)
            assert window.stdout.readline().strip() == "answer s2"
            assert ask("text").startswith("active")
        finally:
            window.stdin.close()
            window.terminate()
            window.wait(5)
            window.stdout.close()
