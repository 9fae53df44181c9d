"""A task that takes its first step at once, as `asyncio.eager_task_factory` does from 3.12 on."""

from __future__ import annotations

import asyncio
from asyncio.tasks import _enter_task, _leave_task
from collections.abc import Coroutine
from types import TracebackType
from typing import Any


def begin(coroutine: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
    """Run a coroutine up to where it first waits, and the rest of it as a task.

    What the first step raises is raised by the task, not here. Call it on the running loop's
    thread, from a callback or from another task.
    """
    loop = asyncio.get_running_loop()
    begun = _Begun(coroutine)
    task = loop.create_task(begun, name=name)
    caller = asyncio.current_task(loop)
    if caller is not None:
        _leave_task(loop, caller)
    _enter_task(loop, task)
    try:
        begun.take_first_step()
    finally:
        _leave_task(loop, task)
        if caller is not None:
            _enter_task(loop, caller)
    return task


class _Begun(Coroutine[Any, Any, None]):
    """A coroutine whose first step has been taken; gives its task then what came of it."""

    def __init__(self, coroutine: Coroutine[Any, Any, None]) -> None:
        self._coroutine = coroutine
        self._fresh = False
        self._yielded: Any = None
        self._raised: BaseException | None = None

    def take_first_step(self) -> None:
        """Run the coroutine until it waits, returns or raises."""
        try:
            self._yielded = self._coroutine.send(None)
        except BaseException as error:  # the task raises it, StopIteration among them
            self._raised = error
        self._fresh = True

    def send(self, value: Any) -> Any:
        """See `Coroutine`."""
        if not self._fresh:
            return self._coroutine.send(value)
        self._fresh = False
        if self._raised is not None:
            raise self._raised
        return self._yielded

    def throw(
        self,
        kind: Any,
        value: BaseException | object = None,
        trace: TracebackType | None = None,
        /,
    ) -> Any:
        """See `Coroutine`."""
        error: Any = kind if value is None else value
        if self._fresh:
            self._fresh = False
            if self._raised is not None:
                raise self._raised
            if isinstance(self._yielded, asyncio.Future):
                self._yielded.cancel()
        return self._coroutine.throw(error)

    def close(self) -> None:
        """See `Coroutine`."""
        self._coroutine.close()

    def __await__(self) -> Any:
        """Not awaited itself; its task is."""
        raise TypeError("await the task")
