"""The icon in the system's tray: the same commands as the window, through the same actions."""

from __future__ import annotations

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from softphone.ui.actions import WindowActions
from softphone.ui.resources import resource


class TrayIcon(QSystemTrayIcon):
    """Present only where the desktop has a tray; everything works without it.

    Args:
        window: raised by a click.
        actions: the window's commands.
    """

    def __init__(self, window: QWidget, actions: WindowActions) -> None:
        super().__init__(QIcon(resource("icons", "softphone.svg")), window)
        self._window = window
        self._menu = QMenu(window)
        show = self._menu.addAction(self.tr("Show Softphone"), self._show_window)
        self._menu.setDefaultAction(show)
        self._menu.addSeparator()
        for name in ("answer", "decline", "hang_up", "mute", "redial"):
            self._menu.addAction(actions[name])
        self._menu.addSeparator()
        self._menu.addAction(actions["quit"])
        self.setContextMenu(self._menu)
        self.setToolTip(self.tr("Softphone"))
        self.activated.connect(self._on_activated)

    @classmethod
    def where_possible(cls, window: QWidget, actions: WindowActions) -> TrayIcon | None:
        """A shown tray icon, or None when the desktop has no tray."""
        if not cls.isSystemTrayAvailable():
            return None
        tray = cls(window, actions)
        tray.show()
        return tray

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self._show_window()

    def _show_window(self) -> None:
        self._window.showNormal() if self._window.isMinimized() else self._window.show()
        self._window.raise_()
        self._window.activateWindow()
