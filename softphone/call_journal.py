"""Writes down which calls are live, so that the next run can go on with them after a crash."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from softphone.domain.session import Session, SessionState
from softphone.domain.way_back import Journal, LiveCall, WayBack
from softphone.errors import StorageError
from softphone.storage.journal import JournalFiles, born

if TYPE_CHECKING:
    from softphone.controller.store import SessionStore

log = logging.getLogger(__name__)


class CallJournal:
    """Keeps the files in step with the sessions; they are written on a worker thread.

    Args:
        store: the sessions; followed until `close`.
        way_back: the way into the room as it is now, or None.
        profile: the profile in use.
        files: where it is written.
        now: unix time in seconds.
    """

    def __init__(
        self,
        store: SessionStore,
        way_back: Callable[[], WayBack | None],
        profile: Callable[[], str],
        files: JournalFiles,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._store = store
        self._way_back = way_back
        self._profile = profile
        self._files = files
        self._now = now
        self._stale = False
        self._failed = False
        self._writing: asyncio.Task[None] | None = None
        self._unsubscribe = store.subscribe(self._on_change, samples=False)

    def write(self) -> None:
        """Write what is live now; returns at once."""
        self._stale = True
        if self._writing is None or self._writing.done():
            self._writing = asyncio.create_task(self._write(), name="call-journal")

    async def close(self) -> None:
        """Stop, and leave what is live then: nothing, after an orderly end. Idempotent."""
        self._unsubscribe()
        self.write()
        assert self._writing is not None
        await self._writing

    def _on_change(self, old: Session | None, new: Session | None) -> None:
        if _told(old) != _told(new):
            self.write()

    async def _write(self) -> None:
        while self._stale:
            self._stale = False
            calls = tuple(_call(one) for one in self._store.live() if _told(one) is not None)
            way = self._way_back() if calls else None
            room = next((session.room for session in self._store.live()), "")
            journal = Journal(
                profile=self._profile(), room=room, written_at=self._now(), calls=calls
            )
            try:
                await asyncio.to_thread(self._put, journal, way)
            except (OSError, StorageError) as error:
                if not self._failed:
                    log.warning("the journal of live calls cannot be written: %s", error)
                self._failed = True
            else:
                self._failed = False

    def _put(self, journal: Journal, way: WayBack | None) -> None:
        """WORKER THREAD. Replace or remove the files."""
        if not journal.calls:
            self._files.clear()
            return
        if way is not None and way.pid:
            way = replace(way, born=born(way.pid))
        self._files.write(journal, way)


def _told(session: Session | None) -> tuple[object, ...] | None:
    """What the journal tells of a session; None when nothing, as of one that only rings here."""
    if session is None or session.leg is None or not session.live:
        return None
    if session.state is SessionState.INCOMING:
        return None
    return (session.leg, session.peer, session.peer_name, session.answered_at)


def _call(session: Session) -> LiveCall:
    return LiveCall(
        session=session.id,
        leg=session.leg or "",
        peer=session.peer,
        peer_name=session.peer_name,
        direction=session.direction.value,
        since=session.answered_at or session.created_at,
    )
