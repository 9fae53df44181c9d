"""Profiles as the window shows them: where calls are made, and what a trial of one found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from softphone.errors import Advice


class ProfileKind(Enum):
    """Who runs the telephony."""

    LOCAL = "local"
    TEAM = "team"
    DAILY = "daily"


class DailyAccess(Enum):
    """What gives access to Daily's cloud."""

    API_KEY = "api-key"
    BROKER = "broker"
    TOKEN = "token"


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """A profile without its secret.

    Attributes:
        name: unique among the profiles.
        kind: who runs the telephony.
        url: of a team gateway.
        room: the operator's room.
        access: to Daily's cloud.
        room_url: of a room in Daily's cloud, for an owner token.
        broker_url: where tickets for Daily's cloud are asked for.
        used: whether it is the one in use.
    """

    name: str
    kind: ProfileKind
    url: str = ""
    room: str = "desk"
    access: DailyAccess = DailyAccess.API_KEY
    room_url: str = ""
    broker_url: str = ""
    used: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What a trial of a profile found, as one sentence; ``advice`` tells who else can help."""

    ok: bool
    text: str
    advice: Advice | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeFailed:
    """A change of profile did not get through.

    Attributes:
        name: the profile that was wanted.
        before: the one that was in use before.
        reason: one sentence.
        trying: whether it is tried again by itself.
    """

    name: str
    before: str
    reason: str
    trying: bool
