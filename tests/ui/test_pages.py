"""Pages beside the dialer: made when first looked at, chosen by mouse and by key."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from softphone.ui.main_window import MainWindow
from softphone.ui.theme import Theme


class Plain(QLabel):
    """A page that remembers its theme."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__("plain", parent)
        self.theme = theme

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    monkeypatch.setattr(MainWindow, "_make_tray", lambda self: None)
    window = MainWindow(Theme.of(is_dark=False))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    _ = window.work
    return window


def offer(window: MainWindow, name: str = "other") -> Callable[[], int]:
    made: list[Plain] = []

    def make(theme: Theme, parent: QWidget) -> Plain:
        made.append(Plain(theme, parent))
        return made[-1]

    window.pages.add(name, name.title(), make)
    return lambda: len(made)


def test_one_page_needs_no_tabs(window: MainWindow) -> None:
    assert window.pages.currentWidget() is window.work
    assert not window.top_bar.tabs.isVisible()


def test_a_page_is_made_when_first_looked_at(window: MainWindow) -> None:
    made = offer(window)
    assert window.top_bar.tabs.isVisible()
    assert made() == 0
    QTest.mouseClick(window.top_bar.tabs["other"], Qt.MouseButton.LeftButton)
    assert made() == 1
    assert window.pages.currentWidget() is window.pages.page("other")
    QTest.mouseClick(window.top_bar.tabs["calls"], Qt.MouseButton.LeftButton)
    assert window.pages.currentWidget() is window.work
    assert made() == 1


def test_keys_choose_a_page_and_tab_stops_once(window: MainWindow) -> None:
    offer(window)
    tabs = window.top_bar.tabs
    tabs["calls"].setFocus()
    QTest.keyClick(tabs["calls"], Qt.Key.Key_Right)
    QTest.keyClick(tabs["other"], Qt.Key.Key_Space)
    assert window.pages.currentWidget() is window.pages.page("other")
    stops = [tabs[name].focusPolicy() for name in ("calls", "other")]
    assert stops == [Qt.FocusPolicy.ClickFocus, Qt.FocusPolicy.StrongFocus]


def test_going_to_sessions_comes_back_to_the_calls(window: MainWindow) -> None:
    offer(window)
    window.pages.show_page("other")
    window.actions_by_name["sessions"].trigger()
    assert window.pages.currentWidget() is window.work


def test_a_count_is_seen_and_told(window: MainWindow) -> None:
    offer(window)
    tab = window.top_bar.tabs["other"]
    narrow = tab.sizeHint().width()
    tab.set_count(3)
    assert tab.sizeHint().width() > narrow
    assert "3" in tab.accessibleName()


def test_a_new_theme_reaches_pages_that_are_made(window: MainWindow) -> None:
    offer(window)
    dark = Theme.of(is_dark=True)
    window.pages.show_page("other")
    window.set_theme(dark)
    page = window.pages.page("other")
    assert isinstance(page, Plain)
    assert page.theme is dark
