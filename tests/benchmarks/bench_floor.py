"""The supervisor's board at 1,000 agents and 200 events a second.

Run: ``python -m tests.benchmarks.bench_floor``. Prints one JSON line: how long a frame takes to
bring its events in and paint them, how long an event waits for that, and what the Qt thread spends.
"""

from __future__ import annotations

import json
import os
import sys
import time
from dataclasses import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from softphone.domain import floor
from softphone.domain.agent import AgentState
from softphone.ui import theme as themes
from softphone.ui.panels.supervise import SupervisePage
from softphone.ui.theme import Theme
from tests.fakes.floor import FakeFloor, crowd

AGENTS = 1_000
CALLS = 300
PER_SECOND = 200
SECONDS = 8.0


def main() -> None:
    """Measure and print."""
    app = QApplication([])
    page = SupervisePage(themes.apply(app, Theme.of(is_dark=False)))
    page.resize(1028, 800)
    fake = FakeFloor()
    fake.put(crowd(AGENTS, CALLS))
    page.read(fake.book, lambda: fake.tally)
    fake.book.changes.subscribe(page.note)
    page.show()
    app.processEvents()
    resets = QSignalSpy(page.model.modelReset)
    agents = fake.book.agents()
    states = tuple(AgentState)
    frames: list[float] = []
    waits: list[float] = []
    told: list[float] = []
    bring_in = page._bring_in

    def measured() -> None:
        began = time.perf_counter()
        bring_in()
        app.sendPostedEvents(page, QEvent.Type.UpdateRequest.value)  # paint what changed, now
        ended = time.perf_counter()
        frames.append(ended - began)
        waits.extend(ended - at for at in told)
        told.clear()

    page._frame.timeout.disconnect()
    page._frame.timeout.connect(measured)
    sent = 0

    def send() -> None:
        nonlocal sent
        due = int((time.perf_counter() - start) * PER_SECOND)
        while sent < due:
            agent = agents[sent * 7 % AGENTS]
            state = states[sent % len(states)]
            told.append(time.perf_counter())
            fake.put(floor.AgentSeen(at=0.0, agent=replace(agent, state=state, since=time.time())))
            sent += 1
        if time.perf_counter() - start > SECONDS:
            app.quit()

    start = time.perf_counter()
    spent = time.process_time()
    source = QTimer(interval=5, timerType=Qt.TimerType.PreciseTimer)
    source.timeout.connect(send)
    source.start()
    app.exec()
    spent = time.process_time() - spent
    frames.sort()
    waits.sort()
    figures = {
        "bench": "floor",
        "agents": AGENTS,
        "events": sent,
        "frame_ms_p50": round(1000 * frames[len(frames) // 2], 2),
        "frame_ms_p99": round(1000 * frames[int(len(frames) * 0.99)], 2),
        "event_to_paint_ms_p99": round(1000 * waits[int(len(waits) * 0.99)], 2),
        "cpu_share": round(spent / SECONDS, 3),
        "resets": resets.count(),
    }
    sys.stdout.write(json.dumps(figures) + "\n")


if __name__ == "__main__":
    main()
