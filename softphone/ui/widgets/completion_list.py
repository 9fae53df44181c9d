"""The proposals under the dial field: lie over what is below and never take the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from softphone.domain.suggestion import Suggestion
from softphone.ui.theme import Theme
from softphone.ui.widgets.plain_list import PlainList
from softphone.ui.widgets.row_skin import Plate, RowSkin

_ROW = 44
_PAD = 10


class SuggestionModel(QAbstractTableModel):
    """Suggestions in their order.

    Attributes:
        address_of: an address to text for people.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.address_of: Callable[[str], str] = str
        self.suggestions: tuple[Suggestion, ...] = ()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """One row a suggestion."""
        return 0 if parent is not None and parent.isValid() else len(self.suggestions)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Everything is painted in one column."""
        return 0 if parent is not None and parent.isValid() else 1

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The row as a sentence for screen readers."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(filter(None, self.lines(self.suggestions[index.row()])))
        return None

    def lines(self, suggestion: Suggestion) -> tuple[str, str]:
        """The two lines of a suggestion."""
        address = self.address_of(suggestion.address)
        if not suggestion.name or suggestion.name == address:
            return address, suggestion.note
        return suggestion.name, " · ".join(filter(None, (address, suggestion.note)))

    def replace(self, suggestions: Sequence[Suggestion]) -> None:
        """Show others."""
        self.beginResetModel()
        self.suggestions = tuple(suggestions)
        self.endResetModel()


class _Delegate(QStyledItemDelegate):
    def __init__(self, model: SuggestionModel, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self.skin = RowSkin(theme)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Name above number."""
        skin, rect = self.skin, option.rect
        skin.face(painter, rect)
        place = rect.adjusted(2, 1, -2, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            skin.paint_plate(painter, place, Plate(6, "accent_tint", "accent", 2.0))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            skin.paint_plate(painter, place, Plate(6, "raised"))
        upper, lower = self._model.lines(self._model.suggestions[index.row()])
        wide = rect.width() - 2 * _PAD
        first = QRect(rect.left() + _PAD, rect.top() + (4 if lower else 12), wide, 18)
        title = skin.elided_title(upper, wide)
        skin.paint_text(painter, first, title, skin.title_font, "text")
        if lower:
            below = skin.elided_small(lower, wide)
            place = first.translated(0, 18)
            skin.paint_text(painter, place, below, skin.small_font, "text_muted")


class CompletionList(QFrame):
    """A few suggestions; none is chosen until the operator moves to it.

    Args:
        theme: what to draw with.
        parent: lies over it.
    """

    clicked = Signal(object)
    """A `Suggestion` was clicked."""

    chosen_changed = Signal(str)
    """What a screen reader says about the one chosen now; empty for none."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Suggestions"))
        self.model = SuggestionModel(self)
        self._delegate = _Delegate(self.model, theme)
        self.list = PlainList(theme, self.model, self._delegate, _ROW, self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Suggestions"))
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self.list)
        self.list.chosen.connect(self._on_row)
        self.list.clicked.connect(self._on_click)
        self.hide()

    def show_suggestions(self, suggestions: Sequence[Suggestion], place: QRect) -> None:
        """Show these below ``place``, or nothing when there are none."""
        if suggestions != self.model.suggestions:
            self.model.replace(suggestions)
        self.list.clearSelection()
        height = len(suggestions) * _ROW + 10
        self.setGeometry(place.left(), place.bottom() + 4, place.width(), height)
        self.setVisible(bool(suggestions))
        self.raise_()

    @property
    def chosen(self) -> Suggestion | None:
        """The one chosen with the keyboard, while it can be seen."""
        row = self.list.row if self.isVisible() else -1
        return self.model.suggestions[row] if row >= 0 else None

    def step(self, step: int) -> None:
        """Choose the next one, or none above the first."""
        row = self.list.row + step
        if row < 0:
            self.list.clearSelection()
        else:
            self.list.select_row(min(row, self.model.rowCount() - 1))

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._delegate.skin = RowSkin(theme)
        self.list.set_theme(theme)

    def _on_row(self, row: int) -> None:
        told = self.model.data(self.model.index(row, 0)) if row >= 0 else ""
        self.chosen_changed.emit(told)

    def _on_click(self, index: QModelIndex) -> None:
        self.clicked.emit(self.model.suggestions[index.row()])
