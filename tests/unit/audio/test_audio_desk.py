"""The desk's two sides: the main thread's calls return at once, the worker's truth comes back."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from queue import Empty, SimpleQueue
from typing import Any

import numpy as np
import pytest

from softphone.audio.cells import Alert
from softphone.audio.desk import AudioDesk
from softphone.controller.ports import AudioControls
from softphone.domain.audio import NO_PROCESSING, AudioRole, AudioState, Processing
from softphone.errors import InvalidInput
from tests.fakes.audio_device import FakeAudioPort, FakeSoundSystem, microphone, output
from tests.patience import PATIENCE_S

MIC = microphone("mic", default=True)
EAR = output("ear", default=True)
BELL = output("bell")


class Main:
    """Stands for the main loop: runs what was posted until something is true."""

    def __init__(self) -> None:
        self._posted: SimpleQueue[Callable[[], None]] = SimpleQueue()

    def post(self, job: Callable[[], None]) -> None:
        self._posted.put(job)

    def until(self, true: Callable[[], bool]) -> None:
        while not true():
            try:
                self._posted.get(timeout=PATIENCE_S)()
            except Empty:
                raise AssertionError("it did not come true") from None


@pytest.fixture
def main() -> Main:
    return Main()


@pytest.fixture
def system() -> FakeSoundSystem:
    return FakeSoundSystem(MIC, EAR, BELL)


@pytest.fixture
def desk(main: Main, system: FakeSoundSystem) -> Iterator[AudioDesk]:
    desk = AudioDesk(main.post, connect=system, preferred={AudioRole.RINGER: BELL.id})
    desk.start()
    yield desk
    desk.close()
    assert system.running == []
    assert "audio" not in {thread.name for thread in threading.enumerate()}


def test_it_is_what_the_window_expects(desk: AudioDesk) -> None:
    controls: AudioControls = desk
    assert controls.levels() == (0.0, 0.0)


def test_devices_are_told_on_the_main_thread(desk: AudioDesk, main: Main) -> None:
    told: list[tuple[AudioState, str]] = []
    desk.subscribe(lambda state: told.append((state, threading.current_thread().name)))
    assert desk.state == AudioState()
    main.until(lambda: bool(told))
    assert told[0][1] == threading.current_thread().name
    assert (desk.state.microphone, desk.state.speaker, desk.state.ringer) == (MIC, EAR, BELL)


def test_a_session_opens_and_closes_the_streams(
    desk: AudioDesk, main: Main, system: FakeSoundSystem
) -> None:
    port = FakeAudioPort()
    desk.attach(port)
    assert port.receiver is None
    desk.set_active(True)
    main.until(lambda: desk.state.mic_open and desk.state.speaker_open)
    speaker = system.open_on(EAR)
    assert speaker is not None
    for _ in range(2):
        port.arrive(b"\x01\x40" * 320)
    assert speaker.hear(320) == b"\x01\x40" * 320
    assert desk.levels()[1] == pytest.approx(0.5, abs=0.01)
    assert desk.levels()[1] == 0.0
    desk.set_active(False)
    main.until(lambda: not desk.state.mic_open and not desk.state.speaker_open)
    assert port.receiver is None


def test_mute_stops_the_very_next_frame(
    desk: AudioDesk, main: Main, system: FakeSoundSystem
) -> None:
    port = FakeAudioPort()
    desk.attach(port)
    desk.set_active(True)
    main.until(lambda: desk.state.mic_open)
    stream = system.open_on(MIC)
    assert stream is not None
    stream.speak(bytes(640))
    desk.set_muted(True)
    stream.speak(bytes(640))
    assert desk.frames_sent == port.frames_sent == 1
    main.until(lambda: desk.state.mic_muted)
    desk.set_muted(False)
    stream.speak(bytes(640))
    assert desk.frames_sent == port.frames_sent == 2
    desk.attach(None)
    assert desk.frames_sent == 0
    main.until(lambda: not desk.state.mic_muted)


def test_a_changed_port_leaves_the_old_one_alone(desk: AudioDesk, main: Main) -> None:
    old, new = FakeAudioPort(), FakeAudioPort(48000)
    desk.attach(old)
    desk.set_active(True)
    desk.attach(new)
    assert old.receiver is None
    assert new.receiver is not None
    desk.attach(None)
    assert new.receiver is None
    main.until(lambda: not desk.state.mic_open)


def test_processing_is_done_here_unless_the_backend_does_it(
    desk: AudioDesk, main: Main, system: FakeSoundSystem
) -> None:
    wished = Processing(automatic_gain=False)
    desk.set_processing(wished)
    own, vendors = FakeAudioPort(), FakeAudioPort()
    vendors.processes = True
    for port, left in ((own, wished), (vendors, NO_PROCESSING), (own, wished)):
        desk.attach(port)
        assert port.processing == wished
        assert desk._wishes.processing == left


def test_echo_cancelling_begins_and_ends_in_mid_call(main: Main, system: FakeSoundSystem) -> None:
    """What is played comes back unchanged; at last it is held back, and then let through."""
    desk = AudioDesk(main.post, connect=system)
    desk.start()
    try:
        port = FakeAudioPort()
        desk.attach(port)
        desk.set_active(True)
        main.until(lambda: desk.state.mic_open and desk.state.speaker_open)
        mic, ear = system.open_on(MIC), system.open_on(EAR)
        assert mic is not None and ear is not None
        noise = np.random.default_rng(3)

        def echo_for(seconds: float) -> float:
            """How loud the last of what left is, root mean square."""
            waiting = [bytes(640)] * 2
            for _ in range(int(seconds * 50)):
                port.arrive((noise.standard_normal(320) * 3000).astype("<i2").tobytes())
                waiting.append(ear.hear(320))
                mic.speak(waiting.pop(0))
            last = np.frombuffer(b"".join(port.sent[-25:]), "<i2").astype(float)
            return float(np.sqrt((last**2).mean()))

        assert echo_for(1.0) > 2000
        desk.set_processing(Processing(noise_suppression=False, automatic_gain=False))
        settled(lambda: desk._cells.reference is not None)
        assert echo_for(5.0) < 200
        desk.set_processing(NO_PROCESSING)
        settled(lambda: desk._cells.clean is None)
        assert echo_for(1.0) > 2000
        assert desk._cells.reference is None
    finally:
        desk.close()


def settled(true: Callable[[], bool]) -> None:
    """Wait for something the worker does without telling."""
    deadline = time.monotonic() + 20
    while not true():
        assert time.monotonic() < deadline, "it did not come true"
        time.sleep(0.01)


def test_the_ring_and_its_silence(desk: AudioDesk, main: Main, system: FakeSoundSystem) -> None:
    opened = threading.Event()
    system.on_open = opened.set
    desk.ringer.update(True, False)
    assert opened.wait(5)
    assert desk.ringer.alert is Alert.RING
    desk.silence_ringer()
    assert desk.ringer.alert is Alert.NONE


def test_a_bad_tone_is_refused_by_name(desk: AudioDesk) -> None:
    with pytest.raises(InvalidInput) as refused:
        desk.play_tone("x")
    assert refused.value.field == "tone"


def test_a_fault_costs_one_command_and_not_the_worker(
    desk: AudioDesk, main: Main, system: FakeSoundSystem, logged_errors: Any
) -> None:
    def explode() -> None:
        system.on_open = lambda: None
        raise RuntimeError("a bug")

    system.on_open = explode
    desk.attach(FakeAudioPort())
    desk.set_active(True)
    desk.choose(AudioRole.SPEAKER, EAR.id)
    main.until(lambda: desk.state.mic_open and desk.state.speaker_open)
    assert logged_errors.take() == ["the audio worker failed at one command"]


def test_a_bad_listener_does_not_hide_the_state_from_others(
    desk: AudioDesk, main: Main, logged_errors: Any
) -> None:
    def bad(state: AudioState) -> None:
        raise RuntimeError("a bug")

    told: list[AudioState] = []
    desk.subscribe(bad)
    stop = desk.subscribe(told.append)
    main.until(lambda: bool(told))
    assert set(logged_errors.take()) == {"a listener of the audio state failed"}
    stop()
    stop()


def test_it_can_be_started_once_and_closed_twice(main: Main, system: FakeSoundSystem) -> None:
    desk = AudioDesk(main.post, connect=system)
    desk.start()
    with pytest.raises(RuntimeError):
        desk.start()
    desk.close()
    desk.close()


def test_importing_the_desk_loads_neither_numpy_nor_a_sound_library() -> None:
    heavy = "numpy miniaudio soxr soundfile PySide6 asyncio pydantic"
    code = (
        "import sys, softphone.audio.desk\n"
        f"print([name for name in {heavy.split()!r} if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=30
    )
    assert done.stdout.strip() == "[]"
