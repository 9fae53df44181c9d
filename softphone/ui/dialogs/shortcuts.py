"""The list of keyboard shortcuts, read from the actions themselves whenever it is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from softphone.ui.actions import WindowActions
from softphone.ui.theme import Theme

_LARGEST = 0.8
"""Most of the screen's height that the list takes; a longer one scrolls."""


class ShortcutsDialog(QDialog):
    """Every command that has keys, and what keys do on the keypad, in two columns.

    Args:
        theme: what to draw with.
        actions: the window's commands.
        parent: Qt parent.
    """

    change_requested = Signal()
    """Show where the keys can be changed."""

    def __init__(self, theme: Theme, actions: WindowActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._theme = theme
        self._actions = actions
        actions.keys_changed.connect(lambda: self._list_keys() if self.isVisible() else None)
        self.list = QScrollArea()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setWidgetResizable(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.change = QPushButton(self.tr("Change…"))
        self.change.clicked.connect(self.change_requested)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.close)
        close.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.change)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.space(5),) * 4)
        column.setSpacing(theme.space(5))
        column.addWidget(self.list, 1)
        column.addLayout(buttons)

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme; the list is made anew when it is shown again."""
        self._theme = theme

    def showEvent(self, event: QShowEvent) -> None:
        """List the keys as they are now."""
        self._list_keys()
        super().showEvent(event)

    def _list_keys(self) -> None:
        body = self._body(self._lines())
        self.list.setWidget(body)
        wanted = body.sizeHint()
        window = self.parentWidget()
        screen = QGuiApplication.primaryScreen().availableGeometry().height()
        most = int(_LARGEST * (min(screen, window.height()) if window is not None else screen))
        self.list.setMinimumWidth(wanted.width() + self.list.verticalScrollBar().sizeHint().width())
        self.list.setMinimumHeight(min(wanted.height(), most - 4 * self._theme.target))
        self.adjustSize()

    def _body(self, lines: Sequence[tuple[str, str]]) -> QWidget:
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self._theme.space(5))
        grid.setVerticalSpacing(self._theme.space(2))
        half = -(-len(lines) // 2)
        for place, (words, keys) in enumerate(lines):
            label, shown = QLabel(words), QLabel(keys)
            shown.setFont(self._theme.mono(self._theme.size_small))
            column, row = divmod(place, half)
            grid.addWidget(label, row, 2 * column)
            grid.addWidget(shown, row, 2 * column + 1)
        return body

    def _lines(self) -> list[tuple[str, str]]:
        lines = []
        for action in self._actions.all():
            keys = [k.toString(QKeySequence.SequenceFormat.NativeText) for k in action.shortcuts()]
            if keys:
                lines.append((action.text(), self.tr(" or ").join(keys)))
        return [
            *lines,
            (self.tr("Select a session by its place"), self.tr("Alt+1 … Alt+9")),
            (self.tr("Speed dial"), self.tr("Ctrl+1 … Ctrl+9")),
            (self.tr("Dial what is in the field"), self.tr("Enter")),
            (self.tr("Press a key of the keypad"), "0–9  *  #  A–Z"),
            (self.tr("Move on the keypad, leave it"), self.tr("Arrow keys, Tab")),
        ]
