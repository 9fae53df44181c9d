"""Which number the far party is shown: one that a trunk allows, one that is typed, or neither."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from softphone.domain.dialing import ANONYMOUS


class CallerIdField(QComboBox):
    """A number to type or to choose; what is chosen is its number alone, or ``anonymous``.

    Args:
        parent: Qt parent.
    """

    textChanged = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setCompleter(None)  # type: ignore[arg-type]  # None takes the usual one away
        self._automatic = self.tr("As the backend chooses")
        edit = self.lineEdit()
        assert edit is not None, "it is editable"
        edit.setPlaceholderText(self._automatic)
        self.editTextChanged.connect(self.textChanged)
        self.activated.connect(self._on_chosen)
        self.offer(())

    def text(self) -> str:
        """The number, or empty."""
        return self.currentText()

    def setText(self, text: str) -> None:
        """Fill in a number."""
        self.setEditText(text)

    def offer(self, numbers: Sequence[tuple[str, str]]) -> None:
        """Offer these.

        Args:
            numbers: each with the trunk it belongs to; what is filled in stays. Trunks can also
                be asked to show none.
        """
        kept = self.text()
        self.blockSignals(True)
        self.clear()
        self.addItem(self._automatic, "")
        for number, trunk in numbers:
            self.addItem(f"{number} · {trunk}", number)
            self.setItemData(self.count() - 1, number, Qt.ItemDataRole.AccessibleTextRole)
        if numbers:
            self.addItem(self.tr("Show no number, this time"), ANONYMOUS)
        self.setCurrentIndex(-1)
        self.setEditText(kept)
        self.blockSignals(False)

    def _on_chosen(self, place: int) -> None:
        self.setEditText(self.itemData(place))
