"""What the history page shows and does: searches, details, the operator's own words, erasing.

Between the window and the storage. All methods are called on the event loop's thread and return
at once; answers come by the feeds. It exists before the history is open and then finds nothing.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from softphone.controller.feed import Feed
from softphone.controller.tasks import TaskOwner
from softphone.domain.ids import SessionId
from softphone.domain.record import CallRecord, HistoryQuery
from softphone.domain.timeline import TimelineEntry
from softphone.errors import InvalidInput, SoftphoneError, StorageError

if TYPE_CHECKING:
    from softphone.controller.ports import CallArchive

_log = logging.getLogger(__name__)

DAY_S = 86_400.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Records that a search found.

    Attributes:
        query: the search, as it was asked.
        records: newest first.
        begins: they begin a new list; else they follow what was found before.
        more: `HistoryBrowser.more` finds further ones.
    """

    query: HistoryQuery
    records: tuple[CallRecord, ...]
    begins: bool
    more: bool


@dataclass(frozen=True, slots=True)
class Detail:
    """One record with its timeline, oldest entry first."""

    record: CallRecord
    entries: tuple[TimelineEntry, ...]


@dataclass(frozen=True, slots=True)
class Words:
    """The operator's own words about a record."""

    note: str = ""
    tags: tuple[str, ...] = ()
    disposition: str = ""


@dataclass(frozen=True, slots=True)
class WordsKept:
    """What became of words: kept when ``problem`` is None."""

    session: SessionId
    words: Words
    problem: SoftphoneError | None = None

    @property
    def field(self) -> str:
        """The field that is wrong, or empty."""
        return self.problem.field if isinstance(self.problem, InvalidInput) else ""


