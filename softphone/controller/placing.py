"""Dial-outs under way, and the events that came before the backend named their leg."""

from __future__ import annotations

from collections import deque
from typing import NamedTuple

from softphone.controller.store import SessionStore
from softphone.domain import events
from softphone.domain.ids import LegId, SessionId
from softphone.domain.session import Direction, Session, SessionState

MAX_WAITING = 256
"""Events kept for legs not yet named; beyond that the oldest is taken as somebody else's."""


OF_PARTICIPANT = (events.ParticipantJoined, events.ParticipantUpdated, events.ParticipantLeft)
"""Events that are about a participant, which may be a leg."""


class _Waiting(NamedTuple):
    leg: LegId
    destination: str | None
    event: events.TelephonyEvent


class Placing:
    """Which sessions wait for their leg, with the destination each of them dials."""

    def __init__(self) -> None:
        self._destinations: dict[SessionId, str] = {}
        self._waiting: deque[_Waiting] = deque()

    def begin(self, session: SessionId, destination: str) -> None:
        """A dial-out is being sent."""
        self._destinations[session] = destination

    def finish(self, session: SessionId) -> None:
        """The backend has answered, or never will."""
        self._destinations.pop(session, None)

    def has(self, session: SessionId) -> bool:
        """Whether this session's dial-out is under way."""
        return session in self._destinations

    def may_own(self, destination: str | None) -> bool:
        """Whether a leg to this destination could be one we are just dialling."""
        if not self._destinations:
            return False
        return not destination or destination in self._destinations.values()

    def hold(self, event: events.TelephonyEvent) -> bool:
        """Keep the event for later if it could be of a leg we are just dialling."""
        destination = None
        if isinstance(event, events.DialoutEvent):
            leg, destination = event.session_id, event.destination
        elif isinstance(event, OF_PARTICIPANT) and _dialled(event.participant):
            leg = LegId(event.participant.id)
        else:
            return False
        if not self.may_own(destination):
            return False
        if len(self._waiting) >= MAX_WAITING:
            self._waiting.popleft()
        self._waiting.append(_Waiting(leg, destination, event))
        return True

    def claim(self, leg: LegId) -> tuple[events.TelephonyEvent, ...]:
        """The events that waited for this leg, in order."""
        mine = tuple(kept.event for kept in self._waiting if kept.leg == leg)
        if mine:
            self._waiting = deque(kept for kept in self._waiting if kept.leg != leg)
        return mine

    def release(self) -> tuple[events.TelephonyEvent, ...]:
        """The events that no dial-out under way can own any more, in order."""
        kept, free = deque[_Waiting](), []
        for waiting in self._waiting:
            if self.may_own(waiting.destination):
                kept.append(waiting)
            else:
                free.append(waiting.event)
        self._waiting = kept
        return tuple(free)

    def abandoned(self, store: SessionStore, event: events.TelephonyEvent) -> Session | None:
        """A session whose dial-out timed out and whose leg this event betrays, or None."""
        destination = getattr(event, "destination", None)
        return self._unnamed(store, destination) if destination else None

    def abandoned_leg(self, store: SessionStore, leg: events.LegSnapshot) -> Session | None:
        """The same, for a leg found in a snapshot."""
        return self._unnamed(store, leg.destination) if leg.destination else None

    def _unnamed(self, store: SessionStore, destination: str) -> Session | None:
        for session in store.live():
            if (
                session.state is SessionState.PLACING
                and session.direction is Direction.DIAL_OUT
                and session.leg is None
                and session.peer == destination
                and session.id not in self._destinations
            ):
                return session
        return None


def _dialled(participant: events.Participant) -> bool:
    return participant.participant_type is not None and "dial-out" in participant.participant_type
