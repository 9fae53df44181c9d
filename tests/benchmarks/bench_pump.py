"""What one event costs between the socket reader and the painted row's slot.

Run: ``python -m tests.benchmarks.bench_pump``. Prints one JSON line per figure, in microseconds per
event: state machine and store alone, with timeline listeners, and with Qt signals; each with the
log off, and with it on at INFO.
"""

from __future__ import annotations

import argparse
import json
import logging
import os
import statistics
import sys
import time
from collections.abc import Callable
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from softphone.controller.parts import ControllerSettings, Parts
from softphone.domain import events
from softphone.domain.ids import LegId
from softphone.domain.link import LinkState, LinkStatus

LIVE = 200
AT = 1_000_000.0


def build() -> Parts:
    """A controller's parts with 200 answered dial-outs."""
    parts = Parts(ControllerSettings(), lambda _id, _shown: None, lambda _id, _name: None)
    parts.pump.on_link(LinkState(LinkStatus.UP, backend="bench", room="room"))
    for number in range(LIVE):
        leg = LegId(f"leg-{number}")
        parts.pump.on_event(events.DialoutConnected(timestamp=AT, session_id=leg))
        parts.pump.on_event(events.DialoutAnswered(timestamp=AT, session_id=leg))
    return parts


def streams(count: int) -> dict[str, list[events.TelephonyEvent]]:
    """Event streams over all live legs, by what they make the pump do."""
    legs = [LegId(f"leg-{number % LIVE}") for number in range(count)]
    return {
        "stats, row changes": [
            events.StatsSampled(
                timestamp=AT + n / 500, session_id=leg, quality=events.Quality(packets_sent=n)
            )
            for n, leg in enumerate(legs)
        ],
        "dtmf-event, row unchanged": [
            events.DtmfReceived(timestamp=AT + n / 500, session_id=leg, tone="5", method="sip-info")
            for n, leg in enumerate(legs)
        ],
        "dialout-warning, row changes": [
            events.DialoutWarning(timestamp=AT + n / 500, session_id=leg, error_msg=f"warning {n}")
            for n, leg in enumerate(legs)
        ],
        "dialout-answered again, row unchanged": [
            events.DialoutAnswered(timestamp=AT + n / 500, session_id=leg)
            for n, leg in enumerate(legs)
        ],
    }


def measure(on_event: Callable[[Any], None], stream: list[Any]) -> float:
    """Microseconds per event: the best of five rounds, since others share the machine."""
    rounds = []
    for _ in range(5):
        begin = time.perf_counter()
        for event in stream:
            on_event(event)
        rounds.append((time.perf_counter() - begin) / len(stream) * 1e6)
    return min(rounds) if len(rounds) < 3 else statistics.quantiles(rounds, n=4)[0]


def with_signals() -> Any:
    """A controller with its Qt signals, and a slot on each row signal."""
    from PySide6.QtCore import QCoreApplication

    from softphone.controller.controller import TelephonyController
    from softphone.controller.signals import TelephonySignals

    app = QCoreApplication.instance() or QCoreApplication([])
    controller = TelephonyController()
    pump = controller._pump
    pump.on_link(LinkState(LinkStatus.UP, backend="bench", room="room"))
    signals = TelephonySignals(controller)
    seen: list[int] = [0]

    def slot(value: object) -> None:
        seen[0] += 1

    signals.session_changed.connect(slot)
    signals.stats_sampled.connect(slot)
    signals.dtmf_received.connect(slot)
    signals.dialout_warning.connect(slot)
    signals.dialout_answered.connect(slot)
    for number in range(LIVE):
        leg = LegId(f"leg-{number}")
        pump.on_event(events.DialoutConnected(timestamp=AT, session_id=leg))
        pump.on_event(events.DialoutAnswered(timestamp=AT, session_id=leg))
    return app, signals, controller, pump


class Nowhere(logging.Handler):
    """Formats each record and drops it, as the log pane's handler at least must."""

    def emit(self, record: logging.LogRecord) -> None:
        self.format(record)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=20_000)
    count = parser.parse_args().events
    log = logging.getLogger("softphone")
    log.propagate = False
    log.addHandler(Nowhere())
    kept = with_signals()
    for level in (logging.CRITICAL, logging.INFO):
        log.setLevel(level)
        for name, stream in streams(count).items():
            bare = measure(build().pump.on_event, stream)
            signalled = measure(kept[3].on_event, stream)
            figures = {"store_us": round(bare, 2), "with_signals_us": round(signalled, 2)}
            line = {"stream": name, "log": logging.getLevelName(level)} | figures
            sys.stdout.write(json.dumps(line) + "\n")


if __name__ == "__main__":
    main()
