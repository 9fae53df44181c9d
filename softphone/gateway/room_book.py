"""Every room that exists: read from memory, written through to the database."""

from __future__ import annotations

import json
import re
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Final
from uuid import uuid4

from softphone.domain.ids import RoomName
from softphone.errors import InvalidInput
from softphone.gateway.database import GatewayDatabase
from softphone.telephony_api.rooms import (
    CreateRoom,
    ListQuery,
    Privacy,
    Room,
    RoomProperties,
    UpdateRoom,
)

DIALIN_CODE_DIGITS: Final = 11

OF_A_CONFIG: Final = re.compile(r"(pin|static-address)--[0-9]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomEntry:
    """One room as defined by REST.

    Attributes:
        created_at: unix time in seconds.
        dialin_code: digits that let a caller in by PIN; None unless ``dialin`` is set.
    """

    id: str
    name: RoomName
    privacy: Privacy
    properties: RoomProperties
    created_at: float
    dialin_code: str | None = None

    def endpoints(self, sip_address: str) -> tuple[str, ...]:
        """The room's SIP endpoints without ``sip:``, the first being the plain room name."""
        if self.properties.sip is None:
            return ()
        more = range(2, self.properties.sip.num_endpoints + 1)
        return (f"{self.name}@{sip_address}", *(f"{self.name}.{n}@{sip_address}" for n in more))

    def open_at(self, now: float) -> bool:
        """Whether joining is within the room's ``nbf`` and ``exp``."""
        properties = self.properties
        return (properties.nbf is None or properties.nbf <= now) and (
            properties.exp is None or now < properties.exp
        )


class RoomBook:
    """The rooms by name, oldest first.

    Args:
        database: where they are kept; open.
        http: base address for room URLs.
        sip_address: ``host:port`` where SIP listens, once it is known.
    """

    def __init__(
        self, database: GatewayDatabase, *, http: str, sip_address: Callable[[], str]
    ) -> None:
        self._database = database
        self._http = http
        self._sip_address = sip_address
        self._rooms: dict[RoomName, RoomEntry] = {}

    async def load(self) -> None:
        """Read every room.

        Raises:
            StorageUnavailable.
        """
        rows = await self._database.fetch(
            "SELECT id, name, privacy, properties, created_at, dialin_code FROM rooms"
            " ORDER BY created_at, name"
        )
        self._rooms = {
            row[1]: RoomEntry(
                id=row[0],
                name=row[1],
                privacy=row[2],
                properties=RoomProperties.model_validate(json.loads(row[3])),
                created_at=row[4],
                dialin_code=row[5],
            )
            for row in rows
        }
        for entry in tuple(self._rooms.values()):
            if entry.properties.dialin is not None and entry.dialin_code is None:
                await self._save(replace(entry, dialin_code=self._new_code()))

    def get(self, name: str) -> RoomEntry | None:
        """A room by name."""
        return self._rooms.get(RoomName(name))

    def by_dialin_code(self, code: str) -> RoomEntry | None:
        """The room a caller's digits belong to."""
        if not code:
            return None
        return next((e for e in self._rooms.values() if e.dialin_code == code), None)

    async def create(self, request: CreateRoom) -> RoomEntry:
        """Make a room; the name is generated if absent.

        Raises:
            InvalidInput: the name is taken, or could be that of a dial-in config's address.
            StorageUnavailable.
        """
        name = RoomName(request.name or self._new_name())
        if name in self._rooms:
            raise InvalidInput("name", f"a room named {name} exists", "Choose another name.")
        if OF_A_CONFIG.fullmatch(name):
            raise InvalidInput("name", f"{name} is kept for dial-in", "Choose another name.")
        entry = RoomEntry(
            id=str(uuid4()),
            name=name,
            privacy=request.privacy,
            properties=request.properties,
            created_at=time.time(),
            dialin_code=self._code_for(None, request.properties),
        )
        await self._save(entry)
        return entry

    async def update(self, entry: RoomEntry, request: UpdateRoom) -> RoomEntry:
        """Change a room.

        Raises:
            StorageUnavailable.
        """
        properties = entry.properties.updated(request.properties)
        changed = replace(
            entry,
            privacy=request.privacy or entry.privacy,
            properties=properties,
            dialin_code=self._code_for(entry.dialin_code, properties),
        )
        await self._save(changed)
        return changed

    async def delete(self, name: RoomName) -> None:
        """Forget a room.

        Raises:
            StorageUnavailable.
        """
        await self._database.execute("DELETE FROM rooms WHERE name = ?", (name,))
        self._rooms.pop(name, None)

    def page(
        self, query: ListQuery, sees: Callable[[RoomEntry], bool] = lambda _entry: True
    ) -> tuple[int, list[RoomEntry]]:
        """The number of rooms and one page of those seen, newest first; cursors are room ids.

        Raises:
            InvalidInput: a cursor names no room.
        """
        newest_first = [entry for entry in reversed(self._rooms.values()) if sees(entry)]
        page = newest_first
        if query.starting_after is not None:
            at = _position(newest_first, "starting_after", query.starting_after)
            page = newest_first[at + 1 :]
        elif query.ending_before is not None:
            at = _position(newest_first, "ending_before", query.ending_before)
            page = newest_first[max(0, at - query.limit) : at]
        return len(newest_first), page[: query.limit]

    def model(self, entry: RoomEntry) -> Room:
        """The room object of Daily's REST API."""
        config: dict[str, Any] = entry.properties.config()
        endpoints = entry.endpoints(self._sip_address())
        if endpoints:
            config["sip_uri"] = {"endpoint": endpoints[0]}
            if len(endpoints) > 1:
                config["sip_uri"]["extra_endpoints"] = list(endpoints[1:])
        if entry.dialin_code is not None:
            config["dialin_code"] = entry.dialin_code
        created = datetime.fromtimestamp(entry.created_at, UTC)
        return Room(
            id=entry.id,
            name=entry.name,
            api_created=True,
            privacy=entry.privacy,
            url=f"{self._http}/{entry.name}",
            created_at=created.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
            config=config,
        )

    async def _save(self, entry: RoomEntry) -> None:
        await self._database.execute(
            "INSERT INTO rooms (name, id, privacy, properties, created_at, dialin_code)"
            " VALUES (?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (name) DO UPDATE SET privacy = excluded.privacy,"
            " properties = excluded.properties, dialin_code = excluded.dialin_code",
            (
                entry.name,
                entry.id,
                entry.privacy,
                json.dumps(entry.properties.config()),
                entry.created_at,
                entry.dialin_code,
            ),
        )
        self._rooms[entry.name] = entry

    def _code_for(self, known: str | None, properties: RoomProperties) -> str | None:
        return None if properties.dialin is None else known or self._new_code()

    def _new_code(self) -> str:
        """Digits no room has; the first is never 0, which people leave out."""
        taken = {entry.dialin_code for entry in self._rooms.values()}
        least = 10 ** (DIALIN_CODE_DIGITS - 1)
        while (code := str(least + secrets.randbelow(9 * least))) in taken:
            continue
        return code

    def _new_name(self) -> str:
        while (name := secrets.token_urlsafe(15).replace("_", "-").strip("-")) in self._rooms:
            continue
        return name


def _position(entries: list[RoomEntry], field: str, cursor: str) -> int:
    for index, entry in enumerate(entries):
        if entry.id == cursor:
            return index
    raise InvalidInput(field, "names no room", "Use the id of a room from the list.")
