"""Connects the command bar: it is made at the first use and asks everybody who knows something."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMetaObject, QObject

if TYPE_CHECKING:
    from softphone.domain.record import CallRecord
    from softphone.domain.session import Session
    from softphone.ui.book_wiring import BookWiring
    from softphone.ui.commands.bar import CommandBar
    from softphone.ui.commands.entry import Entry
    from softphone.ui.commands.sources import ContactSources, WindowSources
    from softphone.ui.console import Console
    from softphone.ui.main_window import MainWindow
    from softphone.ui.settings_wiring import SettingsWiring
    from softphone.ui.theme import Theme

_LIMIT = 40
_CALLS = 8
_SHORTEST_SEARCH = 2


class CommandWiring(QObject):
    """Lives as long as the window is bound to one console.

    Args:
        window: the window.
        console: the parts behind it.
        settings: shows settings.
        book: finds calls of the past.
        name_of: what a session's far party is called.
    """

    def __init__(
        self,
        window: MainWindow,
        console: Console,
        settings: SettingsWiring,
        book: BookWiring,
        name_of: Callable[[Session], str],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._console = console
        self._settings = settings
        self._book = book
        self._name_of = name_of
        self._bar: CommandBar | None = None
        self._sources: WindowSources | None = None
        self._contacts: ContactSources | None = None
        self._found_settings: tuple[Entry, ...] = ()
        self._text = ""
        self._triggered: QMetaObject.Connection = window.actions_by_name[
            "command_bar"
        ].triggered.connect(self.open)

    def detach(self) -> None:
        """Cut every connection and take the bar away."""
        QObject.disconnect(self._triggered)
        if self._bar is not None:
            self._bar.close_bar()
            self._bar.deleteLater()
            self._bar = None
        self.deleteLater()

    def open(self) -> None:
        """Bring the bar up."""
        if self._bar is None:
            self._bar = self._make()
        self._bar.open()

    @property
    def bar(self) -> CommandBar | None:
        """The bar, if somebody has asked for it."""
        return self._bar

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        if self._bar is not None:
            self._bar.set_theme(theme)

    def _make(self) -> CommandBar:
        from softphone.controller.contact_search import ContactSearch
        from softphone.ui.commands.bar import CommandBar
        from softphone.ui.commands.sources import ContactSources, WindowSources

        self._sources = WindowSources(self._window, self._console, self._name_of)
        contacts = self._console.contacts
        if contacts is not None:
            self._contacts = ContactSources(
                ContactSearch(contacts),
                self._console.dialing.format_address,
                self._sources.call,
                self._window.contact_wanted.emit,
            )
        bar = CommandBar(self._window.theme, self._window)
        bar.wanted.connect(self._show)
        bar.searched.connect(self._search)
        bar.chosen.connect(lambda entry, other: (entry.other if other else entry.run)())
        return bar

    def _show(self, text: str) -> None:
        from softphone.ui.commands.entry import best

        bar, sources = self._bar, self._sources
        if bar is None or sources is None:
            return
        self._text = text
        if not text.strip():
            usual = [*sources.sessions(alone=True), *sources.actions()]
            bar.show_entries([entry for entry in usual if entry.possible])
            return
        entries = [*sources.sessions(), *sources.actions(), *sources.states(), *sources.pages()]
        entries += [*sources.macros(), *self._found_settings]
        if self._contacts is not None:
            entries += self._contacts.matching(text)
        bar.show_entries([*sources.number(text), *best(entries, text, _LIMIT)])

    def _search(self, text: str) -> None:
        """Ask the history, whose answer comes later and is added below; list the settings once."""
        from softphone.domain.record import HistoryQuery

        if not self._found_settings:
            self._list_settings(text)
        history = self._console.history
        if history is not None and len(text.strip()) >= _SHORTEST_SEARCH:
            history.glance(HistoryQuery(text=text.strip(), limit=_CALLS), partial(self._add, text))

    def _add(self, text: str, records: tuple[CallRecord, ...]) -> None:
        bar, sources = self._bar, self._sources
        if bar is not None and sources is not None and text == self._text and bar.isVisible():
            show = partial(self._book.show_call, text.strip())
            bar.add_entries(tuple(sources.calls(records, show, self._book.name_of)))

    def _list_settings(self, text: str) -> None:
        """Make the settings' dialog, which takes a while, and add what of it fits below."""
        from softphone.ui.commands.entry import best
        from softphone.ui.settings.dialog import SettingsDialog
        from softphone.ui.settings.entries import settings_entries

        dialog = None if self._console.settings is None else self._window.dialog("settings")
        if isinstance(dialog, SettingsDialog):
            self._found_settings = tuple(settings_entries(dialog, self._settings.open))
        if self._bar is not None and text.strip() and text == self._text:
            self._bar.add_entries(best(self._found_settings, text, _LIMIT))
