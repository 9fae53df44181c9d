"""Today's figures, counted from every call that ends and kept over restarts."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from softphone.domain.floor_tally import FloorTally, counted, day_of, together
from softphone.domain.ids import RoomName
from softphone.domain.session import Direction
from softphone.errors import StorageError
from softphone.gateway.database import GatewayDatabase
from softphone.gateway.room import LiveRoom
from softphone.gateway.tasks import TaskOwner
from softphone.telephony_api.events import EventModel

_log = logging.getLogger(__name__)

_ABOUT_LEGS: Final = ("dialin-", "dialout-")
_ENDS: Final = ("-stopped", "-error")
_KEPT_S: Final = 2 * 86_400.0


@dataclass(frozen=True, slots=True)
class _Known:
    direction: Direction
    started_at: float
    answered_at: float | None


class DayFigures:
    """A `SessionObserver` that keeps one tally for each room.

    Args:
        database: where ended calls are kept.
        now: unix time in seconds.
    """

    def __init__(self, database: GatewayDatabase, now: Callable[[], float] = time.time) -> None:
        self._database = database
        self._now = now
        self._owner = TaskOwner("day figures")
        self._tallies: dict[RoomName, FloorTally] = {}
        self._live: dict[str, _Known] = {}
        self._unsaved: list[tuple[float, str, str, float, float | None]] = []
        self._saving = False

    async def open(self) -> None:
        """Count what ended today before this process was started, and forget older days.

        Raises:
            StorageUnavailable.
        """
        now = self._now()
        await self._database.execute("DELETE FROM ended_calls WHERE at < ?", (now - _KEPT_S,))
        rows = await self._database.fetch(
            "SELECT at, room, direction, started_at, answered_at FROM ended_calls ORDER BY at"
        )
        for at, room, direction, started_at, answered_at in rows:
            if day_of(at) == day_of(now):
                self._count(
                    RoomName(room), _Known(Direction(direction), started_at, answered_at), at
                )

    async def close(self) -> None:
        """Write what waits."""
        await self._save()
        await self._owner.close()

    def tally(self, sees: Callable[[str], bool]) -> FloorTally:
        """The figures of all rooms that ``sees`` lets through."""
        seen = (tally for room, tally in self._tallies.items() if sees(room))
        return together(seen, day_of(self._now()))

    def on_opened(self, room: LiveRoom) -> None:
        """Nothing ends when a session begins."""

    def on_closed(self, room: LiveRoom) -> None:
        """Every leg has ended before."""

    def on_event(self, room: LiveRoom, event: EventModel) -> None:
        """Follow the room's legs."""
        if not event.METHOD.startswith(_ABOUT_LEGS):
            return
        identity = getattr(event, "session_id", None)
        if not isinstance(identity, str):
            return
        if event.METHOD.endswith(_ENDS):
            known = self._live.pop(identity, None)
            if known is not None:
                self._ended(room.name, known)
            return
        leg = room.legs.get(identity)  # type: ignore[call-overload]
        if leg is not None:
            direction = Direction.DIAL_OUT if leg.dial_out else Direction.DIAL_IN
            self._live[identity] = _Known(direction, leg.started_at, leg.answered_at)

    def _ended(self, room: RoomName, known: _Known) -> None:
        at = self._now()
        self._count(room, known, at)
        row = (at, str(room), known.direction.value, known.started_at, known.answered_at)
        self._unsaved.append(row)
        if not self._saving:
            self._saving = True
            self._owner.spawn(self._save(), name="save")

    def _count(self, room: RoomName, known: _Known, at: float) -> None:
        self._tallies[room] = counted(
            self._tallies.get(room, FloorTally()),
            known.direction,
            started_at=known.started_at,
            answered_at=known.answered_at,
            ended_at=at,
        )

    async def _save(self) -> None:
        try:
            while self._unsaved:
                rows, self._unsaved = self._unsaved, []
                await self._database.execute_together(
                    ("INSERT INTO ended_calls VALUES (?, ?, ?, ?, ?)", row) for row in rows
                )
        except StorageError as error:
            _log.warning("ended calls are not counted after a restart: %s", error.message)
        finally:
            self._saving = False
