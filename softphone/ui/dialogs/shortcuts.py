"""The list of keyboard shortcuts, read from the actions themselves."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from softphone.ui.actions import WindowActions
from softphone.ui.theme import Theme


class ShortcutsDialog(QDialog):
    """Every command that has keys, and what keys do on the keypad.

    Args:
        theme: what to draw with.
        actions: the window's commands.
        parent: Qt parent.
    """

    def __init__(self, theme: Theme, actions: WindowActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space(8))
        grid.setVerticalSpacing(theme.space(2))
        for row, (words, keys) in enumerate(self._lines(actions)):
            label, shown = QLabel(words), QLabel(keys)
            shown.setFont(theme.mono(theme.size_small))
            grid.addWidget(label, row, 0)
            grid.addWidget(shown, row, 1)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.space(5),) * 4)
        column.setSpacing(theme.space(5))
        column.addLayout(grid)
        column.addWidget(close)

    def _lines(self, actions: WindowActions) -> list[tuple[str, str]]:
        lines = []
        for action in actions.all():
            keys = [k.toString(QKeySequence.SequenceFormat.NativeText) for k in action.shortcuts()]
            if keys:
                lines.append((action.text(), self.tr(" or ").join(keys)))
        return [
            *lines,
            (self.tr("Select a session by its place"), self.tr("Alt+1 … Alt+9")),
            (self.tr("Dial what is in the field"), self.tr("Enter")),
            (self.tr("Press a key of the keypad"), "0–9  *  #  A–Z"),
            (self.tr("Move on the keypad, leave it"), self.tr("Arrow keys, Tab")),
        ]
