from __future__ import annotations

import asyncio
import logging
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from softphone.domain.dtmf import MASK, MAX_TONES_PER_COMMAND, TONES
from softphone.domain.session import SessionState
from softphone.errors import CommandTimeout, SessionGone, Unsupported
from tests import builders as make
from tests.desk import Desk, make_desk


def sent(desk: Desk) -> list[str]:
    return [command.value for command in desk.backend.named("send_tones")]


async def finished(desk: Desk) -> None:
    """Wait until no tones are being sent."""
    async with asyncio.timeout(5):
        await asyncio.gather(*desk.controller._tones._tasks.values(), return_exceptions=True)


async def test_one_key_is_sent_in_the_next_turn_of_the_loop(patient: Desk) -> None:
    session_id = await patient.answered()
    patient.controller.send_tones(session_id, "5")
    await asyncio.sleep(0)
    assert sent(patient) == ["5"]
    command = patient.backend.named("send_tones")[0]
    assert command.extra["duration_ms"] == 100
    assert patient.clock.slept == []


async def test_fast_keys_lose_nothing_and_travel_together(patient: Desk) -> None:
    session_id = await patient.answered()
    patient.backend.hang("send_tones")
    keys = "0123456789*#ABCD" * 5
    patient.controller.send_tones(session_id, keys[0])
    await patient.backend.arrival("send_tones")
    for key in keys[1:]:
        patient.controller.send_tones(session_id, key)
    patient.backend.release("send_tones")
    await finished(patient)
    chunks = sent(patient)
    assert "".join(chunks) == keys
    assert chunks[0] == "0"
    assert max(map(len, chunks)) == MAX_TONES_PER_COMMAND
    assert len(chunks) == 5


async def test_a_long_sequence_is_paced_by_its_own_length(patient: Desk) -> None:
    session_id = await patient.answered()
    patient.controller.send_tones(session_id, "1" * 60)
    await finished(patient)
    assert [len(chunk) for chunk in sent(patient)] == [20, 20, 20]
    assert sum(patient.clock.slept) == pytest.approx(60 * 0.2 - 1.0)


async def test_a_pause_begins_when_the_tones_before_it_have_been_played(patient: Desk) -> None:
    session_id = await patient.answered()
    patient.controller.send_tones(session_id, "12,,w3")
    await finished(patient)
    assert sent(patient) == ["12", "3"]
    assert patient.clock.slept[:2] == pytest.approx([0.4, 4.5])


async def test_tones_wait_until_the_far_party_answers(patient: Desk) -> None:
    session_id = await patient.dialled()
    patient.controller.send_tones(session_id, "42")
    patient.backend.emit(make.dialout_connected())
    await asyncio.sleep(0)
    assert sent(patient) == []
    assert patient.progress[-1].waiting
    patient.backend.emit(make.dialout_answered())
    await finished(patient)
    assert sent(patient) == ["42"]


async def test_tones_for_a_leg_that_ends_first_are_dropped(patient: Desk) -> None:
    session_id = await patient.dialled()
    patient.controller.send_tones(session_id, "42")
    await asyncio.sleep(0)
    patient.backend.emit(make.dialout_error(sip_code=486))
    await finished(patient)
    assert sent(patient) == []
    assert (patient.progress[-1].done, patient.progress[-1].cancelled) == (True, True)
    assert patient.notices == []


async def test_progress_counts_up_and_ends(patient: Desk) -> None:
    session_id = await patient.answered()
    patient.controller.send_tones(session_id, "1" * 30)
    await finished(patient)
    assert [(p.sent, p.total) for p in patient.progress] == [(20, 30), (30, 30), (30, 30)]
    assert [p.done for p in patient.progress] == [False, False, True]
    assert not patient.progress[-1].cancelled


async def test_cancelling_drops_what_was_not_sent(patient: Desk) -> None:
    session_id = await patient.answered()
    patient.clock.held = True
    patient.controller.send_tones(session_id, "1" * 20 + "2" * 20)
    await patient.backend.arrival("send_tones")
    await asyncio.sleep(0)
    patient.controller.cancel_tones(session_id)
    await finished(patient)
    assert sent(patient) == ["1" * 20]
    last = patient.progress[-1]
    assert (last.sent, last.total, last.done, last.cancelled) == (20, 40, True, True)
    patient.clock.held = False
    patient.controller.send_tones(session_id, "3")
    await finished(patient)
    assert sent(patient)[-1] == "3"


