"""Strokes that several widgets share: rounded grounds, focus rings, elided text.

Places are given from left to right and mirrored on a widget laid out the other way.

The first paint consists of these, so they use nothing that names an enum of `Qt`. The first call of
``setPen``, ``setBrush`` or ``fillRect`` has PySide6 make all 1,400 members of that namespace, which
takes a sixth of the time to the first paint.
"""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import QRectF
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QStylePainter, QWidget

LEFT, RIGHT, CENTRE = 0x0001, 0x0002, 0x0004
"""Where a line stands, as `Qt.AlignmentFlag` counts it."""

_MIDDLE = 0x0080
_ABSOLUTE = 0x0010
"""A painter mirrors left and right as the program does, whatever its widget does."""

FOCUS_WIDTH = 2.0
"""Width of the focus ring in device-independent pixels."""


def keep_left_to_right(widget: QWidget) -> None:
    """Lay out a widget from left to right also where the window goes the other way."""
    if widget.isRightToLeft():
        widget.setLayoutDirection(QtCore.Qt.LayoutDirection.LeftToRight)


def begin(widget: QWidget) -> QStylePainter:
    """A painter of smooth strokes on ``widget``, for its ``paintEvent``."""
    painter = QStylePainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def pen(color: QColor, width: float) -> QPen:
    """A pen of this colour, ``width`` device-independent pixels wide."""
    made = QPen()
    made.setColor(color)
    made.setWidthF(width)
    return made


def brush(color: QColor) -> QBrush:
    """A brush of one colour."""
    return _palette(color).brush(QPalette.ColorRole.WindowText)


def fill(painter: QPainter, rect: QRectF, color: QColor) -> None:
    """Fill a rectangle."""
    painter.setBackground(brush(color))
    painter.eraseRect(rect)


def rounded(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    ground: QColor,
    edge: QColor | None = None,
    width: float = 1.0,
) -> None:
    """Fill a rounded rectangle; its edge lies inside ``rect``, so nothing is clipped."""
    path = _rounded_path(seen(painter, rect), radius, width)
    painter.fillPath(path, brush(ground))
    painter.strokePath(path, pen(ground if edge is None else edge, width))


def focus_ring(painter: QPainter, rect: QRectF, radius: float, color: QColor) -> None:
    """Draw the ring of the focused control just inside ``rect``."""
    painter.strokePath(_rounded_path(rect, radius, FOCUS_WIDTH), pen(color, FOCUS_WIDTH))


def text(
    painter: QPainter,
    rect: QRectF,
    words: str,
    font: QFont,
    color: QColor,
    align: int = LEFT,
) -> None:
    """Draw one line, vertically centred, with an ellipsis when it does not fit."""
    metrics = QFontMetricsF(font)
    if metrics.horizontalAdvance(words) > rect.width() + 0.5:
        words = metrics.elidedText(words, QtCore.Qt.TextElideMode.ElideRight, rect.width())
    plain_text(painter, rect, words, font, color, align | _MIDDLE)


def plain_text(
    painter: QPainter, rect: QRectF, words: str, font: QFont, color: QColor, flags: int
) -> None:
    """Draw text as it is.

    Args:
        painter: the one from `begin`, where the first paint waits for it.
        rect: where.
        words: may have several lines.
        font: what to draw with.
        color: of the letters.
        flags: of `Qt.AlignmentFlag` and `Qt.TextFlag`.
    """
    if _turned(painter):
        rect = seen(painter, rect)
    else:
        flags |= _ABSOLUTE
    painter.setFont(font)
    if not isinstance(painter, QStylePainter):
        painter.setPen(color)
        painter.drawText(rect, flags, words)
        return
    role = QPalette.ColorRole.WindowText
    painter.drawItemText(rect.toRect(), flags, _palette(color), True, words, role)


def picture(painter: QPainter, left: float, top: float, pixmap: QPixmap) -> None:
    """Draw a picture with its top left corner there."""
    place = QRectF(left, top, pixmap.deviceIndependentSize().width(), 1)
    painter.drawPixmap(seen(painter, place).topLeft().toPoint(), pixmap)


def seen(painter: QPainter, rect: QRectF) -> QRectF:
    """Where a place lies on a widget that is laid out from right to left: on its other side."""
    if not _turned(painter):
        return rect
    left = painter.device().width() - rect.x() - rect.width()
    return QRectF(left, rect.y(), rect.width(), rect.height())


def _turned(painter: QPainter) -> bool:
    widget = painter.device()
    return isinstance(widget, QWidget) and widget.isRightToLeft()


def _palette(color: QColor) -> QPalette:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.WindowText, color)
    return palette


def _rounded_path(rect: QRectF, radius: float, width: float) -> QPainterPath:
    inset = width / 2
    path = QPainterPath()
    path.addRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)
    return path
