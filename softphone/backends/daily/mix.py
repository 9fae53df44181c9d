"""Everybody's audio in one stream, each at a loudness of his own.

The SDK hands over each participant every 20 ms on threads of its own, and its one speaker device
knows no volumes. One of those who sound keeps the time; nothing here wakes by itself.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from softphone.domain.ids import ParticipantId

KEPT: Final = 4
"""Frames kept for each; more is delay that nobody wants."""
SILENT_S: Final = 0.05
"""Whoever has sent nothing for so long no longer keeps the time."""
LOUDEST: Final = 4.0


@dataclass(slots=True)
class _Line:
    frames: deque[bytes] = field(default_factory=lambda: deque(maxlen=KEPT))
    last: float = 0.0


class PartyMix:
    """Mixes 16-bit mono frames of one length; any thread.

    Args:
        deliver: gets each mixed frame, on the thread that brought the last part of it.
        clock: monotonic seconds.
    """

    def __init__(
        self, deliver: Callable[[bytes], None], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._deliver = deliver
        self._clock = clock
        self._lock = threading.Lock()
        self._lines: dict[ParticipantId, _Line] = {}
        self._volumes: dict[ParticipantId, float] = {}
        self._leader: ParticipantId | None = None

    def set_volume(self, participant: ParticipantId, volume: float) -> None:
        """How loud a participant is from the next frame on: 0.0 is silent, 1.0 as it comes.

        Values are kept within 0.0 and 4.0 (+12 dB).
        """
        with self._lock:
            self._volumes[participant] = min(LOUDEST, max(0.0, volume))

    def take(self, participant: ParticipantId, frame: bytes) -> None:
        """One frame of one participant."""
        now = self._clock()
        with self._lock:
            line = self._lines.setdefault(participant, _Line())
            line.last = now
            line.frames.append(_at(frame, self._volumes.get(participant, 1.0)))
            leader = self._lines.get(self._leader) if self._leader is not None else None
            if leader is not None and leader is not line and now - leader.last < SILENT_S:
                return
            self._leader = participant
            parts = [each.frames.popleft() for each in self._lines.values() if each.frames]
        self._deliver(_sum(parts))

    def forget(self, participant: ParticipantId) -> None:
        """A participant left."""
        with self._lock:
            self._lines.pop(participant, None)
            self._volumes.pop(participant, None)

    def clear(self) -> None:
        """Everybody left."""
        with self._lock:
            self._lines.clear()


def _at(frame: bytes, volume: float) -> bytes:
    if volume == 1.0:
        return frame
    louder = np.frombuffer(frame, np.int16) * volume
    return bytes(np.clip(louder, -32768, 32767).astype(np.int16))


def _sum(parts: list[bytes]) -> bytes:
    if len(parts) == 1:
        return parts[0]
    size = min(len(part) for part in parts)
    total = np.sum([np.frombuffer(part[:size], np.int16) for part in parts], axis=0, dtype=np.int32)
    return bytes(np.clip(total, -32768, 32767).astype(np.int16))
