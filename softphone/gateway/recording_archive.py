"""Recordings that have been made: what REST tells of them, and links to their files."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import re
import time
from pathlib import Path
from typing import Any, Final

from pydantic import SecretStr

from softphone.errors import CommandRefused, NotPermitted
from softphone.gateway.database import GatewayDatabase
from softphone.gateway.paging import Listing, page_of
from softphone.telephony_api.history import AccessLink, Recording, RecordingsQuery

FOLDER: Final = "recordings"
_COLUMNS: Final = "id, room, meeting, started_at, duration, status, max_participants"


class RecordingArchive:
    """The recordings' rows and files.

    Args:
        database: open.
        folder: where the files are; exists.
        domain_id: part of Daily's ``s3key``.
        http: base address for links.
        api_key: links are signed with a key made from it.
    """

    def __init__(
        self,
        database: GatewayDatabase,
        folder: Path,
        *,
        domain_id: str,
        http: str,
        api_key: SecretStr,
    ) -> None:
        self._database = database
        self._folder = folder
        self._domain_id = domain_id
        self._http = http
        self._link_key = hmac.digest(
            api_key.get_secret_value().encode(), b"recording access-link", hashlib.sha256
        )

    async def begin(
        self, recording: str, *, room: str, meeting: str, instance: str, at: float
    ) -> None:
        """Note a recording whose file has been opened.

        Raises:
            StorageUnavailable.
        """
        await self._database.execute(
            "INSERT INTO recordings (id, room, meeting, instance, file, started_at, status)"
            " VALUES (?, ?, ?, ?, ?, ?, 'in-progress')",
            (recording, room, meeting, instance, f"{recording}.flac", at),
        )

    async def conclude(self, recording: str, *, usable: bool, duration_s: float, most: int) -> None:
        """Note that a recording is complete.

        Args:
            recording: its id.
            usable: whether there is anything to hear.
            duration_s: in seconds.
            most: most people at once in the room.

        Raises:
            StorageUnavailable.
        """
        await self._database.execute(
            "UPDATE recordings SET status = ?, duration = ?, max_participants = ? WHERE id = ?",
            ("finished" if usable else "canceled", duration_s, most, recording),
        )

    async def page(self, query: RecordingsQuery) -> tuple[int, list[Recording]]:
        """How many recordings the filter lets through, and one page of them, newest first.

        Raises:
            InvalidInput: a cursor names no recording.
            StorageUnavailable.
        """
        listing = Listing(table="recordings", columns=_COLUMNS)
        if query.room_name is not None:
            listing.only("room = ?", str(query.room_name))
        total, rows = await page_of(self._database, listing, query)
        return total, [self._model(row) for row in rows]

    async def find(self, recording: str) -> Recording | None:
        """One recording, or None.

        Raises:
            StorageUnavailable.
        """
        rows = await self._database.fetch(
            f"SELECT {_COLUMNS} FROM recordings WHERE id = ?", (recording,)
        )
        return self._model(rows[0]) if rows else None

    async def delete(self, recording: Recording) -> None:
        """Forget a recording and remove its file.

        Raises:
            CommandRefused: type ``not-allowed``: it goes on.
            StorageUnavailable.
        """
        if recording.status == "in-progress":
            raise CommandRefused("The recording goes on. Stop it first.", type="not-allowed")
        await self._database.execute("DELETE FROM recordings WHERE id = ?", (recording.id,))
        await asyncio.to_thread(self.path(recording.id).unlink, missing_ok=True)

    def link(self, recording: Recording, valid_for_s: int) -> AccessLink:
        """A link that needs no key and works for a while.

        Raises:
            CommandRefused: type ``not-allowed``: there is no finished file.
        """
        if recording.status != "finished":
            raise CommandRefused("The recording is not finished.", type="not-allowed")
        expires = int(time.time()) + valid_for_s
        signature = self._signature(recording.id, expires)
        where = f"{self._http}/v1/recordings/{recording.id}/download"
        return AccessLink(
            download_link=f"{where}?expires={expires}&signature={signature}", expires=expires
        )

    def file_for(self, recording: str, expires: str, signature: str) -> Path:
        """The file that a link stands for.

        Raises:
            NotPermitted: the link was not made here, or its time is over.
        """
        until = int(expires) if re.fullmatch(r"[0-9]{1,18}", expires) else 0
        genuine = hmac.compare_digest(
            self._signature(recording, until), signature.encode("ascii", "replace").decode()
        )
        if not genuine or until < time.time():
            raise NotPermitted("This link is not valid, or no longer. Ask for a new access-link.")
        return self.path(recording)

    def _model(self, row: tuple[Any, ...]) -> Recording:
        identity, room, meeting, started, duration, status, peak = row
        return Recording(
            id=identity,
            room_name=room,
            start_ts=int(started),
            status=status,
            max_participants=peak,
            duration=None if duration is None else round(duration),
            mtg_session_id=meeting,
            s3key=f"{self._domain_id}/{room}/{int(started * 1000)}",
            tracks=(),
        )

    def path(self, recording: str) -> Path:
        """Where a recording's file is, or will be."""
        return self._folder / f"{Path(recording).name}.flac"

    def _signature(self, recording: str, expires: int) -> str:
        text = f"{recording}\n{expires}".encode()
        return hmac.digest(self._link_key, text, hashlib.sha256).hex()
