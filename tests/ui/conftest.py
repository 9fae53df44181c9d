"""The whole window on a console without a backend, for tests of its parts together."""

from __future__ import annotations

import pytest

from softphone.ui import theme as themes
from softphone.ui.main_window import MainWindow
from softphone.ui.theme import Theme
from tests.fakes.console import FakeConsole


@pytest.fixture
def console():
    return FakeConsole()


@pytest.fixture
def dressed(qapp):
    """The application in the product's light theme, as at start."""
    before = qapp.styleSheet(), qapp.palette(), qapp.font()
    themes.apply(qapp, Theme.of(is_dark=False))
    yield qapp
    qapp.setStyleSheet(before[0])
    qapp.setPalette(before[1])
    qapp.setFont(before[2])


@pytest.fixture
def window(qtbot, dressed, console, monkeypatch):
    monkeypatch.setattr(MainWindow, "_make_tray", lambda self: None)
    window = MainWindow(Theme.of(is_dark=False))
    qtbot.addWidget(window, before_close_func=lambda w: w.unbind())
    with qtbot.waitSignal(window.first_painted, timeout=5000):
        window.show()
    window.activateWindow()
    window.bind(console.build())
    return window
