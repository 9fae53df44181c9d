"""Writes down who was in which room and when; a full disk never disturbs a live call."""

from __future__ import annotations

import asyncio
import logging
import time
from typing import Any, Final

from softphone.errors import StorageError
from softphone.gateway.database import GatewayDatabase
from softphone.gateway.room import LiveRoom
from softphone.gateway.tasks import TaskOwner
from softphone.telephony_api.events import EventModel

_log = logging.getLogger(__name__)

_QUEUE: Final = 1000
_WRITTEN_S: Final = 2.0

_OPENED: Final = "INSERT OR IGNORE INTO meetings (id, room, started_at) VALUES (?, ?, ?)"
_CLOSED: Final = "UPDATE meetings SET ended_at = ?, max_participants = ? WHERE id = ?"
_JOINED: Final = (
    "INSERT OR IGNORE INTO stays (meeting, participant, user_id, user_name, joined_at)"
    " VALUES (?, ?, ?, ?, ?)"
)
_LEFT: Final = "UPDATE stays SET left_at = ? WHERE meeting = ? AND participant = ?"


class MeetingLog:
    """A `SessionObserver` that writes in the background, one statement after another."""

    def __init__(self, database: GatewayDatabase) -> None:
        self._database = database
        self._owner = TaskOwner("meetings")
        self._queue: asyncio.Queue[tuple[str, tuple[Any, ...]]] = asyncio.Queue(_QUEUE)
        self._failing = False
        self._present: dict[str, set[str]] = {}

    def start(self) -> None:
        """Begin to write."""
        self._owner.spawn(self._write(), name="writer")

    async def close(self) -> None:
        """Write what waits, two seconds at most, and stop."""
        if not await self.written():
            _log.warning("some of the meeting history could not be written in time")
        await self._owner.close()

    async def written(self) -> bool:
        """Wait until everything so far is in the database; False after two seconds."""
        try:
            async with asyncio.timeout(_WRITTEN_S):
                await self._queue.join()
        except TimeoutError:
            return False
        return True

    def on_opened(self, room: LiveRoom) -> None:
        """A meeting began."""
        self._present[room.meeting_id] = set()
        self._put(_OPENED, room.meeting_id, room.name, room.started_at)

    def on_event(self, room: LiveRoom, event: EventModel) -> None:
        """Compare who is here with who was."""
        if not event.METHOD.startswith(("participant-", "dialin-", "dialout-")):
            return
        before = self._present.get(room.meeting_id, set())
        now = {who.id: who for who in room.everybody()}
        for who in now.values():
            if who.id not in before:
                self._put(
                    _JOINED, room.meeting_id, who.id, who.user_id, who.user_name, who.joined_at
                )
        for gone in before - now.keys():
            self._put(_LEFT, time.time(), room.meeting_id, gone)
        self._present[room.meeting_id] = set(now)

    def on_closed(self, room: LiveRoom) -> None:
        """A meeting ended."""
        ended = time.time()
        for gone in self._present.pop(room.meeting_id, set()):
            self._put(_LEFT, ended, room.meeting_id, gone)
        self._put(_CLOSED, ended, room.peak, room.meeting_id)

    def _put(self, query: str, *values: Any) -> None:
        try:
            self._queue.put_nowait((query, values))
        except asyncio.QueueFull:
            self._fail("the disk is too slow")

    async def _write(self) -> None:
        while True:
            query, values = await self._queue.get()
            try:
                await self._database.execute(query, values)
                self._failing = False
            except StorageError as error:
                self._fail(f"{error.message} ({error.detail})")
            finally:
                self._queue.task_done()

    def _fail(self, why: str) -> None:
        """Log a loss once and go on: calls matter more than their history."""
        if not self._failing:
            self._failing = True
            _log.error("meeting history is not being written: %s", why)
