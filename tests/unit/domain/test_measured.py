"""Mute and hold read from what is measured; the matrix as the window shows it."""

from __future__ import annotations

from softphone.domain.events import Participant
from softphone.domain.hearing import Hears, hearing
from softphone.domain.holding import Hold
from softphone.domain.ids import ParticipantId
from softphone.domain.measured import measured
from softphone.domain.session import Pending, SessionState
from tests import builders as make

ME = Participant(ParticipantId("me"), user_id="ada", local=True)
CLOSED = {"canReceive": {"base": False}, "canSend": []}


def active(**changes: object):
    return make.session(state=SessionState.ACTIVE, leg=make.LEG, **changes)


def test_permissions_tell_of_hold_where_the_backend_does_not():
    held = measured(active(), make.participant(permissions=CLOSED), ME, 5.0)
    assert held.local_hold and held.held_since == 5.0


def test_closed_permissions_are_no_hold_before_the_far_end_is_told():
    before = active(pending=Pending.HOLD)
    assert measured(before, make.participant(permissions=CLOSED, hold=Hold()), ME, 5.0) is before


def test_mute_survives_a_hold():
    muted = active(muted=True)
    held = measured(muted, make.participant(permissions=CLOSED, hold=Hold(local=True)), ME, 5.0)
    assert held.muted and held.local_hold
    rules = {"canReceive": {"byUserId": {"ada": False}}}
    back = measured(held, make.participant(permissions=rules, hold=Hold()), ME, 9.0)
    assert back.muted and not back.local_hold


def test_nothing_new_is_the_same_session():
    before = active()
    assert measured(before, make.participant(hold=Hold()), ME, 5.0) is before


def test_the_matrix_has_the_operator_first_and_says_what_is_silent():
    jane = make.participant("jane")
    quiet = make.participant("quiet", audio=False)
    held = make.participant("held", permissions=CLOSED)
    table = hearing([jane, quiet, held, ME])
    assert [somebody.id for somebody in table.people] == ["me", "jane", "quiet", "held"]
    assert table.cells[0] == (Hears.ITSELF, Hears.YES, Hears.SILENT, Hears.NO)
    assert table.cells[3] == (Hears.NO, Hears.NO, Hears.NO, Hears.ITSELF)
    assert hearing([]).cells == ()
