"""Connects the contacts page, speed dial keys and whoever wants a contact kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QMetaObject, QObject, SignalInstance
from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from softphone.controller.contact_book import ContactBook
    from softphone.controller.contact_import import Preview
    from softphone.controller.ports import Unsubscribe
    from softphone.domain.contact import Contact
    from softphone.ui.console import Console
    from softphone.ui.main_window import MainWindow
    from softphone.ui.panels.contacts_page import ContactsPage
    from softphone.ui.theme import Theme

_SHOWN = 8


class ContactWiring(QObject):
    """Lives as long as the window is bound to one console that has contacts.

    Args:
        window: the window.
        console: the parts behind it.
        book: its contacts.
    """

    def __init__(self, window: MainWindow, console: Console, book: ContactBook) -> None:
        super().__init__(window)
        self._window = window
        self._console = console
        self._book = book
        self._page: ContactsPage | None = None
        self._connections: list[QMetaObject.Connection] = []
        self._keys = [self._key_action(key) for key in range(1, 10)]
        window.addActions(self._keys)
        window.pages.add("contacts", _tr("Contacts"), self._make_page)
        self._unsubscribe: list[Unsubscribe] = [
            book.changes.subscribe(lambda _none: self._search()),
            book.previewed.subscribe(self._on_previewed),
            book.exported.subscribe(self._on_exported),
        ]
        self._join(window.actions_by_name["contacts"].triggered, self.open)
        self._join(window.contact_wanted, self._edit)

    def detach(self) -> None:
        """Cut every connection and take the page away."""
        while self._unsubscribe:
            self._unsubscribe.pop()()
        for connection in self._connections:
            QObject.disconnect(connection)
        self._connections.clear()
        for action in self._keys:
            self._window.removeAction(action)
            action.deleteLater()
        self._window.pages.remove("contacts")
        self.deleteLater()

    def open(self) -> None:
        """Go to the contacts."""
        self._window.pages.show_page("contacts")
        if self._page is not None:
            self._page.take_focus()

    def _join(self, signal: SignalInstance, slot: Callable[..., Any]) -> None:
        self._connections.append(signal.connect(slot))

    def _key_action(self, key: int) -> QAction:
        action = QAction(_tr("Speed dial {key}").format(key=key), self)
        action.setShortcut(QKeySequence(f"Ctrl+{key}"))
        action.setAutoRepeat(False)
        action.triggered.connect(lambda _=False: self._speed_dial(key))
        return action

    def _make_page(self, theme: Theme, parent: QWidget) -> QWidget:
        from softphone.ui.panels.contacts_page import ContactsPage

        dialing = self._console.dialing
        page = self._page = ContactsPage(theme, parent)
        page.set_words(dialing.format_address, self._destination, dialing.country_of)
        page.searched.connect(lambda _text: self._search())
        page.call_requested.connect(self._call)
        page.saved.connect(self._save)
        page.removed.connect(self._remove)
        page.undo_requested.connect(self._undo)
        page.import_requested.connect(self._book.preview)
        page.export_requested.connect(self._export)
        self._search()
        return page

    # -- wishes ------------------------------------------------------------------------------

    def _search(self) -> None:
        page, book = self._page, self._book
        if page is not None:
            found = book.find(page.search.text())
            page.show_found(found, can_undo=book.can_undo, is_open=book.is_open)

    def _destination(self, text: str) -> str:
        understood = self._console.dialing.understand(text)
        return understood.destination if understood.dialable else text

    def _call(self, address: str) -> None:
        self._window.pages.show_page("calls")
        self._window.dialer.dial(address)

    def _speed_dial(self, key: int) -> None:
        contact = self._book.on_key(key)
        if contact is not None and contact.address:
            self._call(contact.address)
        else:
            self.open()
            if self._page is not None:
                self._page.say(_tr("No contact has the key Ctrl+{key}.").format(key=key))

    def _save(self, contact: Contact) -> None:
        from softphone.errors import InvalidInput

        wrong = [
            InvalidInput(f"numbers.{place}", "cannot be dialled", _tr("Check its digits."))
            for place, number in enumerate(contact.numbers)
            if not self._console.dialing.understand(number.address).dialable
        ]
        problems = [*self._book.check(contact), *wrong]
        if not problems:
            self._book.put(contact)
        if self._page is not None:
            self._page.show_saved(contact, problems)

    def _remove(self, contact: Contact) -> None:
        self._book.remove(contact.id)
        if self._page is not None:
            self._page.say(_tr("{name} is removed.").format(name=contact.title))

    def _undo(self) -> None:
        self._book.undo()
        if self._page is not None:
            self._page.say(_tr("The last change is taken back."))

    def _export(self, file: Path) -> None:
        text = "" if self._page is None else self._page.search.text()
        self._book.export(file, self._book.find(text))

    def _edit(self, address: str, name: str) -> None:
        self.open()
        page, contact = self._page, self._book.of_address(address)
        if page is not None and contact is not None:
            page.edit(contact)
        elif page is not None:
            page.edit_new(address, name)

    # -- news --------------------------------------------------------------------------------

    def _on_previewed(self, preview: Preview) -> None:
        from softphone.ui.dialogs.question import Question

        count = len(preview.changed)
        title = _tr("Import {file}?").format(file=preview.file.name)
        question = Question(
            self._window.theme,
            title=title,
            text=_preview_words(preview),
            act=_tr("Import {count}").format(count=count),
            stay=_tr("Cancel"),
            parent=self._window,
        )
        question.setObjectName("import")
        question.act_button.setEnabled(count > 0)
        question.confirmed.connect(lambda: self._take_in(preview))
        question.open()

    def _take_in(self, preview: Preview) -> None:
        self._book.take_in(preview)
        if self._page is not None:
            told = _tr("{count} contacts were imported; Undo takes them back.")
            self._page.say(told.format(count=len(preview.changed)))

    def _on_exported(self, file: Path) -> None:
        if self._page is not None:
            self._page.say(_tr("The contacts were written to {file}.").format(file=file))


def _preview_words(preview: Preview) -> str:
    lines = [
        _tr("New: {count}").format(count=len(preview.added)),
        _tr("Completed with what the file knows besides: {count}").format(
            count=len(preview.completed)
        ),
        _tr("Known already: {count}").format(count=preview.known),
    ]
    names = [contact.title for contact in preview.changed[:_SHOWN]]
    if len(preview.changed) > _SHOWN:
        names.append("…")
    if names:
        lines += ["", ", ".join(names)]
    if preview.problems:
        lines += ["", _tr("Left out: {count}").format(count=len(preview.problems))]
        lines += preview.problems[:_SHOWN]
    return "\n".join(lines)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Contacts", text)
