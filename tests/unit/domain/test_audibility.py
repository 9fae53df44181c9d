"""Who hears whom: Daily's rules one by one, then as laws over all permissions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from softphone.domain.audibility import audible, forbid_first
from softphone.domain.events import Participant
from softphone.domain.ids import ParticipantId

A, B, C = ParticipantId("a"), ParticipantId("b"), ParticipantId("c")


def person(name: str, user_id: str | None = None, **permissions: Any) -> Participant:
    return Participant(id=ParticipantId(name), user_id=user_id, permissions=permissions)


def heard_by(listener: str, *people: Participant) -> set[str]:
    return set(audible(people)[ParticipantId(listener)])


def test_by_default_everyone_hears_everyone_but_himself() -> None:
    assert audible([person("a"), person("b"), person("c")]) == {A: {B, C}, B: {A, C}, C: {A, B}}


@pytest.mark.parametrize(
    ("can_send", "heard"),
    [
        (True, True),
        (False, False),
        (None, True),
        ([], False),
        (["audio"], True),
        ({"video", "audio"}, True),
        (("microphone",), True),
        (["video", "screenAudio", "customAudio"], False),
        ("audio", False),
        (1, False),
    ],
)
def test_can_send_decides_whether_a_speaker_is_heard(can_send: object, heard: bool) -> None:
    assert heard_by("a", person("a"), person("b", canSend=can_send)) == ({"b"} if heard else set())


def test_a_hidden_participant_listens_and_is_not_heard() -> None:
    people = person("a"), person("b"), person("s", hasPresence=False)
    assert heard_by("a", *people) == {"b"}
    assert heard_by("s", *people) == {"a", "b"}


@pytest.mark.parametrize(
    ("can_receive", "heard"),
    [
        ({}, True),
        ({"base": False}, False),
        ({"base": True}, True),
        ({"base": {"audio": False, "video": True}}, False),
        ({"base": {"microphone": True}}, True),
        ({"base": {"video": True}}, False),
        ({"base": False, "byUserId": {"ub": True}}, True),
        ({"base": True, "byUserId": {"ub": False}}, False),
        ({"base": True, "byUserId": {"someone": False}}, True),
        ({"byUserId": {"ub": True}, "byParticipantId": {"b": False}}, False),
        ({"byUserId": {"ub": False}, "byParticipantId": {"b": True}}, True),
        ({"byUserId": {"ub": False}, "byParticipantId": {"b": {"video": True}}}, False),
        ({"base": True, "byParticipantId": {"b": {"audio": False}}}, False),
        ({"base": False, "byUserId": {"ub": {"video": True}}}, False),
        ({"base": True, "byUserId": {"ub": {}}}, True),
        ({"base": "yes"}, False),
        ({"base": True, "byUserId": ["ub"]}, False),
        ({"base": True, "byParticipantId": {"b": "no"}}, False),
        ("all", False),
        (None, True),
    ],
)
def test_can_receive_resolves_from_the_most_specific_rule(can_receive: object, heard: bool) -> None:
    people = person("a", canReceive=can_receive), person("b", "ub")
    assert heard_by("a", *people) == ({"b"} if heard else set())


def test_a_rule_by_user_id_does_not_meet_a_participant_without_one() -> None:
    people = person("a", canReceive={"byUserId": {"b": False}}), person("b")
    assert heard_by("a", *people) == {"b"}


def test_whisper_reaches_the_agent_and_never_the_customer() -> None:
    customer = person("c", canReceive={"base": True, "byUserId": {"boss": False}})
    room = audible([customer, person("a"), person("s", "boss", canSend=["audio"])])
    assert room == {C: {A}, A: {C, "s"}, "s": {A, C}}


media = st.dictionaries(st.sampled_from(["audio", "microphone", "video"]), st.booleans())
rule = st.booleans() | media
names = st.sampled_from("abcd")
rules = st.none() | st.fixed_dictionaries(
    {},
    optional={
        "base": rule,
        "byUserId": st.dictionaries(names, rule),
        "byParticipantId": st.dictionaries(names, rule),
    },
)
permissions = st.fixed_dictionaries(
    {},
    optional={
        "hasPresence": st.booleans(),
        "canSend": st.booleans() | st.sets(st.sampled_from(["audio", "video", "microphone"])),
        "canReceive": rules,
    },
)


@st.composite
def rooms(draw: st.DrawFn) -> list[Participant]:
    return [
        Participant(
            id=ParticipantId(name),
            user_id=draw(st.none() | names),
            permissions=draw(permissions),
        )
        for name in draw(st.lists(names, unique=True))
    ]


def expected(listener: Participant, speaker: Participant) -> bool:
    """The rules again, spelled out as a person would read them aloud."""

    def audio(value: Any) -> bool | None:
        if isinstance(value, bool):
            return value
        return next((value[n] for n in ("audio", "microphone") if n in value), None)

    send: Any = speaker.permissions.get("canSend", True)
    if listener.id == speaker.id or speaker.permissions.get("hasPresence", True) is False:
        return False
    if not (send if isinstance(send, bool) else send & {"audio", "microphone"}):
        return False
    receive: Mapping[str, Any] = listener.permissions.get("canReceive") or {}
    for verdict in (
        audio(receive.get("byParticipantId", {}).get(speaker.id, {})),
        audio(receive.get("byUserId", {}).get(speaker.user_id, {})),
        audio(receive["base"]) or False if "base" in receive else True,
    ):
        if verdict is not None:
            return verdict
    raise AssertionError("base always decides")


@given(rooms())
def test_matrix_is_exactly_what_the_rules_say(room: list[Participant]) -> None:
    matrix = audible(room)
    assert set(matrix) == {p.id for p in room}
    for listener in room:
        assert matrix[listener.id] == {s.id for s in room if expected(listener, s)}


@given(rooms(), st.randoms())
def test_the_order_of_participants_does_not_matter(room: list[Participant], chance: Any) -> None:
    shuffled = list(room)
    chance.shuffle(shuffled)
    assert audible(shuffled) == audible(room)


@given(rooms(), rooms())
def test_a_change_forbids_first(old_room: list[Participant], new_room: list[Participant]) -> None:
    old, new = audible(old_room), audible(new_room)
    first, then = forbid_first(old, new)
    assert then == new
    for listener, heard in first.items():
        assert heard == old.get(listener, frozenset()) & new[listener]
