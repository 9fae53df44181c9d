"""Writes every session into the call history, as it begins, is answered and ends."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from typing import Protocol

from softphone.controller.store import SessionStore
from softphone.domain.ids import SessionId
from softphone.domain.record import CallRecord, record_of
from softphone.domain.session import Session
from softphone.domain.timeline import TimelineEntry
from softphone.errors import StorageError

_log = logging.getLogger(__name__)


class RecordKeeping(Protocol):
    """Where records are kept."""

    async def save(self, record: CallRecord, entries: Sequence[TimelineEntry] = ()) -> None:
        """Add a record or bring its facts up to date.

        Raises:
            StorageError.
        """


class HistoryKeeper:
    """Follows the store; writes in its own task, so that no command ever waits for the disk.

    A record that cannot be written is told to the log once and the next one is tried again: a
    full disk must not touch a call.

    Args:
        store: what happens.
        kept: where to write.
        timeline: the timeline of a session.
        profile: name of the profile in use.
        written: called after a session has been written, as it begins, is answered and ends.
    """

    def __init__(
        self,
        store: SessionStore,
        kept: RecordKeeping,
        timeline: Callable[[SessionId], Sequence[TimelineEntry]],
        profile: Callable[[], str],
        written: Callable[[CallRecord], None] = lambda _record: None,
    ) -> None:
        self._kept = kept
        self._timeline = timeline
        self._profile = profile
        self._written = written
        self._waiting = {session.id: session for session in store.all()}
        self._news = asyncio.Event()
        self._closing = False
        self._failing = False
        self._unsubscribe = store.subscribe(self._on_store, samples=False)
        self._writer = asyncio.create_task(self._write(), name="call history")
        if self._waiting:
            self._news.set()

    async def close(self) -> None:
        """Write what waits and stop following; idempotent."""
        self._unsubscribe()
        self._closing = True
        self._news.set()
        await self._writer

    def _on_store(self, old: Session | None, new: Session | None) -> None:
        if new is None or not (old is None or _worth_writing(old, new)):
            return
        self._waiting[new.id] = new
        self._news.set()

    async def _write(self) -> None:
        while not (self._closing and not self._waiting):
            await self._news.wait()
            self._news.clear()
            waiting, self._waiting = self._waiting, {}
            for session in waiting.values():
                await self._save(session)

    async def _save(self, session: Session) -> None:
        record = record_of(session, self._profile())
        entries = () if session.live else self._timeline(session.id)
        try:
            await self._kept.save(record, entries)
        except StorageError as error:
            level = logging.DEBUG if self._failing else logging.WARNING
            _log.log(level, "%s %s", error.message, error.detail)
            self._failing = True
            return
        self._failing = False
        self._written(record)


def _worth_writing(old: Session, new: Session) -> bool:
    """Only facts that the history would miss after a crash; samples and lamps are not."""
    return (
        old.state is not new.state
        or old.peer_name != new.peer_name
        or old.sip_call_id != new.sip_call_id
    )
