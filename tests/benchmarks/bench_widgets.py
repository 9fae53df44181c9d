"""The session list and the log beside plain Qt widgets; see `bench_rows` and `bench_log`."""

from __future__ import annotations

from typing import Any

from tests.benchmarks.figures import Figure
from tests.benchmarks.scripts import lines_of

PLAIN_TABLE = "six-column QTableView"
PLAIN_TEXT = "QPlainTextEdit"


def measure() -> list[Figure]:
    """10,000 rows and 200,000 lines."""
    rows = _by_name(lines_of("tests.benchmarks.bench_rows"))
    log = _by_name(lines_of("tests.benchmarks.bench_log"))
    ours, plain = (rows[f"frame while scrolling, ms, {who}"] for who in ("ours", "peer"))
    visible, hidden = (rows[f"change of a {kind} row, us"] for kind in ("visible", "hidden"))
    append = log["append, 200 lines a frame, each painted, us a line"]
    memory = log["memory beyond 200,000 lines, MiB"]
    frame = log["frame while scrolling, ms"]
    figures = [
        (
            "10,000 rows: frame while scrolling, p50",
            ours["p50"],
            "ms",
            8,
            plain["p50"],
            PLAIN_TABLE,
        ),
        ("… p99", ours["p99"], "ms", 12, plain["p99"], PLAIN_TABLE),
        ("change of a visible row", visible["ours"], "µs", 40, visible["peer"], PLAIN_TABLE),
        ("change of a hidden row", hidden["ours"], "µs", 40, hidden["peer"], PLAIN_TABLE),
        (
            "200,000 log lines: append",
            append["ours"],
            "µs a line",
            15,
            log["peer: append, us a line (20,000 lines)"]["peer"],
            PLAIN_TEXT,
        ),
        (
            "memory over the lines themselves",
            memory["ours"],
            "MiB",
            40,
            log["peer: memory for 200,000 lines, MiB"]["peer"],
            PLAIN_TEXT,
        ),
        (
            "frame while scrolling, p50",
            frame["p50"],
            "ms",
            4,
            log["peer: frame while scrolling, ms"]["p50"],
            PLAIN_TEXT,
        ),
    ]
    return [
        Figure(name=name, value=value, unit=unit, budget=budget, peer=peer, peer_name=who)
        for name, value, unit, budget, peer, who in figures
    ]


def _by_name(lines: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {line["what"]: line for line in lines}
