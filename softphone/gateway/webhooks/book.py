"""Every webhook: read from memory, written through to the database."""

from __future__ import annotations

import base64
import json
import logging
import secrets
import time
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final
from uuid import uuid4

from pydantic import SecretStr

from softphone.errors import StorageError
from softphone.gateway.database import GatewayDatabase
from softphone.telephony_api.webhook_bodies import (
    CreateWebhook,
    RetryType,
    UpdateWebhook,
    Webhook,
    WebhookState,
    secret_text,
)

_log = logging.getLogger(__name__)

_COLUMNS: Final = (
    "uuid, url, hmac, basic_auth, retry_type, event_types, state, failed_count, last_pushed_at,"
    " created_at, updated_at"
)
_HMAC_BYTES: Final = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookEntry:
    """One webhook as defined over REST; times are unix seconds."""

    uuid: str
    url: str
    hmac: SecretStr
    basic_auth: SecretStr | None
    retry_type: RetryType
    event_types: tuple[str, ...]
    created_at: float
    updated_at: float


@dataclass(slots=True)
class WebhookHealth:
    """How deliveries to a webhook fare.

    Attributes:
        failed: deliveries that failed since the last one that did not.
        pushed_at: unix time of the last delivery that did not fail.
    """

    state: WebhookState = "ACTIVE"
    failed: int = 0
    pushed_at: float | None = None


def new_entry(request: CreateWebhook) -> WebhookEntry:
    """A webhook that is not kept yet; its secret is made if none was given."""
    now = time.time()
    made = SecretStr(base64.b64encode(secrets.token_bytes(_HMAC_BYTES)).decode())
    return WebhookEntry(
        uuid=str(uuid4()),
        url=request.url,
        hmac=request.hmac or made,
        basic_auth=request.basic_auth,
        retry_type=request.retry_type,
        event_types=request.event_types,
        created_at=now,
        updated_at=now,
    )


def changed_entry(entry: WebhookEntry, change: UpdateWebhook) -> WebhookEntry:
    """A webhook with a change applied; not kept yet."""
    return replace(
        entry,
        url=change.url or entry.url,
        hmac=change.hmac or entry.hmac,
        basic_auth=change.basic_auth or entry.basic_auth,
        retry_type=change.retry_type or entry.retry_type,
        event_types=change.event_types or entry.event_types,
        updated_at=time.time(),
    )


class WebhookBook:
    """The webhooks by uuid, oldest first.

    Args:
        database: where they are kept; open.
        domain_id: shown with each.
    """

    def __init__(self, database: GatewayDatabase, domain_id: str) -> None:
        self._database = database
        self._domain_id = domain_id
        self._entries: dict[str, tuple[WebhookEntry, WebhookHealth]] = {}

    async def load(self) -> None:
        """Read every webhook.

        Raises:
            StorageUnavailable.
        """
        rows = await self._database.fetch(
            f"SELECT {_COLUMNS} FROM webhooks ORDER BY created_at, uuid"
        )
        for row in rows:
            entry = WebhookEntry(
                uuid=row[0],
                url=row[1],
                hmac=SecretStr(row[2]),
                basic_auth=None if row[3] is None else SecretStr(row[3]),
                retry_type=row[4],
                event_types=tuple(json.loads(row[5])),
                created_at=row[9],
                updated_at=row[10],
            )
            self._entries[entry.uuid] = entry, WebhookHealth(row[6], row[7], row[8])

    def all(self) -> tuple[tuple[WebhookEntry, WebhookHealth], ...]:
        """Every webhook and how it fares."""
        return tuple(self._entries.values())

    def find(self, uuid: str) -> WebhookEntry | None:
        """A webhook by uuid."""
        found = self._entries.get(uuid)
        return None if found is None else found[0]

    async def keep(self, entry: WebhookEntry) -> WebhookHealth:
        """Keep a new or changed webhook, as good as new.

        Raises:
            StorageUnavailable.
        """
        health = WebhookHealth()
        await self._database.execute(
            f"INSERT OR REPLACE INTO webhooks ({_COLUMNS})"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                entry.uuid,
                entry.url,
                entry.hmac.get_secret_value(),
                secret_text(entry.basic_auth),
                entry.retry_type,
                json.dumps(entry.event_types),
                health.state,
                health.failed,
                health.pushed_at,
                entry.created_at,
                entry.updated_at,
            ),
        )
        self._entries[entry.uuid] = entry, health
        return health

    async def delete(self, uuid: str) -> None:
        """Forget a webhook.

        Raises:
            StorageUnavailable.
        """
        await self._database.execute("DELETE FROM webhooks WHERE uuid = ?", (uuid,))
        self._entries.pop(uuid, None)

    async def note(self, entry: WebhookEntry, health: WebhookHealth) -> None:
        """Write down how a webhook fares; a disk that fails is only logged."""
        try:
            await self._database.execute(
                "UPDATE webhooks SET state = ?, failed_count = ?, last_pushed_at = ?"
                " WHERE uuid = ?",
                (health.state, health.failed, health.pushed_at, entry.uuid),
            )
        except StorageError as error:
            _log.error("the state of webhook %s was not written: %s", entry.uuid, error.message)

    def model(self, entry: WebhookEntry) -> Webhook:
        """The webhook as Daily's REST API shows it."""
        health = self._entries[entry.uuid][1]
        return Webhook(
            uuid=entry.uuid,
            url=entry.url,
            hmac=entry.hmac.get_secret_value(),
            basic_auth=secret_text(entry.basic_auth),
            retry_type=entry.retry_type,
            event_types=entry.event_types,
            state=health.state,
            failed_count=health.failed,
            last_moment_pushed=None if health.pushed_at is None else _moment(health.pushed_at),
            domain_id=self._domain_id,
            created_at=_moment(entry.created_at),
            updated_at=_moment(entry.updated_at),
        )


def _moment(at: float) -> str:
    text = datetime.fromtimestamp(at, UTC).isoformat(timespec="milliseconds")
    return text.replace("+00:00", "Z")
