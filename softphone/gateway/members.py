"""Web participants: joining, resuming after a drop, leaving, and what they may do to others."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Collection
from typing import Any
from uuid import uuid4

from softphone.domain.ids import ParticipantId
from softphone.domain.roles import Right, Role, may
from softphone.errors import CommandRefused
from softphone.gateway.legs import PROVIDER
from softphone.gateway.participants import Member, MemberLink, RoomParticipant
from softphone.gateway.permissions import changed, member_permissions
from softphone.gateway.room import LiveRoom
from softphone.gateway.room_book import RoomEntry
from softphone.gateway.session_dialin import with_dial_in
from softphone.gateway.sessions import RoomSessions
from softphone.gateway.supervision.desk import SupervisionDesk
from softphone.telephony_api.events import AgentStateChangedModel, AppMessageModel, DialinReadyModel
from softphone.telephony_api.options import StartDialIn
from softphone.telephony_api.permissions import PermissionsUpdate
from softphone.telephony_api.tokens import TokenProperties

CLOSE_REPLACED = 4000
CLOSE_EJECTED = 4001
CLOSE_ROOM_GONE = 4002
CLOSE_EXPIRED = 4003


class Members:
    """The comings and goings of web participants.

    Args:
        sessions: the rooms in session.
        sip_address: ``host:port`` where SIP listens.
        resume_s: how long a dropped client's participant and legs are kept.
        supervision: gives supervisors their places.
    """

    def __init__(
        self,
        sessions: RoomSessions,
        *,
        sip_address: Callable[[], str],
        resume_s: float,
        supervision: SupervisionDesk,
    ) -> None:
        self._sessions = sessions
        self._sip_address = sip_address
        self._resume_s = resume_s
        self._supervision = supervision

    def join(
        self, entry: RoomEntry, grant: TokenProperties, user_name: str | None, link: MemberLink
    ) -> tuple[LiveRoom, Member]:
        """A new participant; what its arrival causes is delivered after this returns.

        Raises:
            CommandRefused: type ``not-allowed``: the room is closed now or full.
        """
        self._check_open(entry)
        _check_hidden(grant)
        room = self._sessions.open(entry)
        if grant.user_id in room.banned:
            raise CommandRefused("You were put out of this room for good.", type="not-allowed")
        if len(room.members) >= entry.properties.max_participants:
            raise CommandRefused("The room is full.", type="not-allowed")
        if entry.properties.enforce_unique_user_ids and grant.user_id:
            for other in [
                m for m in room.members.values() if m.participant.user_id == grant.user_id
            ]:
                self.eject(room, other, "somebody with the same user id joined")
            room = self._sessions.open(entry)
        member = Member(
            participant=_participant(entry, grant, user_name),
            link=link,
            confined_to=grant.room_name,
            team=grant.team,
        )
        room.add_member(member)
        self._sessions.attended(room)
        member.stream.deliver = link.deliver
        self._schedule_eject(room, member, grant)
        self._announce_endpoints(room, ())
        self._supervision.joined(room, member)
        self._supervision.tell_newcomer(room, member)
        return room, member

    def redefine(self, room: LiveRoom, entry: RoomEntry) -> None:
        """Put a changed definition in force; SIP endpoints it adds are announced."""
        before = room.entry.endpoints(self._sip_address())
        room.entry = entry
        self._announce_endpoints(room, before)

    def start_dial_in(self, room: LiveRoom, options: StartDialIn) -> None:
        """Let callers in while the session lasts, and tell (again) where they reach it."""
        room.entry = with_dial_in(room.entry, options)
        self._announce_endpoints(room, ())

    def attach(self, room: LiveRoom, member: Member, link: MemberLink) -> None:
        """Bind a membership to a new socket; an older socket of it is closed."""
        old, member.link = member.link, link
        member.stream.deliver = link.deliver
        if member.forget is not None:
            member.forget.cancel()
            member.forget = None
        self._mark_lost(room, member, None)
        if old is not None and old is not link:
            room.remove_audio(member.id)
            old.close(CLOSE_REPLACED, "resumed on another socket")

    def by_key(self, room: LiveRoom, key: str) -> Member | None:
        """The membership a resume key belongs to."""
        return next((m for m in room.members.values() if m.resume_key == key), None)

    def drop(self, room: LiveRoom, member: Member, link: MemberLink) -> None:
        """The socket is gone; keep the participant for the resume window.

        A supervisor's place ends at once: nobody shall be taken for heard, or for listening, who
        is not there any more. One who comes back takes the place anew.
        """
        if member.link is not link or room.members.get(member.id) is not member:
            return
        member.link = None
        if member.id in room.supervisions:
            self.leave(room, member)
            return
        member.stream.deliver = None
        self._mark_lost(room, member, True)
        room.remove_audio(member.id)
        if member.participant.audio:
            member.participant.audio = False
            room.announce_updated(member.participant)
        loop = asyncio.get_running_loop()
        member.forget = loop.call_later(self._resume_s, self.leave, room, member)

    def leave(self, room: LiveRoom, member: Member) -> None:
        """The participant is gone for good."""
        if room.members.get(member.id) is not member:
            return
        member.cancel_timers()
        member.stream.deliver = None
        with self._supervision.announcing(room):
            self._supervision.left(room, member)
            room.remove_member(member)
        self._sessions.settle(room)

    def eject(
        self, room: LiveRoom, member: Member, reason: str, *, code: int = CLOSE_EJECTED
    ) -> None:
        """Put a participant out of the room and close its socket."""
        link, member.link = member.link, None
        self.leave(room, member)
        if link is not None:
            link.close(code, reason)

    def update_permissions(
        self, room: LiveRoom, who: RoomParticipant, update: PermissionsUpdate
    ) -> None:
        """Change what somebody may do; who hears whom follows within one mixer tick."""
        if {"has_presence", "can_send"} & update.model_fields_set:
            self._supervision.ordinary(room, who.id)
        room.change_permissions(who, changed(who.permissions, update))

    def set_audio(self, room: LiveRoom, who: RoomParticipant, on: bool) -> None:
        """Silence somebody, or let their audio in again."""
        if who.silenced is on:
            who.silenced = not on
            room.refresh_audibility()
            room.announce_updated(who)

    def app_message(self, room: LiveRoom, data: Any, to: str | list[str], *, sender: str) -> None:
        """Send a message to one, some or all members but the sender.

        Raises:
            CommandRefused: type ``no-such-session``: a recipient is not in the room.
        """
        if to == "*":
            wanted = [m for m in room.members.values() if m.id != sender]
        else:
            names = [to] if isinstance(to, str) else to
            for name in names:
                if room.find(name) is None:
                    raise CommandRefused(
                        f"There is no participant {name} in this room.",
                        type="no-such-session",
                        field="to",
                    )
            wanted = [m for m in room.members.values() if m.id in names]
        room.publish(AppMessageModel(data=data, from_id=sender), to=wanted)

    def _announce_endpoints(self, room: LiveRoom, known: Collection[str]) -> None:
        for endpoint in room.entry.endpoints(self._sip_address()):
            if endpoint not in known:
                room.publish(DialinReadyModel(sip_endpoint=endpoint, provider=PROVIDER))

    def _mark_lost(self, room: LiveRoom, member: Member, lost: bool | None) -> None:
        """Tell the board that an agent's program is out of reach, or is back."""
        if member.agent is not None and member.agent.lost is not lost:
            member.agent = member.agent.model_copy(update={"lost": lost})
            room.publish(AgentStateChangedModel(**member.agent.model_dump()))

    def _check_open(self, entry: RoomEntry) -> None:
        if not entry.open_at(time.time()):
            raise CommandRefused(
                "The room is not open now (its nbf or exp says so).", type="not-allowed"
            )

    def _schedule_eject(self, room: LiveRoom, member: Member, grant: TokenProperties) -> None:
        at = _eject_at(room.entry, grant)
        member.participant.eject_at = at
        if at is not None:
            loop = asyncio.get_running_loop()

            def end() -> None:
                self.eject(room, member, "the time granted is over", code=CLOSE_EXPIRED)

            member.eject = loop.call_later(max(0.0, at - time.time()), end)


