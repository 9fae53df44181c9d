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
    speakers = _Speakers(p for p in everyone if may_be_heard(p.permissions))
    return {
        listener.id: speakers.let_through(listener.permissions.get("canReceive")) - {listener.id}
        for listener in everyone
    }


def may_be_heard(permissions: Mapping[str, Any]) -> bool:
    """Whether a participant's own permissions let its audio into the room."""
    return _has_presence(permissions) and _may_send_audio(permissions.get("canSend"))


def may_receive(permissions: Mapping[str, Any], speaker: Permitted) -> bool:
    """Whether ``canReceive`` in a listener's permissions lets this speaker's audio through."""
    return speaker.id in _Speakers([speaker]).let_through(permissions.get("canReceive"))


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


class _Speakers:
    """Those whose audio is in the room, found by what rules name them by."""

    def __init__(self, speakers: Iterable[Permitted]) -> None:
        self._ids: dict[str, set[ParticipantId]] = {}
        self._users: dict[str, set[ParticipantId]] = {}
        for speaker in speakers:
            self._ids[speaker.id] = {speaker.id}
            if speaker.user_id is not None:
                self._users.setdefault(speaker.user_id, set()).add(speaker.id)
        self._all = frozenset(ParticipantId(speaker) for speaker in self._ids)

    def let_through(self, rules: object) -> frozenset[ParticipantId]:
        """The speakers that a ``canReceive`` lets through; the weakest level is applied first."""
        if rules is None:
            return self._all
        if not isinstance(rules, Mapping):
            return self._all if rules is True else frozenset()
        base = rules.get("base")
        through = set(self._all) if base is None or _audio_in(base) is True else set()
        _apply(rules.get("byUserId"), self._users, through)
        _apply(rules.get("byParticipantId"), self._ids, through)
        return frozenset(through)


def _apply(
    level: object, named: Mapping[str, set[ParticipantId]], through: set[ParticipantId]
) -> None:
    """Let one ``by…`` level override what the weaker levels let through."""
    if level is None:
        return
    if not isinstance(level, Mapping):
        through.clear()
        return
    for name, rule in level.items():
        verdict = _audio_in(rule)
        if verdict is True:
            through |= named.get(name, set())
        elif verdict is False:
            through -= named.get(name, set())


def _audio_in(rule: object) -> bool | None:
    """What a rule, a bool or an object by medium, says about audio; None when it is silent."""
    if not isinstance(rule, Mapping):
        return rule is True
    for name in _AUDIO_NAMES:
        if name in rule:
            return rule[name] is True
    return None
