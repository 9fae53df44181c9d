"""The first steps of somebody new to the program; beside everything, in nobody's way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from softphone.ui.messages import invalid_input_sentence

if TYPE_CHECKING:
    from softphone.controller.settings_ports import Choices
    from softphone.ui.theme import Theme

PRACTICE_MENU = "+15550100002"
"""The practice line's menu, which takes tones."""


class WelcomeCard(QFrame):
    """Asks for a name, makes a first call, leads to the profiles; then goes for good.

    Args:
        theme: what to draw with.
        choices: the settings.
        parent: Qt parent.
    """

    practice_requested = Signal(str)
    """Dial this number."""

    settings_requested = Signal()
    dismissed = Signal()

    def __init__(self, theme: Theme, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("First steps"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        head = QLabel(self.tr("Welcome"))
        head.setProperty("role", "title")
        about = QLabel(
            self.tr("You can call now: the practice line makes real calls and needs no account.")
        )
        about.setWordWrap(True)
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Your name"))
        self.name.setPlaceholderText(self.tr("Your name"))
        self.name.setMaximumWidth(220)
        self.name.setEnabled(not choices.lock("operator_name"))
        self.problem = QLabel()
        self.problem.setProperty("role", "error")
        self.problem.hide()
        self.practice = QPushButton(self.tr("Call the practice line"))
        self.practice.setProperty("tone", "primary")
        self.connect_button = QPushButton(self.tr("Connect a team gateway or Daily…"))
        self.dismiss = QPushButton(self.tr("Dismiss"))
        row = QHBoxLayout()
        row.setSpacing(theme.space(2))
        row.addWidget(self.name)
        row.addWidget(self.practice)
        row.addWidget(self.connect_button)
        row.addStretch(1)
        row.addWidget(self.dismiss)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.space(3),) * 4)
        column.setSpacing(theme.space(2))
        column.addWidget(head)
        column.addWidget(about)
        column.addLayout(row)
        column.addWidget(self.problem)
        self.name.editingFinished.connect(self._take_name)
        self.practice.clicked.connect(lambda: self.practice_requested.emit(PRACTICE_MENU))
        self.connect_button.clicked.connect(self.settings_requested)
        self.dismiss.clicked.connect(self.leave)

    def leave(self) -> None:
        """Go for good, and keep the name that was entered."""
        self._take_name()
        self.hide()
        self.dismissed.emit()

    def _take_name(self) -> None:
        name = self.name.text().strip()
        problem = self._choices.change("operator_name", name) if name else None
        self.problem.setText("" if problem is None else invalid_input_sentence(problem))
        self.problem.setVisible(problem is not None)
