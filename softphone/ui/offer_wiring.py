"""Numbers that come from outside the window: clipboard, links that ask first, dropped cards."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMetaObject, QObject, Qt, SignalInstance
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from softphone.domain.contact import Contact
    from softphone.ui.console import Console
    from softphone.ui.main_window import MainWindow
    from softphone.ui.models.card_file import CardFile


class OfferWiring(QObject):
    """Lives as long as the window is bound to one console.

    Args:
        window: the window.
        console: the parts behind it.
    """

    def __init__(self, window: MainWindow, console: Console) -> None:
        super().__init__(window)
        self._window = window
        self._console = console
        self._cards: CardFile | None = None
        self._connections: list[QMetaObject.Connection] = []
        edit = window.dialer.field.edit
        self._join(window.actions_by_name["dial_clipboard"].triggered, self._offer_clipboard)
        self._join(edit.card_file_dropped, lambda path: self._card_file().read(path))
        self._join(edit.card_dropped, lambda text: self._card_file().read_text(text))

    def detach(self) -> None:
        """Cut every connection."""
        for connection in self._connections:
            QObject.disconnect(connection)
        self._connections.clear()
        self.deleteLater()

    def _join(self, signal: SignalInstance, slot: Callable[..., Any]) -> None:
        self._connections.append(signal.connect(slot))

    def _offer_clipboard(self) -> None:
        text = QGuiApplication.clipboard().text().strip()
        dialer = self._window.dialer
        if text:
            dialer.offer(text, self.tr("From the clipboard"), own=True)
        else:
            dialer.focus_field()
            dialer.show_field_problem(self.tr("The clipboard holds no text. Copy a number first."))

    def _card_file(self) -> CardFile:
        if self._cards is None:
            from softphone.ui.models.card_file import CardFile

            read = self._console.read_cards or (lambda _text: ((), ()))
            self._cards = CardFile(read, self)
            self._join(self._cards.finished, self._choose)
        return self._cards

    def _choose(self, contacts: Sequence[Contact], problem: str) -> None:
        dialer = self._window.dialer
        dialer.focus_field()
        numbers = [(contact, number) for contact in contacts for number in contact.numbers]
        if problem:
            dialer.show_field_problem(problem)
        elif len(numbers) == 1:
            dialer.fill(numbers[0][1].address)
        else:
            self._ask_which(numbers)

    def _ask_which(self, numbers: Sequence[tuple[Contact, Any]]) -> None:
        from PySide6.QtWidgets import QMenu

        field = self._window.dialer.field
        menu = QMenu(field)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for contact, number in numbers[:30]:
            words = f"{contact.title}  {self._console.dialing.format_address(number.address)}"
            item = menu.addAction(words.replace("&", "&&"))
            item.triggered.connect(lambda _=False, a=number.address: self._window.dialer.fill(a))
        menu.popup(field.mapToGlobal(field.rect().bottomLeft()))
