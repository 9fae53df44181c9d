"""Who is in a room: the mutable record behind a participant, and a web client's membership."""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from typing import Any, Protocol

from softphone.domain.holding import Hold
from softphone.domain.ids import ParticipantId
from softphone.domain.supervision import kept_from
from softphone.gateway.notifications import NotificationStream
from softphone.telephony_api.agents import AgentStateModel
from softphone.telephony_api.limits import ParticipantType
from softphone.telephony_api.participants import NEVER, HoldModel, ParticipantModel


@dataclass(slots=True, kw_only=True, eq=False)
class RoomParticipant:
    """Somebody whose media is in the room: a web client or a telephony leg.

    Attributes:
        permissions: Daily's permissions object, complete, as plain data.
        audio: whether audio of this participant reaches the room, as measured.
        video: whether pictures of this participant can be seen.
        silenced: muted by somebody with the right to do so.
        eject_at: unix time when the server ends the stay, or None.
        hold: of a telephony leg, who holds whom on the SIP side; None for web clients.
        kept_from: whispering supervisors this participant must not hear, whatever it may receive.
    """

    id: ParticipantId
    user_id: str
    user_name: str = ""
    owner: bool = False
    permissions: Mapping[str, Any] = field(default_factory=dict)
    participant_type: ParticipantType | None = None
    joined_at: float = field(default_factory=time.time)
    audio: bool = False
    video: bool = False
    silenced: bool = False
    eject_at: float | None = None
    hold: Hold | None = None
    kept_from: frozenset[ParticipantId] = frozenset()

    @property
    def effective(self) -> Mapping[str, Any]:
        """The permissions in force: those given, with whispers kept away."""
        return kept_from(self.permissions, self.kept_from) if self.kept_from else self.permissions

    @property
    def visible(self) -> bool:
        """Whether others see this participant (``hasPresence``)."""
        return self.permissions.get("hasPresence") is not False

    @property
    def admin(self) -> bool:
        """Owner, or ``canAdmin`` including participants: may steer others and legs."""
        if self.owner:
            return True
        rights = self.permissions.get("canAdmin")
        return rights is True or (isinstance(rights, list | tuple) and "participants" in rights)

    def model(self, *, local: bool = False) -> ParticipantModel:
        """The wire form."""
        return ParticipantModel(
            session_id=self.id,
            user_id=self.user_id,
            user_name=self.user_name,
            local=local,
            owner=self.owner,
            audio=self.audio and not self.silenced,
            video=self.video,
            permissions=dict(self.effective),
            will_eject_at=NEVER if self.eject_at is None else _moment(self.eject_at),
            joined_at=_moment(self.joined_at),
            participant_type=self.participant_type,
            hold=None if self.hold is None else HoldModel(**asdict(self.hold)),
        )


def nothing_said() -> None:
    """There is no audio to drop."""


class MemberLink(Protocol):
    """The socket of a member, as far as rooms know it."""

    def deliver(self, text: str) -> None:
        """Queue one text frame. Never blocks, never raises."""

    def close(self, code: int, reason: str) -> None:
        """End the socket soon, after what is queued."""


@dataclass(slots=True, kw_only=True, eq=False)
class Member:
    """A web participant: what outlives its socket for the resume window.

    Attributes:
        first_seq: the room's number when it joined; its first notification is the next one.
        confined_to: the only room its token is good for; None for every room.
        team: the only team whose rooms its token is good for; None for all.
        agent: what it last said it is doing; None for one that is no agent.
        forget_said: drops audio of this client that nobody has heard yet.
        sees_waiting: callers outside of rooms were told of last time.
    """

    participant: RoomParticipant
    stream: NotificationStream = field(default_factory=NotificationStream)
    resume_key: str = field(default_factory=lambda: secrets.token_urlsafe(24))
    link: MemberLink | None = None
    first_seq: int = 0
    confined_to: str | None = None
    team: str | None = None
    forget_said: Callable[[], None] = nothing_said
    sees_waiting: bool = False
    agent: AgentStateModel | None = None
    forget: asyncio.TimerHandle | None = None
    eject: asyncio.TimerHandle | None = None

    @property
    def id(self) -> ParticipantId:
        """The participant's id."""
        return self.participant.id

    def cancel_timers(self) -> None:
        """Stop every timer of this membership."""
        for timer in (self.forget, self.eject):
            if timer is not None:
                timer.cancel()
        self.forget = self.eject = None


def _moment(at: float) -> datetime:
    return datetime.fromtimestamp(at, UTC)
