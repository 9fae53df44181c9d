"""The floor's past by REST: the gateway's own, beyond Daily."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from softphone.telephony_api.webhooks import Envelope, MonitorSnapshot
from softphone.telephony_api.wire import RestAnswerModel, RestRequestModel


class PastQuery(RestRequestModel):
    """Query of GET /floor/past: seconds before now."""

    ago: int = Field(default=0, ge=0, le=3600)


class FloorMoment(RestAnswerModel):
    """Answer to GET /floor/past: a snapshot, and the monitor's frames from there to ``at``.

    ``earliest`` is the first moment known, absent when nothing is; unix times in seconds.
    """

    at: float
    earliest: float | None = None
    snapshot: MonitorSnapshot | None = None
    frames: Annotated[tuple[Envelope, ...], Field(strict=False)] = ()