async def test_keys_pressed_in_the_turn_of_a_cancel_are_not_lost(patient: Desk) -> None:
    session_id = await patient.answered()
    patient.clock.held = True
    patient.controller.send_tones(session_id, "1" * 40)
    await patient.backend.arrival("send_tones")
    await asyncio.sleep(0)
    patient.controller.cancel_tones(session_id)
    patient.controller.send_tones(session_id, "7")
    await patient.backend.arrival("send_tones", 2)
    assert sent(patient) == ["1" * 20, "7"]
    patient.clock.held = False
    patient.clock.advance(100)
    await finished(patient)


async def test_secret_tones_are_masked_everywhere(
    patient: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    session_id = await patient.answered()
    patient.controller.send_tones(session_id, "9753#", secret=True)
    await finished(patient)
    assert sent(patient) == ["9753#"]
    assert patient.backend.named("send_tones")[0].extra["secret"] is True
    assert {p.text for p in patient.progress} == {MASK}
    entries = patient.controller.timeline(session_id)
    assert [entry.text for entry in entries if entry.name == "sendDTMF"] == [MASK]
    assert "9753" not in caplog.text


async def test_secret_and_plain_tones_never_share_a_command(patient: Desk) -> None:
    session_id = await patient.answered()
    patient.backend.hang("send_tones")
    patient.controller.send_tones(session_id, "1")
    await patient.backend.arrival("send_tones")
    patient.controller.send_tones(session_id, "2")
    patient.controller.send_tones(session_id, "34", secret=True)
    patient.controller.send_tones(session_id, "5")
    patient.backend.release("send_tones")
    await finished(patient)
    assert [(c.value, c.extra["secret"]) for c in patient.backend.named("send_tones")] == [
        ("1", False),
        ("2", False),
        ("34", True),
        ("5", False),
    ]


async def test_plain_tones_are_in_the_timeline_but_not_in_the_log(
    patient: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "softphone.events")
    session_id = await patient.answered()
    patient.controller.send_tones(session_id, "9753#")
    await finished(patient)
    assert patient.controller.timeline(session_id)[-1].text == "9753#"
    assert "9753" not in caplog.text
    assert f"tones={MASK}" in caplog.text


@pytest.mark.parametrize(
    ("error", "word"),
    [
        (CommandTimeout("late"), "not confirmed"),
        (Unsupported("No tones here."), "No tones"),
        (SessionGone("over"), ""),
    ],
)
async def test_a_failure_drops_the_rest_and_leaves_the_session_alone(
    desk: Desk, error: Exception, word: str
) -> None:
    session_id = await desk.answered()
    desk.backend.fail("send_tones", error)
    desk.controller.send_tones(session_id, "1" * 25)
    await finished(desk)
    assert desk.session(session_id).state is SessionState.ACTIVE
    assert desk.progress[-1].cancelled
    assert [word in notice.text for notice in desk.notices] == ([True] if word else [])


async def test_a_backend_that_never_answers_is_given_up(desk: Desk) -> None:
    session_id = await desk.answered()
    desk.backend.hang("send_tones")
    desk.controller.send_tones(session_id, "1")
    await desk.backend.arrival("send_tones")
    await finished(desk)
    assert "not confirmed" in desk.notices[0].text


async def test_what_is_no_tone_is_refused_by_name(desk: Desk) -> None:
    session_id = await desk.answered()
    desk.controller.send_tones(session_id, "12x")
    assert (desk.notices[0].field, sent(desk)) == ("tones", [])


@settings(max_examples=40)
@given(
    st.lists(
        st.tuples(st.text(alphabet=TONES, min_size=1, max_size=45), st.booleans()),
        min_size=1,
        max_size=12,
    )
)
def test_any_burst_arrives_whole_in_order_and_in_legal_chunks(bursts: list[Any]) -> None:
    async def scene() -> None:
        desk = make_desk()
        await desk.controller.start(desk.backend)
        session_id = await desk.answered()
        for tones, secret in bursts:
            desk.controller.send_tones(session_id, tones, secret=secret)
            await asyncio.sleep(0)
        await finished(desk)
        commands = desk.backend.named("send_tones")
        assert "".join(c.value for c in commands) == "".join(tones for tones, _ in bursts)
        assert all(1 <= len(c.value) <= MAX_TONES_PER_COMMAND for c in commands)
        flags = [flag for tones, flag in bursts for _ in tones]
        assert [c.extra["secret"] for c in commands for _ in c.value] == flags
        await desk.controller.stop()

    asyncio.run(scene())
