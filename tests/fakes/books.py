"""History and contacts in memory behind the real controllers, answering without an event loop."""

from __future__ import annotations

from collections.abc import Coroutine, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from softphone.controller.contact_book import ContactBook
from softphone.controller.history_browser import HistoryBrowser
from softphone.domain.contact import Contact, ContactNumber, NumberKind
from softphone.domain.ids import SessionId
from softphone.domain.outcome import EndedBy, EndReason
from softphone.domain.record import CallRecord, HistoryPage, HistoryQuery, belongs
from softphone.domain.session import Direction
from softphone.domain.timeline import EntryKind, TimelineEntry
from softphone.errors import StorageUnavailable

NOW = 1_790_000_000.0


def call(number: int, **changes: Any) -> CallRecord:
    """A call of two minutes that began ``number`` hours before `NOW`."""
    began = NOW - 3600.0 * number
    whole = CallRecord(
        session=SessionId(f"s{number}"),
        direction=Direction.DIAL_OUT,
        started_at=began,
        peer=f"+1555010{number:04d}",
        answered_at=began + 5,
        ended_at=began + 125,
        reason=EndReason.NORMAL,
        ended_by=EndedBy.THEM,
        sip_call_id=f"{number:08x}@203.0.113.9",
        room="desk",
        provider="local",
    )
    return replace(whole, **changes)


def missed(number: int, **changes: Any) -> CallRecord:
    """A caller nobody answered."""
    facts: dict[str, Any] = {
        "direction": Direction.DIAL_IN,
        "answered_at": None,
        "reason": EndReason.MISSED,
        "seen": False,
    }
    return call(number, **(facts | changes))


def contact(name: str, *numbers: str, **changes: Any) -> Contact:
    """Somebody with these numbers."""
    kept = tuple(ContactNumber(number, NumberKind.WORK) for number in numbers)
    return Contact(id=name.lower().replace(" ", "-"), name=name, numbers=kept, **changes)


class InstantOwner:
    """Runs what never waits to its end at once."""

    def spawn(self, coroutine: Coroutine[Any, Any, None], _name: str) -> None:
        try:
            coroutine.send(None)
        except StopIteration:
            return
        raise AssertionError("this fake must not wait")

    async def finish(self) -> None:
        """Nothing runs."""

    async def cancel_all(self) -> None:
        """Nothing runs."""


class MemoryArchive:
    """A call history in memory; ``full`` refuses to write."""

    def __init__(self, *records: CallRecord) -> None:
        self.records = list(records)
        self.full = False
        self.asked: list[HistoryQuery] = []
        self.exports: list[tuple[HistoryQuery, Path]] = []

    async def find(self, query: HistoryQuery) -> HistoryPage:
        self.asked.append(query)
        text = query.text.casefold()
        fitting = [
            (place, one)
            for place, one in enumerate(self.records)
            if belongs(one, query)
            and any(text in part.casefold() for part in (one.peer, one.peer_name, one.note))
            and (query.before is None or place > query.before)
        ]
        page = fitting[: query.limit]
        more = len(fitting) > len(page)
        return HistoryPage(
            records=tuple(one for _, one in page), next=page[-1][0] if more else None
        )

    async def entries(self, session: SessionId) -> tuple[TimelineEntry, ...]:
        record = next(one for one in self.records if one.session == session)
        steps = (
            (0.0, EntryKind.COMMAND, "startDialOut", record.peer),
            (1.2, EntryKind.PROGRESS, "dialout-connected", "ringing at the remote end"),
            (5.0, EntryKind.ANSWERED, "dialout-answered", "media flows"),
            (125.0, EntryKind.ENDED, "dialout-stopped", "the far party hung up"),
        )
        return tuple(
            TimelineEntry(session=session, at=record.started_at + s, kind=k, name=n, text=t)
            for s, k, n, t in steps
        )

    async def annotate(
        self, session: SessionId, *, note: str, tags: Sequence[str], disposition: str
    ) -> None:
        if self.full:
            raise StorageUnavailable("The disk is full.")
        self._change(session, note=note, tags=tuple(tags), disposition=disposition)

    async def unseen(self) -> int:
        return sum(not one.seen for one in self.records)

    async def mark_seen(self) -> None:
        self.records = [replace(one, seen=True) for one in self.records]

    async def forget_peer(self, peer: str) -> int:
        before = len(self.records)
        self.records = [one for one in self.records if one.peer != peer]
        return before - len(self.records)

    async def forget_all(self) -> int:
        before = len(self.records)
        self.records = []
        return before

    async def forget_before(self, moment: float) -> int:
        before = len(self.records)
        self.records = [one for one in self.records if one.started_at >= moment]
        return before - len(self.records)

    async def export(self, query: HistoryQuery, file: Path) -> int:
        self.exports.append((query, file))
        return len(self.records)

    def _change(self, session: SessionId, **changes: Any) -> None:
        self.records = [
            replace(one, **changes) if one.session == session else one for one in self.records
        ]


class MemoryContacts:
    """Contacts in memory; ``full`` refuses to write."""

    def __init__(self, *contacts: Contact) -> None:
        self.kept = {one.id: one for one in contacts}
        self.full = False
        self.exports: list[tuple[tuple[Contact, ...], Path]] = []

    async def all(self) -> tuple[Contact, ...]:
        return tuple(self.kept.values())

    async def change(self, put: Sequence[Contact], remove: Sequence[str] = ()) -> None:
        if self.full:
            raise StorageUnavailable("The disk is full.")
        for identity in remove:
            self.kept.pop(identity, None)
        self.kept |= {one.id: one for one in put}

    async def export(self, contacts: Sequence[Contact], file: Path) -> None:
        self.exports.append((tuple(contacts), file))

    async def read_file(self, file: Path) -> tuple[tuple[Contact, ...], tuple[str, ...]]:
        raise AssertionError("not in this fake")


def history_of(archive: MemoryArchive, said: list[str] | None = None) -> HistoryBrowser:
    """The real browser on this archive; `HistoryBrowser.attach` is for the test to call."""
    browser = HistoryBrowser((said if said is not None else []).append, now=lambda: NOW)
    browser._owner = InstantOwner()  # type: ignore[assignment]
    browser.dispositions = ("Sale", "Call back")
    return browser


def book_of(store: MemoryContacts, said: list[str] | None = None) -> ContactBook:
    """The real book with the contacts of this store."""
    book = ContactBook((said if said is not None else []).append, "US")
    book._owner = InstantOwner()  # type: ignore[assignment]
    book._owner.spawn(book.attach(store), "attach")
    return book
