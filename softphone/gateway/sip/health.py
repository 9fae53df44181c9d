"""Watches whether the engine still holds what we think it holds."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from baresip.errors import BaresipError

from softphone.gateway.sip.calltable import CallTable
from softphone.gateway.sip.native import NativeCalls
from softphone.gateway.tasks import TaskOwner

_log = logging.getLogger(__name__)
_RECHECK_S = 0.3


class EngineHealth:
    """Compares the native call count with the table's and keeps the verdict.

    A malformed INVITE can leave a native call that no event announced and nobody can end; freeing
    it aborts the process. Once that is seen the engine is tainted for good.

    Args:
        on_taint: called once, with the reason.
    """

    def __init__(
        self,
        calls: NativeCalls,
        table: CallTable,
        tasks: TaskOwner,
        interval_s: float,
        on_taint: Callable[[str], None],
    ) -> None:
        self.tainted = False
        self._calls = calls
        self._table = table
        self._tasks = tasks
        self._interval_s = interval_s
        self._on_taint = on_taint

    def start(self) -> None:
        """Compare regularly from now on."""
        self._tasks.spawn(self._watch(), name="watch")

    def check_soon(self) -> None:
        """Compare now: something happened that can leave a phantom."""
        self._tasks.spawn(self._compare(), name="compare")

    def taint(self, reason: str) -> None:
        """The engine must be replaced by a new process."""
        if self.tainted:
            return
        self.tainted = True
        _log.error("the SIP engine must be replaced: %s", reason)
        self._on_taint(reason)

    async def _watch(self) -> None:
        while not self.tainted:
            await asyncio.sleep(self._interval_s)
            await self._compare()

    async def _compare(self) -> None:
        if not await self._surplus():
            return
        await asyncio.sleep(_RECHECK_S)
        if surplus := await self._surplus():
            self.taint(f"it holds {surplus} call(s) that nobody can end")

    async def _surplus(self) -> int:
        try:
            native = await self._calls.count()
        except BaresipError as error:
            _log.warning("the SIP engine did not answer: %s", error)
            return 0
        return max(native - self._table.native, 0)
