"""Contacts as a Qt model: one row a contact."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

if TYPE_CHECKING:
    from softphone.domain.contact import Contact

Index = QModelIndex | QPersistentModelIndex


class ContactTableModel(QAbstractTableModel):
    """The contacts found, in the order given.

    Attributes:
        address_of: an address to text for people.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.address_of: Callable[[str], str] = str
        self._contacts: tuple[Contact, ...] = ()

    def rowCount(self, parent: Index | None = None) -> int:
        """One row a contact."""
        return 0 if parent is not None and parent.isValid() else len(self._contacts)

    def columnCount(self, parent: Index | None = None) -> int:
        """Everything is painted in one column."""
        return 0 if parent is not None and parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row as a sentence; the painting asks `contact_at`."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            contact = self._contacts[index.row()]
            return ", ".join(part for part in (contact.title, self.facts(contact)) if part)
        return None

    def contact_at(self, row: int) -> Contact:
        """The contact of a row."""
        return self._contacts[row]

    def row_of(self, identity: str) -> int | None:
        """Where a contact is, or None."""
        places = (row for row, one in enumerate(self._contacts) if one.id == identity)
        return next(places, None)

    def replace(self, contacts: Sequence[Contact]) -> None:
        """Show others."""
        self.beginResetModel()
        self._contacts = tuple(contacts)
        self.endResetModel()

    def facts(self, contact: Contact) -> str:
        """The second line: number, company and what is special."""
        first = self.address_of(contact.address) if contact.address else ""
        more = len(contact.numbers) - 1
        marks = [
            _tr("favourite") if contact.favourite else "",
            _tr("key {key}").format(key=contact.speed_dial) if contact.speed_dial else "",
            _tr("blocked") if contact.blocked else "",
        ]
        numbers = f"{first} +{more}" if more > 0 else first
        company = contact.company if contact.name else ""
        return " · ".join(part for part in (numbers, company, *marks) if part)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Contacts", text)
