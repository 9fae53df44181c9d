"""Every dial-in config: read from memory, written through to the database."""

from __future__ import annotations

import base64
import json
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final
from uuid import uuid4

from pydantic import SecretStr

from softphone.errors import InvalidInput
from softphone.gateway.database import GatewayDatabase
from softphone.telephony_api.dialin_configs import (
    CreateDialinConfig,
    DialinConfig,
    DialinConfigQuery,
    DialinConfigType,
)

CONFIGS_MAX: Final = 500

_HMAC_BYTES: Final = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Entrance:
    """One dial-in config with its address.

    Attributes:
        number: makes the address; never used twice.
    """

    id: str
    number: int
    config: CreateDialinConfig

    @property
    def pinless(self) -> bool:
        """Whether callers are parked instead of asked for a code."""
        return self.config.type == "pinless_dialin"

    @property
    def user(self) -> str:
        """User part of its SIP address."""
        return f"{'static-address' if self.pinless else 'pin'}--{self.number}"


class EntranceBook:
    """The dial-in configs, oldest first.

    Args:
        database: where they are kept; open.
        sip_address: ``host:port`` where SIP listens.
    """

    def __init__(self, database: GatewayDatabase, *, sip_address: Callable[[], str]) -> None:
        self._database = database
        self._sip_address = sip_address
        self._entrances: dict[str, Entrance] = {}

    async def load(self) -> None:
        """Read every config.

        Raises:
            StorageUnavailable.
        """
        rows = await self._database.fetch(
            "SELECT id, number, config FROM dialin_configs ORDER BY number"
        )
        self._entrances = {
            row[0]: Entrance(
                id=row[0],
                number=row[1],
                config=CreateDialinConfig.model_validate(json.loads(row[2])),
            )
            for row in rows
        }

    def find(self, identity: str) -> Entrance | None:
        """A config by id."""
        return self._entrances.get(identity)

    def of(self, kind: DialinConfigType) -> list[Entrance]:
        """The configs of one type, oldest first."""
        return [each for each in self._entrances.values() if each.config.type == kind]

    def reached_by(self, user: str) -> Entrance | None:
        """The config a caller reached, by the user part dialled: its own, or its phone number."""
        digits = user.removeprefix("+")
        for entrance in self._entrances.values():
            number = entrance.config.phone_number
            if user == entrance.user or (number is not None and number[1:] == digits):
                return entrance
        return None

    def check(self, config: CreateDialinConfig, *, known: Entrance | None = None) -> None:
        """Raise unless the config can be kept, as a new one or in place of a known one.

        Raises:
            InvalidInput: its number is another config's, or there are too many.
        """
        for other in self._entrances.values():
            taken = other.config.phone_number
            if other is not known and taken is not None and taken == config.phone_number:
                raise InvalidInput(
                    "phone_number", f"{taken} has a config", "Update or delete that one."
                )
        if known is None and len(self._entrances) >= CONFIGS_MAX:
            raise InvalidInput(
                "type", f"would be config number {CONFIGS_MAX + 1}", "Delete another one first."
            )

    async def add(self, config: CreateDialinConfig) -> Entrance:
        """Keep a new config.

        Raises:
            StorageUnavailable.
        """
        identity = str(uuid4())
        rows = await self._database.fetch(
            "INSERT INTO dialin_configs (id, config) VALUES (?, ?) RETURNING number",
            (identity, json.dumps(config.given())),
        )
        entrance = Entrance(id=identity, number=rows[0][0], config=config)
        self._entrances[identity] = entrance
        return entrance

    async def change(self, entrance: Entrance, config: CreateDialinConfig) -> Entrance:
        """Keep another config in place of a known one; the address stays.

        Raises:
            StorageUnavailable.
        """
        await self._database.execute(
            "UPDATE dialin_configs SET config = ? WHERE id = ?",
            (json.dumps(config.given()), entrance.id),
        )
        changed = Entrance(id=entrance.id, number=entrance.number, config=config)
        if entrance.id in self._entrances:
            self._entrances[entrance.id] = changed
        return changed

    async def delete(self, identity: str) -> None:
        """Forget a config.

        Raises:
            StorageUnavailable.
        """
        await self._database.execute("DELETE FROM dialin_configs WHERE id = ?", (identity,))
        self._entrances.pop(identity, None)

    def page(self, query: DialinConfigQuery) -> tuple[int, list[Entrance]]:
        """The number of configs and one page of them, newest first; cursors are ids.

        Raises:
            InvalidInput: a cursor names no config, or both are given.
        """
        wanted = str(query.phone_number or "").strip().removeprefix("+")
        found = [
            entrance
            for entrance in reversed(self._entrances.values())
            if wanted in (entrance.config.phone_number or "")
        ]
        page = found
        if query.starting_after is not None and query.ending_before is not None:
            raise InvalidInput(
                "ending_before", "is given together with starting_after", "Give one of them."
            )
        if query.starting_after is not None:
            page = found[_position(found, "starting_after", query.starting_after) + 1 :]
        elif query.ending_before is not None:
            at = _position(found, "ending_before", query.ending_before)
            page = found[max(0, at - query.limit) : at]
        return len(found), page[: query.limit]

    def address(self, entrance: Entrance) -> str:
        """Where callers reach it, without ``sip:``."""
        return f"{entrance.user}@{self._sip_address()}"

    def model(self, entrance: Entrance) -> DialinConfig:
        """The config as Daily's REST API shows it."""
        config = entrance.config.config() | {"sip_uri": self.address(entrance)}
        return DialinConfig(id=entrance.id, type=entrance.config.type, config=config)


def with_secret(config: CreateDialinConfig) -> CreateDialinConfig:
    """A pinless config that surely has a secret to sign with."""
    if config.type != "pinless_dialin" or config.hmac is not None:
        return config
    made = SecretStr(base64.b64encode(secrets.token_bytes(_HMAC_BYTES)).decode())
    return config.model_copy(update={"hmac": made})


def _position(entrances: list[Entrance], field: str, cursor: str) -> int:
    for index, entrance in enumerate(entrances):
        if entrance.id == cursor:
            return index
    raise InvalidInput(field, "names no config", "Use the id of a config from the list.")
