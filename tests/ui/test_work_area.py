"""The right side of the window: what moves it, and what a click means just then."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from softphone.domain.actions import Action
from softphone.domain.ids import SessionId
from softphone.ui.main_window import MainWindow
from softphone.ui.theme import Theme
from softphone.ui.widgets import session_view
from tests.fakes.session_feed import session


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    monkeypatch.setattr(MainWindow, "_make_tray", lambda self: None)
    window = MainWindow(Theme.of(is_dark=False))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    made = session(1)
    window.work.sessions.model.apply({made.id: made})
    return window


def test_a_click_aimed_before_the_sessions_moved_presses_nothing(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = window.work.sessions.view
    asked: list[tuple[SessionId, Action]] = []
    view.action_requested.connect(lambda *what: asked.append(what))
    qtbot.waitUntil(lambda: view.model().rowCount() == 1)
    layout = view.delegate.layout_of(
        window.work.sessions.model.session_at(0), view.viewport().width()
    )
    spot = QPoint(layout.buttons[-1].center())
    qtbot.wait(300)
    above = window.work.notices
    above.setMinimumHeight(above.height() + 60)
    above.show()
    qtbot.waitUntil(lambda: view.mapTo(window, QPoint()).y() > 100)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert asked == []
    monkeypatch.setattr(session_view, "_SHIFT_GUARD_S", 0.0)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert len(asked) == 1
