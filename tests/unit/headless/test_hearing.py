from __future__ import annotations

import asyncio

import numpy as np
import pytest

from softphone.audio.tones import dtmf, silence
from softphone.headless.hearing import Hearing
from tests.patience import PATIENCE_S
from tests.tones import sine

RATE = 16_000
FRAME = 320


def play(hearing: Hearing, samples: np.ndarray) -> None:
    for start in range(0, len(samples) - FRAME + 1, FRAME):
        hearing.take(samples[start : start + FRAME].astype("<i2").tobytes())


@pytest.mark.parametrize("rate", [16_000, 48_000])
def test_all_sixteen_keys(rate: int) -> None:
    hearing = Hearing(rate)
    for tone in "0123456789*#ABCD":
        for samples in (dtmf(tone, rate), silence(rate, 80)):
            for start in range(0, len(samples), rate // 50):
                hearing.take(samples[start : start + rate // 50].astype("<i2").tobytes())
    assert hearing.tones == "0123456789*#ABCD"


def test_silence_and_other_sounds_are_no_keys() -> None:
    hearing = Hearing(RATE)
    play(hearing, silence(RATE, 200))
    assert hearing.sounding_ms == 0
    play(hearing, sine(440, 0.2))
    play(hearing, sine(697, 0.2))
    noise = np.random.default_rng(1).normal(0, 3000, RATE // 5).astype(np.int16)
    play(hearing, noise)
    assert hearing.tones == "" and hearing.sounding_ms == 600


def test_a_click_is_not_a_key() -> None:
    hearing = Hearing(RATE)
    play(hearing, dtmf("5", RATE, duration_ms=40))
    assert hearing.tones == ""


def test_forgetting() -> None:
    hearing = Hearing(RATE)
    play(hearing, dtmf("5", RATE))
    hearing.forget()
    assert hearing.tones == "" and hearing.sounding_ms == 0


async def test_frames_may_come_on_another_thread() -> None:
    hearing = Hearing(RATE)
    waiting = asyncio.create_task(hearing.until(lambda heard: "7" in heard.tones))
    await asyncio.sleep(0)
    await asyncio.to_thread(play, hearing, dtmf("7", RATE))
    await asyncio.wait_for(waiting, PATIENCE_S)


async def test_waiting_until_it_is_heard() -> None:
    hearing = Hearing(RATE)
    waiting = asyncio.create_task(hearing.until(lambda heard: "7" in heard.tones))
    await asyncio.sleep(0)
    play(hearing, dtmf("7", RATE))
    await asyncio.wait_for(waiting, PATIENCE_S)
