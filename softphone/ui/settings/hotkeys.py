"""Settings › Keys everywhere: shortcuts that work while another program has the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QLabel

from softphone.ui.hotkeys.global_keys import command_words
from softphone.ui.settings.row import SettingRow
from softphone.ui.settings.section import SettingsSection

if TYPE_CHECKING:
    from softphone.controller.settings_ports import Choices
    from softphone.ui.hotkeys.global_keys import GlobalKeys
    from softphone.ui.theme import Theme

_PORTABLE = QKeySequence.SequenceFormat.PortableText
KEY = "global_shortcuts"


class HotkeysSection(SettingsSection):
    """One shortcut for each command; empty ones are none, and none is the default.

    Args:
        theme: what to draw with.
        choices: the settings.
        keys: who holds them.
    """

    def __init__(self, theme: Theme, choices: Choices, keys: GlobalKeys) -> None:
        super().__init__(theme, choices)
        self.set_title(self.tr("Keys everywhere"))
        self._keys = keys
        self.edits: dict[str, QKeySequenceEdit] = {}
        self._shown: dict[str, SettingRow] = {}
        self.about = QLabel(self._about())
        self.about.setWordWrap(True)
        self.about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.add(
            SettingRow(
                theme,
                self.tr("On this desktop"),
                self.about,
                keywords=self.tr("global hotkey keys shortcut everywhere"),
                wide=True,
            )
        )
        if keys.possible:
            for name, words in command_words().items():
                self._add_command(name, words)
        self.show_keys()

    def row_of(self, name: str) -> SettingRow:
        """The row of a command."""
        return self._shown[name]

    def take_change(self, key: str) -> None:
        """Show what holds now."""
        super().take_change(key)
        if key == KEY:
            self.show_keys()

    def show_keys(self) -> None:
        """Show the keys chosen, and which of them could not be had."""
        chosen = self.choices.value(KEY)
        for name, edit in self.edits.items():
            edit.setKeySequence(QKeySequence(chosen.get(name, "")))
            self._shown[name].show_problem(self._keys.problems.get(name, ""))

    def _add_command(self, name: str, words: str) -> None:
        edit = self.edits[name] = QKeySequenceEdit()
        edit.setMaximumSequenceLength(1)
        edit.setClearButtonEnabled(True)
        edit.editingFinished.connect(lambda: self._take(name))
        row = SettingRow(
            self.theme, words, edit, keywords=self.tr("global hotkey keys shortcut everywhere")
        )
        row.show_lock(self.choices.lock(KEY))
        self._shown[name] = self.add(row)

    def _take(self, name: str) -> None:
        chosen = dict(self.choices.value(KEY))
        keys = self.edits[name].keySequence().toString(_PORTABLE)
        if keys == chosen.get(name, ""):
            return
        chosen.pop(name, None)
        if keys:
            chosen[name] = keys
        self.choices.change(KEY, chosen)

    def _about(self) -> str:
        bound = self.tr(
            "You can always bind these commands to keys in the desktop's own keyboard settings: "
            "softphone answer, softphone hangup, softphone mute, softphone hold, "
            "softphone silence, softphone show."
        )
        if self._keys.possible:
            here = self.tr("These keys work while another program has the keyboard.")
        elif QGuiApplication.platformName().startswith("wayland"):
            here = self.tr(
                "On a Wayland desktop no program may take keys that another one would get, so "
                "they cannot be chosen here."
            )
        else:
            here = self.tr("Keys everywhere cannot be chosen here on this system.")
        return f"{here}\n\n{bound}"
