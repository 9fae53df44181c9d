from __future__ import annotations

import asyncio
from types import ModuleType

import pytest

from softphone.controller import tasks as controller_tasks
from softphone.controller.notices import Notices
from softphone.controller.tasks import TaskOwner
from softphone.domain.ids import SessionId
from softphone.domain.notice import Notice, Severity
from softphone.errors import CommandRefused
from softphone.gateway import tasks as gateway_tasks
from tests.conftest import ErrorRecords
from tests.fakes.clock import FakeClock


async def test_an_owner_cancels_and_waits_for_what_it_spawned() -> None:
    owner = TaskOwner("test")
    order: list[str] = []

    async def stubborn() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0)
            order.append("cleaned up")

    task = owner.spawn(stubborn(), "stubborn")
    assert task is not None
    assert task.get_name() == "test:stubborn"
    await asyncio.sleep(0)
    await owner.cancel_all()
    assert order == ["cleaned up"]
    assert len(owner) == 0


@pytest.mark.parametrize("module", [controller_tasks, gateway_tasks])
async def test_a_cancellation_that_got_lost_is_repeated(
    module: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_AGAIN_S", 0.01)
    lost: list[str] = []

    async def deaf() -> None:
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            lost.append("once")
        await asyncio.Event().wait()

    owner = module.TaskOwner("test")
    task = owner.spawn(deaf(), name="deaf")
    await asyncio.sleep(0)
    async with asyncio.timeout(10):
        await (owner.close() if module is gateway_tasks else owner.cancel_all())
    assert lost == ["once"] and task.cancelled()


async def test_after_closing_nothing_starts() -> None:
    owner = TaskOwner("test")
    await owner.cancel_all()

    async def never() -> None:
        raise AssertionError("started")

    assert owner.spawn(never(), "never") is None
    owner.reopen()

    async def works() -> None:
        await asyncio.sleep(0)

    task = owner.spawn(works(), "works")
    assert task is not None
    await task
    assert len(owner) == 0


async def test_an_error_in_a_task_is_logged_once(logged_errors: ErrorRecords) -> None:
    owner = TaskOwner("test")

    async def fails() -> None:
        raise ValueError("broken")

    task = owner.spawn(fails(), "fails")
    assert task is not None
    await asyncio.wait([task])
    await asyncio.sleep(0)
    assert logged_errors.take() == ["task test:fails failed"]


def test_the_same_notice_is_told_once_in_a_while() -> None:
    clock = FakeClock()
    notices = Notices(clock.now)
    told: list[Notice] = []
    notices.feed.subscribe(told.append)
    session = SessionId("s1")
    notices.tell(Severity.INFO, "Same.", session=session)
    notices.tell(Severity.INFO, "Same.", session=session)
    notices.tell(Severity.INFO, "Same.", session=SessionId("s2"))
    assert [notice.session for notice in told] == ["s1", "s2"]
    clock.advance(10)
    notices.tell(Severity.INFO, "Same.", session=session)
    assert len(told) == 3


def test_an_error_names_its_field() -> None:
    notices = Notices(FakeClock().now)
    told: list[Notice] = []
    notices.feed.subscribe(told.append)
    notices.tell_error(CommandRefused("No.", type="not-allowed", field="tones", detail="d"))
    assert (told[0].field, told[0].detail, told[0].severity) == ("tones", "d", Severity.ERROR)
