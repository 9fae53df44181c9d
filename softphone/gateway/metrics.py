"""Counters and gauges of a gateway, counted cheaply and worded for Prometheus only when asked."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from softphone.gateway.room import LiveRoom
from softphone.gateway.sessions import RoomSessions
from softphone.gateway.sip.engine import Registration
from softphone.gateway.trunks.book import TrunkBook
from softphone.telephony_api.events import EventModel

if TYPE_CHECKING:
    from prometheus_client import Metric

    from softphone.gateway.mixing.lateness import Lateness


class GatewayMetrics:
    """Counts events; a `SessionObserver`.

    Args:
        sessions: the rooms in session.
        lateness: how punctual the mixer is.
        trunks: how the trunks stand.
    """

    def __init__(
        self,
        sessions: RoomSessions,
        lateness: object | None = None,
        trunks: TrunkBook | None = None,
    ) -> None:
        self._sessions = sessions
        self._mixer = lateness
        self._trunks = trunks
        self.started_at = time.time()
        self.events: Counter[str] = Counter()
        self.meetings = 0

    def on_opened(self, room: LiveRoom) -> None:
        """A room's session began."""
        self.meetings += 1

    def on_event(self, room: LiveRoom, event: EventModel) -> None:
        """Count an event."""
        self.events[event.METHOD] += 1

    def on_closed(self, room: LiveRoom) -> None:
        """A room's session ended."""

    def collect(self) -> Iterator[Metric]:
        """Everything as Prometheus metrics."""
        from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily

        rooms = self._sessions.all()
        gauges = {
            "softphone_rooms": ("Rooms in session.", len(rooms)),
            "softphone_members": ("Web participants.", sum(len(r.members) for r in rooms)),
            "softphone_legs": ("Live telephony legs.", self._sessions.leg_count()),
            "softphone_start_time_seconds": ("Unix time of the start.", self.started_at),
        }
        for name, (text, value) in gauges.items():
            yield GaugeMetricFamily(name, text, value=value)
        yield from self._punctuality()
        yield from self._trunk_states()
        events = CounterMetricFamily("softphone_events", "Events by name.", labels=["event"])
        for event, count in sorted(self.events.items()):
            events.add_metric([event], count)
        yield events
        yield CounterMetricFamily("softphone_meetings", "Sessions begun.", value=self.meetings)

    def _punctuality(self) -> Iterator[Metric]:
        from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily

        measure = getattr(self._mixer, "lateness", None)
        if measure is None:
            return
        late: Lateness = measure()
        yield CounterMetricFamily("softphone_mixer_ticks", "Mixer ticks.", value=late.ticks)
        yield CounterMetricFamily(
            "softphone_mixer_late_ticks",
            "Mixer ticks more than 5 ms late or left out.",
            value=late.over_5ms + late.skipped,
        )
        yield GaugeMetricFamily(
            "softphone_mixer_late_max_ms", "Latest mixer tick so far.", value=late.max_ms
        )

    def _trunk_states(self) -> Iterator[Metric]:
        from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily

        if not self._trunks:
            return
        registered = GaugeMetricFamily(
            "softphone_trunk_registered",
            "1 while the trunk's registration holds; absent for trunks without one.",
            labels=["trunk"],
        )
        failovers = CounterMetricFamily(
            "softphone_trunk_failovers", "Legs that went on to the next trunk.", labels=["trunk"]
        )
        for state in self._trunks.states():
            name = [state.trunk.name]
            if state.trunk.register:
                registered.add_metric(name, state.registration is Registration.REGISTERED)
            failovers.add_metric(name, state.failovers)
        yield registered
        yield failovers


def exposition(metrics: GatewayMetrics) -> bytes:
    """The text that ``GET /metrics`` answers."""
    from prometheus_client import CollectorRegistry, generate_latest

    registry = CollectorRegistry(auto_describe=False)
    registry.register(metrics)
    return generate_latest(registry)
