"""The ringing tone that a transferred party hears while its new far party rings."""

from __future__ import annotations

from functools import cache
from typing import Final

import numpy as np
import numpy.typing as npt

from softphone.gateway.sip.engine import FRAME_SAMPLES, MIX_RATE, Pcm

FREQUENCIES: Final = (440.0, 480.0)
"""In Hz, as in the numbering plan +1 (ITU-T E.180, supplement 2)."""

ON_S: Final = 2.0
OFF_S: Final = 4.0
_LEVEL: Final = 2600.0
_EDGE_S: Final = 0.005


@cache
def _round() -> npt.NDArray[np.int16]:
    """One ring and its pause in frames of 20 ms; made once."""
    time = np.arange(int(ON_S * MIX_RATE)) / MIX_RATE
    waves = [np.sin(2 * np.pi * pitch * time) for pitch in FREQUENCIES]
    ring = _LEVEL * np.sum(waves, axis=0)
    edge = np.clip(np.minimum(time, ON_S - time) / _EDGE_S, 0.0, 1.0)
    tone = np.zeros(int((ON_S + OFF_S) * MIX_RATE), dtype=np.int16)
    tone[: len(ring)] = ring * edge
    tone.flags.writeable = False
    return tone.reshape(-1, FRAME_SAMPLES)


class Ringback:
    """The tone from its beginning, as the audio of a mixer's port."""

    def __init__(self) -> None:
        self._frames = _round()
        self._at = 0

    def read(self) -> Pcm:
        """The next 20 ms."""
        frame: Pcm = self._frames[self._at % len(self._frames)]
        self._at += 1
        return frame

    def write(self, frame: Pcm) -> None:
        """A tone hears nothing."""
