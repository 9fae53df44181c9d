"""Who hears whom in the room: a row for each listener, a column for each speaker."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from softphone.domain.events import Participant
from softphone.domain.hearing import Hearing, Hears
from softphone.ui.theme import Theme

_ROW = 28
_NAME_WIDTH = 132
_LEAST = 44
_SIGNS = {
    Hears.ITSELF: ("—", "text_muted"),
    Hears.YES: ("✓", "success"),
    Hears.SILENT: ("(✓)", "text_muted"),
    Hears.NO: ("✕", "danger"),
}


class HearingView(QWidget):
    """The table, or a sentence while the operator is alone.

    Args:
        theme: the theme to draw with.
        parent: Qt parent.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[Hearing, tuple[str, ...]] | None = None
        self.empty = QLabel(self.tr("Nobody else is in the room."), self)
        self.empty.setProperty("role", "muted")
        self.table = QTableWidget(self)
        legend = self.tr("A row hears a column: ✓ yes, (✓) nothing to hear now, ✕ no")
        self.legend = QLabel(legend, self)
        self.legend.setProperty("role", "muted")
        self.legend.setWordWrap(True)
        self._set_up()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.empty)
        column.setSpacing(theme.space(2))
        column.addWidget(self.table)
        column.addWidget(self.legend)
        self._dress()
        self.show_hearing(Hearing(), str)

    def show_hearing(self, hearing: Hearing, name_of: Callable[[Participant], str]) -> None:
        """Show this; an equal one changes nothing.

        Args:
            hearing: who hears whom.
            name_of: what somebody is called.
        """
        names = tuple(name_of(somebody) for somebody in hearing.people)
        if (hearing, names) == self._shown:
            return
        self._shown = (hearing, names)
        alone = len(names) < 2
        self.empty.setVisible(alone)
        self.table.setVisible(not alone)
        self.legend.setVisible(not alone)
        self._fill(hearing, names)

    def words(self) -> tuple[str, ...]:
        """The table in sentences, as a screen reader tells it, row by row."""
        if self._shown is None:
            return ()
        hearing, names = self._shown
        return tuple(
            _sentence(hears, names[row], names[column])
            for row, line in enumerate(hearing.cells)
            for column, hears in enumerate(line)
            if row != column
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the names a third of the width at most."""
        super().resizeEvent(event)
        self._fit()

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        self._dress()
        if self._shown is not None:
            self._fill(*self._shown)

    def _set_up(self) -> None:
        table = self.table
        table.setAccessibleName(self.tr("Who hears whom"))
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setShowGrid(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        columns, rows = table.horizontalHeader(), table.verticalHeader()
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        columns.setMinimumSectionSize(_LEAST)
        columns.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        columns.setSectionsClickable(False)
        columns.setHighlightSections(False)
        columns.setFixedHeight(_ROW)
        rows.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        rows.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(_ROW)
        rows.setSectionsClickable(False)
        rows.setHighlightSections(False)

    def _dress(self) -> None:
        theme = self._theme
        line = f"border: none; border-bottom: 1px solid {theme.border};"
        self.table.setStyleSheet(
            "QTableWidget, QHeaderView, QTableCornerButton::section { background: transparent; }"
            f"QTableWidget::item {{ {line} padding: 0; }}"
            f"QTableWidget::item:selected {{ background: {theme.accent_tint}; }}"
            f"QHeaderView::section {{ background: transparent; {line} padding: 0 2px; }}"
            f"QHeaderView::section:horizontal {{ color: {theme.text_muted}; }}"
            f"QHeaderView::section:vertical {{ color: {theme.text}; }}"
            f"QTableCornerButton::section {{ {line} }}"
        )
        small = theme.font(theme.size_small)
        self.table.horizontalHeader().setFont(small)
        self.table.verticalHeader().setFont(small)
        self.table.setFont(small)

    def _fill(self, hearing: Hearing, names: tuple[str, ...]) -> None:
        table, count = self.table, len(names)
        table.setRowCount(count)
        table.setColumnCount(count)
        for place, name in enumerate(names):
            across, down = QTableWidgetItem(name), QTableWidgetItem(name)
            across.setToolTip(
                self.tr("{name} is heard by those with a check mark below").format(name=name)
            )
            down.setToolTip(
                self.tr("{name} hears those with a check mark to the right").format(name=name)
            )
            table.setHorizontalHeaderItem(place, across)
            table.setVerticalHeaderItem(place, down)
        for row, line in enumerate(hearing.cells):
            for column, hears in enumerate(line):
                table.setItem(row, column, self._cell(hears, names[row], names[column]))
        self._fit()

    def _fit(self) -> None:
        """As high as its rows, with room for a scroll bar where the columns do not fit."""
        table, count = self.table, self.table.rowCount()
        names = min(_NAME_WIDTH, self.width() // 3)
        table.verticalHeader().setFixedWidth(names)
        wide = names + count * _LEAST > self.width()
        bar = table.horizontalScrollBar().sizeHint().height() if wide else 0
        table.setFixedHeight(_ROW * (count + 1) + bar)

    def _cell(self, hears: Hears, listener: str, speaker: str) -> QTableWidgetItem:
        sign, color = _SIGNS[hears]
        item = QTableWidgetItem(sign)
        item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
        item.setForeground(QColor(self._theme.color(color)))
        sentence = _sentence(hears, listener, speaker)
        item.setToolTip(sentence)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, sentence)
        return item


def _sentence(hears: Hears, listener: str, speaker: str) -> str:
    you = _tr("You")
    if hears is Hears.ITSELF:
        return listener
    if listener == you:
        words = {
            Hears.YES: _tr("You hear {speaker}"),
            Hears.SILENT: _tr("You can hear {speaker}, but {speaker} is silent now"),
            Hears.NO: _tr("You do not hear {speaker}"),
        }
    elif speaker == you:
        words = {
            Hears.YES: _tr("{listener} hears you"),
            Hears.SILENT: _tr("{listener} can hear you, but you are silent now"),
            Hears.NO: _tr("{listener} does not hear you"),
        }
    else:
        words = {
            Hears.YES: _tr("{listener} hears {speaker}"),
            Hears.SILENT: _tr("{listener} can hear {speaker}, but {speaker} is silent now"),
            Hears.NO: _tr("{listener} does not hear {speaker}"),
        }
    return words[hears].format(listener=listener, speaker=speaker)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Hearing", text)
