"""Moves the times of the session list's visible live rows, once a second, and else rests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from softphone.ui.widgets.row_layout import ROW_HEIGHT

if TYPE_CHECKING:
    from softphone.ui.models.session_table import SessionTableModel
    from softphone.ui.widgets.session_view import SessionTableView


class SecondHand(QObject):
    """One timer of 1 Hz while a live row can be seen; with none, there is no timer.

    Args:
        view: whose rows.
        model: the sessions, and the clock.
    """

    def __init__(self, view: SessionTableView, model: SessionTableModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.move)

    @property
    def moving(self) -> bool:
        """Whether times go on."""
        return self._timer.isActive()

    def start(self) -> None:
        """Look at the rows at the next full second."""
        if not self._timer.isActive() and self._view.isVisible():
            self._timer.start(1000 - int(self._model.clock() * 1000) % 1000)

    def stop(self) -> None:
        """Rest until `start`."""
        self._timer.stop()

    def move(self) -> None:
        """Paint the times again, and go on if there are any."""
        view, session_at = self._view, self._model.session_at
        rows = self._visible_live_rows()
        if not rows or not view.isVisible() or view.window().isMinimized():
            return
        ground = view.viewport()
        top = view.verticalScrollBar().value()
        for row in rows:
            session = session_at(row)
            layout = view.delegate.layout_of(session, ground.width())
            down = row * ROW_HEIGHT - top
            ground.update(layout.duration.translated(0, down))
            if session.held_since is not None:
                ground.update(layout.subtitle.translated(0, down))
        self.start()

    def _visible_live_rows(self) -> list[int]:
        view, session_at = self._view, self._model.session_at
        top = view.verticalScrollBar().value()
        first = top // ROW_HEIGHT
        last = min((top + view.viewport().height()) // ROW_HEIGHT, self._model.rowCount() - 1)
        return [row for row in range(first, last + 1) if session_at(row).live]
