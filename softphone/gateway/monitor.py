"""What the monitor socket tells after its snapshot: every room's events as webhook envelopes."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from typing import Any, Final, Protocol
from uuid import uuid4

from softphone.gateway.floor.truth import Sees, everything
from softphone.gateway.room import LiveRoom
from softphone.telephony_api.events import (
    EventModel,
    ParticipantJoinedModel,
    ParticipantLeftModel,
    WaitingCallersModel,
)
from softphone.telephony_api.waiting import WaitingCallerModel
from softphone.telephony_api.webhooks import (
    ENVELOPE_VERSION,
    PAYLOADS,
    Envelope,
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
Share = Callable[[str, str, "str | None", str], None]

KEPT: Final = 5000
"""Frames kept for monitors that come back after a drop."""


class FrameKeeper(Protocol):
    """Keeps frames for those who look at the past."""

    def keep(self, at: float, room: str, text: str) -> None:
        """Take a frame; ``at`` is unix time in seconds, ``room`` empty outside of rooms."""


class MonitorFeed:
    """Every room's events for all monitors, each written once; a `SessionObserver`.

    Nothing is written before it is wanted: by the first monitor, or from the start on.

    Args:
        domain_id: the ``domain_id`` of every payload.
        past: keeps every frame that is written.
        wanted: write from the start on.

    Attributes:
        share: takes our own frames for other gateways: id, room, its team and text.
    """

    def __init__(self, domain_id: str, past: FrameKeeper, *, wanted: bool = False) -> None:
        self._domain_id = domain_id
        self._past = past
        self._monitors: tuple[tuple[Deliver, Sees], ...] = ()
        self._kept: deque[tuple[str, str, str]] = deque(maxlen=KEPT)
        self._wanted = wanted
        self.share: Share | None = None

    def subscribe(self, deliver: Deliver, sees: Sees = everything) -> Callable[[], None]:
        """Hand each text frame of rooms that are seen to ``deliver``; returns how to stop."""
        self._wanted = True
        mine = (deliver, sees)
        self._monitors = (*self._monitors, mine)

        def unsubscribe() -> None:
            self._monitors = tuple(other for other in self._monitors if other is not mine)

        return unsubscribe

    def after(self, last: str, sees: Sees = everything) -> list[tuple[str, str]] | None:
        """Id and text of the frames since this one; None when it is not kept any more."""
        kept = list(self._kept)
        for place in range(len(kept) - 1, -1, -1):
            if kept[place][0] == last:
                return [(one, text) for one, room, text in kept[place + 1 :] if sees(room)]
        return None

    def tell_gone(self, rooms: list[str]) -> None:
        """``meeting.ended`` for rooms whose gateway is gone."""
        for room in rooms:
            envelope = self._envelope("meeting.ended", time.time(), {"room": room})
            self.relay(envelope.id, room, to_json(envelope))

    def tell_waiting(self, callers: Callable[[Sees], tuple[WaitingCallerModel, ...]]) -> None:
        """``waiting.callers``: callers outside of rooms came or went; each monitor sees its own."""
        now = time.time()
        texts: dict[Sees, str] = {}
        for deliver, sees in self._monitors:
            if sees not in texts:
                told = WaitingCallersModel(callers=callers(sees))
                fields = told.model_dump(mode="json", exclude_none=True, exclude={"seq"})
                texts[sees] = to_json(self._envelope(kind_of(told), now, fields))
            deliver(texts[sees])

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
            self._put(room, envelope)

    def _send(self, kind: str, room: LiveRoom, payload: dict[str, Any]) -> None:
        if not self._wanted:
            return
        self._put(room, self._envelope(kind, time.time(), {"room": room.name} | payload))

    def _envelope(self, kind: str, now: float, payload: dict[str, Any]) -> Envelope:
        return Envelope(
            version=ENVELOPE_VERSION,
            type=kind,
            id=str(uuid4()),
            payload={"timestamp": now, "domain_id": self._domain_id} | payload,
            event_ts=now,
        )

    def _put(self, room: LiveRoom, envelope: Envelope) -> None:
        text = to_json(envelope)
        if self.share is not None:
            self.share(envelope.id, room.name, room.entry.properties.team, text)
        self.relay(envelope.id, room.name, text)

    def relay(self, identity: str, room: str, text: str) -> None:
        """Deliver a frame, of our own or of another gateway."""
        self._kept.append((identity, room, text))
        self._past.keep(time.time(), room, text)
        for deliver, sees in self._monitors:
            if sees(room):
                deliver(text)


def _meeting(room: LiveRoom) -> dict[str, Any]:
    return {"meeting_id": room.meeting_id}
