"""Daily's participant permissions as they travel: models only.

Resolution, update and the second spelling are pure functions on plain data in
`softphone.telephony_api.permission_rules`.
"""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import AfterValidator, Discriminator, Field, Tag

from softphone.telephony_api.checks import check_unique, refuse
from softphone.telephony_api.limits import AdminRight, Media
from softphone.telephony_api.wire import FLAG_TAG, SHAPE_TAG, RequestModel


def _flag_or_shape(value: Any) -> str:
    return FLAG_TAG if isinstance(value, bool) else SHAPE_TAG


def _names_everything(custom: dict[str, bool]) -> dict[str, bool]:
    if "*" not in custom:
        raise refuse("has no '*' entry", "Add '*' with true or false for all other tracks.")
    return custom


Flag = Annotated[bool, Tag(FLAG_TAG)]
CompleteCustom = Annotated[dict[str, bool], AfterValidator(_names_everything)]
_unique = AfterValidator(check_unique)
_choice = Discriminator(_flag_or_shape)


class MediaComplete(RequestModel):
    """A complete answer for every medium; the object form of ``canReceive.base``."""

    video: bool
    audio: bool
    screen_video: bool
    screen_audio: bool
    custom_video: CompleteCustom
    custom_audio: CompleteCustom


class MediaPartial(RequestModel):
    """An answer for some media; the object form of ``byUserId`` and ``byParticipantId`` values."""

    video: bool | None = None
    audio: bool | None = None
    screen_video: bool | None = None
    screen_audio: bool | None = None
    custom_video: dict[str, bool] | None = None
    custom_audio: dict[str, bool] | None = None


Base = Annotated[Flag | Annotated[MediaComplete, Tag(SHAPE_TAG)], _choice]
ByPerson = dict[str, Annotated[Flag | Annotated[MediaPartial, Tag(SHAPE_TAG)], _choice]]
MediaSet = Annotated[tuple[Media, ...], Field(strict=False), _unique, Tag(SHAPE_TAG)]
RightSet = Annotated[tuple[AdminRight, ...], Field(strict=False), _unique, Tag(SHAPE_TAG)]
CanSend = Annotated[Flag | MediaSet, _choice]
CanAdmin = Annotated[Flag | RightSet, _choice]


class CanReceiveUpdate(RequestModel):
    """``Partial<DailyParticipantCanReceivePermission>``: what is given replaces, the rest stays."""

    base: Base | None = None
    by_user_id: ByPerson | None = None
    by_participant_id: ByPerson | None = None


class CanReceive(CanReceiveUpdate):
    """``DailyParticipantCanReceivePermission``: a complete statement of what somebody receives."""

    base: Base = True


class Permissions(RequestModel):
    """``DailyParticipantPermissions``: everything a participant may do, complete."""

    has_presence: bool = True
    can_send: CanSend = True
    can_receive: CanReceive = CanReceive()
    can_admin: CanAdmin = False


class PermissionsUpdate(RequestModel):
    """``DailyParticipantPermissionsUpdate``; also ``permissions`` of rooms and tokens."""

    has_presence: bool | None = None
    can_send: CanSend | None = None
    can_receive: CanReceiveUpdate | None = None
    can_admin: CanAdmin | None = None


class LegPermissions(RequestModel):
    """``DailySipPstnParticipantPermissions``: what a new leg may receive."""

    can_receive: CanReceiveUpdate
