"""How far something has come, as a line of steps: done, now, to come, or failed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from softphone.ui.theme import Theme
from softphone.ui.widgets import painting

_HEIGHT = 48
_DOT = 14
_TOP = 6


class StepsView(QWidget):
    """Marks tell by shape and colour: check = done, disc = now, ring = to come, cross = failed.

    Args:
        theme: what to draw with.
        parent: Qt parent.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._steps: tuple[str, ...] = ()
        self._now = 0
        self._failed = False
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Progress"))

    def show_steps(self, steps: Sequence[str], now: int, *, failed: bool = False) -> None:
        """Show these.

        Args:
            steps: their words.
            now: the step that is under way; ``len(steps)`` when all are done.
            failed: it ended at that step.
        """
        self._steps, self._now, self._failed = tuple(steps), now, failed
        words = self.words()
        self.setAccessibleDescription(words)
        self.setToolTip(words)
        self.update()

    def words(self) -> str:
        """The steps as a sentence."""
        parts = []
        for place, word in enumerate(self._steps):
            if place < self._now:
                parts.append(self.tr("{step}: done").format(step=word))
            elif place == self._now:
                said = self.tr("{step}: failed") if self._failed else self.tr("{step}: now")
                parts.append(said.format(step=word))
        return ", ".join(parts)

    def sizeHint(self) -> QSize:
        """Marks above their words."""
        return QSize(320, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line, the marks and the words."""
        theme, count = self._theme, len(self._steps)
        if not count:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self.width() / count
        y = _TOP + _DOT / 2
        for place, word in enumerate(self._steps):
            middle = (place + 0.5) * width
            if place:
                done = place <= self._now
                painter.setPen(QPen(theme.color("success" if done else "border_strong"), 2))
                gap = _DOT / 2 + 4
                painter.drawLine(QPointF(middle - width + gap, y), QPointF(middle - gap, y))
            self._paint_mark(painter, QPointF(middle, y), place)
            now = place == self._now
            weight = QFont.Weight.DemiBold if now else QFont.Weight.Normal
            color = "danger" if now and self._failed else "text" if now else "text_muted"
            place_of_word = QRectF(place * width, _TOP + _DOT + 4, width, 18)
            font = theme.font(theme.size_small, weight)
            painting.text(painter, place_of_word, word, font, theme.color(color), painting.CENTRE)

    def _paint_mark(self, painter: QPainter, at: QPointF, place: int) -> None:
        theme = self._theme
        radius = _DOT / 2
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if place < self._now:
            painter.setPen(QPen(theme.color("success"), 2.2))
            painter.drawPolyline([at + QPointF(-5, 0), at + QPointF(-1.5, 4), at + QPointF(5, -4)])
        elif place > self._now:
            painter.setPen(QPen(theme.color("border_strong"), 2))
            painter.drawEllipse(at, radius - 3, radius - 3)
        elif self._failed:
            painter.setPen(QPen(theme.color("danger"), 2.2))
            painter.drawLine(at + QPointF(-4, -4), at + QPointF(4, 4))
            painter.drawLine(at + QPointF(-4, 4), at + QPointF(4, -4))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawEllipse(at, radius - 1, radius - 1)
