"""The operator's audio as Qt signals: measured state, and levels while a stream runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from softphone.controller.ports import AudioControls
    from softphone.domain.audio import AudioState

_LEVELS_MS = 66


class AudioWatch(QObject):
    """Listens to the audio desk for everything in the window that shows it.

    Levels are read in one place only, because reading them starts a new measurement. The timer
    runs only while a stream is open and somebody looks.

    Args:
        audio: the desk.
        parent: Qt parent.
    """

    state_changed = Signal(object)
    """The `AudioState` as measured."""

    levels_sampled = Signal(float, float)
    """Microphone and speaker peak, each 0.0-1.0."""

    def __init__(self, audio: AudioControls, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.audio = audio
        self._looking = True
        self._timer = QTimer(self)
        self._timer.setInterval(_LEVELS_MS)
        self._timer.timeout.connect(self._sample)
        self._unsubscribe = audio.subscribe(self._on_state)

    def detach(self) -> None:
        """Stop listening."""
        self._timer.stop()
        self._unsubscribe()

    @property
    def state(self) -> AudioState:
        """The state now."""
        return self.audio.state

    @property
    def sampling(self) -> bool:
        """Whether levels are being read."""
        return self._timer.isActive()

    def set_looking(self, looking: bool) -> None:
        """Whether anybody can see levels; a hidden or minimised window need not read them."""
        self._looking = looking
        self._arm(self.audio.state)

    def _on_state(self, state: AudioState) -> None:
        self._arm(state)
        self.state_changed.emit(state)

    def _arm(self, state: AudioState) -> None:
        wanted = self._looking and (state.mic_open or state.speaker_open)
        if wanted and not self._timer.isActive():
            self._timer.start()
        elif not wanted and self._timer.isActive():
            self._timer.stop()
            self.levels_sampled.emit(0.0, 0.0)

    def _sample(self) -> None:
        microphone, speaker = self.audio.levels()
        self.levels_sampled.emit(microphone, speaker)
