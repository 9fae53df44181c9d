"""The pages of what is kept, as far as the console has it: contacts, then history."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from softphone.domain.record import CallRecord
    from softphone.ui.console import Console
    from softphone.ui.contact_wiring import ContactWiring
    from softphone.ui.history_wiring import HistoryWiring
    from softphone.ui.main_window import MainWindow


class BookWiring:
    """Lives as long as the window is bound to one console.

    Args:
        window: the window.
        console: the parts behind it.
    """

    def __init__(self, window: MainWindow, console: Console) -> None:
        _ = window.work  # the page of the calls comes first
        self._contacts: ContactWiring | None = None
        self._history: HistoryWiring | None = None
        if console.contacts is not None:
            from softphone.ui.contact_wiring import ContactWiring

            self._contacts = ContactWiring(window, console, console.contacts)
        if console.history is not None:
            from softphone.ui.history_wiring import HistoryWiring

            self._history = HistoryWiring(window, console, console.history)

    def show_call(self, text: str, record: CallRecord) -> None:
        """Show a call of the past among those that a search for ``text`` finds."""
        if self._history is not None:
            self._history.show(text, record)

    def name_of(self, record: CallRecord) -> str:
        """What the far party of a call of the past is called."""
        return "" if self._history is None else self._history.name_of(record)

    def detach(self) -> None:
        """Cut every connection."""
        for wiring in (self._contacts, self._history):
            if wiring is not None:
                wiring.detach()
