"""The mixer's thread with a hundred made-up legs on one core: the figures of `bench_mixer`."""

from __future__ import annotations

from tests.benchmarks.figures import Figure
from tests.benchmarks.scripts import lines_of

SECONDS = "10"


def measure() -> list[Figure]:
    """Late ticks and CPU for both shapes."""
    figures = []
    for line in lines_of("tests.benchmarks.bench_mixer", SECONDS):
        figures += [
            Figure(
                name=f"{line['bench']}: ticks over 5 ms late",
                value=line["over_5ms"] + line["skipped"],
                unit="ticks",
                budget=0,
                peer=line["ticks"],
                peer_name="ticks in all",
                note=f"latest {line['late_max_ms']:.1f} ms",
            ),
            Figure(
                name=f"{line['bench']}: CPU",
                value=line["cpu_percent_of_a_core"],
                unit="% of a core",
                budget=100,
            ),
        ]
    return figures
