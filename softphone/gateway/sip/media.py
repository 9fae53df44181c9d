"""A leg's audio as 20 ms frames at the mixer's rate, for the mixer's thread."""

from __future__ import annotations

import numpy as np

from softphone.gateway.sip.engine import FRAME_MS, Pcm
from softphone.gateway.sip.native_audio import NativeAudio, address
from softphone.gateway.sip.upsampling import DELAY_SAMPLES, SOURCE_RATE, Upsampler

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
        self._audio = NativeAudio(call)
        self._frame = 0
        self._upsampler: Upsampler | None = None
        self._samples = np.zeros(0, dtype=np.int16)
        self._begin = address(self._samples)
        self._read_octets = 0
        self._waiting = 0
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
        size = self._frame
        if size == 0 or self._waiting < size:
            return None
        excess = self._waiting // size - 1
        if excess >= _MAX_BACKLOG_FRAMES:
            self.frames_dropped += excess
            self._forget(excess * size)
        if self._upsampler is None:
            frame = self._samples[DELAY_SAMPLES : DELAY_SAMPLES + size].copy()
        else:
            frame = self._upsampler.process_at(self._samples, DELAY_SAMPLES)
        self._forget(size)
        return frame

    def write(self, frame: Pcm) -> None:
        """Send 20 ms to the far party."""
        self._audio.write(frame)

    def _forget(self, count: int) -> None:
        """Move on by so many samples; those just before the next frame are kept in front of it."""
        self._waiting -= count
        kept = DELAY_SAMPLES + self._waiting
        self._samples[:kept] = self._samples[count : count + kept]

    def _drop_queued(self) -> None:
        self._drain_next = False
        while self._waiting >= _READ_FRAMES * self._frame > 0:
            self._waiting = 0
            self._fetch()
        self._waiting = 0

    def _fetch(self) -> None:
        """Take what has arrived, up to what `read` and `_drop_queued` leave room for."""
        if self._frame == 0 and not self._bind():
            return
        waiting = self._waiting
        place = self._begin + waiting * _SAMPLE_BYTES if waiting else self._begin
        moved = self._audio.read(place, self._read_octets)
        if moved < 0:
            self._frame = self._waiting = 0
        else:
            self._waiting = waiting + moved // _SAMPLE_BYTES

    def _bind(self) -> bool:
        rate = self._audio.probe()
        if rate == 0:
            return False
        self._frame = rate * FRAME_MS // 1000
        self._upsampler = Upsampler() if rate == SOURCE_RATE else None
        self._waiting = 0
        self._read_octets = _READ_FRAMES * self._frame * _SAMPLE_BYTES
        most = (_READ_FRAMES + _MAX_BACKLOG_FRAMES) * self._frame
        self._samples = np.zeros(DELAY_SAMPLES + most, dtype=np.int16)
        self._begin = address(self._samples) + DELAY_SAMPLES * _SAMPLE_BYTES
        return True
