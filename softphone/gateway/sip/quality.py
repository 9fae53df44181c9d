"""Media quality from the engine's RTP and RTCP counters.

The engine counts all the time and tells when a report of the far party comes (RFC 3550 section 6),
every 5 s or as often as the far party likes. Loss is that of the time between the last two reports,
so that it follows the line instead of averaging the whole call.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from baresip.stats import CallStats

from softphone.domain.events import Quality
from softphone.domain.mos import mean_opinion_score, transmission_rating

_PACKET_MS: Final = 20.0
_CONCEALING: Final = frozenset({"OPUS"})


@dataclass(slots=True)
class QualityMeter:
    """The last two reports of one leg."""

    _last: CallStats | None = None
    _before: CallStats | None = None
    _measured: bool = False

    def take(self, report: Mapping[str, Any]) -> None:
        """A report came."""
        self._before = self._last
        self._last = CallStats._from_payload(dict(report))
        self._measured = "rtcp" in report

    def quality(self, codec: str) -> Quality:
        """What is known now; the codec only, before the first report."""
        last = self._last
        if last is None:
            return Quality(codec=codec or None)
        loss, late = self._recent(last)
        rtt_ms = last.rtt_ms if self._measured and last.rtt_ms else None
        delay_ms = (rtt_ms or 0.0) / 2 + (last.jbuf_delay_ms or 0) + _PACKET_MS
        rating = transmission_rating(
            min(100.0, loss + late), delay_ms, conceals=codec in _CONCEALING
        )
        return Quality(
            codec=codec or None,
            packets_sent=last.tx_packets,
            packets_received=last.rx_packets,
            loss_percent=round(loss, 2),
            jitter_ms=last.rx_jitter_ms if self._measured else None,
            rtt_ms=rtt_ms,
            mos=round(mean_opinion_score(rating), 2) if last.rx_packets else None,
        )

    def _recent(self, last: CallStats) -> tuple[float, float]:
        """Percent lost and percent late since the report before."""
        before = self._before
        if before is None or last.rx_packets < before.rx_packets:  # a new stream counts anew
            before = CallStats()
        received = last.rx_packets - before.rx_packets
        lost = max(0, last.rx_lost - before.rx_lost)
        late = max(0, (last.jbuf_late or 0) - (before.jbuf_late or 0))
        expected = received + lost
        if expected <= 0:
            return 0.0, 0.0
        return 100.0 * lost / expected, 100.0 * min(late, received) / expected
