"""The history page: a search, the calls it finds, and one of them in full."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from softphone.ui.dialogs.save_file import ask_where_to_save
from softphone.ui.models.history_table import HistoryTableModel
from softphone.ui.panels.history_detail import HistoryDetail
from softphone.ui.panels.history_search import HistorySearch
from softphone.ui.theme import Theme
from softphone.ui.widgets import painting
from softphone.ui.widgets.buttons import ActionButton
from softphone.ui.widgets.history_row import ROW_HEIGHT, HistoryRowDelegate
from softphone.ui.widgets.plain_list import PlainList

if TYPE_CHECKING:
    from softphone.domain.record import CallRecord


class HistoryPage(QWidget):
    """Shows what a search found; everything it wants it asks by signals.

    Args:
        theme: what to draw with.
        parent: Qt parent.
    """

    redial_requested = Signal(str)
    """Dial this address."""

    selected = Signal(object)
    """Another `CallRecord` is shown, or None."""

    export_requested = Signal(object)
    """Write what was found to this `Path`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.search = HistorySearch(theme, self)
        self.export = ActionButton(theme, self.tr("Export…"), parent=self)
        self.model = HistoryTableModel(self)
        self._delegate = HistoryRowDelegate(self.model, theme)
        self.list = PlainList(theme, self.model, self._delegate, ROW_HEIGHT, self)
        self.detail = HistoryDetail(theme, self)
        self.told = QLabel(self)
        self._cards = (_card(self), _card(self))
        self._arrange()
        self._connect()

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        for part in (self.search, self.export, self.list, self.detail):
            part.set_theme(theme)
        self._delegate.set_theme(theme)
        self.update()

    def set_words(
        self,
        name_of: Callable[[CallRecord], str],
        address_of: Callable[[str], str],
        country_of: Callable[[str], str],
    ) -> None:
        """How far parties are called, how addresses read, and the country of a number."""
        self.model.name_of = name_of
        self._delegate.address_of = address_of
        self.detail.country_of = country_of

    def begin(self, *, is_open: bool) -> None:
        """Look again for what the search says."""
        nothing = self.tr("Calls you make and take are listed here.")
        self.list.set_nothing(nothing if is_open else self.tr("The history is not open yet."))
        self.search.tell()

    def show_call(self, text: str, record: CallRecord) -> None:
        """Search for ``text``, and show this record until and after it is found."""
        self.detail.words.tell()
        self.list.clearSelection()
        name, address = self.model.name_of(record), self._delegate.address_of(record.peer)
        self.detail.show_record(record, name, address)
        self.selected.emit(record)
        self.search.look_for(text)
        self.list.setFocus()

    def show_found(self, records: tuple[CallRecord, ...], *, begins: bool, more: bool) -> None:
        """Show a page of what was found."""
        if not begins:
            self.model.append(records, more=more)
            return
        if self.search.query.text or self.search.kinds[0].isChecked() is False:
            self.list.set_nothing(self.tr("No call matches."))
        shown = self.detail.record
        self.model.replace(records, more=more)
        row = None if shown is None else self.model.row_of(shown.session)
        if row is not None:
            self.list.select_row(row)
        elif self.list.row < 0:
            self._on_chosen(-1)

    def refresh(self) -> None:
        """Names have changed."""
        self.list.viewport().update()
        record = self.detail.record
        if record is not None:
            name, address = self.model.name_of(record), self._delegate.address_of(record.peer)
            self.detail.show_record(record, name, address)

    def say(self, sentence: str) -> None:
        """Tell something at the foot of the list."""
        self.told.setText(sentence)
        self.told.setVisible(bool(sentence))

    def take_focus(self) -> None:
        """The keyboard goes to the search."""
        self.search.text.setFocus()
        self.search.text.selectAll()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground."""
        painting.fill(painting.begin(self), self.rect().toRectF(), self._theme.color("surface"))

    def _arrange(self) -> None:
        space = self._theme.space
        left, right = self._cards
        self.list.setAccessibleName(self.tr("Calls"))
        self.told.setProperty("role", "muted")
        self.told.setContentsMargins(space(4), space(1), space(4), space(2))
        self.told.hide()
        rows = QVBoxLayout(left)
        rows.setContentsMargins(1, space(1), 1, space(1))
        rows.setSpacing(0)
        rows.addWidget(self.list, 1)
        rows.addWidget(self.told)
        facts = QVBoxLayout(right)
        facts.setContentsMargins(1, 1, 1, 1)
        facts.addWidget(self.detail)
        head = QHBoxLayout()
        head.setSpacing(space(2))
        head.addWidget(self.search, 1)
        head.addWidget(self.export)
        pair = QHBoxLayout()
        pair.setSpacing(space(4))
        pair.addWidget(left, 5)
        pair.addWidget(right, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(space(4),) * 4)
        column.setSpacing(space(3))
        column.addLayout(head)
        column.addLayout(pair, 1)

    def _connect(self) -> None:
        self.search.text.left_down.connect(self.list.enter)
        self.search.text.returnPressed.connect(self.list.enter)
        self.list.chosen.connect(self._on_chosen)
        self.list.acted.connect(lambda row: self._redial(self.model.record_at(row)))
        self.list.copied.connect(lambda row: copy_number(self.model.record_at(row)))
        self.list.removed.connect(
            lambda row: self.detail.erase_requested.emit(self.model.record_at(row))
        )
        self.detail.redial_requested.connect(self._redial)
        self.detail.copy_requested.connect(copy_number)
        self.export.clicked.connect(self._ask_for_file)

    def _on_chosen(self, row: int) -> None:
        record = self.model.record_at(row) if row >= 0 else None
        name = "" if record is None else self.model.name_of(record)
        address = "" if record is None else self._delegate.address_of(record.peer)
        self.detail.words.tell()
        self.detail.show_record(record, name, address)
        self.selected.emit(record)

    def _redial(self, record: CallRecord) -> None:
        if record.peer:
            self.redial_requested.emit(record.peer)

    def _ask_for_file(self) -> None:
        kinds = {self.tr("Table (*.csv)"): "csv", self.tr("JSON (*.json)"): "json"}
        title = self.tr("Export the calls found")
        ask_where_to_save(self, title, "calls.csv", kinds, self.export_requested.emit)


def copy_number(record: CallRecord) -> None:
    """Put the record's address on the clipboard."""
    if record.peer:
        QGuiApplication.clipboard().setText(record.peer)


def _card(parent: QWidget) -> QFrame:
    card = QFrame(parent)
    card.setProperty("role", "card")
    return card
