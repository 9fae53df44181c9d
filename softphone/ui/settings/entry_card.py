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
        self.head = head
        name, self._about = QLabel(head), QLabel(about)
        name.setProperty("role", "strong")
        self._about.setProperty("role", "muted")
        self._about.setWordWrap(True)
        self.change, self.remove = QPushButton(self.tr("Change")), QPushButton(self.tr("Remove"))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(name)
        words.addWidget(self._about)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(3), theme.space(2), theme.space(2), theme.space(2))
        row.setSpacing(theme.space(2))
        row.addLayout(words, 1)
        for button in (self.change, self.remove):
            self._put(button)

    def tell(self, about: str) -> None:
        """Say something else in small print."""
        self._about.setText(about)

    def add_button(self, text: str) -> QPushButton:
        """One more thing that can be done, before the others."""
        button = QPushButton(text)
        self._put(button, 1)
        return button

    def _put(self, button: QPushButton, place: int = -1) -> None:
        button.setAutoDefault(False)
        button.setAccessibleName(f"{button.text()}: {self.head}")
        self._row.insertWidget(place, button)
