from __future__ import annotations

import os
import subprocess
import sys
import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
)

from softphone.domain.dtmf import ToneProgress
from softphone.domain.ids import SessionId
from softphone.domain.macros import Macro
from softphone.domain.notice import Notice, Severity
from softphone.domain.session import SessionState
from softphone.ui import theme as themes
from softphone.ui.panels.keypad import PadMode
from softphone.ui.theme import Theme
from tests.fakes.console import FakeConsole
from tests.fakes.session_feed import ended, ringing, session

S1, S2 = SessionId("s1"), SessionId("s2")
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def commands(console: FakeConsole, name: str) -> list[tuple[object, ...]]:
    return [command[1:] for command in console.controller.commands if command[0] == name]


def put(console: FakeConsole, *sessions) -> None:
    for each in sessions:
        console.controller.store.put(each)


def test_dialling_from_the_keyboard_selects_the_new_session(qtbot, window, console) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F5)
    assert window.dialer.field.edit.hasFocus()
    qtbot.keyClicks(window.dialer.field.edit, "+12015550123")
    qtbot.keyClick(window.dialer.field.edit, Qt.Key.Key_Return)
    assert commands(console, "dial")[0][0].destination == "+12015550123"
    assert window.work.sessions.selected.peer == "+12015550123"


def test_redial_key_dials_again(qtbot, window, console) -> None:
    window.dialer.dial("+12015550123")
    qtbot.keyClick(window, Qt.Key.Key_F12)
    assert [c[0].destination for c in commands(console, "dial")] == ["+12015550123"] * 2


def test_f6_answers_and_f8_declines_what_rings_whatever_is_selected(qtbot, window, console) -> None:
    put(console, session(1))
    window.work.sessions.select(S1)
    actions = window.actions_by_name
    assert not actions["answer"].isEnabled()
    put(console, ringing(2))
    assert window.work.sessions.selected.id == S1
    assert actions["answer"].isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_F6)
    qtbot.keyClick(window, Qt.Key.Key_F8)
    assert commands(console, "answer") == [(S2,)]
    assert commands(console, "decline") == [(S2,)]
    put(console, ended(2))
    assert not actions["answer"].isEnabled()


@pytest.mark.parametrize(("key", "held"), [(Qt.Key.Key_F6, SHIFT), (Qt.Key.Key_Delete, CTRL)])
def test_hang_up_keys(qtbot, window, console, key, held) -> None:
    put(console, session(1))
    window.work.sessions.select(S1)
    window.dialer.field.edit.setFocus()
    qtbot.keyClick(window.dialer.field.edit, key, held)
    assert commands(console, "hang_up") == [(S1,)]


def test_ctrl_delete_never_hangs_up_while_text_is_edited(qtbot, window, console) -> None:
    put(console, session(1))
    window.work.sessions.select(S1)
    for edit in (window.dialer.field.edit, window.work.log.filter):
        edit.setFocus()
        qtbot.keyClicks(edit, "12 34")
        edit.setCursorPosition(0)
        qtbot.keyClick(edit, Qt.Key.Key_Delete, CTRL)
    assert commands(console, "hang_up") == []


def test_plain_escape_hangs_nothing_up(qtbot, window, console) -> None:
    put(console, session(1))
    window.work.sessions.select(S1)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert commands(console, "hang_up") == []


@pytest.mark.parametrize("held", [CTRL, CTRL | SHIFT])
def test_mute_keys(qtbot, window, console, held) -> None:
    qtbot.keyClick(window, Qt.Key.Key_M, held)
    assert console.audio.wishes == [("muted", True)]
    assert window.top_bar.mute.text() == "Muting…"


def test_alt_digits_select_by_place(qtbot, window, console) -> None:
    put(console, session(1), session(2), session(3))
    shown = [window.work.sessions.model.session_at(row).id for row in range(3)]
    for place, key in enumerate((Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)):
        qtbot.keyClick(window, key, ALT)
        assert window.work.sessions.selected.id == shown[place]
    qtbot.keyClick(window, Qt.Key.Key_9, ALT)
    assert window.work.sessions.selected.id == shown[2]


