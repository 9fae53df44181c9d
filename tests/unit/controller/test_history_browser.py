"""Searches that were overtaken say nothing, and the operator's words are never lost."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

from softphone.controller.history_browser import DAY_S, Found, HistoryBrowser, Words, WordsKept
from softphone.domain.record import HistoryPage, HistoryQuery
from tests.fakes.books import NOW, MemoryArchive, call, history_of, missed


class SlowArchive(MemoryArchive):
    """Answers when it is let go."""

    def __init__(self) -> None:
        super().__init__(call(1))
        self.go = asyncio.Event()

    async def find(self, query: HistoryQuery) -> HistoryPage:
        page = await super().find(query)
        await self.go.wait()
        return page


async def test_only_the_last_search_answers() -> None:
    archive, found = SlowArchive(), list[Found]()
    browser = HistoryBrowser(lambda _words: None)
    browser.attach(archive)
    browser.found.subscribe(found.append)
    for text in ("a", "ab", "abc"):
        browser.search(HistoryQuery(text=text))
        await asyncio.sleep(0)
    archive.go.set()
    await asyncio.sleep(0.01)
    assert [one.query.text for one in found] == ["abc"]
    await browser.close()


def test_pages_follow_each_other() -> None:
    archive, found = MemoryArchive(*(call(n) for n in range(5))), list[Found]()
    browser = history_of(archive)
    browser.attach(archive)
    browser.found.subscribe(found.append)
    browser.search(HistoryQuery(limit=2))
    for _ in range(5):
        browser.more()
    assert [len(one.records) for one in found] == [2, 2, 1]
    assert [one.begins for one in found] == [True, False, False]
    assert not found[-1].more


def test_words_that_cannot_be_written_stay_and_are_written_later() -> None:
    archive, kept = MemoryArchive(call(1)), list[WordsKept]()
    browser = history_of(archive)
    browser.attach(archive)
    browser.kept.subscribe(kept.append)
    archive.full = True
    words = Words("call back", ("vip",), "Sale")
    browser.annotate(call(1).session, words)
    assert kept[-1].problem is not None
    assert browser.words_of(archive.records[0]) == words
    archive.full = False
    asyncio.run(browser.close())
    assert archive.records[0].note == "call back"


def test_missed_ones_count_until_seen() -> None:
    archive, counts = MemoryArchive(missed(1), call(2)), list[int]()
    browser = history_of(archive)
    browser.unseen.subscribe(counts.append)
    browser.attach(archive)
    archive.records.append(missed(3))
    browser.on_written(missed(3))
    browser.mark_seen()
    assert counts == [1, 2, 0]


def test_old_records_go_once_a_day() -> None:
    archive = MemoryArchive(call(1), call(24 * 40))
    browser = history_of(archive)
    browser.retention_days = 30
    browser.attach(archive)
    assert [one.session for one in archive.records] == ["s1"]
    archive.records.append(call(24 * 50))
    browser.on_written(call(1))
    assert len(archive.records) == 2, "one sweep a day is enough"
    browser._now = lambda: NOW + 2 * DAY_S
    browser.on_written(call(1))
    assert [one.session for one in archive.records] == ["s1"]


def test_erasing_tells_whom() -> None:
    archive, erased = MemoryArchive(call(1), call(2)), list[str]()
    browser = history_of(archive)
    browser.attach(archive)
    browser.erased.subscribe(erased.append)
    browser.erase(call(1).peer)
    assert erased == [call(1).peer]
    assert [one.session for one in archive.records] == ["s2"]


def test_the_export_is_of_the_present_search() -> None:
    archive = MemoryArchive(call(1))
    browser = history_of(archive)
    browser.attach(archive)
    query = replace(HistoryQuery(), text="x", missed=True)
    browser.search(query)
    browser.export(Path("out.csv"))
    assert archive.exports == [(query, Path("out.csv"))]


def test_before_it_is_open_nothing_is_found_and_nothing_fails() -> None:
    said: list[str] = []
    browser = history_of(MemoryArchive(), said)
    browser.search(HistoryQuery())
    browser.more()
    browser.mark_seen()
    browser.erase("+1")
    assert said == []
