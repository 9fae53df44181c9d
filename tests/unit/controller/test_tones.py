from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from softphone.domain.dialing import DialRequest
from softphone.domain.dtmf import MASK, MAX_TONES_PER_COMMAND, TONES, TonePart, ToneProgress
from softphone.domain.session import SessionState
from softphone.errors import CommandTimeout, SecretMissing, SessionGone, Unsupported
from tests import builders as make
from tests.desk import Desk, make_desk
from tests.patience import PATIENCE_S


def sent(desk: Desk) -> list[str]:
    return [command.value for command in desk.backend.named("send_tones")]


async def finished(desk: Desk) -> None:
    """Wait until no tones are being sent."""
    async with asyncio.timeout(PATIENCE_S):
        await asyncio.gather(*desk.controller._tones._tasks.values(), return_exceptions=True)


async def reported(desk: Desk, wanted: Callable[[ToneProgress], bool]) -> None:
    """Wait until the last progress is as wanted."""
    async with asyncio.timeout(PATIENCE_S):
        while True:
            if desk.progress and wanted(desk.progress[-1]):
                return
            await asyncio.sleep(0)


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
    assert patient.clock.slept[:2] == pytest.approx([0.4, 2.5])


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


async def test_keys_pressed_one_by_one_are_shown_as_one_string(patient: Desk) -> None:
    session_id = await patient.answered()
    for key in "4711#":
        patient.controller.send_tones(session_id, key)
        await finished(patient)
        patient.clock.advance(3)
    assert sent(patient) == list("4711#")
    last = patient.progress[-1]
    assert (last.text, last.sent, last.total, last.done) == ("4711#", 5, 5, True)
    patient.clock.advance(10)
    patient.controller.send_tones(session_id, "1")
    await finished(patient)
    assert patient.progress[-1].text == "1"


async def test_the_rest_waits_until_the_operator_goes_on(patient: Desk) -> None:
    session_id = await patient.answered()
    patient.controller.send_tones(session_id, "12;34;;5")
    await patient.backend.arrival("send_tones")
    await reported(patient, lambda progress: progress.held)
    assert (patient.progress[-1].text, patient.progress[-1].sent) == ("12345", 2)
    assert sent(patient) == ["12"]
    patient.controller.go_on_with_tones(session_id)
    await patient.backend.arrival("send_tones", 2)
    await reported(patient, lambda progress: progress.held)
    patient.controller.go_on_with_tones(session_id)
    await finished(patient)
    assert sent(patient) == ["12", "34", "5"]
    assert not patient.progress[-1].held
    patient.controller.go_on_with_tones(session_id)


async def test_a_key_pressed_at_a_wait_is_sent_and_the_wait_stays(patient: Desk) -> None:
    session_id = await patient.answered()
    patient.controller.send_tones(session_id, "1;2")
    await reported(patient, lambda progress: progress.held)
    patient.controller.send_tones(session_id, "9")
    await patient.backend.arrival("send_tones", 2)
    await reported(patient, lambda progress: progress.held)
    assert (sent(patient), patient.progress[-1].text) == (["1", "9"], "192")
    patient.controller.cancel_tones(session_id)
    assert (patient.progress[-1].done, patient.progress[-1].cancelled) == (True, True)
    patient.controller.send_tones(session_id, "7")
    await finished(patient)
    assert sent(patient) == ["1", "9", "7"]


async def test_the_end_of_the_session_ends_a_wait(patient: Desk) -> None:
    session_id = await patient.answered()
    patient.controller.send_tones(session_id, ";2")
    await reported(patient, lambda progress: progress.held)
    patient.backend.emit(make.dialout_stopped())
    await finished(patient)
    assert (sent(patient), patient.progress[-1].cancelled) == ([], True)
    assert not patient.controller._tones._runs
    assert not patient.notices


async def test_what_stands_behind_a_number_is_dialled_after_the_answer(patient: Desk) -> None:
    request = DialRequest(destination="+15551234567", post_dial=",,123;456#")
    session_id = patient.controller.dial(request)
    await patient.backend.arrival("dial")
    assert patient.progress[-1].waiting
    patient.backend.emit(make.dialout_answered())
    await reported(patient, lambda progress: progress.held)
    assert (sent(patient), patient.clock.slept[0]) == (["123"], 2)
    patient.controller.go_on_with_tones(session_id)
    await finished(patient)
    assert sent(patient) == ["123", "456#"]


async def test_the_last_tones_go_again_by_the_other_method(patient: Desk) -> None:
    session_id = await patient.answered()
    patient.controller.resend_tones(session_id)
    assert "No tones" in patient.notices[-1].text
    for key in "12":
        patient.controller.send_tones(session_id, key)
    patient.controller.send_tones(session_id, ",3")
    await finished(patient)
    patient.controller.resend_tones(session_id)
    await finished(patient)
    patient.controller.send_tones(session_id, "4")
    await finished(patient)
    patient.controller.resend_tones(session_id)
    await finished(patient)
    methods = [c.extra["method"].value for c in patient.backend.named("send_tones")]
    tones = sent(patient)
    first = methods.index("sip-info")
    again = methods.index("telephone-event")
    assert "".join(tones[:first]) == "123"
    assert "".join(tones[first:again]) == "1234"
    assert "".join(tones[again:]) == "1234"
    assert set(methods[first:again]) == {"sip-info"}
    texts = [e.text for e in patient.controller.timeline(session_id) if e.name == "sendDTMF"]
    assert texts[-1].endswith("(telephone-event)")


async def test_tones_sent_again_at_a_wait_leave_the_wait_in_place(patient: Desk) -> None:
    session_id = await patient.answered()
    patient.controller.send_tones(session_id, "12;3", secret=True)
    await reported(patient, lambda progress: progress.held)
    patient.controller.resend_tones(session_id)
    await patient.backend.arrival("send_tones", 2)
    await reported(patient, lambda progress: progress.held)
    assert sent(patient) == ["12", "12"]
    assert all(c.extra["secret"] for c in patient.backend.named("send_tones"))
    patient.controller.go_on_with_tones(session_id)
    await finished(patient)
    assert sent(patient)[-1] == "3"


async def test_a_macro_masks_its_secrets_and_tells_when_one_is_missing(
    patient: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    session_id = await patient.answered()

    async def filled() -> tuple[TonePart, ...]:
        return (TonePart("1"), TonePart("8642", secret=True), TonePart("#"))

    async def missing() -> tuple[TonePart, ...]:
        raise SecretMissing("Nothing is stored for “PIN”.")

    patient.controller.play_macro(session_id, "Voicemail", filled)
    await finished(patient)
    commands = patient.backend.named("send_tones")
    assert [(c.value, c.extra["secret"]) for c in commands] == [
        ("1", False),
        ("8642", True),
        ("#", False),
    ]
    assert {p.text for p in patient.progress} == {MASK}
    texts = [entry.text for entry in patient.controller.timeline(session_id)]
    assert "Voicemail" in texts
    assert "8642" not in caplog.text + "".join(texts)
    patient.controller.play_macro(session_id, "Voicemail", missing)
    await asyncio.sleep(0)
    assert "PIN" in patient.notices[-1].text


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
