"""What the monitor socket tells: a snapshot, then every room's events as webhook envelopes."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from typing import Any, Final
from uuid import uuid4

from softphone.gateway.agents import agents_in
from softphone.gateway.presence import presence_of
from softphone.gateway.room import LiveRoom
from softphone.gateway.sessions import RoomSessions
from softphone.gateway.supervision.desk import supervisors_in
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


Deliver = Callable[[str], None]

KEPT: Final = 5000
"""Frames kept for monitors that come back after a drop."""


def snapshot(sessions: RoomSessions, missed: int | None = None) -> str:
    """The first frame: presence, live legs and agents of every room.

    Args:
        sessions: the rooms.
        missed: how many frames a returning monitor is sent next, which the snapshot holds already.
    """
    rooms = tuple(
        MonitorRoom(
            name=room.name,
            presence=presence_of(room),
            sessions=tuple(leg.model() for leg in room.legs.values()),
            agents=agents_in(room),
            supervisors=supervisors_in(room),
        )
        for room in sessions.all()
    )
    return to_json(MonitorSnapshot(rooms=rooms, missed=missed))


class MonitorFeed:
    """Every room's events for all monitors, each written once; a `SessionObserver`.

    Nothing is written before the first monitor comes.

    Args:
        domain_id: the ``domain_id`` of every payload.
    """

    def __init__(self, domain_id: str) -> None:
        self._domain_id = domain_id
        self._monitors: tuple[Deliver, ...] = ()
        self._kept: deque[tuple[str, str]] = deque(maxlen=KEPT)
        self._wanted = False

    def subscribe(self, deliver: Deliver) -> Callable[[], None]:
        """Hand each text frame from now on to ``deliver``; returns how to stop."""
        self._wanted = True
        self._monitors = (*self._monitors, deliver)

        def unsubscribe() -> None:
            self._monitors = tuple(other for other in self._monitors if other is not deliver)

        return unsubscribe

    def after(self, last: str) -> list[str] | None:
        """The frames since the one with this id; None when it is not kept any more."""
        kept = list(self._kept)
        for place in range(len(kept) - 1, -1, -1):
            if kept[place][0] == last:
                return [text for _, text in kept[place + 1 :]]
        return None

    def on_opened(self, room: LiveRoom) -> None:
        """``meeting.started``."""
        self._send("meeting.started", room, {"start_ts": room.started_at, **_meeting(room)})

    def on_closed(self, room: LiveRoom) -> None:
        """``meeting.ended``."""
        times = {"start_ts": room.started_at, "end_ts": time.time()}
        self._send("meeting.ended", room, {**times, **_meeting(room)})

    def on_event(self, room: LiveRoom, event: EventModel) -> None:
        """One event of a room."""
        if not self._wanted:
            return
        if isinstance(event, ParticipantJoinedModel | ParticipantLeftModel):
            who = event.participant
            joined = None if who.joined_at is None else who.joined_at.timestamp()
            payload: dict[str, Any] = {
                "session_id": who.session_id,
                "user_id": who.user_id,
                "user_name": who.user_name,
                "owner": who.owner,
                "participant_type": who.participant_type,
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
            self._put(envelope)

    def _send(self, kind: str, room: LiveRoom, payload: dict[str, Any]) -> None:
        if not self._wanted:
            return
        now = time.time()
        common = {"timestamp": now, "domain_id": self._domain_id, "room": room.name}
        envelope = Envelope(
            version=ENVELOPE_VERSION,
            type=kind,
            id=str(uuid4()),
            payload=common | payload,
            event_ts=now,
        )
        self._put(envelope)

    def _put(self, envelope: Envelope) -> None:
        text = to_json(envelope)
        self._kept.append((envelope.id, text))
        for deliver in self._monitors:
            deliver(text)


def _meeting(room: LiveRoom) -> dict[str, Any]:
    return {"meeting_id": room.meeting_id}
