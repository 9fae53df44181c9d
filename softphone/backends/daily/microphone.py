"""Opens the virtual microphone while there is a leg, processed as wished, and closes it afterwards.

An open one makes the SDK encode and send silence for ever.
"""

from __future__ import annotations

import asyncio
import logging

from softphone.backends.daily.client import DailyClient
from softphone.domain.audio import Processing
from softphone.errors import SoftphoneError

log = logging.getLogger(__name__)


class MicrophoneGate:
    """Brings the microphone to what was wanted last, one request at a time.

    Args:
        client: whose microphone it is.
        processing: what the SDK does to it until told otherwise.
    """

    def __init__(self, client: DailyClient, processing: Processing) -> None:
        self._client = client
        self._processing = processing
        self._wanted = False
        self._is = False
        self._done: Processing | None = None
        self._closed = False
        self._task: asyncio.Task[None] | None = None

    def want(self, is_open: bool) -> None:
        """Have it open, or closed, soon."""
        if self._closed:
            return
        self._wanted = is_open
        self._begin()

    def process(self, processing: Processing) -> None:
        """Have this done to it: at once while it is open, else when it opens."""
        self._processing = processing
        if not self._closed:
            self._begin()

    def reset(self) -> None:
        """The room was joined, and every join begins with it closed."""
        self._is = False
        self._closed = False

    async def close(self) -> None:
        """Stop working until the next `reset`; idempotent."""
        self._closed = True
        task = self._task
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    @property
    def _as_wanted(self) -> bool:
        if self._wanted is not self._is:
            return False
        return not self._is or self._done == self._processing

    def _begin(self) -> None:
        if not self._as_wanted and self._task is None:
            self._task = asyncio.create_task(self._work(), name="daily-microphone")
            self._task.add_done_callback(self._on_done)

    async def _work(self) -> None:
        while not self._as_wanted:
            wanted, processing = self._wanted, self._processing
            try:
                await self._client.open_microphone(wanted, processing)
            except SoftphoneError as error:
                log.warning("the microphone could not be switched: %s", error)
                return
            self._is, self._done = wanted, processing

    def _on_done(self, task: asyncio.Task[None]) -> None:
        self._task = None
        error = None if task.cancelled() else task.exception()
        if error is not None:
            log.error("switching the microphone failed", exc_info=error)
