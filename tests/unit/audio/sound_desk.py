"""The audio engine with everything around it turned by hand."""

from __future__ import annotations

from dataclasses import replace

from softphone.audio.cells import Cells, Pace, Wishes
from softphone.audio.engine import AudioEngine
from softphone.domain.audio import AudioRole, AudioState
from tests.fakes.audio_device import FakeAudioPort, FakeSoundSystem, FakeStream, microphone, output

MIC = microphone("headset mic", default=True)


WEBCAM = microphone("webcam")


HEADSET = output("headset", default=True)


BOX = output("loudspeaker")


class Desk:
    """The engine with a clock, a sound system and a port that the test turns by hand."""

    def __init__(self, *plugged: object) -> None:
        self.system = FakeSoundSystem(*plugged)  # type: ignore[arg-type]
        self.now = 100.0
        self.cells = Cells()
        self.port = FakeAudioPort()
        self.states: list[AudioState] = []
        self.wishes = Wishes(port=self.port)
        self.engine = AudioEngine(
            self.system, self.states.append, self.cells, lambda: self.now, Pace()
        )
        self.engine.watch()

    @property
    def state(self) -> AudioState:
        return self.states[-1]

    def wish(self, **changes: object) -> None:
        self.wishes = replace(self.wishes, **changes)  # type: ignore[arg-type]
        self.engine.apply(self.wishes)

    def prefer(self, role: AudioRole, device_id: str | None) -> None:
        self.wish(preferred={**self.wishes.preferred, role: device_id})

    def stream(self, device: object) -> FakeStream:
        found = self.system.open_on(device)  # type: ignore[arg-type]
        assert found is not None
        return found

    def run(self, seconds: float, *, dead: tuple[str, ...] = ()) -> None:
        """Let time pass as the worker would; every open stream calls back unless it is dead."""
        end = self.now + seconds
        while self.now < end:
            self.now += min(0.02, end - self.now)
            for stream in [s for s in self.system.streams if not s.closed]:
                if stream.device.id in dead:
                    continue
                if stream.device.capture:
                    stream.speak(bytes(stream.rate // 50 * 2))
                else:
                    stream.hear(stream.rate // 50)
            if self.engine.patience <= 0.0 or self.engine.patience <= 0.1:
                self.engine.watch()
