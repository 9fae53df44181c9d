"""What the operator asks for when dialling, before any backend has checked it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

ANONYMOUS: Final = "anonymous"
"""Caller ID of a dial-out that shows no number (RFC 3323); the gateway's own, Daily has none."""


class DtmfMethod(Enum):
    """How tones travel: RFC 4733 events, SIP INFO, or the backend's choice (Daily sendDTMF)."""

    AUTO = "auto"
    TELEPHONE_EVENT = "telephone-event"
    SIP_INFO = "sip-info"


@dataclass(frozen=True, slots=True, kw_only=True)
class VideoSettings:
    """Wanted picture; Daily's limits: width 1-1280, height 1-720, fps 1-30, 1-1000 kbit/s."""

    width: int | None = None
    height: int | None = None
    fps: int | None = None
    video_bitrate: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DialRequest:
    """One dial-out with its options; limits are those of Daily's ``startDialOut``.

    Attributes:
        destination: E.164 with ``+`` or a ``sip:`` URI, already normalised.
        caller_id: number to show, the id of one, or `ANONYMOUS`; empty leaves it to the backend.
        extension: up to 20 tones sent after answer; phone numbers only.
        wait_before_extension_s: 0-60 seconds, only with ``extension``.
        post_dial: tones, pauses and waits to dial after the answer instead of an extension, see
            `softphone.domain.dtmf.parse_sequence`; the controller plays them, no backend sees them.
        audio_codecs, video_codecs: in order of preference; empty leaves it to the backend.
    """

    destination: str
    display_name: str = ""
    user_id: str = ""
    caller_id: str = ""
    extension: str = ""
    wait_before_extension_s: int = 0
    post_dial: str = ""
    video: bool = False
    video_settings: VideoSettings | None = None
    audio_codecs: tuple[str, ...] = ()
    video_codecs: tuple[str, ...] = ()
