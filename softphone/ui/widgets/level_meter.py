"""A level meter and the button that carries one."""

from __future__ import annotations

from math import log10

from PySide6 import QtCore
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from softphone.ui.theme import Theme
from softphone.ui.widgets import painting
from softphone.ui.widgets.buttons import PaintedButton

_FLOOR_DB = -54.0
_FALL = 0.12


class LevelMeter(QWidget):
    """A bar for a level that comes many times a second.

    It offers no value to screen readers, which would read it out without end; the button around
    it says what it is for.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown = 0.0
        self._off = True
        self.setFixedSize(72, 6)

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        self.update()

    def set_off(self, off: bool) -> None:
        """Show that nothing is measured now."""
        if off is not self._off:
            self._off = off
            self._shown = 0.0
            self.update()

    def set_level(self, peak: float) -> None:
        """Show a peak of 0.0-1.0 (full scale) on a decibel scale; falls slowly, rises at once."""
        level = 0.0 if peak <= 0 else max(0.0, 1 - 20 * log10(min(peak, 1.0)) / _FLOOR_DB)
        shown = max(level, self._shown - _FALL)
        if round(shown * self.width()) != round(self._shown * self.width()):
            self.update()
        self._shown = shown

    @property
    def level(self) -> float:
        """The part of the bar that is filled, 0.0-1.0."""
        return self._shown

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the track and the filled part; amber close to full scale."""
        theme = self._theme
        painter = painting.begin(self)
        rect = QRectF(self.rect())
        painting.rounded(painter, rect, 3, theme.color("track"))
        if not self._off and self._shown > 0:
            rect.setWidth(max(rect.height(), rect.width() * self._shown))
            color = theme.color("warning" if self._shown > 0.94 else "success")
            painting.rounded(painter, rect, 3, color)


class MeterButton(PaintedButton):
    """A flat button that names a device role, shows its level and opens its menu.

    Args:
        theme: what to draw with.
        text: the word on it.
        parent: Qt parent.
    """

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.meter = LevelMeter(theme, self)
        self._missing = ""
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        super().set_theme(theme)
        self.meter.set_theme(theme)

    def set_missing(self, words: str) -> None:
        """Say these words instead of showing a level; empty shows the level again."""
        if words != self._missing:
            self._missing = words
            self.meter.setVisible(not words)
            self.updateGeometry()
            self.update()

    @property
    def words(self) -> str:
        """What is written on it now."""
        return self._missing or self.text()

    def sizeHint(self) -> QSize:
        """The word, a gap and the bar."""
        theme = self._theme
        wide = QFontMetrics(self._font()).horizontalAdvance(self.words)
        bar = 0 if self._missing else self.meter.width() + theme.space(3)
        return QSize(wide + bar + theme.space(4) + 1, theme.target)

    def resizeEvent(self, _event: object) -> None:
        """Keep the bar at the end."""
        gap = self._theme.space(2)
        left = gap if self.isRightToLeft() else self.width() - self.meter.width() - gap
        self.meter.move(left, (self.height() - self.meter.height()) // 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down opens the menu, too."""
        if event.key() == QtCore.Qt.Key.Key_Down:
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the word; the bar draws itself."""
        theme = self._theme
        painter = painting.begin(self)
        rect = QRectF(self.rect())
        if self.underMouse() or self.isDown():
            painting.rounded(painter, rect, theme.radius_m, theme.color("raised_hover"))
        if self.hasFocus():
            painting.focus_ring(painter, rect, theme.radius_m, theme.color("accent"))
        words = rect.adjusted(theme.space(2), 0, -theme.space(2) + 1, 0)
        color = theme.color("warning" if self._missing else "text_muted")
        painting.text(painter, words, self.words, self._font(), color)

    def _font(self) -> QFont:
        return self._theme.font(self._theme.size_body)
