"""The sound system by sounddevice (PortAudio): for machines without a build of miniaudio.

PortAudio knows only the devices that were there when it was initialised, so it is initialised anew
before each listing, but never while a stream runs. Until then an unplugged device stays in the
list, and the watch over the streams finds out.
"""

from __future__ import annotations

from typing import Any

import sounddevice

from softphone.audio.sound import FRAME_MS, Filler, Taker
from softphone.domain.audio import AudioDevice
from softphone.errors import AudioUnavailable

_LATENCY_S = 0.04


class SounddeviceSystem:
    """See `softphone.audio.sound.SoundSystem`. Input and output are always two streams."""

    name = "sounddevice"

    def __init__(self) -> None:
        self._running: set[_Stream] = set()
        self._indexes: dict[str, int] = {}

    def devices(self) -> tuple[AudioDevice, ...]:
        """What was plugged in when PortAudio was last initialised."""
        try:
            if not self._running:
                sounddevice._terminate()
                sounddevice._initialize()
            listed = sounddevice.query_devices()
            default_in, default_out = sounddevice.default.device
        except sounddevice.PortAudioError as fault:
            raise AudioUnavailable(
                "The sound system does not answer.", detail=f"listing devices: {fault}"
            ) from fault
        found = []
        for index, info in enumerate(listed):
            if info["max_input_channels"]:
                found.append(self._note(index, info["name"], True, index == default_in))
            if info["max_output_channels"]:
                found.append(self._note(index, info["name"], False, index == default_out))
        return tuple(found)

    def capture(self, device: AudioDevice, rate: int, taker: Taker) -> _Stream:
        """Run a microphone."""

        def heard(samples: Any, frames: int, time: Any, status: Any) -> None:
            taker(bytes(samples))

        return self._run(sounddevice.RawInputStream, device, rate, heard)

    def playback(self, device: AudioDevice, rate: int, filler: Filler) -> _Stream:
        """Run an output."""

        def wanted(samples: Any, frames: int, time: Any, status: Any) -> None:
            samples[:] = filler(frames)

        return self._run(sounddevice.RawOutputStream, device, rate, wanted)

    def close(self) -> None:
        """Nothing is held between two listings but PortAudio itself."""

    def _note(self, index: int, name: str, capture: bool, default: bool) -> AudioDevice:
        device_id = f"{'in' if capture else 'out'}:{name}"
        self._indexes[device_id] = index
        return AudioDevice(device_id, name, capture, default)

    def _run(self, kind: Any, device: AudioDevice, rate: int, callback: Any) -> _Stream:
        try:
            stream = kind(
                device=self._indexes[device.id],
                samplerate=rate,
                channels=1,
                dtype="int16",
                blocksize=rate * FRAME_MS // 1000,
                latency=_LATENCY_S,
                callback=callback,
            )
            stream.start()
        except (sounddevice.PortAudioError, KeyError, ValueError) as fault:
            raise AudioUnavailable(
                f"“{device.name}” could not be opened.", detail=f"{device.id}: {fault!r}"
            ) from fault
        running = _Stream(stream, self._running)
        self._running.add(running)
        return running


class _Stream:
    def __init__(self, stream: Any, running: set[_Stream]) -> None:
        self._stream = stream
        self._running = running

    def close(self) -> None:
        self._running.discard(self)
        self._stream.close(ignore_errors=True)
