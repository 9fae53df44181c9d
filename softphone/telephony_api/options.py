"""Options of the telephony methods, with every limit and cross-field rule of daily-js 0.92.2.

A field that belongs to the other kind of destination is refused rather than ignored, so that
nobody believes it had an effect. Sources: docs.daily.co method pages and the published bundle.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, Field, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError

from softphone.telephony_api import limits
from softphone.telephony_api.checks import (
    CallerId,
    DisplayName,
    EndPoint,
    Extension,
    PhoneNumber,
    PlainText,
    SessionIdText,
    SipUri,
    Tones,
    UserId,
    check_codecs,
    refuse,
)
from softphone.telephony_api.limits import AudioCodec, DtmfMethodName, Provider, VideoCodec
from softphone.telephony_api.permissions import LegPermissions
from softphone.telephony_api.wire import AnswerModel, RequestModel

_codec_set = AfterValidator(check_codecs)
WaitSeconds = Annotated[float, Field(ge=0, le=limits.EXTENSION_WAIT_MAX_S)]


class VideoSettings(RequestModel):
    """``DailySipVideoSettings``: pixels, frames per second and kbit/s; all at least 1."""

    width: int | None = Field(default=None, ge=1, le=limits.VIDEO_WIDTH_MAX)
    height: int | None = Field(default=None, ge=1, le=limits.VIDEO_HEIGHT_MAX)
    fps: int | None = Field(default=None, ge=1, le=limits.VIDEO_FPS_MAX)
    video_bitrate: int | None = Field(default=None, ge=1, le=limits.VIDEO_BITRATE_MAX_KBPS)


class Codecs(RequestModel):
    """``DailyDialOutCodecs``: non-empty lists in order of preference."""

    audio: Annotated[tuple[AudioCodec, ...], Field(strict=False), _codec_set] | None = None
    video: Annotated[tuple[VideoCodec, ...], Field(strict=False), _codec_set] | None = None


class StartDialOut(RequestModel):
    """Options of ``startDialOut``: exactly one of ``sipUri`` and ``phoneNumber``.

    Only with ``sipUri``: ``video``, ``videoSettings`` (needs ``video: true``), ``provider``.
    Only with ``phoneNumber``: ``callerId``, ``extension``, ``waitBeforeExtensionDialSec``.
    """

    sip_uri: SipUri | None = None
    phone_number: PhoneNumber | None = Field(default=None, validate_default=True)
    display_name: DisplayName | None = None
    user_id: UserId | None = None
    caller_id: CallerId | None = None
    extension: Extension | None = None
    wait_before_extension_dial_sec: WaitSeconds | None = None
    video: bool | None = None
    video_settings: VideoSettings | None = None
    codecs: Codecs | None = None
    permissions: LegPermissions | None = None
    provider: Provider | None = None

    @property
    def destination(self) -> str:
        """The one destination, whichever kind it is."""
        return self.sip_uri or self.phone_number or ""

    @field_validator("phone_number")
    @classmethod
    def _exactly_one(cls, value: str | None, info: ValidationInfo) -> str | None:
        if "sip_uri" not in info.data:
            return value
        if value is None and info.data["sip_uri"] is None:
            raise refuse(
                "is missing, and so is sipUri", "Give exactly one of phoneNumber and sipUri."
            )
        if value is not None and info.data["sip_uri"] is not None:
            raise refuse(
                "is given together with sipUri", "Give exactly one of phoneNumber and sipUri."
            )
        return value

    @field_validator("caller_id", "extension")
    @classmethod
    def _phone_only(cls, value: str | None, info: ValidationInfo) -> str | None:
        if value is not None and info.data.get("sip_uri") is not None:
            raise _wrong_kind("phoneNumber")
        return value

    @field_validator("wait_before_extension_dial_sec")
    @classmethod
    def _wait_needs_extension(cls, value: float | None, info: ValidationInfo) -> float | None:
        return _check_wait(value, info)

    @field_validator("video")
    @classmethod
    def _video_is_for_sip(cls, value: bool | None, info: ValidationInfo) -> bool | None:
        if value and info.data.get("phone_number") is not None:
            raise _wrong_kind("sipUri")
        return value

    @field_validator("video_settings")
    @classmethod
    def _settings_need_video(
        cls, value: VideoSettings | None, info: ValidationInfo
    ) -> VideoSettings | None:
        if value is None:
            return value
        if info.data.get("phone_number") is not None:
            raise _wrong_kind("sipUri")
        if "video" in info.data and not info.data["video"]:
            raise refuse("is given without video", "Set video to true, or leave videoSettings out.")
        return value

    @field_validator("provider")
    @classmethod
    def _provider_is_for_sip(cls, value: Provider | None, info: ValidationInfo) -> Provider | None:
        if value is not None and info.data.get("phone_number") is not None:
            raise _wrong_kind("sipUri")
        return value


class DialOutSession(AnswerModel):
    """``DailyDialOutSession``: the handle of the new leg."""

    session_id: str


class StartDialOutResult(AnswerModel):
    """Result of ``startDialOut``: accepted; nothing is known about the far end yet."""

    session: DialOutSession | None = None


class StopDialOut(RequestModel):
    """Options of ``stopDialOut``: hang up or cancel this leg."""

    session_id: SessionIdText


class SendDtmf(RequestModel):
    """Options of ``sendDTMF``; ``digit_duration_ms`` is 50-2000 a tone, 500 if absent."""

    session_id: SessionIdText
    tones: Tones
    method: DtmfMethodName = "auto"
    digit_duration_ms: int | None = Field(
        None, ge=limits.DIGIT_DURATION_MIN_MS, le=limits.DIGIT_DURATION_MAX_MS
    )


class SipCallTransfer(RequestModel):
    """Options of ``sipCallTransfer``: move a leg to a ``sip:`` address or a ``+`` number.

    ``callerId``, ``extension`` and the wait are for phone numbers only.
    """

    session_id: SessionIdText
    to_end_point: EndPoint
    caller_id: CallerId | None = None
    extension: Extension | None = None
    wait_before_extension_dial_sec: WaitSeconds | None = None

    @field_validator("caller_id", "extension")
    @classmethod
    def _phone_only(cls, value: str | None, info: ValidationInfo) -> str | None:
        target = info.data.get("to_end_point")
        if value is not None and target is not None and not target.startswith("+"):
            raise refuse(
                "is given, but toEndPoint is a SIP address",
                "Leave it out, or give a phone number that begins with + as toEndPoint.",
            )
        return value

    @field_validator("wait_before_extension_dial_sec")
    @classmethod
    def _wait_needs_extension(cls, value: float | None, info: ValidationInfo) -> float | None:
        return _check_wait(value, info)


class SipRefer(RequestModel):
    """Options of ``sipRefer``: hand a SIP leg back to its network with REFER (RFC 3515)."""

    session_id: SessionIdText
    to_end_point: SipUri


class StartDialIn(RequestModel):
    """Options of ``startDialIn``, from daily-js's types; Daily documents no behaviour."""

    display_name: DisplayName
    sip_endpoint: PlainText | None = None
    user_id: UserId | None = None
    video: bool | None = None
    codecs: Codecs | None = None
    permissions: LegPermissions | None = None
    provider: Provider | None = None

    @field_validator("display_name")
    @classmethod
    def _not_empty(cls, value: str) -> str:
        if not value:
            raise refuse("is empty", "Give the name to show for the leg.")
        return value


def _wrong_kind(right: str) -> PydanticCustomError:
    wrong = "sipUri" if right == "phoneNumber" else "phoneNumber"
    return refuse(f"is given together with {wrong}", f"Leave it out; it only applies to {right}.")


def _check_wait(value: float | None, info: ValidationInfo) -> float | None:
    """Daily skips the check for 0, so 0 without an extension is harmless and allowed."""
    if value and "extension" in info.data and info.data["extension"] is None:
        raise refuse(
            "is given without extension", "Give the extension to dial, or leave the wait out."
        )
    return value
