"""Connects the settings to the window: the dialog, the looks, the keys, and changes of profile."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from softphone.controller.settings_ports import Choices, SettingsParts
    from softphone.domain.link import LinkState
    from softphone.domain.profile import ChangeFailed
    from softphone.domain.session import Session
    from softphone.ui.audio_watch import AudioWatch
    from softphone.ui.console import Console
    from softphone.ui.dialogs.question import Question
    from softphone.ui.hotkeys.global_keys import GlobalKeys
    from softphone.ui.main_window import MainWindow
    from softphone.ui.panels.welcome import WelcomeCard
    from softphone.ui.settings.dialog import SettingsDialog
    from softphone.ui.settings.general import PrivacySection
    from softphone.ui.settings.section import SettingsSection
    from softphone.ui.theme import Theme


class SettingsWiring(QObject):
    """Lives as long as the window is bound to one console.

    Args:
        window: the window.
        console: the parts behind it; its settings may be missing.
        watch: the operator's audio.
        keys: holds keys that work everywhere.
    """

    def __init__(
        self, window: MainWindow, console: Console, watch: AudioWatch, keys: GlobalKeys
    ) -> None:
        super().__init__(window)
        self._window = window
        self._console = console
        self._watch = watch
        self._keys = keys
        self._question: Question | None = None
        self.welcome: WelcomeCard | None = None
        self._unsubscribe: list[Callable[[], None]] = []
        action = window.actions_by_name["settings"]
        action.setEnabled(console.settings is not None)
        self._triggered = action.triggered.connect(lambda: self.open())
        if console.settings is not None:
            self._follow(console.settings)

    def detach(self) -> None:
        """Cut every connection and close what is open."""
        QObject.disconnect(self._triggered)
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        if self._question is not None:
            self._question.close()
        if self.welcome is not None:
            self.welcome.hide()
            self.welcome.deleteLater()
            self.welcome = None
        self.deleteLater()

    def open(self, section: str = "") -> None:
        """Show the settings, at a section if one is named."""
        from softphone.ui.settings.dialog import SettingsDialog

        if self._console.settings is not None:
            dialog = self._window.show_dialog("settings")
            assert isinstance(dialog, SettingsDialog)
            if section:
                dialog.show_section(section)

    def make_dialog(self, parts: SettingsParts) -> SettingsDialog:
        """The dialog on this console's settings."""
        from softphone.ui.settings.audio import AudioSection
        from softphone.ui.settings.crm import CrmSection
        from softphone.ui.settings.dialog import SettingsDialog
        from softphone.ui.settings.directories import DirectoriesSection
        from softphone.ui.settings.general import CallsSection, GeneralSection
        from softphone.ui.settings.hotkeys import HotkeysSection
        from softphone.ui.settings.profiles import ProfilesSection
        from softphone.ui.settings.screen_pop import ScreenPopSection
        from softphone.ui.settings.shortcuts import ShortcutsSection
        from softphone.ui.settings.supervise import SuperviseSection
        from softphone.ui.settings.trunks import TrunksSection

        theme, choices = self._window.theme, parts.choices
        profiles = ProfilesSection(theme, choices, parts.profiles)
        profiles.use_requested.connect(self.use_profile)
        audio = AudioSection(theme, choices, self._watch, self._console.camera)
        audio.devices.device_chosen.connect(self._console.audio.choose)
        audio.devices.test_requested.connect(lambda: self._console.audio.play_tone("5"))
        trunks = TrunksSection(theme, choices, parts.trunks)
        trunks.restart_requested.connect(lambda: self.use_profile("Local"))
        pairing = self._console.pairing
        others: dict[str, SettingsSection] = (
            {} if pairing is None else {"crm": CrmSection(theme, choices, pairing)}
        )
        if parts.directories is not None:
            directories = DirectoriesSection(theme, choices, parts.directories)
            others = {"directories": directories, **others}
        return SettingsDialog(
            theme,
            choices,
            {
                "general": GeneralSection(theme, choices, self._window.pages.names()),
                "profiles": profiles,
                "audio": audio,
                "calls": CallsSection(theme, choices),
                "supervise": SuperviseSection(theme, choices),
                "trunks": trunks,
                **others,
                "shortcuts": ShortcutsSection(theme, choices, self._window.actions_by_name),
                "screen_pop": ScreenPopSection(theme, choices),
                "hotkeys": HotkeysSection(theme, choices, self._keys),
                "privacy": self._make_privacy(theme, choices),
            },
            self._window,
        )

    def _make_privacy(self, theme: Theme, choices: Choices) -> PrivacySection:
        from softphone.ui.settings.general import PrivacySection

        eraser = self._console.eraser
        section = PrivacySection(theme, choices, eraser)

        def erase() -> None:
            section.erase.setEnabled(False)
            assert eraser is not None
            eraser.erase(section.tell_erased)

        section.erase_requested.connect(
            lambda: self._ask(
                title=self.tr("Erase everything?"),
                text=self._erased_words(),
                act=self.tr("Erase everything"),
                stay=self.tr("Keep"),
                danger=True,
                then=erase,
            )
        )
        return section

    def _erased_words(self) -> str:
        """What goes and what stays, exactly."""
        return "\n\n".join(
            (
                self.tr(
                    "Erased for good from this computer: all calls with their notes, tags and "
                    "timelines; all contacts, favourites, speed dial and the block list; the "
                    "journal of live calls; the recordings of the gateway on this computer; the "
                    "keys of profiles, the passwords of directories, the secrets of tone macros "
                    "and the pairing token."
                ),
                self.tr(
                    "Kept: the other settings with the passwords of trunks, the log files, in"
                    " which numbers are hidden, and what a server of your team or Daily keeps."
                ),
            )
        )

    def use_profile(self, name: str) -> None:
        """Change over; asks first when calls are live, because they are hung up."""
        parts = self._console.settings
        if parts is None:
            return
        live = len(self._console.controller.store.live())
        if not live:
            parts.profiles.use(name)
            return
        one = self.tr("One call is live and will be hung up.")
        many = self.tr("{n} calls are live and will be hung up.").format(n=live)
        self._ask(
            title=self.tr("Connect to {profile}?").format(profile=name),
            text=one if live == 1 else many,
            act=self.tr("Hang up and connect"),
            stay=self.tr("Stay"),
            danger=True,
            then=lambda: parts.profiles.use(name),
        )

    def play_key(self, tone: str) -> None:
        """Let the operator hear a key, unless the settings say otherwise."""
        parts = self._console.settings
        if parts is None or parts.choices.value("audio.key_tones"):
            self._console.audio.play_tone(tone)

    def _follow(self, parts: SettingsParts) -> None:
        self._unsubscribe = [
            parts.choices.subscribe(self._apply),
            parts.profiles.failed.subscribe(self._on_failed),
        ]
        self._apply("window.theme")
        if parts.choices.value("shortcuts"):
            self._apply("shortcuts")
        start = parts.choices.value("window.start_page")
        if start in dict(self._window.pages.names()):
            self._window.pages.show_page(start)
        if not parts.choices.value("welcomed"):
            self._welcome_when_ready(parts)

    def _apply(self, key: str) -> None:
        parts = self._console.settings
        if parts is None:
            return
        if key in ("window", "window.theme"):
            self._window.wear(parts.choices.value("window.theme"))
        elif key == "shortcuts":
            self._window.actions_by_name.use_keys(parts.choices.value("shortcuts"))

    def _on_failed(self, failed: ChangeFailed) -> None:
        parts = self._console.settings
        if parts is not None:
            stay = self.tr("Keep trying") if failed.trying else self.tr("Stay")
            self._ask(
                title=self.tr("{profile} cannot be used").format(profile=failed.name),
                text=failed.reason,
                act=self.tr("Go back to {profile}").format(profile=failed.before),
                stay=stay,
                danger=False,
                then=lambda: parts.profiles.use(failed.before),
            )

    def _ask(
        self, *, title: str, text: str, act: str, stay: str, danger: bool, then: Callable[[], None]
    ) -> None:
        from softphone.ui.dialogs.question import Question

        if self._question is not None:
            self._question.close()
        question = self._question = Question(
            self._window.theme,
            title=title,
            text=text,
            act=act,
            stay=stay,
            danger=danger,
            parent=self._window,
        )
        question.confirmed.connect(then)
        question.finished.connect(self._forget_question)
        question.open()

    def _forget_question(self) -> None:
        self._question = None

    def _welcome_when_ready(self, parts: SettingsParts) -> None:
        """Not before the link is settled: nothing here may delay the first call."""
        from softphone.domain.link import LinkStatus

        def settled(link: LinkState) -> None:
            waits = link.status is LinkStatus.STARTING or not (link.backend or link.reason)
            if self.welcome is None and not waits:
                self._welcome(parts)

        changes = self._console.controller.link_changes
        self._unsubscribe.append(changes.subscribe(settled))
        settled(self._console.controller.link)

    def _welcome(self, parts: SettingsParts) -> None:
        from softphone.ui.panels.welcome import WelcomeCard

        card = self.welcome = WelcomeCard(self._window.theme, parts.choices)
        card.practice_requested.connect(self._window.dialer.dial)
        card.settings_requested.connect(lambda: self.open("profiles"))
        card.dismissed.connect(lambda: parts.choices.change("welcomed", True))
        following = self._console.controller.store.subscribe(self._on_session, samples=False)
        card.dismissed.connect(following)
        self._unsubscribe.append(following)
        self._window.work.put_on_top(card)
        card.show()

    def _on_session(self, _old: Session | None, new: Session | None) -> None:
        """The first steps are taken when the first conversation is over."""
        card = self.welcome
        if card is not None and new is not None and new.ended_at and new.answered_at is not None:
            card.leave()
