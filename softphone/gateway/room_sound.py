"""A room's audio in the mixer: who has a port, who hears whom, and what only one of them hears."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from softphone.domain.ids import ParticipantId
from softphone.domain.supervision import SupervisionMode, must_not_hear
from softphone.gateway.room_audio import Ear, RoomMixer, closed_off, matrix_of, with_asides

if TYPE_CHECKING:
    from softphone.gateway.legs import Leg
    from softphone.gateway.mixing.plan import PortMedia
    from softphone.gateway.participants import RoomParticipant
    from softphone.gateway.room import LiveRoom


class RoomSound:
    """The audio of one room.

    Args:
        room: whose; tells who is here.
        mixer: where it is mixed.
        hold: told for every answered leg whether it is on hold now.
    """

    def __init__(self, room: LiveRoom, mixer: RoomMixer, hold: Callable[[Leg, bool], None]) -> None:
        self._room = room
        self._mixer = mixer
        self._hold = hold
        self._ears: dict[ParticipantId, Ear] = {}
        self._asides: dict[ParticipantId, ParticipantId] = {}
        mixer.add_room(room.name)

    def close(self) -> None:
        """The session is over."""
        self._mixer.remove_room(self._room.name)

    def let_in(
        self, participant: ParticipantId, media: PortMedia, *, rests_alone: bool = False
    ) -> None:
        """Let a participant's audio in, under the matrix in force."""
        self._mixer.add_port(self._room.name, participant, media, rests_alone=rests_alone)

    def take_out(self, participant: ParticipantId) -> None:
        """Take a participant's audio out."""
        self._mixer.remove_port(self._room.name, participant)

    def level(self, participant: ParticipantId) -> float | None:
        """Peak of what somebody said in the last 200 ms, 0.0-1.0; None while nobody measures."""
        return self._mixer.level(self._room.name, participant)

    def add_ear(
        self, ear: ParticipantId, media: PortMedia, *, only: ParticipantId | None = None
    ) -> None:
        """Let something listen that is nobody's participant, such as a recorder.

        Args:
            ear: names it.
            media: its audio.
            only: the one it hears, or everybody.
        """
        if not self._room.closed:
            self._ears[ear] = Ear(ear, only)
            self.let_in(ear, media)
            self.refresh()

    def point_ear(self, ear: ParticipantId, only: ParticipantId | None) -> None:
        """Let what listens hear only one, or everybody, from the next tick on."""
        if ear in self._ears:
            self._ears[ear] = Ear(ear, only)
            self._room.refresh_audibility()

    def remove_ear(self, ear: ParticipantId) -> None:
        """Let it listen no more; one already gone is not an error."""
        if self._ears.pop(ear, None) is not None:
            self.take_out(ear)
            self._room.refresh_audibility()

    def add_aside(self, source: ParticipantId, media: PortMedia, *, to: ParticipantId) -> None:
        """Let one participant hear something that is nobody's voice here, in place of hold music.

        Args:
            source: names it; a second one of the same name takes its place.
            media: its audio.
            to: who alone hears it.
        """
        if not self._room.closed:
            self._asides[source] = to
            self.let_in(source, media)
            self.refresh()

    def remove_aside(self, source: ParticipantId) -> None:
        """End an aside; one already over is not an error."""
        if self._asides.pop(source, None) is not None:
            self.take_out(source)
            self._room.refresh_audibility()

    def refresh(self) -> None:
        """Recompute who hears whom and who is on hold, and put it in force; the room is open."""
        room = self._room
        legs = tuple(room.legs.values())
        members = [member.participant for member in room.members.values()]
        people = [*members, *(leg.participant for leg in legs)]
        self._keep_whispers_apart(people)
        matrix = matrix_of(people, self._ears.values())
        held, music_to = closed_off(legs, room.everybody(), self._apart())
        if self._asides:
            matrix = with_asides(matrix, self._asides)
            music_to -= set(self._asides.values())
        self._mixer.set_matrix(room.name, matrix, music_to)
        for leg in legs:
            if leg.answered:
                self._hold(leg, leg.id in held)

    def _keep_whispers_apart(self, people: Iterable[RoomParticipant]) -> None:
        room = self._room
        places = room.supervisions.values()
        for who in people:
            is_leg = who.id not in room.members
            who.kept_from = must_not_hear(who.id, is_leg=is_leg, supervisions=places)

    def _apart(self) -> set[ParticipantId]:
        """Supervisors no leg talks to: holding a leg closes it off from everybody else."""
        places = self._room.supervisions.values()
        return {place.supervisor for place in places if place.mode is not SupervisionMode.BARGE}
