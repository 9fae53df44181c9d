"""DTMF tones for the operator's ear, as signed 16-bit samples at any rate.

Frequencies are those of ITU-T Q.23: one of four rows plus one of four columns. numpy is loaded with
the first tone that sounds: it takes more memory than the rest of the audio together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

from softphone.domain.dtmf import FREQUENCIES

Samples: TypeAlias = "npt.NDArray[np.int16]"

TONE_MS = 120
EDGE_MS = 5
LEVEL = 0.2
"""Peak of one of the two frequencies, of full scale: two of them stay well below clipping."""


def frequencies(tone: str) -> tuple[int, int]:
    """Row and column frequency of one key in Hz.

    Raises:
        ValueError: not one of ``0-9 A-D * #``.
    """
    try:
        return FREQUENCIES[tone.upper()]
    except KeyError:
        raise ValueError(f"{tone!r} is not a DTMF tone") from None


def dtmf(tone: str, rate: int, *, duration_ms: int = TONE_MS, level: float = LEVEL) -> Samples:
    """One key's tone with softened edges.

    Args:
        tone: one of ``0-9 A-D * #``.
        rate: samples a second.
        duration_ms: length of the whole tone, edges included.
        level: peak of each frequency, 0.0-0.5 of full scale.

    Raises:
        ValueError: not a DTMF tone.
    """
    return chord(frequencies(tone), rate, duration_ms=duration_ms, level=level)


def chord(
    pitches: tuple[float, ...], rate: int, *, duration_ms: int, level: float, edge_ms: int = EDGE_MS
) -> Samples:
    """Sines sounding together for ``duration_ms``, each at ``level``, faded in and out."""
    import numpy as np

    count = rate * duration_ms // 1000
    time_s = np.arange(count) / rate
    wave = sum((np.sin(2 * np.pi * hz * time_s) for hz in pitches), np.zeros(count))
    wave *= level * edges(count, rate * edge_ms // 1000)
    return np.asarray(np.clip(np.rint(wave * 32767), -32768, 32767), dtype=np.int16)


def edges(count: int, edge: int) -> npt.NDArray[np.float64]:
    """An envelope of ones with raised-cosine edges of ``edge`` samples."""
    import numpy as np

    envelope = np.ones(count)
    edge = min(edge, count // 2)
    if edge:
        rise = 0.5 - 0.5 * np.cos(np.pi * (np.arange(edge) + 0.5) / edge)
        envelope[:edge] = rise
        envelope[-edge:] = rise[::-1]
    return envelope


def silence(rate: int, duration_ms: int) -> Samples:
    """Nothing, for that long."""
    import numpy as np

    return np.zeros(rate * duration_ms // 1000, dtype=np.int16)
