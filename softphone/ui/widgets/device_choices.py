"""The device of each role with its level, and a tone to try the speaker with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from softphone.domain.audio import AudioDevice, AudioRole, AudioState
from softphone.ui.messages import audio_role_word
from softphone.ui.theme import Theme
from softphone.ui.widgets.level_meter import LevelMeter

if TYPE_CHECKING:
    from softphone.ui.audio_watch import AudioWatch


class DeviceChoices(QWidget):
    """Shows the measured state; every choice takes effect at once.

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
        self._boxes: dict[AudioRole, QComboBox] = {}
        self._problem = QLabel()
        self._problem.setProperty("role", "error")
        self._problem.setWordWrap(True)
        self.microphone_meter = LevelMeter(theme)
        self.speaker_meter = LevelMeter(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(4))
        column.addLayout(self._grid(theme))
        column.addWidget(self._problem)
        watch.state_changed.connect(self.show_state)
        watch.levels_sampled.connect(self._show_levels)
        self.show_state(watch.state)

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self.microphone_meter.set_theme(theme)
        self.speaker_meter.set_theme(theme)

    def show_state(self, state: AudioState) -> None:
        """Show devices, choices and what is wrong."""
        used = {
            AudioRole.MICROPHONE: state.microphone,
            AudioRole.SPEAKER: state.speaker,
            AudioRole.RINGER: state.ringer,
        }
        for role, box in self._boxes.items():
            capture = role is AudioRole.MICROPHONE
            self._fill(box, [d for d in state.devices if d.capture is capture], used[role])
        self.microphone_meter.set_off(not state.mic_open)
        self.speaker_meter.set_off(not state.speaker_open)
        problem = state.problem
        if not problem and not state.devices:
            problem = self.tr("No audio device was found. Calls still connect without sound.")
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def box(self, role: AudioRole) -> QComboBox:
        """The choice for a role."""
        return self._boxes[role]

    def _grid(self, theme: Theme) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space(3))
        grid.setVerticalSpacing(theme.space(3))
        grid.setColumnStretch(1, 1)
        for row, role in enumerate(AudioRole):
            label, box = QLabel(audio_role_word(role)), QComboBox()
            label.setBuddy(box)
            box.setAccessibleName(audio_role_word(role))
            box.setMinimumContentsLength(24)
            box.activated.connect(lambda index, r=role: self._choose(r, index))
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)
            self._boxes[role] = box
        grid.addWidget(self.microphone_meter, 0, 2)
        grid.addWidget(self.speaker_meter, 1, 2)
        test = QPushButton(self.tr("Play a tone"))
        test.clicked.connect(self.test_requested)
        grid.addWidget(test, 2, 2)
        return grid

    def _fill(self, box: QComboBox, devices: list[AudioDevice], used: AudioDevice | None) -> None:
        lines = [(device.name, device.id) for device in devices]
        shown = [(box.itemText(i), box.itemData(i)) for i in range(1, box.count())]
        if not box.count() or shown != lines:
            box.clear()
            box.addItem(self.tr("The system's default"), None)
            for name, device_id in lines:
                box.addItem(name, device_id)
        box.setEnabled(bool(lines))
        if not lines:
            box.setItemText(0, self.tr("None found"))
        else:
            box.setItemText(0, self.tr("The system's default"))
        index = box.findData(used.id) if used is not None else 0
        box.setCurrentIndex(max(0, index))

    def _choose(self, role: AudioRole, index: int) -> None:
        self.device_chosen.emit(role, self._boxes[role].itemData(index))

    def _show_levels(self, microphone: float, speaker: float) -> None:
        self.microphone_meter.set_level(microphone)
        self.speaker_meter.set_level(speaker)
