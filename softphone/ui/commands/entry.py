"""What the command bar finds, as values, and as a Qt model of one column."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from softphone.domain.search_text import digits_of, folded
from softphone.ui.commands import matching

_SHORTEST_NUMBER = 2

Index = QModelIndex | QPersistentModelIndex


class EntryKind(IntEnum):
    """What an entry is; of two that fit equally well the lower kind comes first."""

    NUMBER = 0
    SESSION = 1
    ACTION = 2
    CONTACT = 3
    SETTING = 4
    CALL = 5


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Entry:
    """One thing the bar can find.

    Attributes:
        kind: what it is.
        title: what is read first and matched best.
        note: further facts, shown beside the title and matched too.
        keys: its shortcut as shown to people, or empty.
        words: other words it is found by.
        digits: digits of its numbers, one blank between numbers.
        icon: name of an icon; empty shows initials.
        act: what Return does, in a word or two.
        run: does it.
        other_act, other: what Ctrl+Return does, if anything.
        possible: whether it can be done now.
    """

    kind: EntryKind
    title: str
    act: str
    run: Callable[[], None]
    note: str = ""
    keys: str = ""
    words: str = ""
    digits: str = ""
    icon: str = ""
    other_act: str = ""
    other: Callable[[], None] | None = None
    possible: bool = True

    def cost(self, wanted: str, digits: str) -> int:
        """How far it is from what was typed, see `matching.cost`.

        Args:
            wanted: the folded text.
            digits: its digits when it is a number, else empty.
        """
        if digits and self.digits:
            part = digits.lstrip("0")
            if len(part) < _SHORTEST_NUMBER or part not in self.digits:
                return matching.NO_FIT
            return int(not self.digits.startswith(part))
        fuzzy = self.kind in (EntryKind.ACTION, EntryKind.SETTING, EntryKind.SESSION)
        best = matching.cost(folded(self.title), wanted, fuzzy=fuzzy)
        if best and (self.note or self.words):
            everything = folded(f"{self.title} {self.note} {self.words}")
            best = min(best, 2 + matching.cost(everything, wanted, fuzzy=False))
        return min(best + (0 if self.possible else 6), matching.NO_FIT)


def best(entries: Iterable[Entry], text: str, limit: int) -> tuple[Entry, ...]:
    """The entries that fit what was typed, the best first."""
    wanted, digits = folded(text), digits_of(text)
    costs = ((entry.cost(wanted, digits), entry) for entry in entries)
    fitting = [(price, entry) for price, entry in costs if price < matching.NO_FIT]
    fitting.sort(key=lambda pair: (pair[0], pair[1].kind))
    return tuple(entry for _, entry in fitting[:limit])


class EntryModel(QAbstractTableModel):
    """The entries found, in their order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()

    def rowCount(self, parent: Index | None = None) -> int:
        """One row an entry."""
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index | None = None) -> int:
        """Everything is painted in one column."""
        return 0 if parent is not None and parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row as a sentence for screen readers."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            entry = self.entries[index.row()]
            return ", ".join(filter(None, (entry.title, entry.note, entry.keys)))
        return None

    def replace(self, entries: Sequence[Entry]) -> None:
        """Show others."""
        self.beginResetModel()
        self.entries = tuple(entries)
        self.endResetModel()

    def append(self, entries: Sequence[Entry]) -> None:
        """Show further ones below; what is there keeps its place."""
        if entries:
            first = len(self.entries)
            self.beginInsertRows(QModelIndex(), first, first + len(entries) - 1)
            self.entries += tuple(entries)
            self.endInsertRows()
