from __future__ import annotations

import pytest

from softphone.domain.events import Quality
from softphone.domain.outcome import EndedBy, EndReason, Outcome
from softphone.domain.session import Pending, SessionState
from softphone.ui.models import wording
from tests.fakes.session_feed import NOW, ended, ringing, session


@pytest.mark.parametrize("state", [s for s in SessionState if s is not SessionState.ENDED])
def test_every_live_state_has_a_word(state):
    assert wording.state_word(session(state=state))


@pytest.mark.parametrize("reason", list(EndReason))
def test_every_outcome_has_a_word(reason):
    assert wording.state_word(ended(outcome=Outcome(reason)))


def test_what_waits_shows_before_what_was():
    assert wording.state_word(session(pending=Pending.HANGUP)) == "Hanging up"
    assert wording.state_word(session(stale=True)) == "Link lost"
    assert wording.state_word(session(remote_hold=True)) == "Held by them"


def test_outcome_says_who_and_why():
    assert wording.outcome_words(Outcome(EndReason.NORMAL, EndedBy.THEM)) == "they hung up"
    told = Outcome(EndReason.NORMAL, EndedBy.US, text="hung up here")
    assert wording.outcome_words(told) == "you hung up"
    busy = Outcome(EndReason.BUSY, EndedBy.THEM, 486, "Busy Here")
    assert wording.outcome_words(busy) == "SIP 486 Busy Here"
    spelled = Outcome(EndReason.BUSY, EndedBy.THEM, 486, "486 Busy Here")
    assert wording.outcome_words(spelled) == "SIP 486 Busy Here"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(-3, "00:00"), (59.9, "00:59"), (60, "01:00"), (3599, "59:59"), (36061, "10:01:01")],
)
def test_duration(seconds, text):
    assert wording.duration(seconds) == text


def test_times_of_all_live_rows_change_on_whole_seconds_only():
    early, late = session(answered_at=NOW + 0.1), session(answered_at=NOW + 0.9)
    for tick in (1.0, 1.5, 1.99):
        assert wording.session_duration(early, NOW + tick) == "00:01"
        assert wording.session_duration(late, NOW + tick) == "00:01"


def test_time_waits_before_and_talks_after_answer():
    assert wording.session_duration(ringing(), NOW) == "00:07"
    assert wording.session_duration(session(), NOW) == "01:00"
    assert wording.session_duration(ended(), NOW) == "—"
    talked = ended(answered_at=NOW - 100, ended_at=NOW - 40)
    assert wording.session_duration(talked, NOW) == "01:00"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Jane Smith", "JS"),
        ("madonna", "M"),
        ("+442079460018", "+4"),
        ("sip:conference@pbx.example.com", "CP"),
        ("…", "?"),
        ("", "?"),
    ],
)
def test_initials(name, text):
    assert wording.initials(name) == text


@pytest.mark.parametrize(
    ("quality", "bars"),
    [
        (None, 0),
        (Quality(mos=4.3), 4),
        (Quality(mos=3.7), 3),
        (Quality(mos=3.2), 2),
        (Quality(mos=2.0), 1),
        (Quality(loss_percent=0.5), 4),
        (Quality(loss_percent=20), 1),
    ],
)
def test_quality_bars(quality, bars):
    assert wording.quality_bars(quality) == bars


def test_quality_line_leaves_out_what_was_not_measured():
    assert wording.quality_line(Quality(loss_percent=0.25)) == "Loss 0.2 %"
    full = Quality(codec="OPUS", loss_percent=0.2, jitter_ms=4, rtt_ms=38, mos=4.3)
    assert wording.quality_line(full) == "Loss 0.2 % · jitter 4 ms · RTT 38 ms · MOS 4.3 · OPUS"


def test_clock_never_shows_a_thousand_milliseconds():
    assert wording.clock_ms(NOW + 0.9999).endswith(".000")
    assert wording.clock_ms(NOW + 0.204).endswith(".204")
