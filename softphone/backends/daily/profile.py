"""What a profile for Daily's cloud consists of; light to import."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Final

from softphone.domain.audio import Processing

DAILY_API_URL: Final = "https://api.daily.co/v1"


class WayIn(Enum):
    """How the operator gets into a room, and hence what the profile's secret is."""

    API_KEY = "api-key"
    """The secret is a Daily API key; rooms and tokens are made with it."""

    BROKER = "broker"
    """The secret authorises us with a token broker, so that no API key is on this machine."""

    TOKEN = "token"
    """The secret is an owner token for the room at ``room_url``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DailyProfile:
    """A profile for Daily's cloud; its secret is in the keyring under ``name``.

    Attributes:
        name: the profile's name, also shown as the backend's.
        user_name: shown to others in the room.
        user_id: the same over all joins of one run; at most 36 characters.
        way_in: how we get in.
        room: the operator's room, for `WayIn.API_KEY` and `WayIn.BROKER`.
        room_url: ``https://domain.daily.co/room``, for `WayIn.TOKEN`.
        broker_url: where a ticket is asked for, for `WayIn.BROKER`.
        api_url: of Daily's REST API.
        proxy_url: reverse proxy that all of the SDK's traffic takes (daily-js ``proxyUrl``).
        keep_room: a room that this run made stays when it ends; else it is deleted.
        callers: SIP endpoints of a room that we make: callers who can reach it at a time. Each
            counts against the room's limit of five legs.
        auto_answer: callers talk to the operator at once, as Daily does it by itself. Else they are
            closed off by permissions, hear silence and are heard by nobody, until answered.
        audio_rate: of the operator's audio in Hz.
        processing: what the SDK does to the microphone until it is told otherwise. Its reference
            for echo is its own playout.
    """

    name: str
    user_name: str
    user_id: str
    way_in: WayIn = WayIn.API_KEY
    room: str = "softphone"
    room_url: str = ""
    broker_url: str = ""
    api_url: str = DAILY_API_URL
    proxy_url: str = ""
    keep_room: bool = False
    callers: int = 1
    auto_answer: bool = False
    audio_rate: int = 16_000
    processing: Processing = field(default_factory=Processing)
