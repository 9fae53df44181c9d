"""Hold, swap, merge and the policy for a second call, on the fake backend."""

from __future__ import annotations

import asyncio

import pytest

from softphone.domain.dialing import DialRequest
from softphone.domain.holding import Hold
from softphone.domain.ids import SessionId
from softphone.domain.session import Pending
from softphone.errors import CommandRefused
from tests import builders as make
from tests.desk import Desk, make_desk
from tests.patience import PATIENCE_S

HELD = {"canReceive": {"base": False}, "canSend": []}


def measure(
    desk: Desk, session_id: SessionId, *, local: bool = False, remote: bool = False
) -> None:
    leg = desk.session(session_id).leg
    assert leg is not None
    desk.backend.emit(
        make.updated(leg, permissions=HELD if local else {}, hold=Hold(local, remote))
    )


async def two(desk: Desk) -> tuple[SessionId, SessionId]:
    """The first on hold because the second was dialled and answered."""
    first = await desk.answered()
    second = desk.controller.dial(DialRequest(destination="+15550100002"))
    await desk.backend.arrival("hold")
    measure(desk, first, local=True)
    await desk.until(second, lambda now: now is not None and now.leg is not None)
    leg = desk.session(second).leg
    desk.backend.emit(make.dialout_answered(session_id=leg))
    return first, second


def calls(desk: Desk) -> list[tuple[str, object, object]]:
    names = ("hold", "dial", "answer")
    return [(c.name, c.leg, c.value) for c in desk.backend.commands if c.name in names]


async def test_hold_is_true_only_when_measured(patient: Desk) -> None:
    session_id = await patient.answered()
    patient.controller.hold(session_id, True)
    await patient.backend.arrival("hold")
    waiting = patient.session(session_id)
    assert (waiting.pending, waiting.local_hold) == (Pending.HOLD, False)
    measure(patient, session_id, local=True)
    held = patient.session(session_id)
    assert (held.pending, held.local_hold, held.held_since) == (None, True, make.AT)
    assert not held.muted, "hold says nothing about mute"
    patient.controller.hold(session_id, False)
    await patient.backend.arrival("hold", 2)
    measure(patient, session_id)
    back = patient.session(session_id)
    assert (back.pending, back.local_hold, back.held_since) == (None, False, None)
    names = [entry.name for entry in patient.controller.timeline(session_id)]
    assert names.index("hold") < names.index("resume")


async def test_their_hold_is_a_fact_of_its_own(patient: Desk) -> None:
    session_id = await patient.answered()
    measure(patient, session_id, remote=True)
    session = patient.session(session_id)
    assert session.remote_hold and not session.local_hold and session.held_since is None


async def test_a_hold_that_is_never_measured_ends_in_doubt(desk: Desk) -> None:
    session_id = await desk.answered()
    desk.controller.hold(session_id, True)
    await desk.until(session_id, lambda now: now is not None and now.pending is None)
    assert "hold was not confirmed" in desk.notices[-1].text
    assert not desk.session(session_id).local_hold


async def test_a_second_dial_waits_until_the_first_is_on_hold(patient: Desk) -> None:
    first = await patient.answered()
    patient.backend.hang("hold")
    patient.controller.dial(DialRequest(destination="+15550100002"))
    await patient.backend.arrival("hold")
    assert len(patient.backend.named("dial")) == 1
    patient.backend.release("hold")
    await patient.backend.arrival("dial", 2)
    assert calls(patient)[-2][:2] == ("hold", patient.session(first).leg)


async def test_answering_puts_the_other_on_hold_first(patient: Desk) -> None:
    await patient.answered()
    caller = patient.ringing()
    patient.controller.answer(caller)
    await patient.backend.arrival("answer")
    assert [name for name, _, _ in calls(patient)] == ["dial", "hold", "answer"]


