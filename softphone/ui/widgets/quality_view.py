"""A call's media quality now: bars, a word, and the numbers."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from softphone.domain.events import Quality
from softphone.ui.models import wording
from softphone.ui.theme import Theme
from softphone.ui.widgets import painting

_HEIGHT = 24
_BARS = 20
_COLORS = ("text_muted", "danger", "warning", "success", "success")


class QualityView(QLabel):
    """One line; its text is what screen readers say.

    Args:
        theme: what to draw with.
        parent: Qt parent.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bars = 0
        self._numbers = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_quality(None)

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        self.update()

    @property
    def bars(self) -> int:
        """How many bars are lit, 0-4."""
        return self._bars

    def show_quality(self, quality: Quality | None) -> None:
        """Show this, or that nothing has been measured."""
        self._bars = wording.quality_bars(quality)
        self._numbers = wording.quality_line(quality)
        word = wording.quality_word(self._bars)
        words = f"{word} · {self._numbers}" if self._bars else self._numbers
        if words != self.text():
            self.setText(words)
            self.setToolTip(words)
            self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(280, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """May be squeezed; the numbers are then elided."""
        return QSize(80, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw bars, word and numbers."""
        theme = self._theme
        painter = QPainter(self)
        small = theme.font(theme.size_small, tabular=True)
        muted = theme.color("text_muted")
        left = 0.0
        if self._bars:
            self._paint_bars(painter)
            left = _BARS + theme.space(2)
            strong = theme.font(theme.size_small, QFont.Weight.DemiBold)
            word = wording.quality_word(self._bars)
            word = word[:1].upper() + word[1:]
            wide = QFontMetrics(strong).horizontalAdvance(word) + 1
            color = theme.color(_COLORS[self._bars])
            painting.text(painter, QRectF(left, 0, wide, _HEIGHT), word, strong, color)
            left += wide + theme.space(2)
        rest = QRectF(left, 0, self.width() - left, _HEIGHT)
        painting.text(painter, rest, self._numbers, small, muted)

    def _paint_bars(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for bar in range(4):
            lit = bar < self._bars
            painter.setBrush(self._theme.color(_COLORS[self._bars] if lit else "track"))
            height = 4 * (bar + 1)
            painter.drawRect(QRectF(bar * 5, _HEIGHT / 2 + 8 - height, 4, height))
