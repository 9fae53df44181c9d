"""Connects the history page, the recent calls and the count of missed ones."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QMetaObject, QObject, SignalInstance

from softphone.domain.record import HistoryQuery, belongs, session_of
from softphone.domain.session import Direction

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from softphone.controller.history_browser import Detail, Found, HistoryBrowser, WordsKept
    from softphone.controller.ports import Unsubscribe
    from softphone.domain.record import CallRecord
    from softphone.ui.console import Console
    from softphone.ui.main_window import MainWindow
    from softphone.ui.panels.history_page import HistoryPage
    from softphone.ui.theme import Theme

_RECENT = 8


class HistoryWiring(QObject):
    """Lives as long as the window is bound to one console that has a history.

    Args:
        window: the window.
        console: the parts behind it.
        history: its history.
    """

    def __init__(self, window: MainWindow, console: Console, history: HistoryBrowser) -> None:
        super().__init__(window)
        self._window = window
        self._console = console
        self._history = history
        self._page: HistoryPage | None = None
        self._query = HistoryQuery()
        self._recent_wanted = False
        self._connections: list[QMetaObject.Connection] = []
        window.pages.add("history", _tr("History"), self._make_page)
        self._unsubscribe: list[Unsubscribe] = [
            history.opened.subscribe(lambda _none: self._on_opened()),
            history.found.subscribe(self._on_found),
            history.detailed.subscribe(self._on_detail),
            history.kept.subscribe(self._on_kept),
            history.written.subscribe(self._on_written),
            history.erased.subscribe(self._on_erased),
            history.unseen.subscribe(self._on_unseen),
            history.exported.subscribe(self._on_exported),
        ]
        if console.contacts is not None:
            self._unsubscribe.append(console.contacts.changes.subscribe(self._on_contacts))
        self._join(window.actions_by_name["history"].triggered, self.open)
        self._join(window.pages.shown, self._on_shown)
        if history.is_open:
            self._on_opened()

    def detach(self) -> None:
        """Cut every connection and take the page away."""
        if self._page is not None:
            self._page.detail.words.tell()
        while self._unsubscribe:
            self._unsubscribe.pop()()
        for connection in self._connections:
            QObject.disconnect(connection)
        self._connections.clear()
        self._window.pages.remove("history")
        self.deleteLater()

    def open(self) -> None:
        """Go to the history."""
        self._window.pages.show_page("history")
        if self._page is not None:
            self._page.take_focus()

    def show(self, text: str, record: CallRecord) -> None:
        """Go to the history, to this record among those that a search for ``text`` finds."""
        self.open()
        if self._page is not None:
            self._page.show_call(text, record)

    def name_of(self, record: CallRecord) -> str:
        """How the far party is called: as in the contacts, as it said, or its address."""
        contacts = self._console.contacts
        known = contacts.name_of(record.peer) if contacts is not None and record.peer else ""
        address = self._console.dialing.format_address(record.peer)
        return known or record.peer_name or address or _tr("Number withheld")

    def _join(self, signal: SignalInstance, slot: Callable[..., Any]) -> None:
        self._connections.append(signal.connect(slot))

    def _make_page(self, theme: Theme, parent: QWidget) -> QWidget:
        from softphone.ui.panels.history_page import HistoryPage

        page = self._page = HistoryPage(theme, parent)
        dialing = self._console.dialing
        page.set_words(self.name_of, dialing.format_address, dialing.country_of)
        page.detail.words.offer(self._history.dispositions)
        page.search.changed.connect(self._search)
        page.model.more_wanted.connect(self._history.more)
        page.selected.connect(self._on_selected)
        page.redial_requested.connect(self._redial)
        page.export_requested.connect(self._history.export)
        page.detail.words.written.connect(self._annotate)
        page.detail.erase_requested.connect(self._ask_to_erase)
        page.detail.block_requested.connect(self._block)
        page.detail.contact_requested.connect(self._edit_contact)
        return page

    # -- wishes ------------------------------------------------------------------------------

    def _search(self, query: HistoryQuery) -> None:
        self._query = query
        self._history.search(query)

    def _on_selected(self, record: CallRecord | None) -> None:
        if record is None or self._page is None:
            return
        words = self._history.words_of(record)
        self._page.detail.show_words(words.note, words.tags, words.disposition)
        self._history.look_at(record)

    def _annotate(self, note: str, tags: tuple[str, ...], disposition: str) -> None:
        from softphone.controller.history_browser import Words

        record = None if self._page is None else self._page.detail.record
        if record is not None:
            self._history.annotate(record.session, Words(note, tags, disposition))

    def _redial(self, address: str) -> None:
        self._window.pages.show_page("calls")
        self._window.dialer.dial(address)

    def _block(self, record: CallRecord) -> None:
        if self._console.contacts is not None and self._page is not None:
            self._console.contacts.block(record.peer, record.peer_name)
            self._page.say(_tr("{name} is blocked.").format(name=self.name_of(record)))

    def _edit_contact(self, record: CallRecord) -> None:
        self._window.contact_wanted.emit(record.peer, record.peer_name)

    def _ask_to_erase(self, record: CallRecord) -> None:
        from softphone.ui.dialogs.question import Question

        name = self.name_of(record)
        question = Question(
            self._window.theme,
            title=_tr("Erase {name}?").format(name=name),
            text=_tr(
                "All calls with {address}, their notes and timelines, and this number in the "
                "contacts are erased for good."
            ).format(address=self._console.dialing.format_address(record.peer)),
            act=_tr("Erase"),
            stay=_tr("Keep"),
            danger=True,
            parent=self._window,
        )
        question.setObjectName("erase")
        question.confirmed.connect(lambda: self._erase(record))
        question.open()

    def _erase(self, record: CallRecord) -> None:
        self._history.erase(record.peer)
        if self._console.contacts is not None:
            self._console.contacts.forget_address(record.peer)

    # -- news --------------------------------------------------------------------------------

    def _on_opened(self) -> None:
        self._recent_wanted = True
        self._history.search(HistoryQuery(limit=3 * _RECENT))

    def _on_shown(self, name: str) -> None:
        if name == "history" and self._page is not None:
            self._page.begin(is_open=self._history.is_open)
            self._history.mark_seen()

    def _on_found(self, found: Found) -> None:
        if self._recent_wanted:
            self._recent_wanted = False
            self._fill_recent(found.records)
            if self._page is not None:
                self._page.begin(is_open=True)
        elif self._page is not None and found.query == self._query:
            self._page.show_found(found.records, begins=found.begins, more=found.more)

    def _fill_recent(self, records: tuple[CallRecord, ...]) -> None:
        dialer = self._window.dialer
        for record in records:
            if record.ended_at is not None and record.peer:
                dialer.recent.add_older(session_of(record), self._name_of_address)
        last = next((r.peer for r in records if r.direction is Direction.DIAL_OUT and r.peer), "")
        if last and not dialer.last_dialled:
            dialer.set_last_dialled(last)

    def _name_of_address(self, address: str) -> str:
        contacts = self._console.contacts
        known = contacts.name_of(address) if contacts is not None else ""
        return known or self._console.dialing.format_address(address)

    def _on_detail(self, detail: Detail) -> None:
        page = self._page
        shown = None if page is None else page.detail.record
        if page is not None and shown is not None and shown.session == detail.record.session:
            page.detail.show_entries(detail.entries)

    def _on_kept(self, kept: WordsKept) -> None:
        from dataclasses import replace

        page = self._page
        if page is None:
            return
        if kept.problem is None:
            row = page.model.row_of(kept.session)
            if row is not None:
                words = kept.words
                record = page.model.record_at(row)
                changed = replace(
                    record, note=words.note, tags=words.tags, disposition=words.disposition
                )
                page.model.put(changed, add=False)
        shown = page.detail.record
        if shown is None or shown.session != kept.session:
            return
        if kept.problem is None:
            page.detail.words.show_saved()
        else:
            page.detail.words.show_problem(kept.field, kept.problem.message)

    def _on_written(self, record: CallRecord) -> None:
        page = self._page
        if page is not None:
            page.model.put(record, add=not self._query.text and belongs(record, self._query))
            if page.isVisible():
                self._history.mark_seen()

    def _on_erased(self, peer: str) -> None:
        dialer = self._window.dialer
        dialer.recent.forget(peer)
        if peer in ("", dialer.last_dialled):
            dialer.set_last_dialled("")
        if self._page is not None:
            self._page.search.tell()

    def _on_unseen(self, count: int) -> None:
        self._window.top_bar.tabs["history"].set_count(count)
        self._window.show_missed(count)

    def _on_exported(self, written: tuple[Path, int]) -> None:
        file, count = written
        if self._page is not None:
            told = _tr("{count} calls were written to {file}.")
            self._page.say(told.format(count=count, file=file))

    def _on_contacts(self, _none: None) -> None:
        if self._page is not None:
            self._page.refresh()


def _tr(text: str) -> str:
    return QCoreApplication.translate("History", text)
