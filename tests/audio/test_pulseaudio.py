"""The desk on a real sound server: null sinks as speakers, a remapped source as microphone."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Empty, SimpleQueue

import numpy as np
import numpy.typing as npt
import pytest

from softphone.audio.cells import Pace
from softphone.audio.desk import AudioDesk
from softphone.domain.audio import NO_PROCESSING, AudioRole, Processing
from tests.fakes.audio_device import FakeAudioPort
from tests.fakes.pulse import PulseServer, available
from tests.fakes.pulse_ear import SinkEar, goertzel

pytestmark = [
    pytest.mark.pulse,
    pytest.mark.skipif(not available(), reason="PulseAudio is not installed"),
]

HUM_HZ = 437
RATE = 16_000


class Main:
    """Stands for the main loop."""

    def __init__(self) -> None:
        self.posted: SimpleQueue[Callable[[], None]] = SimpleQueue()

    def until(self, true: Callable[[], bool], *, seconds: float = 15.0) -> None:
        deadline = time.monotonic() + seconds
        while not true():
            assert time.monotonic() < deadline, "it did not come true"
            try:
                self.posted.get(timeout=0.01)()
            except Empty:
                continue

    def turn(self) -> None:
        """Run what has been posted so far."""
        self.until(self.posted.empty)


class FarSide:
    """Sends a tone to the speaker, 20 ms a frame in real time."""

    def __init__(self, port: FakeAudioPort, hz: float) -> None:
        self._port = port
        self._hz = hz
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._send, name="far-side", daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._stop.set()
        self._thread.join()

    def _send(self) -> None:
        at, due = 0, time.monotonic()
        while not self._stop.wait(max(0.0, due - time.monotonic())):
            wave = 8000 * np.sin(2 * np.pi * self._hz * (at + np.arange(320)) / RATE)
            self._port.arrive(wave.astype("<i2").tobytes())
            at, due = at + 320, due + 0.02


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PulseServer]:
    server = PulseServer(tmp_path)
    for name, value in server.environment.items():
        monkeypatch.setenv(name, value)
    with server:
        yield server


@pytest.fixture
def studio(server: PulseServer) -> PulseServer:
    """A headset, a loudspeaker, and a microphone that hears a steady hum."""
    server.control("load-module", "module-rescue-streams")  # as every desktop does
    server.add_sink("headset")
    server.add_sink("loudspeaker")
    server.add_sink("room")
    server.add_microphone("mic", "room")
    server.control("set-default-sink", "headset")
    server.control("set-default-source", "mic")
    server.control("load-module", "module-sine", "sink=room", f"frequency={HUM_HZ}")
    return server


@pytest.fixture
def ear(studio: PulseServer) -> Iterator[SinkEar]:
    ear = SinkEar(studio, "headset")
    yield ear
    ear.close()


@pytest.fixture
def room_ear(studio: PulseServer) -> Iterator[SinkEar]:
    """Keeps the microphone's source at low latency."""
    ear = SinkEar(studio, "room")
    yield ear
    ear.close()


@pytest.fixture
def main() -> Main:
    return Main()


@pytest.fixture
def desk(main: Main) -> Iterator[AudioDesk]:
    desk = AudioDesk(main.posted.put, pace=Pace(busy=0.3))
    yield desk
    desk.close()


def begin(desk: AudioDesk, main: Main) -> FakeAudioPort:
    port = FakeAudioPort(RATE)
    desk.start()
    desk.attach(port)
    desk.set_active(True)
    main.until(lambda: desk.state.mic_open and desk.state.speaker_open)
    return port


def open_files() -> int:
    return len(os.listdir("/proc/self/fd"))  # noqa: PTH208


def test_devices_have_their_names_and_monitors_are_no_microphones(
    studio: PulseServer, desk: AudioDesk, main: Main
) -> None:
    desk.start()
    main.until(lambda: bool(desk.state.devices))
    listed = {(d.name, d.capture, d.default) for d in desk.state.devices}
    assert listed == {
        ("headset", False, True),
        ("loudspeaker", False, False),
        ("room", False, False),
        ("mic", True, True),
    }


