"""What a dial-out with video is told when it does not get what it asked for."""

from __future__ import annotations

from softphone.gateway.sip.video import VIDEO_CODEC
from softphone.telephony_api.options import StartDialOut


def video_unmet(options: StartDialOut, *, agreed: bool) -> str:
    """A sentence for a warning; empty when all is as asked.

    Args:
        options: of the dial-out.
        agreed: whether the far party agreed on video.
    """
    if not options.video:
        return ""
    if not agreed:
        return f"The far end does not take video in {VIDEO_CODEC}; the leg is audio only."
    asked = options.codecs.video if options.codecs else None
    if asked and asked[0] != VIDEO_CODEC:
        return f"The far end uses {VIDEO_CODEC} instead of {asked[0]}."
    return ""
