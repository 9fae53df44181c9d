"""Listen, whisper, barge: what a supervisor's place in a room means in Daily's permissions.

A supervisor is a participant who joined without presence and without the right to send, by token.
Whoever takes such a place may switch it between three positions, and each position is nothing but
permissions: its own, and for whisper one more rule for everybody who must not hear it. Nothing is
written into the others' permissions, so leaving restores what was there, however it happens.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from softphone.domain.ids import ParticipantId


class SupervisionMode(Enum):
    """The three positions of a supervisor's control."""

    LISTEN = "listen"
    WHISPER = "whisper"
    BARGE = "barge"


@dataclass(frozen=True, slots=True)
class Supervision:
    """One supervisor's place in a room.

    Attributes:
        supervisor: the supervisor's participant.
        mode: the position of the control.
        to: whom a whisper is for; empty means everybody who is no telephony leg.
    """

    supervisor: ParticipantId
    mode: SupervisionMode = SupervisionMode.LISTEN
    to: frozenset[ParticipantId] = frozenset()


def takes_supervisor_place(permissions: Mapping[str, Any], *, admin: bool) -> bool:
    """Whether these permissions at join make a supervisor: neither seen nor heard, yet in charge.

    Args:
        permissions: Daily's permissions of the new participant, complete.
        admin: whether it may administrate participants.
    """
    return (
        admin
        and permissions.get("hasPresence") is False
        and permissions.get("canSend") in (False, [], ())
    )


def own_permissions(mode: SupervisionMode) -> dict[str, Any]:
    """The update of the supervisor's own permissions for a position.

    A listener is a participant nobody sees and whose audio is not taken, not one who is muted.
    """
    speaks = mode is not SupervisionMode.LISTEN
    return {"hasPresence": speaks, "canSend": ["audio"] if speaks else False}


def must_not_hear(
    listener: ParticipantId, *, is_leg: bool, supervisions: Iterable[Supervision]
) -> frozenset[ParticipantId]:
    """The whispering supervisors a participant is kept from hearing.

    Args:
        listener: who would hear.
        is_leg: a telephony leg, which no whisper ever reaches.
        supervisions: every supervisor's place in the room.
    """
    return frozenset(
        place.supervisor
        for place in supervisions
        if place.mode is SupervisionMode.WHISPER and not _addressed(listener, is_leg, place)
    )


def kept_from(permissions: Mapping[str, Any], speakers: frozenset[ParticipantId]) -> dict[str, Any]:
    """Permissions with one more ``byParticipantId`` rule against each speaker.

    Rules by participant beat all others, so nothing the permissions say lets a speaker through.
    """
    if not speakers:
        return dict(permissions)
    receive = permissions.get("canReceive")
    rules = dict(receive) if isinstance(receive, Mapping) else _rules_for(receive)
    by_participant = rules.get("byParticipantId")
    named = dict(by_participant) if isinstance(by_participant, Mapping) else {}
    rules["byParticipantId"] = named | dict.fromkeys(speakers, False)
    return {**permissions, "canReceive": rules}


def _addressed(listener: ParticipantId, is_leg: bool, place: Supervision) -> bool:
    if is_leg:
        return False
    return not place.to or listener in place.to or listener == place.supervisor


def _rules_for(receive: object) -> dict[str, Any]:
    """The rules a ``canReceive`` that is no object stands for."""
    return {"base": receive is None or receive is True}
