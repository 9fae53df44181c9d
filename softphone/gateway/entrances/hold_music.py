"""The customer's own hold music, fetched once and kept for a while."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from softphone.errors import InvalidInput
from softphone.gateway.entrances.voice import Frames, decode
from softphone.gateway.webhooks.sender import DeliveryFailed, WebhookSender

_log = logging.getLogger(__name__)

BYTES_MAX: Final = 10 * 1024 * 1024
LONGEST_S: Final = 60.0
KEEP_S: Final = 3600.0
"""How long fetched music is good; then it is fetched again."""

RETRY_S: Final = 60.0
"""How long nothing is fetched after it failed."""

KEPT_MAX: Final = 8


@dataclass(frozen=True, slots=True)
class _Record:
    frames: Frames | None
    until: float


class HoldMusic:
    """Music by URL.

    Args:
        sender: says where requests may go and how long they may take.
        clock: monotonic seconds.
    """

    def __init__(
        self, sender: WebhookSender, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._sender = sender
        self._clock = clock
        self._records: dict[str, _Record] = {}
        self._fetching: dict[str, asyncio.Lock] = {}

    async def get(self, url: str) -> Frames | None:
        """The music, fetched if need be; None when it cannot be had or cannot be played."""
        lock = self._fetching.setdefault(url, asyncio.Lock())
        try:
            async with lock:
                known = self._records.get(url)
                if known is not None and self._clock() < known.until:
                    return known.frames
                frames = await self._fetch(url)
                self._keep(url, frames)
                return frames
        finally:
            if not lock.locked():
                self._fetching.pop(url, None)

    async def _fetch(self, url: str) -> Frames | None:
        try:
            status, sound = await self._sender.exchange("GET", url, {}, read_at_most=BYTES_MAX)
            if status != 200:
                raise DeliveryFailed(f"it answered with status {status} instead of 200")
            loop = asyncio.get_running_loop()
            return await loop.run_in_executor(None, lambda: decode(sound, longest_s=LONGEST_S))
        except (DeliveryFailed, InvalidInput) as error:
            _log.warning("hold music of a dial-in config cannot be played: %s", error)
            return None

    def _keep(self, url: str, frames: Frames | None) -> None:
        good_for = RETRY_S if frames is None else KEEP_S
        self._records.pop(url, None)
        while len(self._records) >= KEPT_MAX:
            self._records.pop(next(iter(self._records)))
        self._records[url] = _Record(frames, self._clock() + good_for)
