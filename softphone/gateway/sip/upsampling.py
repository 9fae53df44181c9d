"""Brings decoded 8 kHz audio to the mixer's 16 kHz, frame by frame and cheaply.

A half-band filter in polyphase form: every second output sample is an input sample; those between
are a weighted sum of their 24 neighbours. Hundred legs are upsampled fifty times a second, and a
lone leg finds the caches cold each time, where every step of numpy costs more than the arithmetic.
So the sums are the engine library's work, where it has the function.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from softphone.gateway.sip.engine import FRAME_SAMPLES, Pcm
from softphone.gateway.sip.native_audio import NativeFilter, address, filter_function

SOURCE_RATE = 8_000
DELAY_SAMPLES = 12
"""Input samples before a frame that must lie in front of it in memory: 1.5 ms."""

_INPUT = FRAME_SAMPLES // 2
_TAPS = 24
_KAISER_BETA = 6.0
_PEAK = np.iinfo(np.int16)
_NATIVE_TAPS = 32


class Interpolation(Protocol):
    """Finds the samples between; keeps what it has seen of the stream."""

    between: Pcm

    def process(self, samples: Pcm, at: int) -> None:
        """Set ``between`` from the frame that begins ``at`` this sample."""


class Upsampler:
    """Doubles the rate of one stream of 20 ms frames; delays it by 1.5 ms.

    Args:
        interpolation: how the samples between are found; the fastest there is when None.
    """

    def __init__(self, interpolation: Interpolation | None = None) -> None:
        run = filter_function()
        self._interpolation: Interpolation = interpolation or (
            NumpyInterpolation() if run is None else NativeInterpolation(run)
        )
        self._doubled = np.empty(FRAME_SAMPLES, dtype=np.int16)
        self._even = self._doubled[0::2]
        self._odd = self._doubled[1::2]
        self._said = np.zeros(DELAY_SAMPLES + _INPUT, dtype=np.int16)
        self._samples: Pcm | None = None
        self._at = -1
        self._delayed = self._said[:_INPUT]

    def process(self, frame: Pcm) -> Pcm:
        """160 samples at 8 kHz in, 320 at 16 kHz out."""
        self._said[:DELAY_SAMPLES] = self._said[_INPUT:]
        self._said[DELAY_SAMPLES:] = frame
        return self.process_at(self._said, DELAY_SAMPLES)

    def process_at(self, samples: Pcm, at: int) -> Pcm:
        """Double the frame that begins at ``at``, after `DELAY_SAMPLES` that came before it."""
        if samples is not self._samples or at != self._at:
            self._samples, self._at = samples, at
            self._delayed = samples[at - DELAY_SAMPLES : at - DELAY_SAMPLES + _INPUT]
        self._interpolation.process(samples, at)
        self._even[:] = self._delayed
        self._odd[:] = self._interpolation.between
        return self._doubled.copy()


class NativeInterpolation:
    """The sums in the engine's library.

    Args:
        run: its filter.
    """

    def __init__(self, run: Any) -> None:
        taps = np.zeros(_NATIVE_TAPS)
        taps[:_TAPS] = _weights()
        self._filter = NativeFilter(run, taps)
        self.between = np.zeros(_INPUT, dtype=np.int16)
        self._target = address(self.between)
        self._samples: Pcm | None = None
        self._at = -1
        self._filter_frame: Callable[[], None] = lambda: None

    def process(self, samples: Pcm, at: int) -> None:
        """See `Interpolation`."""
        if samples is not self._samples or at != self._at:
            self._samples, self._at = samples, at
            source = address(samples) + 2 * at
            self._filter_frame = self._filter.between(source, self._target, _INPUT)
        self._filter_frame()


class NumpyInterpolation:
    """The sums by numpy."""

    def __init__(self) -> None:
        self._window = np.zeros(_TAPS - 1 + _INPUT, dtype=np.float32)
        self._taps = _weights().astype(np.float32)
        self.between = np.zeros(_INPUT, dtype=np.int16)

    def process(self, samples: Pcm, at: int) -> None:
        """See `Interpolation`."""
        window = self._window
        window[: _TAPS - 1] = window[_INPUT:]
        window[_TAPS - 1 :] = samples[at : at + _INPUT]
        between = np.correlate(window, self._taps, "valid")
        between.clip(_PEAK.min, _PEAK.max, out=between)
        self.between[:] = between


@cache
def _weights() -> npt.NDArray[np.float64]:
    """Of the 24 neighbours of a sample half-way between two; the same from both ends."""
    offsets = np.arange(_TAPS) - (_TAPS - 1) / 2
    weights: npt.NDArray[np.float64] = np.sinc(offsets) * np.kaiser(_TAPS, _KAISER_BETA)
    weights /= weights.sum()
    return weights
