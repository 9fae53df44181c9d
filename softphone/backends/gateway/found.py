"""A gateway of our own that an earlier run of the program left behind, with live calls in it.

It ends by itself when we leave its last room; while it runs nothing new is started. Once it is
gone, or does not answer, everything goes on with a child as usual.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
import time

from softphone.backends.gateway.child import DEAF_AFTER_S, STOP_TIMEOUT_S, ChildGateway
from softphone.backends.gateway.endpoint import Address, Running
from softphone.domain.way_back import WayBack
from softphone.storage.journal import runs

log = logging.getLogger("softphone.gateway")

_LOOK_S = 0.05


class FoundGateway:
    """The endpoint of a gateway that runs already, and of the child that replaces it.

    Args:
        way: what the earlier run wrote down.
        child: started when the one found is gone.
    """

    def __init__(self, way: WayBack, child: ChildGateway) -> None:
        self.name = child.name
        self._way: WayBack | None = way
        self._child = child
        self._unreachable_since: float | None = None

    @property
    def alive(self) -> bool:
        """Whether the one in use runs."""
        return self._child.alive if self._way is None else runs(self._way)

    @property
    def running(self) -> Running | None:
        """The process in use."""
        way = self._way
        return self._child.running if way is None else Running(way.pid, way.url, way.api_key)

    async def address(self) -> Address:
        """Where it is; the child's, once the one found is gone.

        Raises:
            BackendUnavailable: the child cannot be started.
        """
        from pydantic import SecretStr

        if self._way is not None and (not runs(self._way) or self._deaf()):
            log.warning("the gateway of the earlier run is gone; a new one is started")
            await self._let_go()
        if self._way is None:
            return await self._child.address()
        return Address(self._way.url, SecretStr(self._way.api_key))

    def reached(self) -> None:
        """The last attempt to connect succeeded."""
        self._unreachable_since = None
        self._child.reached()

    def unreachable(self) -> None:
        """The last attempt to connect failed."""
        if self._way is None:
            self._child.unreachable()
        elif self._unreachable_since is None:
            self._unreachable_since = time.monotonic()

    async def close(self) -> None:
        """End it, as a child is ended; idempotent."""
        await self._let_go()
        await self._child.close()

    def _deaf(self) -> bool:
        since = self._unreachable_since
        return since is not None and time.monotonic() - since > DEAF_AFTER_S

    async def _let_go(self) -> None:
        way, self._way = self._way, None
        if way is None or not _signal(way, signal.SIGTERM):
            return
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(STOP_TIMEOUT_S):
                while runs(way):  # noqa: ASYNC110 - nobody tells of the end of another's child
                    await asyncio.sleep(_LOOK_S)
        if runs(way):
            log.error("the gateway did not end in %.0f s and is killed", STOP_TIMEOUT_S)
            _signal(way, signal.SIGKILL)


def _signal(way: WayBack, number: signal.Signals) -> bool:
    """Send a signal to this very process; whether it was sent."""
    if not way.born or not runs(way):
        return False  # where the system does not tell processes apart, it ends when we leave
    with contextlib.suppress(OSError):
        os.kill(way.pid, number)
        return True
    return False
