"""The supervisor's board as a table, painted line by line from the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from softphone.ui.models import agent_words
from softphone.ui.models.floor_rows import Column, FloorRow, is_waiting
from softphone.ui.models.floor_table import ROW, FloorModel
from softphone.ui.widgets import painting
from softphone.ui.widgets.pill import PillShape, paint_mark

if TYPE_CHECKING:
    from softphone.ui.theme import Theme

_MARK = 8
_LEFT_MIDDLE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_TIMES = (Column.SINCE, Column.CALL, Column.TALK)

LINE = 34
"""Height of a line in pixels."""

_WIDTHS = {
    Column.AGENT: 136,
    Column.STATE: 140,
    Column.SINCE: 60,
    Column.CALL: 220,
    Column.TALK: 60,
    Column.ROOM: 110,
    Column.SUPERVISORS: 120,
}


class FloorDelegate(QStyledItemDelegate):
    """Paints one cell; state and call have a mark beside their words."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.wear(theme)

    def wear(self, theme: Theme) -> None:
        """Paint with this theme; its fonts and colours are made once."""
        self.theme = theme
        self._plain = theme.font(theme.size_body, tabular=True)
        self._strong = theme.font(theme.size_body, QFont.Weight.DemiBold, tabular=True)
        self._measures = {False: QFontMetricsF(self._plain), True: QFontMetricsF(self._strong)}
        self._colors: dict[str, QColor] = {}
        self._marks: dict[tuple[PillShape, str, float], QPixmap] = {}

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """A line's height."""
        return QSize(60, LINE)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Ground, mark and words."""
        theme, column = self.theme, Column(index.column())
        rect = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, self._color("accent_tint"))
        model = index.model()
        group = isinstance(model, FloorModel) and model.begins_group(index.row())
        edge = QRectF(rect.left(), rect.top(), rect.width(), 2 if group else 1)
        painter.fillRect(edge, self._color("border_strong" if group else "border"))
        row: FloorRow = index.data(ROW)
        words = rect.adjusted(theme.space(2), 0, -theme.space(2), 0)
        mark = self._mark(row, column)
        color = "text"
        if mark is not None:
            shape, color = mark
            turned = option.direction == Qt.LayoutDirection.RightToLeft
            left = words.right() - _MARK if turned else words.left()
            place = QPointF(left, words.center().y() - _MARK / 2)
            painter.drawPixmap(place, self._picture(shape, color, painter))
            used = _MARK + theme.space(2)
            words.adjust(0 if turned else used, 0, -used if turned else 0, 0)
        elif column in (Column.ROOM, Column.SUPERVISORS):
            color = "text_muted"
        self._write(painter, words, index.data(), color, strong=column is Column.AGENT)
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painting.focus_ring(painter, rect.adjusted(1, 1, -1, -1), 4, self._color("accent"))

    def _write(
        self, painter: QPainter, rect: QRectF, words: str, color: str, *, strong: bool
    ) -> None:
        if not words:
            return
        metrics = self._measures[strong]
        if metrics.horizontalAdvance(words) > rect.width() + 0.5:
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        painter.setFont(self._strong if strong else self._plain)
        painter.setPen(self._color(color))
        painter.drawText(rect, _LEFT_MIDDLE, words)

    def _color(self, name: str) -> QColor:
        color = self._colors.get(name)
        if color is None:
            color = self._colors[name] = self.theme.color(name)
        return color

    def _picture(self, shape: PillShape, color: str, painter: QPainter) -> QPixmap:
        """A mark, drawn once for each shape, colour and density of the screen."""
        ratio = painter.device().devicePixelRatioF()
        picture = self._marks.get((shape, color, ratio))
        if picture is None:
            side = round(_MARK * ratio)
            picture = QPixmap(side, side)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            drawing = QPainter(picture)
            drawing.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_mark(drawing, QRectF(0, 0, _MARK, _MARK), shape, self._color(color))
            drawing.end()
            self._marks[shape, color, ratio] = picture
        return picture

    def _mark(self, row: FloorRow, column: Column) -> tuple[PillShape, str] | None:
        if column is Column.STATE and row.agent is not None:
            if row.agent.lost:
                return PillShape.CROSS, "danger"
            state = row.agent.state
            return agent_words.UNKNOWN if state is None else agent_words.LOOKS[state]
        if column is not Column.CALL or row.call is None:
            return None
        call = row.call
        if call.held:
            return PillShape.HALF, "hold"
        if call.answered_at is not None:
            return PillShape.DOT, "success"
        return PillShape.RING, "warning" if is_waiting(call) else "accent"


class FloorView(QTableView):
    """The board.

    Args:
        theme: what to draw with.
        model: its lines.
        parent: Qt parent.
    """

    def __init__(self, theme: Theme, model: FloorModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = FloorDelegate(theme, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setAccessibleName(self.tr("Agents and calls of the team"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        lines = self.verticalHeader()
        lines.hide()
        lines.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        lines.setDefaultSectionSize(LINE)
        titles = self.horizontalHeader()
        titles.setHighlightSections(False)
        titles.setMinimumSectionSize(48)
        titles.setFixedHeight(theme.target)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)
        titles.setStretchLastSection(True)
        self.setSortingEnabled(True)
        self.sortByColumn(Column.STATE, Qt.SortOrder.AscendingOrder)
        self._wear(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._delegate.wear(theme)
        self._wear(theme)
        self.viewport().update()

    def tick(self) -> None:
        """Another second has begun: paint the columns again that show times."""
        whole = self.viewport().rect()
        for column in _TIMES:
            left, wide = self.columnViewportPosition(column), self.columnWidth(column)
            self.viewport().update(QRect(left, 0, wide, whole.height()))

    def _wear(self, theme: Theme) -> None:
        self.setStyleSheet(
            f"QTableView {{ background: {theme.card}; border: none; }}"
            f"QHeaderView, QHeaderView::section {{ background: {theme.card};"
            f" color: {theme.text_muted}; border: none; padding: 0 2px;"
            f" font-size: {theme.size_small}px; }}"
        )
