"""Tones that wait until the far end's prompt is over."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from softphone.controller.commands import CommandLimits
from softphone.domain.prompt_end import QUIET_S
from tests import builders as make
from tests.desk import Desk, make_desk
from tests.fakes.backend import ALL, FakeBackend
from tests.unit.controller.test_tones import finished, reported, sent

HEARING = replace(ALL, leg_levels=True)


@pytest.fixture
async def hearing() -> AsyncIterator[Desk]:
    """With a backend that measures how loud far parties are."""
    made = make_desk(limits=CommandLimits())
    made.backend = FakeBackend(HEARING)
    await made.controller.start(made.backend)
    yield made
    await made.controller.stop()


async def test_the_rest_follows_when_the_prompt_is_over(hearing: Desk) -> None:
    session_id = await hearing.answered()
    hearing.backend.levels.extend([0.0, 0.4, 0.4, 0.0, 0.4, 0.0])
    began = hearing.clock.now()
    hearing.controller.send_tones(session_id, "1~2")
    await finished(hearing)
    assert sent(hearing) == ["1", "2"]
    assert hearing.clock.now() - began > 5 * 0.15 + QUIET_S
    assert {command.leg for command in hearing.backend.named("level")} == {make.LEG}
    assert any(progress.listening and progress.sent == 1 for progress in hearing.progress)


async def test_a_prompt_that_nobody_measures_waits_for_the_operator(patient: Desk) -> None:
    session_id = await patient.answered()
    patient.controller.send_tones(session_id, "1~2")
    await reported(patient, lambda progress: progress.held)
    assert sent(patient) == ["1"]
    patient.controller.go_on_with_tones(session_id)
    await finished(patient)
    assert sent(patient) == ["1", "2"]


@pytest.mark.parametrize("level", [0.5, None])
async def test_a_prompt_without_an_end_waits_for_the_operator(
    hearing: Desk, level: float | None
) -> None:
    session_id = await hearing.answered()
    hearing.backend.levels.append(level)
    hearing.controller.send_tones(session_id, "1~2")
    await reported(hearing, lambda progress: progress.held)
    assert sent(hearing) == ["1"]


async def test_the_operator_need_not_hear_the_prompt_out(hearing: Desk) -> None:
    session_id = await hearing.answered()
    hearing.backend.hang("level")
    hearing.controller.send_tones(session_id, "1~23")
    await reported(hearing, lambda progress: progress.listening)
    hearing.controller.send_tones(session_id, "9")
    await hearing.backend.arrival("send_tones", 2)
    assert sent(hearing) == ["1", "9"], "a key goes out at once"
    await reported(hearing, lambda progress: progress.listening)
    hearing.controller.go_on_with_tones(session_id)
    await finished(hearing)
    assert sent(hearing) == ["1", "9", "23"]
    hearing.backend.release("level")


async def test_a_prompt_is_not_heard_out_in_a_session_that_has_ended(hearing: Desk) -> None:
    session_id = await hearing.answered()
    hearing.backend.hang("level")
    hearing.controller.send_tones(session_id, "1~2")
    await reported(hearing, lambda progress: progress.listening)
    hearing.backend.emit(make.dialout_stopped())
    await finished(hearing)
    assert sent(hearing) == ["1"]
    hearing.backend.release("level")
