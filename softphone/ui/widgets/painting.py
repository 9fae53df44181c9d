"""Strokes that several widgets share: rounded grounds, focus rings, elided text."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

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
    painter.setBrush(fill)
    if edge is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(rect, radius, radius)
        return
    inset = width / 2
    painter.setPen(QPen(edge, width))
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)


def focus_ring(painter: QPainter, rect: QRectF, radius: float, color: QColor) -> None:
    """Draw the ring of the focused control just inside ``rect``."""
    inset = FOCUS_WIDTH / 2
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color, FOCUS_WIDTH))
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)


def text(
    painter: QPainter,
    rect: QRectF,
    words: str,
    font: QFont,
    color: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Draw one line, vertically centred, with an ellipsis when it does not fit."""
    painter.setFont(font)
    painter.setPen(color)
    metrics = QFontMetricsF(font)
    if metrics.horizontalAdvance(words) > rect.width() + 0.5:
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, int(align | Qt.AlignmentFlag.AlignVCenter), words)
