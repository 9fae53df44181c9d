"""The session list against a plain six-column table, in one run.

Run: ``python -m tests.benchmarks.bench_rows``. Prints one JSON line a figure: filling 10,000 rows,
a frame while scrolling, changing a row, and signal to painted row at 200 live sessions and 500
events/s.
"""

from __future__ import annotations

import dataclasses
import json
import os
import random
import sys
import time
from collections.abc import Callable
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView

from softphone.domain.capabilities import Capabilities
from softphone.domain.events import Quality
from softphone.domain.session import Session
from softphone.ui import theme as themes
from softphone.ui.models import wording
from softphone.ui.panels.session_list import SessionListPanel
from softphone.ui.theme import Theme
from softphone.ui.widgets.session_row import SessionRowDelegate
from tests.fakes.session_feed import GOOD, SessionFeed, session

ROWS = 10_000
FRAMES = 200
CHANGES = 2_000


def report(what: str, **figures: float | str) -> None:
    rounded = {k: round(v, 3) if isinstance(v, float) else v for k, v in figures.items()}
    sys.stdout.write(json.dumps({"bench": "rows", "what": what, **rounded}) + "\n")


def percentiles(values: list[float], scale: float) -> dict[str, float]:
    values = sorted(values)
    at = lambda share: values[min(len(values) - 1, int(len(values) * share))] * scale  # noqa: E731
    return {"p50": at(0.5), "p99": at(0.99), "samples": float(len(values))}


class PlainModel(QAbstractTableModel):
    """The peer: the same sessions as six text columns."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Session] = []
        self.place: dict[str, int] = {}

    def fill(self, sessions: list[Session]) -> None:
        self.beginInsertRows(QModelIndex(), 0, len(sessions) - 1)
        self.rows = list(sessions)
        self.place = {s.id: n for n, s in enumerate(sessions)}
        self.endInsertRows()

    def apply(self, changed: Session) -> None:
        row = self.place[changed.id]
        self.rows[row] = changed
        self.dataChanged.emit(self.index(row, 0), self.index(row, 5))

    def rowCount(self, parent: Any = None) -> int:
        return len(self.rows)

    def columnCount(self, parent: Any = None) -> int:
        return 6

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        row = self.rows[index.row()]
        column = index.column()
        if column == 0:
            return row.direction.value
        if column == 1:
            return row.peer_name
        if column == 2:
            return row.peer
        if column == 3:
            return row.state.value
        if column == 4:
            return wording.session_duration(row, time.time())
        return wording.quality_line(row.quality)


class TimedDelegate(SessionRowDelegate):
    """Notes when each session's row was painted."""

    painted: Callable[[str], None]

    def paint(self, painter: QPainter, option: Any, index: Any) -> None:
        super().paint(painter, option, index)
        self.painted(self._model.session_at(index.row()).id)


def plain_table() -> tuple[QTableView, PlainModel]:
    table, model = QTableView(), PlainModel()
    table.setModel(model)
    table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.resize(1000, 700)
    return table, model


def our_list(theme: Theme) -> tuple[SessionListPanel, SessionFeed]:
    panel, feed = SessionListPanel(theme), SessionFeed()
    panel.bind(feed, capabilities=Capabilities(session_mute=True))
    panel.resize(1000, 700)
    return panel, feed


def frames(view: QTableView) -> dict[str, float]:
    bar, times = view.verticalScrollBar(), []
    for number in range(FRAMES):
        begin = time.perf_counter()
        bar.setValue(number * 137)
        view.viewport().repaint()
        times.append(time.perf_counter() - begin)
    bar.setValue(0)
    return percentiles(times, 1e3)


def changes(app: QApplication, apply: Callable[[Session], Any], target: Session) -> float:
    """Microseconds a change of one row, its share of the repaints included."""
    versions = [dataclasses.replace(target, muted=bool(n % 2)) for n in range(CHANGES)]
    begin = time.perf_counter()
    for number, version in enumerate(versions):
        apply(version)
        if number % 50 == 49:
            app.processEvents()
    return (time.perf_counter() - begin) / CHANGES * 1e6


