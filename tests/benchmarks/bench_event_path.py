"""Socket event to painted row in the real window: 200 live sessions, 500 events a second."""

from __future__ import annotations

import os

from tests.benchmarks.figures import Figure, quantile
from tests.benchmarks.product import Watched, cpu_s, private_environment, private_folder
from tests.benchmarks.scripted_room import scripted_room
from tests.fakes.screen import screen

SESSIONS = 200
RATE = 500
SECONDS = 20


def measure() -> list[Figure]:
    """Sending in another process to the end of the row's painting, over all rows on screen."""
    with (
        screen("1600x1000x24") as shown,
        private_folder() as folder,
        scripted_room(SESSIONS) as room,
    ):
        environment = private_environment(shown.environment, folder)
        window = Watched(environment, BENCH_URL=room.url, BENCH_KEEP="1")
        window.until("link", status="up")
        room.tell(rate=RATE, seconds=3)  # settle
        room.hear("done")
        before = cpu_s(window.pid)
        room.tell(rate=RATE, seconds=SECONDS)
        room.hear("done")
        cost_us = (cpu_s(window.pid) - before) / (RATE * SECONDS) * 1e6
        told = window.end()
    sent_signals = next(each["signals"] for each in told if each["what"] == "counts")
    warnings = _latencies(told, "warning")
    latencies = _latencies(told, "sample") + warnings
    names = f"{len(latencies)} events on screen, {os.cpu_count()} cores"
    return [
        Figure(
            name=f"event to painted row, p50, {SESSIONS} sessions, {RATE}/s",
            value=quantile(latencies, 0.5),
            unit="ms",
            budget=1.0,
            note=names,
        ),
        Figure(name="… p99", value=quantile(latencies, 0.99), unit="ms", budget=5.0),
        Figure(
            name="… p50 of those that change the whole row, its timeline and the log",
            value=quantile(warnings, 0.5),
            unit="ms",
            note=f"{len(warnings)} warnings",
        ),
        Figure(
            name="CPU of the window an event",
            value=cost_us,
            unit="µs",
            note="painting included",
        ),
        Figure(
            name="Qt signals an event",
            value=sent_signals / (RATE * (SECONDS + 3)),
            unit="signals",
            budget=1,
            at_least=True,
        ),
    ]


def _latencies(told: list[dict[str, object]], kind: str) -> list[float]:
    """Milliseconds from sending to the first painting of each event that reached the screen."""
    first: dict[int, int] = {}
    for each in told:
        if each["what"] == "painted":
            for what, sent_us, painted_ns in each["rows"]:  # type: ignore[attr-defined]
                if sent_us and what == kind:
                    first.setdefault(sent_us, painted_ns)
    waits = [(painted_ns / 1e3 - sent_us) / 1e3 for sent_us, painted_ns in first.items()]
    return waits[len(waits) // 10 :]
