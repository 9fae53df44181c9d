"""Connects the caller ID of the next dial-out to the trunks, which allow some, and the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from softphone.controller.settings_ports import SettingsParts, TrunkView
    from softphone.ui.panels.options_button import CallerIds, OptionsButton

_KEY = "calls.caller_id"


class CallerIdWiring(QObject):
    """Lives as long as the window is bound to one console.

    Args:
        options: where the caller ID is chosen.
        parts: the trunks, and where the last one used is remembered.
    """

    def __init__(self, options: OptionsButton, parts: SettingsParts) -> None:
        super().__init__(options)
        self._options = options
        self._parts = parts
        self._used = options.caller_id_used.connect(self._remember)
        options.set_caller_ids(parts.choices.value(_KEY), self._ask)

    @classmethod
    def where_kept(cls, options: OptionsButton, parts: SettingsParts | None) -> Self | None:
        """One, where there are settings to work on."""
        return None if parts is None else cls(options, parts)

    def detach(self) -> None:
        """Cut the connection."""
        QObject.disconnect(self._used)
        self._options.set_caller_ids("", None)
        self.deleteLater()

    def _ask(self, done: Callable[[CallerIds], None]) -> None:
        self._parts.trunks.load(lambda view: done(numbers_of(view)))

    def _remember(self, number: str) -> None:
        self._parts.choices.change(_KEY, number)


def numbers_of(view: TrunkView) -> CallerIds:
    """Every number that some trunk lets us show, once, with the trunk's name."""
    named: dict[str, str] = {}
    for trunk in view.states:
        for number in trunk.caller_ids:
            named.setdefault(number, trunk.name)
    return tuple(named.items())