def test_the_microphone_is_heard_until_it_is_muted(
    room_ear: SinkEar, desk: AudioDesk, main: Main
) -> None:
    port = begin(desk, main)
    main.until(lambda: port.frames_sent >= 10)
    began, first = time.monotonic(), port.frames_sent
    main.until(lambda: port.frames_sent >= first + 50)
    assert 0.7 < time.monotonic() - began < 3, "50 frames are a second of sound"
    assert {len(frame) for frame in port.sent} == {640}
    said = np.frombuffer(b"".join(port.sent[-40:]), dtype="<i2")
    assert goertzel(said, HUM_HZ) > 0.3
    assert goertzel(said, 1000) < 0.02
    assert desk.levels()[0] > 0.3

    desk.set_muted(True)
    sent = port.frames_sent
    main.until(lambda: desk.state.mic_muted)
    time.sleep(0.2)
    assert port.frames_sent <= sent + 1
    assert desk.levels()[0] > 0.3, "the meter shows that one speaks into a muted microphone"

    desk.set_muted(False)
    main.until(lambda: port.frames_sent > sent + 10)
    assert desk.state.mic_muted is False


def test_the_far_side_is_heard_on_the_speaker(ear: SinkEar, desk: AudioDesk, main: Main) -> None:
    port = begin(desk, main)
    far = FarSide(port, 700)
    try:
        main.until(lambda: goertzel(ear.last(0.5), 700) > 0.2)
        assert goertzel(ear.last(0.5), HUM_HZ) < 0.02, "the operator does not hear himself"
        assert desk.levels()[1] > 0.2
    finally:
        far.close()


def test_the_far_side_does_not_hear_itself_back(
    studio: PulseServer, room_ear: SinkEar, desk: AudioDesk, main: Main
) -> None:
    """The microphone stands beside the loudspeaker, with all the buffers there really are."""
    desk.choose(AudioRole.SPEAKER, "out:room")
    studio.add_microphone("beside", "room")
    desk.choose(AudioRole.MICROPHONE, "in:beside")
    port = begin(desk, main)
    far = FarSide(port, 700)
    try:
        main.until(lambda: last_part(port, 700) > 0.15)
        desk.set_processing(Processing(noise_suppression=False, automatic_gain=False))
        main.until(lambda: last_part(port, 700) < 0.015)
        desk.set_processing(NO_PROCESSING)
        main.until(lambda: last_part(port, 700) > 0.15)
    finally:
        far.close()


def last_part(port: FakeAudioPort, hz: float) -> float:
    """The frequency's part in the last half second that was sent."""
    sent = np.frombuffer(b"".join(port.sent[-25:]), dtype="<i2")
    return goertzel(sent, hz) if len(sent) else 0.0


def test_an_unplugged_speaker_is_replaced_in_mid_stream_and_taken_back(
    studio: PulseServer, desk: AudioDesk, main: Main
) -> None:
    headset = studio.add_sink("second")
    desk.choose(AudioRole.SPEAKER, "out:second")
    port = begin(desk, main)
    far = FarSide(port, 700)
    other = SinkEar(studio, "headset")
    try:
        assert desk.state.speaker is not None
        assert desk.state.speaker.name == "second"
        studio.remove(headset)
        main.until(lambda: desk.state.speaker is not None and desk.state.speaker.name == "headset")
        assert "“second” is not connected. Using “headset” instead." in desk.state.problem
        main.until(lambda: goertzel(other.last(0.3), 700) > 0.2)
        studio.add_sink("second")
        main.until(lambda: desk.state.speaker is not None and desk.state.speaker.name == "second")
        assert desk.state.problem == ""
    finally:
        other.close()
        far.close()


def test_an_unplugged_microphone_is_told_and_taken_back(
    server: PulseServer, desk: AudioDesk, main: Main
) -> None:
    server.add_sink("headset")
    mic = server.add_microphone("mic", "headset")
    port = begin(desk, main)
    main.until(lambda: port.frames_sent > 5)
    server.remove(mic)
    main.until(lambda: not desk.state.mic_open)
    assert desk.state.problem == "No microphone is connected: you can listen, but nobody hears you."
    assert desk.state.speaker_open
    server.add_microphone("mic", "headset")
    sent = port.frames_sent
    main.until(lambda: port.frames_sent > sent + 5)
    assert desk.state.problem == ""


