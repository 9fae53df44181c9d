"""Every command of the window as one QAction: keys, menus and tray all go through these."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from softphone.domain.actions import Action

_SESSION_COMMANDS = {"answer": "answer", "decline": "decline", "hang_up": "hang-up"}
"""Commands that one action allows; hold and merge are told apart in `WindowActions.allow`."""


class WindowActions(QObject):
    """The commands, by name.

    Session commands are enabled only while some session allows them; the keys Alt+1 to Alt+9
    select a session by its place in the list.

    Args:
        window: gets the actions, so that their keys work everywhere in it.
    """

    select_requested = Signal(int)
    """The place of the session to select, from 0."""

    keys_changed = Signal()
    """Some command has other keys now."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        for name, words, keys in self._commands():
            action = QAction(words, window)
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.setAutoRepeat(False)
            self._actions[name] = action
        for name in (
            *_SESSION_COMMANDS,
            "silence",
            "hold",
            "transfer",
            "merge",
            "record",
            "camera",
            "agent_state",
            "help",
            "wall",
        ):
            self._actions[name].setEnabled(False)
        self._actions["redial"].setEnabled(False)
        window.addActions(list(self._actions.values()))
        for place in range(9):
            action = QAction(self.tr("Select session {n}").format(n=place + 1), window)
            action.setShortcut(QKeySequence(f"Alt+{place + 1}"))
            action.triggered.connect(lambda _=False, p=place: self.select_requested.emit(p))
            window.addAction(action)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def names(self) -> tuple[tuple[str, str], ...]:
        """Name and words of every command, in the order of the shortcut list."""
        return tuple((name, action.text()) for name, action in self._actions.items())

    def keys(self, name: str) -> tuple[str, ...]:
        """The keys of a command now, in Qt's portable spelling."""
        return _portable(self._actions[name].shortcuts())

    def default_keys(self, name: str) -> tuple[str, ...]:
        """The keys of a command unless somebody chose others."""
        (keys,) = (keys for known, _, keys in self._commands() if known == name)
        return _portable([QKeySequence(key) for key in keys])

    def taken(self, name: str, keys: tuple[str, ...]) -> tuple[str, str] | None:
        """The first of these keys that belongs to another command, and its words."""
        for key in _portable([QKeySequence(key) for key in keys]):
            if key in {f"Alt+{place + 1}" for place in range(9)}:
                return key, self.tr("Select a session by its place")
            if key in {f"Ctrl+{place + 1}" for place in range(9)}:
                return key, self.tr("Speed dial")
            for other, action in self._actions.items():
                if other != name and key in _portable(action.shortcuts()):
                    return key, action.text()
        return None

    def use_keys(self, chosen: Mapping[str, tuple[str, ...]]) -> None:
        """Use these keys by command, and the default ones for all others."""
        for name, _, usual in self._commands():
            keys = chosen.get(name, usual)
            self._actions[name].setShortcuts([QKeySequence(key) for key in keys])
        self.keys_changed.emit()

    def all(self) -> tuple[QAction, ...]:
        """Every named command, in the order of the shortcut list."""
        return tuple(self._actions.values())

    def allow(self, allowed: Collection[Action]) -> None:
        """Enable the session commands that some session allows now."""
        values = {action.value for action in allowed}
        for name, value in _SESSION_COMMANDS.items():
            self._actions[name].setEnabled(value in values)
        self._actions["hold"].setEnabled(bool(values & {"hold", "resume"}))
        self._actions["transfer"].setEnabled("transfer" in values)
        self._actions["merge"].setEnabled("merge" in values)

    def _commands(self) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
        """Name, words and keys of every command, in the order of the shortcut list."""
        return (
            ("command_bar", self.tr("Find anything"), ("Ctrl+K",)),
            ("focus_dial", self.tr("Enter a number"), ("F5",)),
            ("redial", self.tr("Redial"), ("F12",)),
            ("dial_clipboard", self.tr("Dial what was copied"), ("Ctrl+Shift+V",)),
            ("options", self.tr("Call options"), ("Ctrl+Shift+O",)),
            ("answer", self.tr("Answer"), ("F6", "Ctrl+Shift+A")),
            ("decline", self.tr("Decline"), ("F8",)),
            ("silence", self.tr("Silence the ringing"), ("Shift+F8",)),
            ("hang_up", self.tr("Hang up"), ("Shift+F6", "Ctrl+Del")),
            ("hold", self.tr("Hold or resume"), ("Ctrl+Shift+H",)),
            ("merge", self.tr("Merge the calls on hold"), ("Ctrl+J",)),
            ("transfer", self.tr("Transfer"), ("Ctrl+Shift+X",)),
            ("hand_over", self.tr("Hand all calls over…"), ("Ctrl+Shift+Y",)),
            ("record", self.tr("Record, or stop recording"), ("Ctrl+Shift+R",)),
            ("mute", self.tr("Mute microphone"), ("Ctrl+M", "Ctrl+Shift+M")),
            ("camera", self.tr("Turn the camera on or off"), ("Ctrl+Shift+C",)),
            ("keypad", self.tr("Switch keypad: dial or tones"), ("Ctrl+T",)),
            ("sessions", self.tr("Go to the sessions"), ("F7",)),
            ("waiting", self.tr("Go to the waiting callers"), ("F4",)),
            ("popup", self.tr("Go to the ringing pop-up"), ("Shift+F4",)),
            ("contacts", self.tr("Go to the contacts"), ("F3",)),
            ("history", self.tr("Go to the history"), ("F9",)),
            ("agent_state", self.tr("Choose your state"), ("Ctrl+Shift+S",)),
            ("help", self.tr("Ask a supervisor for help"), ("Ctrl+Shift+E",)),
            ("wall", self.tr("Board on the full screen"), ("F11",)),
            ("log", self.tr("Go to the log"), ("Ctrl+L",)),
            ("audio", self.tr("Audio settings…"), ()),
            ("settings", self.tr("Settings…"), ("Ctrl+,",)),
            ("shortcuts", self.tr("Keyboard shortcuts"), ("F1",)),
            ("save_timeline", self.tr("Save the session's timeline…"), ()),
            ("replay", self.tr("Open a saved timeline…"), ()),
            ("support", self.tr("Save diagnostics…"), ()),
            ("about", self.tr("About Softphone"), ()),
            ("quit", self.tr("Quit"), ("Ctrl+Q",)),
        )


def _portable(keys: Sequence[QKeySequence]) -> tuple[str, ...]:
    return tuple(key.toString(QKeySequence.SequenceFormat.PortableText) for key in keys)
