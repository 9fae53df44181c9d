"""Opens the virtual microphone while there is a leg, and closes it afterwards.

An open one makes the SDK encode and send silence for ever.
"""

from __future__ import annotations

import asyncio
import logging

from softphone.backends.daily.client import DailyClient
from softphone.backends.daily.profile import Processing
from softphone.errors import SoftphoneError

log = logging.getLogger(__name__)


class MicrophoneGate:
    """Brings the microphone to what was wanted last, one request at a time.

    Args:
        client: whose microphone it is.
        processing: what the SDK does to it.
    """

    def __init__(self, client: DailyClient, processing: Processing) -> None:
        self._client = client
        self._processing = processing
        self._wanted = False
        self._is = False
        self._closed = False
        self._task: asyncio.Task[None] | None = None

    def want(self, is_open: bool) -> None:
        """Have it open, or closed, soon."""
        if self._closed:
            return
        self._wanted = is_open
        if is_open is not self._is and self._task is None:
            self._task = asyncio.create_task(self._work(), name="daily-microphone")
            self._task.add_done_callback(self._on_done)

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

    async def _work(self) -> None:
        while self._wanted is not self._is:
            wanted = self._wanted
            try:
                await self._client.open_microphone(wanted, self._processing)
            except SoftphoneError as error:
                log.warning("the microphone could not be switched: %s", error)
                return
            self._is = wanted

    def _on_done(self, task: asyncio.Task[None]) -> None:
        self._task = None
        error = None if task.cancelled() else task.exception()
        if error is not None:
            log.error("switching the microphone failed", exc_info=error)
