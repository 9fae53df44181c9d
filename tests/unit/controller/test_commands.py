from __future__ import annotations

import asyncio

import pytest

from softphone.controller.commands import CommandLimits
from softphone.controller.controller import TelephonyController
from softphone.domain.dialing import DialRequest
from softphone.domain.link import LinkStatus
from softphone.domain.notice import Severity
from softphone.domain.outcome import EndedBy, EndReason
from softphone.domain.session import Pending, Session, SessionState
from softphone.errors import (
    AuthRejected,
    BackendUnavailable,
    SessionGone,
)
from tests import builders as make
from tests.desk import Desk, make_desk, over
from tests.fakes.backend import FakeBackend

S = SessionState


def not_pending(session: Session | None) -> bool:
    return session is None or session.pending is None


async def test_a_hang_up_is_pending_until_its_event(patient: Desk) -> None:
    session_id = await patient.answered()
    patient.controller.hang_up(session_id)
    await patient.backend.arrival("hang_up")
    waiting = patient.session(session_id)
    assert (waiting.state, waiting.pending) == (S.ACTIVE, Pending.HANGUP)
    patient.backend.emit(make.dialout_stopped())
    ended = patient.session(session_id)
    assert ended.outcome is not None
    assert (ended.outcome.reason, ended.outcome.by) == (EndReason.NORMAL, EndedBy.US)
    assert patient.notices == []


async def test_hanging_up_twice_sends_one_command(patient: Desk) -> None:
    session_id = await patient.answered()
    patient.controller.hang_up(session_id)
    patient.controller.hang_up(session_id)
    await patient.backend.arrival("hang_up")
    await asyncio.sleep(0)
    assert len(patient.backend.named("hang_up")) == 1


async def test_a_hang_up_before_the_leg_is_named_waits_for_it(patient: Desk) -> None:
    patient.backend.hang("dial")
    session_id = patient.controller.dial(DialRequest(destination=make.NUMBER))
    await patient.backend.arrival("dial")
    patient.controller.hang_up(session_id)
    assert patient.session(session_id).pending is Pending.HANGUP
    assert patient.backend.named("hang_up") == []
    patient.backend.release("dial")
    commands = await patient.backend.arrival("hang_up")
    assert commands[0].leg == "leg-1"
    assert patient.session(session_id).pending is Pending.HANGUP
    patient.backend.emit(make.dialout_stopped())
    outcome = patient.session(session_id).outcome
    assert outcome is not None
    assert (outcome.reason, outcome.by) == (EndReason.CANCELLED, EndedBy.US)


async def test_a_hang_up_has_the_dials_time_on_top_of_its_own() -> None:
    desk = make_desk(limits=CommandLimits(command_s=0.03, dial_s=5.0))
    await desk.controller.start(desk.backend)
    desk.backend.hang("dial")
    session_id = desk.controller.dial(DialRequest(destination=make.NUMBER))
    desk.controller.hang_up(session_id)
    await asyncio.sleep(0.06)
    assert desk.session(session_id).pending is Pending.HANGUP
    desk.backend.release("dial")
    await desk.backend.arrival("hang_up")
    desk.backend.emit(make.dialout_stopped())
    assert desk.notices == []
    await desk.controller.stop()


async def test_what_a_snapshot_has_settled_is_not_doubted_again(desk: Desk) -> None:
    sessions = [await desk.answered() for _ in range(6)]
    desk.backend.hang("hang_up")
    for session_id in sessions:
        desk.controller.hang_up(session_id)
    for session_id in sessions:
        await desk.until(session_id, over)
    assert len(desk.notices) == 1


async def test_resynchronisations_that_pile_up_share_one_snapshot(patient: Desk) -> None:
    resync = patient.controller._parts.resync
    patient.backend.hang("snapshot")
    first = asyncio.create_task(resync.run())
    await patient.backend.arrival("snapshot")
    rest = [asyncio.create_task(resync.run()) for _ in range(5)]
    await asyncio.sleep(0)
    patient.backend.release("snapshot")
    await asyncio.gather(first, *rest)
    assert patient.backend.snapshots == 2


async def test_a_leg_that_is_already_gone_counts_as_hung_up(desk: Desk) -> None:
    session_id = await desk.answered()
    desk.backend.fail("hang_up", SessionGone("It has ended."))
    desk.controller.hang_up(session_id)
    ended = await desk.until(session_id, over)
    assert ended.outcome is not None
    assert (ended.outcome.reason, ended.outcome.by) == (EndReason.NORMAL, EndedBy.US)
    assert desk.notices == []


@pytest.mark.parametrize("accepted", [True, False])
async def test_a_hang_up_without_its_event_is_in_doubt(desk: Desk, accepted: bool) -> None:
    session_id = await desk.answered()
    if not accepted:
        desk.backend.hang("hang_up")
    desk.backend.legs = [make.leg_snapshot()]
    desk.controller.hang_up(session_id)
    session = await desk.until(session_id, not_pending)
    assert session.state is S.ACTIVE
    assert desk.backend.snapshots == 1
    assert [notice.severity for notice in desk.notices] == [Severity.WARNING]
    assert "unknown" in desk.notices[0].text


async def test_a_failed_command_clears_pending_and_tells(desk: Desk) -> None:
    session_id = await desk.answered()
    desk.backend.fail("hang_up", BackendUnavailable("The link is down."))
    desk.controller.hang_up(session_id)
    session = await desk.until(session_id, not_pending)
    assert session.state is S.ACTIVE
    assert [notice.text for notice in desk.notices] == ["The link is down."]


