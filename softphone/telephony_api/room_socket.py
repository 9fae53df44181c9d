"""Params and results of the room socket's methods; the telephony ones are in `options`."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated, Any, Final, Literal

from pydantic import Discriminator, Field, Tag, field_validator

from softphone.telephony_api import limits
from softphone.telephony_api.agents import AskForHelp, ForceAgentState, SetAgentState
from softphone.telephony_api.checks import DisplayName, SessionIdText, check_json, refuse
from softphone.telephony_api.history import StartRecording, StopRecording
from softphone.telephony_api.options import (
    SendDtmf,
    SipCallTransfer,
    SipRefer,
    StartDialIn,
    StartDialOut,
    StopDialOut,
)
from softphone.telephony_api.participants import LegModel, ParticipantModel
from softphone.telephony_api.permissions import PermissionsUpdate
from softphone.telephony_api.supervision import Supervise
from softphone.telephony_api.trunks import TrunkStateModel
from softphone.telephony_api.waiting import WaitingCallerModel
from softphone.telephony_api.wire import MANY_TAG, ONE_TAG, AnswerModel, RequestModel


def _one_or_many(value: Any) -> str:
    return MANY_TAG if isinstance(value, list | tuple) else ONE_TAG


Recipients = Annotated[
    Annotated[SessionIdText, Tag(ONE_TAG)]
    | Annotated[tuple[SessionIdText, ...], Field(strict=False, min_length=1), Tag(MANY_TAG)],
    Discriminator(_one_or_many),
]


class JoinAudio(RequestModel):
    """The operator's audio: signed 16-bit little-endian mono, 20 ms a frame, at this rate in Hz."""

    sample_rate: Literal[16000, 48000]


class Resume(RequestModel):
    """Where to go on after a drop: the key of the last join and the last ``seq`` seen."""

    key: str = Field(min_length=1, max_length=256)
    seq: int = Field(ge=0, le=limits.SEQ_MAX)


class Join(RequestModel):
    """Params of ``join``."""

    user_name: DisplayName | None = None
    audio: JoinAudio | None = None
    resume: Resume | None = None


class RunningRecording(AnswerModel):
    """The recording that goes on in a room; ``start_ts`` is unix time in seconds."""

    recording_id: str
    start_ts: float
    paused: bool | None = None


class JoinResult(AnswerModel):
    """Result of ``join``. ``resync`` is true when a resume came too late and this is everything.

    ``waiting``, ``trunks`` and ``recording`` are the gateway's own: callers outside of rooms and
    trunks that register, both for owners; and what is being recorded now.
    """

    session_id: str
    resume_key: str
    seq: int
    room: str
    participants: tuple[ParticipantModel, ...] = Field(default=(), strict=False)
    sessions: tuple[LegModel, ...] = Field(default=(), strict=False)
    waiting: tuple[WaitingCallerModel, ...] | None = Field(default=None, strict=False)
    trunks: tuple[TrunkStateModel, ...] | None = Field(default=None, strict=False)
    recording: RunningRecording | None = None
    resync: bool | None = None


class NoParams(RequestModel):
    """Params of methods that take none."""


class LegRef(RequestModel):
    """Params that only name a leg: ``answerDialIn``, ``getStats``, ``getLevel``."""

    session_id: SessionIdText


class DeclineDialIn(RequestModel):
    """Params of ``declineDialIn``; ``sip_code`` is the final status to answer with, 400-699."""

    session_id: SessionIdText
    sip_code: int | None = Field(
        default=None, ge=limits.DECLINE_CODE_MIN, le=limits.DECLINE_CODE_MAX
    )


class DeclineTransfer(DeclineDialIn):
    """Params of ``declineTransfer``; ``sip_code`` is what the far party's REFER comes to."""


class UpdateParticipant(RequestModel):
    """Params of ``updateParticipant``: changes of one participant or leg."""

    session_id: SessionIdText
    update_permissions: PermissionsUpdate | None = None
    set_audio: bool | None = None
    eject: Literal[True] | None = None


def check_message(value: Any) -> Any:
    """A message for ``sendAppMessage``: anything but null, at most 4096 characters of JSON."""
    if value is None:
        raise refuse("is null", "Give the message to send.")
    return check_json(value, limits.APP_MESSAGE_MAX_CHARS)


class SendAppMessage(RequestModel):
    """Params of ``sendAppMessage``: any JSON up to 4096 characters, to one, some or all (``*``)."""

    data: Any
    to: Recipients = "*"

    _fits = field_validator("data")(check_message)


class RecordingRef(AnswerModel):
    """Result of ``startRecording``."""

    recording_id: str


class SendTones(SendDtmf):
    """Params of ``sendDTMF``. ``secret`` is the gateway's own: recordings pause meanwhile."""

    secret: bool = False


METHOD_PARAMS: Final[Mapping[str, type[RequestModel]]] = MappingProxyType(
    {
        "join": Join,
        "leave": NoParams,
        "startDialOut": StartDialOut,
        "stopDialOut": StopDialOut,
        "sendDTMF": SendTones,
        "sipCallTransfer": SipCallTransfer,
        "sipRefer": SipRefer,
        "startDialIn": StartDialIn,
        "updateParticipant": UpdateParticipant,
        "sendAppMessage": SendAppMessage,
        "answerDialIn": LegRef,
        "declineDialIn": DeclineDialIn,
        "declineTransfer": DeclineTransfer,
        "startRecording": StartRecording,
        "stopRecording": StopRecording,
        "getStats": LegRef,
        "getLevel": LegRef,
        "supervise": Supervise,
        "setAgentState": SetAgentState,
        "forceAgentState": ForceAgentState,
        "askForHelp": AskForHelp,
    }
)
"""Params model by method name: every method of the room socket."""