def test_log_and_session_keys_move_the_keyboard(qtbot, window, console) -> None:
    put(console, session(1))
    qtbot.keyClick(window, Qt.Key.Key_L, CTRL)
    assert window.work.log.filter.hasFocus()
    qtbot.keyClick(window, Qt.Key.Key_F7)
    assert window.work.sessions.view.hasFocus()


def test_the_keypad_follows_the_selected_session(qtbot, window, console) -> None:
    keypad = window.dialer.keypad
    put(console, session(1, state=SessionState.RINGING, answered_at=None))
    window.work.sessions.select(S1)
    assert keypad.mode is PadMode.DIAL
    put(console, session(1))
    assert keypad.mode is PadMode.TONES
    assert keypad.switch.second.text() == "Tones to Party 1"
    qtbot.mouseClick(keypad.pad.key("4"), Qt.MouseButton.LeftButton)
    assert commands(console, "send_tones") == [(S1, "4", False)]
    assert ("tone", "4") in console.audio.wishes
    put(console, ended(1))
    assert keypad.mode is PadMode.DIAL


def test_an_answer_never_takes_the_keys_from_a_number_being_typed(qtbot, window, console) -> None:
    put(console, session(1, state=SessionState.RINGING, answered_at=None))
    window.work.sessions.select(S1)
    window.dialer.field.edit.setFocus()
    qtbot.keyClicks(window.dialer.field.edit, "+1201")
    put(console, session(1))
    assert window.dialer.keypad.mode is PadMode.DIAL
    assert window.dialer.field.edit.hasFocus()
    qtbot.mouseClick(window.dialer.keypad.pad.key("5"), Qt.MouseButton.LeftButton)
    assert window.dialer.field.text() == "+1 201-5"
    assert commands(console, "send_tones") == []


def test_the_tone_strip_reaches_the_controller(qtbot, window, console) -> None:
    put(console, session(1))
    window.work.sessions.select(S1)
    strip = window.dialer.keypad.strip
    feed = console.controller.tone_progress
    feed.publish(ToneProgress(session=S1, sent=1, total=2, text="12", held=True))
    qtbot.mouseClick(strip.go_on, Qt.MouseButton.LeftButton)
    feed.publish(ToneProgress(session=S1, sent=2, total=2, text="12", done=True))
    qtbot.mouseClick(strip.resend, Qt.MouseButton.LeftButton)
    console.macros.put(Macro("a", "Mailbox", "1#"), {})
    qtbot.mouseClick(strip.macros, Qt.MouseButton.LeftButton)
    window.dialer.keypad.macros.menu.actions()[0].trigger()
    window.dialer.keypad.macros.menu.close()
    assert commands(console, "go_on_with_tones") == [(S1,)]
    assert commands(console, "resend_tones") == [(S1,)]
    assert commands(console, "play_macro") == [(S1, "Mailbox")]


def test_the_dial_field_works_while_keys_send_tones(qtbot, window, console) -> None:
    put(console, session(1))
    window.work.sessions.select(S1)
    assert window.dialer.keypad.mode is PadMode.TONES
    window.dialer.field.edit.setFocus()
    qtbot.keyClicks(window.dialer.field.edit, "+12015550123")
    assert commands(console, "send_tones") == []
    qtbot.keyClick(window.dialer.field.edit, Qt.Key.Key_Return)
    assert len(commands(console, "dial")) == 1


def test_digits_in_the_session_list_go_to_the_session(qtbot, window, console) -> None:
    put(console, session(1))
    window.work.sessions.select(S1)
    window.work.sessions.view.setFocus()
    qtbot.keyClicks(window.work.sessions.view, "12#")
    assert [c[1] for c in commands(console, "send_tones")] == ["1", "2", "#"]
    window.dialer.keypad.set_mode(PadMode.DIAL)
    qtbot.keyClicks(window.work.sessions.view, "3")
    assert len(commands(console, "send_tones")) == 3


def test_ended_sessions_become_recent(window, console) -> None:
    put(console, ended(3, ended_at=time.time()))
    assert [row.session.id for row in window.dialer.recent.rows] == ["s3"]


def test_a_refused_number_is_told_at_the_field_too(window, console) -> None:
    text = "This number cannot be dialled from here."
    notice = Notice(severity=Severity.ERROR, text=text, at=0.0, field="phoneNumber")
    console.controller.notices.publish(notice)
    assert window.dialer.hint.text() == text
    assert [n.text for n in window.work.notices.notices] == [text]


