"""DTMF for the ear: the two frequencies of ITU-T Q.23 and nothing else, without clicks."""

from __future__ import annotations

import numpy as np
import pytest

from softphone.audio.ring_sounds import ring, waiting
from softphone.audio.tones import dtmf, frequencies

Q23 = {
    "1": (697, 1209), "2": (697, 1336), "3": (697, 1477), "A": (697, 1633),
    "4": (770, 1209), "5": (770, 1336), "6": (770, 1477), "B": (770, 1633),
    "7": (852, 1209), "8": (852, 1336), "9": (852, 1477), "C": (852, 1633),
    "*": (941, 1209), "0": (941, 1336), "#": (941, 1477), "D": (941, 1633),
}  # fmt: skip


def strength(samples: np.ndarray[tuple[int], np.dtype[np.int16]], hz: float, rate: int) -> float:
    turn = np.exp(-2j * np.pi * hz * np.arange(len(samples)) / rate)
    return float(abs(np.dot(samples, turn)) * 2 / len(samples))


@pytest.mark.parametrize("tone", Q23)
def test_every_key_has_its_pair(tone: str) -> None:
    assert frequencies(tone) == Q23[tone]
    assert frequencies(tone.lower()) == Q23[tone]


@pytest.mark.parametrize("tone", ["", "12", "E", "+", " ", "١", "½"])
def test_what_is_no_key_is_refused(tone: str) -> None:
    with pytest.raises(ValueError, match="not a DTMF tone"):
        frequencies(tone)


@pytest.mark.parametrize("rate", [8000, 16000, 44100, 48000])
@pytest.mark.parametrize("tone", Q23)
def test_sound_holds_exactly_the_two_frequencies(tone: str, rate: int) -> None:
    samples = dtmf(tone, rate, duration_ms=1000)
    assert len(samples) == rate
    spectrum = np.abs(np.fft.rfft(samples.astype(float)))
    strongest = {int(hz) for hz in np.argsort(spectrum)[-2:]}
    assert strongest == set(Q23[tone])
    for hz in Q23[tone]:
        assert strength(samples, hz, rate) == pytest.approx(0.2 * 32767, rel=0.01)
    others = {697, 770, 852, 941, 1209, 1336, 1477, 1633} - set(Q23[tone])
    assert max(strength(samples, hz, rate) for hz in others) < 0.2 * 32767 * 0.01


def test_edges_are_soft_and_the_sound_never_clips() -> None:
    samples = dtmf("5", 48000, level=0.5).astype(int)
    assert abs(samples[0]) < 50
    assert abs(samples[-1]) < 50
    assert np.abs(np.diff(samples[:48])).max() < 0.1 * 32767
    assert np.abs(samples).max() <= 32767


def test_ring_is_scaled_by_its_volume_and_ends_in_silence() -> None:
    loud, soft = ring(48000), ring(48000, 0.5)
    assert len(loud) == 3 * 48000
    assert np.abs(loud).max() == pytest.approx(2 * np.abs(soft.astype(int)).max(), rel=0.01)
    assert not loud[48000:].any()
    assert not ring(48000, 0.0).any()


def test_call_waiting_is_softer_than_the_ring() -> None:
    assert np.abs(waiting(16000)).max() < 0.4 * np.abs(ring(16000)).max()
    assert len(waiting(16000)) == 4 * 16000
