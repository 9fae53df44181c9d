"""The journal follows the sessions; the next run asks about what goes on, and tells of the rest."""

from __future__ import annotations

from pathlib import Path

import pytest

from softphone.call_journal import CallJournal
from softphone.domain.events import LegSnapshot
from softphone.domain.ids import LegId
from softphone.domain.rejoin import RejoinOffer
from softphone.domain.way_back import Journal, LiveCall, WayBack
from softphone.rejoin import Rejoin
from softphone.storage.journal import JournalFiles
from tests.desk import Desk, make_desk

WAY = WayBack(profile="Local", user_id="u", resume_key="r")


@pytest.fixture
def files(tmp_path: Path) -> JournalFiles:
    return JournalFiles(tmp_path / "state", tmp_path / "run")


def leg(name: str, state: str = "answered") -> LegSnapshot:
    return LegSnapshot(
        session_id=LegId(name), direction="dial-out", state=state, destination="+15550100001"
    )


def left(*legs: str) -> Journal:
    calls = tuple(LiveCall(session=f"s-{name}", leg=name, peer="+15550100001") for name in legs)
    return Journal(profile="Local", room="desk", written_at=1.0, calls=calls)


async def test_the_journal_says_what_is_live_and_goes_with_the_last_call(
    files: JournalFiles,
) -> None:
    desk = make_desk()
    await desk.controller.start(desk.backend)
    journal = CallJournal(desk.controller.store, lambda: WAY, lambda: "Local", files)
    session = await desk.answered()
    assert journal._writing is not None
    await journal._writing
    read = files.read_calls()
    assert read is not None and [call.session for call in read.calls] == [session]
    assert files.read_way() == WAY
    await desk.controller.stop()
    await journal.close()
    assert files.read_calls() is None and files.read_way() is None


class Asked:
    """A desk that is started after a crash."""

    def __init__(self, files: JournalFiles) -> None:
        self.desk: Desk = make_desk()
        self.kept_off: list[bool] = []
        self.told: list[RejoinOffer | None] = []
        self.rejoin = Rejoin(self.desk.controller, files, self.kept_off.append)
        self.rejoin.offers.subscribe(self.told.append)

    async def start(self) -> WayBack | None:
        way = await self.rejoin.way_back()
        await self.desk.controller.start(self.desk.backend)
        self.rejoin.reached()
        return way


@pytest.fixture
def asked(files: JournalFiles) -> Asked:
    return Asked(files)


async def test_the_operator_is_off_until_he_rejoins(files: JournalFiles, asked: Asked) -> None:
    files.write(left("a"), WAY)
    asked.desk.backend.legs = [leg("a")]
    assert await asked.start() == WAY
    assert asked.kept_off == [True]
    assert asked.rejoin.offer is not None
    assert [session.id for session in asked.rejoin.offer.live] == ["s-a"], "the id of before"
    asked.rejoin.go_on()
    assert asked.kept_off == [True, False]
    assert asked.rejoin.offer is None and asked.told[-1] is None
    assert asked.desk.controller.store.live() != ()
    assert await asked.rejoin.way_back() is None, "only the first attempt goes back"
    await asked.desk.controller.stop()


async def test_to_end_hangs_up_what_was_asked_about(files: JournalFiles, asked: Asked) -> None:
    files.write(left("a"), WAY)
    asked.desk.backend.legs = [leg("a")]
    await asked.start()
    asked.rejoin.end()
    (command,) = await asked.desk.backend.arrival("hang_up")
    assert command.leg == "a"
    assert asked.kept_off == [True, False]
    await asked.desk.controller.stop()


async def test_a_far_party_who_hangs_up_takes_the_question_back(
    files: JournalFiles, asked: Asked
) -> None:
    files.write(left("a"), WAY)
    asked.desk.backend.legs = [leg("a")]
    await asked.start()
    await asked.desk.controller.stop()
    assert asked.rejoin.offer is None and asked.told[-1] is None
    assert asked.kept_off == [True, False]


async def test_calls_that_are_over_are_told(files: JournalFiles, asked: Asked) -> None:
    files.write(left("a", "b"), None)
    assert await asked.start() is None
    assert asked.rejoin.offer is None
    (offer,) = asked.told
    assert offer is not None and [call.leg for call in offer.lost] == ["a", "b"]
    assert asked.kept_off == [True, False]
    await asked.desk.controller.stop()


async def test_an_orderly_end_leaves_nothing_to_ask(files: JournalFiles, asked: Asked) -> None:
    asked.desk.backend.legs = [leg("somebody-elses")]
    assert await asked.start() is None
    assert asked.told == [] and asked.kept_off == []
    await asked.desk.controller.stop()
