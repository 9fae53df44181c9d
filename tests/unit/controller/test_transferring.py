"""Blind and attended transfers on the fake backend."""

from __future__ import annotations

import pytest

from softphone.domain import events
from softphone.domain.actions import Action
from softphone.domain.ids import SessionId
from softphone.domain.outcome import EndReason
from softphone.domain.session import Pending
from softphone.domain.transfer import TransferMode, TransferRequest, TransferStep
from softphone.errors import CommandRefused
from tests import builders as make
from tests.desk import Desk
from tests.unit.controller.test_hold_swap_merge import measure

BOB = "+15550100002"


def progress(status: str, leg: str = make.LEG, **fields: object) -> events.TransferProgress:
    values = {"to_end_point": BOB} | fields
    return events.TransferProgress(timestamp=make.AT, session_id=leg, status=status, **values)


async def consulting(desk: Desk) -> tuple[SessionId, SessionId]:
    """The parent on hold, the one we ask answered."""
    parent = await desk.answered()
    consult = desk.controller.consult(parent, BOB)
    assert consult is not None
    await desk.backend.arrival("hold")
    measure(desk, parent, local=True)
    await desk.until(consult, lambda now: now is not None and now.leg is not None)
    desk.backend.emit(make.dialout_answered(session_id=desk.session(consult).leg))
    return parent, consult


@pytest.mark.parametrize("mode", list(TransferMode))
async def test_a_blind_transfer_that_works(patient: Desk, mode: TransferMode) -> None:
    session_id = await patient.answered()
    request = TransferRequest(target="sip:bob@example.com", mode=mode)
    patient.controller.transfer_blind(session_id, request)
    (command,) = await patient.backend.arrival("transfer")
    assert (command.leg, command.value) == (make.LEG, request)
    assert patient.session(session_id).pending is Pending.TRANSFER
    patient.backend.emit(progress("triggered"), progress("initiated"))
    moving = patient.session(session_id)
    assert moving.pending is None and moving.transfer and moving.transfer.under_way
    allowed = patient.controller.allowed(moving)
    assert Action.HANG_UP in allowed and not allowed & {Action.HOLD, Action.TRANSFER}
    patient.backend.emit(progress("completed"), make.dialout_stopped())
    over = patient.session(session_id)
    assert over.outcome is not None and over.outcome.reason is EndReason.TRANSFERRED
    names = [entry.name for entry in patient.controller.timeline(session_id)]
    assert mode.value in names and "transfer-progress" in names


@pytest.mark.parametrize(
    ("status", "words"), [("busy", "is busy"), ("no-answer", "did not answer"), ("failed", "could")]
)
async def test_a_target_that_fails_brings_the_party_back(
    patient: Desk, status: str, words: str
) -> None:
    session_id = await patient.answered()
    patient.controller.transfer_blind(session_id, TransferRequest(target=BOB))
    await patient.backend.arrival("transfer")
    patient.backend.emit(progress("triggered"), progress(status, sip_code=486))
    back = patient.session(session_id)
    assert back.live and back.transfer and back.transfer.failed
    assert Action.TRANSFER in patient.controller.allowed(back)
    assert words in patient.notices[-1].text and "with you again" in patient.notices[-1].text


@pytest.mark.parametrize(
    ("target", "mode"),
    [
        ("bob", TransferMode.THROUGH_US),
        (BOB, TransferMode.HAND_OVER),
        (make.NUMBER, TransferMode.THROUGH_US),
    ],
)
async def test_a_bad_target_is_refused_here(patient: Desk, target: str, mode: TransferMode) -> None:
    session_id = await patient.answered()
    patient.controller.transfer_blind(session_id, TransferRequest(target=target, mode=mode))
    assert patient.notices[-1].field == "toEndPoint"
    assert patient.backend.named("transfer") == []
    assert patient.session(session_id).pending is None


async def test_a_refused_transfer_leaves_the_session_as_it_was(patient: Desk) -> None:
    session_id = await patient.answered()
    patient.backend.fail("transfer", CommandRefused("Not here.", type="not-allowed"))
    patient.controller.transfer_blind(session_id, TransferRequest(target=BOB))
    session = await patient.until(session_id, lambda now: now is not None and not now.pending)
    assert session.live and session.transfer is None
    assert patient.notices[-1].text == "Not here."


