"""The ring and the call-waiting beep, generated: one period of each, to be repeated."""

from __future__ import annotations

from softphone.audio.tones import Samples, chord, silence

RING_LEVEL = 0.25
WAITING_LEVEL = 0.08


def ring(rate: int, volume: float = 1.0) -> Samples:
    """Two calm notes and a rest: 3 s.

    Args:
        rate: samples a second.
        volume: 0.0-1.0.
    """
    import numpy as np

    low = chord((523.25, 1046.5), rate, duration_ms=400, level=RING_LEVEL * volume, edge_ms=40)
    high = chord((659.25, 1318.5), rate, duration_ms=600, level=RING_LEVEL * volume, edge_ms=60)
    return np.concatenate((low, high, silence(rate, 2000)))


def waiting(rate: int, volume: float = 1.0) -> Samples:
    """Two short soft beeps of 440 Hz, then quiet: 4 s."""
    import numpy as np

    beep = chord((440.0,), rate, duration_ms=200, level=WAITING_LEVEL * volume, edge_ms=20)
    return np.concatenate((beep, silence(rate, 150), beep, silence(rate, 3450)))
