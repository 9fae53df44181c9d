"""A card for one entry of a list in the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

if TYPE_CHECKING:
    from softphone.ui.theme import Theme


class EntryCard(QFrame):
    """One entry of a list in the settings, with what can be done with it.

    Args:
        theme: what to draw with.
        head: its name.
        about: what else is known, in small print.
    """

    def __init__(self, theme: Theme, head: str, about: str) -> None:
        super().__init__()
        self.setProperty("role", "card")
        name, more = QLabel(head), QLabel(about)
        name.setProperty("role", "strong")
        more.setProperty("role", "muted")
        more.setWordWrap(True)
        self.change, self.remove = QPushButton(self.tr("Change")), QPushButton(self.tr("Remove"))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(name)
        words.addWidget(more)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(3), theme.space(2), theme.space(2), theme.space(2))
        row.setSpacing(theme.space(2))
        row.addLayout(words, 1)
        for button in (self.change, self.remove):
            button.setAutoDefault(False)
            button.setAccessibleName(f"{button.text()}: {head}")
            row.addWidget(button)
