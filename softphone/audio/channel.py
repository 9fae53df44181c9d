"""One role's stream: which device it runs on, and whether it still lives."""

from __future__ import annotations

from collections.abc import Callable

from softphone.audio.sound import Filler, SoundStream, SoundSystem, Taker
from softphone.domain.audio import AudioDevice, AudioRole

STALL_S = 0.5
"""A stream whose callback has not come for this long is lost."""

FIRST_CALLBACK_S = 2.5
"""How long a fresh stream may take to its second callback; sound servers wake devices slowly."""


class Channel:
    """Worker thread only, but for the callback that notes its own beat.

    Args:
        role: what it serves.
        clock: monotonic seconds.
    """

    def __init__(self, role: AudioRole, clock: Callable[[], float]) -> None:
        self.role = role
        self.device: AudioDevice | None = None
        self.rate = 0
        self._clock = clock
        self._stream: SoundStream | None = None
        self._opened = 0.0
        self._beat = 0.0
        self._beats = 0

    @property
    def running(self) -> bool:
        """Whether a stream is open."""
        return self._stream is not None

    def runs_on(self, device_id: str, rate: int) -> bool:
        """Whether a stream is open on this device at this rate."""
        device = self.device
        return self.running and device is not None and (device.id, self.rate) == (device_id, rate)

    @property
    def open_s(self) -> float:
        """Seconds since the stream was opened; 0.0 while none is open."""
        return self._clock() - self._opened if self.running else 0.0

    @property
    def proven(self) -> bool:
        """Whether the stream's callback has come more than once."""
        return self._beats > 1

    @property
    def stalled(self) -> bool:
        """Whether the open stream has stopped to call back."""
        if self._stream is None:
            return False
        now = self._clock()
        if self.proven:
            return now - self._beat > STALL_S
        return now - self._opened > FIRST_CALLBACK_S

    def capture(self, system: SoundSystem, device: AudioDevice, rate: int, taker: Taker) -> None:
        """Open a microphone; raises `AudioUnavailable`."""

        def beat(samples: bytes) -> None:
            self._note_beat()
            taker(samples)

        self._begin(device, rate)
        self._stream = system.capture(device, rate, beat)

    def playback(self, system: SoundSystem, device: AudioDevice, rate: int, filler: Filler) -> None:
        """Open an output; raises `AudioUnavailable`."""

        def beat(count: int) -> bytes:
            self._note_beat()
            return filler(count)

        self._begin(device, rate)
        self._stream = system.playback(device, rate, beat)

    def close(self) -> None:
        """Stop the stream; nothing happens when there is none."""
        stream, self._stream = self._stream, None
        self.device = None
        if stream is not None:
            stream.close()

    def _begin(self, device: AudioDevice, rate: int) -> None:
        self.close()
        self.device, self.rate = device, rate
        self._opened = self._clock()
        self._beats = 0

    def _note_beat(self) -> None:
        self._beat = self._clock()
        self._beats += 1
