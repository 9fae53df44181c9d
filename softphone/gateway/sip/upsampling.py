"""Brings a leg's decoded audio to the mixer's rate, frame by frame."""

from __future__ import annotations

import numpy as np
import soxr

from softphone.gateway.sip.engine import FRAME_SAMPLES, Pcm


class Upsampler:
    """Streaming resampler that always returns whole 20 ms frames.

    The filter's delay shows once, as silence before the first samples.
    """

    def __init__(self, source_rate: int, target_rate: int) -> None:
        self._stream = soxr.ResampleStream(source_rate, target_rate, 1, dtype="int16", quality="LQ")
        self._held: Pcm = np.zeros(FRAME_SAMPLES, dtype=np.int16)

    def process(self, frame: Pcm) -> Pcm:
        """Resample 20 ms."""
        self._held = np.concatenate((self._held, self._stream.resample_chunk(frame)))
        ready, self._held = self._held[:FRAME_SAMPLES], self._held[FRAME_SAMPLES:]
        if len(ready) < FRAME_SAMPLES:
            ready = np.pad(ready, (FRAME_SAMPLES - len(ready), 0))
        return ready