def test_closing_without_calls_just_closes(qtbot, window, console) -> None:
    put(console, ended(1))
    with qtbot.waitSignal(window.quit_confirmed, timeout=5000):
        window.close()
    assert not window.isVisible()


def test_closing_with_calls_asks_and_staying_changes_nothing(qtbot, window, console) -> None:
    put(console, session(1), session(2))
    with qtbot.assertNotEmitted(window.quit_confirmed):
        window.close()
    question = window.findChild(QDialog)
    assert window.isVisible()
    assert question.isModal()
    assert question.focusWidget() is question.stay_button
    qtbot.keyClick(question, Qt.Key.Key_Escape)
    assert window.isVisible()
    assert not question.isVisible()
    assert console.controller.commands == []


def test_closing_with_calls_goes_on_after_a_yes(qtbot, window, console) -> None:
    put(console, session(1))
    window.close()
    question = window.findChild(QDialog)
    with qtbot.waitSignal(window.quit_confirmed, timeout=5000):
        qtbot.mouseClick(question.act_button, Qt.MouseButton.LeftButton)
    assert not window.isVisible()


def test_asking_twice_leaves_one_question(qtbot, window, console) -> None:
    put(console, session(1))
    window.close()
    window.closeEvent(QCloseEvent())
    assert len([d for d in window.findChildren(QDialog) if d.isVisible()]) == 1


def test_rebinding_leaves_no_old_connection(qtbot, window, console) -> None:
    other = FakeConsole()
    window.bind(other.build())
    window.dialer.dial("+12015550123")
    assert commands(console, "dial") == []
    assert len(commands(other, "dial")) == 1
    console.controller.notices.publish(Notice(severity=Severity.INFO, text="old", at=0.0))
    assert window.work.notices.notices == ()


def test_a_link_from_outside_fills_the_field_and_dials_nothing(window, console) -> None:
    window.open_address("tel:+1-201-555-0123")
    assert window.dialer.field.text() == "+1 201-555-0123"
    assert console.controller.commands == []


def test_the_theme_can_change_while_calls_are_live(qtbot, qapp, window, console) -> None:
    put(console, session(1), ringing(2))
    window.show_dialog("shortcuts")
    light = window.grab().toImage().pixelColor(600, 20)
    window.set_theme(Theme.of(is_dark=True))
    dark = window.grab().toImage().pixelColor(600, 20)
    assert light.lightness() > 200
    assert dark.lightness() < 60


@pytest.mark.parametrize("name", ["audio", "shortcuts", "about"])
def test_dialogs_open_without_blocking(qtbot, window, name) -> None:
    dialog = window.show_dialog(name)
    assert dialog.isVisible()
    assert not dialog.isModal()
    assert window.show_dialog(name) is dialog


HEAVY = (
    "asyncio",
    "qasync",
    "pydantic",
    "httpx",
    "websockets",
    "keyring",
    "numpy",
    "phonenumbers",
    "daily",
    "baresip",
    "sqlite3",
    "ssl",
    "PySide6.QtNetwork",
    "softphone.controller.controller",
    "softphone.domain.events",
    "softphone.ui.work_area",
    "softphone.ui.wiring",
)

FIRST_PAINT = f"""
import linecache, os, sys
from softphone import app

def tell():
    from PySide6 import QtCore
    told = [name for name in {HEAVY!r} if name in sys.modules]
    told += ["enums-of-Qt"] * ("Qt" in vars(QtCore))
    told += [file for file in linecache.cache if "softphone" in file]
    print(*told, flush=True)
    os._exit(0)

app.open_window(tell)
"""


def test_the_first_paint_waits_for_nothing_heavy() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run(
        [sys.executable, "-c", FIRST_PAINT],
        capture_output=True,
        text=True,
        timeout=30,
        env=environment,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    assert run.stdout.split() == []


def test_the_desktop_turning_dark_is_followed(qtbot, qapp, window, monkeypatch) -> None:
    monkeypatch.setattr(Theme, "current", classmethod(lambda cls, app: cls.of(is_dark=True)))
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert window.theme.is_dark
    assert qapp.styleSheet() == themes.style_sheet(Theme.of(is_dark=True))
