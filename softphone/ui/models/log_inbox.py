"""Brings log lines from any thread to the Qt thread, one hop for many lines."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QObject, Qt, Signal

from softphone.domain.logline import LogLine

_AT_ONCE = 2_000


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
        self._wake.connect(self._drain, Qt.ConnectionType.QueuedConnection)

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

    def _drain(self) -> None:
        self._woken = False
        lines = self._lines
        batch = [lines.popleft() for _ in range(min(len(lines), _AT_ONCE))]
        if lines and not self._woken:
            self._woken = True
            self._wake.emit()
        if batch:
            self.arrived.emit(batch)
