"""From payload models to the domain's events; on the hot path of the window, hence so plain."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from softphone.domain import events as domain
from softphone.telephony_api.event_base import EventModel
from softphone.telephony_api.room_events import ParticipantCountsModel
from softphone.telephony_api.translate_desk import DESK_EVENTS, to_waiting
from softphone.telephony_api.translate_legs import LEG_EVENTS, to_leg_snapshot, to_quality
from softphone.telephony_api.translate_room import ROOM_EVENTS, to_participant

__all__ = ["to_domain", "to_leg_snapshot", "to_participant", "to_quality", "to_waiting"]


def to_domain(payload: EventModel, now: float) -> domain.TelephonyEvent | None:
    """The domain's event for a payload.

    Args:
        payload: a validated payload.
        now: unix time to use when the payload carries none.

    Returns:
        None for events the domain does not know, and for errors that name no leg.
    """
    return _TO_DOMAIN[type(payload)](payload, now)


def _not_for_domain(_payload: EventModel, _now: float) -> None:
    return None


_TO_DOMAIN: Final[
    Mapping[type[EventModel], Callable[[Any, float], domain.TelephonyEvent | None]]
] = MappingProxyType(
    {**LEG_EVENTS, **ROOM_EVENTS, **DESK_EVENTS, ParticipantCountsModel: _not_for_domain}
)
