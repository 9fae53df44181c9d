"""Settings › Directories: address books and staff lists, and how each of them does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDateTime, QLocale
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from softphone.domain.directory import DirectoryEntry, DirectoryKind, DirectoryState
from softphone.ui.messages import invalid_input_sentence
from softphone.ui.sentences import in_our_words
from softphone.ui.settings.entry_card import EntryCard
from softphone.ui.settings.entry_form import EntryForm
from softphone.ui.settings.row import SettingRow
from softphone.ui.settings.section import SettingsSection

if TYPE_CHECKING:
    from softphone.controller.ports import Unsubscribe
    from softphone.controller.settings_ports import Choices, Directories
    from softphone.ui.theme import Theme


class DirectoriesSection(SettingsSection):
    """Shows each directory with its state; follows it while it is shown.

    Args:
        theme: what to draw with.
        choices: the settings.
        directories: the directories.
    """

    def __init__(self, theme: Theme, choices: Choices, directories: Directories) -> None:
        super().__init__(theme, choices)
        self.set_title(self.tr("Directories"))
        self._directories = directories
        self._unsubscribe: Unsubscribe | None = None
        self.form: DirectoryForm | None = None
        self.entries: list[EntryCard] = []
        self.add_button = QPushButton(self.tr("Add a directory…"))
        self.add_button.setAutoDefault(False)
        self.add_button.clicked.connect(lambda: self.edit(None))
        self._cards = QVBoxLayout()
        self._place = QVBoxLayout()
        self._arrange()

    def showEvent(self, event: Any) -> None:
        """Follow them."""
        super().showEvent(event)
        if self._unsubscribe is None:
            self._unsubscribe = self._directories.changes.subscribe(lambda _none: self._show())
        self._show()

    def hideEvent(self, event: Any) -> None:
        """Follow them no longer."""
        super().hideEvent(event)
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None

    def edit(self, entry: DirectoryEntry | None) -> DirectoryForm:
        """Open the form of a directory, or of a new one."""
        self._close_form()
        form = self.form = DirectoryForm(self.theme, entry)
        form.saved.connect(lambda made: self._save(made, form))
        form.cancelled.connect(self._close_form)
        self._place.addWidget(form)
        self.bring_up(form)
        form.first().setFocus()
        return form

    def _arrange(self) -> None:
        self._cards.setSpacing(self.theme.space(2))
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._cards)
        line = QHBoxLayout()
        line.addWidget(self.add_button)
        line.addStretch(1)
        column.addLayout(line)
        self.row_of_all = self.add(
            SettingRow(
                self.theme,
                self.tr("Address books and staff lists"),
                whole,
                help_text=self.tr(
                    "Their contacts are read and never changed. They stay as they were while a"
                    " directory cannot be reached."
                ),
                wide=True,
                keywords=self.tr("carddav ldap contacts directory address book"),
            )
        )
        self.row_of_all.show_lock(self.choices.lock("directories"))
        self.column.insertLayout(self.column.count() - 1, self._place)

    def _show(self) -> None:
        states = self._directories.states()
        if [card.head for card in self.entries] != [state.entry.name for state in states]:
            self._build(states)
        for card, state in zip(self.entries, states, strict=True):
            card.tell(self._words(state))

    def _build(self, states: tuple[DirectoryState, ...]) -> None:
        for card in self.entries:
            card.hide()
            card.deleteLater()
        self.entries = []
        for state in states:
            name = state.entry.name
            card = EntryCard(self.theme, name, "")
            update = card.add_button(self.tr("Update"))
            update.clicked.connect(lambda *, name=name: self._directories.refresh(name))
            card.change.clicked.connect(lambda *, name=name: self.edit(self._entry(name)))
            card.remove.clicked.connect(lambda *, name=name: self._directories.remove(name))
            self._cards.addWidget(card)
            self.entries.append(card)

    def _entry(self, name: str) -> DirectoryEntry | None:
        states = self._directories.states()
        return next((state.entry for state in states if state.entry.name == name), None)

    def _save(self, made: tuple[DirectoryEntry, Any, str], form: DirectoryForm) -> None:
        entry, secret, replaces = made
        problems = self._directories.save(entry, secret, replaces=replaces)
        if problems:
            form.show_problem_of(problems[0].field, invalid_input_sentence(problems[0]))
        else:
            self._close_form()
            self._show()

    def _close_form(self) -> None:
        form, self.form = self.form, None
        if form is not None:
            self._place.removeWidget(form)
            form.hide()
            form.deleteLater()

    def _words(self, state: DirectoryState) -> str:
        """Kind, how many, and since when; the problem instead of the time when there is one."""
        kind = {DirectoryKind.CARDDAV: "CardDAV", DirectoryKind.LDAP: "LDAP"}[state.entry.kind]
        many = self.tr("{n} contacts").format(n=QLocale().toString(state.count))
        parts = [kind, self.tr("1 contact") if state.count == 1 else many]
        at = QDateTime.fromSecsSinceEpoch(int(state.answered_at))
        clock = QLocale().toString(at, QLocale.FormatType.ShortFormat) if state.answered_at else ""
        if state.problem and clock:
            parts.append(self.tr("not renewed since {time}").format(time=clock))
        elif state.problem and state.count:
            parts.append(self.tr("as of an earlier day"))
        elif state.asking:
            parts.append(self.tr("asking…"))
        elif clock:
            parts.append(self.tr("renewed {time}").format(time=clock))
        line = " · ".join(parts)
        return f"{line}\n{in_our_words(state.problem)}" if state.problem else line


class DirectoryForm(EntryForm):
    """Adds or changes a directory; ``saved`` carries the entry, its secret and what it replaces.

    Args:
        theme: what to draw with.
        entry: the directory to change, or None for a new one.
    """

    def __init__(self, theme: Theme, entry: DirectoryEntry | None) -> None:
        super().__init__(theme)
        self._replaces = "" if entry is None else entry.name
        shown = entry or DirectoryEntry(name="")
        tr = self.tr
        self.kind = QComboBox()
        self.kind.addItem(tr("Address book (CardDAV)"), DirectoryKind.CARDDAV)
        self.kind.addItem(tr("Staff list (LDAP)"), DirectoryKind.LDAP)
        self.kind.setCurrentIndex(max(0, self.kind.findData(shown.kind)))
        self.add_line("name", tr("Name"), shown.name, tr("Company"))
        self.add_control("kind", tr("Kind"), self.kind)
        self.add_line("url", tr("Address"), shown.url)
        self.add_line("user", tr("User"), shown.user)
        self.add_line("password", tr("Password"), "", "", tr("Kept in the system's keyring only."))
        password = self.edit("password")
        password.setEchoMode(QLineEdit.EchoMode.Password)
        password.setPlaceholderText(tr("Unchanged") if entry else "")
        self.add_line("base", tr("People are below"), shown.base, "ou=people,dc=example,dc=org")
        self.add_buttons(self._made)
        self.kind.currentIndexChanged.connect(self._follow_kind)
        self._follow_kind()

    def _follow_kind(self) -> None:
        by_ldap = self.kind.currentData() is DirectoryKind.LDAP
        self.row("base").setVisible(by_ldap)
        example = "ldaps://ldap.example.org" if by_ldap else "https://cloud.example.org/dav"
        self.edit("url").setPlaceholderText(example)

    def _made(self) -> tuple[DirectoryEntry, Any, str]:
        from pydantic import SecretStr

        texts = {n: self.edit(n).text().strip() for n in ("name", "url", "user", "base")}
        password = self.edit("password").text()
        secret = SecretStr(password) if password or not self._replaces else None
        entry = DirectoryEntry(kind=self.kind.currentData(), **texts)
        return entry, secret, self._replaces
