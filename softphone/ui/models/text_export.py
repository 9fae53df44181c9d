"""Writes text to a file, away from the Qt thread, whole or not at all."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal


class TextExport(QObject):
    """Runs on the shared thread pool."""

    finished = Signal(str, str)
    """Path and, when it failed, one plain sentence; on the thread of this object."""

    def write(self, text: str, path: str) -> None:
        """Write the text; returns at once. An existing file is replaced only on success."""
        QThreadPool.globalInstance().start(_Job(self, text, path))


class _Job(QRunnable):
    def __init__(self, owner: TextExport, text: str, path: str) -> None:
        super().__init__()
        self._owner = owner
        self._text = text
        self._path = path

    def run(self) -> None:
        problem = ""
        try:
            _write(self._text, Path(self._path))
        except OSError as error:
            reason = error.strerror or str(error)
            problem = f"{self._path} could not be saved: {reason}. Choose another place."
        self._owner.finished.emit(self._path, problem)


def _write(text: str, path: Path) -> None:
    part = path.with_name(path.name + ".part")
    try:
        part.write_text(text, encoding="utf-8", newline="")
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)
        raise
