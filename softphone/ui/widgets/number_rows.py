"""The numbers of a contact: one line each, with its kind, and room for another."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from softphone.domain.contact import ContactNumber, NumberKind
from softphone.ui.theme import Theme
from softphone.ui.widgets.buttons import ActionButton, ButtonTone


class _Line(QWidget):
    """One number."""

    changed = Signal()
    gone = Signal()

    def __init__(self, theme: Theme, number: ContactNumber, parent: QWidget) -> None:
        super().__init__(parent)
        self.address, self.kind, self.error = QLineEdit(self), QComboBox(self), QLabel(self)
        self.address.setText(number.address)
        self.address.setCursorPosition(0)
        self.address.setPlaceholderText(self.tr("Number or SIP address"))
        self.address.setAccessibleName(self.tr("Number"))
        self.kind.setAccessibleName(self.tr("Kind of number"))
        for kind, words in self._kinds():
            self.kind.addItem(words, kind)
            if kind is number.kind:
                self.kind.setCurrentIndex(self.kind.count() - 1)
        self.remove = ActionButton(theme, icon="close", tone=ButtonTone.FLAT, parent=self)
        self.remove.setAccessibleName(self.tr("Remove this number"))
        self.remove.setToolTip(self.tr("Remove this number"))
        self.error.setProperty("role", "error")
        self.error.setWordWrap(True)
        self.error.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.space(1))
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.address, 0, 0)
        grid.addWidget(self.kind, 0, 1)
        grid.addWidget(self.remove, 0, 2)
        grid.addWidget(self.error, 1, 0, 1, 3)
        self.address.textChanged.connect(self.changed)
        self.kind.currentIndexChanged.connect(self.changed)
        self.remove.clicked.connect(self.gone)

    def _kinds(self) -> tuple[tuple[NumberKind, str], ...]:
        return (
            (NumberKind.WORK, self.tr("Work")),
            (NumberKind.MOBILE, self.tr("Mobile")),
            (NumberKind.HOME, self.tr("Home")),
            (NumberKind.FAX, self.tr("Fax")),
            (NumberKind.OTHER, self.tr("Other")),
        )

    def say(self, sentence: str) -> None:
        """What is wrong with this number."""
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))


class NumberRows(QWidget):
    """Edits numbers.

    Args:
        theme: what to draw with.
        parent: Qt parent.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: list[_Line] = []
        self.more = ActionButton(theme, self.tr("Add a number"), parent=self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space(1))
        self._column.addWidget(self.more)
        self.more.clicked.connect(self._add_empty)

    @property
    def lines(self) -> tuple[_Line, ...]:
        """The lines, from top to bottom."""
        return tuple(self._lines)

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        for button in (self.more, *(line.remove for line in self._lines)):
            button.set_theme(theme)

    def show_numbers(self, numbers: Iterable[ContactNumber]) -> None:
        """Show these, or one empty line."""
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines.clear()
        for number in tuple(numbers) or (ContactNumber(""),):
            self._add(number)

    def set_fixed(self, fixed: bool) -> None:
        """Whether the numbers can only be read."""
        self.more.setVisible(not fixed)
        for line in self._lines:
            line.address.setReadOnly(fixed)
            line.kind.setEnabled(not fixed)
            line.remove.setVisible(not fixed)

    def numbers(self, understand: Callable[[str], str]) -> tuple[ContactNumber, ...]:
        """What was entered; lines without a number are left out."""
        return tuple(
            ContactNumber(understand(line.address.text().strip()), line.kind.currentData())
            for line in self._lines
            if line.address.text().strip()
        )

    def say(self, place: int, sentence: str) -> None:
        """What is wrong with one of the `numbers`, counted without empty lines."""
        filled = [line for line in self._lines if line.address.text().strip()]
        if place < len(filled):
            filled[place].say(sentence)

    def clear_problems(self) -> None:
        """Nothing is wrong."""
        for line in self._lines:
            line.say("")

    def _add_empty(self) -> None:
        self._add(ContactNumber("", NumberKind.MOBILE)).address.setFocus()

    def _add(self, number: ContactNumber) -> _Line:
        line = _Line(self._theme, number, self)
        line.changed.connect(self.changed)
        line.gone.connect(lambda: self._remove(line))
        self._column.insertWidget(len(self._lines), line)
        before = self._lines[-1].remove if self._lines else None
        if before is not None:
            QWidget.setTabOrder(before, line.address)
        self._lines.append(line)
        for first, second in (
            (line.address, line.kind),
            (line.kind, line.remove),
            (line.remove, self.more),
        ):
            QWidget.setTabOrder(first, second)
        return line

    def _remove(self, line: _Line) -> None:
        self._lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()
        if not self._lines:
            self._add(ContactNumber(""))
        self.more.setFocus()
        self.changed.emit()
