"""The operator's microphone and speaker on the room socket, and the measured mute."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Final

from softphone.gateway.pcm_port import PcmPort
from softphone.gateway.sockets.connection import Connection

SILENT_AFTER_S: Final = 0.3
"""No frame for this long means muted."""


class OperatorAudio:
    """Binary frames of one member, both ways.

    Args:
        rate: samples per second the client chose.
        connection: where frames for the speaker go.
        on_speaking: called on the loop when frames begin or cease to come.

    Raises:
        InvalidInput: another rate than 16000 or 48000.
    """

    def __init__(
        self, rate: int, connection: Connection, on_speaking: Callable[[bool], None]
    ) -> None:
        self._loop = asyncio.get_running_loop()
        self._connection = connection
        self._on_speaking = on_speaking
        self.port = PcmPort(rate, on_output=self._hop, write_now=connection.deliver_audio_now)
        connection.begin_audio()
        self.speaking = False
        self._last = 0.0
        self._check: asyncio.TimerHandle | None = None
        self._closed = False

    def push(self, frame: bytes) -> None:
        """Take one microphone frame.

        Raises:
            InvalidInput: not exactly 20 ms.
        """
        self.port.push(frame)
        self._last = self._loop.time()
        if not self.speaking:
            self.speaking = True
            self._check = self._loop.call_later(SILENT_AFTER_S, self._look)
            self._on_speaking(True)

    def close(self) -> None:
        """Send and take nothing more."""
        self._closed = True
        self._connection.end_audio()
        if self._check is not None:
            self._check.cancel()

    def _look(self) -> None:
        rest = self._last + SILENT_AFTER_S - self._loop.time()
        if rest > 0:
            self._check = self._loop.call_later(rest, self._look)
            return
        self.speaking = False
        self._on_speaking(False)

    def _hop(self) -> None:
        """Mixer thread."""
        try:
            self._loop.call_soon_threadsafe(self._flush)
        except RuntimeError:  # the loop has closed
            return

    def _flush(self) -> None:
        self.port.pass_on(self._deliver)

    def _deliver(self, frame: bytes) -> None:
        if not self._closed:
            self._connection.deliver_audio(frame)
