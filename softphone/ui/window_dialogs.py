"""The window's own dialogs: made at the first use, kept until the window is bound anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from softphone.ui.main_window import MainWindow
    from softphone.ui.theme import Theme
    from softphone.ui.wiring import Wiring


class WindowDialogs:
    """``settings``, ``audio``, ``shortcuts`` and ``about``, one of each.

    Args:
        window: their parent.
    """

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._made: dict[str, QWidget] = {}

    def __getitem__(self, name: str) -> QWidget:
        return self._made[name]

    def get(self, name: str, wiring: Wiring | None) -> QWidget:
        """One of them, made now if nobody has asked for it; see `show`."""
        dialog = self._made.get(name)
        if dialog is None:
            dialog = self._made[name] = self._make(name, wiring)
        return dialog

    def show(self, name: str, wiring: Wiring | None) -> QWidget:
        """Bring one to the front.

        Args:
            name: which one.
            wiring: what the window is bound by; ``settings`` and ``audio`` need it.
        """
        dialog = self.get(name, wiring)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        return dialog

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme; what cannot is made anew when it is asked for again."""
        for name, dialog in tuple(self._made.items()):
            follow = getattr(dialog, "set_theme", None)
            if follow is not None:
                follow(theme)
            else:
                del self._made[name]
                dialog.deleteLater()

    def close(self) -> None:
        """Close every one and forget it."""
        for dialog in self._made.values():
            dialog.close()
            dialog.deleteLater()
        self._made.clear()

    def _make(self, name: str, wiring: Wiring | None) -> QWidget:
        window = self._window
        if name == "shortcuts":
            from softphone.ui.dialogs.shortcuts import ShortcutsDialog

            shortcuts = ShortcutsDialog(window.theme, window.actions_by_name, window)
            shortcuts.change.setVisible(wiring is not None)
            if wiring is not None:
                shortcuts.change_requested.connect(lambda: wiring.show_settings("shortcuts"))
            return shortcuts
        if name == "settings" and wiring is not None:
            return wiring.make_settings_dialog()
        if name == "audio" and wiring is not None:
            return wiring.make_audio_dialog()
        from softphone.ui.dialogs.about import AboutDialog

        return AboutDialog(window.theme, window)
