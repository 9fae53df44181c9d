"""Figures of the floor as tiles: the number large, how good it is by colour, shape and word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from softphone.ui.widgets import painting
from softphone.ui.widgets.pill import PillShape, paint_mark

if TYPE_CHECKING:
    from softphone.ui.theme import Theme

HEIGHT = 76
LEAST = 104
"""Least width at which a tile can be read; in pixels, as its height."""


class Grade(Enum):
    """How good a figure is."""

    NONE = "none"
    GOOD = "good"
    WATCH = "watch"
    ACT = "act"


_LOOKS = {
    Grade.GOOD: (PillShape.DOT, "success"),
    Grade.WATCH: (PillShape.HALF, "warning"),
    Grade.ACT: (PillShape.CROSS, "danger"),
}


@dataclass(frozen=True, slots=True)
class Figure:
    """What a tile shows.

    Attributes:
        title: what is counted.
        value: the figure, ready to read.
        grade: how good it is.
        word: the grade in a word; empty without one.
    """

    title: str
    value: str
    grade: Grade = Grade.NONE
    word: str = ""


class Tile(QWidget):
    """One figure."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.figure = Figure("", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_figure(self, figure: Figure) -> None:
        """Show another figure."""
        if figure != self.figure:
            self.figure = figure
            told = f"{figure.title}: {figure.value}"
            self.setAccessibleName(f"{told}, {figure.word}" if figure.word else told)
            self.setToolTip(self.accessibleName())
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(110, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """The title may be elided."""
        return QSize(72, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, title, figure, and the grade's mark and word."""
        theme, figure = self._theme, self.figure
        painter = painting.begin(self)
        rect = QRectF(self.rect())
        shape, color = _LOOKS.get(figure.grade, (None, "text"))
        edge = theme.color("border" if figure.grade is not Grade.ACT else "danger")
        painting.rounded(painter, rect, theme.radius_l, theme.color("card"), edge)
        inner = rect.adjusted(theme.space(3), theme.space(2), -theme.space(2), -theme.space(2))
        top = QRectF(inner.left(), inner.top(), inner.width(), 16)
        small = theme.font(theme.size_small)
        painting.text(painter, top, figure.title, small, theme.color("text_muted"))
        number = QRectF(inner.left(), top.bottom() + 1, inner.width(), 26)
        large = theme.font(theme.size_display, QFont.Weight.DemiBold, tabular=True)
        painting.text(painter, number, figure.value, large, theme.color(color))
        if shape is None:
            return
        below = QRectF(inner.left(), number.bottom() + 1, inner.width(), 16)
        mark = QRectF(below.left(), below.center().y() - 4, 8, 8)
        paint_mark(painter, mark, shape, theme.color(color))
        below.setLeft(mark.right() + 6)
        painting.text(painter, below, figure.word, small, theme.color(color))


class TileStrip(QWidget):
    """Tiles in a row.

    Args:
        theme: what to draw with.
        parent: Qt parent.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.tiles: list[Tile] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.space(2))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Figures of the floor"))

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show these; tiles are made as they are needed."""
        while len(self.tiles) < len(figures):
            self.tiles.append(Tile(self._theme, self))
            self._row.addWidget(self.tiles[-1], 1)
        for tile, figure in zip(self.tiles, figures, strict=False):
            tile.show_figure(figure)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as can be read, the first ones first."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Two tiles; more are shown where there is room."""
        return QSize(2 * LEAST, HEIGHT)

    def _fit(self) -> None:
        room = max(2, (self.width() + self._row.spacing()) // (LEAST + self._row.spacing()))
        for place, tile in enumerate(self.tiles):
            if tile.isHidden() is (place < room):
                tile.setVisible(place < room)

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        for tile in self.tiles:
            tile.set_theme(theme)
