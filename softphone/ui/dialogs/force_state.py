"""Choose a state for an agent, with the reason the agent will read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from softphone.domain.agent import AgentState
from softphone.ui.models import agent_words

if TYPE_CHECKING:
    from softphone.ui.theme import Theme

_CHOICES = (AgentState.AVAILABLE, AgentState.BUSY, AgentState.BREAK, AgentState.OFFLINE)
REASON_LIMIT = 100
"""Longest reason, in characters."""


class ForceStateDialog(QDialog):
    """A state and a reason; without a reason there is no way on.

    Args:
        theme: what to draw with.
        name: the agent's name.
        parent: the window it belongs to.
    """

    chosen = Signal(object, str)
    """`AgentState` and the reason."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Set the state of {name}").format(name=name))
        self.setMinimumWidth(380)
        head = QLabel(self.windowTitle())
        head.setProperty("role", "title")
        head.setTextFormat(Qt.TextFormat.PlainText)
        self.state, self.reason = QComboBox(), QLineEdit()
        for state in _CHOICES:
            self.state.addItem(agent_words.state_word(state), state)
        self.state.setAccessibleName(self.tr("State"))
        self.reason.setMaxLength(REASON_LIMIT)
        self.reason.setAccessibleName(self.tr("Reason, required"))
        self.reason.setPlaceholderText(self.tr("The agent reads it, and the audit keeps it"))
        self.act, self.stay = QPushButton(self.tr("Set state")), QPushButton(self.tr("Cancel"))
        self.act.setProperty("tone", "primary")
        self.act.setDefault(True)
        self.act.setEnabled(False)
        form = QFormLayout()
        form.setVerticalSpacing(theme.space(2))
        form.addRow(self.tr("State"), self.state)
        form.addRow(self.tr("Reason"), self.reason)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.stay)
        row.addWidget(self.act)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.space(5),) * 4)
        column.setSpacing(theme.space(3))
        column.addWidget(head)
        column.addLayout(form)
        column.addLayout(row)
        self.reason.textChanged.connect(lambda text: self.act.setEnabled(bool(text.strip())))
        self.stay.clicked.connect(self.reject)
        self.act.clicked.connect(self._on_act)
        self.reason.setFocus()

    def _on_act(self) -> None:
        state, reason = self.state.currentData(), self.reason.text().strip()
        self.accept()
        self.chosen.emit(state, reason)
