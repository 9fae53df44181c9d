"""Directories are asked, fail, come back and go; what they gave is never lost by that."""

from __future__ import annotations

import asyncio

import pytest
from pydantic import SecretStr

from softphone import directory_desk
from softphone.controller.contact_book import ContactBook
from softphone.directory_desk import DirectoryDesk
from softphone.domain.directory import DirectoryEntry, DirectoryKind
from softphone.errors import BackendUnavailable
from softphone.preferences import Preferences
from softphone.storage.secrets import SecretStore
from softphone.storage.settings import SettingsStore
from tests.fakes.books import MemoryContacts, contact
from tests.patience import PATIENCE_S
from tests.unit.storage.test_secrets import MemoryKeyring

ADA, BEN = contact("Ada", "+14155550123"), contact("Ben", "+14155550124")
TEAM = DirectoryEntry(name="Team", url="https://cloud.example.org/dav", user="desk")


class Source:
    """Answers with the next of ``answers``, the last one again and again."""

    def __init__(self, *answers):
        self.answers = list(answers)
        self.passwords = []

    def __call__(self, account, password):
        self.passwords.append(password)
        return self

    async def fetch(self):
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer


class Desk:
    def __init__(self, tmp_path, source):
        store = SettingsStore(tmp_path / "settings.json", system=())
        self.preferences = Preferences(store, store.load())
        self.ring = MemoryKeyring()
        self.book = ContactBook(lambda _sentence: None)
        self.told = []
        self.desk = DirectoryDesk(
            self.preferences,
            SecretStore(self.ring, environment={}),
            self.book,
            self.told.append,
            open_one=source,
            after_s=0,
        )

    async def reaches(self, condition):
        """The state of the one directory, once it is as it should be."""
        changed = asyncio.Event()
        stop = self.desk.changes.subscribe(lambda _none: changed.set())
        async with asyncio.timeout(PATIENCE_S):
            while True:
                states = self.desk.states()
                if states and condition(states[0]):
                    stop()
                    return states[0]
                changed.clear()
                await changed.wait()

    async def close(self):
        await self.desk.close()
        await self.book.close()
        await self.preferences.close()


@pytest.fixture
async def make(tmp_path):
    made = []

    async def make(*answers):
        desk = Desk(tmp_path, Source(*answers))
        await desk.book.attach(MemoryContacts())
        made.append(desk)
        return desk

    yield make
    for desk in made:
        await desk.close()


async def test_a_new_directory_is_asked_at_once(make):
    desk = await make((ADA, BEN))
    assert desk.desk.save(TEAM, SecretStr("pw"), replaces="") == ()
    state = await desk.reaches(lambda s: s.answered_at and not s.asking)
    assert (state.count, state.problem) == (2, "")
    assert desk.ring.entries[("softphone", "directory:Team")] == "pw"
    assert desk.book.name_of("+14155550124") == "Ben"


async def test_a_failure_and_a_sudden_nothing_keep_what_was_there(make):
    desk = await make((ADA,), BackendUnavailable("It is closed."), (), (BEN,))
    desk.desk.save(TEAM, SecretStr("pw"), replaces="")
    first = await desk.reaches(lambda s: s.answered_at and not s.asking)
    desk.desk.refresh("Team")
    failed = await desk.reaches(lambda s: s.problem)
    assert (failed.problem, failed.count) == ("It is closed.", 1)
    assert failed.answered_at == first.answered_at
    desk.desk.refresh("Team")
    await desk.reaches(lambda s: s.problem == directory_desk._EMPTY)
    assert desk.book.name_of("+14155550123") == "Ada"
    desk.desk.refresh("Team")
    await desk.reaches(lambda s: not s.problem and not s.asking)
    assert [one.name for one in desk.book.all()] == ["Ben"]


async def test_renaming_keeps_contacts_and_password(make):
    desk = await make((ADA,))
    desk.desk.save(TEAM, SecretStr("pw"), replaces="")
    await desk.reaches(lambda s: s.answered_at and not s.asking)
    renamed = DirectoryEntry(name="Crew", url=TEAM.url, user="desk")
    assert desk.desk.save(renamed, None, replaces="Team") == ()
    await desk.reaches(lambda s: s.entry.name == "Crew" and s.answered_at)
    assert [one.source for one in desk.book.all()] == ["Crew"]
    assert desk.ring.entries == {("softphone", "directory:Crew"): "pw"}


async def test_removing_takes_its_contacts_and_its_password(make):
    desk = await make((ADA,))
    desk.desk.save(TEAM, SecretStr("pw"), replaces="")
    await desk.reaches(lambda s: s.answered_at and not s.asking)
    desk.desk.remove("Team")
    assert desk.desk.states() == () and desk.book.all() == ()
    await desk.close()
    assert desk.ring.entries == {}


async def test_a_directory_that_does_not_answer_is_given_up(make, monkeypatch):
    monkeypatch.setattr(directory_desk, "_PATIENCE_S", 0.05)

    class Silent(Source):
        async def fetch(self):
            await asyncio.Event().wait()

    desk = await make()
    desk.desk._open_one = Silent()
    desk.desk.save(TEAM, None, replaces="")
    state = await desk.reaches(lambda s: s.problem)
    assert state.problem == "It did not answer within 0.05 s."


@pytest.mark.parametrize(
    ("entry", "field"),
    [
        (DirectoryEntry(name="", url=TEAM.url), "name"),
        (DirectoryEntry(name="x", url="http://cloud.example.org/dav"), "url"),
        (DirectoryEntry(name="x", url="ldap://h", kind=DirectoryKind.CARDDAV), "url"),
        (DirectoryEntry(name="x", url="ldaps://h/dc=x", kind=DirectoryKind.LDAP), "url"),
        (DirectoryEntry(name="x", url="https://u:p@h/", kind=DirectoryKind.CARDDAV), "url"),
    ],
)
async def test_what_is_wrong_names_its_field(make, entry, field):
    desk = await make(())
    (problem,) = desk.desk.save(entry, None, replaces="")
    assert problem.field == field and problem.remedy
    assert desk.desk.states() == ()
