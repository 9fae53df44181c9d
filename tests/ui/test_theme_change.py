"""The desktop turns dark while the window is open: nothing of it stays light."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from softphone.ui import theme as themes
from softphone.ui.main_window import MainWindow
from softphone.ui.theme import Theme
from tests.fakes.session_feed import ended


@pytest.fixture
def window(qtbot, qapp: QApplication) -> Iterator[MainWindow]:
    before = qapp.styleSheet(), qapp.palette(), qapp.font()
    made = MainWindow(themes.apply(qapp, Theme.of(is_dark=False)))
    qtbot.addWidget(made)
    made.show()
    made.work.sessions.model.apply({ended(1).id: ended(1)})
    yield made
    qapp.setStyleSheet(before[0])
    qapp.setPalette(before[1])
    qapp.setFont(before[2])


def bright_share(window: MainWindow) -> float:
    picture = window.grab().toImage()
    every = [
        picture.pixelColor(x, y).lightness()
        for x in range(0, picture.width(), 9)
        for y in range(0, picture.height(), 9)
    ]
    return sum(lightness > 128 for lightness in every) / len(every)


def test_nothing_stays_light(qapp: QApplication, window: MainWindow) -> None:
    assert bright_share(window) > 0.8
    window.set_theme(themes.apply(qapp, Theme.of(is_dark=True)))
    assert bright_share(window) < 0.1
    window.set_theme(themes.apply(qapp, Theme.of(is_dark=False)))
    assert bright_share(window) > 0.8
