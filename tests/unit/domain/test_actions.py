from __future__ import annotations

import itertools

import pytest

from softphone.domain.actions import Action, allowed_actions, joint_actions
from softphone.domain.capabilities import Capabilities
from softphone.domain.ids import SessionId
from softphone.domain.session import Direction, Pending, SessionState
from softphone.domain.transfer import Transfer, TransferStep
from tests import builders as make
from tests.fakes.backend import ALL

S = SessionState


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"state": S.PLACING}, {Action.HANG_UP}),
        ({"state": S.RINGING, "leg": make.LEG}, {Action.HANG_UP, Action.SEND_TONES}),
        (
            {"state": S.ACTIVE, "leg": make.LEG},
            {Action.HANG_UP, Action.SEND_TONES, Action.MUTE, Action.HOLD, Action.TRANSFER},
        ),
        (
            {"state": S.ACTIVE, "leg": make.LEG, "muted": True},
            {Action.HANG_UP, Action.SEND_TONES, Action.UNMUTE, Action.HOLD, Action.TRANSFER},
        ),
        (
            {"state": S.ACTIVE, "leg": make.LEG, "local_hold": True, "muted": True},
            {Action.HANG_UP, Action.SEND_TONES, Action.RESUME, Action.TRANSFER},
        ),
        (
            {"state": S.ACTIVE, "leg": make.LEG, "pending": Pending.HOLD},
            {Action.HANG_UP, Action.SEND_TONES},
        ),
        (
            {"state": S.ACTIVE, "leg": make.LEG, "transfer": Transfer("", TransferStep.TRIGGERED)},
            {Action.HANG_UP, Action.SEND_TONES},
        ),
        ({"state": S.ACTIVE, "leg": make.LEG, "pending": Pending.HANGUP}, set()),
        (
            {"state": S.INCOMING, "direction": Direction.DIAL_IN, "leg": make.LEG},
            {Action.ANSWER, Action.DECLINE},
        ),
        (
            {
                "state": S.INCOMING,
                "direction": Direction.DIAL_IN,
                "leg": make.LEG,
                "pending": Pending.ANSWER,
            },
            {Action.HANG_UP},
        ),
        ({"state": S.ENDED}, {Action.DISMISS, Action.REDIAL}),
        ({"state": S.ENDED, "peer": ""}, {Action.DISMISS}),
    ],
)
def test_what_is_allowed(changes: dict[str, object], expected: set[Action]) -> None:
    assert allowed_actions(make.session(**changes), ALL) == expected


def test_a_backend_without_a_feature_never_offers_it() -> None:
    nothing = Capabilities(dtmf_methods=())
    offered = set(Action) - {Action.HANG_UP, Action.DISMISS, Action.REDIAL}
    for state, pending, direction in itertools.product(S, [None, *Pending], Direction):
        session = make.session(state=state, pending=pending, direction=direction, leg=make.LEG)
        assert not allowed_actions(session, nothing) & offered


def test_every_live_session_can_be_ended_somehow() -> None:
    ends = {Action.HANG_UP, Action.DECLINE}
    for state, direction in itertools.product(S, Direction):
        session = make.session(state=state, direction=direction, leg=make.LEG)
        if session.live:
            assert allowed_actions(session, ALL) & ends
            assert allowed_actions(session, Capabilities(dtmf_methods=())) & ends


def test_swap_and_merge_need_two() -> None:
    held = make.session(id=SessionId("a"), state=S.ACTIVE, leg=make.LEG, local_hold=True)
    talking = make.session(id=SessionId("b"), state=S.ACTIVE, leg=make.LEG)
    assert joint_actions(held, [held, talking], ALL) == {Action.SWAP, Action.MERGE}
    assert joint_actions(talking, [held, talking], ALL) == {Action.MERGE}
    assert joint_actions(held, [held], ALL) == joint_actions(talking, [talking], ALL) == set()
    assert joint_actions(held, [held, talking], Capabilities()) == set()
