"""What the speaker plays: a short jitter buffer of the far side, and local tones over it."""

from __future__ import annotations

import threading
from collections import deque
from typing import TYPE_CHECKING

from softphone.audio.levels import peak_of

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from softphone.audio.cells import Cells
    from softphone.audio.tones import Samples

BOUND_MS = 200
"""The deepest the buffer gets; beyond that the oldest sound is dropped."""

_PREFILL_MS = 40
_SPARE_MS = 60
_SETTLE_MS = 2_000


class Playout:
    """The jitter buffer between the backend's audio and the speaker's callback.

    It starts to play when enough is there, plays silence and gathers anew when it runs dry, and
    gives back delay that was not needed for two seconds.

    Args:
        rate: samples a second.
        prefill_ms: so much is enough.
        spare_ms: more than that has to have been there all the time to be given back.
    """

    def __init__(
        self, rate: int, *, prefill_ms: int = _PREFILL_MS, spare_ms: int = _SPARE_MS
    ) -> None:
        self._lock = threading.Lock()
        self._buffer = bytearray()
        self._per_ms = rate * 2 // 1000
        self._prefill = prefill_ms * self._per_ms
        self._spare = spare_ms * self._per_ms
        self._filling = True
        self._least = 0
        self._since_settled = 0
        self.underruns = 0
        self.dropped_ms = 0

    def put(self, samples: bytes) -> None:
        """Take sound from the far side; copies and returns."""
        with self._lock:
            self._buffer += samples
            self._drop(len(self._buffer) - BOUND_MS * self._per_ms)

    def take(self, count: int) -> bytes:
        """Exactly ``count`` samples, silence where there is nothing. Audio thread."""
        wanted = count * 2
        with self._lock:
            depth = len(self._buffer)
            if self._filling and depth < max(self._prefill, wanted):
                return bytes(wanted)
            self._filling = False
            out = bytes(self._buffer[:wanted])
            del self._buffer[:wanted]
            if len(out) < wanted:
                self.underruns += 1
                self._filling = True
                return out + bytes(wanted - len(out))
            self._settle(count)
            return out

    @property
    def depth_ms(self) -> int:
        """How much sound waits."""
        return len(self._buffer) // self._per_ms

    def _settle(self, count: int) -> None:
        depth = len(self._buffer)
        self._least = depth if self._since_settled == 0 else min(self._least, depth)
        self._since_settled += count * 2
        if self._since_settled >= _SETTLE_MS * self._per_ms:
            self._since_settled = 0
            if self._least > self._spare:
                self._drop(self._least - self._prefill)

    def _drop(self, octets: int) -> None:
        if octets > 0:
            octets += octets % 2
            del self._buffer[:octets]
            self.dropped_ms += octets // self._per_ms


class ToneQueue:
    """Short sounds played one after the other, and optionally one that repeats between them."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._once: deque[_Cursor] = deque()
        self._loop: _Cursor | None = None

    def add(self, samples: Samples) -> None:
        """Play these once, after what waits already."""
        with self._lock:
            self._once.append(_Cursor(samples))

    def repeat(self, samples: Samples | None) -> None:
        """Play these over and over while nothing else waits; None stops it."""
        with self._lock:
            self._loop = None if samples is None else _Cursor(samples)

    def clear(self) -> None:
        """Forget everything, for instance because the rate changes."""
        with self._lock:
            self._once.clear()
            self._loop = None

    @property
    def empty(self) -> bool:
        """Whether nothing sounds or waits."""
        return not self._once and self._loop is None

    def mix_into(self, samples: bytes) -> bytes:
        """Lay what sounds now over ``samples``. Audio thread."""
        if self.empty:
            return samples
        import numpy as np  # loaded already: there are tones

        base = np.frombuffer(samples, dtype="<i2").astype(np.int32)
        with self._lock:
            self._overlay(base)
        return np.clip(base, -32_768, 32_767).astype("<i2").tobytes()

    def _overlay(self, base: npt.NDArray[np.int32]) -> None:
        filled = 0
        while filled < len(base):
            cursor = self._once[0] if self._once else self._loop
            if cursor is None:
                return
            piece = cursor.next(len(base) - filled)
            base[filled : filled + len(piece)] += piece
            filled += len(piece)
            if cursor.at_end:
                cursor.at = 0
                if self._once:
                    self._once.popleft()


class _Cursor:
    """A place in samples that are being played; there is at least one sample."""

    __slots__ = ("at", "samples")

    def __init__(self, samples: Samples) -> None:
        if not len(samples):
            raise ValueError("nothing to play")
        self.samples = samples
        self.at = 0

    @property
    def at_end(self) -> bool:
        return self.at >= len(self.samples)

    def next(self, count: int) -> Samples:
        piece = self.samples[self.at : self.at + count]
        self.at += len(piece)
        return piece


class SpeakerSource:
    """What one output stream plays: the far side, the tones over it, and who looks at both.

    Args:
        tones: laid over the far side.
        cells: the meter, and where to tell what is played; None for an output without either.
    """

    def __init__(self, tones: ToneQueue, cells: Cells | None) -> None:
        self._tones = tones
        self._cells = cells
        self.playout: Playout | None = None

    def fill(self, count: int) -> bytes:
        """Answer a stream's callback."""
        playout = self.playout
        samples = self._tones.mix_into(bytes(count * 2) if playout is None else playout.take(count))
        cells = self._cells
        if cells is not None:
            cells.speaker.note(peak_of(samples))
            reference = cells.reference
            if reference is not None:
                reference(samples)
        return samples
