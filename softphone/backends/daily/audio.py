"""The operator's audio: the SDK's virtual microphone, and everybody in the room mixed here.

The SDK's virtual speaker is not used. A blocking read of it never returns when the audio stops
meanwhile, a non-blocking one may not ask for the next frame from its completion, and it knows no
volumes. Hearing each participant alone needs none of it, and echo is cancelled all the same.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, Final

from softphone.backends.daily.mix import PartyMix
from softphone.domain.audio import Processing
from softphone.domain.ids import ParticipantId

FRAME_MS: Final = 20
MAX_QUEUED: Final = 200 // FRAME_MS
"""Frames the SDK may hold: 200 ms; it would queue without end and play all of them late."""


class DailyAudio:
    """The `AudioPort` of the Daily backend.

    Args:
        sample_rate: of both directions in Hz.
        process: has the SDK do this to the microphone.
    """

    def __init__(
        self, sample_rate: int, process: Callable[[Processing], None] = lambda _: None
    ) -> None:
        self._process = process
        self.sample_rate = sample_rate
        self._samples = sample_rate * FRAME_MS // 1000
        self._microphone: Any = None
        self._receiver: Callable[[bytes], None] | None = None
        self._talking = False
        self._lock = threading.Lock()
        self._queued = 0
        self._sent = 0
        self._received = 0
        self.parties = PartyMix(self._heard)

    @property
    def frames_sent(self) -> int:
        """Frames the SDK has taken into the room."""
        return self._sent

    @property
    def frames_received(self) -> int:
        """Frames that came from the room."""
        return self._received

    def send(self, frame: bytes) -> None:
        """Send one microphone frame; any thread. Dropped while nobody could hear it.

        Raises:
            ValueError: the frame is not exactly 20 ms long.
        """
        if len(frame) != self._samples * 2:
            raise ValueError(f"a frame has {self._samples * 2} bytes, not {len(frame)}")
        microphone = self._microphone
        if microphone is None or not self._talking:
            return
        with self._lock:
            if self._queued >= MAX_QUEUED:
                return
            self._queued += 1
        microphone.write_frames(frame, completion=self._written)

    def set_receiver(self, receiver: Callable[[bytes], None] | None) -> None:
        """Where frames for the speaker go, on threads of the SDK; None drops them."""
        self._receiver = receiver

    def take_processing(self, processing: Processing) -> bool:
        """The SDK does it, at once."""
        self._process(processing)
        return True

    def attach(self, microphone: Any) -> None:
        """The room is joined: frames may flow once somebody talks."""
        with self._lock:
            self._queued = 0
        self._microphone = microphone

    def detach(self) -> None:
        """The room was left; idempotent."""
        self._microphone = None
        self.parties.clear()

    def set_talking(self, talking: bool) -> None:
        """Whether there is any leg; without one nothing is sent or delivered."""
        self._talking = talking

    def take(self, participant: ParticipantId, frame: bytes) -> None:
        """One frame of somebody in the room; a thread of the SDK."""
        if self._talking and self._receiver is not None and len(frame) == self._samples * 2:
            self.parties.take(participant, frame)

    def _heard(self, frame: bytes) -> None:
        receiver = self._receiver
        if receiver is not None:
            self._received += 1
            receiver(frame)

    def _written(self, taken: int) -> None:
        """A thread of the SDK, or the caller's."""
        with self._lock:
            self._queued = max(0, self._queued - 1)
            self._sent += taken > 0
