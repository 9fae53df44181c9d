"""The speaker's jitter buffer and the tones laid over it."""

from __future__ import annotations

import numpy as np

from softphone.audio.cells import Cells
from softphone.audio.playout import Playout, SpeakerSource, ToneQueue

FRAME = 320


def frame(value: int, count: int = FRAME) -> bytes:
    return np.full(count, value, dtype="<i2").tobytes()


def values(samples: bytes) -> list[int]:
    """The distinct values in their order."""
    wave = np.frombuffer(samples, dtype="<i2")
    return [int(v) for i, v in enumerate(wave) if i == 0 or v != wave[i - 1]]


def test_it_gathers_40_ms_and_then_plays_in_order() -> None:
    playout = Playout(16000)
    playout.put(frame(1))
    assert values(playout.take(FRAME)) == [0]
    playout.put(frame(2))
    playout.put(frame(3))
    assert [values(playout.take(FRAME)) for _ in range(3)] == [[1], [2], [3]]


def test_running_dry_plays_silence_and_gathers_anew() -> None:
    playout = Playout(16000)
    playout.put(frame(1) + frame(2))
    assert values(playout.take(480)) == [1, 2]
    assert values(playout.take(480)) == [2, 0]
    assert playout.underruns == 1
    playout.put(frame(3))
    assert values(playout.take(FRAME)) == [0]
    playout.put(frame(4))
    assert values(playout.take(FRAME)) == [3]


def test_it_never_holds_more_than_200_ms_and_drops_the_oldest() -> None:
    playout = Playout(16000)
    for number in range(1, 16):
        playout.put(frame(number))
    assert playout.depth_ms == 200
    assert playout.dropped_ms == 100
    assert values(playout.take(FRAME)) == [6]


def test_delay_that_is_never_needed_is_given_back() -> None:
    playout = Playout(16000)
    for _ in range(8):
        playout.put(frame(1))
    for _ in range(101):
        playout.take(FRAME)
        playout.put(frame(1))
    assert playout.depth_ms <= 60
    assert playout.underruns == 0


def test_jitter_of_one_frame_is_never_heard() -> None:
    playout = Playout(16000)
    playout.put(frame(1))
    playout.put(frame(1))
    for turn in range(300):
        for _ in range(turn % 3):
            playout.put(frame(1))
        assert values(playout.take(FRAME)) == [1]
    assert (playout.underruns, playout.dropped_ms) == (0, 0)


def test_odd_device_blocks_are_served_exactly() -> None:
    playout = Playout(16000)
    for _ in range(4):
        playout.put(frame(1))
    assert [len(playout.take(count)) for count in (1, 7, 333, 512)] == [2, 14, 666, 1024]


def test_tones_follow_each_other_over_the_far_side() -> None:
    tones, cells = ToneQueue(), Cells()
    told: list[bytes] = []
    cells.reference = told.append
    source = SpeakerSource(tones, cells)
    source.playout = Playout(16000)
    source.playout.put(frame(100, 960))
    tones.add(np.full(200, 5, dtype=np.int16))
    tones.add(np.full(100, 7, dtype=np.int16))
    assert values(source.fill(FRAME)) == [105, 107, 100]
    assert tones.empty
    assert values(b"".join(told)) == [105, 107, 100]
    assert cells.speaker.take() == 107 / 32768
    assert cells.speaker.take() == 0.0


def test_a_repeating_sound_gives_way_to_a_tone_and_goes_on() -> None:
    tones = ToneQueue()
    tones.repeat(np.array([1, 2, 3], dtype=np.int16))
    assert values(tones.mix_into(frame(0, 4))) == [1, 2, 3, 1]
    tones.add(np.array([9], dtype=np.int16))
    assert values(tones.mix_into(frame(0, 3))) == [9, 2, 3]
    tones.repeat(None)
    assert values(tones.mix_into(frame(0, 3))) == [0]


def test_sound_over_sound_saturates() -> None:
    tones = ToneQueue()
    tones.add(np.full(4, 30000, dtype=np.int16))
    assert values(tones.mix_into(frame(30000, 4))) == [32767]
