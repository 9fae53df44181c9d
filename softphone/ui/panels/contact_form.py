"""One contact to read and to change."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from softphone.domain.contact import LOCAL_SOURCE, MAX_NAME, Contact
from softphone.ui.messages import invalid_input_sentence
from softphone.ui.theme import Theme
from softphone.ui.widgets.buttons import ActionButton, ButtonTone
from softphone.ui.widgets.number_rows import NumberRows

if TYPE_CHECKING:
    from softphone.errors import InvalidInput


class ContactForm(QScrollArea):
    """Edits one contact; says below each field what is wrong with it.

    Args:
        theme: what to draw with.
        parent: Qt parent.
    """

    saved = Signal(object)
    """Keep this `Contact`."""

    removed = Signal(object)
    """Forget this `Contact`."""

    call_requested = Signal(str)
    """Dial this address."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._contact: Contact | None = None
        self._showing = False
        self.understand: Callable[[str], str] = str
        self.place_of: Callable[[str], str] = lambda _address: ""
        body = self._body = QWidget(self)
        self.title, self.place, self.status = QLabel(body), QLabel(body), QLabel(body)
        self.origin = QLabel(body)
        self.call = ActionButton(
            theme, self.tr("Call"), icon="phone", tone=ButtonTone.SUCCESS, parent=body
        )
        self.save = ActionButton(theme, self.tr("Save"), tone=ButtonTone.ACCENT, parent=body)
        self.revert = ActionButton(theme, self.tr("Revert"), parent=body)
        self.remove = ActionButton(theme, self.tr("Remove"), parent=body)
        self.name, self.company = QLineEdit(body), QLineEdit(body)
        self.numbers = NumberRows(theme, body)
        self.note, self.key = QPlainTextEdit(body), QComboBox(body)
        self.favourite = QCheckBox(self.tr("Favourite"), body)
        self.blocked = QCheckBox(self.tr("Block: decline before it rings"), body)
        self._errors: dict[str, QLabel] = {}
        self._set_up()
        self._arrange(body)
        self.show_contact(None)

    @property
    def contact(self) -> Contact | None:
        """The contact shown, as it is kept."""
        return self._contact

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        for part in (self.call, self.save, self.revert, self.remove, self.numbers):
            part.set_theme(theme)

    def show_contact(self, contact: Contact | None, entered: Contact | None = None) -> None:
        """Show a contact.

        Args:
            contact: as it is kept; a new one is not kept yet.
            entered: as it was entered before and not saved.
        """
        self._contact = contact
        self._body.setVisible(contact is not None)
        if contact is None:
            return
        self._showing = True
        self._fill(entered or contact)
        self._showing = False
        self.say(())
        self.status.clear()
        self._on_edited()

    def entered(self) -> Contact | None:
        """The contact as it is entered now, or None when nothing is shown."""
        if self._contact is None:
            return None
        return replace(
            self._contact,
            name=self.name.text().strip(),
            company=self.company.text().strip(),
            numbers=self.numbers.numbers(self.understand),
            note=self.note.toPlainText().strip(),
            favourite=self.favourite.isChecked(),
            blocked=self.blocked.isChecked(),
            speed_dial=self.key.currentData(),
        )

    @property
    def changed(self) -> bool:
        """Whether something was entered that is not kept."""
        return self.entered() != self._contact

    def say(self, problems: Iterable[InvalidInput]) -> None:
        """Say below each field what is wrong with it."""
        self.numbers.clear_problems()
        sentences: dict[str, str] = {}
        for problem in problems:
            field, dot, place = problem.field.partition(".")
            if dot:
                self.numbers.say(int(place), invalid_input_sentence(problem))
            else:
                sentences.setdefault(field, invalid_input_sentence(problem))
        for field, label in self._errors.items():
            label.setText(sentences.get(field, ""))
            label.setVisible(field in sentences)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return saves, Escape goes back to what is kept."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._save()
        elif event.key() == Qt.Key.Key_Escape and self.changed:
            self.show_contact(self._contact)
        else:
            super().keyPressEvent(event)

    def _fill(self, contact: Contact) -> None:
        self.name.setText(contact.name)
        self.company.setText(contact.company)
        self.numbers.show_numbers(contact.numbers)
        self.note.setPlainText(contact.note)
        self.favourite.setChecked(contact.favourite)
        self.blocked.setChecked(contact.blocked)
        self.key.setCurrentIndex(contact.speed_dial or 0)
        fixed = contact.source != LOCAL_SOURCE
        for edit in (self.name, self.company):
            edit.setReadOnly(fixed)
        self.numbers.set_fixed(fixed)
        self.remove.setVisible(not fixed)
        self.origin.setText(
            self.tr("From the directory “{name}”. Name and numbers are changed there.").format(
                name=contact.source
            )
        )
        self.origin.setVisible(fixed)

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("The selected contact"))
        self.title.setProperty("role", "title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.place.setProperty("role", "muted")
        self.status.setProperty("role", "muted")
        self.origin.setProperty("role", "muted")
        self.origin.setTextFormat(Qt.TextFormat.PlainText)
        self.origin.setWordWrap(True)
        self.name.setMaxLength(MAX_NAME)
        self.company.setMaxLength(MAX_NAME)
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(64)
        self.key.addItem(self.tr("No key"), None)
        for key in range(1, 10):
            self.key.addItem(f"Ctrl+{key}", key)
        self.call.clicked.connect(self._call)
        self.save.clicked.connect(self._save)
        self.revert.clicked.connect(lambda: self.show_contact(self._contact))
        self.remove.clicked.connect(lambda: self.removed.emit(self._contact))
        for signal in (
            self.name.textChanged,
            self.company.textChanged,
            self.numbers.changed,
            self.note.textChanged,
            self.favourite.toggled,
            self.blocked.toggled,
            self.key.currentIndexChanged,
        ):
            signal.connect(self._on_edited)

    def _arrange(self, body: QWidget) -> None:
        space = self._theme.space
        column = QVBoxLayout(body)
        column.setContentsMargins(*(space(4),) * 4)
        column.setSpacing(space(1))
        column.addWidget(self.title)
        column.addWidget(self.place)
        column.addWidget(self.origin)
        column.addLayout(_row(space(2), self.call))
        column.addSpacing(space(2))
        for field, words, part in (
            ("name", self.tr("Name"), self.name),
            ("company", self.tr("Company"), self.company),
            ("numbers", self.tr("Numbers"), self.numbers),
            ("note", self.tr("Note"), self.note),
            ("speedDial", self.tr("Speed dial"), self.key),
        ):
            self._add(column, field, words, part)
        column.addSpacing(space(1))
        column.addWidget(self.favourite)
        column.addWidget(self.blocked)
        column.addSpacing(space(2))
        column.addLayout(_row(space(2), self.save, self.revert, self.remove))
        column.addWidget(self.status)
        column.addStretch(1)
        self.setWidget(body)
        body.setAutoFillBackground(False)

    def _add(self, column: QVBoxLayout, field: str, words: str, part: QWidget) -> None:
        label = QLabel(words, self._body)
        label.setProperty("role", "muted")
        part.setAccessibleName(words)
        error = self._errors[field] = QLabel(self._body)
        error.setProperty("role", "error")
        error.setWordWrap(True)
        error.hide()
        for one in (label, part, error):
            column.addWidget(one)

    def _on_edited(self) -> None:
        contact = self._contact
        if self._showing or contact is None:
            return
        self.title.setText(
            self.name.text().strip() or self.company.text() or self.tr("New contact")
        )
        self.place.setText(self.place_of(contact.address) if contact.address else "")
        self.place.setVisible(bool(self.place.text()))
        self.call.setEnabled(bool(contact.address))
        changed = self.changed
        self.save.setEnabled(changed)
        self.revert.setEnabled(changed)
        if changed:
            self.status.clear()

    def _save(self) -> None:
        contact = self.entered()
        if contact is not None and self.changed:
            self.saved.emit(contact)

    def _call(self) -> None:
        if self._contact is not None and self._contact.address:
            self.call_requested.emit(self._contact.address)


def _row(gap: int, *buttons: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(gap)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
