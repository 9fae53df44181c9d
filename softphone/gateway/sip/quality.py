"""Media quality from the engine's RTP and RTCP counters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from baresip.stats import CallStats

from softphone.domain.events import Quality


def quality_of(report: Mapping[str, Any], codec: str) -> Quality:
    """Quality from one report of the engine; an empty report gives the codec only."""
    if not report:
        return Quality(codec=codec or None)
    stats = CallStats._from_payload(dict(report))
    expected = stats.rx_packets + stats.rx_lost
    measured = "rtcp" in report
    return Quality(
        codec=codec or None,
        packets_sent=stats.tx_packets,
        packets_received=stats.rx_packets,
        loss_percent=round(100 * stats.rx_lost / expected, 2) if expected else 0.0,
        jitter_ms=stats.rx_jitter_ms if measured else None,
        rtt_ms=stats.rtt_ms if measured and stats.rtt_ms else None,
        mos=min(stats.mos_estimate, 4.5) if stats.rx_packets else None,
    )
