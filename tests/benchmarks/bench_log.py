"""The log view with 200,000 lines against QPlainTextEdit, in one run.

Run: ``python -m tests.benchmarks.bench_log``. Prints one JSON line a figure: appending, memory
beyond the lines themselves, a frame while scrolling, and the longest slice of a filter.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QPlainTextEdit

from softphone.domain.logline import LogLine
from softphone.ui import theme as themes
from softphone.ui.models.log_inbox import LogInbox
from softphone.ui.models.log_matches import LogCriteria
from softphone.ui.models.log_text import line_as_text
from softphone.ui.theme import Theme
from softphone.ui.widgets.log_view import LogView

LINES = 200_000
PEER_LINES = 20_000
FRAME_LINES = 200
FRAMES = 200


def report(what: str, **figures: float) -> None:
    rounded = {key: round(value, 3) for key, value in figures.items()}
    sys.stdout.write(json.dumps({"bench": "log", "what": what, **rounded}) + "\n")


def rss_mib() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def make_lines(count: int) -> list[LogLine]:
    return [
        LogLine(
            1_700_000_000.0 + n / 100,
            (10, 20, 20, 20, 30, 40)[n % 6],
            f"dialout-answered session={n:08x} destination=+1555123{n % 10_000:04d} provider=daily",
            f"leg-{n % 200}",
        )
        for n in range(count)
    ]


def frames(view: LogView | QPlainTextEdit, step: int) -> dict[str, float]:
    bar, times = view.verticalScrollBar(), []
    for number in range(FRAMES):
        begin = time.perf_counter()
        bar.setValue(number * step)
        view.viewport().repaint()
        times.append(time.perf_counter() - begin)
    times.sort()
    return {"p50": times[FRAMES // 2] * 1e3, "p99": times[int(FRAMES * 0.99)] * 1e3}


def append_figures(app: QApplication, view: LogView, lines: list[LogLine]) -> None:
    before, cpu = rss_mib(), time.process_time()
    for start in range(0, LINES, FRAME_LINES):
        view.append(lines[start : start + FRAME_LINES])
        view.viewport().repaint()
    cost = (time.process_time() - cpu) / LINES * 1e6
    report("append, 200 lines a frame, each painted, us a line", ours=cost)
    report("memory beyond 200,000 lines, MiB", ours=rss_mib() - before)
    cpu = time.process_time()
    for each in lines[:PEER_LINES]:
        view.append([each])
    app.processEvents()
    report("append, one by one, us a line", ours=(time.process_time() - cpu) / PEER_LINES * 1e6)


def hop_figures(app: QApplication, lines: list[LogLine]) -> None:
    inbox, seen = LogInbox(), []
    inbox.arrived.connect(seen.extend)
    begin = time.process_time()
    worker = threading.Thread(target=lambda: [inbox.push(each) for each in lines])
    worker.start()
    while len(seen) < len(lines):
        app.processEvents()
    worker.join()
    report(
        "hop from another thread, us a line",
        ours=(time.process_time() - begin) / len(lines) * 1e6,
    )


def filter_figures(view: LogView) -> None:
    matches = view.matches
    matches.look_for(LogCriteria(text="session=0000ffff"))
    slices, total = [], 0.0
    while not matches.done:
        begin = time.thread_time()
        matches.search(0.004)
        slices.append(time.thread_time() - begin)
    total = sum(slices)
    report(
        "text filter over 200,000 lines, ms",
        longest_slice=max(slices) * 1e3,
        total=total * 1e3,
        slices=float(len(slices)),
    )
    matches.look_for(LogCriteria())


def peer_figures(app: QApplication, lines: list[LogLine]) -> None:
    edit = QPlainTextEdit()
    edit.setReadOnly(True)
    edit.resize(1000, 700)
    edit.show()
    app.processEvents()
    before, cpu = rss_mib(), time.process_time()
    for start in range(0, PEER_LINES, FRAME_LINES):
        for each in lines[start : start + FRAME_LINES]:
            edit.appendPlainText(line_as_text(each))
        app.processEvents()
    cost = (time.process_time() - cpu) / PEER_LINES * 1e6
    report("peer: append, us a line (20,000 lines)", peer=cost)
    report("peer: memory for 200,000 lines, MiB", peer=(rss_mib() - before) * LINES / PEER_LINES)
    report("peer: frame while scrolling, ms", **frames(edit, 7))
    edit.close()


def main() -> None:
    app = QApplication(sys.argv)
    theme = themes.apply(app, Theme.of(is_dark=False))
    lines = make_lines(LINES)
    view = LogView(theme)
    view.resize(1000, 700)
    view.show()
    app.processEvents()
    append_figures(app, view, lines)
    view.set_following(False)
    report("frame while scrolling, ms", **frames(view, 137))
    filter_figures(view)
    view.close()
    hop_figures(app, lines[:50_000])
    peer_figures(app, lines)


if __name__ == "__main__":
    main()
