"""Two lines of small print in one of the theme's colours."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from softphone.ui.theme import Theme
from softphone.ui.widgets import painting

_HEIGHT = 34
_TOP_LEFT_WRAPPED = 0x0020 | 0x0001 | 0x1000
"""`Qt.AlignmentFlag` top and left with `Qt.TextFlag.TextWordWrap`."""


class HintLabel(QLabel):
    """Tells about the field above it; keeps its height whatever it says.

    Args:
        theme: what to draw with.
        parent: Qt parent.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._color = "text_muted"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        self.update()

    def show_words(self, words: str, color: str) -> None:
        """Say this in the theme's colour of that name."""
        self._color = color
        self.setText(words)
        self.setToolTip(words)
        self.update()

    @property
    def color(self) -> str:
        """Name of the colour the words are in."""
        return self._color

    def sizeHint(self) -> QSize:
        """Two lines."""
        return QSize(120, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Two lines, however narrow."""
        return QSize(0, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words, wrapped."""
        theme = self._theme
        painting.plain_text(
            painting.begin(self),
            QRectF(self.rect()),
            self.text(),
            theme.font(theme.size_small),
            theme.color(self._color),
            _TOP_LEFT_WRAPPED,
        )
