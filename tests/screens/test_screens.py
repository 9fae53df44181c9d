"""Every scene is drawn in its own process and looked at by machine: full, sharp, nothing cut."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtWidgets import QLabel

from softphone.ui.theme import Theme
from softphone.ui.widgets.buttons import ActionButton
from tests.screens import scenes

FOLDER = Path(__file__).parents[2] / "artifacts" / "screens"


def draw(scene: str, theme: str, width: int, height: int, scale: int) -> QImage:
    FOLDER.mkdir(parents=True, exist_ok=True)
    file = FOLDER / f"{scene}-{theme}-{width}x{height}@{scale}.png"
    command = [sys.executable, "-m", "tests.screens.render", "--one"]
    subprocess.run(
        [*command, scene, theme, str(width), str(height), str(file)],
        env={**os.environ, "QT_SCALE_FACTOR": str(scale), "QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(__file__).parents[2],
        check=True,
        timeout=60,
        capture_output=True,
    )
    return QImage(str(file))


@pytest.mark.parametrize(("theme", "scale"), [("light", 1), ("dark", 2)])
def test_the_working_window_is_drawn_full_and_sharp(theme, scale) -> None:
    image = draw("calls", theme, 1360, 860, scale)
    assert (image.width(), image.height()) == (1360 * scale, 860 * scale)
    shades = Theme.of(is_dark=theme == "dark")

    def at(x: int, y: int) -> str:
        return image.pixelColor(x * scale, y * scale).name()

    assert at(700, 3) == shades.card
    assert at(308, 400) == shades.surface
    assert at(40, 495) == shades.success
    colours = {
        image.pixel(x, y)
        for x in range(0, image.width(), 3 * scale)
        for y in range(0, image.height(), 3 * scale)
    }
    assert len(colours) > 40


@pytest.mark.parametrize("size", [(1360, 860), (1000, 640)])
def test_no_word_is_cut(qtbot, qapp, size) -> None:
    before = qapp.styleSheet(), qapp.palette(), qapp.font()
    window = scenes.show(qapp, "trouble", dark=False, size=size)
    qtbot.addWidget(window, before_close_func=lambda w: w.unbind())
    try:
        buttons = [b for b in window.findChildren(ActionButton) if b.isVisible() and b.text()]
        assert len(buttons) > 6
        narrow = [
            (b.text(), b.width(), b.sizeHint().width())
            for b in buttons
            if b.width() < b.sizeHint().width() - 2 * window.theme.space(2)
        ]
        assert narrow == []
        assert [label.text() for label in _cut(window.top_bar.findChildren(QLabel))] == []
        assert [label.text() for label in _cut(window.dialer.recent.findChildren(QLabel))] == []
        bottom = window.dialer.options.mapTo(window, window.dialer.options.rect().bottomLeft())
        assert bottom.y() < window.height()
    finally:
        window._make_tray = lambda: None
        qapp.setStyleSheet(before[0])
        qapp.setPalette(before[1])
        qapp.setFont(before[2])


def _cut(labels: list[QLabel]) -> list[QLabel]:
    return [
        label
        for label in labels
        if label.isVisible()
        and QFontMetrics(label.font()).horizontalAdvance(label.text()) > label.width()
    ]
