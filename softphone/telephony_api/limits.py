"""Daily's limits and closed sets of values, each in this one place with its source.

Unless noted, the source is the option checks of daily-js 0.92.2 together with the method pages
of docs.daily.co; room and token limits are those of Daily's REST reference.
"""

from __future__ import annotations

from typing import Final, Literal

AudioCodec = Literal["OPUS", "PCMU", "PCMA", "G722"]
"""``DailyDialOutAudioCodecs``."""

VideoCodec = Literal["H264", "VP8"]
"""``DailyDialOutVideoCodecs``."""

Provider = Literal["daily", "signalwire"]
"""``DailySipServiceProvider``."""

DtmfMethodName = Literal["auto", "telephone-event", "sip-info"]
"""``method`` of ``sendDTMF``: RFC 4733 events, SIP INFO (RFC 6086) or the backend's choice."""

ParticipantType = Literal[
    "sip-dial-in",
    "sip-dial-out",
    "pstn-dial-in",
    "pstn-dial-out",
    "remote-media-player",
    "unknown",
]
"""``DailyParticipantTypeValues``; absent for web clients."""

Media = Literal["video", "audio", "screenVideo", "screenAudio", "customVideo", "customAudio"]
"""``DailyParticipantPermissionsCanSendValues`` and the keys of ``canReceive`` objects."""

AdminRight = Literal["participants", "streaming", "transcription"]
"""``DailyParticipantPermissionsCanAdminValues``."""

LeftReason = Literal["hidden"]
"""``DailyParticipantLeftReason``."""

FatalErrorType = Literal[
    "ejected",
    "nbf-room",
    "nbf-token",
    "exp-room",
    "exp-token",
    "no-room",
    "meeting-full",
    "end-of-life",
    "not-allowed",
    "connection-error",
]
"""``DailyFatalErrorType``: why the server ended a participant's stay."""

TransferStatus = Literal[
    "requested",
    "triggered",
    "initiated",
    "answered",
    "completed",
    "failed",
    "busy",
    "no-answer",
    "canceled",
]
"""Webhook ``calltransfer.*`` steps, with the words of ``complete_status`` for the last one.

``requested`` is the gateway's: the far party asks for a transfer and nobody has decided yet.
"""

AUDIO_CODECS: Final[tuple[AudioCodec, ...]] = ("OPUS", "PCMU", "PCMA", "G722")
VIDEO_CODECS: Final[tuple[VideoCodec, ...]] = ("H264", "VP8")
ALL_MEDIA: Final[tuple[Media, ...]] = (
    "video",
    "audio",
    "screenVideo",
    "screenAudio",
    "customVideo",
    "customAudio",
)
ALL_ADMIN: Final[tuple[AdminRight, ...]] = ("participants", "streaming", "transcription")

SIP_PREFIX: Final = "sip:"
SIP_URI_MAX: Final = 2048
"""Ours: longer than any real address, short enough for one SIP header line."""

PHONE_DIGITS_MAX: Final = 15
"""ITU-T E.164 section 6: at most 15 digits. daily-js itself only checks ``^\\+\\d{1,}$``."""

DISPLAY_NAME_MAX: Final = 199
"""``displayName`` must have fewer than 200 characters."""

USER_ID_MAX: Final = 36
"""``userId``, here and in meeting tokens."""

SESSION_ID_MAX: Final = 128
"""Ours: Daily's ``sessionId`` is a UUID of 36 characters, but is not checked by its clients."""

DTMF_ALPHABET: Final = "0123456789ABCD*#"
"""No pauses and no lower case (``[^0-9A-D*#]`` is refused by ``sendDTMF``)."""

TONES_MAX: Final = 20
DIGIT_DURATION_MIN_MS: Final = 50
DIGIT_DURATION_MAX_MS: Final = 2000
DIGIT_DURATION_DEFAULT_MS: Final = 500

EXTENSION_MAX: Final = 20
EXTENSION_WAIT_MAX_S: Final = 60

VIDEO_WIDTH_MAX: Final = 1280
VIDEO_HEIGHT_MAX: Final = 720
VIDEO_FPS_MAX: Final = 30
VIDEO_BITRATE_MAX_KBPS: Final = 1000

APP_MESSAGE_MAX_CHARS: Final = 4096
"""Characters of the serialised JSON of ``sendAppMessage``'s data, by default."""

FREE_JSON_MAX_CHARS: Final = 16_384
"""Ours: size of the few settings whose inner form is the server's business."""

SECONDS_MAX: Final = 1_000_000_000
"""Ours: longest duration that can be asked for, some 30 years."""

SEQ_MAX: Final = 2**53
"""Ours: the largest ``seq`` every JSON reader keeps exact (RFC 8259 section 6)."""

ROOM_NAME_MAX: Final = 128
"""POST /rooms: letters, digits, ``-`` and ``_``."""

MAX_PARTICIPANTS_DEFAULT: Final = 200
LEGS_PER_ROOM_DEFAULT: Final = 5
"""``max_sip_pstn_sessions_per_room``; every reserved SIP endpoint counts."""

EJECT_IDS_MAX: Final = 100
"""POST /rooms/:name/eject, for ``ids`` and for ``user_ids``."""

LIST_LIMIT_MAX: Final = 100
"""Largest ``limit`` of list requests, and the default."""

TOKEN_MAX_CHARS: Final = 2048
"""Self-signed meeting tokens should stay below this length."""

BATCH_ROOMS_MAX: Final = 1000
"""Rooms made or deleted by one request."""

SESSION_DATA_MAX_CHARS: Final = 100 * 1024
"""Of a session's data, as JSON."""

DECLINE_CODE_MIN: Final = 400
DECLINE_CODE_MAX: Final = 699
"""Final refusals a called party may give, RFC 3261 section 21."""

ROOM_SUBPROTOCOL: Final = "softphone.room.v1"
MONITOR_SUBPROTOCOL: Final = "softphone.monitor.v1"
VIDEO_SUBPROTOCOL: Final = "softphone.video.v1"
RESUME_WINDOW_S: Final = 30.0
"""How long a dropped socket's participant and legs stay."""
