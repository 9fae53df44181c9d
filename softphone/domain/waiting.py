"""Callers who are answered but in no room yet, as one operator sees them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from softphone.domain.ids import LegId


class WaitingStage(Enum):
    """What a caller waits for."""

    CODE = "code"
    """They are entering a room's code."""

    MEETING = "meeting"
    """They know a room's code, and nobody is in that room."""

    PARKED = "parked"
    """They hear hold music until a server or an operator says where they go."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingCaller:
    """One caller in the lobby.

    Attributes:
        leg: the leg, the same once the caller is in a room, unless it ``rings``.
        since: unix time in seconds since when the caller waits.
        name, number: as the caller states them; untrusted, may be empty.
        entrance: the address they called, may be empty.
        room: whose code they entered, may be empty.
        rings: the operator is asked to answer now. Such a caller is not here yet, and comes into
            the room as another leg.
        taken: our wish to take them or turn them away is on its way.
    """

    leg: LegId
    stage: WaitingStage
    since: float
    name: str = ""
    number: str = ""
    entrance: str = ""
    room: str = ""
    rings: bool = False
    taken: bool = False
