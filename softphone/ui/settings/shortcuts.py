"""Settings › Shortcuts: the keys of every command, with a check for keys used twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QKeySequenceEdit, QPushButton, QWidget

from softphone.ui.messages import invalid_input_sentence
from softphone.ui.settings.row import SettingRow
from softphone.ui.settings.section import SettingsSection

if TYPE_CHECKING:
    from softphone.controller.settings_ports import Choices
    from softphone.ui.actions import WindowActions
    from softphone.ui.theme import Theme

_PORTABLE = QKeySequence.SequenceFormat.PortableText
_NATIVE = QKeySequence.SequenceFormat.NativeText


class ShortcutsSection(SettingsSection):
    """Two keys for each command; empty ones are none.

    Args:
        theme: what to draw with.
        choices: the settings.
        actions: the window's commands.
    """

    def __init__(self, theme: Theme, choices: Choices, actions: WindowActions) -> None:
        super().__init__(theme, choices)
        self.set_title(self.tr("Shortcuts"))
        self._actions = actions
        self.edits: dict[str, tuple[QKeySequenceEdit, QKeySequenceEdit]] = {}
        self.resets: dict[str, QPushButton] = {}
        self._shown: dict[str, SettingRow] = {}
        self._lock = choices.lock("shortcuts")
        self._add_reset_all()
        for name, words in actions.names():
            self._add_command(name, words)
        self.show_keys()

    def problem(self, name: str) -> str:
        """What is wrong with a command's keys, or empty."""
        return self._shown[name].problem

    def take_change(self, key: str) -> None:
        """Show keys that changed elsewhere."""
        super().take_change(key)
        if key == "shortcuts":
            self.show_keys()

    def show_keys(self) -> None:
        """Show what holds now; keys that are refused stay to be corrected."""
        for name, edits in self.edits.items():
            if not self._shown[name].problem:
                keys = (*self._actions.keys(name), "", "")
                for edit, key in zip(edits, keys, strict=False):
                    edit.setKeySequence(QKeySequence(key))
            self.resets[name].setEnabled(
                not self._lock and self._actions.keys(name) != self._actions.default_keys(name)
            )

    def _add_reset_all(self) -> None:
        button = self.reset_all = QPushButton(self.tr("Reset all"))
        button.setAutoDefault(False)
        button.setFixedWidth(button.sizeHint().width() + self.theme.space(6))
        button.clicked.connect(self._on_reset_all)
        row = SettingRow(
            self.theme,
            self.tr("All shortcuts"),
            button,
            help_text=self.tr("Gives every command its usual keys."),
        )
        row.show_lock(self._lock)
        self.add(row)

    def _on_reset_all(self) -> None:
        for row in self._shown.values():
            row.show_problem("")
        self.choices.change("shortcuts", {})

    def _add_command(self, name: str, words: str) -> None:
        edits = (QKeySequenceEdit(), QKeySequenceEdit())
        reset = self.resets[name] = QPushButton(self.tr("Reset"))
        reset.setAutoDefault(False)
        reset.setAccessibleName(self.tr("Reset: {command}").format(command=words))
        reset.clicked.connect(lambda: self._reset(name))
        both = QWidget()
        line = QHBoxLayout(both)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(self.theme.space(2))
        for edit, told in zip(edits, (self.tr("Keys"), self.tr("Other keys")), strict=True):
            edit.setMaximumSequenceLength(1)
            edit.setClearButtonEnabled(True)
            edit.setAccessibleName(f"{words}: {told}")
            edit.editingFinished.connect(lambda: self._take(name))
            line.addWidget(edit, 1)
        line.addWidget(reset)
        both.setFocusProxy(edits[0])
        self.edits[name] = edits
        row = SettingRow(self.theme, words, both, keywords=self.tr("keys shortcut"))
        row.show_lock(self._lock)
        self._shown[name] = self.add(row)

    def _take(self, name: str) -> None:
        typed = [edit.keySequence().toString(_PORTABLE) for edit in self.edits[name]]
        keys = tuple(dict.fromkeys(key for key in typed if key))
        if keys == self._actions.keys(name):
            self._shown[name].show_problem("")
            return
        taken = self._actions.taken(name, keys)
        if taken is not None:
            key, other = taken
            shown = QKeySequence(key).toString(_NATIVE)
            self._shown[name].show_problem(
                self.tr("{keys} belongs to “{command}”. Change that first.").format(
                    keys=shown, command=other
                )
            )
            return
        self._remember(name, keys)

    def _reset(self, name: str) -> None:
        keys = self._actions.default_keys(name)
        taken = self._actions.taken(name, keys)
        if taken is not None:
            self._shown[name].show_problem(
                self.tr("{keys} belongs to “{command}” now. Change that first.").format(
                    keys=taken[0], command=taken[1]
                )
            )
            return
        self._remember(name, None)

    def _remember(self, name: str, keys: tuple[str, ...] | None) -> None:
        chosen = dict(self.choices.value("shortcuts"))
        chosen.pop(name, None)
        if keys is not None and keys != self._actions.default_keys(name):
            chosen[name] = keys
        self._shown[name].show_problem("")
        problem = self.choices.change("shortcuts", chosen)
        if problem is not None:
            self._shown[name].show_problem(invalid_input_sentence(problem))
