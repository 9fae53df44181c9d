"""Every session reaches the history, and a history that fails touches nothing else."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Sequence

import pytest

from softphone.controller.history import HistoryKeeper
from softphone.controller.store import SessionStore
from softphone.domain.ids import SessionId
from softphone.domain.outcome import EndedBy, EndReason, Outcome
from softphone.domain.record import CallRecord
from softphone.domain.session import Direction, Session, SessionState, evolve
from softphone.domain.timeline import EntryKind, TimelineEntry
from softphone.errors import StorageUnavailable
from tests.patience import PATIENCE_S


class Kept:
    """Takes records, or refuses them while ``full``."""

    def __init__(self) -> None:
        self.saved: list[tuple[CallRecord, tuple[TimelineEntry, ...]]] = []
        self.full = False
        self.arrived = asyncio.Event()

    async def save(self, record: CallRecord, entries: Sequence[TimelineEntry] = ()) -> None:
        self.arrived.set()
        if self.full:
            raise StorageUnavailable("The disk is full.")
        self.saved.append((record, tuple(entries)))

    async def next(self) -> None:
        await asyncio.wait_for(self.arrived.wait(), PATIENCE_S)
        self.arrived.clear()
        await asyncio.sleep(0)


DIALING = Session(
    id=SessionId("s1"),
    direction=Direction.DIAL_OUT,
    state=SessionState.DIALING,
    created_at=10.0,
    peer="+15550100001",
)
ENTRY = TimelineEntry(session=DIALING.id, at=11.0, kind=EntryKind.ENDED, name="dialout-stopped")


def ended(session: Session) -> Session:
    outcome = Outcome(EndReason.BUSY, EndedBy.THEM, 486, "Busy here.")
    return evolve(session, state=SessionState.ENDED, ended_at=12.0, outcome=outcome)


class Desk:
    def __init__(self) -> None:
        self.store = SessionStore()
        self.kept = Kept()
        self.told: list[CallRecord] = []

    def open(self) -> None:
        self.keeper = HistoryKeeper(
            self.store, self.kept, lambda _id: (ENTRY,), lambda: "Local", self.told.append
        )


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    desk = Desk()
    yield desk
    await desk.keeper.close()


async def test_a_session_is_there_before_it_ends(desk: Desk) -> None:
    desk.open()
    desk.store.put(DIALING)
    await desk.kept.next()

    (record, entries) = desk.kept.saved[0]
    assert (record.session, record.ended_at, record.profile) == (DIALING.id, None, "Local")
    assert entries == ()
    assert desk.told[-1] == record


async def test_the_end_brings_outcome_and_timeline(desk: Desk) -> None:
    desk.open()
    desk.store.put(DIALING)
    await desk.kept.next()
    desk.store.put(ended(DIALING))
    await desk.kept.next()

    record, entries = desk.kept.saved[-1]
    assert (record.reason, record.ended_by, record.sip_code) == (EndReason.BUSY, EndedBy.THEM, 486)
    assert entries == (ENTRY,)
    assert desk.told[-1] == record


async def test_what_began_before_it_was_open_is_kept_too(desk: Desk) -> None:
    desk.store.put(DIALING)
    desk.open()
    await desk.kept.next()

    assert [record.session for record, _ in desk.kept.saved] == [DIALING.id]


async def test_lamps_and_samples_are_not_written(desk: Desk) -> None:
    desk.open()
    desk.store.put(DIALING)
    await desk.kept.next()
    desk.store.put(evolve(DIALING, muted=True))
    await desk.keeper.close()

    assert len(desk.kept.saved) == 1


async def test_closing_writes_what_waits(desk: Desk) -> None:
    desk.open()
    desk.store.put(DIALING)
    desk.store.put(ended(DIALING))
    await desk.keeper.close()

    assert [record.ended_at for record, _ in desk.kept.saved] == [12.0]


async def test_a_full_disk_is_told_once_and_the_next_record_tried(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    desk.kept.full = True
    desk.open()
    with caplog.at_level(logging.WARNING):
        for number in range(3):
            desk.store.put(evolve(DIALING, id=SessionId(f"x{number}")))
            await desk.kept.next()
    assert [one.message for one in caplog.records] == ["The disk is full. "]

    desk.kept.full = False
    desk.store.put(ended(DIALING))
    await desk.kept.next()
    assert [record.session for record, _ in desk.kept.saved] == [DIALING.id]


async def test_a_missed_caller_is_unseen_and_a_declined_one_is_not(desk: Desk) -> None:
    desk.open()
    caller = evolve(DIALING, direction=Direction.DIAL_IN, state=SessionState.INCOMING)
    for name, by in (("missed", EndedBy.THEM), ("declined", EndedBy.US)):
        outcome = Outcome(EndReason.MISSED, by)
        desk.store.put(
            evolve(
                caller,
                id=SessionId(name),
                state=SessionState.ENDED,
                ended_at=12.0,
                outcome=outcome,
            )
        )
    await desk.keeper.close()

    assert {record.session: record.seen for record, _ in desk.kept.saved} == {
        "missed": False,
        "declined": True,
    }
