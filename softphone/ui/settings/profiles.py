"""Settings › Profiles: where calls are made, and which of them is in use."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from softphone.domain.profile import Profile, ProfileKind
from softphone.ui.settings.profile_form import ProfileForm
from softphone.ui.settings.row import SettingRow, lock_words
from softphone.ui.settings.section import SettingsSection

if TYPE_CHECKING:
    from softphone.controller.settings_ports import Choices, Profiles
    from softphone.ui.theme import Theme


class ProfilesSection(SettingsSection):
    """The profiles with their acts, the form of one, and the gateway of this machine.

    Args:
        theme: what to draw with.
        choices: the settings.
        profiles: the profiles.
    """

    use_requested = Signal(str)
    """Connect to this profile; the one in use connects again."""

    def __init__(self, theme: Theme, choices: Choices, profiles: Profiles) -> None:
        super().__init__(theme, choices)
        self.set_title(self.tr("Profiles"))
        self._profiles = profiles
        self.form: ProfileForm | None = None
        self.cards: dict[str, ProfileCard] = {}
        self._list = QWidget()
        self._cards = QVBoxLayout(self._list)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(theme.space(2))
        self._place = QVBoxLayout()
        self.add_team = QPushButton(self.tr("Add a team gateway…"))
        self.add_daily = QPushButton(self.tr("Add Daily…"))
        self._lock = QLabel(lock_words(choices.lock("profiles")))
        self._lock.setProperty("role", "muted")
        self._add_lists(theme)
        self._add_local()
        self._show_all()

    def edit(self, profile: Profile) -> ProfileForm:
        """Open the form of a profile; one without a name is new."""
        self._close_form()
        form = self.form = ProfileForm(self.theme, self._profiles, profile)
        form.saved.connect(self._on_saved)
        form.cancelled.connect(self._close_form)
        self._place.addWidget(form)
        self.bring_up(form)
        form.edit("name").setFocus()
        return form

    def take_change(self, key: str) -> None:
        """Show what changed elsewhere."""
        super().take_change(key)
        if key in ("profile", "profiles", "local", "local.room"):
            self._show_all()

    def _add_lists(self, theme: Theme) -> None:
        locked = bool(self._lock.text())
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.space(2))
        for button, kind in (
            (self.add_team, ProfileKind.TEAM),
            (self.add_daily, ProfileKind.DAILY),
        ):
            button.setAutoDefault(False)
            button.setEnabled(not locked)
            button.clicked.connect(lambda _=False, k=kind: self.edit(_new(k)))
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(3))
        column.addWidget(self._list)
        column.addLayout(buttons)
        self._lock.setVisible(locked)
        column.addWidget(self._lock)
        whole = QWidget()
        whole.setLayout(column)
        words = self.tr("gateway team daily api key room token broker test connection")
        row = SettingRow(theme, self.tr("Where calls are made"), whole, keywords=words, wide=True)
        self.add(row)
        self.column.insertLayout(self.column.indexOf(row) + 1, self._place)

    def _add_local(self) -> None:
        again = self.tr("Takes effect when you connect again.")
        self.text("local.room", self.tr("Local room"), help_text=again)
        self.text("local.sip_listen", self.tr("Local SIP address"), help_text=again)
        self.check("local.practice_line", self.tr("Practice line"), help_text=again)

    def _show_all(self) -> None:
        for card in self.cards.values():
            self._cards.removeWidget(card)
            card.hide()
            card.deleteLater()
        locked = bool(self._lock.text())
        self.cards = {p.name: ProfileCard(self.theme, p, locked) for p in self._profiles.all()}
        for name, card in self.cards.items():
            card.use.clicked.connect(_with(self.use_requested.emit, name))
            card.change.clicked.connect(lambda _=False, p=card.profile: self.edit(p))
            card.remove.clicked.connect(_with(self._profiles.remove, name))
            self._cards.addWidget(card)

    def _on_saved(self, _name: str) -> None:
        self._close_form()
        self._show_all()

    def _close_form(self) -> None:
        form, self.form = self.form, None
        if form is not None:
            self._place.removeWidget(form)
            form.hide()
            form.deleteLater()


class ProfileCard(QFrame):
    """One profile with what can be done with it.

    Args:
        theme: what to draw with.
        profile: the profile.
        locked: whether it may not be changed.
    """

    def __init__(self, theme: Theme, profile: Profile, locked: bool) -> None:
        super().__init__()
        self.profile = profile
        self.setProperty("role", "card")
        remote = profile.kind is not ProfileKind.LOCAL
        name = QLabel(profile.name)
        name.setProperty("role", "strong")
        about = QLabel(self._about())
        about.setProperty("role", "muted")
        about.setWordWrap(True)
        self.use = QPushButton(self.tr("Connect again") if profile.used else self.tr("Use"))
        self.change = QPushButton(self.tr("Change"))
        self.remove = QPushButton(self.tr("Remove"))
        self.change.setVisible(remote)
        self.remove.setVisible(remote)
        self.change.setEnabled(not locked)
        self.remove.setEnabled(not locked and not profile.used)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(name)
        words.addWidget(about)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(3), theme.space(2), theme.space(2), theme.space(2))
        row.setSpacing(theme.space(2))
        row.addLayout(words, 1)
        for button in (self.use, self.change, self.remove):
            button.setAutoDefault(False)
            told = self.tr("{act}: {profile}").format(act=button.text(), profile=profile.name)
            button.setAccessibleName(told)
            row.addWidget(button)

    def _about(self) -> str:
        profile = self.profile
        where = {
            ProfileKind.LOCAL: self.tr("A gateway on this machine"),
            ProfileKind.TEAM: profile.url,
            ProfileKind.DAILY: profile.room_url or profile.broker_url or self.tr("Daily's cloud"),
        }[profile.kind]
        room = "" if profile.room_url else profile.room
        used = self.tr("in use") if profile.used else ""
        return " · ".join(part for part in (used, where, room) if part)


def _new(kind: ProfileKind) -> Profile:
    return Profile(name="", kind=kind, room="desk" if kind is ProfileKind.TEAM else "softphone")


def _with(act: Callable[[str], object], name: str) -> Callable[[], None]:
    return lambda: (act(name), None)[1]
