"""Supervisors' places in rooms: taken at join by token, switched, and told to those concerned."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from typing import Any, Final, Literal

from softphone.domain.ids import ParticipantId
from softphone.domain.supervision import (
    Supervision,
    SupervisionMode,
    own_permissions,
    takes_supervisor_place,
)
from softphone.errors import CommandRefused
from softphone.gateway.participants import Member
from softphone.gateway.permissions import changed
from softphone.gateway.room import LiveRoom
from softphone.telephony_api.events import SupervisionChangedModel
from softphone.telephony_api.permissions import PermissionsUpdate
from softphone.telephony_api.supervision import PlaceModel

Deed = Literal["listen", "whisper", "barge", "leave"]
Note = Callable[[LiveRoom, Member, str, Collection[ParticipantId]], None]
"""Told of every deed: where, who, what, and whom it was meant for."""

_UPDATES: Final = {
    mode: PermissionsUpdate.model_validate(own_permissions(mode)) for mode in SupervisionMode
}


class SupervisionDesk:
    """The three-position control of every supervisor in every room.

    Args:
        announced: whether those in the room are told who listens; whispers and barges always are.
        note: keeps the trail.
    """

    def __init__(self, *, announced: bool, note: Note) -> None:
        self._announced = announced
        self._note = note

    def joined(self, room: LiveRoom, member: Member) -> None:
        """Give a new member a supervisor's place, if its token makes it one."""
        who = member.participant
        if takes_supervisor_place(who.permissions, admin=who.admin):
            room.supervisions[member.id] = Supervision(member.id)
            room.refresh_audibility()
            self._tell(room, member, "listen", None)

    def tell_newcomer(self, room: LiveRoom, member: Member) -> None:
        """Tell somebody who has just joined of the supervisors already here."""
        for place in room.supervisions.values():
            other = room.members[place.supervisor]
            if other is not member and self._shows(room, member, place.mode):
                room.publish(_event(other, place.mode, place.to), to=[member])

    def switch(
        self,
        room: LiveRoom,
        member: Member,
        mode: SupervisionMode,
        to: Collection[str] = (),
    ) -> None:
        """Put a supervisor's control into another position; in force whole with the next tick.

        What the supervisor said before and nobody has heard yet is dropped, so that the last words
        of a whisper are not the first of a barge.

        Args:
            room: where.
            member: the supervisor.
            mode: the position.
            to: whom a whisper is for; empty means everybody but the telephony legs.

        Raises:
            CommandRefused: type ``not-allowed``: not in a supervisor's place; a whisper is for a
                leg; type ``no-such-session``: it is for nobody here.
        """
        place = room.supervisions.get(member.id)
        if place is None:
            raise CommandRefused(
                "Only who joined as a supervisor may: with a token that may administrate"
                " participants and has neither presence nor the right to send.",
                type="not-allowed",
            )
        wanted = replace(place, mode=mode, to=_listeners(room, to))
        if wanted == place:
            return
        member.forget_said()
        room.supervisions[member.id] = wanted
        with self.announcing(room):
            room.change_permissions(
                member.participant, changed(member.participant.permissions, _UPDATES[mode])
            )
        self._tell(room, member, mode.value, place.mode)

    @contextlib.contextmanager
    def announcing(self, room: LiveRoom) -> Iterator[None]:
        """Announce who may hear somebody else after the block than before it."""
        kept_before = {who.id: who.kept_from for who in room.visible()}
        yield
        for who in room.visible():
            if who.id in kept_before and who.kept_from != kept_before[who.id]:
                room.announce_updated(who)

    def ordinary(self, room: LiveRoom, participant: ParticipantId) -> None:
        """Somebody changed this supervisor's own rights by hand: from now on those count."""
        member = room.members.get(participant)
        if member is not None:
            self.left(room, member)

    def left(self, room: LiveRoom, member: Member) -> None:
        """A member is about to leave; if it was a supervisor, everything is as before at once."""
        place = room.supervisions.pop(member.id, None)
        if place is not None:
            self._tell(room, member, "leave", place.mode)

    def _tell(
        self, room: LiveRoom, member: Member, deed: Deed, before: SupervisionMode | None
    ) -> None:
        """Tell whoever may know; to others a supervisor who only listens again has gone."""
        place = room.supervisions.get(member.id)
        to = frozenset[ParticipantId]() if place is None else place.to
        mode = None if place is None else place.mode
        knowing: list[Member] = []
        left_behind: list[Member] = []
        for other in room.members.values():
            if mode is not None and self._shows(room, other, mode):
                knowing.append(other)
            elif before is not None and self._shows(room, other, before):
                left_behind.append(other)
        if knowing:
            room.publish(_event(member, mode, to), to=knowing)
        if left_behind:
            room.publish(_event(member, None, ()), to=left_behind)
        self._note(room, member, deed, to)

    def _shows(self, room: LiveRoom, viewer: Member, mode: SupervisionMode) -> bool:
        """Supervisors see everything; agents see listeners unless that is hidden."""
        quiet = mode is SupervisionMode.LISTEN and not self._announced
        return not quiet or viewer.id in room.supervisions


def _listeners(room: LiveRoom, to: Collection[str]) -> frozenset[ParticipantId]:
    for name in to:
        if ParticipantId(name) not in room.members:
            is_leg = room.find(name) is not None
            raise CommandRefused(
                "A whisper never reaches a telephony leg; name an agent."
                if is_leg
                else f"There is no participant {name} in this room.",
                type="not-allowed" if is_leg else "no-such-session",
                field="to",
            )
    return frozenset(ParticipantId(name) for name in to)


def supervisors_in(room: LiveRoom) -> tuple[PlaceModel, ...]:
    """Every supervisor's place in a room."""
    return tuple(
        PlaceModel(**_place(room.members[place.supervisor], place.mode, place.to))
        for place in room.supervisions.values()
    )


def _event(
    member: Member, mode: SupervisionMode | None, to: Collection[ParticipantId]
) -> SupervisionChangedModel:
    return SupervisionChangedModel(**_place(member, mode, to))


def _place(
    member: Member, mode: SupervisionMode | None, to: Collection[ParticipantId]
) -> dict[str, Any]:
    who = member.participant
    return {
        "session_id": who.id,
        "user_id": who.user_id,
        "user_name": who.user_name,
        "mode": None if mode is None else mode.value,
        "to": tuple(sorted(to)) or None,
    }
