"""Makes and recognises tones in 16-bit PCM: Goertzel's filter, and DTMF by ITU-T Q.23/Q.24."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

Samples = npt.NDArray[np.int16]

DTMF_LOW = (697, 770, 852, 941)
DTMF_HIGH = (1209, 1336, 1477, 1633)
DTMF_KEYS = ("123A", "456B", "789C", "*0#D")


def sine(frequency: float, seconds: float, *, rate: int = 16_000, level: float = 0.25) -> Samples:
    """A sine; ``level`` is its amplitude from 0 to 1."""
    steps = np.arange(int(seconds * rate))
    return (32767 * level * np.sin(2 * np.pi * frequency * steps / rate)).astype(np.int16)


def power(samples: Samples, frequency: float, *, rate: int = 16_000) -> float:
    """Share of the samples' energy at one frequency, 0 to 1 (Goertzel's filter)."""
    values = samples.astype(np.float64)
    energy = float(np.dot(values, values))
    if energy == 0 or len(values) == 0:
        return 0.0
    turn = np.exp(-2j * math.pi * frequency / rate * np.arange(len(values)))
    return float(2 * abs(np.dot(values, turn)) ** 2 / (len(values) * energy))


def strength(samples: Samples, frequency: float, *, rate: int = 16_000) -> float:
    """Amplitude of a sine at one frequency, in steps of 16 bits, whatever else sounds beside it.

    Goertzel's filter behind a Hann window, which keeps tones a few hertz away from each other out.
    """
    if len(samples) == 0:
        return 0.0
    window = np.hanning(len(samples))
    turn = np.exp(-2j * math.pi * frequency / rate * np.arange(len(samples)))
    return float(2 * abs(np.dot(samples.astype(np.float64) * window, turn)) / window.sum())


def level(samples: Samples) -> float:
    """Root mean square."""
    return float(np.sqrt(np.mean(samples.astype(np.float64) ** 2))) if len(samples) else 0.0


def has_tone(samples: Samples, frequency: float, *, rate: int = 16_000, share: float = 0.8) -> bool:
    """Whether one frequency carries at least ``share`` of the energy, and there is some."""
    return level(samples) > 100 and power(samples, frequency, rate=rate) >= share


def tone_time(samples: Samples, frequency: float, *, rate: int = 16_000) -> float:
    """Share of the time in which only this frequency is heard, 0 to 1, by 40 ms windows.

    A frame lost on a busy machine costs a window or two, where `has_tone` over the whole would
    take the jump in phase for another sound.
    """
    size = rate * 40 // 1000
    starts = range(0, len(samples) - size + 1, size)
    pure = [has_tone(samples[start : start + size], frequency, rate=rate) for start in starts]
    return sum(pure) / len(pure) if pure else 0.0


def dtmf_in(samples: Samples, *, rate: int = 16_000) -> str | None:
    """The DTMF tone in these samples, or None; the pair must carry 70 % of the energy."""
    if level(samples) < 100:
        return None
    low = [power(samples, f, rate=rate) for f in DTMF_LOW]
    high = [power(samples, f, rate=rate) for f in DTMF_HIGH]
    if max(low) + max(high) < 0.7 or min(max(low), max(high)) < 0.1:
        return None
    return DTMF_KEYS[low.index(max(low))][high.index(max(high))]


def dtmf_string(samples: Samples, *, rate: int = 16_000, window_ms: int = 30) -> str:
    """Every DTMF tone heard, in order; a tone counts when two windows in a row agree."""
    size = rate * window_ms // 1000
    heard: list[str] = []
    previous: str | None = None
    current: str | None = None
    for start in range(0, len(samples) - size + 1, size):
        found = dtmf_in(samples[start : start + size], rate=rate)
        if found is not None and found == previous and found != current:
            heard.append(found)
            current = found
        if found is None:
            current = None
        previous = found
    return "".join(heard)
