"""What a dial-out with video is told when it does not get what it asked for."""

from __future__ import annotations

from softphone.gateway.sip.video import VIDEO_CODEC, PictureFormat
from softphone.telephony_api.options import StartDialOut


def video_unmet(options: StartDialOut, *, sends: PictureFormat | None) -> str:
    """Sentences for a warning; empty when all is as asked.

    Args:
        options: of the dial-out.
        sends: how pictures are sent to the far party; None when it did not agree on video.
    """
    if not options.video:
        return ""
    if sends is None:
        return f"The far end does not take video in {VIDEO_CODEC}; the leg is audio only."
    asked = options.codecs.video if options.codecs else None
    first = asked[0] if asked else VIDEO_CODEC
    codec = "" if first == VIDEO_CODEC else f"The far end uses {VIDEO_CODEC} instead of {first}."
    return f"{codec} {_format_unmet(options, sends)}".strip()


def _format_unmet(options: StartDialOut, sends: PictureFormat) -> str:
    """The engine has one size and one bit rate for all legs; the frame rate is each leg's own."""
    asked = options.video_settings
    if asked is None:
        return ""
    unmet = (
        asked.width not in (None, sends.width)
        or asked.height not in (None, sends.height)
        or asked.video_bitrate not in (None, sends.kbps)
        or (asked.fps or 0) > sends.fps
    )
    if not unmet:
        return ""
    return (
        f"A camera's picture is sent in {sends.width} x {sends.height} pixels, at most "
        f"{sends.fps} frames a second and about {sends.kbps} kbit/s."
    )
