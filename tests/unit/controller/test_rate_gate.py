from __future__ import annotations

import pytest

from softphone.controller.rate_gate import FRAME_MS, RateGate


@pytest.mark.parametrize(("rate", "storm"), [(500, False), (600, False), (1_000, True)])
def test_a_storm_is_over_once_events_come_calmly_again(rate: int, storm: bool) -> None:
    gate = RateGate()
    for _ in range(RateGate.LIMIT + 1):
        gate.note(0.0)
    assert gate.storm
    gate.frame_done(rate * FRAME_MS // 1000)
    assert gate.storm is storm


def test_500_events_a_second_never_wait() -> None:
    gate = RateGate()
    assert not any(gate.note(number / 500) for number in range(2_000))
