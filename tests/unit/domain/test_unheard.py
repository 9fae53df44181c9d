"""Whether the operator is heard, by scripted measurements."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from softphone.domain.session import SessionState
from softphone.domain.unheard import (
    CALM_S,
    GATED_S,
    SILENT_S,
    SPEECH_LEVEL,
    SPEECH_S,
    MicrophoneSample,
    Unheard,
    UnheardWatch,
    listening,
)
from tests.fakes.session_feed import ringing, session

TICK = 0.0625
VOICE, HUM = 0.2, 0.01


class Line:
    """An operator's microphone, sampled as often as the window does it."""

    def __init__(self) -> None:
        self.watch = UnheardWatch()
        self.at = 100.0
        self.sent = 0
        self.muted = False
        self.device = "mic"
        self.stuck = False
        self.told: Unheard | None = None

    def sample(self, level: float) -> Unheard | None:
        self.at += TICK
        self.sent += 3 * (not self.muted and not self.stuck)
        made = MicrophoneSample(self.at, level, self.muted, self.sent, self.device)
        self.told = self.watch.take(made)
        return self.told

    def play(self, levels: Iterable[float]) -> Unheard | None:
        for level in levels:
            self.sample(level)
        return self.told

    def during(self, seconds: float, level: float) -> Unheard | None:
        return self.play([level] * round(seconds / TICK))

    def until_told(self, level: float, most_s: float) -> float:
        """Seconds of this level until something is told."""
        begun = self.at
        while self.sample(level) is None:
            assert self.at - begun <= most_s, "nothing was told"
        return self.at - begun


@pytest.fixture
def line() -> Line:
    return Line()


def test_who_speaks_into_a_muted_microphone_is_told_after_a_second(line: Line) -> None:
    line.muted = True
    line.during(10, HUM)
    assert line.until_told(VOICE, 2.0) == pytest.approx(SPEECH_S, abs=2 * TICK)
    assert line.told is Unheard.MUTED


def test_it_is_gone_when_unmuted_or_after_five_calm_seconds(line: Line) -> None:
    line.muted = True
    line.during(2, VOICE)
    assert line.during(CALM_S - 1, HUM) is Unheard.MUTED
    assert line.during(1, HUM) is None
    line.during(2, VOICE)
    line.muted = False
    assert line.sample(VOICE) is None


def test_speech_has_pauses_and_large_blocks_leave_samples_empty(line: Line) -> None:
    line.muted = True
    assert line.play(([VOICE] * 8 + [HUM] * 8) * 2) is None
    assert line.play(([VOICE] * 8 + [HUM] * 8) * 2) is Unheard.MUTED
    blocks = Line()
    blocks.muted = True
    assert blocks.play([VOICE, 0.0, 0.0] * 8) is Unheard.MUTED


def test_keys_and_a_cough_are_no_speech(line: Line) -> None:
    line.muted = True
    assert line.play([*[0.6, HUM, HUM, HUM, HUM] * 100]) is None
    assert line.during(0.8, 0.9) is None
    assert line.during(3, HUM) is None
    assert line.during(60, SPEECH_LEVEL - 0.001) is None


def test_what_was_spoken_before_the_mute_does_not_count(line: Line) -> None:
    line.during(10, VOICE)
    line.muted = True
    assert line.during(0.5, VOICE) is None


def test_a_microphone_without_sound_is_told_after_five_seconds(line: Line) -> None:
    line.during(1, HUM)
    assert line.until_told(0.0, 6.0) == pytest.approx(SILENT_S, abs=2 * TICK)
    assert line.told is Unheard.SILENT
    line.device = "another"
    assert line.sample(HUM) is None
    assert line.until_told(0.0, 6.0) == pytest.approx(SILENT_S, abs=2 * TICK)


def test_a_microphone_that_cuts_out_quiet_is_told_of_more_patiently(line: Line) -> None:
    line.during(6, 0.0)
    assert line.sample(HUM) is None, "it has sound after all"
    assert line.until_told(0.0, GATED_S + 1) == pytest.approx(GATED_S, abs=2 * TICK)


def test_a_muted_microphone_without_sound_is_as_it_should_be(line: Line) -> None:
    line.muted = True
    assert line.during(60, 0.0) is None
    line.muted = False
    assert line.during(SILENT_S - 1, 0.0) is None, "counted from the moment it is live"


def test_sound_that_does_not_leave_is_told(line: Line) -> None:
    line.during(1, VOICE)
    line.stuck = True
    assert line.until_told(VOICE, 6.0) == pytest.approx(SILENT_S, abs=2 * TICK)
    assert line.told is Unheard.UNSENT
    line.stuck = False
    assert line.sample(VOICE) is None


def test_nothing_counts_over_a_gap_or_from_the_call_before(line: Line) -> None:
    line.during(SILENT_S - 0.5, 0.0)
    line.at += 60
    assert line.during(1, 0.0) is None
    line.during(6, 0.0)
    line.watch.reset()
    assert line.during(SILENT_S - 0.5, 0.0) is None


@given(
    st.lists(st.tuples(st.sampled_from([0.0, HUM, VOICE]), st.booleans(), st.booleans())),
    st.integers(1, 40),
)
def test_what_is_told_fits_what_is_measured(
    steps: list[tuple[float, bool, bool]], length: int
) -> None:
    line = Line()
    for level, muted, stuck in steps:
        line.muted, line.stuck = muted, stuck
        for _ in range(length):
            told = line.sample(level)
            assert told is None or (told is Unheard.MUTED) is muted
            assert told is not Unheard.SILENT or level == 0.0
            assert told is not Unheard.UNSENT or stuck


@pytest.mark.parametrize(
    ("who", "heard"),
    [
        (session(), True),
        (session(state=SessionState.CONNECTING), False),
        (ringing(), False),
        (session(local_hold=True), False),
        (session(remote_hold=True), False),
        (session(muted=True), False),
        (session(stale=True), False),
    ],
)
def test_who_listens(who, heard) -> None:
    assert listening([who]) is heard
    assert listening([who, session(9)])
