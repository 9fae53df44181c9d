"""Tells the operators in rooms how the trunks' registrations stand."""

from __future__ import annotations

from softphone.gateway.participants import Member
from softphone.gateway.sessions import RoomSessions
from softphone.gateway.sip.engine import Registration
from softphone.gateway.trunks.book import TrunkBook
from softphone.telephony_api.events import TrunkStatesModel
from softphone.telephony_api.trunks import TrunkStateModel


class TrunkNews:
    """Told to owners only, with everything that registers, whenever something changed.

    Args:
        book: the trunks.
        sessions: the rooms in session.
    """

    def __init__(self, book: TrunkBook, sessions: RoomSessions) -> None:
        self._book = book
        self._sessions = sessions
        book.changed = self._tell

    def seen_by(self, member: Member) -> tuple[TrunkStateModel, ...] | None:
        """The trunks a member sees; None for none."""
        if not member.participant.owner:
            return None
        return self._states() or None

    def _tell(self) -> None:
        news = TrunkStatesModel(trunks=self._states())
        for room in self._sessions.all():
            owners = [m for m in room.members.values() if m.participant.owner]
            if owners:
                room.publish(news, to=owners)

    def _states(self) -> tuple[TrunkStateModel, ...]:
        return tuple(
            TrunkStateModel(
                name=state.trunk.name,
                registration=state.registration.value,
                since=state.since,
                reason=state.reason or None,
                retry_at=state.retry_at,
            )
            for state in self._book.states()
            if state.registration is not Registration.OFF
        )
