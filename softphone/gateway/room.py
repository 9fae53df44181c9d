"""One room while somebody or some leg is in it: roster and notifications."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from softphone.domain.ids import LegId, ParticipantId, RoomName
from softphone.domain.supervision import Supervision
from softphone.errors import CommandRefused
from softphone.gateway.notifications import NotificationStream, put_all
from softphone.gateway.participants import Member, RoomParticipant
from softphone.gateway.room_audio import RoomMixer
from softphone.gateway.room_sound import RoomSound
from softphone.telephony_api.events import (
    EventModel,
    ParticipantJoinedModel,
    ParticipantLeftModel,
    ParticipantUpdatedModel,
)
from softphone.telephony_api.limits import LeftReason
from softphone.telephony_api.wire import to_wire

if TYPE_CHECKING:
    from softphone.gateway.legs import Leg
    from softphone.gateway.mixing.plan import PortMedia
    from softphone.gateway.room_book import RoomEntry

RoomObserver = Callable[["LiveRoom", EventModel], None]
"""Told of every event of a room, whoever receives it there."""


class LiveRoom:
    """A room's session.

    Args:
        entry: the room's definition; replaced when it is updated.
        mixer: where its audio is mixed.
        observe: told of every event.
        hold: told for every answered leg whether it is on hold now.

    Attributes:
        sound: its audio, and who hears whom.
    """

    def __init__(
        self,
        entry: RoomEntry,
        mixer: RoomMixer,
        observe: RoomObserver,
        hold: Callable[[Leg, bool], None],
    ) -> None:
        self.entry = entry
        self.meeting_id = str(uuid4())
        self.started_at = time.time()
        self.seq = 0
        self.members: dict[ParticipantId, Member] = {}
        self.legs: dict[LegId, Leg] = {}
        self.had_members = False
        self.banned: set[str] = set()
        self.session_data: dict[str, Any] = {}
        self.closed = False
        self.peak = 0
        self.supervisions: dict[ParticipantId, Supervision] = {}
        self._observe = observe
        self.sound = RoomSound(self, mixer, hold)

    @property
    def name(self) -> RoomName:
        """The room's name."""
        return self.entry.name

    @property
    def empty(self) -> bool:
        """Whether nobody is here any more."""
        return not self.members and not self.legs

    # -- who is here -----------------------------------------------------------------------

    def everybody(self) -> list[RoomParticipant]:
        """Web clients and the legs whose media is in the room."""
        legs = [leg.participant for leg in self.legs.values() if leg.joined]
        return [member.participant for member in self.members.values()] + legs

    def visible(self) -> list[RoomParticipant]:
        """Everybody with presence."""
        return [who for who in self.everybody() if who.visible]

    def find(self, participant: str) -> RoomParticipant | None:
        """A participant by id, whether or not its media is in the room yet."""
        if (member := self.members.get(ParticipantId(participant))) is not None:
            return member.participant
        leg = self.legs.get(LegId(participant))
        return leg.participant if leg is not None else None

    def leg(self, session_id: str) -> Leg:
        """A live leg.

        Raises:
            CommandRefused: type ``no-such-session``.
        """
        leg = self.legs.get(LegId(session_id))
        if leg is None:
            raise CommandRefused(
                f"Invalid sessionId: {session_id} is no telephony session of this room now."
                " It may have ended.",
                type="no-such-session",
                field="sessionId",
            )
        return leg

    def add_member(self, member: Member) -> None:
        """Tell those who are here of a web client, and take it in."""
        self.announce_joined(member.participant)
        member.stream = NotificationStream(self.seq)
        member.first_seq = self.seq
        self.members[member.id] = member
        self.had_members = True
        self._count()
        self.refresh_audibility()

    def remove_member(self, member: Member) -> None:
        """Take a web client out and tell the others."""
        del self.members[member.id]
        self.supervisions.pop(member.id, None)
        self.sound.take_out(member.id)
        self.refresh_audibility()
        self.announce_left(member.participant)

    def add_leg(self, leg: Leg) -> None:
        """Reserve the leg's place; its media joins with `join_leg`."""
        self.legs[leg.id] = leg

    def join_leg(self, leg: Leg) -> None:
        """The leg's media enters the room."""
        if leg.joined:
            return
        leg.joined = True
        leg.participant.joined_at = time.time()
        self._count()
        self.refresh_audibility()
        self.announce_joined(leg.participant)

    def remove_leg(self, leg: Leg) -> None:
        """The leg is over."""
        del self.legs[leg.id]
        self.sound.take_out(ParticipantId(leg.id))
        self.refresh_audibility()
        if leg.joined:
            self.announce_left(leg.participant)

    # -- what is told ----------------------------------------------------------------------

    def publish(self, event: EventModel, *, to: Iterable[Member] | None = None) -> None:
        """Tell all members, or only ``to``."""
        params = to_wire(event)
        params.setdefault("timestamp", time.time())
        members = self.members.values() if to is None else to
        put_all((member.stream for member in members), event.METHOD, params)
        self.seq = max((m.stream.seq for m in self.members.values()), default=self.seq)
        self._observe(self, event)

    def announce_joined(self, who: RoomParticipant) -> None:
        """``participant-joined`` for everybody else, if visible."""
        if who.visible:
            self._tell_others(who, ParticipantJoinedModel(participant=who.model()))

    def announce_left(self, who: RoomParticipant, reason: LeftReason | None = None) -> None:
        """``participant-left`` for everybody else."""
        if who.visible or reason is not None:
            model = ParticipantLeftModel(participant=who.model(), reason=reason)
            self._tell_others(who, model)

    def announce_updated(self, who: RoomParticipant) -> None:
        """``participant-updated`` for everybody; its own client sees ``local: true``."""
        own = self.members.get(who.id)
        if who.visible:
            self._tell_others(who, ParticipantUpdatedModel(participant=who.model()))
        if own is not None:
            local = ParticipantUpdatedModel(participant=who.model(local=True))
            params = to_wire(local) | {"timestamp": time.time()}
            put_all((own.stream,), local.METHOD, params)
            self.seq = max(self.seq, own.stream.seq)

    def change_permissions(self, who: RoomParticipant, permissions: Mapping[str, Any]) -> None:
        """Put somebody's new permissions in force with the next tick, and tell of it."""
        was_visible = who.visible
        who.permissions = permissions
        self.refresh_audibility()
        if was_visible and not who.visible:
            self.announce_left(who, reason="hidden")
        elif who.visible and not was_visible:
            self.announce_joined(who)
        self.announce_updated(who)

    def _tell_others(self, who: RoomParticipant, event: EventModel) -> None:
        self.publish(event, to=[m for m in self.members.values() if m.id != who.id])

    def add_audio(
        self, participant: ParticipantId, media: PortMedia, *, rests_alone: bool = False
    ) -> None:
        """Let a participant's audio in, under the matrix in force."""
        self.sound.let_in(participant, media, rests_alone=rests_alone)

    def remove_audio(self, participant: ParticipantId) -> None:
        """Take a participant's audio out."""
        self.sound.take_out(participant)

    def refresh_audibility(self) -> None:
        """Recompute who hears whom and who is on hold, and put it in force."""
        if not self.closed:
            self.sound.refresh()

    def close(self) -> None:
        """The session is over."""
        self.closed = True
        self.sound.close()

    def snapshot(self, viewer: Member | None = None) -> dict[str, Any]:
        """``participants`` and ``sessions`` as in the answer to ``join``."""
        own = None if viewer is None else viewer.id
        participants = [who.model() for who in self.visible() if who.id != own]
        if viewer is not None:
            participants.insert(0, viewer.participant.model(local=True))
        legs = (leg for leg in self.legs.values() if leg.dial_out or leg.announced)
        return {
            "participants": tuple(participants),
            "sessions": tuple(leg.model() for leg in legs),
        }

    def _count(self) -> None:
        self.peak = max(self.peak, len(self.everybody()))
