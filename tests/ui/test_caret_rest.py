"""The caret stands still when nobody types, and blinks again for whoever does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from softphone.ui.widgets import caret_rest
from softphone.ui.widgets.caret_rest import CaretRest


@pytest.fixture
def window(qtbot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[QWidget]:
    monkeypatch.setattr(caret_rest, "BLINKING_MS", 1)
    window = QWidget()
    column = QVBoxLayout(window)
    window.edit, window.other = QLineEdit(), QLineEdit()
    column.addWidget(window.edit)
    column.addWidget(window.other)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.edit.setFocus()
    CaretRest(window.edit)
    yield window
    qapp.styleHints().setCursorFlashTime(-1)


def test_the_caret_rests_and_blinks_again(qtbot, qapp: QApplication, window: QWidget) -> None:
    hints = qapp.styleHints()
    qtbot.waitUntil(lambda: hints.cursorFlashTime() == 0)
    with qtbot.waitSignal(hints.cursorFlashTimeChanged) as changed:
        qtbot.keyClicks(window.edit, "5")
    assert changed.args[0] != 0
    qtbot.waitUntil(lambda: hints.cursorFlashTime() == 0)


def test_the_caret_blinks_where_the_focus_goes(qtbot, qapp: QApplication, window: QWidget) -> None:
    hints = qapp.styleHints()
    qtbot.waitUntil(lambda: hints.cursorFlashTime() == 0)
    with qtbot.waitSignal(hints.cursorFlashTimeChanged) as changed:
        window.other.setFocus()
    assert changed.args[0] != 0
