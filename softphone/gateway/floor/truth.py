"""The floor at this moment, as the monitor's first frame tells it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import asdict

from softphone.gateway.agents import agents_in
from softphone.gateway.floor.day import DayFigures
from softphone.gateway.presence import presence_of
from softphone.gateway.room_book import RoomBook
from softphone.gateway.sessions import RoomSessions
from softphone.gateway.supervision.desk import supervisors_in
from softphone.telephony_api.waiting import WaitingCallerModel
from softphone.telephony_api.webhooks import FloorTodayModel, MonitorRoom, MonitorSnapshot

Sees = Callable[[str], bool]
"""Whether a viewer sees the room of this name."""


def everything(_room: str) -> bool:
    """Sees every room."""
    return True


class FloorTruth:
    """Puts snapshots of the floor together.

    Args:
        sessions: the rooms in session.
        book: the rooms that exist.
        day: today's figures.
        waiting: the callers outside of rooms.
    """

    def __init__(
        self,
        sessions: RoomSessions,
        book: RoomBook,
        day: DayFigures,
        waiting: Callable[[], tuple[WaitingCallerModel, ...]],
    ) -> None:
        self._sessions = sessions
        self._book = book
        self._day = day
        self._waiting = waiting

    def seen_by(self, team: str | None) -> Sees:
        """What somebody of a team sees; without a team, everything."""
        if team is None:
            return everything
        book = self._book

        def sees(room: str) -> bool:
            entry = book.get(room)
            return entry is not None and entry.properties.team == team

        return sees

    def waiting(self, sees: Sees) -> tuple[WaitingCallerModel, ...]:
        """The callers outside of rooms, but those on their way to a room that is not seen."""
        return seen_waiting(self._waiting(), sees)

    def snapshot(self, sees: Sees = everything, missed: int | None = None) -> MonitorSnapshot:
        """Presence, live legs, agents and supervisors of every room seen, and today's figures.

        Args:
            sees: what the viewer sees.
            missed: how many frames a returning monitor is sent next, which this holds already.
        """
        return MonitorSnapshot(
            at=time.time(),
            rooms=tuple(
                MonitorRoom(
                    name=room.name,
                    presence=presence_of(room),
                    sessions=tuple(leg.model() for leg in room.legs.values()),
                    agents=agents_in(room),
                    supervisors=supervisors_in(room),
                )
                for room in self._sessions.all()
                if sees(room.name)
            ),
            waiting=self.waiting(sees),
            today=FloorTodayModel(**asdict(self._day.tally(sees))),
            missed=missed,
        )


def seen_waiting(
    callers: tuple[WaitingCallerModel, ...], sees: Sees
) -> tuple[WaitingCallerModel, ...]:
    """Without the callers on their way to a room that is not seen."""
    return tuple(caller for caller in callers if caller.room is None or sees(caller.room))
