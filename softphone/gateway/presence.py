"""Who is in which room now, as Daily's presence lists it."""

from __future__ import annotations

import time
from datetime import UTC, datetime

from softphone.gateway.room import LiveRoom
from softphone.telephony_api.rest_bodies import PresentParticipant


def presence_of(room: LiveRoom) -> tuple[PresentParticipant, ...]:
    """Everybody with presence in a room, web clients and legs."""
    now = time.time()
    return tuple(
        PresentParticipant(
            room=room.name,
            id=who.id,
            user_id=who.user_id,
            user_name=who.user_name or None,
            mtg_session_id=room.meeting_id,
            join_time=datetime.fromtimestamp(who.joined_at, UTC).isoformat(),
            duration=round(max(0.0, now - who.joined_at), 3),
        )
        for who in room.visible()
    )
