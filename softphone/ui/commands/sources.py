"""Where the command bar's entries come from. Each runs the same as its button, key or menu."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from softphone.domain.actions import Action
from softphone.domain.agent import AgentState
from softphone.domain.search_text import digits_of
from softphone.domain.session import Direction
from softphone.ui.commands.entry import Entry, EntryKind
from softphone.ui.models import agent_words, history_words, wording
from softphone.ui.models.row_actions import row_buttons

if TYPE_CHECKING:
    from softphone.controller.contact_search import ContactSearch
    from softphone.domain.contact import Contact
    from softphone.domain.record import CallRecord
    from softphone.domain.session import Session
    from softphone.ui.console import Console
    from softphone.ui.main_window import MainWindow

_MOST_CONTACTS = 400
_SHORTEST_NUMBER = 3


class WindowSources:
    """What can be found without asking anybody: sessions, actions, pages, states, macros, a number.

    Args:
        window: the window.
        console: the parts behind it.
        name_of: what a session's far party is called.
    """

    def __init__(
        self, window: MainWindow, console: Console, name_of: Callable[[Session], str]
    ) -> None:
        self._window = window
        self._console = console
        self._name_of = name_of

    def sessions(self, *, alone: bool = False) -> Iterator[Entry]:
        """Live sessions, and unless ``alone`` what each of them allows."""
        controller, rows = self._console.controller, self._window.work.sessions
        for session in reversed(controller.store.live()):
            name, state = self._name_of(session), wording.state_word(session)
            address = self._console.dialing.format_address(session.peer)
            digits = digits_of(session.peer)
            yield Entry(
                kind=EntryKind.SESSION,
                title=name,
                note=" · ".join(filter(None, (state, "" if address == name else address))),
                digits=digits,
                icon="phone",
                act=_tr("select"),
                run=partial(self._select, session),
            )
            for button in () if alone else row_buttons(controller.allowed(session)):
                if button.action is not Action.DISMISS:
                    yield Entry(
                        kind=EntryKind.SESSION,
                        title=f"{button.word} — {name}",
                        note=state,
                        icon=button.icon,
                        act=button.word,
                        run=partial(rows.request, session.id, button.action),
                    )

    def actions(self) -> Iterator[Entry]:
        """Every command of the window, those that are not possible now too."""
        actions = self._window.actions_by_name
        native = QKeySequence.SequenceFormat.NativeText
        for name, words in actions.names():
            if name == "command_bar":
                continue
            action = actions[name]
            keys = action.shortcut().toString(native)
            yield Entry(
                kind=EntryKind.ACTION,
                title=words,
                keys=keys,
                words=name.replace("_", " "),
                icon="chevron-right",
                act=_tr("do it"),
                run=action.trigger,
                possible=action.isEnabled(),
            )

    def pages(self) -> Iterator[Entry]:
        """The window's pages."""
        pages = self._window.pages
        for name, words in pages.names():
            yield Entry(
                kind=EntryKind.ACTION,
                title=_tr("Show {page}").format(page=words),
                words=_tr("page tab go"),
                icon="chevron-right",
                act=_tr("show"),
                run=partial(pages.show_page, name),
            )

    def states(self) -> Iterator[Entry]:
        """The states an agent can choose."""
        if not self._console.controller.capabilities.agents:
            return
        chosen = self._window.top_bar.agent.state_chosen
        offered = [(AgentState.AVAILABLE, ""), (AgentState.BUSY, ""), (AgentState.OFFLINE, "")]
        offered += [(AgentState.BREAK, reason) for reason in agent_words.break_reasons()]
        for state, reason in offered:
            word = agent_words.state_word(state)
            yield Entry(
                kind=EntryKind.ACTION,
                title=_tr("State: {state}").format(state=f"{word} · {reason}" if reason else word),
                words=_tr("become go do not disturb"),
                icon="clock",
                act=_tr("choose"),
                run=partial(chosen.emit, state, reason),
            )

    def macros(self) -> Iterator[Entry]:
        """Tone macros, while the keypad has somebody to send tones to."""
        macros, keypad = self._console.macros, self._window.dialer.keypad
        if macros is None or keypad.target is None:
            return
        for macro in macros.all():
            yield Entry(
                kind=EntryKind.ACTION,
                title=_tr("Play {macro}").format(macro=macro.name),
                note=macro.sequence,
                words=_tr("tone macro"),
                icon="macro",
                act=_tr("play"),
                run=partial(keypad.macro_chosen.emit, keypad.target, macro),
            )

    def number(self, text: str) -> Iterator[Entry]:
        """What was typed, if it can be dialled."""
        if "@" not in text and len(digits_of(text)) < _SHORTEST_NUMBER:
            return
        understood = self._console.dialing.understand(text)
        if understood.dialable:
            country = self._console.dialing.country_of(understood.destination)
            yield Entry(
                kind=EntryKind.NUMBER,
                title=understood.display or understood.destination,
                note=country,
                icon="phone",
                act=_tr("call"),
                run=partial(self.call, text),
                other_act=_tr("fill in"),
                other=partial(self._window.dialer.fill, text),
            )

    def call(self, address: str) -> None:
        """Dial, where the operator sees it."""
        self._window.pages.show_page("calls")
        self._window.dialer.dial(address)

    def calls(
        self,
        records: Iterable[CallRecord],
        shown: Callable[[CallRecord], None],
        name_of: Callable[[CallRecord], str],
    ) -> Iterator[Entry]:
        """Calls of the past that a search found."""
        today = history_words.julian_day(time.time())
        for record in records:
            name = name_of(record)
            address = self._console.dialing.format_address(record.peer)
            facts = (
                "" if address == name else address,
                history_words.result_word(record),
                history_words.when(record.started_at, today),
            )
            out = record.direction is Direction.DIAL_OUT
            yield Entry(
                kind=EntryKind.CALL,
                title=name,
                note=" · ".join(filter(None, facts)),
                icon="dial-out" if out else "dial-in",
                act=_tr("show"),
                run=partial(shown, record),
                other_act=_tr("call") if record.peer else "",
                other=partial(self.call, record.peer) if record.peer else None,
            )

    def _select(self, session: Session) -> None:
        self._window.pages.show_page("calls")
        self._window.work.sessions.select(session.id)
        self._window.work.focus_sessions()


class ContactSources:
    """The contacts that fit what was typed.

    Args:
        search: finds them.
        address_of: an address to text for people.
        call: dials an address.
        edit: opens the contact of an address.
    """

    def __init__(
        self,
        search: ContactSearch,
        address_of: Callable[[str], str],
        call: Callable[[str], None],
        edit: Callable[[str, str], None],
    ) -> None:
        self._search = search
        self._address_of = address_of
        self._call = call
        self._edit = edit

    def matching(self, text: str) -> Iterator[Entry]:
        """Who fits, each number on its own line."""
        for contact in self._search.find(text, _MOST_CONTACTS):
            yield from self._entries(contact)

    def _entries(self, contact: Contact) -> Iterator[Entry]:
        for number in contact.numbers:
            address = self._address_of(number.address)
            company = contact.company if contact.name else ""
            yield Entry(
                kind=EntryKind.CONTACT,
                title=contact.title,
                note=" · ".join(filter(None, (address, company))),
                words=contact.note,
                digits=digits_of(number.address),
                act=_tr("call"),
                run=partial(self._call, number.address),
                other_act=_tr("open"),
                other=partial(self._edit, number.address, contact.title),
            )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Commands", text)
