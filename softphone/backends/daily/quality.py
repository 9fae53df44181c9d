"""Media quality from what the SDK measures about our own link."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from softphone.domain.events import Quality


def to_quality(stats: Mapping[str, Any]) -> Quality:
    """The quality of our link to the cloud (``get_network_stats``); nothing is known of a leg.

    Loss is a share from 0 to 1 there, times are seconds; what is missing stays unknown.
    """
    latest: Mapping[str, Any] = (stats.get("stats") or {}).get("latest") or {}
    losses = [latest.get("audioRecvPacketLoss"), latest.get("audioSendPacketLoss")]
    known = [float(loss) for loss in losses if isinstance(loss, int | float)]
    return Quality(
        codec="OPUS",
        loss_percent=min(100.0, max(known, default=0.0) * 100.0),
        jitter_ms=_milliseconds(latest.get("audioRecvJitter")),
        rtt_ms=_milliseconds(latest.get("networkRoundTripTime")),
    )


def _milliseconds(seconds: object) -> float | None:
    return float(seconds) * 1000.0 if isinstance(seconds, int | float) else None
