"""The board's lines for a view: changed in place, never reset."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from softphone.domain.ids import RoomName
from softphone.ui.models import floor_words
from softphone.ui.models.floor_rows import NOBODY, Column, FloorRow, RowKey, sort_key

if TYPE_CHECKING:
    from softphone.controller.floor import FloorBook, FloorChange

Index = QModelIndex | QPersistentModelIndex

ROW = int(Qt.ItemDataRole.UserRole) + 1
"""Role of the `FloorRow`."""


class FloorModel(QAbstractTableModel):
    """Lines of the floor, filtered, sorted and grouped.

    `note` only remembers what changed; `flush` brings it in, once a frame. A line that merely
    changed stays where it is until `sort_again`, so that nothing jumps under the pointer.

    Args:
        clock: unix time in seconds.
        parent: Qt parent.
    """

    def __init__(self, clock: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._book: FloorBook | None = None
        self._rows: dict[RowKey, FloorRow] = {}
        self._order: list[RowKey] = []
        self._place: dict[RowKey, int] = {}
        self._dirty: set[RowKey] = set()
        self._dirty_rooms: set[RoomName] = set()
        self._everything = False
        self._unsorted = False
        self._words: tuple[str, ...] = ()
        self._column, self._descending = Column.STATE, False
        self._grouped = False
        self._sort_keys: dict[RowKey, tuple[FloorRow, Column, Any]] = {}

    def read(self, book: FloorBook) -> None:
        """Show this floor."""
        self._book = book
        self._everything = True
        self.flush()

    @property
    def stale(self) -> bool:
        """Whether something waits for `flush`."""
        return self._everything or bool(self._dirty or self._dirty_rooms)

    def note(self, change: FloorChange) -> None:
        """Remember what changed."""
        if change.everything:
            self._everything = True
        self._dirty |= change.agents
        if change.calls and self._book is not None:
            for leg in change.calls:
                call = self._book.call(leg)
                if call is not None:
                    self._dirty_rooms.add(call.room)
            if not change.agents:
                self._dirty_rooms |= {key[0] for key in self._rows if key[1] == NOBODY}

    def flush(self) -> None:
        """Bring in what was noted: as many signals as lines changed, and no more."""
        if self._book is None:
            return
        if self._everything:
            changed, moved = self._read_all()
        else:
            changed, moved = self._read_noted()
        self._everything = False
        self._dirty.clear()
        self._dirty_rooms.clear()
        if moved:
            self._arrange()
        self._tell(changed)
        self._unsorted = self._unsorted or bool(changed)

    def sort_again(self) -> None:
        """Put lines whose place has changed where they belong."""
        if self._unsorted:
            self._unsorted = False
            self._arrange()

    def set_filter(self, text: str) -> None:
        """Show the lines that have every word of the text."""
        self._words = tuple(text.lower().split())
        self._arrange()

    def set_grouped(self, grouped: bool) -> None:
        """Keep the lines of a room together, or not."""
        self._grouped = grouped
        self._arrange()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)

    @property
    def grouped(self) -> bool:
        """Whether the lines of a room stand together."""
        return self._grouped

    def row_at(self, place: int) -> FloorRow:
        """The line at a place from the top."""
        return self._rows[self._order[place]]

    def place_of(self, key: RowKey) -> int | None:
        """Where a line is; None when it is filtered away or gone."""
        return self._place.get(key)

    def row(self, key: RowKey) -> FloorRow | None:
        """A line, shown or not."""
        return self._rows.get(key)

    def begins_group(self, place: int) -> bool:
        """Whether the line above is of another room."""
        if not self._grouped or place == 0:
            return False
        return self._order[place][0] != self._order[place - 1][0]

    def shown(self) -> list[FloorRow]:
        """Every line shown, from the top."""
        return [self._rows[key] for key in self._order]

    # -- Qt's questions ----------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many lines are shown."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text for people and screen readers, and the line itself."""
        if role == ROW:
            return self.row_at(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            row = self.row_at(index.row())
            return floor_words.cell(row, Column(index.column()), self._clock())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            row, column = self.row_at(index.row()), Column(index.column())
            title = floor_words.title(column)
            return f"{title}: {floor_words.cell(row, column, self._clock())}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The columns' titles."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return floor_words.title(Column(section))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the lines by a column."""
        if 0 <= column < len(Column):
            self._column = Column(column)
            self._descending = order is Qt.SortOrder.DescendingOrder
            self._arrange()

    # -- bringing in -------------------------------------------------------------------------

    def _read_all(self) -> tuple[set[RowKey], bool]:
        assert self._book is not None
        keys = {(agent.room, agent.participant) for agent in self._book.agents()}
        attended = {room for room, _ in keys}
        keys |= {(c.room, NOBODY) for c in self._book.calls() if c.room not in attended}
        before, self._rows = self._rows, {key: self._made(key) for key in keys}
        changed = {k for k, row in self._rows.items() if k in before and before[k] != row}
        return changed, True

    def _read_noted(self) -> tuple[set[RowKey], bool]:
        assert self._book is not None
        keys = set(self._dirty)
        for room in self._dirty_rooms | {key[0] for key in self._dirty}:
            keys.add((room, NOBODY))
        changed, moved = set[RowKey](), False
        for key in keys:
            known, wanted = self._rows.get(key), self._is_wanted(key)
            if not wanted:
                moved = self._rows.pop(key, None) is not None or moved
                continue
            row = self._made(key)
            if row == known:
                continue
            self._rows[key] = row
            shown = key in self._place
            if known is None or shown is not row.matches(self._words):
                moved = True
            elif shown:
                changed.add(key)
        return changed, moved

    def _is_wanted(self, key: RowKey) -> bool:
        assert self._book is not None
        if key[1] != NOBODY:
            return self._book.agent(key) is not None
        return bool(self._book.calls_in(key[0])) and not self._book.is_attended(key[0])

    def _made(self, key: RowKey) -> FloorRow:
        assert self._book is not None
        agent = None if key[1] == NOBODY else self._book.agent(key)
        calls = self._book.calls_in(key[0])
        return FloorRow(key, agent, calls, self._book.supervisors_in(key[0]))

    def _wanted_order(self) -> list[RowKey]:
        known, column, words = self._sort_keys, self._column, self._words
        made = sort_key(column)
        keys: dict[RowKey, tuple[FloorRow, Column, Any]] = {}
        for key, row in self._rows.items():
            kept = known.get(key)
            if kept is None or kept[0] is not row or kept[1] is not column:
                kept = (row, column, made(row))
            keys[key] = kept
        self._sort_keys = keys
        shown = [kept for kept in keys.values() if not words or kept[0].matches(words)]
        shown.sort(key=_third, reverse=self._descending)
        rows = [kept[0] for kept in shown]
        if self._grouped:
            rows.sort(key=lambda row: row.key[0])
        return [row.key for row in rows]

    def _arrange(self) -> None:
        """Remove, move and insert until the lines stand as wanted."""
        wanted = self._wanted_order()
        if wanted == self._order:
            return
        keep = set(wanted)
        for first, last in _runs(n for n, key in enumerate(self._order) if key not in keep):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._order[first : last + 1]
            self.endRemoveRows()
        here = set(self._order)
        staying = [key for key in wanted if key in here]
        if staying != self._order:
            self._move(staying)
        added = [n for n, key in enumerate(wanted) if key not in here]
        for first, last in reversed(list(_runs(added))):
            self.beginInsertRows(QModelIndex(), first, last)
            self._order[first:first] = wanted[first : last + 1]
            self.endInsertRows()
        self._number()

    def _move(self, order: list[RowKey]) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        places = {key: place for place, key in enumerate(order)}
        after = [self.index(places[self._order[i.row()]], i.column()) for i in before]
        self._order = order
        self._number()
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _number(self) -> None:
        self._place = {key: place for place, key in enumerate(self._order)}

    def _tell(self, keys: Iterable[RowKey]) -> None:
        places = (self._place[key] for key in keys if key in self._place)
        for first, last in _runs(sorted(places, reverse=True), down=True):
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))


def _third(kept: tuple[FloorRow, Column, Any]) -> Any:
    return kept[2]


def _runs(places: Iterable[int], *, down: bool = False) -> list[tuple[int, int]]:
    """Neighbouring places as first and last, from the bottom to the top."""
    runs: list[tuple[int, int]] = []
    for place in places if down else sorted(places, reverse=True):
        if runs and runs[-1][0] == place + 1:
            runs[-1] = place, runs[-1][1]
        else:
            runs.append((place, place))
    return runs
