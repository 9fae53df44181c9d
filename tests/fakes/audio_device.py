"""A sound system made of switches: plug devices, let them fail, stall, speak and listen."""

from __future__ import annotations

from collections.abc import Callable

from softphone.audio.sound import Filler, Taker
from softphone.domain.audio import AudioDevice, Processing
from softphone.errors import AudioUnavailable


def microphone(name: str, *, default: bool = False) -> AudioDevice:
    return AudioDevice(f"in:{name}", name, True, default)


def output(name: str, *, default: bool = False) -> AudioDevice:
    return AudioDevice(f"out:{name}", name, False, default)


class FakeStream:
    def __init__(self, device: AudioDevice, rate: int, callback: Taker | Filler) -> None:
        self.device = device
        self.rate = rate
        self.closed = False
        self._callback = callback

    def speak(self, samples: bytes) -> None:
        assert not self.closed, "a closed stream must not call back"
        self._callback(samples)  # type: ignore[arg-type]

    def hear(self, count: int) -> bytes:
        assert not self.closed, "a closed stream must not call back"
        samples = self._callback(count)  # type: ignore[arg-type]
        assert samples is not None
        assert len(samples) == count * 2
        return samples

    def close(self) -> None:
        self.closed = True


class FakeSoundSystem:
    """Scriptable `SoundSystem`; also the function that connects to itself.

    Attributes:
        plugged: what `devices` answers.
        broken: ids of devices that cannot be opened.
        gone: the whole system does not answer and cannot be connected to.
        streams: every stream ever opened, oldest first.
        connected, listed: how often.
    """

    name = "fake"

    def __init__(self, *plugged: AudioDevice) -> None:
        self.plugged = list(plugged)
        self.broken: set[str] = set()
        self.gone = False
        self.streams: list[FakeStream] = []
        self.connected = 0
        self.closed = 0
        self.listed = 0
        self.on_open: Callable[[], None] = lambda: None

    def __call__(self) -> FakeSoundSystem:
        if self.gone:
            raise AudioUnavailable("No sound system was found.")
        self.connected += 1
        return self

    def devices(self) -> tuple[AudioDevice, ...]:
        if self.gone:
            raise AudioUnavailable("The sound system does not answer.")
        self.listed += 1
        return tuple(self.plugged)

    def capture(self, device: AudioDevice, rate: int, taker: Taker) -> FakeStream:
        return self._open(device, rate, taker)

    def playback(self, device: AudioDevice, rate: int, filler: Filler) -> FakeStream:
        return self._open(device, rate, filler)

    def close(self) -> None:
        self.closed += 1

    def open_on(self, device: AudioDevice) -> FakeStream | None:
        """The stream that runs on this device now."""
        return next((s for s in self.streams if s.device.id == device.id and not s.closed), None)

    @property
    def running(self) -> list[str]:
        """Ids of the devices with a running stream, sorted."""
        return sorted(s.device.id for s in self.streams if not s.closed)

    def _open(self, device: AudioDevice, rate: int, callback: Taker | Filler) -> FakeStream:
        self.on_open()
        if self.gone or device.id in self.broken or device.id not in {d.id for d in self.plugged}:
            raise AudioUnavailable(f"“{device.name}” could not be opened.", detail="scripted")
        stream = FakeStream(device, rate, callback)
        self.streams.append(stream)
        return stream


class FakeAudioPort:
    """An `AudioPort` that keeps what is sent; `link_up` False drops it as a lost link would.

    Attributes:
        listener: told each frame as it is sent.
        processes: whether it says that it processes the microphone itself.
        processing: what it was asked to do last.
    """

    def __init__(self, sample_rate: int = 16_000) -> None:
        self.sample_rate = sample_rate
        self.sent: list[bytes] = []
        self.receiver: Callable[[bytes], None] | None = None
        self.link_up = True
        self.frames_sent = 0
        self.frames_received = 0
        self.listener: Callable[[bytes], object] = lambda _: None
        self.processes = False
        self.processing: Processing | None = None

    def send(self, frame: bytes) -> None:
        if self.link_up:
            self.listener(frame)
            self.sent.append(frame)
            self.frames_sent += 1

    def set_receiver(self, receiver: Callable[[bytes], None] | None) -> None:
        self.receiver = receiver

    def take_processing(self, processing: Processing) -> bool:
        self.processing = processing
        return self.processes

    def arrive(self, frame: bytes) -> None:
        """A frame for the speaker comes from the far side."""
        if self.receiver is not None:
            self.frames_received += 1
            self.receiver(frame)
