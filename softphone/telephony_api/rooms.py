"""Rooms: request bodies, properties with Daily's defaults, and the room object.

Room properties are snake_case on the wire. ``config`` of a room object holds only what differs
from the default; null in an update puts a property back to its default.
Source: docs.daily.co REST reference, rooms.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal, Self

from pydantic import (
    BeforeValidator,
    Field,
    ModelWrapValidatorHandler,
    PlainSerializer,
    PrivateAttr,
    ValidationInfo,
    field_validator,
    model_validator,
)

from softphone.telephony_api import limits
from softphone.telephony_api.checks import (
    DisplayName,
    JsonObject,
    PhoneNumber,
    RoomNameText,
    TeamName,
    refuse,
)
from softphone.telephony_api.options import Codecs
from softphone.telephony_api.permissions import PermissionsUpdate
from softphone.telephony_api.wire import RestAnswerModel, RestRequestModel

Seconds = Annotated[int, Field(ge=0, le=limits.SECONDS_MAX)]
Elapsed = Annotated[int, Field(ge=1, le=limits.SECONDS_MAX)]
Privacy = Literal["public", "private"]


def _whole(value: Any) -> Any:
    return int(value) if isinstance(value, float) and value.is_integer() else value


UnixTime = Annotated[
    int | float, BeforeValidator(lambda value: _unix_time(value)), PlainSerializer(_whole)
]
"""Unix time in seconds; a fraction is accepted, since many clients add to ``time.time()``."""


def _unix_time(value: Any) -> Any:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise refuse("is not a number", "Give a unix time in seconds.")
    if not 0 <= value < 1e11:
        raise refuse("is not a unix time in seconds", "Give seconds since 1970, not milliseconds.")
    return _whole(value)


class DialoutConfig(RestRequestModel):
    """``dialout_config``: idle time-outs are seconds that legs may outlive the last web client."""

    allow_room_start: bool = False
    dialout_geo: str | None = None
    max_idle_timeout_sec: Seconds = 0
    max_idle_timeout_post_conversation_sec: Seconds | None = None


class DialinConfig(RestRequestModel):
    """``sip.dialin_config``."""

    allow_room_start: bool = False
    dialin_geo: str | None = None
    max_idle_timeout_sec: Seconds = 0
    max_idle_timeout_post_conversation_sec: Seconds | None = None
    hold_music_enabled: bool = False


class SipProperties(RestRequestModel):
    """``sip``: SIP dial-in; one simultaneous caller per endpoint.

    ``answer_mode`` is the gateway's own: ``manual`` lets callers ring until ``answerDialIn``.
    """

    display_name: DisplayName
    sip_mode: Literal["dial-in"]
    video: bool = False
    num_endpoints: int = Field(default=1, ge=1, le=100)
    force_digit_only_username: bool = False
    codecs: Codecs | None = None
    provider: Literal["daily"] | None = None
    dialin_config: DialinConfig | None = None
    answer_mode: Literal["auto", "manual"] = "auto"

    @field_validator("force_digit_only_username")
    @classmethod
    def _one_endpoint(cls, value: bool, info: ValidationInfo) -> bool:
        if value and info.data.get("num_endpoints", 1) > 1:
            raise refuse(
                "cannot be combined with several endpoints",
                "Set num_endpoints to 1, or leave force_digit_only_username out.",
            )
        return value


class RoomNumber(RestRequestModel):
    """One phone number that reaches a PIN dial-in room."""

    phone_number: PhoneNumber


class DialinProperties(RestRequestModel):
    """``dialin``: dial-in by PIN."""

    display_name: DisplayName
    wait_for_meeting_start: bool = False
    room_numbers: Annotated[tuple[RoomNumber, ...], Field(strict=False)] = ()


class RoomProperties(RestRequestModel):
    """A room's properties, each with Daily's default; times in unix seconds, durations in seconds.

    ``team`` is the gateway's own: tokens of other teams do not see the room. Null is the same as
    leaving a property out; `cleared` remembers which were null, for updates.
    """

    nbf: UnixTime | None = None
    exp: UnixTime | None = None
    eject_at_room_exp: bool = False
    eject_after_elapsed: Elapsed | None = None
    max_participants: int = Field(default=limits.MAX_PARTICIPANTS_DEFAULT, ge=1, le=100_000)
    enable_dialout: bool = False
    dialout_config: DialoutConfig | None = None
    enable_dialin: bool = False
    team: TeamName | None = None
    sip: SipProperties | None = None
    dialin: DialinProperties | None = None
    enable_hidden_participants: bool = False
    permissions: PermissionsUpdate | None = None
    enforce_unique_user_ids: bool = False
    start_audio_off: bool = False
    start_video_off: bool = False
    enable_knocking: bool = False
    enable_recording: str | None = None
    recordings_template: str | None = None
    enable_chat: bool = False
    enable_advanced_chat: bool = False
    enable_screenshare: bool = True
    enable_people_ui: bool = True
    enable_pip_ui: bool = False
    enable_emoji_reactions: bool = False
    enable_hand_raising: bool = False
    enable_prejoin_ui: bool | None = None
    enable_live_captions_ui: bool | None = None
    enable_network_ui: bool | None = None
    enable_noise_cancellation_ui: bool = True
    enable_breakout_rooms: bool = False
    enable_video_processing_ui: bool = True
    enable_terse_logging: bool = False
    enable_adaptive_simulcast: bool = True
    enable_multiparty_adaptive_simulcast: bool = False
    enable_mesh_sfu: bool | None = None
    experimental_optimize_large_calls: bool = False
    lang: str | None = None
    geo: str | None = None
    sfu_switchover: float = Field(default=0.5, ge=0)
    signaling_imp: str | None = None
    meeting_join_hook: str | None = None
    redirect_on_meeting_exit: str | None = None
    auto_transcription_settings: JsonObject | None = None
    enable_transcription_storage: bool = False
    _cleared: frozenset[str] = PrivateAttr(frozenset())

    @property
    def cleared(self) -> frozenset[str]:
        """Names that were given as null."""
        return self._cleared

    @model_validator(mode="wrap")
    @classmethod
    def _null_means_default(cls, data: Any, handler: ModelWrapValidatorHandler[Self]) -> Self:
        if not isinstance(data, Mapping):
            return handler(data)
        cleared = {k for k, v in data.items() if v is None and k in cls.model_fields}
        model = handler({k: v for k, v in data.items() if k not in cleared})
        model._cleared = frozenset(cleared)
        return model

    def config(self) -> dict[str, Any]:
        """Only what differs from the default, as in ``config`` of a room object."""
        return self.model_dump(mode="json", by_alias=True, exclude_defaults=True)

    def given(self) -> dict[str, Any]:
        """Only what was given, nulls included: the body of an update."""
        given = self.model_dump(mode="json", by_alias=True, exclude_unset=True)
        return given | dict.fromkeys(self._cleared)

    def updated(self, update: RoomProperties) -> RoomProperties:
        """These properties with an update applied: what it gives replaces, null clears."""
        kept = {k: v for k, v in self.config().items() if k not in update.cleared}
        changes = update.model_dump(mode="json", by_alias=True, exclude_unset=True)
        return RoomProperties.model_validate(kept | changes)


class CreateRoom(RestRequestModel):
    """Body of POST /rooms; the name is generated if absent."""

    name: RoomNameText | None = None
    privacy: Privacy = "public"
    properties: RoomProperties = RoomProperties()


class UpdateRoom(RestRequestModel):
    """Body of POST /rooms/:name."""

    privacy: Privacy | None = None
    properties: RoomProperties = RoomProperties()


class Room(RestAnswerModel):
    """The room object. ``created_at`` is ISO 8601; ``config`` holds only non-default properties.

    With ``sip`` set, ``config.sip_uri`` names the room's endpoints, without the ``sip:`` prefix.
    """

    id: str
    name: str
    api_created: bool
    privacy: Privacy
    url: str
    created_at: str
    config: dict[str, Any] = Field(default_factory=dict)


class RoomList(RestAnswerModel):
    """A page of rooms; ``total_count`` counts all of them."""

    total_count: int
    data: Annotated[tuple[Room, ...], Field(strict=False)]


class RoomDeleted(RestAnswerModel):
    """Answer to DELETE /rooms/:name."""

    deleted: bool
    name: str


_BATCH = Field(strict=False, min_length=1, max_length=limits.BATCH_ROOMS_MAX)


class CreateRooms(RestRequestModel):
    """Body of POST /batch/rooms: all of them are made, or none."""

    rooms: Annotated[tuple[CreateRoom, ...], _BATCH]


class DeleteRooms(RestRequestModel):
    """Body of DELETE /batch/rooms: names; all of them are deleted, or none."""

    rooms: Annotated[tuple[RoomNameText, ...], _BATCH]


class RoomsDeleted(RestAnswerModel):
    """Answer to DELETE /batch/rooms."""

    deleted_count: int


class ListQuery(RestRequestModel):
    """Query of list requests; cursors are ids, never both."""

    limit: int = Field(default=limits.LIST_LIMIT_MAX, ge=1, le=limits.LIST_LIMIT_MAX)
    starting_after: str | None = None
    ending_before: str | None = None

    @field_validator("ending_before")
    @classmethod
    def _one_cursor(cls, value: str | None, info: ValidationInfo) -> str | None:
        if value is not None and info.data.get("starting_after") is not None:
            raise refuse(
                "is given together with starting_after", "Page in one direction at a time."
            )
        return value
