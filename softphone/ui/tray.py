"""The icon in the system's tray: the same commands as the window, through the same actions."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from softphone.ui.actions import WindowActions
from softphone.ui.palette import light
from softphone.ui.resources import resource

_EDGE = 64
_BADGE = 40
_MOST = 9


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

    def show_missed(self, count: int) -> None:
        """Tell by badge and tooltip how many missed calls nobody has looked at."""
        told = self.tr("Softphone")
        if count:
            missed = self.tr("1 missed call") if count == 1 else self.tr("{count} missed calls")
            told = f"{told} — {missed.format(count=count)}"
        self.setToolTip(told)
        plain = QIcon(resource("icons", "softphone.svg"))
        self.setIcon(_with_badge(plain, count) if count else plain)

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


def _with_badge(icon: QIcon, count: int) -> QIcon:
    """The icon with a number in a disc at its upper right corner."""
    picture = QPixmap(icon.pixmap(_EDGE, _EDGE))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    place = QRect(picture.width() - _BADGE, 0, _BADGE, _BADGE)
    colors = light()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colors["danger"]))
    painter.drawEllipse(place)
    font = QFont()
    font.setPixelSize(_BADGE * 3 // 4)
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(QColor(colors["on_danger"]))
    words = str(count) if count <= _MOST else f"{_MOST}+"
    painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), words)
    painter.end()
    return QIcon(picture)
