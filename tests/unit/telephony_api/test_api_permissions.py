from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from softphone.domain.audibility import may_be_heard, may_receive
from softphone.domain.ids import ParticipantId
from softphone.telephony_api.limits import ALL_ADMIN, ALL_MEDIA
from softphone.telephony_api.permission_rules import (
    PYTHON_MEDIA,
    effective_can_receive,
    effective_can_receive_audio,
    from_python_names,
    may_administrate,
    may_send,
    to_python_names,
    updated,
)
from softphone.telephony_api.permissions import Permissions, PermissionsUpdate
from softphone.telephony_api.problems import parse
from softphone.telephony_api.wire import to_wire

PEOPLE = ("p1", "p2", "u1", "u2")
custom = st.dictionaries(st.sampled_from(["*", "music"]), st.booleans(), max_size=2)
partial = st.fixed_dictionaries(
    {},
    optional={
        medium: custom if medium.startswith("custom") else st.booleans() for medium in ALL_MEDIA
    },
)
complete = st.fixed_dictionaries(
    {
        medium: custom.map(lambda c: {"*": True} | c)
        if medium.startswith("custom")
        else st.booleans()
        for medium in ALL_MEDIA
    }
)
by_person = st.dictionaries(st.sampled_from(PEOPLE), st.booleans() | partial, max_size=3)
receive = st.fixed_dictionaries(
    {},
    optional={
        "base": st.booleans() | complete,
        "byUserId": by_person,
        "byParticipantId": by_person,
    },
)
media = st.lists(st.sampled_from(ALL_MEDIA), unique=True)
rights = st.lists(st.sampled_from(ALL_ADMIN), unique=True)
update = st.fixed_dictionaries(
    {},
    optional={
        "hasPresence": st.booleans(),
        "canSend": st.booleans() | media,
        "canReceive": receive,
        "canAdmin": st.booleans() | rights,
    },
)


@dataclass(frozen=True)
class Speaker:
    id: ParticipantId
    user_id: str | None
    permissions: dict[str, Any] = field(default_factory=dict)


def permissions_of(data: dict[str, Any]) -> Permissions:
    return updated(Permissions(), parse(PermissionsUpdate, data))


def test_the_most_precise_level_wins() -> None:
    rules = {
        "base": False,
        "byUserId": {"u1": True, "u2": {"video": True}},
        "byParticipantId": {"p1": False},
    }

    def hears(speaker_id: str, user_id: str) -> bool:
        return effective_can_receive_audio(rules, speaker_id=speaker_id, speaker_user_id=user_id)

    assert not hears("p1", "u1")
    assert hears("p2", "u1")
    assert not hears("p2", "u2")
    assert not hears("p2", "u3")


def test_nothing_said_is_everything_allowed() -> None:
    assert effective_can_receive_audio(None, speaker_id="p", speaker_user_id="u")
    assert effective_can_receive_audio({}, speaker_id="p", speaker_user_id=None)


def test_custom_tracks_fall_back_to_the_star() -> None:
    rules = {"base": False, "byUserId": {"u": {"customAudio": {"*": True, "music": False}}}}

    def hears(track: str) -> bool:
        return effective_can_receive(
            rules, speaker_id="p", speaker_user_id="u", medium="customAudio", track=track
        )

    assert hears("speech") and not hears("music")


@given(receive, st.sampled_from(PEOPLE), st.sampled_from(PEOPLE))
def test_agrees_with_the_audibility_matrix(rules: dict[str, Any], speaker: str, user: str) -> None:
    permissions = to_wire(permissions_of({"canReceive": rules}))
    expected = may_receive(permissions, Speaker(ParticipantId(speaker), user))
    assert expected == effective_can_receive_audio(
        permissions["canReceive"], speaker_id=speaker, speaker_user_id=user
    )


@given(update)
def test_sending_agrees_with_the_audibility_matrix(data: dict[str, Any]) -> None:
    permissions = permissions_of(data)
    assert may_send(permissions, "audio") == may_be_heard(to_wire(permissions))


@given(update, update)
def test_an_update_replaces_what_it_gives_and_nothing_else(
    first: dict[str, Any], second: dict[str, Any]
) -> None:
    before = to_wire(permissions_of(first))
    after = to_wire(updated(permissions_of(first), parse(PermissionsUpdate, second)))
    for name in ("hasPresence", "canSend", "canAdmin"):
        assert after[name] == second.get(name, before[name])
    for level in ("base", "byUserId", "byParticipantId"):
        given_levels = second.get("canReceive", {})
        expected = given_levels.get(level, before["canReceive"].get(level))
        assert after["canReceive"].get(level) == expected


@given(update)
def test_the_wire_form_comes_back_unchanged(data: dict[str, Any]) -> None:
    assert to_wire(parse(PermissionsUpdate, data)) == data


@given(update)
def test_python_names_there_and_back(data: dict[str, Any]) -> None:
    python = to_python_names(data)
    assert isinstance(python.get("canSend", []), list)
    assert isinstance(python.get("canAdmin", []), list)
    back = from_python_names(python)
    assert permissions_of(back).can_receive == permissions_of(data).can_receive
    for medium in ALL_MEDIA:
        assert may_send(permissions_of(back), medium) == may_send(permissions_of(data), medium)
    for right in ALL_ADMIN:
        assert may_administrate(permissions_of(back), right) == may_administrate(
            permissions_of(data), right
        )


def test_python_names() -> None:
    js = {"canSend": True, "canReceive": {"base": False, "byUserId": {"audio": {"audio": True}}}}
    assert to_python_names(js) == {
        "canSend": list(PYTHON_MEDIA.values()),
        "canReceive": {"base": False, "byUserId": {"audio": {"microphone": True}}},
    }


def test_owners_may_administrate() -> None:
    assert may_administrate(Permissions(), "participants", owner=True)
    assert not may_administrate(Permissions(), "participants")
    assert may_administrate(Permissions(can_admin=("participants",)), "participants")
