"""Keys, names, roles, targets and the focus: that everybody can use everything."""

from __future__ import annotations

import time

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QScrollBar,
    QWidget,
)

from softphone.domain.ids import SessionId
from softphone.ui.main_window import MainWindow
from softphone.ui.theme import Theme
from tests.fakes.console import FakeConsole
from tests.fakes.session_feed import ended, ringing, session

S1 = SessionId("s1")


def put(console: FakeConsole, *sessions) -> None:
    for each in sessions:
        console.controller.store.put(each)


def test_the_shortcut_list_names_every_key(qtbot, window) -> None:
    from PySide6.QtWidgets import QLabel

    dialog = window.show_dialog("shortcuts")
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    for action in window.actions_by_name.all():
        for keys in action.shortcuts():
            assert keys.toString(QKeySequence.SequenceFormat.NativeText) in words


def test_no_key_is_given_twice(window) -> None:
    keys = [k.toString() for action in window.actions() for k in action.shortcuts()]
    assert len(keys) == len(set(keys))
    assert "Esc" not in keys


# -- everything by keyboard and for screen readers -----------------------------------------------


def shown(window: MainWindow) -> list[QWidget]:
    return [w for w in window.findChildren(QWidget) if w.isVisible()]


def test_everything_that_can_be_used_has_a_name_and_a_role(window, console) -> None:
    put(console, session(1), ringing(2), ended(3, ended_at=time.time()))
    window.work.sessions.select(S1)
    silent = []
    for widget in shown(window):
        usable = isinstance(widget, QAbstractButton | QLineEdit)
        if not usable and widget.focusPolicy() is Qt.FocusPolicy.NoFocus:
            continue
        if isinstance(widget, QScrollBar) or widget.objectName().startswith("qt_"):
            continue
        reader = QAccessible.queryAccessibleInterface(widget)
        name = reader.text(QAccessible.Text.Name)
        if not name or reader.role() is QAccessible.Role.NoRole:
            silent.append((type(widget).__name__, widget.parent()))
    assert silent == []


def test_targets_are_large_enough(window, console) -> None:
    put(console, session(1), ended(3, ended_at=time.time()))
    window.work.sessions.select(S1)
    small = [
        (type(w).__name__, w.text(), w.size())
        for w in shown(window)
        if isinstance(w, QAbstractButton) and (w.width() < 24 or w.height() < 24)
    ]
    assert small == []


def tab_walk(qtbot, window: MainWindow, steps: int) -> list[QWidget]:
    walked = []
    for _ in range(steps):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        walked.append(QApplication.focusWidget())
    return walked


def test_tab_reaches_everything_from_the_left_column_and_comes_back(qtbot, window, console) -> None:
    put(console, session(1))
    window.work.sessions.select(S1)
    window.dialer.field.edit.setFocus()
    walked = tab_walk(qtbot, window, 60)
    for wanted in (
        window.dialer.call,
        window.dialer.options,
        window.dialer.keypad.pad.key("5"),
        window.work.sessions.view,
        window.work.log.filter,
        window.top_bar.mute,
        window.top_bar.microphone,
        window.top_bar.menu_button,
        window.dialer.field.edit,
    ):
        assert wanted in walked
    order = [w for w in walked if w in (window.dialer.keypad.pad.key("5"), window.dialer.call)]
    assert order[:2] == [window.dialer.keypad.pad.key("5"), window.dialer.call]
    qtbot.keyClick(window.dialer.keypad.pad.key("5"), Qt.Key.Key_Right)
    window.dialer.field.edit.setFocus()
    later = tab_walk(qtbot, window, 6)
    keys = [window.dialer.keypad.pad.key("6"), window.dialer.call]
    assert [w for w in later if w in keys] == keys


def test_tab_order_reads_from_top_to_bottom(qtbot, window, console) -> None:
    for number in (5, 6):
        put(console, ended(number, ended_at=time.time()))
    put(console, session(1))
    window.work.sessions.select(S1)
    dialer = window.dialer
    dialer.field.edit.setFocus()
    strip = dialer.keypad.strip
    wanted = [
        strip.letters,
        strip.secret,
        dialer.keypad.pad.key("5"),
        dialer.call,
        dialer.options,
        *dialer.recent.rows,
    ]
    assert [w for w in tab_walk(qtbot, window, 14) if w in wanted] == wanted


def test_focus_is_seen(qtbot, window, console) -> None:
    ring = Theme.of(is_dark=False).accent
    for widget in (window.dialer.options, window.top_bar.mute, window.top_bar.microphone):
        edge = QPoint(widget.width() // 2, 0)
        window.dialer.field.edit.setFocus()
        before = widget.grab().toImage().pixelColor(edge).name()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        after = widget.grab().toImage().pixelColor(edge).name()
        assert before != ring
        assert after == ring


# -- start ---------------------------------------------------------------------------------------
