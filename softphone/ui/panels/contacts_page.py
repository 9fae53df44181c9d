"""The contacts page: a search, who it finds, and one of them to read and change."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from softphone.domain.contact import Contact, ContactNumber
from softphone.ui.dialogs.save_file import ask_where_to_save
from softphone.ui.models.contact_table import ContactTableModel
from softphone.ui.panels.contact_form import ContactForm
from softphone.ui.panels.history_search import SearchEdit
from softphone.ui.theme import Theme
from softphone.ui.widgets import painting
from softphone.ui.widgets.buttons import ActionButton
from softphone.ui.widgets.contact_row import ROW_HEIGHT, ContactRowDelegate
from softphone.ui.widgets.plain_list import PlainList

if TYPE_CHECKING:
    from softphone.errors import InvalidInput

_PAUSE_MS = 40


class ContactsPage(QWidget):
    """Shows contacts; what it wants it asks by signals.

    Args:
        theme: what to draw with.
        parent: Qt parent.
    """

    call_requested = Signal(str)
    saved = Signal(object)
    removed = Signal(object)
    undo_requested = Signal()
    import_requested = Signal(object)
    export_requested = Signal(object)
    searched = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entered: dict[str, Contact] = {}
        self.search = SearchEdit(self.tr("Name, company, number or note"), self)
        self.new = ActionButton(theme, self.tr("New"), parent=self)
        self.undo = ActionButton(theme, self.tr("Undo"), parent=self)
        self.take_in = ActionButton(theme, self.tr("Import…"), parent=self)
        self.export = ActionButton(theme, self.tr("Export…"), parent=self)
        self.model = ContactTableModel(self)
        self._delegate = ContactRowDelegate(self.model, theme)
        self.list = PlainList(theme, self.model, self._delegate, ROW_HEIGHT, self)
        self.form = ContactForm(theme, self)
        self.told = QLabel(self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._arrange()
        self._connect()

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        for part in (self.list, self.form):
            part.set_theme(theme)
        for button in self._buttons():
            button.set_theme(theme)
        self._delegate.set_theme(theme)
        self.update()

    def set_words(
        self,
        address_of: Callable[[str], str],
        understand: Callable[[str], str],
        place_of: Callable[[str], str],
    ) -> None:
        """How addresses read, what an entered number dials, and where a number belongs."""
        self.model.address_of = address_of
        self.form.understand = understand
        self.form.place_of = place_of

    def show_found(self, contacts: Sequence[Contact], *, can_undo: bool, is_open: bool) -> None:
        """Show who was found; the one shown stays while it is among them."""
        self.undo.setEnabled(can_undo)
        for button in (self.new, self.take_in, self.export):
            button.setEnabled(is_open)
        nothing = self.tr("Nobody yet. Add somebody, or import a vCard or CSV file.")
        self.list.set_nothing(self.tr("Nobody matches.") if self.search.text() else nothing)
        shown = self.form.contact
        self._keep_entered()
        self.model.replace(contacts)
        row = None if shown is None else self.model.row_of(shown.id)
        if row is not None:
            self.list.select_row(row)
        elif shown is None or shown.id not in self._entered:
            self._show(None)

    def edit_new(self, address: str = "", name: str = "") -> None:
        """Begin a contact that is not kept yet."""
        self._keep_entered()
        self.list.clearSelection()
        numbers = (ContactNumber(address),) if address else ()
        fresh = Contact(id=uuid.uuid4().hex)
        entered = Contact(id=fresh.id, name=name, numbers=numbers)
        self.form.show_contact(fresh, entered)
        self.form.name.setFocus()

    def edit(self, contact: Contact) -> None:
        """Show a contact to change it."""
        row = self.model.row_of(contact.id)
        if row is None:
            self.search.clear()
            self.searched.emit("")
            row = self.model.row_of(contact.id)
        self.list.select_row(-1 if row is None else row)
        self.form.name.setFocus()

    def show_saved(self, contact: Contact, problems: Sequence[InvalidInput]) -> None:
        """What became of saving."""
        if problems:
            self.form.say(problems)
            self.form.status.setText(self.tr("Not saved yet."))
            return
        self._entered.pop(contact.id, None)
        self.form.show_contact(contact)
        row = self.model.row_of(contact.id)
        if row is not None:
            self.list.select_row(row)
        self.form.status.setText(self.tr("Saved"))

    def say(self, sentence: str) -> None:
        """Tell something at the foot of the list."""
        self.told.setText(sentence)
        self.told.setVisible(bool(sentence))

    def take_focus(self) -> None:
        """The keyboard goes to the search."""
        self.search.setFocus()
        self.search.selectAll()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground."""
        painting.fill(painting.begin(self), self.rect().toRectF(), self._theme.color("surface"))

    def _buttons(self) -> tuple[ActionButton, ...]:
        return (self.new, self.undo, self.take_in, self.export)

    def _arrange(self) -> None:
        space = self._theme.space
        left, right = QFrame(self), QFrame(self)
        for card in (left, right):
            card.setProperty("role", "card")
        self.list.setAccessibleName(self.tr("Contacts"))
        self.undo.setToolTip(self.tr("Take the last change back, an import as a whole"))
        self.told.setProperty("role", "muted")
        self.told.setContentsMargins(space(4), space(1), space(4), space(2))
        self.told.setWordWrap(True)
        self.told.hide()
        rows = QVBoxLayout(left)
        rows.setContentsMargins(1, space(1), 1, space(1))
        rows.setSpacing(0)
        rows.addWidget(self.list, 1)
        rows.addWidget(self.told)
        facts = QVBoxLayout(right)
        facts.setContentsMargins(1, 1, 1, 1)
        facts.addWidget(self.form)
        head = QHBoxLayout()
        head.setSpacing(space(2))
        head.addWidget(self.search, 1)
        for button in self._buttons():
            head.addWidget(button)
        pair = QHBoxLayout()
        pair.setSpacing(space(4))
        pair.addWidget(left, 5)
        pair.addWidget(right, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(space(4),) * 4)
        column.setSpacing(space(3))
        column.addLayout(head)
        column.addLayout(pair, 1)

    def _connect(self) -> None:
        self._pause.timeout.connect(lambda: self.searched.emit(self.search.text()))
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.search.left_down.connect(self.list.enter)
        self.search.returnPressed.connect(self.list.enter)
        self.list.chosen.connect(self._on_chosen)
        self.list.acted.connect(lambda row: self._call(self.model.contact_at(row).address))
        self.list.copied.connect(lambda row: _copy(self.model.contact_at(row).address))
        self.list.removed.connect(lambda row: self.removed.emit(self.model.contact_at(row)))
        self.form.call_requested.connect(self._call)
        self.form.saved.connect(self.saved)
        self.form.removed.connect(self._on_removed)
        self.new.clicked.connect(lambda: self.edit_new())
        self.undo.clicked.connect(self.undo_requested)
        self.take_in.clicked.connect(self._ask_what_to_import)
        self.export.clicked.connect(self._ask_where_to_export)

    def _on_chosen(self, row: int) -> None:
        self._keep_entered()
        if row >= 0:
            self._show(self.model.contact_at(row))

    def _on_removed(self, contact: Contact) -> None:
        self._entered.pop(contact.id, None)
        self.form.show_contact(None)
        self.removed.emit(contact)

    def _show(self, contact: Contact | None) -> None:
        entered = None if contact is None else self._entered.get(contact.id)
        self.form.show_contact(contact, entered)

    def _keep_entered(self) -> None:
        """What was entered and not saved is there again when the contact is shown again."""
        contact, entered = self.form.contact, self.form.entered()
        if contact is None or entered is None:
            return
        if entered == contact:
            self._entered.pop(contact.id, None)
        else:
            self._entered[contact.id] = entered

    def _call(self, address: str) -> None:
        if address:
            self.call_requested.emit(address)

    def _ask_what_to_import(self) -> None:
        dialog = QFileDialog(self, self.tr("Import contacts"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Contacts (*.vcf *.csv)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.import_requested.emit(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_where_to_export(self) -> None:
        kinds = {self.tr("vCard (*.vcf)"): "vcf", self.tr("Table (*.csv)"): "csv"}
        title = self.tr("Export the contacts")
        ask_where_to_save(self, title, "contacts.vcf", kinds, self.export_requested.emit)


def _copy(address: str) -> None:
    if address:
        QGuiApplication.clipboard().setText(address)
