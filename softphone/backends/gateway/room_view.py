"""What the backend itself must remember of the room to choose the right command."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from softphone.domain import events
from softphone.domain.ids import LegId, ParticipantId


class RoomView:
    """Live legs with their direction, and everybody's permissions. Fed with every event."""

    def __init__(self) -> None:
        self.live: dict[LegId, bool] = {}
        """Live legs; True for dial-in."""
        self.own_user = ""
        """Our user id as the room knows it: a token may fix another than we asked for."""
        self._ringing: set[LegId] = set()
        self._permissions: dict[str, Mapping[str, Any]] = {}

    def take(self, event: events.TelephonyEvent) -> None:
        """Note what an event changes; most kinds change nothing."""
        note = _NOTES.get(type(event))
        if note is not None:
            note(self, event)

    def place(self, leg: LegId) -> None:
        """A dial-out was accepted; its first event may come later."""
        self.live.setdefault(leg, False)

    def is_dialin(self, leg: LegId) -> bool:
        """Whether the leg reached us."""
        return self.live.get(leg, False)

    def is_ringing(self, leg: LegId) -> bool:
        """Whether the leg is a dial-in that nobody has answered yet."""
        return leg in self._ringing

    def rules_by_user(self, participant: ParticipantId) -> dict[str, Any]:
        """The ``canReceive.byUserId`` rules of a participant, as a copy."""
        receive = self._permissions.get(participant, {}).get("canReceive")
        rules = receive.get("byUserId") if isinstance(receive, Mapping) else None
        return dict(rules) if isinstance(rules, Mapping) else {}

    def permissions(self, participant: ParticipantId) -> Mapping[str, Any]:
        """A participant's permissions; empty when he is not known."""
        return self._permissions.get(participant, {})

    def _started(self, event: Any) -> None:
        self.live[event.session_id] = False

    def _rang(self, event: Any) -> None:
        self.live[event.session_id] = True
        self._ringing.add(event.session_id)

    def _taken(self, event: Any) -> None:
        self.live[event.session_id] = True
        self._ringing.discard(event.session_id)

    def _ended(self, event: Any) -> None:
        self.live.pop(event.session_id, None)
        self._ringing.discard(event.session_id)

    def _present(self, event: Any) -> None:
        self._permissions[event.participant.id] = event.participant.permissions

    def _left(self, event: Any) -> None:
        self._permissions.pop(event.participant.id, None)

    def _replaced(self, event: Any) -> None:
        self.live = {leg.session_id: leg.direction == "dial-in" for leg in event.legs}
        self._ringing = {
            leg.session_id
            for leg in event.legs
            if leg.direction == "dial-in" and leg.state == "ringing"
        }
        self._permissions = {p.id: p.permissions for p in event.participants}
        own = next((p for p in event.participants if p.local), None)
        self.own_user = "" if own is None else own.user_id or ""


_NOTES: Final[Mapping[type, Callable[[RoomView, Any], None]]] = MappingProxyType(
    {
        events.DialoutConnected: RoomView._started,
        events.DialoutAnswered: RoomView._started,
        events.DialoutStopped: RoomView._ended,
        events.DialoutError: RoomView._ended,
        events.DialinRinging: RoomView._rang,
        events.DialinConnected: RoomView._taken,
        events.DialinStopped: RoomView._ended,
        events.DialinError: RoomView._ended,
        events.ParticipantJoined: RoomView._present,
        events.ParticipantUpdated: RoomView._present,
        events.ParticipantLeft: RoomView._left,
        events.Snapshot: RoomView._replaced,
    }
)
