"""Echo, noise and loudness of the microphone, with sound whose echo is made here."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
import soundfile
import soxr

from softphone.audio.cells import Cells
from softphone.audio.processing import CALM_S, Treatment, VoiceCleaner
from softphone.domain.audio import Processing

RATE = 16_000
FRAME = RATE // 50
SOUNDS = Path(__file__).parents[3] / "resources" / "sounds"
FAR = ("enter-code", "nobody-free", "not-begun")
NEAR = ("code-refused", "wait-for-start")
ECHO_ONLY = Processing(noise_suppression=False, automatic_gain=False)
NOISE_ONLY = Processing(echo_cancelling=False, automatic_gain=False)
GAIN_ONLY = Processing(echo_cancelling=False, noise_suppression=False)

Wave = npt.NDArray[np.float64]


@cache
def _spoken(names: tuple[str, ...], peak: float) -> Wave:
    parts = []
    for name in names:
        samples, rate = soundfile.read(SOUNDS / f"{name}.flac", dtype="float64")
        parts.append(soxr.resample(samples, rate, RATE))
    voice = np.concatenate(parts)
    voice.setflags(write=False)
    return voice * (peak / np.abs(voice).max())


def hiss(length: int, loud: float) -> Wave:
    return np.random.default_rng(7).standard_normal(length) * loud


def echoed(played: Wave, delay_ms: int) -> Wave:
    """What a microphone in a small room hears of a loudspeaker: later, softer and blurred."""
    times = np.arange(int(0.08 * RATE)) / RATE
    room = hiss(len(times), 1.0) * np.exp(-times / 0.02)
    room *= 0.5 / np.sqrt((room**2).sum())
    later = np.concatenate([np.zeros(delay_ms * RATE // 1000), np.convolve(played, room)])
    return later[: len(played)]


def db(wave: Wave) -> float:
    return float(20 * np.log10(np.sqrt((wave**2).mean()) + 1e-9))


def frames(wave: Wave) -> list[bytes]:
    pcm = (np.clip(wave, -1, 1) * 32_767).astype("<i2")
    return [pcm[at : at + FRAME].tobytes() for at in range(0, len(pcm) - FRAME + 1, FRAME)]


def cleaned(processing: Processing, near: Wave, far: Wave | None = None) -> Wave:
    """What leaves, when speaker and microphone call back in turn as devices do."""
    cleaner = VoiceCleaner(RATE, processing)
    played = frames(np.zeros_like(near) if far is None else far)
    out = []
    for microphone, speaker in zip(frames(near), played, strict=True):
        if cleaner.reference is not None:
            cleaner.reference(speaker)
        out.append(cleaner.clean(microphone))
    return np.frombuffer(b"".join(out), "<i2") / 32_768


@pytest.mark.parametrize("delay_ms", [40, 250])
def test_what_the_speaker_plays_does_not_go_back(delay_ms: int) -> None:
    far = _spoken(FAR, 0.5)
    heard = echoed(far, delay_ms) + hiss(len(far), 0.0005)
    left = cleaned(ECHO_ONLY, heard, far)
    after = slice(5 * RATE, len(left))
    assert db(heard[after]) - db(left[after]) > 20


def test_who_speaks_over_the_far_side_is_kept() -> None:
    far = _spoken(FAR, 0.5)
    talk = slice(6 * RATE, 12 * RATE)
    near = np.zeros_like(far)
    near[talk] = _spoken(NEAR, 0.4)[: 6 * RATE]
    left = cleaned(Processing(automatic_gain=False), echoed(far, 60) + near, far)
    assert abs(db(left[talk]) - db(near[talk])) < 4
    beginning = slice(3 * RATE, 6 * RATE)
    assert db(echoed(far, 60)[beginning]) - db(left[beginning]) > 20


def test_it_follows_when_the_way_back_becomes_longer() -> None:
    """As it does when another device takes over, or a sound server gathers more."""
    far = np.concatenate([_spoken(FAR, 0.5)] * 2)
    half = len(far) // 2
    heard = np.concatenate([echoed(far, 60)[:half], echoed(far, 140)[half:]])
    left = cleaned(ECHO_ONLY, heard, far)
    after = slice(half + 6 * RATE, len(left))
    assert db(heard[after]) - db(left[after]) > 20


def test_callbacks_that_come_unevenly_do_no_harm() -> None:
    """The speaker asks twice at once and then pauses; the microphone goes on every 20 ms."""
    far = _spoken(FAR, 0.5)
    heard = echoed(far, 80)
    cleaner = VoiceCleaner(RATE, ECHO_ONLY)
    assert cleaner.reference is not None
    played, out = frames(far), []
    for at, microphone in enumerate(frames(heard)):
        if at % 2 == 0:
            for speaker in played[at : at + 2]:
                cleaner.reference(speaker)
        out.append(cleaner.clean(microphone))
    left = np.frombuffer(b"".join(out), "<i2") / 32_768
    after = slice(5 * RATE, len(left))
    assert db(heard[after]) - db(left[after]) > 20


def test_steady_noise_is_lowered_and_speech_is_not() -> None:
    noise = hiss(6 * RATE, 0.01)
    assert db(noise[2 * RATE :]) - db(cleaned(NOISE_ONLY, noise)[2 * RATE :]) > 8
    voice = _spoken(NEAR, 0.4)[: 6 * RATE]
    assert abs(db(cleaned(NOISE_ONLY, voice)) - db(voice)) < 2


def test_a_quiet_voice_gets_louder_but_not_without_end() -> None:
    for peak in (0.04, 0.01):
        voice = _spoken(NEAR, peak)
        louder = cleaned(GAIN_ONLY, voice)
        gain = db(louder[4 * RATE :]) - db(voice[4 * RATE : len(louder)])
        assert 6 < gain < 13


def test_a_noisy_room_is_not_made_louder() -> None:
    noise = hiss(4 * RATE, 0.01)
    assert db(cleaned(Processing(), noise)) < db(noise)


class Library:
    """Makes cleaners that only leave a mark, and can be missing."""

    def __init__(self) -> None:
        self.missing = False
        self.made: list[tuple[int, Processing]] = []

    def __call__(self, rate: int, processing: Processing) -> VoiceCleaner:
        if self.missing:
            raise ImportError("no build")
        self.made.append((rate, processing))
        return VoiceCleaner(rate, processing)


@pytest.fixture
def library() -> Library:
    return Library()


@pytest.fixture
def cells() -> Cells:
    return Cells()


@pytest.fixture
def bring(library: Library, cells: Cells) -> Callable[..., Treatment]:
    treatment = Treatment(cells, library)

    def bring(wished: Processing | None, *, rate: int = RATE, open_s: float = 1.0) -> Treatment:
        treatment.bring(rate, wished, open_s)
        return treatment

    return bring


def test_the_library_waits_until_the_call_is_placed(
    bring: Callable[..., Treatment], library: Library, cells: Cells
) -> None:
    bring(ECHO_ONLY, open_s=CALM_S / 2)
    assert (library.made, cells.clean) == ([], None)
    bring(ECHO_ONLY, open_s=CALM_S)
    assert cells.clean is not None
    assert cells.reference is not None
    bring(None, open_s=0.0)
    bring(ECHO_ONLY, open_s=0.0)
    assert cells.clean is not None
    assert len(library.made) == 2


def test_nothing_is_made_anew_without_a_change(
    bring: Callable[..., Treatment], library: Library
) -> None:
    for _ in range(3):
        bring(ECHO_ONLY)
    bring(ECHO_ONLY, rate=48_000)
    assert library.made == [(RATE, ECHO_ONLY), (48_000, ECHO_ONLY)]


def test_without_echo_cancelling_nobody_is_told_what_is_played(
    bring: Callable[..., Treatment], cells: Cells
) -> None:
    bring(NOISE_ONLY)
    assert cells.clean is not None
    assert cells.reference is None


def test_a_machine_without_the_library_still_talks_and_says_so(
    bring: Callable[..., Treatment], library: Library, cells: Cells
) -> None:
    library.missing = True
    assert "Use a headset" in bring(ECHO_ONLY).problem
    assert cells.clean is None
    assert bring(None).problem == ""


def test_the_audio_worker_loads_the_library_only_when_it_is_used() -> None:
    code = (
        "import sys, softphone.audio.desk, softphone.audio.engine, softphone.audio.processing;"
        "sys.exit(any(name in sys.modules for name in ('pywebrtc_audio', 'numpy')))"
    )
    assert subprocess.run([sys.executable, "-c", code], timeout=30).returncode == 0
