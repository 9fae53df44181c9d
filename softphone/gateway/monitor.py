"""What the monitor socket tells: a snapshot, then every room's events as webhook envelopes."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any
from uuid import uuid4

from softphone.gateway.agents import agents_in
from softphone.gateway.presence import presence_of
from softphone.gateway.room import LiveRoom
from softphone.gateway.sessions import RoomSessions
from softphone.telephony_api.events import (
    EventModel,
    ParticipantJoinedModel,
    ParticipantLeftModel,
)
from softphone.telephony_api.webhooks import (
    ENVELOPE_VERSION,
    PAYLOADS,
    Envelope,
    MonitorRoom,
    MonitorSnapshot,
    envelope_for,
    kind_of,
)
from softphone.telephony_api.wire import to_json

_TRANSFERS = "calltransfer."
_OTHERS = (
    "participant.updated",
    "dialin.ringing",
    "dtmf.event",
    "recording.started",
    "recording.stopped",
    "recording.error",
    "supervision.changed",
    "agent.state-changed",
    "help.wanted",
)
"""Events beyond Daily's webhooks that a supervisor's window needs."""


def snapshot(sessions: RoomSessions) -> str:
    """The first frame: presence and live legs of every room."""
    rooms = tuple(
        MonitorRoom(
            name=room.name,
            presence=presence_of(room),
            sessions=tuple(leg.model() for leg in room.legs.values()),
            agents=agents_in(room),
        )
        for room in sessions.all()
    )
    return to_json(MonitorSnapshot(rooms=rooms))


class MonitorFeed:
    """One monitor's subscription; a `SessionObserver`.

    Args:
        domain_id: the ``domain_id`` of every payload.
        deliver: takes one text frame.
    """

    def __init__(self, domain_id: str, deliver: Callable[[str], None]) -> None:
        self._domain_id = domain_id
        self._deliver = deliver

    def on_opened(self, room: LiveRoom) -> None:
        """``meeting.started``."""
        self._send("meeting.started", room, {"start_ts": room.started_at, **_meeting(room)})

    def on_closed(self, room: LiveRoom) -> None:
        """``meeting.ended``."""
        times = {"start_ts": room.started_at, "end_ts": time.time()}
        self._send("meeting.ended", room, {**times, **_meeting(room)})

    def on_event(self, room: LiveRoom, event: EventModel) -> None:
        """One event of a room."""
        if isinstance(event, ParticipantJoinedModel | ParticipantLeftModel):
            who = event.participant
            joined = None if who.joined_at is None else who.joined_at.timestamp()
            payload: dict[str, Any] = {
                "session_id": who.session_id,
                "user_id": who.user_id,
                "user_name": who.user_name,
                "owner": who.owner,
                "joined_at": joined,
                "permissions": who.permissions,
                **_meeting(room),
            }
            self._send(kind_of(event), room, payload)
            return
        kind = kind_of(event)
        if kind in PAYLOADS or kind.startswith(_TRANSFERS) or kind in _OTHERS:
            envelope = envelope_for(
                event,
                room=room.name,
                domain_id=self._domain_id,
                envelope_id=str(uuid4()),
                now=time.time(),
            )
            self._deliver(to_json(envelope))

    def _send(self, kind: str, room: LiveRoom, payload: dict[str, Any]) -> None:
        now = time.time()
        common = {"timestamp": now, "domain_id": self._domain_id, "room": room.name}
        envelope = Envelope(
            version=ENVELOPE_VERSION,
            type=kind,
            id=str(uuid4()),
            payload=common | payload,
            event_ts=now,
        )
        self._deliver(to_json(envelope))


def _meeting(room: LiveRoom) -> dict[str, Any]:
    return {"meeting_id": room.meeting_id}
