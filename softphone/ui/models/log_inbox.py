"""Brings log lines from any thread to the Qt thread, one hop for many lines.

An event is logged before its row is painted. Lines are gathered for three frames, so that the log
is not painted first.
"""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from softphone.domain.logline import LogLine

_AT_ONCE = 2_000
_GATHER_MS = 50


class LogInbox(QObject):
    """A queue of lines; one queued signal wakes the Qt thread for all that lie in it.

    Signals:
        arrived: a list of at most 2,000 `LogLine`, on the Qt thread.
    """

    arrived = Signal(object)
    _wake = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: deque[LogLine] = deque()
        self._woken = False
        self._closed = False
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._drain)
        self._wake.connect(self._gather, Qt.ConnectionType.QueuedConnection)

    def push(self, line: LogLine) -> None:
        """Any thread: take a line; never blocks and never raises."""
        if self._closed:
            return
        self._lines.append(line)
        if not self._woken:
            self._woken = True
            self._wake.emit()

    def close(self) -> None:
        """Take no more lines; call before the object is destroyed."""
        self._closed = True
        self._lines.clear()

    def _gather(self) -> None:
        self._later.start(_GATHER_MS)

    def _drain(self) -> None:
        self._woken = False
        lines = self._lines
        batch = [lines.popleft() for _ in range(min(len(lines), _AT_ONCE))]
        if lines and not self._woken:
            self._woken = True
            self._later.start(0)
        if batch:
            self.arrived.emit(batch)