async def test_what_the_far_party_asks_for_is_kept_until_decided(patient: Desk) -> None:
    session_id = await patient.answered()
    patient.backend.emit(progress("requested"))
    asked = patient.session(session_id).transfer
    assert asked is not None and (asked.step, asked.target) == (TransferStep.REQUESTED, BOB)
    patient.backend.emit(progress("canceled", sip_code=603))
    assert "refused" in patient.notices[-1].text
    patient.backend.emit(progress("requested"))
    patient.controller.refuse_transfer(session_id)
    declined = patient.session(session_id).transfer
    assert declined is not None and declined.failed
    (command,) = patient.backend.named("decline_transfer")
    assert command.leg == patient.session(session_id).leg
    told = len(patient.notices)
    patient.backend.emit(progress("canceled", sip_code=603))
    patient.controller.refuse_transfer(session_id)
    assert len(patient.notices) == told
    assert patient.backend.named("transfer") == []
    assert len(patient.backend.named("decline_transfer")) == 1


async def test_a_request_does_not_hide_a_transfer_under_way(patient: Desk) -> None:
    session_id = await patient.answered()
    patient.backend.emit(progress("triggered"), progress("requested", to_end_point="sip:evil@x"))
    transfer = patient.session(session_id).transfer
    assert transfer is not None and transfer.step is TransferStep.TRIGGERED


async def test_a_consultation_completed(patient: Desk) -> None:
    parent, consult = await consulting(patient)
    leg_1, leg_2 = patient.session(parent).leg, patient.session(consult).leg
    patient.controller.complete(consult)
    (command,) = await patient.backend.arrival("connect")
    assert (command.leg, command.value) == (leg_1, leg_2)
    assert patient.session(parent).pending is Pending.TRANSFER
    patient.backend.emit(
        progress("completed"),
        make.dialout_stopped(session_id=leg_1),
        make.dialout_stopped(session_id=leg_2, reason="transferred"),
    )
    for session_id in (parent, consult):
        outcome = patient.session(session_id).outcome
        assert outcome is not None and outcome.reason is EndReason.TRANSFERRED


async def test_a_consultation_that_cannot_be_completed_leaves_both(patient: Desk) -> None:
    parent, consult = await consulting(patient)
    patient.backend.fail("connect", CommandRefused("Not now.", type="not-allowed"))
    patient.controller.complete(consult)
    await patient.until(parent, lambda now: now is not None and now.pending is None)
    assert patient.session(parent).local_hold and patient.session(consult).live


async def test_a_consultation_cancelled(patient: Desk) -> None:
    parent, consult = await consulting(patient)
    patient.controller.cancel_consult(consult)
    (hung_up,) = await patient.backend.arrival("hang_up")
    assert hung_up.leg == patient.session(consult).leg
    held = await patient.backend.arrival("hold", 2)
    assert (held[-1].leg, held[-1].value) == (patient.session(parent).leg, False)


async def test_a_consultation_needs_somebody_to_connect(patient: Desk) -> None:
    alone = await patient.answered()
    patient.controller.complete(alone)
    assert "nobody to connect" in patient.notices[-1].text


@pytest.mark.parametrize("held_first", [True, False])
async def test_nobody_waits_for_one_who_was_not_reached(patient: Desk, held_first: bool) -> None:
    parent = await patient.answered()
    consult = patient.controller.consult(parent, BOB)
    assert consult is not None
    await patient.backend.arrival("hold")
    if held_first:
        measure(patient, parent, local=True)
    await patient.until(consult, lambda now: now is not None and now.leg is not None)
    leg = patient.session(consult).leg
    patient.backend.emit(make.dialout_error(session_id=leg, sip_code=486))
    if not held_first:
        measure(patient, parent, local=True)
    held = await patient.backend.arrival("hold", 2)
    assert (held[-1].leg, held[-1].value) == (make.LEG, False)
    measure(patient, parent)
    assert not patient.session(parent).local_hold


async def test_one_who_was_reached_and_left_leaves_the_party_on_hold(patient: Desk) -> None:
    parent, consult = await consulting(patient)
    patient.backend.emit(make.dialout_stopped(session_id=patient.session(consult).leg))
    await patient.until(consult, lambda now: now is not None and not now.live)
    assert len(patient.backend.named("hold")) == 1 and patient.session(parent).local_hold
