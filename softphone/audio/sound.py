"""The small interface to a sound library: list devices, open a stream, stop it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from softphone.domain.audio import AudioDevice

FRAME_MS = 20

Taker = Callable[[bytes], None]
"""Gets what a microphone heard, signed 16-bit little-endian mono, any length."""

Filler = Callable[[int], bytes]
"""Asked for that many samples; answers with exactly as many, signed 16-bit little-endian mono."""


class SoundStream(Protocol):
    """A running stream. Its callback comes on a thread of the library."""

    def close(self) -> None:
        """Stop for good; after the return the callback comes no more. Never raises."""


class SoundSystem(Protocol):
    """A sound library. All methods are called on one thread and may block for some milliseconds."""

    name: str

    def devices(self) -> tuple[AudioDevice, ...]:
        """What is plugged in now; monitors of outputs are not microphones.

        Raises:
            AudioUnavailable: the sound system has gone or cannot be asked.
        """

    def capture(self, device: AudioDevice, rate: int, taker: Taker) -> SoundStream:
        """Run a microphone at ``rate`` Hz.

        Raises:
            AudioUnavailable: the device cannot be opened.
        """

    def playback(self, device: AudioDevice, rate: int, filler: Filler) -> SoundStream:
        """Run an output at ``rate`` Hz.

        Raises:
            AudioUnavailable: the device cannot be opened.
        """

    def close(self) -> None:
        """Let go of the sound system; the streams are closed before. Never raises."""
