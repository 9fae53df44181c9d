"""The last minutes of a call's quality as three small curves: MOS, loss and jitter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from softphone.domain.events import Quality
from softphone.ui.models.quality_log import SPAN_S, Sample, extremes
from softphone.ui.theme import Theme
from softphone.ui.widgets import painting

_HEAD = 18
_CURVE = 26
_GAP_S = 8.0
"""Without a sample for so long the line is interrupted."""


class _Kind(NamedTuple):
    """One line: which value, its scale, and from where on it is not good any more.

    ``top`` is the least upper end of the scale; ``high_is_good`` tells on which side of ``limit``
    the trouble lies.
    """

    name: str
    value: Callable[[Quality], float | None]
    bottom: float
    top: float
    limit: float
    unit: str
    digits: int
    high_is_good: bool


def _kinds(widget: QWidget) -> tuple[_Kind, ...]:
    return (
        _Kind(widget.tr("MOS"), lambda q: q.mos, 1.0, 4.5, 3.6, "", 1, True),
        _Kind(widget.tr("Loss"), lambda q: q.loss_percent, 0.0, 3.0, 1.0, " %", 1, False),
        _Kind(widget.tr("Jitter"), lambda q: q.jitter_ms, 0.0, 40.0, 30.0, " ms", 0, False),
    )


class QualityPlot(QWidget):
    """Painted once for each sample; a dashed line marks where quality begins to suffer.

    Args:
        theme: what to draw with.
        parent: Qt parent.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        painting.keep_left_to_right(self)  # time goes to the right
        self._theme = theme
        self._samples: Sequence[Sample] = ()
        self._kinds = _kinds(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_HEAD + _CURVE)
        self.setAccessibleName(self.tr("Quality in the last 3 minutes"))

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        self.update()

    def show_samples(self, samples: Sequence[Sample]) -> None:
        """Show these, oldest first."""
        if samples == self._samples:
            return
        self._samples = samples
        words = self.words()
        self.setAccessibleDescription(words)
        self.setToolTip(words)
        self.update()

    def words(self) -> str:
        """What the lines show, in sentences."""
        return " ".join(filter(None, map(self._sentence, self._kinds)))

    def sizeHint(self) -> QSize:
        """Three cells beside each other."""
        return QSize(280, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw every cell."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap = self._theme.space(4)
        width = (self.width() - gap * (len(self._kinds) - 1)) / len(self._kinds)
        for place, kind in enumerate(self._kinds):
            self._paint_cell(painter, kind, QRectF(place * (width + gap), 0, width, self.height()))

    def _paint_cell(self, painter: QPainter, kind: _Kind, cell: QRectF) -> None:
        theme = self._theme
        small = theme.font(theme.size_caption, tabular=True)
        muted = theme.color("text_muted")
        head = QRectF(cell.left(), cell.top(), cell.width(), _HEAD)
        painting.text(painter, head, kind.name, small, muted)
        graph = cell.adjusted(1, _HEAD + 2, -1, -2)
        points = self._points(kind)
        top = self._top(kind, points)
        self._paint_limit(painter, kind, graph, top)
        for stretch in _stretches(points):
            self._paint_line(painter, kind, graph, stretch, top)
        last = points[-1][1] if points else None
        word = "—" if last is None else _number(kind, last)
        color = muted if last is None else theme.color("text" if _good(kind, last) else "warning")
        painting.text(painter, head, word, small, color, painting.RIGHT)

    def _paint_limit(self, painter: QPainter, kind: _Kind, graph: QRectF, top: float) -> None:
        y = _height(graph, kind, kind.limit, top)
        painter.setPen(QPen(self._theme.color("border_strong"), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(graph.left(), y), QPointF(graph.right(), y))

    def _paint_line(
        self,
        painter: QPainter,
        kind: _Kind,
        graph: QRectF,
        stretch: Sequence[tuple[float, float]],
        top: float,
    ) -> None:
        end = self._samples[-1].at
        line = QPolygonF(
            [
                QPointF(
                    graph.right() - (end - at) / SPAN_S * graph.width(),
                    _height(graph, kind, value, top),
                )
                for at, value in stretch
            ]
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(self._theme.color("accent"), 1.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        if line.size() == 1:
            painter.drawPoint(line.at(0))
        else:
            painter.drawPolyline(line)

    def _points(self, kind: _Kind) -> list[tuple[float, float]]:
        values = ((sample.at, kind.value(sample.quality)) for sample in self._samples)
        return [(at, value) for at, value in values if value is not None]

    @staticmethod
    def _top(kind: _Kind, points: Sequence[tuple[float, float]]) -> float:
        return max([kind.top, *(value for _at, value in points)])

    def _sentence(self, kind: _Kind) -> str:
        points = self._points(kind)
        reach = extremes(value for _at, value in points)
        if reach is None:
            return ""
        return self.tr("{name} {now} now, {least} to {most} in the last 3 minutes.").format(
            name=kind.name,
            now=_number(kind, points[-1][1]),
            least=_number(kind, reach[0]),
            most=_number(kind, reach[1]),
        )


def _stretches(points: Sequence[tuple[float, float]]) -> list[list[tuple[float, float]]]:
    """The points, divided where nothing was measured."""
    stretches: list[list[tuple[float, float]]] = []
    for point in points:
        if not stretches or point[0] - stretches[-1][-1][0] > _GAP_S:
            stretches.append([])
        stretches[-1].append(point)
    return stretches


def _height(graph: QRectF, kind: _Kind, value: float, top: float) -> float:
    part = (min(max(value, kind.bottom), top) - kind.bottom) / (top - kind.bottom)
    return graph.bottom() - part * graph.height()


def _good(kind: _Kind, value: float) -> bool:
    return value >= kind.limit if kind.high_is_good else value <= kind.limit


def _number(kind: _Kind, value: float) -> str:
    return f"{value:.{kind.digits}f}{kind.unit}"
