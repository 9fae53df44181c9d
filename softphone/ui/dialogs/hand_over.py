"""Hand all calls over to a colleague's room, at the end of a shift."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from softphone.domain.suggestion import LiveRoom
    from softphone.ui.theme import Theme


class HandOverDialog(QDialog):
    """The rooms somebody is in; one is chosen, and nothing moves before.

    Args:
        theme: what to draw with.
        calls: how many calls are to move.
        parent: the window it belongs to.
    """

    chosen = Signal(object)
    """`LiveRoom`."""

    def __init__(self, theme: Theme, calls: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Hand your calls over"))
        self.setMinimumWidth(420)
        head = QLabel(self.windowTitle())
        head.setProperty("role", "title")
        none = self.tr("You have no call that could move.")
        one = self.tr("One call moves to the room you choose, as it is.")
        many = self.tr("{n} calls move to the room you choose, as they are.").format(n=calls)
        self._calls = calls
        self.told = QLabel({0: none, 1: one}.get(calls, many))
        self.told.setWordWrap(True)
        self.rooms = QListWidget()
        self.rooms.setAccessibleName(self.tr("Rooms of colleagues"))
        self.nobody = QLabel(self.tr("No colleague is in a room now."))
        self.nobody.setProperty("role", "muted")
        self.act, self.stay = QPushButton(self.tr("Hand over")), QPushButton(self.tr("Cancel"))
        self.act.setProperty("tone", "primary")
        self.act.setDefault(True)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.stay)
        row.addWidget(self.act)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.space(5),) * 4)
        column.setSpacing(theme.space(3))
        for part in (head, self.told, self.rooms, self.nobody):
            column.addWidget(part)
        column.addLayout(row)
        self.rooms.currentItemChanged.connect(self._refresh)
        self.rooms.itemActivated.connect(self._on_act)
        self.stay.clicked.connect(self.reject)
        self.act.clicked.connect(self._on_act)
        self.rooms.setFocus()
        self.show_rooms(())

    def show_rooms(self, rooms: Sequence[LiveRoom]) -> None:
        """These rooms can take the calls."""
        self.rooms.clear()
        for room in rooms:
            people = ", ".join(room.people)
            item = QListWidgetItem(f"{room.name} · {people}" if people else room.name)
            item.setData(Qt.ItemDataRole.UserRole, room)
            self.rooms.addItem(item)
        if rooms:
            self.rooms.setCurrentRow(0)
        self._refresh()

    def _refresh(self) -> None:
        self.nobody.setVisible(not self.rooms.count() and self._calls > 0)
        self.rooms.setVisible(bool(self.rooms.count()))
        self.act.setEnabled(self.rooms.currentItem() is not None)

    def _on_act(self) -> None:
        if not self.isVisible():
            return  # Enter activates the line, and then the default button
        room = self.rooms.currentItem().data(Qt.ItemDataRole.UserRole)
        self.accept()
        self.chosen.emit(room)
