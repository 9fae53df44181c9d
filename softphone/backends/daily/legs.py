"""What the SDK drops, kept: who each leg is, where it goes, and everybody in the room.

daily-python tells of a leg hardly more than its id, so destination, direction and user id are
remembered from the start; participant types are our own conclusion. Only used on the loop.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from softphone.domain.events import LegSnapshot, Participant, ParticipantLeft, TelephonyEvent
from softphone.domain.ids import LegId, ParticipantId

DIAL_OUT: Final = "dial-out"
DIAL_IN: Final = "dial-in"
_REMEMBERED: Final = 256


@dataclass(slots=True)
class Leg:
    """One live leg.

    Attributes:
        state: ``dialing``, ``ringing``, ``connecting`` or ``active``.
        transfer: where it is being sent, or empty.
        refer: whether that is done by REFER.
        trace: Daily's id of the action, for its support.
        headers: ``X-…`` headers of a caller's INVITE.
    """

    id: LegId
    direction: str
    started_at: float
    state: str = "dialing"
    destination: str = ""
    caller_id: str = ""
    user_id: str = ""
    display_name: str = ""
    sip_from: str = ""
    trace: str | None = None
    answered_at: float | None = None
    transfer: str = ""
    refer: bool = False
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def participant_type(self) -> str:
        """Daily's ``participantType``, which the SDK does not tell."""
        far = self.destination if self.direction == DIAL_OUT else self.sip_from
        network = "pstn" if far.removeprefix("sip:").startswith("+") else "sip"
        return f"{network}-{self.direction}"

    def snapshot(self) -> LegSnapshot:
        """The leg as a backend tells it."""
        return LegSnapshot(
            session_id=self.id,
            direction=self.direction,
            state=self.state,
            destination=self.destination or None,
            sip_from=self.sip_from or None,
            display_name=self.display_name or None,
            user_id=self.user_id or None,
            provider="daily",
            started_at=self.started_at,
            answered_at=self.answered_at,
        )


class LegBook:
    """Live legs and everybody in the room."""

    def __init__(self) -> None:
        self.live: dict[LegId, Leg] = {}
        self.people: dict[ParticipantId, Participant] = {}
        self.ringing: set[LegId] = set()
        """Callers whom nobody has answered; also read on the SDK's threads."""
        self._ended: OrderedDict[LegId, None] = OrderedDict()

    def seen(self, leg_id: str, direction: str, now: float) -> Leg:
        """The leg an event is about; a new one if we never heard of it."""
        leg = self.live.get(LegId(leg_id))
        if leg is None:
            leg = self.live[LegId(leg_id)] = Leg(LegId(leg_id), direction, now)
        return leg

    def has_ended(self, leg_id: str) -> bool:
        """Whether this leg was here and is over."""
        return leg_id in self._ended

    def end(self, leg_id: str) -> Leg | None:
        """The leg is over; it, unless that was known."""
        leg = self.live.pop(LegId(leg_id), None)
        self.ringing.discard(LegId(leg_id))
        self._ended[LegId(leg_id)] = None
        if len(self._ended) > _REMEMBERED:
            self._ended.popitem(last=False)
        return leg

    def end_all(self) -> list[Leg]:
        """Every leg is over; those that lived."""
        return [leg for leg in (self.end(each) for each in tuple(self.live)) if leg is not None]

    def present(self, participant: Participant) -> Participant:
        """Somebody is in the room; as known with what we remember of its leg."""
        known = self.with_type(participant)
        self.people[known.id] = known
        return known

    def left(self, participant: Participant) -> Participant:
        """Somebody left; as he was known."""
        return self.people.pop(participant.id, None) or self.with_type(participant)

    def retyped(self, leg_id: LegId) -> Participant | None:
        """The leg's participant, if what we know by now makes it another than was told."""
        known = self.people.get(ParticipantId(leg_id))
        if known is None:
            return None
        typed = self.with_type(known)
        if typed == known:
            return None
        self.people[typed.id] = typed
        return typed

    def with_type(self, participant: Participant) -> Participant:
        """A participant with its type, if it is a leg of ours."""
        leg = self.live.get(LegId(participant.id))
        if leg is None or participant.participant_type == leg.participant_type:
            return participant
        return replace(participant, participant_type=leg.participant_type)

    def permissions(self, leg_id: LegId) -> Mapping[str, Any]:
        """What a leg may do, in the spelling of JS and REST; empty when not known."""
        known = self.people.get(ParticipantId(leg_id))
        return {} if known is None else known.permissions

    def rules_by_user(self, leg_id: LegId) -> dict[str, Any]:
        """The ``canReceive.byUserId`` rules of a leg, as a copy."""
        receive = self.permissions(leg_id).get("canReceive")
        rules = receive.get("byUserId") if isinstance(receive, Mapping) else None
        return dict(rules) if isinstance(rules, Mapping) else {}

    def company(self) -> tuple[Participant, ...]:
        """Everybody but callers who still ring."""
        return tuple(each for each in self.people.values() if LegId(each.id) not in self.ringing)

    def clear_people(self) -> None:
        """We left the room, so nobody is known any more."""
        self.people.clear()


def leg_that_left(event: TelephonyEvent) -> LegId:
    """The leg whose participant left by this event; of no leg for any other event."""
    return LegId(event.participant.id if isinstance(event, ParticipantLeft) else "")
