"""Events about a room, from payload to domain."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from softphone.domain import events as domain
from softphone.domain.holding import Hold
from softphone.domain.ids import ParticipantId
from softphone.telephony_api import room_events as wire
from softphone.telephony_api.event_base import EventModel, when
from softphone.telephony_api.participants import ParticipantModel


def to_participant(model: ParticipantModel) -> domain.Participant:
    """The domain's participant."""
    return domain.Participant(
        ParticipantId(model.session_id),
        model.user_id or None,
        model.user_name or None,
        model.owner,
        model.participant_type,
        model.local,
        model.audio,
        model.permissions,
        None if model.hold is None else Hold(model.hold.local, model.hold.remote),
        model.video,
    )


def _participant_joined(p: wire.ParticipantJoinedModel, now: float) -> domain.TelephonyEvent:
    return domain.ParticipantJoined(
        timestamp=when(p, now), seq=p.seq, participant=to_participant(p.participant)
    )


def _participant_updated(p: wire.ParticipantUpdatedModel, now: float) -> domain.TelephonyEvent:
    return domain.ParticipantUpdated(
        timestamp=when(p, now), seq=p.seq, participant=to_participant(p.participant)
    )


def _participant_left(p: wire.ParticipantLeftModel, now: float) -> domain.TelephonyEvent:
    return domain.ParticipantLeft(
        timestamp=when(p, now),
        seq=p.seq,
        participant=to_participant(p.participant),
        reason=p.reason,
    )


def _app_message(p: wire.AppMessageModel, now: float) -> domain.TelephonyEvent:
    return domain.AppMessage(timestamp=when(p, now), seq=p.seq, data=p.data, from_id=p.from_id)


def _recording_started(p: wire.RecordingStartedModel, now: float) -> domain.TelephonyEvent:
    return domain.RecordingChanged(
        timestamp=when(p, now), seq=p.seq, recording=True, recording_id=p.recording_id
    )


def _recording_stopped(p: wire.RecordingStoppedModel, now: float) -> domain.TelephonyEvent:
    return domain.RecordingChanged(
        timestamp=when(p, now), seq=p.seq, recording=False, recording_id=p.recording_id
    )


def _recording_paused(p: wire.RecordingPausedModel, now: float) -> domain.TelephonyEvent:
    return domain.RecordingChanged(
        timestamp=when(p, now), seq=p.seq, recording=True, paused=True, recording_id=p.recording_id
    )


def _recording_resumed(p: wire.RecordingResumedModel, now: float) -> domain.TelephonyEvent:
    return domain.RecordingChanged(
        timestamp=when(p, now),
        seq=p.seq,
        recording=True,
        paused=False,
        recording_id=p.recording_id,
    )


def _recording_error(p: wire.RecordingErrorModel, now: float) -> domain.TelephonyEvent:
    return domain.RecordingChanged(
        timestamp=when(p, now),
        seq=p.seq,
        recording=False,
        recording_id=p.recording_id,
        error=p.error_msg,
    )


ROOM_EVENTS: Final[
    Mapping[type[EventModel], Callable[[Any, float], domain.TelephonyEvent | None]]
] = MappingProxyType(
    {
        wire.ParticipantJoinedModel: _participant_joined,
        wire.ParticipantUpdatedModel: _participant_updated,
        wire.ParticipantLeftModel: _participant_left,
        wire.AppMessageModel: _app_message,
        wire.RecordingStartedModel: _recording_started,
        wire.RecordingStoppedModel: _recording_stopped,
        wire.RecordingPausedModel: _recording_paused,
        wire.RecordingResumedModel: _recording_resumed,
        wire.RecordingErrorModel: _recording_error,
    }
)
"""What makes a domain event of each payload about a room."""
