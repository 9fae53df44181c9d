"""Erasing everything: all of it goes, what cannot is told, and nothing is touched in a call."""

from __future__ import annotations

import asyncio
from typing import Any

from softphone.controller.contact_book import ContactBook
from softphone.controller.history_browser import HistoryBrowser
from softphone.erasure import Erasure
from softphone.errors import BackendUnavailable
from tests.fakes.books import MemoryArchive, MemoryContacts, call, contact


class Parts:
    """Everything that can be erased, in memory."""

    def __init__(self) -> None:
        self.archive = MemoryArchive(call(1), call(2))
        self.kept = MemoryContacts(contact("Ada", "+14155550123"))
        self.told: list[str] = []
        self.history = HistoryBrowser(self.told.append)
        self.contacts = ContactBook(self.told.append)
        self.live = 0
        self.recordings = ["r1"]
        self.no_gateway = False
        self.cleared = 0
        self.forgotten: list[str] = []

    async def open(self) -> Erasure:
        self.history.attach(self.archive)
        await self.contacts.attach(self.kept)
        await asyncio.sleep(0)  # the missed ones are counted
        return Erasure(
            live=lambda: self.live,
            history=self.history,
            contacts=self.contacts,
            journal=self,  # type: ignore[arg-type]
            recordings=self._erase_recordings,
            secrets=self,
            secret_names=lambda: iter(["Team", "local interface", "Team"]),
        )

    def clear(self) -> None:
        self.cleared += 1

    async def forget(self, profile: str) -> None:
        self.forgotten.append(profile)

    async def _erase_recordings(self) -> None:
        if self.no_gateway:
            raise BackendUnavailable("The gateway does not run.")
        self.recordings.clear()

    async def close(self) -> None:
        await self.history.close()
        await self.contacts.close()


async def erased(erasure: Erasure) -> tuple[str, ...]:
    told: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
    erasure.erase(told.set_result)
    async with asyncio.timeout(20):
        return tuple(await told)


async def test_everything_goes() -> None:
    parts = Parts()
    erasure = await parts.open()
    gone: list[str] = []
    parts.history.erased.subscribe(gone.append)
    assert await erased(erasure) == ()
    assert parts.archive.records == []
    assert parts.kept.kept == {}
    assert parts.contacts.all() == ()
    assert not parts.contacts.can_undo
    assert parts.recordings == []
    assert parts.cleared == 1
    assert parts.forgotten == ["Team", "local interface"]
    assert gone == [""]
    await erasure.close()
    await parts.close()


async def test_what_cannot_be_erased_is_told_and_the_rest_goes() -> None:
    parts = Parts()
    parts.no_gateway = parts.kept.full = True
    erasure = await parts.open()
    problems = await erased(erasure)
    assert problems == (
        "The contacts could not be erased: The disk is full.",
        "The recordings could not be erased: The gateway does not run.",
    )
    assert parts.archive.records == []
    assert len(parts.contacts.all()) == 1
    assert parts.forgotten
    await erasure.close()
    await parts.close()


async def test_nothing_is_erased_during_a_call() -> None:
    parts = Parts()
    erasure = await parts.open()
    parts.live = 1
    assert not erasure.possible
    erasure.erase(lambda _problems: parts.told.append("done"))
    await erasure.close()
    assert len(parts.archive.records) == 2
    assert parts.told == []
    await parts.close()
