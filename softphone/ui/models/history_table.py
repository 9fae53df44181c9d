"""Calls of the past as a Qt model: one row a call, further ones fetched when they are needed."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from softphone.ui.models import history_words

if TYPE_CHECKING:
    from softphone.domain.ids import SessionId
    from softphone.domain.record import CallRecord

Index = QModelIndex | QPersistentModelIndex


class HistoryTableModel(QAbstractTableModel):
    """The records found so far, newest first.

    Args:
        parent: Qt parent.
        clock: unix time in seconds.

    Attributes:
        name_of: how a record's far party is called.
    """

    more_wanted = Signal()
    """The view comes near the end of what was found."""

    def __init__(
        self, parent: QObject | None = None, *, clock: Callable[[], float] = time.time
    ) -> None:
        super().__init__(parent)
        self.name_of: Callable[[CallRecord], str] = _plain_name
        self._clock = clock
        self._records: list[CallRecord] = []
        self._places: dict[SessionId, CallRecord] = {}
        self._more = False

    def rowCount(self, parent: Index | None = None) -> int:
        """One row a record."""
        return 0 if parent is not None and parent.isValid() else len(self._records)

    def columnCount(self, parent: Index | None = None) -> int:
        """Everything is painted in one column."""
        return 0 if parent is not None and parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row as a sentence; the painting asks `record_at`."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            record = self._records[index.row()]
            return history_words.spoken(record, self.name_of(record), self.today())
        return None

    def canFetchMore(self, parent: Index) -> bool:
        """Whether the search found more than was fetched."""
        return not parent.isValid() and self._more

    def fetchMore(self, _parent: Index) -> None:
        """The view wants the next page."""
        self.more_wanted.emit()

    def record_at(self, row: int) -> CallRecord:
        """The record of a row."""
        return self._records[row]

    def row_of(self, session: SessionId) -> int | None:
        """Where a record is, or None."""
        record = self._places.get(session)
        return None if record is None else self._records.index(record)

    def today(self) -> int:
        """The present day, for `history_words.when`."""
        return history_words.julian_day(self._clock())

    def replace(self, records: Sequence[CallRecord], *, more: bool) -> None:
        """Begin a new list."""
        self.beginResetModel()
        self._records = list(records)
        self._places = {record.session: record for record in records}
        self._more = more
        self.endResetModel()

    def append(self, records: Sequence[CallRecord], *, more: bool) -> None:
        """Add a page at the end."""
        self._more = more
        new = [record for record in records if record.session not in self._places]
        if new:
            first = len(self._records)
            self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
            self._records += new
            self._places.update((record.session, record) for record in new)
            self.endInsertRows()

    def put(self, record: CallRecord, *, add: bool) -> None:
        """Bring a record up to date, or add it on top when ``add`` says that it belongs here."""
        row = self.row_of(record.session)
        if row is not None:
            self._records[row] = self._places[record.session] = record
            index = self.index(row, 0)
            self.dataChanged.emit(index, index)
        elif add:
            self.beginInsertRows(QModelIndex(), 0, 0)
            self._records.insert(0, record)
            self._places[record.session] = record
            self.endInsertRows()


def _plain_name(record: CallRecord) -> str:
    return record.peer_name or record.peer