def static_figures(app: QApplication, theme: Theme) -> None:
    now = time.time()
    sessions = [session(n, quality=GOOD, answered_at=now - n) for n in range(ROWS)]
    begin = time.perf_counter()
    table, plain = plain_table()
    plain.fill(sessions)
    table.show()
    app.processEvents()
    theirs = (time.perf_counter() - begin) * 1e3
    begin = time.perf_counter()
    panel, _feed = our_list(theme)
    panel.model.bind(SessionFeed(), sessions)
    panel.show()
    app.processEvents()
    report("fill 10,000 and first frame, ms", ours=(time.perf_counter() - begin) * 1e3, peer=theirs)
    report("frame while scrolling, ms, ours", **frames(panel.view))
    report("frame while scrolling, ms, peer", **frames(table))
    ours, peer = panel.model, plain
    report(
        "change of a visible row, us",
        ours=changes(app, lambda new: ours.apply({new.id: new}), ours.session_at(2)),
        peer=changes(app, peer.apply, peer.rows[2]),
    )
    report(
        "change of a hidden row, us",
        ours=changes(app, lambda new: ours.apply({new.id: new}), ours.session_at(5_000)),
        peer=changes(app, peer.apply, peer.rows[5_000]),
    )
    panel.close()
    table.close()


class Traffic:
    """Sends changes of 200 live sessions at a steady rate and waits for their rows."""

    def __init__(self, panel: SessionListPanel, feed: SessionFeed, theme: Theme) -> None:
        self.latencies: list[float] = []
        self.sent = 0
        self.took = 0.0
        self._feed = feed
        self._waiting: dict[str, float] = {}
        self._dice = random.Random(1)
        self._live = list(panel.model._sessions)
        delegate = TimedDelegate(panel.model, theme, panel.view)
        delegate.painted = self._on_painted
        panel.view.delegate = delegate
        panel.view.setItemDelegate(delegate)
        self._visible = {
            panel.model.session_at(row).id for row in range(panel.view.viewport().height() // 72)
        }

    def run(self, app: QApplication, rate: int, seconds: float) -> float:
        """CPU microseconds an event, painting included; a tick never sends over 8 ms worth."""
        versions = [
            dataclasses.replace(self._dice.choice(self._live), quality=Quality(packets_sent=n))
            for n in range(int(rate * seconds))
        ]
        timer = QTimer(interval=2, timerType=Qt.TimerType.PreciseTimer)
        began, cpu = time.perf_counter(), time.process_time()

        def send() -> None:
            due = min(int((time.perf_counter() - began) * rate), len(versions))
            for number in range(self.sent, min(due, self.sent + max(1, rate // 125))):
                self._send(versions[number])
            if self.sent == len(versions):
                timer.stop()
                QTimer.singleShot(50, app.quit)

        timer.timeout.connect(send)
        timer.start()
        app.exec()
        self.took = time.perf_counter() - began
        return (time.process_time() - cpu) / self.sent * 1e6

    def _send(self, new: Session) -> None:
        if new.id in self._visible:
            self._waiting.setdefault(new.id, time.perf_counter())
        self.sent += 1
        self._feed.session_changed.emit(new)

    def _on_painted(self, key: str) -> None:
        since = self._waiting.pop(key, None)
        if since is not None:
            self.latencies.append(time.perf_counter() - since)


def traffic_figures(app: QApplication, theme: Theme) -> None:
    now = time.time()
    for rate, seconds in ((500, 4.0),):
        panel, feed = our_list(theme)
        panel.model.bind(feed, [session(n, quality=GOOD, answered_at=now) for n in range(200)])
        panel.show()
        app.processEvents()
        traffic = Traffic(panel, feed, theme)
        app.processEvents()
        cost = traffic.run(app, rate, seconds)
        report(
            f"signal to painted row, ms, 200 live, {rate}/s",
            **percentiles(traffic.latencies, 1e3),
            events_per_s=traffic.sent / traffic.took,
            cpu_us_per_event=cost,
        )
        panel.close()


def main() -> None:
    app = QApplication(sys.argv)
    theme = themes.apply(app, Theme.of(is_dark=False))
    static_figures(app, theme)
    traffic_figures(app, theme)


if __name__ == "__main__":
    main()