async def test_answering(patient: Desk) -> None:
    session_id = patient.ringing()
    patient.controller.answer(session_id)
    assert (await patient.backend.arrival("answer"))[0].leg == "in-1"
    assert patient.session(session_id).pending is Pending.ANSWER
    patient.backend.emit(make.dialin_connected(session_id="in-1"), make.joined("in-1"))
    session = patient.session(session_id)
    assert (session.state, session.pending) == (S.ACTIVE, None)


async def test_a_caller_who_gives_up_while_we_answer(desk: Desk) -> None:
    session_id = desk.ringing()
    desk.backend.hang("answer")
    desk.controller.answer(session_id)
    await desk.backend.arrival("answer")
    desk.backend.emit(make.dialin_stopped(session_id="in-1"))
    ended = await desk.until(session_id, over)
    assert ended.outcome is not None
    assert ended.outcome.reason is EndReason.MISSED


async def test_declining(patient: Desk) -> None:
    session_id = patient.ringing()
    patient.controller.decline(session_id)
    await patient.backend.arrival("decline")
    patient.backend.emit(make.dialin_stopped(session_id="in-1"))
    ended = await patient.until(session_id, over)
    assert ended.outcome is not None
    assert (ended.outcome.reason, ended.outcome.by) == (EndReason.DECLINED, EndedBy.US)


def hears_me(allowed: bool) -> dict[str, object]:
    return {"canReceive": {"base": True, "byParticipantId": {"me": {"audio": allowed}}}}


async def test_mute_is_what_was_measured_not_what_was_asked(patient: Desk) -> None:
    session_id = await patient.answered()
    patient.controller.mute_session(session_id, True)
    await patient.backend.arrival("mute_toward")
    waiting = patient.session(session_id)
    assert (waiting.muted, waiting.pending) == (False, Pending.MUTE)
    patient.backend.emit(make.updated(permissions={}))
    assert patient.session(session_id).muted is False
    patient.backend.emit(make.updated(permissions=hears_me(False)))
    session = patient.session(session_id)
    assert (session.muted, session.pending) == (True, None)
    patient.controller.mute_session(session_id, True)
    assert len(patient.backend.named("mute_toward")) == 1
    patient.backend.emit(make.updated(permissions=hears_me(True)))
    assert patient.session(session_id).muted is False


async def test_mute_by_user_id(patient: Desk) -> None:
    session_id = await patient.answered()
    patient.backend.emit(make.joined("me", user_id="operator", local=True))
    rule = {"canReceive": {"byUserId": {"operator": False}}}
    patient.backend.emit(make.updated(permissions=rule))
    assert patient.session(session_id).muted is True


async def test_a_mute_that_never_takes_effect_is_in_doubt(desk: Desk) -> None:
    session_id = await desk.answered()
    desk.backend.legs = [make.leg_snapshot()]
    desk.controller.mute_session(session_id, True)
    session = await desk.until(session_id, not_pending)
    assert session.muted is False
    assert "mute" in desk.notices[0].text


async def test_what_is_not_allowed_is_told_and_not_sent(desk: Desk) -> None:
    session_id = await desk.answered()
    desk.controller.answer(session_id)
    desk.controller.hang_up("nobody")
    assert desk.backend.named("answer") == []
    assert [notice.severity for notice in desk.notices] == [Severity.INFO, Severity.INFO]


async def test_dismissing_forgets_ended_sessions_only(desk: Desk) -> None:
    first, second = await desk.answered(), await desk.dialled()
    desk.controller.dismiss(first)
    assert len(desk.controller.store) == 2
    desk.backend.emit(make.dialout_stopped())
    desk.controller.dismiss_ended()
    assert [session.id for session in desk.controller.store.all()] == [second]
    assert desk.controller.timeline(first) == ()
    desk.backend.emit(make.dialout_warning(), make.dialout_stopped())
    assert len(desk.controller.store) == 1


async def test_hanging_up_everything(patient: Desk) -> None:
    await patient.answered()
    await patient.dialled()
    patient.ringing()
    patient.controller.hang_up_all()
    await patient.backend.arrival("hang_up", 2)
    await patient.backend.arrival("decline")


async def test_a_first_attempt_that_fails_is_raised_and_shown() -> None:
    controller, backend = TelephonyController(), FakeBackend()
    backend.fail("start", AuthRejected("The key is not accepted. Check it in Settings."))
    with pytest.raises(AuthRejected):
        await controller.start(backend)
    assert controller.link.status is LinkStatus.DOWN
    assert controller.link.reason.startswith("The key")
    await controller.start(backend)
    assert controller.link.status is LinkStatus.UP
    with pytest.raises(RuntimeError):
        await controller.start(FakeBackend())
    await controller.stop()


async def test_stopping_leaves_nothing_running_and_nothing_live(desk: Desk) -> None:
    session_id = await desk.answered()
    desk.backend.hang("hang_up")
    desk.controller.hang_up(session_id)
    desk.backend.hang("dial")
    desk.controller.dial(DialRequest(destination=make.NUMBER))
    await desk.backend.arrival("dial", 2)
    await desk.controller.stop()
    await desk.controller.stop()
    assert desk.backend.stopped == 1
    assert desk.controller.store.live() == ()
    assert desk.controller.link.status is LinkStatus.DOWN
    assert desk.controller.capabilities.dtmf_methods == ()


async def test_a_controller_can_start_again_after_stopping(desk: Desk) -> None:
    await desk.controller.stop()
    await desk.controller.start(desk.backend)
    session_id = await desk.answered()
    assert desk.session(session_id).state is S.ACTIVE
