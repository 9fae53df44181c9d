"""The sound system by miniaudio: PulseAudio and PipeWire, ALSA, Core Audio, WASAPI.

Devices are listed through the library's C interface, because the Python class neither tells which
device is the default nor avoids one round trip for each device. All streams share one context,
which the Python classes would otherwise make anew for each stream and never release.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import miniaudio
from miniaudio import ffi, lib

from softphone.audio.sound import FRAME_MS, Filler, Taker
from softphone.domain.audio import AudioDevice
from softphone.errors import AudioUnavailable

_BACKENDS = (
    miniaudio.Backend.WASAPI,
    miniaudio.Backend.COREAUDIO,
    miniaudio.Backend.PULSEAUDIO,
    miniaudio.Backend.ALSA,
)
_APP_NAME = "Softphone"


class MiniaudioSystem:
    """See `softphone.audio.sound.SoundSystem`. Connects when it is made.

    Raises:
        AudioUnavailable: there is no sound system to connect to.
    """

    name = "miniaudio"

    def __init__(self) -> None:
        self._context = _connect()
        backend = miniaudio.Backend(self._context[0].backend)
        self._is_real = _FILTERS.get(backend, _every_device)
        self._ids: dict[str, Any] = {}

    def devices(self) -> tuple[AudioDevice, ...]:
        """What is plugged in now."""
        outputs, inputs = ffi.new("ma_device_info**"), ffi.new("ma_device_info**")
        output_count, input_count = ffi.new("ma_uint32*"), ffi.new("ma_uint32*")
        result = lib.ma_context_get_devices(
            self._context, outputs, output_count, inputs, input_count
        )
        if result != lib.MA_SUCCESS:
            raise AudioUnavailable(
                "The sound system does not answer.", detail=f"listing devices: error {result}"
            )
        listed = self._read(outputs[0], output_count[0], capture=False)
        listed += self._read(inputs[0], input_count[0], capture=True)
        return tuple(listed)

    def capture(self, device: AudioDevice, rate: int, taker: Taker) -> _Stream:
        """Run a microphone."""
        return self._run(_Capture, device, rate, _feed(taker))

    def playback(self, device: AudioDevice, rate: int, filler: Filler) -> _Stream:
        """Run an output."""
        return self._run(_Playback, device, rate, _draw(filler))

    def close(self) -> None:
        """Release the context."""
        context, self._context = self._context, None
        if context is not None:
            lib.ma_context_uninit(context)

    def _read(self, infos: Any, count: int, *, capture: bool) -> list[AudioDevice]:
        listed = []
        for index in range(count):
            info = infos[index]
            raw = bytes(ffi.buffer(ffi.addressof(info.id)))
            own_name = _readable(raw)
            if not self._is_real(own_name):
                continue
            device_id = f"{'in' if capture else 'out'}:{own_name}"
            self._ids[device_id] = ffi.new("ma_device_id*", info.id)
            name = ffi.string(info.name).decode(errors="replace")
            listed.append(AudioDevice(device_id, name, capture, bool(info.isDefault)))
        return listed

    def _run(
        self,
        kind: type[_Capture] | type[_Playback],
        device: AudioDevice,
        rate: int,
        callback: Generator[Any, Any, None],
    ) -> _Stream:
        next(callback)
        try:
            stream = kind(self._context, self._ids[device.id], rate)
            try:
                stream.start(callback)
            except miniaudio.MiniaudioError:
                stream.close()
                raise
        except (miniaudio.MiniaudioError, KeyError) as fault:
            raise AudioUnavailable(
                f"“{device.name}” could not be opened.", detail=f"{device.id}: {fault!r}"
            ) from fault
        return _Stream(stream)


class _Stream:
    def __init__(self, device: _Capture | _Playback) -> None:
        self._device = device

    def close(self) -> None:
        self._device.close()


class _Capture(miniaudio.CaptureDevice):  # type: ignore[misc]  # the library is untyped
    def __init__(self, context: Any, device_id: Any, rate: int) -> None:
        self._shared = context
        super().__init__(miniaudio.SampleFormat.SIGNED16, 1, rate, FRAME_MS, device_id)

    def _make_context(self, *_: object) -> Any:
        return self._shared


class _Playback(miniaudio.PlaybackDevice):  # type: ignore[misc]  # the library is untyped
    def __init__(self, context: Any, device_id: Any, rate: int) -> None:
        self._shared = context
        super().__init__(miniaudio.SampleFormat.SIGNED16, 1, rate, FRAME_MS, device_id)

    def _make_context(self, *_: object) -> Any:
        return self._shared


def _connect() -> Any:
    enabled = [b for b in _BACKENDS if miniaudio.is_backend_enabled(b)]
    wanted = ffi.new("ma_backend[]", [b.value for b in enabled])
    config = lib.ma_context_config_init()
    config.threadPriority = miniaudio.ThreadPriority.HIGHEST.value
    app_name = ffi.from_buffer(_APP_NAME.encode() + b"\0")
    config.pulse.pApplicationName = app_name
    context = ffi.new("ma_context*")
    result = lib.ma_context_init(wanted, len(enabled), ffi.addressof(config), context)
    if result != lib.MA_SUCCESS:
        raise AudioUnavailable(
            "No sound system was found.", detail=f"opening the sound system: error {result}"
        )
    return context


def _every_device(own_name: str) -> bool:
    return True


def _no_monitor(own_name: str) -> bool:
    """PulseAudio offers what each output plays as if it were a microphone."""
    return not own_name.endswith(".monitor")


def _card_or_default(own_name: str) -> bool:
    """ALSA offers its plug-ins as if they were devices; a card's name has a colon."""
    return own_name == "default" or ":" in own_name


_FILTERS = {
    miniaudio.Backend.PULSEAUDIO: _no_monitor,
    miniaudio.Backend.ALSA: _card_or_default,
}


def _readable(raw: bytes) -> str:
    """A device id as text: the system's own name for it where that is text, else its bytes."""
    text = raw.split(b"\0", 1)[0]
    if text and text.isascii() and text.decode().isprintable():
        return text.decode()
    return raw.rstrip(b"\0").hex()


def _feed(taker: Taker) -> Generator[None, bytes, None]:
    while True:
        taker((yield))


def _draw(filler: Filler) -> Generator[bytes, int, None]:
    count = yield b""
    while True:
        count = yield filler(count)
