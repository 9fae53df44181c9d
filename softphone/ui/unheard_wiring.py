"""Tells the operator during a call that nobody hears them, from what is measured anyway."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMetaObject, QObject

from softphone.domain.unheard import MicrophoneSample, Unheard, UnheardWatch, listening

if TYPE_CHECKING:
    from softphone.ui.audio_watch import AudioWatch
    from softphone.ui.console import Console
    from softphone.ui.main_window import MainWindow
    from softphone.ui.panels.unheard_strip import UnheardStrip
    from softphone.ui.theme import Theme


class UnheardWiring(QObject):
    """Lives as long as the window is bound to one console; works only where levels are sampled.

    Without any microphone nothing is told here: the mute button says so all the time.

    Args:
        window: the window.
        console: the parts behind it.
        watch: the operator's audio.
        clock: monotonic seconds.
    """

    def __init__(
        self,
        window: MainWindow,
        console: Console,
        watch: AudioWatch,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._store = console.controller.store
        self._watch = watch
        self._clock = clock
        self._measure = UnheardWatch()
        self._shown: Unheard | None = None
        self.strip: UnheardStrip | None = None
        self._connection: QMetaObject.Connection = watch.levels_sampled.connect(self._on_levels)

    def detach(self) -> None:
        """Cut the connection and take the words away."""
        QObject.disconnect(self._connection)
        if self.strip is not None:
            self.strip.hide()
            self.strip.deleteLater()
            self.strip = None
        self.deleteLater()

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        if self.strip is not None:
            self.strip.set_theme(theme)

    def _on_levels(self, microphone: float, _speaker: float) -> None:
        self._tell(self._reason(microphone))

    def _reason(self, level: float) -> Unheard | None:
        state = self._watch.state
        device = state.microphone
        if device is None or not self._watch.sampling or not listening(self._store.all()):
            self._measure.reset()
            return None
        sent = self._watch.audio.frames_sent
        return self._measure.take(
            MicrophoneSample(self._clock(), level, state.mic_muted, sent, device.id)
        )

    def _tell(self, reason: Unheard | None) -> None:
        if reason is self._shown:
            return
        self._shown = reason
        if self.strip is None:
            self.strip = self._make()
        self.strip.show_reason(reason)

    def _make(self) -> UnheardStrip:
        from softphone.ui.panels.unheard_strip import UnheardStrip

        strip = UnheardStrip(self._window.theme)
        strip.unmute_requested.connect(self._unmute)
        strip.devices_requested.connect(self._window.top_bar.audio_settings_requested)
        self._window.put_at_foot(strip)
        return strip

    def _unmute(self) -> None:
        """Press the mute button, unless that is on its way already."""
        mute = self._window.top_bar.mute
        if not mute.pending:
            mute.toggle_mute()
