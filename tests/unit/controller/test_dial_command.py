from __future__ import annotations

import asyncio

import pytest

from softphone.controller.controller import TelephonyController
from softphone.domain.dialing import DialRequest
from softphone.domain.outcome import EndReason
from softphone.domain.session import Pending, Session, SessionState
from softphone.errors import (
    CommandRefused,
    CommandTimeout,
    InvalidInput,
)
from tests import builders as make
from tests.desk import Desk, over

S = SessionState


async def test_a_dial_out_shows_at_once_and_moves_on_events_only(patient: Desk) -> None:
    session_id = patient.controller.dial(DialRequest(destination=make.NUMBER, display_name="Ann"))
    placed = patient.session(session_id)
    assert (placed.state, placed.pending, placed.peer) == (S.PLACING, Pending.DIAL, make.NUMBER)
    assert (placed.peer_name, placed.room) == ("Ann", "room")
    dialing = await patient.until(session_id, lambda now: now is not None and now.leg is not None)
    assert (dialing.state, dialing.pending) == (S.DIALING, None)
    patient.backend.emit(make.dialout_connected())
    assert patient.session(session_id).state is S.RINGING
    patient.backend.emit(make.dialout_answered())
    assert patient.session(session_id).state is S.ACTIVE
    assert patient.notices == []


async def test_the_timeline_begins_with_the_command_and_the_time_it_was_given(
    patient: Desk,
) -> None:
    def show_slowly(_old: Session | None, _new: Session | None) -> None:
        patient.clock.time += 0.05  # the window takes its time to paint the row

    given = patient.clock.time
    stop = patient.controller.store.subscribe(show_slowly)
    session_id = patient.controller.dial(DialRequest(destination=make.NUMBER))
    stop()
    patient.backend.emit(make.dialout_connected(timestamp=given + 0.01))
    await patient.until(session_id, lambda now: now is not None and now.state is S.RINGING)
    entries = patient.controller.timeline(session_id)
    assert [entry.name for entry in entries] == ["startDialOut", "dialout-connected"]
    assert [entry.at for entry in entries] == [given, given + 0.01]


async def test_events_that_overtake_the_answer_to_the_dial_are_not_lost(patient: Desk) -> None:
    patient.backend.hang("dial")
    session_id = patient.controller.dial(DialRequest(destination=make.NUMBER))
    await patient.backend.arrival("dial")
    far_party = make.joined(participant_type="pstn-dial-out")
    patient.backend.emit(make.dialout_connected(), far_party, make.dialout_answered())
    assert len(patient.controller.store) == 1
    assert patient.session(session_id).state is S.PLACING
    patient.backend.release("dial")
    active = await patient.until(session_id, lambda now: now is not None and now.leg is not None)
    assert active.state is S.ACTIVE
    assert [entry.name for entry in patient.controller.timeline(session_id)] == [
        "startDialOut",
        "dialout-connected",
        "participant-joined",
        "dialout-answered",
    ]


async def test_somebody_elses_leg_does_not_wait_for_our_dial(patient: Desk) -> None:
    patient.backend.hang("dial")
    patient.controller.dial(DialRequest(destination=make.NUMBER))
    await patient.backend.arrival("dial")
    other = make.dialout_connected(session_id="other", destination="+15550100002")
    patient.backend.emit(other)
    assert patient.by_leg("other").state is S.RINGING


async def test_a_leg_that_could_be_ours_is_shown_when_it_is_not(patient: Desk) -> None:
    patient.backend.hang("dial")
    session_id = patient.controller.dial(DialRequest(destination=make.NUMBER))
    await patient.backend.arrival("dial")
    patient.backend.emit(make.dialout_connected(session_id="other"))
    assert patient.controller.store.by_leg("other") is None
    patient.backend.release("dial")
    await patient.until(session_id, lambda now: now is not None and now.leg is not None)
    await asyncio.sleep(0)
    assert patient.by_leg("other").id != session_id


