"""Paints one call of the past: who, how it went, for how long and when."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from softphone.domain.session import Direction
from softphone.ui.models import history_words
from softphone.ui.models.history_table import HistoryTableModel
from softphone.ui.theme import Theme
from softphone.ui.widgets.row_skin import Align, Plate, RowSkin

ROW_HEIGHT = 52
_PAD = 16
_TEXT = 44


class HistoryRowDelegate(QStyledItemDelegate):
    """Paints rows of a `HistoryTableModel`.

    Args:
        model: the records.
        theme: what to draw with.
        address_of: a record's address to text for people.
    """

    def __init__(self, model: HistoryTableModel, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self.address_of: Callable[[str], str] = str
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme from the next frame on."""
        self._skin = RowSkin(theme)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the row; called by the view for every row that needs it."""
        skin, record = self._skin, self._model.record_at(index.row())
        rect: QRect = option.rect
        skin.face(painter, rect)
        paint_ground(skin, painter, rect, option.state, self.parent())
        name = self._model.name_of(record)
        missed = "danger" if record.missed else "text_muted"
        arrow = "dial-out" if record.direction is Direction.DIAL_OUT else "dial-in"
        middle = rect.center().y()
        skin.paint_icon(painter, QRect(rect.left() + _PAD, middle - 8, 16, 16), arrow, missed, 16)
        when = history_words.when(record.started_at, self._model.today())
        result = history_words.talk_time(record) or history_words.result_word(record)
        width = max(
            skin.small_metrics.horizontalAdvance(when), skin.pill_metrics.horizontalAdvance(result)
        )
        right = QRect(rect.right() - _PAD - width, rect.top(), width, 0)
        upper, lower = _line(right, rect.top() + 7), _line(right, rect.top() + 27)
        skin.paint_text(painter, upper, when, skin.small_font, "text_muted", Align.RIGHT)
        color = history_words.result_color(record)
        skin.paint_text(painter, lower, result, skin.pill_font, color, Align.RIGHT)
        wide = right.left() - 12 - (rect.left() + _TEXT)
        text = QRect(rect.left() + _TEXT, rect.top(), wide, 0)
        ink = "danger" if record.missed and not record.seen else "text"
        title = skin.elided_title(name, wide)
        skin.paint_text(painter, _line(text, rect.top() + 7), title, skin.title_font, ink)
        address = self.address_of(record.peer)
        facts = ["" if address == name else address, record.disposition, *record.tags, record.note]
        words = " · ".join(fact.replace("\n", " ")[:200] for fact in facts if fact)
        below = skin.elided_small(words, wide)
        skin.paint_text(painter, _line(text, rect.top() + 27), below, skin.small_font, "text_muted")


def paint_ground(
    skin: RowSkin, painter: QPainter, rect: QRect, state: QStyle.StateFlag, view: QObject | None
) -> None:
    """The hairline below a row, and its ground when it is selected or under the pointer."""
    edge = skin.theme.color("border")
    painter.fillRect(QRect(rect.bottomLeft(), rect.bottomRight()), edge)
    place = rect.adjusted(4, 2, -4, -2)
    radius = skin.theme.radius_m
    if state & QStyle.StateFlag.State_Selected:
        focused = isinstance(view, QWidget) and view.hasFocus()
        width = 2.0 if focused else 1.0
        skin.paint_plate(painter, place, Plate(radius, "accent_tint", "accent", width))
    elif state & QStyle.StateFlag.State_MouseOver:
        skin.paint_plate(painter, place, Plate(radius, "raised"))


def _line(column: QRect, top: int) -> QRect:
    return QRect(QPoint(column.left(), top), QPoint(column.right(), top + 18))
