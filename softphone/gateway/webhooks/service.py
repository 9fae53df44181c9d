"""Webhooks as the REST routes see them: try the receiver, keep it, deliver to it."""

from __future__ import annotations

import logging
from typing import Final

from softphone.errors import InvalidInput
from softphone.gateway.database import GatewayDatabase
from softphone.gateway.webhooks.book import WebhookBook, WebhookEntry, changed_entry, new_entry
from softphone.gateway.webhooks.deliveries import Deliveries
from softphone.gateway.webhooks.feed import WebhookFeed
from softphone.gateway.webhooks.sender import DeliveryFailed, WebhookSender
from softphone.telephony_api.webhook_bodies import CreateWebhook, UpdateWebhook, Webhook

_log = logging.getLogger(__name__)

WEBHOOKS_MAX: Final = 50
_TRY: Final = b'{"test":"test"}'


async def open_webhooks(database: GatewayDatabase, domain_id: str, *, local: bool) -> Webhooks:
    """Read the webhooks and begin to deliver.

    Args:
        database: open.
        domain_id: told with every event.
        local: the gateway can only be reached from this machine; see
            `softphone.gateway.webhooks.sender`.

    Raises:
        StorageUnavailable.
    """
    book = WebhookBook(database, domain_id)
    await book.load()
    sender = WebhookSender(local=local)
    deliveries = Deliveries(book, sender)
    deliveries.start()
    return Webhooks(book, sender, deliveries, WebhookFeed(deliveries, domain_id))


class Webhooks:
    """Webhooks from making to deleting.

    Args:
        book: loaded.
        sender: tries receivers.
        deliveries: delivers to what is kept.
        feed: what they are told.
    """

    def __init__(
        self, book: WebhookBook, sender: WebhookSender, deliveries: Deliveries, feed: WebhookFeed
    ) -> None:
        self._book = book
        self._sender = sender
        self._deliveries = deliveries
        self.feed = feed

    async def close(self) -> None:
        """Deliver what can be delivered at once, then stop."""
        await self._deliveries.close()
        await self._sender.close()

    def all(self) -> list[Webhook]:
        """Every webhook, oldest first."""
        return [self._book.model(entry) for entry, _ in self._book.all()]

    def find(self, uuid: str) -> Webhook | None:
        """A webhook by uuid."""
        entry = self._book.find(uuid)
        return None if entry is None else self._book.model(entry)

    async def create(self, request: CreateWebhook) -> Webhook:
        """Make a webhook whose receiver answers.

        Raises:
            InvalidInput: the receiver did not take the test call, or there are too many webhooks.
            StorageUnavailable.
        """
        if len(self._book.all()) >= WEBHOOKS_MAX:
            raise InvalidInput(
                "url", f"would be webhook number {WEBHOOKS_MAX + 1}", "Delete another one first."
            )
        return await self._keep(new_entry(request))

    async def update(self, uuid: str, change: UpdateWebhook) -> Webhook | None:
        """Change a webhook and enable it again; None if there is none.

        Raises:
            InvalidInput: the receiver did not take the test call; the webhook stays as it was.
            StorageUnavailable.
        """
        entry = self._book.find(uuid)
        return None if entry is None else await self._keep(changed_entry(entry, change))

    async def delete(self, uuid: str) -> bool:
        """Forget a webhook; False if there is none.

        Raises:
            StorageUnavailable.
        """
        if self._book.find(uuid) is None:
            return False
        await self._book.delete(uuid)
        self._deliveries.shut(uuid)
        return True

    async def _keep(self, entry: WebhookEntry) -> Webhook:
        try:
            await self._sender.post(entry, _TRY)
        except DeliveryFailed as error:
            _log.info("a webhook was refused: %s (%s)", error.message, error.detail)
            raise InvalidInput(
                "url",
                f"did not take a test call: {error.message}",
                "Answer POST requests with 200 within a few seconds.",
            ) from error
        health = await self._book.keep(entry)
        self._deliveries.open(entry, health)
        return self._book.model(entry)
