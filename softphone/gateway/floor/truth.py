"""The floor at this moment, as the monitor's first frame tells it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING

from softphone.domain.floor_tally import FloorTally, together
from softphone.gateway.agents import agents_in
from softphone.gateway.floor.day import DayFigures
from softphone.gateway.presence import presence_of
from softphone.gateway.room_book import RoomBook
from softphone.gateway.sessions import RoomSessions
from softphone.gateway.supervision.desk import supervisors_in
from softphone.telephony_api.waiting import WaitingCallerModel
from softphone.telephony_api.webhooks import FloorTodayModel, MonitorRoom, MonitorSnapshot

if TYPE_CHECKING:
    from softphone.gateway.floor.shared import SharedFloor

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

    Attributes:
        shared: the floors of other gateways; None for one that stands alone.
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
        self.shared: SharedFloor | None = None

    def seen_by(self, team: str | None) -> Sees:
        """What somebody of a team sees; without a team, everything."""
        if team is None:
            return everything

        def sees(room: str) -> bool:
            return self.team_of(room) == team

        return sees

    def team_of(self, room: str) -> str | None:
        """The team of a room, here or on another gateway."""
        entry = self._book.get(room)
        if entry is not None:
            return entry.properties.team
        return None if self.shared is None else self.shared.team_of(room)

    def own(self) -> tuple[MonitorSnapshot, dict[str, str]]:
        """Our own rooms, and the teams of those that have one; for other gateways."""
        truth = self._here(everything, None)
        teams = {room.name: self.team_of(room.name) for room in truth.rooms}
        return truth, {room: team for room, team in teams.items() if team is not None}

    def since(self, sees: Sees, but: frozenset[str] = frozenset()) -> list[str]:
        """Frames of other gateways that a snapshot does not hold yet; without these ids."""
        return [] if self.shared is None else self.shared.since(sees, but)

    def waiting(self, sees: Sees) -> tuple[WaitingCallerModel, ...]:
        """The callers outside of rooms, but those on their way to a room that is not seen."""
        return seen_waiting(self._waiting(), sees)

    def snapshot(self, sees: Sees = everything, missed: int | None = None) -> MonitorSnapshot:
        """Presence, live legs, agents and supervisors of every room seen, and today's figures.

        Args:
            sees: what the viewer sees.
            missed: how many frames a returning monitor is sent next, which this holds already.
        """
        here = self._here(sees, missed)
        if self.shared is None:
            return here
        others = self.shared.truths()
        tallies = [truth.today for truth in (here, *others) if truth.today is not None]
        return here.model_copy(
            update={
                "rooms": here.rooms
                + tuple(room for truth in others for room in truth.rooms if sees(room.name)),
                "waiting": here.waiting
                + tuple(one for truth in others for one in seen_waiting(truth.waiting, sees)),
                "today": _summed(tallies) if sees is everything else here.today,
            }
        )

    def _here(self, sees: Sees, missed: int | None) -> MonitorSnapshot:
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


def _summed(tallies: list[FloorTodayModel]) -> FloorTodayModel:
    """The figures of several gateways together, of the day that most of them count."""
    known = [FloorTally(**dict(tally)) for tally in tallies]
    return FloorTodayModel(**asdict(together(known, max(tally.day for tally in known))))
