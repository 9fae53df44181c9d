"""Devices by role with their levels, and a tone to try the speaker with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QPushButton, QVBoxLayout, QWidget

from softphone.ui.widgets.device_choices import DeviceChoices

if TYPE_CHECKING:
    from softphone.domain.audio import AudioRole
    from softphone.ui.audio_watch import AudioWatch
    from softphone.ui.theme import Theme


class AudioSetupDialog(QDialog):
    """The devices, without anything else around them. Never modal.

    Args:
        theme: what to draw with.
        watch: the operator's audio.
        parent: Qt parent.
    """

    device_chosen = Signal(object, object)
    """`AudioRole`, and the device's id or None for the system's default."""

    test_requested = Signal()
    """Play a short tone on the speaker."""

    def __init__(self, theme: Theme, watch: AudioWatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Audio settings"))
        self.setMinimumWidth(480)
        self.devices = DeviceChoices(theme, watch, self)
        self.devices.device_chosen.connect(self.device_chosen)
        self.devices.test_requested.connect(self.test_requested)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.space(5),) * 4)
        column.setSpacing(theme.space(4))
        column.addWidget(self.devices)
        column.addWidget(close)

    def box(self, role: AudioRole) -> QComboBox:
        """The choice for a role."""
        return self.devices.box(role)
