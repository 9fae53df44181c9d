"""Both ways of finding the samples between say the same, and neither wraps around."""

from __future__ import annotations

import numpy as np
import pytest

from softphone.gateway.sip.engine import Pcm
from softphone.gateway.sip.native_audio import filter_function
from softphone.gateway.sip.upsampling import (
    DELAY_SAMPLES,
    Interpolation,
    NativeInterpolation,
    NumpyInterpolation,
    Upsampler,
)
from tests.tones import has_tone, level, sine


@pytest.fixture(params=["numpy", "native"])
def interpolation(request: pytest.FixtureRequest) -> Interpolation:
    if request.param == "numpy":
        return NumpyInterpolation()
    run = filter_function()
    if run is None:
        pytest.skip("the engine's library keeps its filter to itself")
    return NativeInterpolation(run)


def doubled(sound: Pcm, interpolation: Interpolation) -> Pcm:
    upsampler = Upsampler(interpolation)
    starts = range(0, len(sound), 160)
    return np.concatenate([upsampler.process(sound[start : start + 160]) for start in starts])


@pytest.mark.parametrize("hz", [300, 1000, 3000])
def test_a_tone_keeps_its_height_and_level_and_has_no_image(
    interpolation: Interpolation, hz: int
) -> None:
    tone = sine(hz, 1, rate=8000)
    heard = doubled(tone, interpolation)[320:]
    assert has_tone(heard, hz, share=0.999)
    assert level(heard) == pytest.approx(level(tone), rel=0.01)


def test_the_loudest_sound_saturates(interpolation: Interpolation) -> None:
    loud = np.repeat(np.array([32767, -32768] * 40, dtype=np.int16), 2)
    heard = doubled(np.tile(loud, 3), interpolation)
    assert heard.max() == 32767
    assert heard.min() == -32768
    even, odd = heard[340::2], heard[341::2]
    plateaus = (even[:-1] == 32767) & (even[1:] == 32767)
    assert plateaus.any()
    assert odd[:-1][plateaus].min() > 30_000, "what is louder than 16 bits wrapped around"


def test_frames_join_without_a_seam_wherever_they_lie(interpolation: Interpolation) -> None:
    sound = sine(700, 0.2, rate=8000)
    led = np.concatenate((np.zeros(DELAY_SAMPLES, np.int16), sound))
    there = Upsampler(interpolation)
    places = range(DELAY_SAMPLES, len(led), 160)
    in_place = np.concatenate([there.process_at(led, at) for at in places])
    assert np.array_equal(in_place, doubled(sound, type_like(interpolation)))


def test_native_code_and_numpy_agree() -> None:
    run = filter_function()
    if run is None:
        pytest.skip("the engine's library keeps its filter to itself")
    noise = np.random.default_rng(5).integers(-32768, 32767, 1600).astype(np.int16)
    apart = doubled(noise, NativeInterpolation(run)).astype(int) - doubled(
        noise, NumpyInterpolation()
    )
    assert np.abs(apart).max() <= 8


def type_like(interpolation: Interpolation) -> Interpolation:
    """A fresh one of the same kind."""
    if isinstance(interpolation, NumpyInterpolation):
        return NumpyInterpolation()
    run = filter_function()
    assert run is not None
    return NativeInterpolation(run)
