"""Writes log lines to a file, away from the Qt thread, whole or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from softphone.domain.logline import LogLine
from softphone.ui.models.log_text import level_word


class LogExport(QObject):
    """Runs exports on the shared thread pool.

    Signals:
        finished: path and, when it failed, one plain sentence; on the thread of this object.
    """

    finished = Signal(str, str)

    def write(self, lines: Sequence[LogLine], path: str) -> None:
        """Write these lines; returns at once. An existing file is replaced only on success."""
        QThreadPool.globalInstance().start(_Job(self, lines, path))


class _Job(QRunnable):
    def __init__(self, owner: LogExport, lines: Sequence[LogLine], path: str) -> None:
        super().__init__()
        self._owner = owner
        self._lines = lines
        self._path = path

    def run(self) -> None:
        problem = ""
        try:
            write_lines(self._lines, Path(self._path))
        except OSError as error:
            reason = error.strerror or str(error)
            problem = f"The log could not be saved to {self._path}: {reason}. Choose another place."
        self._owner.finished.emit(self._path, problem)


def write_lines(lines: Sequence[LogLine], path: Path) -> None:
    """Write lines with date, level, sessionId and text; digits of telephone numbers are masked.

    Raises:
        OSError: the file cannot be written; nothing is left behind.
    """
    from softphone.logs import hide_numbers

    part = path.with_name(path.name + ".part")
    try:
        with part.open("w", encoding="utf-8") as file:
            for line in lines:
                at = datetime.fromtimestamp(line.at, UTC).astimezone()
                stamp = at.isoformat(timespec="milliseconds")
                text = hide_numbers(line.text)
                file.write(f"{stamp} {level_word(line.level):<5} {line.session or '-'} {text}\n")
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)
        raise
