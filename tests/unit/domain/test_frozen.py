from __future__ import annotations

import dataclasses

import pytest

from softphone.domain.events import Quality, StatsSampled, TelephonyEvent
from softphone.domain.frozen import unfrozen_twin
from softphone.domain.session import evolve, sampled
from tests import builders as make


def test_a_twin_becomes_a_frozen_value_like_any_other() -> None:
    made = unfrozen_twin(Quality)("PCMU", 1, 2, 0.5, 3.0, 4.0, 4.2)
    made.__class__ = Quality
    assert made == Quality("PCMU", 1, 2, 0.5, 3.0, 4.0, 4.2)
    assert hash(made) == hash(Quality("PCMU", 1, 2, 0.5, 3.0, 4.0, 4.2))
    with pytest.raises(dataclasses.FrozenInstanceError):
        made.codec = "OPUS"


def test_a_twin_becomes_a_value_with_bases_too() -> None:
    quality = Quality("PCMU")
    made = unfrozen_twin(StatsSampled)(5.0, 7, make.LEG, quality)
    made.__class__ = StatsSampled
    assert made == StatsSampled(timestamp=5.0, seq=7, session_id=make.LEG, quality=quality)
    assert isinstance(made, TelephonyEvent)
    assert dataclasses.replace(made, seq=8).seq == 8
    with pytest.raises(dataclasses.FrozenInstanceError):
        made.seq = 9  # type: ignore[misc]


def test_a_sampled_session_is_frozen_and_differs_in_its_quality_only() -> None:
    before = make.session(peer_name="Anna Berg")
    after = sampled(before, Quality("OPUS"))
    assert after == dataclasses.replace(before, quality=Quality("OPUS"))
    with pytest.raises(dataclasses.FrozenInstanceError):
        after.quality = None  # type: ignore[misc]


def test_an_evolved_session_is_frozen_and_differs_in_nothing_else() -> None:
    before = make.session(peer_name="Anna Berg")
    after = evolve(before, warning="w", muted=True)
    assert after == dataclasses.replace(before, warning="w", muted=True)
    assert before.warning == ""
    with pytest.raises(dataclasses.FrozenInstanceError):
        after.warning = "x"  # type: ignore[misc]
    with pytest.raises(KeyError):
        evolve(before, nothing=1)
