"""Listen, whisper, barge as laws: whatever the others' permissions, no leg hears a whisper."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from softphone.domain.audibility import Matrix, audible
from softphone.domain.events import Participant
from softphone.domain.ids import ParticipantId
from softphone.domain.supervision import (
    Supervision,
    SupervisionMode,
    kept_from,
    must_not_hear,
    own_permissions,
    takes_supervisor_place,
)

AGENT, OTHER, CUSTOMER, BOSS = (ParticipantId(name) for name in ("a", "b", "c", "s"))
LEGS = {CUSTOMER}
LISTENING = {"hasPresence": False, "canSend": False, "canReceive": {"base": True}}

rule = st.booleans() | st.fixed_dictionaries({"audio": st.booleans()})
receive = st.fixed_dictionaries(
    {},
    optional={
        "base": rule,
        "byUserId": st.dictionaries(st.sampled_from(["ua", "us"]), rule),
        "byParticipantId": st.dictionaries(st.sampled_from(["a", "c", "s"]), rule),
    },
)
permissions = st.fixed_dictionaries(
    {},
    optional={
        "canSend": st.booleans() | st.just(["audio"]),
        "canReceive": receive | st.none() | st.booleans(),
    },
)
modes = st.sampled_from(SupervisionMode)


def heard(
    given_permissions: Mapping[ParticipantId, Mapping[str, Any]], place: Supervision | None
) -> Matrix:
    people = []
    for who, may in given_permissions.items():
        kept = must_not_hear(who, is_leg=who in LEGS, supervisions=[place] if place else [])
        people.append(Participant(id=who, user_id=f"u{who}", permissions=kept_from(may, kept)))
    if place is not None:
        own = {**LISTENING, **own_permissions(place.mode)}
        people.append(Participant(id=BOSS, user_id="us", permissions=own))
    return audible(people)


@given(
    st.fixed_dictionaries({AGENT: permissions, OTHER: permissions, CUSTOMER: permissions}), modes
)
def test_nobody_elses_hearing_changes(
    may: dict[ParticipantId, dict[str, Any]], mode: SupervisionMode
) -> None:
    before = heard(may, None)
    during = heard(may, Supervision(BOSS, mode))
    for listener in may:
        assert during[listener] - {BOSS} == before[listener]


@given(
    st.fixed_dictionaries({AGENT: permissions, OTHER: permissions, CUSTOMER: permissions}),
    st.sets(st.sampled_from([AGENT, OTHER, CUSTOMER])),
)
def test_a_whisper_reaches_no_leg_and_nobody_it_is_not_for(
    may: dict[ParticipantId, dict[str, Any]], to: set[ParticipantId]
) -> None:
    matrix = heard(may, Supervision(BOSS, SupervisionMode.WHISPER, frozenset(to)))
    assert BOSS not in matrix[CUSTOMER]
    for listener in (AGENT, OTHER):
        if to and listener not in to:
            assert BOSS not in matrix[listener]


@given(st.fixed_dictionaries({AGENT: permissions, OTHER: permissions, CUSTOMER: permissions}))
def test_a_listener_is_heard_by_nobody(may: dict[ParticipantId, dict[str, Any]]) -> None:
    matrix = heard(may, Supervision(BOSS))
    assert not any(BOSS in ears for ears in matrix.values())


def test_each_position_lets_in_whom_it_names() -> None:
    may: dict[ParticipantId, Mapping[str, Any]] = {AGENT: {}, OTHER: {}, CUSTOMER: {}}
    who_hears = {
        mode: {
            listener
            for listener, ears in heard(may, Supervision(BOSS, mode)).items()
            if BOSS in ears
        }
        for mode in SupervisionMode
    }
    assert who_hears == {
        SupervisionMode.LISTEN: set(),
        SupervisionMode.WHISPER: {AGENT, OTHER},
        SupervisionMode.BARGE: {AGENT, OTHER, CUSTOMER},
    }
    assert heard(may, Supervision(BOSS))[BOSS] == {AGENT, OTHER, CUSTOMER}


@pytest.mark.parametrize(
    ("may", "admin", "expected"),
    [
        (LISTENING, True, True),
        (LISTENING, False, False),
        ({**LISTENING, "hasPresence": True}, True, False),
        ({**LISTENING, "canSend": True}, True, False),
        ({**LISTENING, "canSend": []}, True, True),
    ],
)
def test_the_token_makes_the_supervisor(may: dict[str, Any], admin: bool, expected: bool) -> None:
    assert takes_supervisor_place(may, admin=admin) is expected
