"""The real program with eyes: tells over a pipe when it is ready, what it paints and when.

Variables: ``BENCH_PIPE`` is the descriptor to write JSON lines to. ``BENCH_URL`` connects to a
scripted room socket instead of a gateway. ``BENCH_KEEP`` keeps paint times in memory and tells them
at the end. ``BENCH_STALLS`` measures how long the Qt thread was busy at a time.
"""

from __future__ import annotations

import functools
import json
import os
import sys
import time
from collections.abc import Callable
from typing import Any

PIPE = int(os.environ["BENCH_PIPE"])
URL = os.environ.get("BENCH_URL", "")
KEEP = bool(os.environ.get("BENCH_KEEP"))
STALLS = bool(os.environ.get("BENCH_STALLS"))
LAST = 999_999
"""Packets received, in the marked last event of a flood."""


def tell(what: str, **values: Any) -> None:
    """Write one line; lines are shorter than a pipe's atomic size."""
    os.write(
        PIPE, (json.dumps({"what": what, "at": time.monotonic_ns(), **values}) + "\n").encode()
    )


class Eyes:
    """Everything that is watched in one run."""

    def __init__(self) -> None:
        self.painted: list[tuple[str, int, int]] = []
        self.seen: dict[str, tuple[object, object]] = {}
        self.rows_changed = 0
        self.signals = 0
        self.expected = 0
        self.longest_ms = 0.0

    def watch_program(self) -> None:
        """Hook in where the program is put together."""
        from softphone import app

        begin = app.Program.run
        build = app.Program._build
        open_window = app.open_window

        def watched_open(on_first_shown: Callable[[], None]) -> Any:
            def shown() -> None:
                if STALLS:
                    self.watch_stalls()
                on_first_shown()

            return open_window(shown)

        @functools.wraps(begin)
        async def run(program: Any) -> int:
            self.watch_paint(program._window)
            try:
                return await begin(program)
            finally:
                self.tell_all()

        @functools.wraps(build)
        def watched_build(program: Any, *values: Any) -> Any:
            controller = build(program, *values)
            self.watch_controller(controller, program._window)
            return controller

        app.open_window = watched_open  # type: ignore[assignment]
        app.Program.run = run  # type: ignore[method-assign]
        app.Program._build = watched_build  # type: ignore[method-assign]
        if URL:
            self.use_scripted_room()

    def use_scripted_room(self) -> None:
        from softphone.backends import registry

        async def backend(*_: Any, **__: Any) -> Any:
            from pydantic import SecretStr

            from softphone.backends.gateway.backend import GatewayBackend
            from softphone.backends.gateway.endpoint import Address, TeamGateway
            from softphone.backends.gateway.room_access import Membership

            class Given:
                async def token(self, address: Address) -> SecretStr:
                    return SecretStr("token")

            return GatewayBackend(
                TeamGateway("Benchmark", Address(URL, SecretStr("key"))),
                Membership(room="desk", user_name="bench", user_id="bench", audio_rate=0),
                access=Given(),  # type: ignore[arg-type]
            )

        registry.backend_for_profile = backend

    def watch_paint(self, window: Any) -> None:
        from softphone.ui.widgets.session_row import SessionRowDelegate

        paint = SessionRowDelegate.paint
        window.work.sessions.model.dataChanged.connect(self.on_rows_changed)

        def watched(delegate: Any, painter: Any, option: Any, index: Any) -> None:
            paint(delegate, painter, option, index)
            at = time.monotonic_ns()
            session = delegate._model.session_at(index.row())
            if KEEP:
                if not option.widget.viewport().rect().contains(option.rect):
                    return  # what is new may lie outside
                if session.quality is not None:
                    self.painted.append(("sample", session.quality.packets_sent, at))
                if session.warning:
                    self.painted.append(("warning", int(session.warning), at))
                return
            shown = (session.state, session.outcome)
            if self.seen.get(session.id) != shown:
                self.seen[session.id] = shown
                tell("row", session=session.id, state=session.state.value, leg=session.leg)

        SessionRowDelegate.paint = watched  # type: ignore[method-assign]

    def watch_controller(self, controller: Any, window: Any) -> None:
        controller.link_changes.subscribe(
            lambda link: tell("link", status=link.status.value, backend=link.backend)
        )
        signals = window._wiring._console.signals
        signals.stats_sampled.connect(self.on_stats)
        signals.dialout_warning.connect(self.on_warning)

    def watch_stalls(self) -> None:
        """Feel the Qt thread's pulse: how much CPU it spends between two turns of its loop.

        CPU time, not wall time: on a busy machine a thread also waits for its turn.
        """
        from PySide6.QtCore import QCoreApplication, Qt, QTimer

        app = QCoreApplication.instance()
        self.pulse = QTimer(app, interval=1, timerType=Qt.TimerType.PreciseTimer)
        last = time.thread_time()

        def beat() -> None:
            nonlocal last
            now = time.thread_time()
            self.longest_ms = max(self.longest_ms, (now - last) * 1e3)
            last = now

        self.pulse.timeout.connect(beat)
        self.pulse.start()

    def on_stats(self, event: Any) -> None:
        self.signals += 1
        if event.quality.packets_received == LAST:
            tell("last", signals=self.signals, rows=self.rows_changed)

    def on_warning(self, event: Any) -> None:
        self.signals += 1

    def on_rows_changed(self, *_: Any) -> None:
        self.rows_changed += 1

    def tell_all(self) -> None:
        for start in range(0, len(self.painted), 40):
            tell("painted", rows=self.painted[start : start + 40])
        tell("counts", signals=self.signals, rows=self.rows_changed, longest_ms=self.longest_ms)


def main() -> int:
    """Run the program, watched."""
    if PIPE:
        Eyes().watch_program()
    from softphone.cli import main as program

    return program(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
