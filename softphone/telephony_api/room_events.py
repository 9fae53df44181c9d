"""Payloads of the events about a room: who is in it, what they send, and its recordings."""

from __future__ import annotations

from typing import Any, ClassVar

from softphone.telephony_api.event_base import EventModel
from softphone.telephony_api.limits import LeftReason
from softphone.telephony_api.participants import ParticipantCounts, ParticipantModel


class ParticipantJoinedModel(EventModel):
    """Somebody's media entered the room."""

    METHOD: ClassVar[str] = "participant-joined"

    participant: ParticipantModel


class ParticipantUpdatedModel(EventModel):
    """Name, permissions or media state of somebody changed."""

    METHOD: ClassVar[str] = "participant-updated"

    participant: ParticipantModel


class ParticipantLeftModel(EventModel):
    """Somebody left, or became hidden."""

    METHOD: ClassVar[str] = "participant-left"

    participant: ParticipantModel
    reason: LeftReason | None = None


class ParticipantCountsModel(EventModel):
    """How many are in the room."""

    METHOD: ClassVar[str] = "participant-counts-updated"

    participant_counts: ParticipantCounts


class AppMessageModel(EventModel):
    """What another participant sent through the room."""

    METHOD: ClassVar[str] = "app-message"

    data: Any
    from_id: str


class RecordingStartedModel(EventModel):
    """The room is being recorded."""

    METHOD: ClassVar[str] = "recording-started"

    recording_id: str | None = None
    instance_id: str | None = None
    started_by: str | None = None
    type: str | None = None
    start_ts: float | None = None


class RecordingStoppedModel(EventModel):
    """The room is no longer being recorded."""

    METHOD: ClassVar[str] = "recording-stopped"

    recording_id: str | None = None
    instance_id: str | None = None


class RecordingPausedModel(EventModel):
    """A recording goes on without sound, since secret tones are being sent."""

    METHOD: ClassVar[str] = "recording-paused"

    recording_id: str | None = None
    instance_id: str | None = None


class RecordingResumedModel(EventModel):
    """A recording that paused takes in the room again."""

    METHOD: ClassVar[str] = "recording-resumed"

    recording_id: str | None = None
    instance_id: str | None = None


class RecordingErrorModel(EventModel):
    """A recording broke off; ``recording-stopped`` follows. The call goes on."""

    METHOD: ClassVar[str] = "recording-error"

    recording_id: str | None = None
    instance_id: str | None = None
    error_msg: str
