from __future__ import annotations

import dataclasses

import pytest

from softphone.domain.events import Quality
from softphone.domain.frozen import unfrozen_twin
from softphone.domain.session import evolve
from tests import builders as make


def test_a_twin_becomes_a_frozen_value_like_any_other() -> None:
    made = unfrozen_twin(Quality)("PCMU", 1, 2, 0.5, 3.0, 4.0, 4.2)
    made.__class__ = Quality
    assert made == Quality("PCMU", 1, 2, 0.5, 3.0, 4.0, 4.2)
    assert hash(made) == hash(Quality("PCMU", 1, 2, 0.5, 3.0, 4.0, 4.2))
    with pytest.raises(dataclasses.FrozenInstanceError):
        made.codec = "OPUS"


def test_an_evolved_session_is_frozen_and_differs_in_nothing_else() -> None:
    before = make.session(peer_name="Anna Berg")
    after = evolve(before, warning="w", muted=True)
    assert after == dataclasses.replace(before, warning="w", muted=True)
    assert before.warning == ""
    with pytest.raises(dataclasses.FrozenInstanceError):
        after.warning = "x"  # type: ignore[misc]
    with pytest.raises(KeyError):
        evolve(before, nothing=1)
