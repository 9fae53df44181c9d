"""The operator's end of the mixer: two rates, two bounded queues, silence for what is missing."""

from __future__ import annotations

import numpy as np
import pytest

from softphone.errors import InvalidInput
from softphone.gateway.pcm_port import PcmPort


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        self.now += 0.02
        return self.now


def tone(hz: float, rate: int, ms: int) -> np.ndarray[tuple[int], np.dtype[np.int16]]:
    wave = 8000 * np.sin(2 * np.pi * hz * np.arange(rate * ms // 1000) / rate)
    return wave.astype(np.int16)


def strength(samples: np.ndarray[tuple[int], np.dtype[np.int16]], hz: float, rate: int) -> float:
    """Amplitude of one frequency."""
    turn = np.exp(-2j * np.pi * hz * np.arange(len(samples)) / rate)
    return float(abs(np.dot(samples, turn)) * 2 / len(samples))


def value(number: int) -> bytes:
    return np.full(320, number, dtype="<i2").tobytes()


def first_samples(port: PcmPort, reads: int) -> list[int | None]:
    frames = [port.read() for _ in range(reads)]
    return [None if frame is None else int(frame[0]) for frame in frames]


def test_frames_come_out_in_order_and_missing_ones_are_silence() -> None:
    port = PcmPort(16000, clock=Clock())
    port.push(value(1))
    port.push(value(2))
    assert first_samples(port, 3) == [1, 2, None]


def test_a_burst_deeper_than_200_ms_drops_the_oldest() -> None:
    port = PcmPort(16000, clock=Clock())
    for number in range(1, 16):
        port.push(value(number))
    assert port.dropped_in == 5
    assert first_samples(port, 11) == [*range(6, 16), None]


def test_delay_that_is_never_needed_is_given_back() -> None:
    port = PcmPort(16000, clock=Clock())
    for _ in range(8):
        port.push(value(0))
    for _ in range(60):
        port.read()
        port.push(value(1))
    assert port.dropped_in == 6


def test_a_small_steady_depth_is_left_alone() -> None:
    port = PcmPort(16000, clock=Clock())
    port.push(value(0))
    for _ in range(200):
        port.push(value(1))
        assert port.read() is not None
    assert port.dropped_in == 0


def test_a_reader_that_was_away_starts_with_the_newest_sound() -> None:
    clock = Clock()
    port = PcmPort(16000, clock=clock)
    port.read()
    for number in range(1, 9):
        port.push(value(number))
    clock.now += 1.0
    assert first_samples(port, 3) == [7, 8, None]


@pytest.mark.parametrize("size", [0, 1, 639, 641, 1280, 1920])
def test_a_frame_of_another_size_is_refused_and_changes_nothing(size: int) -> None:
    port = PcmPort(16000, clock=Clock())
    with pytest.raises(InvalidInput, match="640 bytes"):
        port.push(bytes(size))
    assert port.read() is None


@pytest.mark.parametrize("rate", [8000, 44100, 0, -1])
def test_another_rate_is_refused(rate: int) -> None:
    with pytest.raises(InvalidInput) as refused:
        PcmPort(rate)
    assert refused.value.field == "audio.sampleRate"


def test_48_khz_reaches_the_mixer_as_the_same_tone() -> None:
    port = PcmPort(48000, clock=Clock())
    sound, heard = tone(1000, 48000, 1000), []
    for at in range(0, len(sound), 960):
        port.push(sound[at : at + 960].astype("<i2").tobytes())
        frame = port.read()
        heard.append(np.zeros(320, np.int16) if frame is None else frame)
    settled = np.concatenate(heard[5:45])
    assert len(settled) == 40 * 320
    assert strength(settled, 1000, 16000) == pytest.approx(8000, rel=0.03)
    assert port.dropped_in == 0


def test_a_tone_above_the_mixing_band_does_not_fold_back() -> None:
    port = PcmPort(48000, clock=Clock())
    sound, heard = tone(12000, 48000, 500), []
    for at in range(0, len(sound), 960):
        port.push(sound[at : at + 960].astype("<i2").tobytes())
        frame = port.read()
        if frame is not None:
            heard.append(frame)
    assert np.abs(np.concatenate(heard[5:]).astype(int)).max() < 80


def test_the_mix_reaches_a_48_khz_client_as_the_same_tone() -> None:
    port = PcmPort(48000, clock=Clock())
    sound, sent = tone(1000, 16000, 1000), []
    for at in range(0, len(sound), 320):
        port.write(sound[at : at + 320])
        sent += port.take()
    assert {len(frame) for frame in sent} == {1920}
    assert len(sent) >= 49
    settled = np.frombuffer(b"".join(sent[5:45]), dtype="<i2")
    assert strength(settled, 1000, 48000) == pytest.approx(8000, rel=0.03)


def test_an_output_nobody_takes_is_bounded_and_announced_once() -> None:
    calls: list[None] = []
    port = PcmPort(16000, on_output=lambda: calls.append(None), clock=Clock())
    for number in range(15):
        port.write(np.full(320, number, dtype=np.int16))
    assert len(calls) == 1
    assert port.dropped_out == 5
    taken = port.take()
    assert [int.from_bytes(f[:2], "little") for f in taken] == list(range(5, 15))
    assert port.take() == []
    port.write(np.zeros(320, dtype=np.int16))
    assert len(calls) == 2