def _check_hidden(grant: TokenProperties) -> None:
    """Raise for an agent whose token would hide it: nobody listens unseen but supervisors.

    Raises:
        CommandRefused: type ``not-allowed``.
    """
    hidden = grant.permissions is not None and grant.permissions.has_presence is False
    if hidden and grant.role is not None and not may(Role(grant.role), Right.SUPERVISE):
        raise CommandRefused("Only supervisors may be in a room unseen.", type="not-allowed")


def _participant(
    entry: RoomEntry, grant: TokenProperties, user_name: str | None
) -> RoomParticipant:
    identity = ParticipantId(str(uuid4()))
    return RoomParticipant(
        id=identity,
        user_id=grant.user_id or identity,
        user_name=user_name or grant.user_name or "",
        owner=grant.is_owner,
        permissions=member_permissions(
            owner=grant.is_owner, room=entry.properties.permissions, token=grant.permissions
        ),
    )


def _eject_at(entry: RoomEntry, grant: TokenProperties) -> float | None:
    moments: list[float] = []
    if grant.eject_at_token_exp and grant.exp is not None:
        moments.append(grant.exp)
    if entry.properties.eject_at_room_exp and entry.properties.exp is not None:
        moments.append(entry.properties.exp)
    elapsed = grant.eject_after_elapsed or entry.properties.eject_after_elapsed
    if elapsed is not None:
        moments.append(time.time() + elapsed)
    return min(moments, default=None)
