"""A form for one entry of a list in the settings."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from softphone.ui.settings.row import SettingRow

if TYPE_CHECKING:
    from softphone.ui.theme import Theme


class EntryForm(QWidget):
    """Rows by field, with Save and Cancel below.

    Args:
        theme: what to draw with.
    """

    saved = Signal(object)
    """The model entered."""

    cancelled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: dict[str, SettingRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space(2))

    def edit(self, field: str) -> QLineEdit:
        """The input of a field."""
        control = self._rows[field].control
        assert isinstance(control, QLineEdit)
        return control

    def row(self, field: str) -> SettingRow:
        """The row of a field."""
        return self._rows[field]

    def first(self) -> QWidget:
        """The first input."""
        return next(iter(self._rows.values())).control

    def problem(self, field: str) -> str:
        """What is said below a field, or empty."""
        return self._rows[field].problem

    def show_problem(self, sentence: str) -> None:
        """Put a sentence beside the field it names, else beside the first."""
        fields = [name for name in self._rows if re.search(rf"\b{name}\b", sentence)]
        self.show_problem_of(fields[0] if fields else "", sentence)

    def show_problem_of(self, field: str, sentence: str) -> None:
        """Put a sentence beside a field, or beside the first when there is no such field."""
        named = field if field in self._rows else next(iter(self._rows))
        for name, row in self._rows.items():
            row.show_problem(sentence if name == named else "")

    def add_line(
        self, field: str, label: str, text: str, hint: str = "", help_text: str = ""
    ) -> None:
        """A line of text."""
        edit = QLineEdit(text)
        edit.setPlaceholderText(hint)
        edit.textEdited.connect(lambda: self._rows[field].show_problem(""))
        self.add_control(field, label, edit, help_text)

    def add_control(self, field: str, label: str, control: QWidget, help_text: str = "") -> None:
        """Any other input."""
        row = self._rows[field] = SettingRow(self._theme, label, control, help_text=help_text)
        self._column.addWidget(row)

    def add_buttons(self, make: Callable[[], Any]) -> None:
        """Save and Cancel; ``make`` gives what is saved, or a `ValidationError`."""
        self.save, cancel = QPushButton(self.tr("Save")), QPushButton(self.tr("Cancel"))
        self.save.setProperty("tone", "primary")
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.save)
        for button in (self.save, cancel):
            button.setAutoDefault(False)
        self.save.clicked.connect(lambda: self._on_save(make))
        cancel.clicked.connect(self.cancelled)
        self._column.addLayout(row)

    def _on_save(self, make: Callable[[], Any]) -> None:
        from pydantic import ValidationError

        try:
            made = make()
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False)[0]
            self.show_problem(f"{first['loc'][0]}: {first['msg']}.")
        else:
            self.saved.emit(made)
