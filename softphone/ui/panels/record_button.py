"""The recording lamp: what is measured, and the wish to start or stop it."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent

from softphone.domain.recording import RecordingState
from softphone.ui.models.wording import duration
from softphone.ui.widgets.buttons import ActionButton, ButtonTone

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from softphone.ui.theme import Theme


class RecordButton(ActionButton):
    """A lamp and a word: a ring while nothing is recorded, a disc while it is, bars while paused.

    Hidden where the backend cannot record, and while there is nothing to record.

    Args:
        theme: what to draw with.
        parent: Qt parent.
        clock: unix time in seconds.
    """

    record_requested = Signal(bool)
    """Start or stop."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(theme, "", icon="record", parent=parent)
        self._clock = clock
        self._state = RecordingState()
        self._possible = False
        self._anything = False
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._show_words)
        self.clicked.connect(lambda: self.record_requested.emit(not self._state.on))
        self.hide()
        self._show_words()

    @property
    def state(self) -> RecordingState:
        """What is shown."""
        return self._state

    def show_recording(self, state: RecordingState) -> None:
        """Show what is measured."""
        self._state = state
        self.set_tone(ButtonTone.DANGER_TINT if state.on else ButtonTone.QUIET)
        self._show_words()
        self._show_or_hide()

    def set_possible(self, possible: bool) -> None:
        """Whether the backend can record."""
        self._possible = possible
        self._show_or_hide()

    def set_anything(self, anything: bool) -> None:
        """Whether there is a live session that could be recorded."""
        if anything is not self._anything:
            self._anything = anything
            self._show_or_hide()

    def showEvent(self, event: QShowEvent) -> None:
        """Count while it can be seen."""
        super().showEvent(event)
        self._count()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing ticks out of sight."""
        super().hideEvent(event)
        self._tick.stop()

    def _show_or_hide(self) -> None:
        self.setVisible(self._state.on or (self._possible and self._anything))
        self._count()

    def _count(self) -> None:
        counting = self._state.on and self._state.since is not None and self.isVisible()
        if counting and not self._tick.isActive():
            self._tick.start()
        elif not counting:
            self._tick.stop()
        self._show_words()

    def _show_words(self) -> None:
        state = self._state
        waited = ""
        if state.on and state.since is not None:
            waited = duration(self._clock() - state.since)
        word = self.tr("Recording paused") if state.paused else self.tr("Recording")
        self.set_icon("pause" if state.paused else "record-on" if state.on else "record")
        text = f"{word} {waited}".rstrip() if state.on else self.tr("Record")
        if text != self.text():
            self.setText(text)
            self.updateGeometry()
            self.update()
        if state.on:
            self.setAccessibleName(self.tr("{state}: stop recording").format(state=word))
            self.setToolTip(
                self.tr("Everything heard in the room is being written to a file. Click to stop.")
                if not state.paused
                else self.tr("Nothing is written while secret tones are sent; it goes on by itself")
            )
        else:
            self.setAccessibleName(self.tr("Record this room"))
            self.setToolTip(self.tr("Record everything heard in the room"))
