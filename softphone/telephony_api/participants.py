"""Participants and live legs as they travel in events and in the answer to ``join``.

Daily spells most participant fields in snake_case and a few in camelCase; so do these models.
Fields that only make sense inside a browser (tracks, element info) are not part of our wire.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Any, ClassVar, Final, Literal

from pydantic import AwareDatetime, ConfigDict, Field
from pydantic.alias_generators import to_camel

from softphone.telephony_api.limits import ParticipantType
from softphone.telephony_api.wire import AnswerModel

NEVER = datetime(1970, 1, 1, tzinfo=UTC)
"""``will_eject_at`` of somebody who will not be ejected, as in daily-js."""

WireTime = Annotated[AwareDatetime, Field(strict=False)]


_CAMEL: Final = frozenset(
    {"user_data", "participant_type", "network_quality_state", "network_threshold"}
)


def _participant_spelling(name: str) -> str:
    return to_camel(name) if name in _CAMEL else name


class HoldModel(AnswerModel):
    """Who put whom on hold on a leg's SIP side, as measured."""

    local: bool = False
    remote: bool = False


class ParticipantModel(AnswerModel):
    """``DailyParticipant`` without its browser-only fields; times are ISO 8601 in UTC.

    A telephony leg is a participant whose ``session_id`` is the leg's ``sessionId``.
    ``permissions`` is Daily's permissions object as plain data. ``hold`` is the gateway's and only
    there for telephony legs.
    """

    OURS: ClassVar[frozenset[str]] = frozenset({"hold"})

    model_config = ConfigDict(alias_generator=_participant_spelling)

    session_id: str
    user_id: str = ""
    user_name: str = ""
    local: bool = False
    owner: bool = False
    audio: bool = True
    video: bool = False
    screen: bool = False
    record: bool = False
    permissions: dict[str, Any] = Field(default_factory=dict)
    will_eject_at: WireTime = NEVER
    joined_at: WireTime | None = None
    user_data: Any = None
    participant_type: ParticipantType | None = None
    network_quality_state: Literal["good", "warning", "bad", "unknown"] | None = None
    network_threshold: Literal["good", "low", "very-low"] | None = None
    hold: HoldModel | None = None


class ParticipantCounts(AnswerModel):
    """``DailyParticipantCounts``: how many are visible and how many hidden."""

    present: int
    hidden: int


class LegModel(AnswerModel):
    """One live leg with its last state, in the answer to ``join``; times in unix seconds."""

    session_id: str
    direction: Literal["dial-out", "dial-in"]
    state: Literal["dialing", "ringing", "connecting", "active"]
    destination: str | None = None
    sip_from: str | None = None
    display_name: str | None = None
    user_id: str | None = None
    sip_call_id: str | None = None
    provider: str | None = None
    started_at: float | None = None
    answered_at: float | None = None
    held_since: float | None = None