class HistoryBrowser:
    """The call history for the window.

    Args:
        say: tells the operator one sentence.
        now: wall clock, unix time in seconds.

    Attributes:
        opened: the history is open; carries nothing of interest.
        found: what `search` and `more` found.
        detailed: what `look_at` found.
        kept: what became of `annotate`.
        written: a record that has just been added, or has changed.
        erased: the address of a far party that is forgotten; empty when all are.
        unseen: how many missed sessions nobody has looked at.
        exported: the file that `export` wrote, and how many records are in it.
        retention_days: records are forgotten this many days after they began; 0 keeps them.
        dispositions: what may be said about how a call went, to choose from.
    """

    def __init__(self, say: Callable[[str], None], now: Callable[[], float] = time.time) -> None:
        self.opened: Feed[None] = Feed()
        self.found: Feed[Found] = Feed()
        self.detailed: Feed[Detail] = Feed()
        self.kept: Feed[WordsKept] = Feed()
        self.written: Feed[CallRecord] = Feed()
        self.erased: Feed[str] = Feed()
        self.unseen: Feed[int] = Feed()
        self.exported: Feed[tuple[Path, int]] = Feed()
        self.retention_days = 0
        self.dispositions: tuple[str, ...] = ()
        self._say = say
        self._now = now
        self._owner = TaskOwner("history browser")
        self._archive: CallArchive | None = None
        self._query = HistoryQuery()
        self._next: int | None = None
        self._searching: asyncio.Task[None] | None = None
        self._number = 0
        self._looking: asyncio.Task[None] | None = None
        self._glancing: dict[str, asyncio.Task[None] | None] = {}
        self._unsaved: dict[SessionId, Words] = {}
        self._saving = asyncio.Lock()
        self._purged_at = 0.0

    @property
    def is_open(self) -> bool:
        """Whether there is a history to look at."""
        return self._archive is not None

    def attach(self, archive: CallArchive) -> None:
        """The history is open: search it, and forget what is too old."""
        self._archive = archive
        self.opened.publish(None)
        self._count_unseen()
        self._purge_sometimes()

    async def close(self) -> None:
        """Write what waits, end every search, and let go of the history; idempotent."""
        for session, words in tuple(self._unsaved.items()):
            await self._annotate(session, words)
        await self._owner.cancel_all()
        self._archive = None

    def search(self, query: HistoryQuery) -> None:
        """Begin a new list; a search under way is given up."""
        self._query, self._next = query, None
        self._restart(begins=True)

    def glance(
        self, query: HistoryQuery, done: Callable[[tuple[CallRecord, ...]], None], who: str = ""
    ) -> None:
        """Look something up beside the list; a later glance of the same one gives up an earlier."""
        earlier = self._glancing.get(who)
        if earlier is not None:
            earlier.cancel()
        self._glancing[who] = self._run(self._glance(query, done), "glance")

    def more(self) -> None:
        """Continue the list."""
        if self._next is not None and self._searching is None:
            self._restart(begins=False)

    def look_at(self, record: CallRecord) -> None:
        """Fetch what belongs to a record."""
        if self._looking is not None:
            self._looking.cancel()
        self._looking = self._run(self._look_at(record), "details")

    def annotate(self, session: SessionId, words: Words) -> None:
        """Keep the operator's words; later words win."""
        self._unsaved[session] = words
        self._run(self._annotate(session, words), "words")

    def words_of(self, record: CallRecord) -> Words:
        """The operator's words, with those that could not be written yet."""
        kept = Words(record.note, record.tags, record.disposition)
        return self._unsaved.get(record.session, kept)

    def erase(self, peer: str) -> None:
        """Forget everything about a far party."""
        self._run(self._erase(peer), "erase")

    async def erase_all(self) -> None:
        """Forget every call.

        Raises:
            StorageError.
        """
        self._unsaved.clear()
        if self._archive is not None:
            await self._archive.forget_all()
            self.erased.publish("")
            self._count_unseen()

    def export(self, file: Path) -> None:
        """Write all that the present search finds into a file, by its suffix CSV or JSON."""
        self._run(self._export(file, replace(self._query, before=None)), "export")

    def mark_seen(self) -> None:
        """The operator has looked at the missed sessions."""
        self._run(self._mark_seen(), "seen")

    def set_retention(self, days: int) -> None:
        """Forget records this many days after they began; 0 keeps them."""
        self.retention_days = days
        self._purged_at = 0.0
        self._purge_sometimes()

    def on_written(self, record: CallRecord) -> None:
        """A session has been written: it began, was answered or ended."""
        self.written.publish(record)
        if not record.seen:
            self._count_unseen()
        self._purge_sometimes()

    # -- tasks -------------------------------------------------------------------------------

    def _run(self, work: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None] | None:
        return self._owner.spawn(self._guarded(work), name)

    async def _guarded(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except SoftphoneError as error:
            _log.warning("%s %s", error.message, error.detail)
            self._say(error.message)

    def _restart(self, *, begins: bool) -> None:
        if self._searching is not None:
            self._searching.cancel()
        self._number += 1
        self._searching = self._run(self._search(begins, self._number), "search")

    async def _search(self, begins: bool, number: int) -> None:
        archive, query = self._archive, self._query
        try:
            if archive is None:
                return
            page = await archive.find(replace(query, before=self._next))
        finally:
            if number == self._number:
                self._searching = None
        self._next = page.next
        self.found.publish(
            Found(query=query, records=page.records, begins=begins, more=page.next is not None)
        )

    async def _glance(
        self, query: HistoryQuery, done: Callable[[tuple[CallRecord, ...]], None]
    ) -> None:
        if self._archive is not None:
            page = await self._archive.find(query)
            done(page.records)

    async def _look_at(self, record: CallRecord) -> None:
        if self._archive is not None:
            entries = await self._archive.entries(record.session)
            self.detailed.publish(Detail(record, entries))

    async def _annotate(self, session: SessionId, words: Words) -> None:
        async with self._saving:
            if self._archive is None or self._unsaved.get(session) is not words:
                return
            try:
                await self._archive.annotate(
                    session, note=words.note, tags=words.tags, disposition=words.disposition
                )
            except (InvalidInput, StorageError) as error:
                self.kept.publish(WordsKept(session, words, error))
                return
            if self._unsaved.get(session) is words:
                del self._unsaved[session]
            self.kept.publish(WordsKept(session, words))

    async def _erase(self, peer: str) -> None:
        if self._archive is not None:
            await self._archive.forget_peer(peer)
            self.erased.publish(peer)
            self._count_unseen()

    async def _export(self, file: Path, query: HistoryQuery) -> None:
        if self._archive is not None:
            count = await self._archive.export(query, file)
            self.exported.publish((file, count))

    async def _mark_seen(self) -> None:
        if self._archive is not None:
            await self._archive.mark_seen()
            self.unseen.publish(0)

    def _count_unseen(self) -> None:
        self._run(self._tell_unseen(), "unseen")

    async def _tell_unseen(self) -> None:
        if self._archive is not None:
            self.unseen.publish(await self._archive.unseen())

    def _purge_sometimes(self) -> None:
        """Once a day at most; a session that is written is occasion enough."""
        if self.retention_days > 0 and self._now() - self._purged_at > DAY_S:
            self._purged_at = self._now()
            self._run(self._purge(self._now() - self.retention_days * DAY_S), "purge")

    async def _purge(self, before: float) -> None:
        if self._archive is not None and await self._archive.forget_before(before):
            self.search(self._query)
