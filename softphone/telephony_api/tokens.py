"""Meeting tokens as REST bodies (docs.daily.co REST reference, meeting-tokens).

How they become JWT claims is in `softphone.telephony_api.token_claims`.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from softphone.telephony_api.checks import DisplayName, JsonObject, RoomNameText, TeamName, UserId
from softphone.telephony_api.permissions import PermissionsUpdate
from softphone.telephony_api.rooms import Elapsed, UnixTime
from softphone.telephony_api.wire import RestAnswerModel, RestRequestModel


class TokenProperties(RestRequestModel):
    """What a meeting token grants; everything is optional. Times in unix seconds.

    Without ``room_name`` the token opens every room of the domain. ``role`` and ``team`` are the
    gateway's own: with a team it opens that team's rooms only, and a token with a role and without
    ``room_name`` stands in for the API key as far as the role goes.
    """

    room_name: RoomNameText | None = None
    role: Literal["agent", "supervisor", "administrator"] | None = None
    team: TeamName | None = None
    is_owner: bool = False
    user_name: DisplayName | None = None
    user_id: UserId | None = None
    exp: UnixTime | None = None
    nbf: UnixTime | None = None
    eject_at_token_exp: bool = False
    eject_after_elapsed: Elapsed | None = None
    permissions: PermissionsUpdate | None = None
    start_audio_off: bool = False
    start_video_off: bool = False
    enable_screenshare: bool = True
    enable_recording: str | None = None
    start_cloud_recording: bool = False
    start_cloud_recording_opts: JsonObject | None = None
    auto_start_transcription: bool = False
    knocking: bool | None = None
    enable_prejoin_ui: bool | None = None
    enable_live_captions_ui: bool | None = None
    enable_recording_ui: bool | None = None
    enable_terse_logging: bool | None = None
    close_tab_on_exit: bool | None = None
    redirect_on_meeting_exit: str | None = None
    lang: str | None = None


class CreateToken(RestRequestModel):
    """Body of POST /meeting-tokens."""

    properties: TokenProperties = TokenProperties()


class MeetingToken(RestAnswerModel):
    """Answer to POST /meeting-tokens. The token is a secret: never log it."""

    token: str = Field(repr=False)
