"""Ask a supervisor for help, with a note if the agent wants to write one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from softphone.ui.theme import Theme

NOTE_LIMIT = 200
"""Longest note, in characters."""


class HelpDialog(QDialog):
    """One line and one button; the Enter key asks at once, with or without a note.

    Args:
        theme: what to draw with.
        about: the call it is about, in words; empty when it is about none.
        parent: the window it belongs to.
    """

    asked = Signal(str)
    """The note; may be empty."""

    def __init__(self, theme: Theme, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Ask a supervisor for help"))
        self.setMinimumWidth(420)
        head = QLabel(self.windowTitle())
        head.setProperty("role", "title")
        self.about = QLabel(self.tr("About the call with {party}.").format(party=about))
        self.about.setProperty("role", "muted")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setVisible(bool(about))
        self.note = QLineEdit()
        self.note.setMaxLength(NOTE_LIMIT)
        self.note.setAccessibleName(self.tr("Note to the supervisors, optional"))
        self.note.setPlaceholderText(self.tr("What is it about? Supervisors read it at once"))
        self.act, self.stay = QPushButton(self.tr("Ask for help")), QPushButton(self.tr("Cancel"))
        self.act.setProperty("tone", "primary")
        self.act.setDefault(True)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.stay)
        row.addWidget(self.act)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.space(5),) * 4)
        column.setSpacing(theme.space(3))
        for part in (head, self.about, self.note):
            column.addWidget(part)
        column.addLayout(row)
        self.stay.clicked.connect(self.reject)
        self.act.clicked.connect(self._on_act)
        self.note.setFocus()

    def _on_act(self) -> None:
        note = self.note.text().strip()
        self.accept()
        self.asked.emit(note)
