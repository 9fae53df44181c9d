"""A leg's audio as 20 ms frames at the mixer's rate, for the mixer's thread."""

from __future__ import annotations

import numpy as np
from baresip.audio import CallAudio
from baresip.errors import AudioNotActive, AudioRestarted

from softphone.gateway.sip.engine import FRAME_MS, Pcm
from softphone.gateway.sip.upsampling import SOURCE_RATE, Upsampler

_SAMPLE_BYTES = 2
_MAX_BACKLOG_FRAMES = 3
_READ_FRAMES = 6


class BaresipLegMedia:
    """`LegMedia` on the engine's PCM rings.

    What arrives beyond 60 ms is dropped down to one frame: a mixer that was late must not leave
    the leg late for ever. Frames written while the far party holds us are lost on purpose.

    Args:
        call: the native handle.
    """

    def __init__(self, call: int) -> None:
        self.codec_name = ""
        self._audio = CallAudio(call)
        self._frame_bytes = 0
        self._upsampler: Upsampler | None = None
        self._pending = b""
        self.frames_dropped = 0
        self._drain_next = False

    @property
    def codec(self) -> str:
        """Audio codec in SDP spelling; empty until the answer was seen."""
        return self.codec_name

    def drain(self) -> None:
        """Have the next `read` forget what queued up before; safe from any thread."""
        self._drain_next = True

    def read(self) -> Pcm | None:
        """The next 20 ms from the far party, or None when nothing arrived in time."""
        self._fetch()
        if self._drain_next:
            self._drop_queued()
        size = self._frame_bytes
        if size == 0 or len(self._pending) < size:
            return None
        excess = len(self._pending) // size - 1
        if excess >= _MAX_BACKLOG_FRAMES:
            self.frames_dropped += excess
            self._pending = self._pending[excess * size :]
        frame = np.frombuffer(self._pending[:size], dtype=np.int16)
        self._pending = self._pending[size:]
        return frame if self._upsampler is None else self._upsampler.process(frame)

    def write(self, frame: Pcm) -> None:
        """Send 20 ms to the far party."""
        try:
            self._audio.write(frame.tobytes())
        except (AudioNotActive, AudioRestarted):
            return

    def _drop_queued(self) -> None:
        self._drain_next = False
        while len(self._pending) >= _READ_FRAMES * self._frame_bytes > 0:
            self._pending = b""
            self._fetch()
        self._pending = b""

    def _fetch(self) -> None:
        try:
            if self._frame_bytes == 0:
                self._bind()
            if self._frame_bytes:
                self._pending += self._audio.read(_READ_FRAMES * self._frame_bytes)
        except (AudioNotActive, AudioRestarted):
            self._frame_bytes = 0
            self._pending = b""

    def _bind(self) -> None:
        info = self._audio.info()
        if not info.rx_ready:
            return
        self._frame_bytes = info.rx_sample_rate * FRAME_MS // 1000 * _SAMPLE_BYTES
        self._upsampler = Upsampler() if info.rx_sample_rate == SOURCE_RATE else None
