"""A two-way switch made of two segments, each with its own colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from softphone.ui import icons
from softphone.ui.theme import Theme
from softphone.ui.widgets import painting
from softphone.ui.widgets.buttons import PaintedButton


class Segment(PaintedButton):
    """One side of the switch; chosen means filled with its colour's tint and a bold word."""

    def __init__(self, theme: Theme, text: str, icon: str, color: str, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._icon = icon
        self._color = color
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_words(self, words: str) -> None:
        """Show other words, also to a screen reader."""
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(words)

    def sizeHint(self) -> QSize:
        """As wide as the layout allows."""
        return QSize(72, self._theme.target)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the segment."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        chosen = self.isChecked()
        ink = theme.color(self._color if chosen else "text_muted")
        if chosen:
            ground = theme.color(f"{self._color}_tint")
            painting.rounded(painter, rect, theme.radius_s + 2, ground, ink)
        elif self.underMouse() and self.isEnabled():
            painting.rounded(painter, rect, theme.radius_s + 2, theme.color("raised_hover"))
        if self.hasFocus():
            painting.focus_ring(painter, rect, theme.radius_s + 2, theme.color(self._color))
        left = rect.left() + theme.space(2)
        edge = 16
        painting.picture(
            painter,
            round(left),
            round(rect.center().y() - edge / 2 + 0.5),
            icons.pixmap(self._icon, ink.name(), edge),
        )
        left += edge + 6
        words = QRectF(left, rect.top(), rect.right() - left - 6, rect.height())
        weight = QFont.Weight.DemiBold if chosen else QFont.Weight.Medium
        painting.text(painter, words, self.text(), theme.font(theme.size_small, weight), ink)


class TwoWaySwitch(QWidget):
    """Exactly one of two segments is chosen.

    Args:
        theme: what to draw with.
        first, second: word, icon and theme colour of each side.
        parent: Qt parent.
    """

    switched = Signal(bool)
    """The operator chose a side; True for the second."""

    def __init__(
        self,
        theme: Theme,
        first: tuple[str, str, str],
        second: tuple[str, str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.first = Segment(theme, *first, self)
        self.second = Segment(theme, *second, self)
        self.first.setChecked(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        row.addWidget(self.first, 2)
        row.addWidget(self.second, 5)
        for segment in (self.first, self.second):
            segment.toggled.connect(self._move_tab_stop)
        self._move_tab_stop()
        self.first.clicked.connect(lambda: self.switched.emit(False))
        self.second.clicked.connect(lambda: self.switched.emit(True))

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        self.first.set_theme(theme)
        self.second.set_theme(theme)
        self.update()

    def choose(self, second: bool) -> None:
        """Move the switch without telling."""
        (self.second if second else self.first).setChecked(True)

    def _move_tab_stop(self) -> None:
        """Tab enters on the chosen side, as in any group of which one is chosen; arrows choose."""
        for segment in (self.first, self.second):
            chosen = Qt.FocusPolicy.StrongFocus if segment.isChecked() else Qt.FocusPolicy.NoFocus
            segment.setFocusPolicy(chosen)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the groove."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painting.rounded(
            painter,
            QRectF(self.rect()),
            theme.radius_m,
            theme.color("raised"),
            theme.color("border"),
        )
