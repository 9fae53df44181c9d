"""What the camera socket tells whoever sends pictures."""

from __future__ import annotations

from pydantic import Field

from softphone.telephony_api import limits
from softphone.telephony_api.wire import AnswerModel


class CameraReport(AnswerModel):
    """Sent as text when the socket opens, and again when more pictures have left.

    Attributes:
        width, height: the size pictures are sent on in, in pixels.
        fps: frames a second that are sent on; what comes faster is left out.
        sent: frames handed to the encoder so far.
    """

    width: int = Field(ge=1)
    height: int = Field(ge=1)
    fps: int = Field(ge=1, le=limits.VIDEO_FPS_MAX)
    sent: int = Field(default=0, ge=0)
