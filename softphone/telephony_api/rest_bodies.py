"""REST bodies of running rooms: telephony actions, people, presence.

Source: docs.daily.co REST reference.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, ValidationInfo, field_validator
from pydantic_core import to_json

from softphone.errors import InvalidInput
from softphone.telephony_api import limits
from softphone.telephony_api.checks import SessionIdText, Tones, UserId, refuse
from softphone.telephony_api.options import StartDialOut
from softphone.telephony_api.permissions import PermissionsUpdate
from softphone.telephony_api.room_socket import check_message
from softphone.telephony_api.wire import AnswerModel, RequestModel, RestAnswerModel


def _truth(value: Any) -> Any:
    return {"true": True, "false": False}.get(value, value) if isinstance(value, str) else value


Truth = Annotated[bool, BeforeValidator(_truth)]
"""A boolean that some endpoints send as the text ``"true"``."""


_EJECTED = Field(strict=False, max_length=limits.EJECT_IDS_MAX)


class DialOutStarted(AnswerModel):
    """Answer to dialOut/start."""

    ok: Truth
    session_id: str


class Done(AnswerModel):
    """Answer of actions that only report success."""

    ok: Truth = True


class RestStartDialOut(StartDialOut):
    """Body of dialOut/start: as ``startDialOut`` without ``permissions`` and ``provider``."""

    @field_validator("permissions", "provider")
    @classmethod
    def _not_in_rest(cls, value: object) -> object:
        if value is not None:
            raise refuse(
                "is not offered over REST", "Leave it out, or start the leg from within the room."
            )
        return value


class RestSendDtmf(RequestModel):
    """Body of dialOut/sendDTMF: as ``sendDTMF`` without ``method``."""

    session_id: SessionIdText
    tones: Tones
    digit_duration_ms: int | None = Field(
        default=None, ge=limits.DIGIT_DURATION_MIN_MS, le=limits.DIGIT_DURATION_MAX_MS
    )


class Eject(RequestModel):
    """Body of eject; at least one of the two lists, each of at most 100."""

    ids: Annotated[tuple[SessionIdText, ...], _EJECTED] | None = None
    user_ids: Annotated[
        Annotated[tuple[UserId, ...], _EJECTED] | None,
        Field(alias="user_ids", validate_default=True),
    ] = None
    ban: bool = False

    @field_validator("user_ids")
    @classmethod
    def _somebody(cls, value: Any, info: ValidationInfo) -> Any:
        if not value and "ids" in info.data and not info.data["ids"]:
            raise refuse("is missing, and so is ids", "Name at least one participant to eject.")
        return value


class Ejected(AnswerModel):
    """Answer to eject."""

    ejected_ids: Annotated[tuple[str, ...], Field(strict=False)]


class RestAppMessage(RequestModel):
    """Body of send-app-message; ``recipient`` is a session id or ``*``."""

    data: Any
    recipient: SessionIdText = "*"

    _fits = field_validator("data")(check_message)


class AppMessageSent(AnswerModel):
    """Answer to send-app-message."""

    sent: Truth


class SetSessionData(RequestModel):
    """Body of set-session-data; top-level keys are merged, or everything is replaced."""

    data: dict[str, Any] = Field(default_factory=dict)
    merge_strategy: Literal["replace", "shallow-merge"] = "replace"
    keys_to_delete: Annotated[tuple[str, ...], Field(strict=False)] = ()

    def applied_to(self, before: dict[str, Any]) -> dict[str, Any]:
        """The data after this.

        Raises:
            InvalidInput: it would be more than 100 KiB of JSON.
        """
        merge = self.merge_strategy == "shallow-merge"
        kept = {k: v for k, v in before.items() if k not in self.keys_to_delete} if merge else {}
        after = kept | self.data
        if len(to_json(after)) > limits.SESSION_DATA_MAX_CHARS:
            raise InvalidInput(
                "data", "is too large", f"Keep at most {limits.SESSION_DATA_MAX_CHARS} characters."
            )
        return after


class SessionData(AnswerModel):
    """Answer to get-session-data and set-session-data."""

    data: dict[str, Any]


class UpdatePermissions(RequestModel):
    """Body of update-permissions: by participant id, ``*`` for everybody."""

    data: dict[str, PermissionsUpdate] = Field(min_length=1)


class PinlessCallUpdate(RequestModel):
    """Body of dialin/pinlessCallUpdate: forward a parked caller to a room's SIP endpoint."""

    call_id: str = Field(min_length=1)
    call_domain: str = Field(min_length=1)
    sip_uri: str = Field(min_length=1)


class PresentParticipant(AnswerModel):
    """One participant in presence; ``join_time`` is ISO 8601, ``duration`` in seconds."""

    room: str
    id: str
    user_id: str | None = None
    user_name: str | None = None
    mtg_session_id: str | None = None
    join_time: str
    duration: float


class RoomPresence(RestAnswerModel):
    """Answer to rooms/:name/presence; up to 15 s old at Daily."""

    total_count: int
    data: Annotated[tuple[PresentParticipant, ...], Field(strict=False)]


class Health(RestAnswerModel):
    """Answer to healthz."""

    status: str = "ok"