def test_no_device_at_all_is_normal(server: PulseServer, desk: AudioDesk, main: Main) -> None:
    desk.start()
    port = FakeAudioPort()
    desk.attach(port)
    desk.set_active(True)
    main.until(lambda: bool(desk.state.problem))
    port.arrive(bytes(640))
    desk.play_tone("5")
    desk.ringer.update(True, False)
    desk.set_muted(True)
    main.until(lambda: desk.state.mic_muted)
    assert desk.state.devices == ()
    assert desk.state.problem.startswith("No microphone or speaker is connected.")
    server.add_sink("headset")
    main.until(lambda: desk.state.speaker_open)


def test_a_dead_sound_server_is_survived_and_its_successor_is_used(
    tmp_path: Path, server: PulseServer, desk: AudioDesk, main: Main
) -> None:
    server.add_sink("headset")
    server.add_microphone("mic", "headset")
    begin(desk, main)
    server.stop()
    main.until(lambda: not desk.state.mic_open and not desk.state.speaker_open)
    assert desk.state.problem
    server.start()
    server.add_sink("headset")
    server.add_microphone("mic", "headset")
    main.until(lambda: desk.state.mic_open and desk.state.speaker_open)
    assert desk.state.problem == ""


def whole_part(tone: npt.NDArray[np.int16], hz: float) -> float:
    """The frequency's part in the best 30 ms: a busy machine may leave a gap somewhere."""
    piece = int(0.03 * RATE)
    starts = range(0, len(tone) - piece, piece // 2)
    return max(goertzel(tone[at : at + piece], hz) for at in starts)


def test_a_key_is_heard_with_no_session_and_leaves_no_stream(
    studio: PulseServer, ear: SinkEar, desk: AudioDesk, main: Main
) -> None:
    desk.start()
    main.until(lambda: bool(desk.state.devices))
    ear.wait_until_listening()
    ear.forget()
    desk.play_tone("5")
    main.until(lambda: len(ear.heard) > 0 and bool(np.any(np.abs(ear.heard) > 1000)))
    assert 'application.name = "Softphone"' in studio.control("list", "sink-inputs")
    main.until(lambda: not np.any(np.abs(ear.last(0.1)) > 100))
    loud = np.flatnonzero(np.abs(ear.heard) > 1000)
    tone = ear.heard[loud[0] : loud[-1]]
    assert len(tone) / RATE == pytest.approx(0.12, abs=0.02)
    assert whole_part(tone, 770) == pytest.approx(0.2, abs=0.04)
    assert whole_part(tone, 1336) == pytest.approx(0.2, abs=0.04)
    main.until(lambda: not desk.state.speaker_open)
    assert "Softphone" not in studio.control("list", "sink-inputs")


def test_it_rings_on_the_ringer_and_only_there(
    studio: PulseServer, ear: SinkEar, desk: AudioDesk, main: Main
) -> None:
    bell = SinkEar(studio, "loudspeaker")
    try:
        desk.choose(AudioRole.RINGER, "out:loudspeaker")
        desk.start()
        desk.ringer.update(True, False)
        main.until(lambda: goertzel(bell.last(0.3), 523.25) > 0.1)
        main.until(lambda: goertzel(bell.last(0.3), 659.25) > 0.1)
        assert not np.any(ear.heard)
        desk.silence_ringer()
        main.until(lambda: not np.any(bell.last(0.3)))
    finally:
        bell.close()


def test_sessions_one_after_the_other_leave_nothing_open(
    studio: PulseServer, desk: AudioDesk, main: Main
) -> None:
    begin(desk, main)
    counts = []
    for _ in range(8):
        desk.set_active(False)
        main.until(lambda: not desk.state.mic_open)
        counts.append(open_files())
        desk.set_active(True)
        main.until(lambda: desk.state.mic_open and desk.state.speaker_open)
    assert len(set(counts[1:])) == 1
