"""The operator's microphone and speaker on a private PulseAudio, heard from outside."""

from __future__ import annotations

import os
import subprocess
import wave
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes import pulse
from tests.fakes.pulse import PulseServer
from tests.fakes.pulse_ear import RATE, SinkEar
from tests.fakes.screen import Screen
from tests.fakes.window_process import WindowProcess, private_environment
from tests.patience import comes_true
from tests.tones import has_tone, sine, tone_time

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.sip,
    pytest.mark.pulse,
    pytest.mark.timeout(120),
    pytest.mark.skipif(not pulse.available(), reason="needs PulseAudio"),
]

ECHO = "+15550100001"
IVR = "+15550100002"
UNHEARD = "window._wiring._unheard.strip"
VOICE_HZ = 1000.0
TAKES_TONES_OUT = ("ECHO_CANCELLING", "NOISE_SUPPRESSION", "AUTOMATIC_GAIN")
"""A tone that goes on for seconds is noise, and one that is played at the same time is echo."""


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PulseServer]:
    """A speaker, and a microphone somebody can speak into."""
    with PulseServer(tmp_path_factory.mktemp("pulse")) as server:
        server.add_sink("Speaker")
        server.add_sink("Mouth")
        server.add_microphone("Microphone", "Mouth")
        server.control("set-default-sink", "Speaker")
        server.control("set-default-source", "Microphone")
        yield server


@pytest.fixture(scope="module")
def window(
    shown: Screen, sound: PulseServer, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[WindowProcess]:
    folder: Path = tmp_path_factory.mktemp("window")
    environment = private_environment(shown.environment, folder)
    environment |= {k: v for k, v in sound.environment.items() if k.startswith("PULSE_")}
    environment |= {f"SOFTPHONE_AUDIO__{name}": "false" for name in TAKES_TONES_OUT}
    made = WindowProcess(shown, environment)
    try:
        made.ready()
        made.until("audio.state.microphone and audio.state.speaker")
        yield made
    finally:
        made.close()


@pytest.fixture
def ear(sound: PulseServer) -> Iterator[SinkEar]:
    made = SinkEar(sound, "Speaker")
    made.wait_until_listening()
    yield made
    made.close()


@pytest.fixture
def voice(sound: PulseServer, tmp_path: Path) -> Iterator[None]:
    """Somebody hums into the microphone all the time."""
    file = tmp_path / "hum.wav"
    with wave.open(str(file), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(sine(VOICE_HZ, 60, rate=RATE).tobytes())
    process = subprocess.Popen(
        ["paplay", "--device=Mouth", str(file)], env={**os.environ, **sound.environment}
    )
    yield
    process.kill()
    process.wait()


def hums(ear: SinkEar) -> bool:
    """Whether the tone comes back; a busy machine loses some of it, and nothing else brings any."""
    return bool(tone_time(ear.last(1.0), VOICE_HZ, rate=RATE) > 0.4)


def quiet(ear: SinkEar) -> bool:
    return not has_tone(ear.last(0.6), VOICE_HZ, rate=RATE, share=0.05)


def test_the_echo_comes_back_and_mute_stops_it(
    desk: WindowProcess, ear: SinkEar, voice: None
) -> None:
    desk.enter(ECHO)
    desk.until_state(ECHO, "Answered")
    assert comes_true(lambda: hums(ear)), "the microphone's tone did not come back"
    desk.screen.key("ctrl+m")
    desk.until("audio.state.mic_muted")
    desk.until("window.top_bar.mute.text() == 'Muted'")
    ear.forget()
    assert comes_true(lambda: len(ear.heard) > RATE and quiet(ear)), "muted, and still heard"
    desk.click("window.top_bar.mute")
    desk.until("window.top_bar.mute.text() == 'Mute'")
    assert comes_true(lambda: hums(ear)), "unmuted, and not heard"
    desk.screen.key("shift+F6")
    desk.until_state(ECHO, "Ended")
    ear.forget()
    assert comes_true(lambda: len(ear.heard) > RATE and quiet(ear))


def test_who_is_not_heard_is_told(desk: WindowProcess, voice: None) -> None:
    """Humming into a muted microphone is told, with the way back beside it."""
    desk.enter(ECHO)
    desk.until_state(ECHO, "Answered")
    desk.screen.key("ctrl+m")
    desk.until("audio.state.mic_muted")
    desk.until(f"{UNHEARD} and {UNHEARD}.isVisible()")
    assert desk.look(f"{UNHEARD}.words.text()") == "You are muted: they cannot hear you."
    desk.click(f"{UNHEARD}.unmute")
    desk.until("not audio.state.mic_muted")
    desk.until(f"not {UNHEARD}.isVisible()")


def test_a_microphone_without_any_sound_is_told(desk: WindowProcess) -> None:
    """Nobody speaks into the pipe, so it brings zeros."""
    desk.enter(ECHO)
    desk.until_state(ECHO, "Answered")
    desk.until(f"{UNHEARD} and {UNHEARD}.isVisible()")
    assert desk.look(f"{UNHEARD}.words.text()").startswith("Your microphone delivers no sound")
    desk.screen.key("shift+F6")
    desk.until(f"not {UNHEARD}.isVisible()")


def test_a_key_is_heard_here_and_over_there(desk: WindowProcess, ear: SinkEar) -> None:
    """The operator hears the key's own pair of tones; then the IVR's answer to it."""
    desk.enter(IVR)
    desk.until("window.dialer.keypad.mode.value == 'tones'")
    desk.click("window.dialer.keypad.pad.key('5')")
    assert comes_true(lambda: bool(both(ear, 770, 1336))), "the pair of 5 was not heard"


def both(ear: SinkEar, low: float, high: float) -> bool:
    size = RATE * 40 // 1000
    heard = ear.heard
    for start in range(0, len(heard) - size, size):
        part = heard[start : start + size]
        if has_tone(part, low, rate=RATE, share=0.25) and has_tone(
            part, high, rate=RATE, share=0.25
        ):
            return True
    return False


def test_a_microphone_that_is_pulled_out_is_told_and_the_call_goes_on(
    desk: WindowProcess, sound: PulseServer
) -> None:
    desk.enter(ECHO)
    desk.until_state(ECHO, "Answered")
    sink = sound.add_sink("OtherMouth")
    added = sound.add_microphone("Headset", "OtherMouth")
    desk.until("'Headset' in [d.name for d in audio.state.devices if d.capture]")
    sound.remove(added)
    sound.remove(sink)
    desk.until("'Headset' not in [d.name for d in audio.state.devices if d.capture]")
    assert desk.look(f"state({ECHO!r})") == "Answered"
