"""An owner for background tasks: what it spawned, it cancels and awaits."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any, Final

_log = logging.getLogger(__name__)
_AGAIN_S: Final = 5.0
"""A cancellation can get lost, as in `asyncio.wait_for` of Python 3.11: then it is repeated."""


class TaskOwner:
    """Holds tasks until they end; a task that fails is logged, never lost."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._tasks: set[asyncio.Task[Any]] = set()

    def spawn(self, work: Coroutine[Any, Any, Any], *, name: str) -> asyncio.Task[Any]:
        """Start ``work`` on the running loop."""
        task = asyncio.get_running_loop().create_task(work, name=f"{self._name}: {name}")
        self._tasks.add(task)
        task.add_done_callback(self._done)
        return task

    async def close(self) -> None:
        """Cancel everything, also what starts meanwhile, and wait until it has ended."""
        while tasks := tuple(self._tasks):
            for task in tasks:
                task.cancel()
            done, _left = await asyncio.wait(tasks, timeout=_AGAIN_S)
            self._tasks.difference_update(done)

    def _done(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            _log.error("%s failed", task.get_name(), exc_info=error)