async def test_a_dial_is_refused_when_the_other_cannot_be_held(patient: Desk) -> None:
    await patient.answered()
    patient.backend.fail("hold", CommandRefused("No.", type="not-owner"))
    second = patient.controller.dial(DialRequest(destination="+15550100002"))
    await patient.until(second, lambda now: now is not None and not now.live)
    assert len(patient.backend.named("dial")) == 1
    assert any("could not be put on hold" in notice.text for notice in patient.notices)


async def test_the_policy_can_be_switched_off() -> None:
    desk = make_desk(hold_others=False)
    await desk.controller.start(desk.backend)
    await desk.answered()
    await desk.dialled("+15550100002")
    assert desk.backend.named("hold") == []
    await desk.controller.stop()


async def test_swap_forbids_before_it_allows(patient: Desk) -> None:
    first, second = await two(patient)
    patient.backend.hang("hold")
    patient.controller.swap(first)
    await patient.backend.arrival("hold", 2)
    leg_1, leg_2 = patient.session(first).leg, patient.session(second).leg
    assert calls(patient)[-1] == ("hold", leg_2, True), "nobody is taken back yet"
    patient.backend.release("hold")
    await patient.backend.arrival("hold", 3)
    assert calls(patient)[-1] == ("hold", leg_1, False)
    measure(patient, second, local=True)
    measure(patient, first)
    assert patient.session(second).local_hold and not patient.session(first).local_hold


async def test_swap_stops_when_the_hold_is_refused(patient: Desk) -> None:
    first, _second = await two(patient)
    patient.backend.fail("hold", CommandRefused("No.", type="not-owner"))
    patient.controller.swap(first)
    await patient.until(first, lambda now: now is not None and now.pending is None)
    assert patient.session(first).local_hold
    assert [value for name, _, value in calls(patient) if name == "hold"] == [True, True]


async def test_merge_takes_everybody_back_and_holds_nobody(patient: Desk) -> None:
    first, second = await two(patient)
    patient.controller.merge()
    await patient.backend.arrival("hold", 2)
    measure(patient, first)
    assert not patient.session(first).local_hold and not patient.session(second).local_hold
    assert [value for name, _, value in calls(patient) if name == "hold"] == [True, False]


async def test_merge_with_nobody_waiting_says_so(patient: Desk) -> None:
    await patient.answered()
    patient.controller.merge()
    assert "nobody" in patient.notices[-1].text


async def test_a_hold_of_a_leg_that_ends_meanwhile_is_no_error(patient: Desk) -> None:
    first = await patient.answered()
    patient.controller.hold(first, True)
    patient.backend.emit(make.dialout_stopped(session_id=patient.session(first).leg))
    await patient.backend.arrival("hold")
    assert patient.session(first).pending is None and patient.notices == []


@pytest.mark.parametrize("held", [True, False])
async def test_hold_is_refused_before_the_answer(patient: Desk, held: bool) -> None:
    session_id = await patient.dialled()
    patient.controller.hold(session_id, True)
    assert patient.backend.named("hold") == [] and "Cannot hold" in patient.notices[-1].text


async def test_seats_and_roster(patient: Desk) -> None:
    changes: list[int] = []
    stop = patient.controller.roster.subscribe(lambda: changes.append(1))
    session_id = await patient.answered()
    measure(patient, session_id, remote=True)
    assert patient.controller.seats == (1, 5)
    (leg,) = patient.controller.roster.all()
    assert leg.hold == Hold(remote=True)
    measure(patient, session_id, remote=True)
    assert len(changes) == 1, "the same again is no news"
    stop()


async def test_a_long_hold_is_remembered_until_it_ends() -> None:
    desk = make_desk(hold_reminder_s=0.01)
    await desk.controller.start(desk.backend)
    told: asyncio.Queue[str] = asyncio.Queue()
    desk.controller.notices.subscribe(lambda notice: told.put_nowait(notice.text))
    session_id = await desk.answered(display_name="Ann")
    measure(desk, session_id, local=True)
    assert await asyncio.wait_for(told.get(), PATIENCE_S) == "Ann has been on hold for a minute."
    measure(desk, session_id)
    assert desk.controller._parts.reminder._timers == {}
    await desk.controller.stop()
