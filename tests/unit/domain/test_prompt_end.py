from __future__ import annotations

from collections.abc import Iterable

import pytest

from softphone.domain.prompt_end import LOUD, QUIET_S, SILENT_S, PromptEnd

STEP_S = 0.1


def ends_at(levels: Iterable[float]) -> float | None:
    """When it is over, with one measurement every 100 ms; None if it never is."""
    end = PromptEnd(0.0)
    for place, level in enumerate(levels):
        at = place * STEP_S
        if end.over(level, at):
            return at
    return None


def said(seconds: float, level: float = 0.3) -> list[float]:
    return [level] * round(seconds / STEP_S)


def quiet(seconds: float) -> list[float]:
    return said(seconds, 0.0)


def test_a_prompt_is_over_when_it_has_been_quiet_after_it() -> None:
    assert ends_at(said(2) + quiet(5)) == pytest.approx(2 + QUIET_S, abs=STEP_S + 0.01)


def test_breaks_between_sentences_do_not_end_it() -> None:
    talk = (said(1) + quiet(0.8)) * 4
    assert ends_at(talk) is None
    assert ends_at(talk + quiet(2)) is not None


def test_it_waits_for_a_prompt_that_has_not_begun() -> None:
    late = quiet(3) + said(1) + quiet(2)
    assert ends_at(late) == pytest.approx(4 + QUIET_S, abs=STEP_S + 0.01)


def test_with_nothing_said_at_all_there_is_no_prompt() -> None:
    assert ends_at(quiet(20)) == pytest.approx(SILENT_S, abs=STEP_S)


def test_the_noise_of_a_line_is_quiet() -> None:
    assert ends_at(said(1) + said(3, LOUD * 0.9)) is not None
    assert ends_at(said(9, LOUD)) is None
