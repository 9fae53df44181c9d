"""What webhooks are told: every room's events in Daily's envelopes."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, Final
from uuid import uuid4

from pydantic_core import to_json

from softphone.gateway.room import LiveRoom
from softphone.gateway.webhooks.deliveries import Deliveries
from softphone.telephony_api.events import (
    EventModel,
    ParticipantJoinedModel,
    ParticipantLeftModel,
    RecordingErrorModel,
    RecordingStartedModel,
    TransferProgressModel,
)
from softphone.telephony_api.participants import ParticipantModel
from softphone.telephony_api.webhooks import ENVELOPE_VERSION, PAYLOADS, envelope_for, kind_of

_TRANSFER: Final = "calltransfer."
_TRANSFER_OVER: Final = "calltransfer.completed"


class WebhookFeed:
    """A `SessionObserver` that queues what webhooks want.

    Args:
        deliveries: takes the envelopes.
        domain_id: the ``domain_id`` of every payload.
    """

    def __init__(self, deliveries: Deliveries, domain_id: str) -> None:
        self._deliveries = deliveries
        self._domain_id = domain_id
        self._transfers: set[str] = set()

    def on_opened(self, room: LiveRoom) -> None:
        """``meeting.started``."""
        self.tell("meeting.started", room.name, lambda: _meeting(room))

    def on_closed(self, room: LiveRoom) -> None:
        """``meeting.ended``."""
        ended = time.time()
        self.tell("meeting.ended", room.name, lambda: _meeting(room) | {"end_ts": ended})

    def on_event(self, room: LiveRoom, event: EventModel) -> None:
        """One event of a room."""
        match event:
            case ParticipantJoinedModel() | ParticipantLeftModel():
                kind = kind_of(event)
                self.tell(kind, room.name, lambda: _person(event, room))
            case RecordingStartedModel():
                self.tell("recording.started", room.name, lambda: _recording(event, room))
            case RecordingErrorModel():
                self.tell("recording.error", room.name, lambda: _recording(event, room))
            case TransferProgressModel() if not self._began(event):
                return
            case _ if (kind := kind_of(event)) in PAYLOADS:
                self.tell(kind, room.name, lambda: self._telephony(event, room))

    def _began(self, event: TransferProgressModel) -> bool:
        """Whether the step is of a transfer that was begun, not one only asked for."""
        if event.status == "triggered":
            self._transfers.add(event.session_id)
        began = event.session_id in self._transfers
        if kind_of(event) == _TRANSFER_OVER:
            self._transfers.discard(event.session_id)
        return began

    def tell(self, kind: str, room: str, payload: Callable[[], dict[str, Any]]) -> None:
        """Queue an event that is not one of a live room, or already has its payload."""
        now = time.time()

        def body() -> bytes:
            common = {"timestamp": now, "domain_id": self._domain_id, "room": room}
            envelope = {
                "version": ENVELOPE_VERSION,
                "type": kind,
                "id": str(uuid4()),
                "payload": common | payload(),
                "event_ts": now,
            }
            return to_json(whole(envelope))

        self._deliveries.push(kind, body)

    def _telephony(self, event: EventModel, room: LiveRoom) -> dict[str, Any]:
        envelope = envelope_for(
            event, room=room.name, domain_id=self._domain_id, envelope_id="", now=time.time()
        )
        if envelope.type.startswith(_TRANSFER):
            return {"mtg_session_id": room.meeting_id} | envelope.payload
        return envelope.payload


def whole(value: Any) -> Any:
    """Numbers without a fraction as integers.

    Receivers in JavaScript check the signature of what they write back from what they read, and
    they write 16.0 as 16.
    """
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, dict):
        return {name: whole(inner) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [whole(inner) for inner in value]
    return value


def _meeting(room: LiveRoom) -> dict[str, Any]:
    return {"start_ts": room.started_at, "meeting_id": room.meeting_id}


def _person(event: ParticipantJoinedModel | ParticipantLeftModel, room: LiveRoom) -> dict[str, Any]:
    who: ParticipantModel = event.participant
    joined = time.time() if who.joined_at is None else who.joined_at.timestamp()
    payload: dict[str, Any] = {
        "session_id": who.session_id,
        "user_id": who.user_id,
        "user_name": who.user_name,
        "owner": who.owner,
        "joined_at": joined,
        "will_eject_at": max(0.0, who.will_eject_at.timestamp()),
        "permissions": who.permissions,
        "meeting_id": room.meeting_id,
    }
    if isinstance(event, ParticipantLeftModel):
        payload["duration"] = round(max(0.0, time.time() - joined), 3)
    return payload


def _recording(
    event: RecordingStartedModel | RecordingErrorModel, room: LiveRoom
) -> dict[str, Any]:
    fields = event.model_dump(mode="json", exclude_none=True, exclude={"seq"})
    return fields | {"action": event.METHOD, "room_name": room.name}
