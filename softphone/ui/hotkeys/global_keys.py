"""Commands that can have keys everywhere, and whether this desktop lets a program have any."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence

from softphone.ui.hotkeys.x11_keys import has_modifier

if TYPE_CHECKING:
    from softphone.ui.hotkeys.x11 import X11Keys

log = logging.getLogger(__name__)

ORDERS = {
    "answer": "answer",
    "hang_up": "hangup",
    "mute": "mute",
    "hold": "hold",
    "silence": "silence",
    "redial": "redial",
    "dial_clipboard": "clipboard",
    "show": "show",
}
"""What each command asks of the window, see `softphone.ui.orders`."""


def command_words() -> dict[str, str]:
    """The commands by name, in words."""
    return {
        "answer": _tr("Answer"),
        "hang_up": _tr("Hang up"),
        "mute": _tr("Mute or unmute the microphone"),
        "hold": _tr("Hold or resume"),
        "silence": _tr("Silence the ringing"),
        "redial": _tr("Redial"),
        "dial_clipboard": _tr("Dial what was copied"),
        "show": _tr("Show the window"),
    }


class GlobalKeys(QObject):
    """Holds the keys the operator chose, as far as the desktop allows.

    Nothing is loaded and no connection made while no key is chosen.

    Attributes:
        problems: what is wrong with a command's keys, by command.
    """

    pressed = Signal(str)
    """The name of the command whose keys were pressed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.problems: dict[str, str] = {}
        self._keys: X11Keys | None = None
        self._commands: dict[str, str] = {}

    @property
    def possible(self) -> bool:
        """Whether this desktop lets a program have keys everywhere."""
        return QGuiApplication.platformName() == "xcb"

    def use(self, chosen: Mapping[str, str]) -> None:
        """Have these keys by command, and no others; `problems` tells which could not be had."""
        self.problems = {}
        self._commands = {}
        if self._keys is not None:
            self._keys.release_all()
        wanted = {name: keys for name, keys in chosen.items() if keys and name in ORDERS}
        if not wanted or not self.possible or not self._connect():
            return
        for name, keys in wanted.items():
            problem = self._take(name, keys)
            if problem:
                self.problems[name] = problem

    def close(self) -> None:
        """Give every key back."""
        if self._keys is not None:
            self._keys.close()
            self._keys.deleteLater()
            self._keys = None

    def _take(self, name: str, keys: str) -> str:
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        if not has_modifier(keys):
            return _tr(
                "Add Ctrl, Alt or the system key, so that other programs keep the plain key."
            )
        if keys in self._commands:
            other = command_words()[self._commands[keys]]
            return _tr("{keys} belongs to “{command}”.").format(keys=shown, command=other)
        assert self._keys is not None
        if not self._keys.grab(keys):
            return _tr("Another program has {keys}. Choose other keys.").format(keys=shown)
        self._commands[keys] = name
        return ""

    def _connect(self) -> bool:
        if self._keys is None:
            from softphone.ui.hotkeys.x11 import X11Keys

            try:
                self._keys = X11Keys(self)
            except OSError as error:
                log.warning("keys everywhere cannot be had: %s", error)
                return False
            self._keys.pressed.connect(self._on_pressed)
        return True

    def _on_pressed(self, keys: str) -> None:
        name = self._commands.get(keys)
        if name is not None:
            self.pressed.emit(name)


def _tr(text: str) -> str:
    return QCoreApplication.translate("GlobalKeys", text)
