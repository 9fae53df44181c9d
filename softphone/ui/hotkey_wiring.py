"""Connects keys that work everywhere: what the settings say, and what pressing them does."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from softphone.ui.hotkeys.global_keys import ORDERS, GlobalKeys

if TYPE_CHECKING:
    from softphone.controller.settings_ports import SettingsParts

_KEY = "global_shortcuts"


class HotkeyWiring(QObject):
    """Lives as long as the window is bound to one console.

    Args:
        settings: say which keys; None has none.
        obey: carries out what a key asks for.
        parent: Qt parent.
    """

    def __init__(
        self,
        settings: SettingsParts | None,
        obey: Callable[[str], tuple[bool, str]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._obey = obey
        self._unsubscribe: Callable[[], None] | None = None
        self.keys = GlobalKeys(self)
        self.keys.pressed.connect(lambda name: obey(ORDERS[name]))
        if settings is not None:
            self._unsubscribe = settings.choices.subscribe(self._on_change)
            self._on_change(_KEY)

    def detach(self) -> None:
        """Give every key back."""
        if self._unsubscribe is not None:
            self._unsubscribe()
        self.keys.close()
        self.deleteLater()

    def _on_change(self, key: str) -> None:
        if self._settings is not None and key == _KEY:
            self.keys.use(self._settings.choices.value(_KEY))
