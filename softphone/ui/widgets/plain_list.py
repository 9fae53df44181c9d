"""A list of painted rows of one height: what history and contacts share."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QItemSelection, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QTableView,
    QWidget,
)

from softphone.ui.theme import Theme

_ACTIVATE = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PlainList(QTableView):
    """Rows painted by a delegate; one is selected.

    Args:
        theme: what to draw with.
        model: with one column.
        delegate: paints a row.
        row_height: in pixels.
        parent: Qt parent.
    """

    chosen = Signal(int)
    """Another row is selected; -1 for none."""

    acted = Signal(int)
    """Return or a double click on a row."""

    copied = Signal(int)
    """Ctrl+C on a row."""

    removed = Signal(int)
    """Delete on a row."""

    def __init__(
        self,
        theme: Theme,
        model: QAbstractItemModel,
        delegate: QStyledItemDelegate,
        row_height: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._nothing = ""
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self._set_up(row_height)
        self.setModel(model)
        self._set_ground(theme)
        self.doubleClicked.connect(lambda index: self.acted.emit(index.row()))

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        self._set_ground(theme)
        self.viewport().update()

    def set_nothing(self, words: str) -> None:
        """What to say while the list is empty."""
        self._nothing = words
        self.viewport().update()

    @property
    def row(self) -> int:
        """The selected row, or -1."""
        rows = self.selectionModel().selectedRows()
        return rows[0].row() if rows else -1

    def enter(self) -> None:
        """Put the keyboard here, on the first row unless one is chosen; not into an empty list."""
        if self.model().rowCount():
            self.setFocus()
            if self.row < 0:
                self.select_row(0)

    def select_row(self, row: int) -> None:
        """Select a row and bring it into view; out of range selects nothing."""
        index = self.model().index(row, 0)
        if not index.isValid():
            self.clearSelection()
            return
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell which row is selected now."""
        super().selectionChanged(selected, deselected)
        self.chosen.emit(self.row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return acts, Ctrl+C copies, Delete removes; arrows move."""
        row = self.row
        if row >= 0 and event.key() in _ACTIVATE:
            self.acted.emit(row)
        elif row >= 0 and event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit(row)
        elif row >= 0 and event.matches(QKeySequence.StandardKey.Delete):
            self.removed.emit(row)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first row is selected when the keyboard comes and none is."""
        super().focusInEvent(event)
        if self.row < 0 and self.model().rowCount() and event.reason() in _BY_KEY:
            self.select_row(0)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The selected row loses its ring."""
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Rows, or why there are none."""
        super().paintEvent(event)
        if self._nothing and not self.model().rowCount():
            painter = QPainter(self.viewport())
            painter.setFont(self._theme.font(self._theme.size_body))
            painter.setPen(self._theme.color("text_muted"))
            place = self.viewport().rect().adjusted(16, 24, -16, -16)
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
            painter.drawText(place, int(flags | Qt.TextFlag.TextWordWrap), self._nothing)

    def _set_up(self, row_height: int) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(row_height // 2)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.setMinimumSectionSize(row_height)
        rows.setDefaultSectionSize(row_height)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.hide()
        columns.setStretchLastSection(True)
        columns.hide()

    def _set_ground(self, theme: Theme) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.color("card"))
        palette.setColor(QPalette.ColorRole.Highlight, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        self.viewport().setPalette(palette)  # under a style sheet it does not follow by itself


_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
