"""Waiting until somebody is in a room."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from softphone.gateway.room import LiveRoom
    from softphone.gateway.room_book import RoomBook
    from softphone.gateway.sessions import RoomSessions
    from softphone.telephony_api.events import EventModel

LOOK_S: Final = 5.0
"""How long the deletion of a room in which nobody is may go unnoticed."""


class Arrivals:
    """A session observer that wakes those who wait for a room to be attended.

    Args:
        sessions: the rooms in session.
        rooms: the rooms that exist.
    """

    def __init__(self, sessions: RoomSessions, rooms: RoomBook) -> None:
        self.look_s = LOOK_S
        self._sessions = sessions
        self._rooms = rooms
        self._waiting: dict[str, set[asyncio.Event]] = {}

    def attended(self, name: str) -> bool:
        """Whether a web client is in the room."""
        room = self._sessions.find(name)
        return room is not None and bool(room.members)

    async def wait(self, name: str, timeout_s: float) -> bool:
        """Wait; False when it takes too long or the room is deleted."""
        moved = asyncio.Event()
        self._waiting.setdefault(name, set()).add(moved)
        with suppress(TimeoutError):
            try:
                async with asyncio.timeout(timeout_s):
                    while not self.attended(name) and self._rooms.get(name) is not None:
                        with suppress(TimeoutError):
                            async with asyncio.timeout(self.look_s):
                                await moved.wait()
                        moved.clear()
            finally:
                self._waiting[name].discard(moved)
                if not self._waiting[name]:
                    del self._waiting[name]
        return self.attended(name)

    def on_opened(self, room: LiveRoom) -> None:
        """A room's session began."""
        self._wake(room)

    def on_event(self, room: LiveRoom, event: EventModel) -> None:
        """Something happened in a room; an arrival, perhaps."""
        self._wake(room)

    def on_closed(self, room: LiveRoom) -> None:
        """A room's session ended."""

    def _wake(self, room: LiveRoom) -> None:
        for moved in self._waiting.get(room.name, ()):
            moved.set()
