"""Reads back who was in which room and when."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Any, Final

from softphone.errors import InvalidInput
from softphone.gateway.database import GatewayDatabase
from softphone.gateway.meetings import MeetingLog
from softphone.gateway.paging import Listing, page_of
from softphone.gateway.sessions import RoomSessions
from softphone.telephony_api.history import (
    Meeting,
    MeetingParticipant,
    MeetingsQuery,
    ParticipantsQuery,
)

_COLUMNS: Final = "id, room, started_at, ended_at, max_participants"
_STAYS: Final = (
    "SELECT participant, user_id, user_name, joined_at, COALESCE(left_at, ?) - joined_at"
    " FROM stays WHERE meeting = ?"
)


class MeetingHistory:
    """Meetings as Daily's REST API tells them.

    Args:
        database: open.
        log: what writes; waited for, so that a meeting just begun is seen.
        sessions: for how many are in a meeting that goes on.
    """

    def __init__(self, database: GatewayDatabase, log: MeetingLog, sessions: RoomSessions) -> None:
        self._database = database
        self._log = log
        self._sessions = sessions

    async def page(self, query: MeetingsQuery) -> tuple[int, list[Meeting]]:
        """How many meetings the filter lets through, and one page of them, newest first.

        Raises:
            InvalidInput: a cursor names no meeting.
            StorageUnavailable.
        """
        await self._log.written()
        listing = Listing(table="meetings", columns=_COLUMNS)
        if query.room is not None:
            listing.only("room = ?", str(query.room))
        if query.timeframe_start is not None:
            listing.only("started_at >= ?", query.timeframe_start)
        if query.timeframe_end is not None:
            listing.only("started_at <= ?", query.timeframe_end)
        if query.ongoing is not None:
            listing.only(f"ended_at IS {'' if query.ongoing else 'NOT '}NULL")
        total, rows = await page_of(self._database, listing, query)
        return total, [await self._meeting(row, not query.no_participants) for row in rows]

    async def find(self, meeting: str) -> Meeting | None:
        """One meeting, or None.

        Raises:
            StorageUnavailable.
        """
        await self._log.written()
        rows = await self._database.fetch(
            f"SELECT {_COLUMNS} FROM meetings WHERE id = ?", (meeting,)
        )
        return await self._meeting(rows[0], True) if rows else None

    async def participants(
        self, meeting: str, query: ParticipantsQuery
    ) -> tuple[MeetingParticipant, ...] | None:
        """A page of a meeting's participants, in the order they came; None if no such meeting.

        Raises:
            InvalidInput: a cursor names nobody.
            StorageUnavailable.
        """
        if await self.find(meeting) is None:
            return None
        people = await self._people(meeting)
        for name, cursor in (
            ("joined_after", query.joined_after),
            ("joined_before", query.joined_before),
        ):
            if cursor is None:
                continue
            at = next((i for i, one in enumerate(people) if one.participant_id == cursor), None)
            if at is None:
                raise InvalidInput(name, "names nobody in this meeting", "Use a participant_id.")
            people = people[at + 1 :] if name == "joined_after" else people[:at]
        return tuple(people[: query.limit])

    async def _meeting(self, row: tuple[Any, ...], with_people: bool) -> Meeting:
        identity, room, started, ended, peak = row
        ongoing = ended is None
        live = self._sessions.find(room)
        if ongoing and live is not None and live.meeting_id == identity:
            peak = live.peak
        return Meeting(
            id=identity,
            room=room,
            start_time=int(started),
            duration=int((time.time() if ongoing else ended) - started),
            ongoing=ongoing,
            max_participants=peak,
            participants=tuple(await self._people(identity)) if with_people else None,
        )

    async def _people(self, meeting: str) -> Sequence[MeetingParticipant]:
        rows = await self._database.fetch(
            f"{_STAYS} ORDER BY joined_at, participant", (time.time(), meeting)
        )
        return [
            MeetingParticipant(
                participant_id=participant,
                user_id=user_id,
                user_name=user_name or None,
                join_time=int(joined_at),
                duration=int(max(0.0, duration)),
            )
            for participant, user_id, user_name, joined_at, duration in rows
        ]
