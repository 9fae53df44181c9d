"""Who hears whom in a room, who is on hold, and what a room needs of the mixer."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Set
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Protocol

from softphone.domain.audibility import Matrix, audible
from softphone.domain.holding import on_hold, plays_music_to
from softphone.domain.ids import LegId, ParticipantId, RoomName

if TYPE_CHECKING:
    from softphone.gateway.legs import Leg
    from softphone.gateway.mixing.plan import PortMedia
    from softphone.gateway.participants import RoomParticipant

_SILENT_SEND = {"canSend": False}
_UNHEARD: Mapping[str, Any] = MappingProxyType({"hasPresence": False, "canSend": False})


class RoomMixer(Protocol):
    """What rooms need of the mixer; `softphone.gateway.mixer.Mixer` is it."""

    def add_room(self, room: RoomName) -> None:
        """Add an empty room."""

    def remove_room(self, room: RoomName) -> None:
        """Forget a room."""

    def add_port(
        self,
        room: RoomName,
        participant: ParticipantId,
        media: PortMedia,
        *,
        rests_alone: bool = False,
    ) -> None:
        """Give a participant a port."""

    def remove_port(self, room: RoomName, participant: ParticipantId) -> None:
        """Take a port away."""

    def set_matrix(
        self, room: RoomName, matrix: Matrix, music_to: Set[ParticipantId] = frozenset()
    ) -> None:
        """Put a matrix in force, whole, from the next tick on, and who hears hold music."""

    def level(self, room: RoomName, participant: ParticipantId) -> float | None:
        """Peak of what somebody said lately, 0.0-1.0; None where nothing is measured."""


class _Heard:
    """A participant as the audibility matrix sees it, silencing applied."""

    __slots__ = ("id", "permissions", "user_id")

    def __init__(self, who: RoomParticipant) -> None:
        self.id = who.id
        self.user_id: str | None = who.user_id
        given = who.effective
        self.permissions = {**given, **_SILENT_SEND} if who.silenced else given


class Ear:
    """A listener as the audibility matrix sees it: hears all who may be heard, heard by nobody.

    Args:
        ear: names it.
        only: the one it hears; None for all.
    """

    __slots__ = ("id", "permissions")

    user_id: str | None = None

    def __init__(self, ear: ParticipantId, only: ParticipantId | None = None) -> None:
        self.id = ear
        self.permissions: Mapping[str, Any] = _UNHEARD if only is None else _hears_only(only)


def _hears_only(one: ParticipantId) -> Mapping[str, Any]:
    return {**_UNHEARD, "canReceive": {"base": False, "byParticipantId": {one: True}}}


def matrix_of(everyone: Iterable[RoomParticipant], ears: Iterable[Ear] = ()) -> Matrix:
    """Who hears whom, and what the ears hear."""
    return audible([*(_Heard(who) for who in everyone), *ears])


def with_asides(matrix: Matrix, asides: Mapping[ParticipantId, ParticipantId]) -> Matrix:
    """The matrix with each aside, by source, heard by its one listener as well."""
    heard = dict(matrix)
    for source, listener in asides.items():
        heard[listener] = heard.get(listener, frozenset()) | {source}
    return heard


def closed_off(
    legs: Iterable[Leg], present: Iterable[RoomParticipant], apart: Container[ParticipantId] = ()
) -> tuple[set[LegId], set[ParticipantId]]:
    """The legs on hold, and those of them that nobody in the room plays music to.

    Args:
        legs: who could be on hold.
        present: who could be talked to.
        apart: those of them no leg talks to, such as listening supervisors.
    """
    people = tuple(who for who in present if who.id not in apart)
    held: set[LegId] = set()
    music_to: set[ParticipantId] = set()
    for leg in legs:
        who = leg.participant
        others = [other for other in people if other is not who]
        if leg.answered and on_hold(who, others):
            held.add(leg.id)
            if not plays_music_to(who, others):
                music_to.add(who.id)
    return held, music_to
