"""Who hears whom in a room, computed from Daily's permissions and from nothing else.

The audibility matrix maps each listener to the speakers it hears. Hold, mute, conference, consult,
listen, whisper and barge are all values of this matrix. Permissions are read as the plain mappings
that travel on the wire (Daily, "Permissions": ``hasPresence``, ``canSend``, ``canReceive``); both
the JavaScript name of the medium (``audio``) and the Python one (``microphone``) are understood.

Only what the rules clearly allow is audible: a value of an unexpected type forbids.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from typing import Any, Protocol

from softphone.domain.ids import ParticipantId

Matrix = Mapping[ParticipantId, frozenset[ParticipantId]]
"""Listener to the speakers it hears. A listener that is not a key hears nobody."""

_AUDIO_NAMES = ("audio", "microphone")


class Permitted(Protocol):
    """What is needed of a participant; `softphone.domain.events.Participant` fits."""

    @property
    def id(self) -> ParticipantId:
        """The participant's id, unique in the room."""

    @property
    def user_id(self) -> str | None:
        """The user id that ``byUserId`` rules name, when there is one."""

    @property
    def permissions(self) -> Mapping[str, Any]:
        """Daily's permissions; a missing field has Daily's default."""


def audible(participants: Iterable[Permitted]) -> dict[ParticipantId, frozenset[ParticipantId]]:
    """Compute the room's audibility matrix.

    Every participant is a key. Nobody hears himself, nobody hears a participant who may not send
    audio or has no presence, and ``canReceive`` decides the rest: ``byParticipantId`` beats
    ``byUserId`` beats ``base``, each level passed over when it says nothing about audio.
    """
    everyone = tuple(participants)
    speakers = tuple(p for p in everyone if may_be_heard(p.permissions))
    return {
        listener.id: frozenset(
            speaker.id
            for speaker in speakers
            if speaker.id != listener.id and may_receive(listener.permissions, speaker)
        )
        for listener in everyone
    }


def may_be_heard(permissions: Mapping[str, Any]) -> bool:
    """Whether a participant's own permissions let its audio into the room."""
    return _has_presence(permissions) and _may_send_audio(permissions.get("canSend"))


def may_receive(permissions: Mapping[str, Any], speaker: Permitted) -> bool:
    """Whether ``canReceive`` in a listener's permissions lets this speaker's audio through."""
    rules = permissions.get("canReceive")
    if rules is None:
        return True
    if not isinstance(rules, Mapping):
        return rules is True
    for level, key in (("byParticipantId", speaker.id), ("byUserId", speaker.user_id)):
        verdict = _rule_for(rules.get(level), key)
        if verdict is not None:
            return verdict
    base = rules.get("base")
    return base is None or _audio_in(base) is True


def forbid_first(old: Matrix, new: Matrix) -> tuple[Matrix, Matrix]:
    """Split a change into two: first what both allow, then the new matrix.

    Applying the two in order never lets anybody hear more than the old or the new matrix does,
    even where a change reaches the parties one after another.
    """
    nobody: frozenset[ParticipantId] = frozenset()
    both = {listener: heard & old.get(listener, nobody) for listener, heard in new.items()}
    return both, new


def _has_presence(permissions: Mapping[str, Any]) -> bool:
    presence = permissions.get("hasPresence")
    return presence is None or presence is True


def _may_send_audio(can_send: object) -> bool:
    if can_send is None:
        return True
    if isinstance(can_send, list | tuple | Set):
        return any(name in can_send for name in _AUDIO_NAMES)
    return can_send is True


def _rule_for(level: object, key: str | None) -> bool | None:
    """What one ``by…`` level says about one speaker's audio; None when it says nothing."""
    if level is None or key is None:
        return None
    if not isinstance(level, Mapping):
        return False
    if key not in level:
        return None
    return _audio_in(level[key])


def _audio_in(rule: object) -> bool | None:
    """What a rule, a bool or an object by medium, says about audio; None when it is silent."""
    if not isinstance(rule, Mapping):
        return rule is True
    for name in _AUDIO_NAMES:
        if name in rule:
            return rule[name] is True
    return None
