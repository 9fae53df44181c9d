"""Tasks that take their first step at once."""

from __future__ import annotations

import asyncio

import pytest

from softphone.controller.begun import begin
from tests.patience import PATIENCE_S


async def test_what_comes_before_the_first_wait_is_done_at_once() -> None:
    steps: list[str] = []
    go = asyncio.Event()

    async def work() -> None:
        async with asyncio.timeout(PATIENCE_S):
            steps.append("begun")
            await go.wait()
        steps.append("done")

    caller = asyncio.current_task()
    task = begin(work(), "work")
    assert steps == ["begun"]
    assert asyncio.current_task() is caller
    go.set()
    await task
    assert steps == ["begun", "done"]


async def test_a_coroutine_that_never_waits_is_through() -> None:
    steps: list[str] = []

    async def work() -> None:
        steps.append("done")

    task = begin(work(), "work")
    assert steps == ["done"]
    await task


async def test_an_error_of_the_first_step_is_the_tasks() -> None:
    async def work() -> None:
        raise ValueError("wrong")

    task = begin(work(), "work")
    with pytest.raises(ValueError, match="wrong"):
        await task


async def test_a_time_limit_of_the_first_step_holds() -> None:
    async def work() -> None:
        async with asyncio.timeout(0.01):
            await asyncio.Event().wait()

    with pytest.raises(TimeoutError):
        await begin(work(), "work")


@pytest.mark.parametrize("turns", [0, 1, 2])
async def test_cancelling_reaches_what_it_waits_for(turns: int) -> None:
    inner: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    cleaned: list[str] = []

    async def work() -> None:
        try:
            await inner
        finally:
            cleaned.append("up")

    task = begin(work(), "work")
    for _ in range(turns):
        await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert inner.cancelled()
    assert cleaned == ["up"]
