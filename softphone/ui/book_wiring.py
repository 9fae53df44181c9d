"""The pages of what is kept, as far as the console has it: contacts, then history."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
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

    def detach(self) -> None:
        """Cut every connection."""
        for wiring in (self._contacts, self._history):
            if wiring is not None:
                wiring.detach()
