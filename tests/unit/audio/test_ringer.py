"""What rings is a function of what is true, plus one wish to be quiet."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from softphone.audio.cells import Alert
from softphone.audio.ringer import Ringer


def test_it_rings_beeps_and_stops() -> None:
    heard: list[Alert] = []
    ringer = Ringer(heard.append)
    ringer.update(ringing=True, in_call=False)
    ringer.update(ringing=True, in_call=False)
    ringer.update(ringing=True, in_call=True)
    ringer.update(ringing=False, in_call=True)
    assert heard == [Alert.RING, Alert.WAITING, Alert.NONE]


def test_silence_lasts_until_nothing_rings() -> None:
    heard: list[Alert] = []
    ringer = Ringer(heard.append)
    ringer.silence()
    ringer.update(True, False)
    ringer.silence()
    ringer.update(True, True)
    assert heard == [Alert.RING, Alert.NONE]
    ringer.update(False, True)
    ringer.update(True, False)
    assert heard[-1] is Alert.RING


def test_a_second_caller_is_heard_after_the_first_was_silenced() -> None:
    heard: list[Alert] = []
    ringer = Ringer(heard.append)
    ringer.update(1, False)
    ringer.silence()
    ringer.update(2, False)
    assert heard == [Alert.RING, Alert.NONE, Alert.RING]
    ringer.silence()
    ringer.update(1, False)
    assert ringer.alert is Alert.NONE


facts = st.tuples(st.booleans(), st.booleans())


@given(st.lists(st.just("silence") | facts), facts)
def test_nothing_sounds_when_nothing_rings(steps: list[object], last: tuple[bool, bool]) -> None:
    ringer = Ringer(lambda alert: None)
    for step in steps:
        if isinstance(step, tuple):
            ringer.update(*step)
        else:
            ringer.silence()
    ringer.update(*last)
    ringing, in_call = last
    if not ringing:
        assert ringer.alert is Alert.NONE
    else:
        assert ringer.alert in (Alert.NONE, Alert.WAITING if in_call else Alert.RING)
