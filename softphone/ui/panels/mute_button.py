"""The microphone's mute button: says what is measured, never what is merely wished."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from softphone.ui.theme import Theme
from softphone.ui.widgets.buttons import ActionButton, ButtonTone

if TYPE_CHECKING:
    from softphone.domain.audio import AudioState


class MuteButton(ActionButton):
    """Live, muted, on the way between the two, or without a microphone.

    Each state has its own word, icon and colour. A wish shows as ``Muting…`` until
    `AudioState.mic_muted` confirms it.

    Args:
        theme: what to draw with.
        parent: Qt parent.
    """

    mute_requested = Signal(bool)
    """Stop (True) or resume (False) sending the microphone."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, icon="mic", parent=parent)
        self._measured = False
        self._wanted: bool | None = None
        self._missing = False
        self.setEnabled(False)
        self.clicked.connect(self.toggle_mute)
        self._refresh()

    @property
    def pending(self) -> bool:
        """Whether a wish waits to be measured."""
        return self._wanted is not None

    def show_state(self, state: AudioState) -> None:
        """Show what is measured."""
        self._measured = state.mic_muted
        self._missing = state.microphone is None
        if self._wanted is self._measured:
            self._wanted = None
        self.setEnabled(True)
        self._refresh()

    def toggle_mute(self) -> None:
        """Wish for the opposite of what is measured, or of the last wish."""
        if not self.isEnabled():
            return
        now = self._measured if self._wanted is None else self._wanted
        self._wanted = None if now is not self._measured else not now
        self._refresh()
        self.mute_requested.emit(not now)

    def _refresh(self) -> None:
        icon, tone = "mic", ButtonTone.QUIET
        if self._wanted is not None:
            words = self.tr("Muting…") if self._wanted else self.tr("Unmuting…")
            icon = "mic-off" if self._wanted else "mic"
            told = self.tr("Microphone: waiting until it is measured")
        elif self._measured:
            words, icon, tone = self.tr("Muted"), "mic-off", ButtonTone.DANGER_TINT
            told = self.tr("Microphone muted. Press to unmute")
        elif self._missing:
            words, icon = self.tr("No mic"), "mic-off"
            told = self.tr("No microphone found. Calls still connect; they will not hear you")
        else:
            words, told = self.tr("Mute"), self.tr("Microphone live. Press to mute")
        self.setText(words)
        self.setAccessibleName(told)
        self.setToolTip(told)
        self.set_icon(icon)
        self.set_tone(tone)
        self.updateGeometry()