@pytest.mark.parametrize(
    ("error", "field"),
    [
        (CommandRefused("No trunk is set.", type="sip-unavailable", field="phoneNumber"), True),
        (InvalidInput("phoneNumber", "is not liked", "Use another."), True),
        (CommandRefused("Five legs are the limit.", type="leg-limit"), False),
    ],
)
async def test_a_refused_dial_ends_with_the_reason_once(
    desk: Desk, error: CommandRefused | InvalidInput, field: bool
) -> None:
    desk.backend.hang("dial")
    desk.backend.fail("dial", error)
    session_id = desk.controller.dial(DialRequest(destination=make.NUMBER))
    await desk.backend.arrival("dial")
    desk.backend.emit(make.dialout_error(error_msg=error.message))
    desk.backend.release("dial")
    ended = await desk.until(session_id, over)
    await asyncio.sleep(0)
    assert ended.outcome is not None
    assert (ended.outcome.reason, ended.outcome.text) == (EndReason.REFUSED, error.message)
    assert [notice.text for notice in desk.notices] == [error.message]
    assert desk.notices[0].session == session_id
    assert desk.notices[0].field == ("phoneNumber" if field else None)
    assert len(desk.controller.store) == 1


async def test_what_is_plainly_wrong_is_refused_before_it_is_sent(desk: Desk) -> None:
    request = DialRequest(
        destination="sip:a@b\r\nX: y", extension="1,2", wait_before_extension_s=99
    )
    assert {problem.field for problem in desk.controller.check_dial(request)} == {
        "sipUri",
        "extension",
        "waitBeforeExtensionDialSec",
    }
    session_id = desk.controller.dial(request)
    assert desk.session(session_id).state is S.ENDED
    assert desk.backend.named("dial") == []
    assert {notice.field for notice in desk.notices} == {
        "sipUri",
        "extension",
        "waitBeforeExtensionDialSec",
    }


@pytest.mark.parametrize("hangs", [True, False])
async def test_a_dial_without_an_answer_is_in_doubt_and_resynchronised(
    desk: Desk, hangs: bool
) -> None:
    if hangs:
        desk.backend.hang("dial")
    else:
        desk.backend.fail("dial", CommandTimeout("no answer"))
    session_id = desk.controller.dial(DialRequest(destination=make.NUMBER))
    desk.backend.legs = [make.leg_snapshot(session_id="late", state="ringing")]
    found = await desk.until(session_id, lambda now: now is not None and now.leg is not None)
    assert (found.leg, found.state) == ("late", S.RINGING)
    assert "unknown" in desk.notices[0].text
    assert desk.backend.snapshots == 1
    assert len(desk.controller.store) == 1


async def test_commands_leave_before_the_window_shows_them(patient: Desk) -> None:
    left: list[list[str]] = []
    patient.controller.store.subscribe(
        lambda _old, _new: left.append([command.name for command in patient.backend.commands])
    )
    patient.controller.dial(DialRequest(destination=make.NUMBER))
    assert left[0][-1] == "dial"
    session_id = await patient.answered()
    del left[:]
    patient.controller.hang_up(session_id)
    assert left[0][-1] == "hang_up"
    await patient.backend.arrival("hang_up")


async def test_a_dial_in_doubt_that_the_backend_never_made_is_lost(desk: Desk) -> None:
    desk.backend.hang("dial")
    session_id = desk.controller.dial(DialRequest(destination=make.NUMBER))
    ended = await desk.until(session_id, over)
    assert ended.outcome is not None
    assert ended.outcome.reason is EndReason.LOST


async def test_dialling_without_a_backend_says_so() -> None:
    controller = TelephonyController()
    notices: list[str] = []
    controller.notices.subscribe(lambda notice: notices.append(notice.text))
    session_id = controller.dial(DialRequest(destination=make.NUMBER))
    session = controller.store.get(session_id)
    assert session is not None
    assert session.state is S.ENDED
    assert "no connection" in notices[0]
