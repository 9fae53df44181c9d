"""G.711 companding of 16-bit samples (ITU-T G.711), one byte a sample."""

from __future__ import annotations

from array import array
from functools import cache

_MU_BIAS = 0x84
_CLIP = 32635


@cache
def _mu_table() -> bytes:
    """µ-law code for every 14-bit magnitude step, indexed by sample >> 2 + 8192."""
    return bytes(_mu_law((index - 8192) << 2) for index in range(16384))


def _mu_law(sample: int) -> int:
    sign = 0x80 if sample < 0 else 0
    magnitude = min(abs(sample), _CLIP) + _MU_BIAS
    exponent = magnitude.bit_length() - 8
    mantissa = (magnitude >> (exponent + 3)) & 0x0F
    return ~(sign | exponent << 4 | mantissa) & 0xFF


@cache
def _a_table() -> bytes:
    """A-law code for every 13-bit step, indexed by sample >> 3 + 4096."""
    return bytes(_a_law((index - 4096) << 3) for index in range(8192))


def _a_law(sample: int) -> int:
    magnitude = (sample if sample >= 0 else ~sample) >> 4
    segment = max(magnitude.bit_length() - 4, 0)
    if segment:
        magnitude = (magnitude >> segment - 1) - 16 + (segment << 4)
    return (magnitude | (0x80 if sample >= 0 else 0)) ^ 0x55


def encode(codec: str, samples: array[int]) -> bytes:
    """Encode 16-bit samples.

    Args:
        codec: ``PCMU`` or ``PCMA``.
        samples: array of type ``h`` at 8 kHz.
    """
    if codec == "PCMA":
        table = _a_table()
        return bytes(table[(sample >> 3) + 4096] for sample in samples)
    table = _mu_table()
    return bytes(table[(sample >> 2) + 8192] for sample in samples)


def silence(codec: str, samples: int) -> bytes:
    """Encoded silence."""
    return (b"\xd5" if codec == "PCMA" else b"\xff") * samples
