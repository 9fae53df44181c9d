"""Reads the address cards dropped on the window, away from the Qt thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThreadPool, Signal

if TYPE_CHECKING:
    from softphone.domain.contact import Contact

ReadCards = Callable[[str], tuple[Sequence["Contact"], Sequence[str]]]
"""Text of a vCard file to its contacts, and a sentence for each card that was left out."""

MAX_BYTES = 1_000_000
"""A larger file is an address book, which is imported and not dialled."""


class CardFile(QObject):
    """Reads one file after another on the shared thread pool.

    Args:
        read: understands vCards.
        parent: Qt parent.
    """

    finished = Signal(object, str)
    """The contacts that have a number, or why there are none; on the thread of this object."""

    def __init__(self, read: ReadCards, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read = read

    def read(self, path: str) -> None:
        """Read the file; returns at once."""
        QThreadPool.globalInstance().start(_Job(self, path))

    def read_text(self, text: str) -> None:
        """Take the cards from a text that was dropped itself."""
        self.finished.emit(*self.contacts_of(text))

    def contacts_of(self, text: str) -> tuple[tuple[Contact, ...], str]:
        """The contacts with a number, and why there are none."""
        found = tuple(contact for contact in self._read(text)[0] if contact.numbers)
        none = QCoreApplication.translate("CardFile", "There is no telephone number on this card.")
        return found, "" if found else none


class _Job(QRunnable):
    def __init__(self, owner: CardFile, path: str) -> None:
        super().__init__()
        self._owner = owner
        self._path = path

    def run(self) -> None:
        found: tuple[Contact, ...] = ()
        tr = QCoreApplication.translate
        try:
            with Path(self._path).open("rb") as file:
                data = file.read(MAX_BYTES + 1)
        except OSError as error:
            words = tr("CardFile", "The card cannot be read: {reason}.")
            problem = words.format(reason=error.strerror or error)
        else:
            if len(data) > MAX_BYTES:
                problem = tr("CardFile", "This file is an address book. Import it in Contacts.")
            else:
                found, problem = self._owner.contacts_of(data.decode("utf-8-sig", "replace"))
        self._owner.finished.emit(found, problem)
