"""The rooms in session: opened by the first participant or leg, closed after the last."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from typing import Final, Protocol

from softphone.domain.ids import RoomName
from softphone.gateway.idle import IdleClocks
from softphone.gateway.legs import Leg
from softphone.gateway.room import LiveRoom
from softphone.gateway.room_audio import RoomMixer
from softphone.gateway.room_book import RoomEntry
from softphone.telephony_api.events import EventModel

_log = logging.getLogger(__name__)

RETURN_S: Final = 60.0
"""How long a leg whose transfer failed waits in a room that everybody has left."""


class SessionObserver(Protocol):
    """Told of what happens in every room; used by the monitor, the meetings and the metrics."""

    def on_opened(self, room: LiveRoom) -> None:
        """A room's session began."""

    def on_event(self, room: LiveRoom, event: EventModel) -> None:
        """A room published an event."""

    def on_closed(self, room: LiveRoom) -> None:
        """A room's session ended."""


class RoomSessions:
    """Every `LiveRoom` by name.

    Args:
        mixer: shared by all rooms.
    """

    def __init__(self, mixer: RoomMixer) -> None:
        self._mixer = mixer
        self._rooms: dict[RoomName, LiveRoom] = {}
        self._idle = IdleClocks(self._abandon)
        self._observers: list[SessionObserver] = []
        self.hang_up: Callable[[Leg, str], None] = _nobody
        self.hold: Callable[[Leg, bool], None] = _nobody_holds

    def subscribe(self, observer: SessionObserver) -> Callable[[], None]:
        """Tell ``observer`` from now on; returns how to stop."""
        self._observers.append(observer)
        return lambda: self._observers.remove(observer)

    def all(self) -> tuple[LiveRoom, ...]:
        """Every room in session."""
        return tuple(self._rooms.values())

    def find(self, name: str) -> LiveRoom | None:
        """The session of a room, if there is one."""
        return self._rooms.get(RoomName(name))

    def open(self, entry: RoomEntry) -> LiveRoom:
        """The session of a room, begun if there was none."""
        room = self._rooms.get(entry.name)
        if room is None:
            room = LiveRoom(entry, self._mixer, self._on_event, self._steer_hold)
            self._rooms[entry.name] = room
            for observer in self._observers:
                observer.on_opened(room)
        return room

    def settle(self, room: LiveRoom) -> None:
        """After somebody left: close an empty room, start the idle clocks of an unattended one."""
        if room.closed or self._rooms.get(room.name) is not room:
            return
        if room.empty:
            self._close(room)
        else:
            self._idle.watch(room)

    def take_back(self, leg: Leg) -> None:
        """A leg whose transfer failed is the room's again; somebody has a while to return to it."""
        self._idle.allow(leg, RETURN_S)

    def leg_count(self) -> int:
        """Live legs in all rooms."""
        return sum(len(room.legs) for room in self._rooms.values())

    def legs(self) -> Iterable[Leg]:
        """Every live leg, as a copy that may be changed under."""
        return [leg for room in self._rooms.values() for leg in room.legs.values()]

    def close(self) -> None:
        """Stop every clock and end every session."""
        for room in self.all():
            self._close(room)

    def attended(self, room: LiveRoom) -> None:
        """A web client is here again."""
        self._idle.release(room)

    def _abandon(self, room: LiveRoom, leg: Leg) -> None:
        if leg.id in room.legs and not room.members and leg.transfer is None:
            _log.info("room %s is unattended; hanging up %s", room.name, leg.id)
            self.hang_up(leg, "the last participant left the room")

    def _steer_hold(self, leg: Leg, held: bool) -> None:
        self.hold(leg, held)

    def _close(self, room: LiveRoom) -> None:
        self._idle.release(room)
        self._rooms.pop(room.name, None)
        room.close()
        for observer in self._observers:
            observer.on_closed(room)

    def _on_event(self, room: LiveRoom, event: EventModel) -> None:
        self._idle.watch(room)
        for observer in self._observers:
            try:
                observer.on_event(room, event)
            except Exception:
                _log.exception("an observer failed on %s", event.METHOD)


def _nobody_holds(leg: Leg, held: bool) -> None:
    raise RuntimeError("no telephony is attached")


def _nobody(leg: Leg, reason: str) -> None:
    raise RuntimeError("no telephony is attached")
