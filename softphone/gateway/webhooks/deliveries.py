"""Deliveries to webhooks: one short queue and one task for each, and what happens on failure.

Whoever reports an event only puts it into queues that never wait. A full queue loses its newest
event, which is counted and logged.
"""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from softphone.gateway.tasks import TaskOwner
from softphone.gateway.webhooks.book import WebhookBook, WebhookEntry, WebhookHealth
from softphone.gateway.webhooks.sender import DeliveryFailed, WebhookSender

_log = logging.getLogger(__name__)

QUEUE: Final = 1000
BREAKS_AFTER: Final = 3
"""Consecutive failures that open the circuit (Daily REST reference, webhooks)."""

ATTEMPTS: Final = 5
RETRY_FIRST_S: Final = 2.0
RETRY_LAST_S: Final = 900.0
_FLUSH_S: Final = 0.5


@dataclass(frozen=True, slots=True)
class _Delivery:
    body: bytes
    attempt: int = 1


@dataclass(slots=True, eq=False)
class _Line:
    """What waits for one webhook."""

    entry: WebhookEntry
    health: WebhookHealth
    queue: asyncio.Queue[_Delivery] = field(default_factory=lambda: asyncio.Queue(QUEUE))
    later: set[asyncio.TimerHandle] = field(default_factory=set)
    task: asyncio.Task[None] | None = None
    lost: int = 0


class Deliveries:
    """Delivers to every webhook of a book.

    Args:
        book: where they are kept, and how they fare.
        sender: carries one delivery.
        retry_first_s: seconds before the first retry of an ``exponential`` webhook; each next one
            waits four times as long, a quarter of an hour at most.
    """

    def __init__(
        self, book: WebhookBook, sender: WebhookSender, *, retry_first_s: float = RETRY_FIRST_S
    ) -> None:
        self._book = book
        self._sender = sender
        self._retry_first_s = retry_first_s
        self._owner = TaskOwner("webhooks")
        self._lines: dict[str, _Line] = {}

    def start(self) -> None:
        """Begin to deliver to what the book holds."""
        for entry, health in self._book.all():
            self.open(entry, health)

    async def close(self) -> None:
        """Deliver what can be delivered in half a second, then stop."""
        queues = [line.queue.join() for line in self._lines.values() if not line.queue.empty()]
        if queues:
            waiting = asyncio.gather(*queues)
            try:
                async with asyncio.timeout(_FLUSH_S):
                    await waiting
            except TimeoutError:
                _log.warning("some webhooks did not take their last events in time")
        for uuid in tuple(self._lines):
            self.shut(uuid)
        await self._owner.close()

    def open(self, entry: WebhookEntry, health: WebhookHealth) -> None:
        """Deliver to a new or changed webhook from now on."""
        self.shut(entry.uuid)
        line = _Line(entry, health)
        self._lines[entry.uuid] = line
        line.task = self._owner.spawn(self._deliver(line), name=entry.uuid)

    def shut(self, uuid: str) -> None:
        """Deliver to a webhook no more."""
        line = self._lines.pop(uuid, None)
        if line is None:
            return
        self._empty(line)
        if line.task is not None:
            line.task.cancel()

    def push(self, kind: str, body: Callable[[], bytes]) -> None:
        """Queue an event for whoever wants its type; ``body`` is asked only if somebody does."""
        wanting = [
            line
            for line in self._lines.values()
            if kind in line.entry.event_types and line.health.state == "ACTIVE"
        ]
        if wanting:
            delivery = _Delivery(body())
            for line in wanting:
                self._queue(line, delivery)

    def _queue(self, line: _Line, delivery: _Delivery) -> None:
        try:
            line.queue.put_nowait(delivery)
        except asyncio.QueueFull:
            line.lost += 1
            if line.lost == 1:
                _log.warning("webhook %s is too slow; events are lost", line.entry.uuid)

    async def _deliver(self, line: _Line) -> None:
        while True:
            delivery = await line.queue.get()
            try:
                await self._sender.post(line.entry, delivery.body)
            except DeliveryFailed as error:
                self._failed(line, delivery, error)
            else:
                line.health.failed = 0
                line.health.pushed_at = time.time()
                line.lost = 0
            finally:
                line.queue.task_done()
            await self._book.note(line.entry, line.health)

    def _failed(self, line: _Line, delivery: _Delivery, error: DeliveryFailed) -> None:
        line.health.failed += 1
        _log.warning(
            "webhook %s, failure %d: %s", line.entry.uuid, line.health.failed, error.message
        )
        if line.entry.retry_type == "exponential":
            self._again_later(line, delivery)
        elif line.health.failed >= BREAKS_AFTER:
            line.health.state = "FAILED"
            self._empty(line)

    def _again_later(self, line: _Line, delivery: _Delivery) -> None:
        if delivery.attempt >= ATTEMPTS or len(line.later) >= QUEUE:
            _log.warning("webhook %s: an event is given up", line.entry.uuid)
            return
        wait = min(self._retry_first_s * 4 ** (delivery.attempt - 1), RETRY_LAST_S)

        def again() -> None:
            line.later.discard(timer)
            self._queue(line, _Delivery(delivery.body, delivery.attempt + 1))

        loop = asyncio.get_running_loop()
        timer = loop.call_later(wait * random.uniform(0.75, 1.0), again)
        line.later.add(timer)

    def _empty(self, line: _Line) -> None:
        for timer in line.later:
            timer.cancel()
        line.later.clear()
        while not line.queue.empty():
            line.queue.get_nowait()
            line.queue.task_done()
