"""The meter: the highest sample of a frame, kept until it is read."""

from __future__ import annotations

import numpy as np
import pytest

from softphone.audio.levels import PeakMeter, peak_of


@pytest.mark.parametrize(
    ("samples", "peak"),
    [([], 0.0), ([0, 0], 0.0), ([5, -32768, 7], 1.0), ([16384, -3], 0.5), ([-1], 1 / 32768)],
)
def test_peak_is_the_largest_distance_from_zero(samples: list[int], peak: float) -> None:
    wave = np.array(samples, dtype=np.int16).tobytes()
    assert peak_of(wave) == peak
    assert peak_of(bytearray(wave)) == peak


@pytest.mark.parametrize("rate", [16000, 48000])
def test_a_loud_tone_is_measured_at_any_rate(rate: int) -> None:
    tone = 16384 * np.sin(2 * np.pi * 440 * np.arange(rate // 50) / rate)
    assert peak_of(tone.astype(np.int16).tobytes()) == pytest.approx(0.5, rel=0.01)


def test_the_meter_keeps_the_highest_until_it_is_read() -> None:
    meter = PeakMeter()
    for peak in (0.2, 0.7, 0.1):
        meter.note(peak)
    assert (meter.take(), meter.take()) == (0.7, 0.0)
