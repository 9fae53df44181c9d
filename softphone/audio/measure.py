"""Levels of samples."""

from __future__ import annotations

import numpy as np

_FULL_SCALE = 32_768.0


def peak_of(samples: bytes) -> float:
    """Highest absolute value of signed 16-bit samples, 0.0-1.0."""
    wave = np.frombuffer(samples, dtype="<i2")
    return max(int(wave.max()), -int(wave.min())) / _FULL_SCALE if wave.size else 0.0
