"""The one event loop: asyncio on top of Qt's own. The only module that imports qasync.

qasync and asyncio cost some 100 ms to import, so this module is imported after the first paint
and imports them inside its functions.
"""

from __future__ import annotations

import logging
import sys
import time
from collections import deque
from collections.abc import Callable, Coroutine
from types import TracebackType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncio
    from contextvars import Context

    from PySide6.QtWidgets import QApplication

log = logging.getLogger(__name__)

TURNS_S = 0.005
"""How long callbacks may follow callbacks before Qt has a turn."""


def run(app: QApplication, main: Callable[[], Coroutine[Any, Any, int]]) -> int:
    """Run ``main()`` to its end on Qt's event loop and return its exit code.

    Closing the last window does not stop the loop; ``main`` decides when the program is over, so
    that shutting down is an ordinary await. Tasks still alive afterwards are cancelled and awaited.
    """
    import asyncio
    from concurrent.futures import ThreadPoolExecutor

    app.setQuitOnLastWindowClosed(False)
    # qasync logs every timer and socket at DEBUG; never let that reach our log.
    logging.getLogger("qasync").setLevel(logging.WARNING)
    sys.excepthook = _log_unhandled
    with asyncio.Runner(loop_factory=lambda: _make_loop(app)) as runner:
        loop = runner.get_loop()
        loop.set_exception_handler(_log_loop_error)
        # qasync's own executor starts ten Qt threads at its first use.
        loop.set_default_executor(ThreadPoolExecutor(2, thread_name_prefix="worker"))
        return runner.run(main())


def _make_loop(app: QApplication) -> asyncio.AbstractEventLoop:
    """A loop of qasync with a ready queue of its own.

    qasync starts a Qt timer for every callback, and Qt paints before timers fire: a key's INVITE
    would wait for the row that announces it. Here callbacks are run by a posted event, which comes
    before painting. As in asyncio, callbacks added meanwhile wait for the next turn; turns that
    follow one another for longer than `TURNS_S` let Qt have the next one, so that endless work
    cannot keep the window from keys and painting.

    What a socket brings is read as soon as Qt says that it is there; qasync would switch the
    socket's notifier off and on again around a callback of the next turn.
    """
    import asyncio

    import qasync
    from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer, Signal

    class ReadyQueue(QObject):
        due = Signal()

        def __init__(self) -> None:
            super().__init__()
            self.handles: deque[asyncio.Handle] = deque()
            self._busy_since = 0.0
            self.due.connect(self._turn, Qt.ConnectionType.QueuedConnection)
            self._later = QTimer(self, singleShot=True, interval=0)
            self._later.timeout.connect(self._after_qt)

        def add(self, handle: asyncio.Handle) -> None:
            self.handles.append(handle)
            if len(self.handles) == 1 and not self._busy_since:
                self._busy_since = time.monotonic()
                self.due.emit()

        def _after_qt(self) -> None:
            self._busy_since = time.monotonic()
            self._turn()

        def _turn(self) -> None:
            handles = self.handles
            try:
                for _ in range(len(handles)):
                    handle = handles.popleft()
                    if not handle.cancelled():
                        handle._run()
            finally:
                if not handles:
                    self._busy_since = 0.0
                elif time.monotonic() - self._busy_since < TURNS_S:
                    self.due.emit()
                else:
                    self._later.start()

    class Loop(qasync.QEventLoop):  # type: ignore[misc]  # qasync has no types
        def __init__(self) -> None:
            self._soon = ReadyQueue()
            super().__init__(app)

        def call_soon(
            self, callback: Callable[..., Any], *args: Any, context: Context | None = None
        ) -> asyncio.Handle:
            handle = asyncio.Handle(callback, args, self, context)
            self._soon.add(handle)
            return handle

        def _add_reader(self, fd: int, callback: Callable[..., Any], *args: Any) -> asyncio.Handle:
            self._check_closed()
            self._remove_reader(fd)
            handle = asyncio.Handle(callback, args, self)
            # The parent keeps it alive when its own callback removes it.
            notifier = QSocketNotifier(fd, QSocketNotifier.Type.Read, self._soon)
            notifier.activated["int"].connect(lambda _fd: handle._run())  # type: ignore[index]  # one of two
            self._read_notifiers[fd] = notifier
            return handle

        def _remove_reader(self, fd: int) -> bool:
            notifier = None if self.is_closed() else self._read_notifiers.pop(fd, None)
            if notifier is None:
                return False
            notifier.setEnabled(False)
            notifier.deleteLater()
            return True

        def close(self) -> None:
            self._soon.handles.clear()
            super().close()

    return Loop()


def _log_unhandled(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Log what a Qt slot let through; the window stays up."""
    log.critical("Unhandled error: %s", error, exc_info=(kind, error, trace))


def _log_loop_error(_loop: Any, context: dict[str, Any]) -> None:
    error = context.get("exception")
    log.error("%s", context.get("message", "event loop error"), exc_info=error)
