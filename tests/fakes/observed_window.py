"""Runs the real program with somebody beside it who tells what happens and answers questions.

Nothing of the program is changed: its signals are listened to, its widgets are looked at. What the
operator does comes as real key and mouse events from outside. ``WINDOW_PROBE`` is the descriptor of
a socket that carries one JSON object a line in both directions, see `Probe`.
"""

from __future__ import annotations

import dataclasses
import functools
import json
import os
import socket
import sys
import time
from enum import Enum
from typing import Any

from tests.fakes.window_sight import Sight

POLL_MS = 15


class Probe:
    """One line in, one or more lines out.

    In: ``{"ask": n, "look": expression}`` looks once; ``{"ask": n, "until": expression}`` answers
    as soon as the expression is true. Expressions see ``window`` and the functions of `Sight`.
    Out: ``{"answer": n, "value": …}`` or ``{"answer": n, "problem": …}``, and everything that
    happens as ``{"what": …, …}``.
    """

    def __init__(self, descriptor: int) -> None:
        self._socket = socket.socket(fileno=descriptor)
        self._socket.setblocking(False)
        self._rest = b""
        self._waiting: dict[int, str] = {}
        self._names: dict[str, Any] = {}

    def tell(self, what: str, **values: Any) -> None:
        """Tell that something happened."""
        self._send({"what": what, **values})

    def watch_program(self) -> None:
        """Hook in where the program is put together."""
        from softphone import app

        begin, build = app.Program.run, app.Program._build

        @functools.wraps(begin)
        async def run(program: Any) -> int:
            self._watch_window(program._window)
            return await begin(program)

        @functools.wraps(build)
        def watched_build(program: Any, *values: Any) -> Any:
            controller = build(program, *values)
            self._watch_signals(program._window._wiring._console.signals)
            self._names["controller"] = controller
            self._names["audio"] = program._place.audio
            self.tell("bound")
            return controller

        app.Program.run = run  # type: ignore[method-assign]
        app.Program._build = watched_build  # type: ignore[method-assign]

    def use_quick_line(self) -> None:
        """Call far parties who answer at once; expressions see them as ``line``."""
        from softphone.backends import registry
        from tests.fakes.quick_line import QuickLine

        async def quick_line(*_values: Any, **_more: Any) -> QuickLine:
            line = self._names["line"] = QuickLine()
            return line

        registry.backend_for_profile = quick_line  # type: ignore[assignment]

    def _watch_window(self, window: Any) -> None:
        from PySide6.QtCore import QSocketNotifier, QTimer

        self._names |= {"window": window, "monotonic": time.monotonic} | Sight(window).functions()
        kind = QSocketNotifier.Type.Read
        self._notifier = QSocketNotifier(self._socket.fileno(), kind, window)
        self._notifier.activated.connect(self._take)
        self._poll = QTimer(window, interval=POLL_MS)
        self._poll.timeout.connect(self._look_again)
        self.tell("shown")

    def _watch_signals(self, signals: Any) -> None:
        from PySide6.QtCore import SignalInstance

        for name in dir(type(signals)):
            signal = getattr(signals, name)
            if isinstance(signal, SignalInstance) and name not in (
                "destroyed",
                "objectNameChanged",
                "stats_sampled",
            ):
                signal.connect(functools.partial(self._on_signal, name))

    def _on_signal(self, name: str, value: Any = None) -> None:
        fields = plain(value)
        self.tell(name, **(fields if isinstance(fields, dict) else {"value": fields}))

    def _take(self) -> None:
        try:
            more = self._socket.recv(1 << 16)
        except BlockingIOError:
            return
        if not more:
            self._notifier.setEnabled(False)
            return
        *lines, self._rest = (self._rest + more).split(b"\n")
        for line in lines:
            asked = json.loads(line)
            if "look" in asked:
                self._answer(asked["ask"], asked["look"])
            else:
                self._waiting[asked["ask"]] = asked["until"]
                self._poll.start()
                self._look_again()

    def _look_again(self) -> None:
        for number, expression in list(self._waiting.items()):
            try:
                value = eval(expression, dict(self._names))
            except Exception:
                value = None  # what is looked for may not be there yet
            if value:
                del self._waiting[number]
                self._send({"answer": number, "value": plain(value)})
        if not self._waiting:
            self._poll.stop()

    def _answer(self, number: int, expression: str) -> None:
        try:
            self._send({"answer": number, "value": plain(eval(expression, dict(self._names)))})
        except Exception as error:
            self._send({"answer": number, "problem": f"{type(error).__name__}: {error}"})

    def _send(self, line: dict[str, Any]) -> None:
        self._socket.setblocking(True)
        try:
            self._socket.sendall(json.dumps(line, default=str).encode() + b"\n")
        except OSError:
            pass  # the test is gone; the program ends by itself
        finally:
            self._socket.setblocking(False)


def plain(value: Any) -> Any:
    """Domain values as JSON."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    return str(value)


def main() -> int:
    """Run the program, observed.

    ``WINDOW_LINE`` set to ``quick`` replaces gateway and practice line, see `QuickLine`.
    ``WINDOW_FILE_LIMIT`` is the size no file may exceed from now on, in bytes, for this process and
    those it starts: what a full disk looks like.
    """
    limit = os.environ.pop("WINDOW_FILE_LIMIT", "")
    if limit:
        import resource
        import signal

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit), int(limit)))
    probe = Probe(int(os.environ.pop("WINDOW_PROBE")))
    probe.watch_program()
    if os.environ.pop("WINDOW_LINE", "") == "quick":
        probe.use_quick_line()
    from softphone.cli import main as program

    return program(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
