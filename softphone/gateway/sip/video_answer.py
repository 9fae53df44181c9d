"""Whether a session description agrees on video that the engine can decode (RFC 3264)."""

from __future__ import annotations

import re

from softphone.gateway.sip.video import VIDEO_CODEC

_VIDEO = re.compile(r"^m=video (\d+)(?:/\d+)? \S+ ([\d ]+)([\s\S]*?)(?=^m=|\Z)", re.MULTILINE)
_RTPMAP = re.compile(r"^a=rtpmap:(\d+) ([^/\s]+)", re.MULTILINE)


def agrees_on_video(description: str) -> bool:
    """Whether the first video stream has a port and the engine's codec among its payload types.

    Args:
        description: SDP, or a SIP message that ends with it.
    """
    video = _VIDEO.search(description)
    if video is None or video[1] == "0":
        return False
    names: dict[str, str] = dict(_RTPMAP.findall(video[3]))
    return any(names.get(number, "").upper() == VIDEO_CODEC for number in video[2].split())
