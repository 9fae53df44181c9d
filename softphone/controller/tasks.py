"""Tasks with an owner: named when spawned, cancelled and awaited when the owner goes."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any, Final

from softphone.controller.begun import begin

_log = logging.getLogger(__name__)
_AGAIN_S: Final = 5.0
"""A cancellation can get lost, as in `asyncio.wait_for` of Python 3.11: then it is repeated."""


class TaskOwner:
    """Keeps every task it spawned until the task is done.

    Args:
        name: prefix of the tasks' names, for the log.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._tasks: set[asyncio.Task[None]] = set()
        self._closed = False

    def __len__(self) -> int:
        return len(self._tasks)

    def spawn(self, coroutine: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None] | None:
        """Start a task on the running loop; after `cancel_all` nothing starts any more.

        An exception that leaves the coroutine is logged here, once, and goes no further.
        """
        if self._closed:
            coroutine.close()
            return None
        task = asyncio.get_running_loop().create_task(coroutine, name=f"{self._name}:{name}")
        return self._keep(task)

    def spawn_at_once(
        self, coroutine: Coroutine[Any, Any, None], name: str
    ) -> asyncio.Task[None] | None:
        """The same, with what comes before its first wait done when this returns."""
        if self._closed:
            coroutine.close()
            return None
        return self._keep(begin(coroutine, f"{self._name}:{name}"))

    def _keep(self, task: asyncio.Task[None]) -> asyncio.Task[None]:
        self._tasks.add(task)
        task.add_done_callback(self._on_done)
        return task

    async def cancel_all(self) -> None:
        """Cancel what still runs and wait until all of it has finished."""
        self._closed = True
        while self._tasks:
            tasks = tuple(self._tasks)
            for task in tasks:
                task.cancel()
            done, _left = await asyncio.wait(tasks, timeout=_AGAIN_S)
            self._tasks.difference_update(done)

    async def finish(self) -> None:
        """Let what runs come to its end; nothing starts any more."""
        self._closed = True
        while self._tasks:
            await asyncio.gather(*self._tasks, return_exceptions=True)

    def reopen(self) -> None:
        """Allow tasks again after `cancel_all`."""
        self._closed = False

    def _on_done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if task.cancelled():
            return
        error = task.exception()
        if error is not None:
            _log.error("task %s failed", task.get_name(), exc_info=error)
