"""Deliveries in isolation: retries, lost events, and which addresses are public."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from softphone.gateway.database import GatewayDatabase
from softphone.gateway.webhooks.book import WebhookBook, WebhookEntry, new_entry
from softphone.gateway.webhooks.deliveries import ATTEMPTS, QUEUE, Deliveries
from softphone.gateway.webhooks.sender import DeliveryFailed, WebhookSender, is_global
from softphone.telephony_api.webhook_bodies import CreateWebhook, RetryType
from tests.patience import PATIENCE_S


class ScriptedSender(WebhookSender):
    """Fails as often as told."""

    def __init__(self, failures: int) -> None:
        super().__init__(local=True)
        self.failures = failures
        self.sent: list[bytes] = []
        self.block: asyncio.Event | None = None
        self.count = asyncio.Condition()

    async def post(self, entry: WebhookEntry, body: bytes) -> None:
        if self.block is not None:
            await self.block.wait()
        async with self.count:
            self.sent.append(body)
            self.count.notify_all()
        if len(self.sent) <= self.failures:
            raise DeliveryFailed("it is down")

    async def reached(self, count: int) -> None:
        async with asyncio.timeout(PATIENCE_S), self.count:
            await self.count.wait_for(lambda: len(self.sent) >= count)


async def opened(
    tmp_path: Path, sender: ScriptedSender, retry: RetryType
) -> tuple[GatewayDatabase, Deliveries, WebhookBook]:
    database = GatewayDatabase(tmp_path / "d.sqlite")
    await database.open()
    book = WebhookBook(database, "domain")
    entry = new_entry(
        CreateWebhook(url="http://x.test", event_types=("meeting.started",), retry_type=retry)
    )
    await book.keep(entry)
    deliveries = Deliveries(book, sender, retry_first_s=0.001)
    deliveries.start()
    return database, deliveries, book


async def test_exponential_tries_again_and_gives_up(tmp_path: Path) -> None:
    sender = ScriptedSender(failures=ATTEMPTS + 1)
    database, deliveries, book = await opened(tmp_path, sender, "exponential")
    deliveries.push("meeting.started", lambda: b"one")
    await sender.reached(ATTEMPTS)
    deliveries.push("meeting.started", lambda: b"two")
    await sender.reached(ATTEMPTS + 2)
    assert sender.sent == [b"one"] * ATTEMPTS + [b"two"] * 2
    ((_, health),) = book.all()
    assert health.state == "ACTIVE", "only the circuit breaker disables"
    await deliveries.close()
    await sender.close()
    await database.close()


async def test_a_full_queue_loses_the_newest_and_never_waits(tmp_path: Path) -> None:
    sender = ScriptedSender(failures=0)
    sender.block = asyncio.Event()
    database, deliveries, _ = await opened(tmp_path, sender, "circuit-breaker")
    for number in range(QUEUE + 50):
        deliveries.push("meeting.started", lambda number=number: b"%d" % number)
        deliveries.push("meeting.ended", lambda: pytest.fail("nobody wants this"))
    sender.block.set()
    await sender.reached(QUEUE)
    assert sender.sent[:3] == [b"0", b"1", b"2"]
    await deliveries.close()
    await sender.close()
    await database.close()


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("8.8.8.8", True),
        ("2001:4860:4860::8888", True),
        ("127.0.0.1", False),
        ("10.1.2.3", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("0.0.0.0", False),
        ("224.0.0.1", False),
        ("::1", False),
        ("fe80::1%eth0", False),
        ("fd00::1", False),
        ("::ffff:10.0.0.1", False),
        ("2002:7f00:1::", False),
        ("64:ff9b::a00:1", False),
        ("64:ff9b::808:808", True),
    ],
)
def test_which_addresses_are_public(address: str, public: bool) -> None:
    assert is_global(address) is public
