"""Strokes that several widgets share: rounded grounds, focus rings, elided text."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen

LEFT, RIGHT, CENTRE = 0x0001, 0x0002, 0x0004
"""Where a line stands, as `Qt.AlignmentFlag` counts it."""

_MIDDLE = 0x0080

FOCUS_WIDTH = 2.0
"""Width of the focus ring in device-independent pixels."""


def rounded(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    fill: QColor,
    edge: QColor | None = None,
    width: float = 1.0,
) -> None:
    """Fill a rounded rectangle; its edge lies inside ``rect``, so nothing is clipped."""
    inset = width / 2
    painter.setBrush(fill)
    painter.setPen(QPen(fill if edge is None else edge, width))
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)


def focus_ring(painter: QPainter, rect: QRectF, radius: float, color: QColor) -> None:
    """Draw the ring of the focused control just inside ``rect``."""
    inset = FOCUS_WIDTH / 2
    painter.setBrush(QBrush())
    painter.setPen(QPen(color, FOCUS_WIDTH))
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)


def text(
    painter: QPainter,
    rect: QRectF,
    words: str,
    font: QFont,
    color: QColor,
    align: int = LEFT,
) -> None:
    """Draw one line, vertically centred, with an ellipsis when it does not fit."""
    painter.setFont(font)
    painter.setPen(color)
    metrics = QFontMetricsF(font)
    if metrics.horizontalAdvance(words) > rect.width() + 0.5:
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, align | _MIDDLE, words)
