"""A status in a rounded box: colour, shape and word together, never colour alone."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from softphone.ui.theme import Theme
from softphone.ui.widgets import painting


class PillShape(Enum):
    """The mark in front of the word."""

    DOT = "dot"
    RING = "ring"
    HALF = "half"
    CROSS = "cross"


class StatusPill(QLabel):
    """A read-only status; a label for screen readers.

    Args:
        theme: what to draw with.
        parent: Qt parent.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shape = PillShape.RING
        self._color = "text_muted"
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        self.update()

    def show_status(self, words: str, shape: PillShape, color: str) -> None:
        """Show these words with this mark in the theme's colour of that name."""
        self._shape, self._color = shape, color
        self.setText(words)
        self.updateGeometry()
        self.update()

    @property
    def shape(self) -> PillShape:
        """The mark shown."""
        return self._shape

    def sizeHint(self) -> QSize:
        """Mark and words with their gaps."""
        wide = QFontMetrics(self._font()).horizontalAdvance(self.text())
        return QSize(wide + 2 * self._theme.space(3) + 8 + 6 + 1, 28)

    def minimumSizeHint(self) -> QSize:
        """May be squeezed; the words are then elided."""
        return QSize(self._theme.space(16), 28)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box, the mark and the words."""
        theme = self._theme
        painter = painting.begin(self)
        rect = QRectF(self.rect())
        painting.rounded(
            painter, rect, rect.height() / 2 - 0.5, theme.color("raised"), theme.color("border")
        )
        mark = QRectF(rect.left() + theme.space(3), rect.center().y() - 4, 8, 8)
        paint_mark(painter, mark, self._shape, theme.color(self._color))
        left = mark.right() + 6
        words = QRectF(left, rect.top(), rect.right() - left - theme.space(2), rect.height())
        painting.text(painter, words, self.text(), self._font(), theme.color("text"))

    def _font(self) -> QFont:
        return self._theme.font(self._theme.size_body, tabular=True)


def paint_mark(painter: QPainter, rect: QRectF, shape: PillShape, color: QColor) -> None:
    """Draw a status mark into a square."""
    inner = painting.seen(painter, rect).adjusted(1, 1, -1, -1)
    line = QPainterPath()
    if shape is PillShape.CROSS:
        line.moveTo(inner.topLeft())
        line.lineTo(inner.bottomRight())
        line.moveTo(inner.topRight())
        line.lineTo(inner.bottomLeft())
    else:
        line.addEllipse(inner)
    if shape is PillShape.DOT:
        painter.fillPath(line, painting.brush(color))
    painter.strokePath(line, painting.pen(color, 2.0))
    if shape is PillShape.HALF:
        half = QPainterPath(inner.center())
        half.arcTo(inner, 90, -180)
        painter.fillPath(half, painting.brush(color))
