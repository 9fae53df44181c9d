"""The limits of a dial-out, checked before anything is sent (Daily ``startDialOut``)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from softphone.domain.dialing import DialRequest, VideoSettings
from softphone.domain.dtmf import check_tones
from softphone.errors import InvalidInput

AUDIO_CODECS: Final = ("OPUS", "PCMU", "PCMA", "G722")
VIDEO_CODECS: Final = ("H264", "VP8")
MAX_DISPLAY_NAME: Final = 199
MAX_USER_ID: Final = 36
MAX_EXTENSION: Final = 20
MAX_WAIT_S: Final = 60

_PHONE = re.compile(r"\+[0-9]{1,15}")
_VIDEO_LIMITS = (
    ("width", "width", 1280),
    ("height", "height", 720),
    ("fps", "fps", 30),
    ("video_bitrate", "videoBitrate", 1000),
)


def check_dial_request(request: DialRequest) -> tuple[InvalidInput, ...]:
    """Everything that is wrong with the request, in the order of its fields; empty when nothing."""
    return tuple(_problems(request))


def _problems(request: DialRequest) -> Iterator[InvalidInput]:
    phone = request.destination.startswith("+")
    yield from _check_destination(request.destination)
    yield from _check_text("displayName", request.display_name, MAX_DISPLAY_NAME)
    yield from _check_text("userId", request.user_id, MAX_USER_ID)
    if request.caller_id and not phone:
        yield InvalidInput(
            "callerId", "is set for a SIP address", "Use it with phone numbers only."
        )
    yield from _check_text("callerId", request.caller_id, MAX_DISPLAY_NAME)
    yield from _check_extension(request, phone=phone)
    yield from _check_codecs("codecs.audio", request.audio_codecs, AUDIO_CODECS)
    yield from _check_codecs("codecs.video", request.video_codecs, VIDEO_CODECS)
    yield from _check_video(request, phone=phone)


def _check_destination(destination: str) -> Iterator[InvalidInput]:
    from softphone.domain.address import SipUri

    if not destination:
        yield InvalidInput("phoneNumber", "is empty", "Enter a number or a SIP address.")
    elif destination.startswith("+"):
        if not _PHONE.fullmatch(destination):
            yield InvalidInput(
                "phoneNumber",
                f"“{destination[:40]}” is not + and 1 to 15 digits",
                "Write the number as + country code and digits.",
            )
    else:
        try:
            SipUri.parse(destination).check_dialable()
        except InvalidInput as error:
            yield error


def _check_text(field: str, value: str, limit: int) -> Iterator[InvalidInput]:
    if len(value) > limit:
        yield InvalidInput(field, f"has {len(value)} characters", f"Use at most {limit}.")
    if any(ord(char) < 32 or ord(char) == 127 for char in value):
        yield InvalidInput(
            field, "holds a line break or control character", "Keep it on one line of plain text."
        )


def _check_extension(request: DialRequest, *, phone: bool) -> Iterator[InvalidInput]:
    wait = request.wait_before_extension_s
    if request.extension:
        if not phone:
            yield InvalidInput(
                "extension", "is set for a SIP address", "Use it with phone numbers only."
            )
        try:
            check_tones(request.extension, field="extension")
        except InvalidInput as error:
            yield error
    elif wait:
        yield InvalidInput(
            "waitBeforeExtensionDialSec", "is set without an extension", "Add one or set it to 0."
        )
    if not 0 <= wait <= MAX_WAIT_S:
        yield InvalidInput(
            "waitBeforeExtensionDialSec",
            f"is {wait} seconds",
            f"Use 0 to {MAX_WAIT_S} seconds.",
        )


def _check_codecs(
    field: str, codecs: tuple[str, ...], known: tuple[str, ...]
) -> Iterator[InvalidInput]:
    for codec in codecs:
        if codec not in known:
            yield InvalidInput(field, f"“{codec}” is not known", f"Use {', '.join(known)}.")
    if len(set(codecs)) != len(codecs):
        yield InvalidInput(field, "names a codec twice", "Name each one once.")


def _check_video(request: DialRequest, *, phone: bool) -> Iterator[InvalidInput]:
    if request.video and phone:
        yield InvalidInput("video", "is on for a phone number", "Use it with SIP addresses only.")
    if request.video_codecs and phone:
        yield InvalidInput(
            "codecs.video", "is set for a phone number", "Use it with SIP addresses only."
        )
    if request.video_settings is None:
        return
    if not request.video:
        yield InvalidInput("videoSettings", "is set without video", "Turn video on.")
    yield from _check_picture(request.video_settings)


def _check_picture(settings: VideoSettings) -> Iterator[InvalidInput]:
    for name, wire, limit in _VIDEO_LIMITS:
        value = getattr(settings, name)
        if value is not None and not 1 <= value <= limit:
            yield InvalidInput(f"videoSettings.{wire}", f"is {value}", f"Use 1 to {limit}.")
