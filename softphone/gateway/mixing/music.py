"""Hold music, made by us from sine waves: four calm chords that go round and a few bells."""

from __future__ import annotations

from functools import cache
from typing import Final

import numpy as np
import numpy.typing as npt

from softphone.gateway.sip.engine import FRAME_SAMPLES, MIX_RATE

Samples = npt.NDArray[np.float32]

CHORD_S: Final = 6.0
"""Seconds a chord lasts; four make a round."""

_CHORDS: Final = (
    (130.81, 196.00, 246.94, 329.63),  # C major 7
    (110.00, 164.81, 196.00, 261.63),  # A minor 7
    (87.31, 174.61, 220.00, 329.63),  # F major 7
    (98.00, 146.83, 220.00, 293.66),  # G with a fourth, at rest
)
_BELLS: Final = (
    (0.5, 659.26), (2.0, 783.99), (3.5, 987.77),
    (6.5, 659.26), (8.0, 523.25), (10.0, 783.99),
    (12.5, 698.46), (14.0, 880.00), (16.0, 659.26),
    (18.5, 587.33), (20.0, 783.99), (22.0, 493.88),
)  # fmt: skip
_SWELL_S: Final = 1.5
_BELL_S: Final = 2.0
_PEAK: Final = 5000.0
"""About -16 dBFS: well under a voice."""


@cache
def hold_music() -> Samples:
    """One round of the music, 24 s at the mixing rate, in frames of 20 ms; made once.

    Its end runs into its beginning without a step, so it can be repeated.
    """
    total = int(len(_CHORDS) * CHORD_S * MIX_RATE)
    music = np.zeros(total, dtype=np.float32)
    for number, chord in enumerate(_CHORDS):
        for pitch in chord:
            _add(music, number * CHORD_S, _pad(pitch), 0.22)
    for at, pitch in _BELLS:
        _add(music, at, _bell(pitch), 0.16)
    music *= _PEAK / np.abs(music).max()
    music.flags.writeable = False
    return music.reshape(-1, FRAME_SAMPLES)


def _pad(pitch: float) -> Samples:
    """A soft note that swells in and fades under the next chord."""
    time = _time(CHORD_S + _SWELL_S)
    shape = np.minimum(1, np.minimum(time, time[-1] - time) / _SWELL_S)
    wave = np.sin(2 * np.pi * pitch * time) + 0.3 * np.sin(4 * np.pi * pitch * time)
    note: Samples = wave * shape * shape * (3 - 2 * shape)
    return note


def _bell(pitch: float) -> Samples:
    """A short note that rings out."""
    time = _time(_BELL_S)
    wave = np.sin(2 * np.pi * pitch * time) + 0.2 * np.sin(6 * np.pi * pitch * time)
    fade = np.exp(-2.5 * time) * np.minimum(1, time / 0.02) * np.minimum(1, (_BELL_S - time) / 0.3)
    note: Samples = wave * fade
    return note


def _time(seconds: float) -> Samples:
    return np.arange(int(seconds * MIX_RATE), dtype=np.float32) / np.float32(MIX_RATE)


def _add(music: Samples, at_s: float, note: Samples, level: float) -> None:
    """Mix a note in; what runs over the end goes on at the beginning."""
    start = int(at_s * MIX_RATE)
    head = min(len(note), len(music) - start)
    music[start : start + head] += level * note[:head]
    music[: len(note) - head] += level * note[head:]
