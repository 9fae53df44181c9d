"""When a leg counts as on hold: closed off in both directions by permissions."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from softphone.domain.audibility import audible
from softphone.domain.events import Participant
from softphone.domain.holding import on_hold, plays_music_to
from softphone.domain.ids import ParticipantId


def person(name: str, user: str | None = None, **permissions: Any) -> Participant:
    return Participant(ParticipantId(name), user_id=user or name, permissions=permissions)


DEAF = {"canReceive": {"base": False}}
SHUT = {**DEAF, "canSend": False}


@pytest.mark.parametrize(
    ("leg", "others", "held"),
    [
        (person("c"), [person("a")], False),
        (person("c", **DEAF), [person("a")], False),
        (person("c", canSend=False), [person("a")], False),
        (person("c", **SHUT), [person("a")], True),
        (person("c", **SHUT), [], True),
        (person("c"), [], False),
        (person("c", **DEAF), [], False),
        # Daily's recipe with the agent's rule in place of the leg's canSend
        (person("c", **DEAF), [person("a", canReceive={"byUserId": {"c": False}})], True),
        (
            person("c", **DEAF),
            [person("a", canReceive={"byUserId": {"c": False}}), person("s", hasPresence=False)],
            False,
        ),
        # music by a participant of its own
        (
            person("c", canSend=[], canReceive={"base": False, "byUserId": {"hold-music": True}}),
            [person("a"), person("m", "hold-music")],
            True,
        ),
        # one that is left with people who may not speak is not on hold
        (person("c"), [person("b", **SHUT)], False),
    ],
)
def test_on_hold(leg: Participant, others: list[Participant], held: bool) -> None:
    assert on_hold(leg, others) is held


def test_music_of_the_room_comes_before_ours() -> None:
    leg = person("c", canReceive={"base": False, "byUserId": {"hold-music": True}})
    player = person("m", "hold-music")
    assert plays_music_to(leg, [player])
    assert not plays_music_to(leg, [person("m", "hold-music", canSend=False)])
    assert not plays_music_to(person("c", **SHUT), [player])


gates = st.fixed_dictionaries(
    {
        "canSend": st.booleans(),
        "canReceive": st.fixed_dictionaries(
            {
                "base": st.booleans(),
                "byParticipantId": st.dictionaries(st.sampled_from("abcd"), st.booleans()),
            }
        ),
    }
)


@given(st.lists(gates, min_size=2, max_size=4))
def test_who_is_on_hold_shares_audio_with_nobody(permissions: list[dict[str, Any]]) -> None:
    people = [person("abcd"[index], **each) for index, each in enumerate(permissions)]
    matrix = audible(people)
    for leg in people:
        others = [other for other in people if other is not leg]
        if on_hold(leg, others):
            assert not matrix[leg.id]
            assert all(leg.id not in heard for heard in matrix.values())
