"""The fields of one profile, with a trial before it is saved. The secret is never shown again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from softphone.domain.profile import DailyAccess, Profile, ProfileKind, Verdict
from softphone.ui.messages import invalid_input_sentence
from softphone.ui.sentences import in_our_words
from softphone.ui.settings.row import SettingRow
from softphone.ui.theme import Theme

if TYPE_CHECKING:
    from pydantic import SecretStr

    from softphone.controller.settings_ports import Profiles
    from softphone.errors import InvalidInput


class ProfileForm(QWidget):
    """Adds or changes a profile.

    Args:
        theme: what to draw with.
        profiles: where it is saved and tried.
        profile: the profile to change; one without a name is new.
    """

    saved = Signal(str)
    """The name it has now."""

    cancelled = Signal()

    def __init__(self, theme: Theme, profiles: Profiles, profile: Profile) -> None:
        super().__init__()
        self._profiles = profiles
        self._profile = profile
        self._theme = theme
        self._fields: dict[str, SettingRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space(3))
        self._add_fields()
        self.verdict = QLabel()
        self.verdict.setWordWrap(True)
        self.verdict.hide()
        self._column.addWidget(self.verdict)
        self._column.addLayout(self._buttons())
        self._follow_access()
        self.edit("name").setFocus()

    def edit(self, field: str) -> QLineEdit:
        """The input of a field of `Profile`, or of ``secret``."""
        control = self._fields[field].control
        assert isinstance(control, QLineEdit)
        return control

    def problem(self, field: str) -> str:
        """What is said below a field, or empty."""
        return self._fields[field].problem

    def _add_fields(self) -> None:
        kept, tr = self._profile, self.tr
        self._line("name", tr("Name"), kept.name, tr("Front desk"))
        if kept.kind is ProfileKind.TEAM:
            self._line("url", tr("Address"), kept.url, "https://phone.example.org")
        else:
            self.access = QComboBox()
            for words, access in (
                (tr("Daily API key"), DailyAccess.API_KEY),
                (tr("Token broker of your team"), DailyAccess.BROKER),
                (tr("Room address and owner token"), DailyAccess.TOKEN),
            ):
                self.access.addItem(words, access)
            self.access.setCurrentIndex(self.access.findData(kept.access))
            self.access.activated.connect(self._follow_access)
            self._add("access", tr("Access by"), self.access)
            self._line("broker_url", tr("Broker address"), kept.broker_url, "https://")
            self._line("room_url", tr("Room address"), kept.room_url, "https://team.daily.co/desk")
        self._line("room", tr("Room"), kept.room, "desk")
        secret = self._line("secret", tr("API key"), "", "")
        secret.setEchoMode(QLineEdit.EchoMode.Password)
        secret.setPlaceholderText(self.tr("Unchanged") if kept.name else "")

    def _line(self, field: str, label: str, text: str, hint: str) -> QLineEdit:
        edit = QLineEdit(text)
        edit.setPlaceholderText(hint)
        edit.textEdited.connect(lambda: self._fields[field].show_problem(""))
        self._add(field, label, edit)
        return edit

    def _add(self, field: str, label: str, control: QWidget) -> None:
        help_text = ""
        if field == "secret":
            help_text = self.tr("Kept in the system's keyring only, and never shown again.")
        self._fields[field] = SettingRow(self._theme, label, control, help_text=help_text)
        self._column.addWidget(self._fields[field])

    def _buttons(self) -> QHBoxLayout:
        self.save = QPushButton(self.tr("Save"))
        self.save.setProperty("tone", "primary")
        self.test = QPushButton(self.tr("Test connection"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.copy = QPushButton(self.tr("Copy for the admin"))
        self.copy.hide()
        row = QHBoxLayout()
        row.setSpacing(self._theme.space(2))
        row.addWidget(self.test)
        row.addWidget(self.copy)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.save)
        for button in (self.save, self.test, self.cancel, self.copy):
            button.setAutoDefault(False)
        self.save.clicked.connect(self._on_save)
        self.test.clicked.connect(self._on_test)
        self.cancel.clicked.connect(self.cancelled)
        return row

    def _follow_access(self) -> None:
        """Show only what this way in needs."""
        if self._profile.kind is ProfileKind.TEAM:
            return
        access = self.access.currentData()
        self._fields["broker_url"].setVisible(access is DailyAccess.BROKER)
        self._fields["room_url"].setVisible(access is DailyAccess.TOKEN)
        self._fields["room"].setVisible(access is not DailyAccess.TOKEN)

    def _entered(self) -> tuple[Profile, SecretStr | None]:
        from pydantic import SecretStr

        def text(field: str) -> str:
            return self.edit(field).text().strip() if field in self._fields else ""

        team = self._profile.kind is ProfileKind.TEAM
        profile = Profile(
            name=text("name"),
            kind=self._profile.kind,
            url=text("url"),
            room=text("room"),
            access=DailyAccess.API_KEY if team else self.access.currentData(),
            room_url=text("room_url"),
            broker_url=text("broker_url"),
        )
        secret = text("secret")
        return profile, SecretStr(secret) if secret else None

    def _on_save(self) -> None:
        profile, secret = self._entered()
        if not self._say(self._profiles.save(profile, secret, replaces=self._profile.name)):
            self.saved.emit(profile.name)

    def _on_test(self) -> None:
        profile, secret = self._entered()
        problems = self._profiles.test(
            profile, secret, self._show_verdict, replaces=self._profile.name
        )
        if not self._say(problems):
            self.test.setEnabled(False)
            self._tell(self.tr("Testing…"), "muted")

    def _say(self, problems: tuple[InvalidInput, ...]) -> bool:
        """Put each problem beside its field; whether there are any."""
        told = {problem.field: problem for problem in problems}
        for field, row in self._fields.items():
            wrong = told.get(field)
            row.show_problem("" if wrong is None else invalid_input_sentence(wrong))
        first = next((field for field in self._fields if field in told), None)
        if first is not None:
            self._fields[first].control.setFocus()
        return bool(problems)

    def _show_verdict(self, verdict: Verdict) -> None:
        try:
            self.test.setEnabled(True)
        except RuntimeError:  # the form was closed meanwhile
            return
        self._tell(in_our_words(verdict.text), "good" if verdict.ok else "error")
        advice = verdict.advice
        self.copy.setVisible(advice is not None)
        if advice is not None:
            self.copy.clicked.connect(
                lambda: QApplication.clipboard().setText(f"{advice.who}\n{advice.text}")
            )

    def _tell(self, text: str, role: str) -> None:
        self.verdict.setProperty("role", role)
        self.verdict.style().polish(self.verdict)
        self.verdict.setText(text)
        self.verdict.setVisible(True)
