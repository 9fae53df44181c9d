from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from softphone.domain.mos import mean_opinion_score, transmission_rating

losses = st.floats(0, 100)
delays = st.floats(0, 2000)


@pytest.mark.parametrize(
    ("rating", "score"), [(93.2, 4.41), (90, 4.34), (80, 4.02), (70, 3.60), (60, 3.10), (50, 2.58)]
)
def test_the_score_of_g107_table_b1(rating: float, score: float) -> None:
    assert mean_opinion_score(rating) == pytest.approx(score, abs=0.01)


@pytest.mark.parametrize(
    ("loss", "delay", "conceals", "rating"),
    [
        (0, 0, False, 93.2),
        (0, 150, False, 89.6),
        (0, 300, False, 72.5),
        (1, 0, False, 75.3),
        (5, 0, False, 42.1),
        (1, 0, True, 89.6),
        (5, 0, True, 77.4),
    ],
)
def test_known_ratings(loss: float, delay: float, conceals: bool, rating: float) -> None:
    found = transmission_rating(loss, delay, conceals=conceals)
    assert found == pytest.approx(rating, abs=0.1)


@given(loss=losses, delay=delays, more=st.floats(0, 50), conceals=st.booleans())
def test_nothing_gets_better_by_getting_worse(
    loss: float, delay: float, more: float, conceals: bool
) -> None:
    before = mean_opinion_score(transmission_rating(loss, delay, conceals=conceals))
    lossier = transmission_rating(min(100, loss + more), delay, conceals=conceals)
    later = transmission_rating(loss, delay + more, conceals=conceals)
    assert 1.0 <= mean_opinion_score(lossier) <= before + 0.01
    assert 1.0 <= mean_opinion_score(later) <= before + 0.01
    assert before <= 4.5
