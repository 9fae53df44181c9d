"""REST bodies of what happened in rooms: meetings, recordings.

Times are unix seconds and durations whole seconds, as Daily gives them; fractions are read too.
Source: docs.daily.co REST reference, meetings and recordings.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field, field_validator

from softphone.telephony_api import limits
from softphone.telephony_api.checks import PlainText, RoomNameText, refuse
from softphone.telephony_api.rooms import ListQuery, UnixTime
from softphone.telephony_api.wire import (
    AnswerModel,
    RequestModel,
    RestAnswerModel,
    RestRequestModel,
)

Number = int | float
RecordingStatus = Literal["in-progress", "finished", "canceled"]
RecordingType = Literal["cloud", "cloud-audio-only", "raw-tracks"]

InstanceId = Annotated[str, Field(min_length=1, max_length=limits.SESSION_ID_MAX)]
AnyFlag = bool | Literal["true", "false", "1", "0", 1, 0]


def _flag(value: Any) -> bool:
    return value in (True, "true", "1", 1)


class MeetingsQuery(ListQuery):
    """Query of GET /meetings; cursors are meeting ids. The time frame is about the start."""

    room: RoomNameText | int | None = None
    timeframe_start: UnixTime | None = None
    timeframe_end: UnixTime | None = None
    ongoing: AnyFlag | None = None
    no_participants: AnyFlag = False

    _flags = field_validator("ongoing", "no_participants")(_flag)

    @field_validator("timeframe_end")
    @classmethod
    def _in_order(cls, value: Number | None, info: Any) -> Number | None:
        start = info.data.get("timeframe_start")
        if value is not None and start is not None and value < start:
            raise refuse("lies before timeframe_start", "Exchange the two.")
        return value


class ParticipantsQuery(RestRequestModel):
    """Query of GET /meetings/:id/participants; the cursor is a participant id."""

    limit: int = Field(default=limits.LIST_LIMIT_MAX, ge=1, le=limits.LIST_LIMIT_MAX)
    joined_after: str | None = None
    joined_before: str | None = None


class MeetingParticipant(RestAnswerModel):
    """One participant of a meeting."""

    participant_id: str
    user_id: str | None = None
    user_name: str | None = None
    join_time: Number
    duration: Number


class Meeting(RestAnswerModel):
    """One meeting: a room's session from its first participant to its last."""

    id: str
    room: str
    start_time: Number
    duration: Number
    ongoing: bool
    max_participants: int
    participants: Annotated[tuple[MeetingParticipant, ...] | None, Field(strict=False)] = None


class MeetingList(RestAnswerModel):
    """A page of meetings; ``total_count`` counts all that the filter lets through."""

    total_count: int | None = None
    data: Annotated[tuple[Meeting, ...], Field(strict=False)]


class MeetingParticipants(RestAnswerModel):
    """A page of a meeting's participants."""

    total_count: int | None = None
    data: Annotated[tuple[MeetingParticipant, ...], Field(strict=False)]


class StartRecording(RequestModel):
    """Body of recordings/start: this server records audio, whichever kind is asked for.

    Of ``layout`` only ``{preset: single-participant, session_id}`` has a meaning for audio; the
    picture's measures have none. ``min_idle_time_out`` is how many seconds everybody may be muted
    before it ends, 300 unless given; ``max_duration`` how many it may last.
    """

    type: RecordingType = "cloud"
    instance_id: InstanceId | None = None
    layout: dict[str, Any] | None = None
    width: int | None = None
    height: int | None = None
    fps: int | None = None
    video_bitrate: int | None = None
    audio_bitrate: int | None = None
    background_color: str | None = None
    min_idle_time_out: int | None = Field(default=None, ge=60)
    max_duration: int | None = Field(default=None, ge=1, le=limits.SECONDS_MAX)

    @field_validator("type")
    @classmethod
    def _mixed(cls, value: str) -> str:
        if value == "raw-tracks":
            raise refuse(
                "is not offered by this server",
                "Use cloud-audio-only: the room's mix in one file.",
            )
        return value


class UpdateRecording(RequestModel):
    """Body of recordings/update: ``single-participant`` limits the sound to one, others do not."""

    instance_id: InstanceId | None = None
    layout: dict[str, Any] | None = None


class StopRecording(RequestModel):
    """Body of recordings/stop."""

    type: RecordingType | None = None
    instance_id: InstanceId | None = None


class RecordingAct(AnswerModel):
    """Answer to recordings/start and stop. Daily documents no fields; these are the gateway's."""

    recording_id: str | None = None
    instance_id: str | None = None
    status: str | None = None


class Recording(AnswerModel):
    """One recording; ``duration`` is absent while it is in progress."""

    id: str
    room_name: Annotated[str, Field(alias="room_name")]
    start_ts: Annotated[Number, Field(alias="start_ts")]
    status: str
    max_participants: Annotated[int | None, Field(alias="max_participants")] = None
    duration: Number | None = None
    mtg_session_id: str | None = None
    s3key: Annotated[str | None, Field(alias="s3key")] = None
    tracks: Annotated[tuple[Any, ...], Field(strict=False)] | None = None


class RecordingList(RestAnswerModel):
    """A page of recordings; ``total_count`` counts all that the filter lets through."""

    total_count: int | None = None
    data: Annotated[tuple[Recording, ...], Field(strict=False)]


class RecordingsQuery(ListQuery):
    """Query of GET /recordings; cursors are recording ids."""

    room_name: RoomNameText | int | None = None


class AccessLinkQuery(RestRequestModel):
    """Query of access-link: how long the link shall work."""

    valid_for_secs: int = Field(default=3600, ge=1, le=43_200)


class AccessLink(RestAnswerModel):
    """Where to download a recording until ``expires``. The link is a secret."""

    download_link: PlainText = Field(repr=False)
    expires: Number
