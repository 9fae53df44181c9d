"""Callers in the lobby, as operators see them: who waits for what, and whom an operator takes."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, Protocol

from softphone.domain.roles import sees_team
from softphone.errors import CommandRefused
from softphone.gateway.caller_names import shown_name
from softphone.telephony_api.events import WaitingCallersModel
from softphone.telephony_api.waiting import WaitingCallerModel

if TYPE_CHECKING:
    from softphone.gateway.dialin import DialIn
    from softphone.gateway.entrances.lobby import Caller, Lobby
    from softphone.gateway.leg_control import LegControl
    from softphone.gateway.participants import Member
    from softphone.gateway.room import LiveRoom
    from softphone.gateway.room_book import RoomBook

GATHER_S: Final = 0.1
"""Changes come in bursts; operators are told once for each."""


class Elsewhere(Protocol):
    """Callers who are parked somewhere else and ring at operators here."""

    changed: Callable[[], None]

    def seen_by(self, member: Member) -> tuple[WaitingCallerModel, ...]:
        """The callers who ring at a member."""

    def holds(self, line: str, member: Member) -> bool:
        """Whether this is one of them."""

    def take(self, line: str, member: Member, room: LiveRoom) -> None:
        """The member answers; raises `CommandRefused` as `WaitingQueue.take` does."""

    def turn_away(self, line: str, member: Member) -> None:
        """The member does not answer."""


class WaitingQueue:
    """Tells operators of the callers in the lobby and lets them take one.

    An owner whose token is good for every room sees all callers; one whose token is confined to a
    room sees those who entered that room's code.

    Args:
        control: the rooms in session.
        rooms: the rooms that exist; callers on their way to another team's are not seen.
        lobby: where the callers are.
        dialin: takes callers into rooms.

    Attributes:
        told: called after callers came or went.
    """

    def __init__(self, control: LegControl, rooms: RoomBook, lobby: Lobby, dialin: DialIn) -> None:
        self._control = control
        self._rooms = rooms
        self._lobby = lobby
        self._dialin = dialin
        self._soon: asyncio.TimerHandle | None = None
        self._closed = False
        self._elsewhere: Elsewhere | None = None
        self.told: Callable[[], None] = _nobody
        lobby.changed = self._on_changed

    def include(self, elsewhere: Elsewhere) -> None:
        """Show callers from elsewhere too."""
        self._elsewhere = elsewhere
        elsewhere.changed = self._on_changed

    def close(self) -> None:
        """Tell nobody any more."""
        self._closed = True
        if self._soon is not None:
            self._soon.cancel()

    def all(self) -> tuple[WaitingCallerModel, ...]:
        """Every caller in the lobby, the longest waiting first."""
        return tuple(_model(caller) for caller in self._lobby.waiting())

    def seen_by(self, member: Member) -> tuple[WaitingCallerModel, ...]:
        """The callers a member sees, the longest waiting first."""
        here = tuple(
            _model(caller) for caller in self._lobby.waiting() if self._sees(member, caller)
        )
        other = () if self._elsewhere is None else self._elsewhere.seen_by(member)
        return tuple(sorted((*here, *other), key=lambda caller: caller.since)) if other else here

    def holds(self, leg: str, member: Member) -> bool:
        """Whether a leg is a caller this member sees."""
        return self._find(leg, member) is not None or self._from_elsewhere(leg, member) is not None

    def take(self, leg: str, member: Member, room: LiveRoom) -> None:
        """Let a caller into an operator's room.

        Raises:
            CommandRefused: type ``no-such-session``: not waiting any more; ``leg-limit``: the room
                has no place, and the caller goes on waiting.
        """
        other = self._from_elsewhere(leg, member)
        if other is not None:
            other.take(leg, member, room)
            return
        caller = self._wanted(leg, member)
        if self._control.full_for_dialin(room):
            raise CommandRefused(
                "The room has no place for another caller, who goes on waiting. End a session"
                " first.",
                type="leg-limit",
                field="sessionId",
            )
        offer = self._lobby.hand_over(caller)
        self._dialin.let_in(offer, room.entry, reached=caller.entrance or None)

    def turn_away(self, leg: str, member: Member) -> None:
        """Hang up on a caller; one from elsewhere goes on ringing at others.

        Raises:
            CommandRefused: type ``no-such-session``: not waiting any more.
        """
        other = self._from_elsewhere(leg, member)
        if other is not None:
            other.turn_away(leg, member)
            return
        self._lobby.dismiss(self._wanted(leg, member))

    def _wanted(self, leg: str, member: Member) -> Caller:
        caller = self._find(leg, member)
        if caller is None:
            raise CommandRefused(
                "This caller does not wait any more. They may have hung up, or somebody else"
                " answered.",
                type="no-such-session",
                field="sessionId",
            )
        return caller

    def _find(self, leg: str, member: Member) -> Caller | None:
        return next(
            (c for c in self._lobby.waiting() if c.line == leg and self._sees(member, c)),
            None,
        )

    def _sees(self, member: Member, caller: Caller) -> bool:
        if not member.participant.owner:
            return False
        entry = None if caller.room is None else self._rooms.get(caller.room)
        if entry is not None and not sees_team(member.team, entry.properties.team):
            return False
        return member.confined_to is None or member.confined_to == caller.room

    def _from_elsewhere(self, leg: str, member: Member) -> Elsewhere | None:
        other = self._elsewhere
        return other if other is not None and other.holds(leg, member) else None

    def _on_changed(self) -> None:
        if self._soon is None and not self._closed:
            self._soon = asyncio.get_running_loop().call_later(GATHER_S, self._tell)

    def _tell(self) -> None:
        self._soon = None
        self.told()
        for room in self._control.sessions.all():
            for member in tuple(room.members.values()):
                if not member.participant.owner:
                    continue
                seen = self.seen_by(member)
                if seen or member.sees_waiting:
                    member.sees_waiting = bool(seen)
                    room.publish(WaitingCallersModel(callers=seen), to=(member,))


def _nobody() -> None:
    """Nobody else wants to know."""


def _model(caller: Caller) -> WaitingCallerModel:
    return WaitingCallerModel(
        session_id=caller.line,
        stage=caller.stage,
        since=caller.since,
        display_name=shown_name(caller.offer),
        sip_from=caller.offer.from_uri,
        entrance=caller.entrance,
        room=caller.room,
    )
