"""From the microphone's callback to the backend: 20 ms frames, a meter, processing, and mute."""

from __future__ import annotations

from softphone.audio.cells import Cells
from softphone.audio.levels import peak_of
from softphone.audio.sound import FRAME_MS
from softphone.backends.base import AudioPort


class MicrophonePath:
    """Cuts what a microphone hears into frames and hands them to the port.

    Muted, no frame leaves; the meter goes on, so that the operator sees he speaks into a muted
    microphone.

    Args:
        port: where the frames go; its rate is the stream's.
        cells: the meter, what is done to each frame, and the mute switch.
    """

    def __init__(self, port: AudioPort, cells: Cells) -> None:
        self._port = port
        self._cells = cells
        self._octets = port.sample_rate * FRAME_MS // 1000 * 2
        self._gathered = bytearray()

    def take(self, samples: bytes) -> None:
        """Take what the stream's callback brought, any length. Audio thread."""
        cells = self._cells
        cells.microphone.note(peak_of(samples))
        self._gathered += samples
        while len(self._gathered) >= self._octets:
            frame = bytes(self._gathered[: self._octets])
            del self._gathered[: self._octets]
            clean = cells.clean  # muted as well: the echo's way must be known when speech goes on
            if clean is not None:
                frame = clean(frame)
            if not cells.muted:
                self._port.send(frame)
