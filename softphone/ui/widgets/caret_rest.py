"""Lets the caret stand still after a while, so that a window nobody uses does not repaint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

BLINKING_MS = 10_000
"""How long a caret blinks after the last sign of an operator; what GTK does, too."""

_AS_THE_DESKTOP_SAYS = -1


class CaretRest(QObject):
    """Watches one edit, and where the focus goes.

    Args:
        edit: whose caret moves when somebody types; also the parent.
    """

    def __init__(self, edit: QLineEdit) -> None:
        super().__init__(edit)
        self._hints = QGuiApplication.styleHints()
        self._still = False
        self._patience = QTimer(self, interval=BLINKING_MS, singleShot=True)
        self._patience.timeout.connect(self._stop)
        edit.cursorPositionChanged.connect(self._on_life)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_life)
        self._patience.start()

    def _on_life(self) -> None:
        if self._still:
            self._still = False
            self._hints.setCursorFlashTime(_AS_THE_DESKTOP_SAYS)
        self._patience.start()

    def _stop(self) -> None:
        self._still = True
        self._hints.setCursorFlashTime(0)
