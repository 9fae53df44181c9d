"""Sounds the practice line plays: 16-bit samples at 8 kHz, generated when first needed."""

from __future__ import annotations

import math
from array import array

from softphone.domain.dtmf import FREQUENCIES

RATE = 8000

PROMPT_NOTES = ((523.25, 0.18), (659.25, 0.18), (783.99, 0.30))
"""Rising chime: frequency in Hz and seconds."""


def dtmf(tone: str, seconds: float = 0.25) -> array[int]:
    """A tone's own sound."""
    low, high = FREQUENCIES[tone]
    return mix(((low, 0.25), (high, 0.25)), seconds)


def ringback(seconds: float) -> array[int]:
    """The ringing tone a caller hears: 440 and 480 Hz together."""
    return mix(((440, 0.2), (480, 0.2)), seconds)


def prompt() -> array[int]:
    """The chime before the practice line listens for tones."""
    sound = array("h")
    for frequency, seconds in PROMPT_NOTES:
        sound.extend(mix(((frequency, 0.3),), seconds))
    return sound


def mix(partials: tuple[tuple[float, float], ...], seconds: float) -> array[int]:
    """Sines added: ``partials`` are frequency in Hz and amplitude 0-1; edges are faded 5 ms."""
    count = int(seconds * RATE)
    fade = RATE // 200
    samples = array("h", bytes(2 * count))
    for index in range(count):
        edge = min(1.0, (index + 1) / fade, (count - index) / fade)
        value = sum(
            amplitude * math.sin(2 * math.pi * frequency * index / RATE)
            for frequency, amplitude in partials
        )
        samples[index] = int(32767 * edge * value)
    return samples
