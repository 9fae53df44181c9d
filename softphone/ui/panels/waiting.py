"""The queue of waiting callers: who rings, who waits outside of rooms, and for how long."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from softphone.domain.capabilities import Capabilities
from softphone.domain.ids import SessionId
from softphone.domain.session import Session
from softphone.domain.waiting import WaitingCaller
from softphone.ui.models.waiting_lines import WaitingLine, rings, waiting_lines
from softphone.ui.theme import Theme
from softphone.ui.widgets.waiting_row import HEIGHT, WaitingRow

if TYPE_CHECKING:
    from softphone.controller.signals import TelephonySignals

ROWS_MAX = 60
"""Most rows made; whoever waits behind them is counted."""

_SEEN = 3
_SEEN_IN_LOW_WINDOWS = 1
"""Rows in view; the others are scrolled to."""

_LOW = 760
"""Height of the window, in pixels, below which the sessions need the room."""

_GATHER_MS = 30
"""Callers come in bursts; the rows are brought up once for each, and never before a session row."""


class WaitingPanel(QFrame):
    """Takes no room while nobody waits, and ticks only while somebody can be seen waiting.

    Args:
        theme: what to draw with.
        parent: Qt parent.
        clock: unix time in seconds.

    Signals:
        answer_requested, decline_requested: `SessionId` of a ringing session.
        take_requested, turn_away_requested: `LegId` of a caller in the lobby.
    """

    answer_requested = Signal(object)
    decline_requested = Signal(object)
    take_requested = Signal(object)
    turn_away_requested = Signal(object)

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._theme = theme
        self._clock = clock
        self._signals: TelephonySignals | None = None
        self._capabilities = Capabilities(answer_dialin=True, decline_dialin=True)
        self._address_of: Callable[[str], str] = str
        self._ringing: dict[SessionId, Session] = {}
        self._callers: tuple[WaitingCaller, ...] = ()
        self._rows: dict[str, WaitingRow] = {}
        self._gather = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._gather.timeout.connect(self.refresh)
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._show_times)
        self._arrange()
        self.hide()

    def bind(
        self,
        signals: TelephonySignals,
        sessions: Iterable[Session] = (),
        callers: Iterable[WaitingCaller] = (),
        *,
        capabilities: Capabilities | None = None,
        address_format: Callable[[str], str] | None = None,
    ) -> None:
        """Follow the callers.

        Args:
            signals: where changes are told.
            sessions: those that exist already.
            callers: in the lobby now.
            capabilities: of the backend, when known.
            address_format: E.164 number or SIP URI to text for people.
        """
        self.unbind()
        self._signals = signals
        self._address_of = address_format or str
        if capabilities is not None:
            self._capabilities = capabilities
        self._ringing = {session.id: session for session in sessions if rings(session)}
        self._callers = tuple(callers)
        signals.sessions_altered.connect(self._on_sessions)
        signals.waiting_changed.connect(self._on_callers)
        self.refresh()

    def unbind(self) -> None:
        """Stop following; nobody is shown any more."""
        signals, self._signals = self._signals, None
        if signals is not None:
            signals.sessions_altered.disconnect(self._on_sessions)
            signals.waiting_changed.disconnect(self._on_callers)
        self._ringing.clear()
        self._callers = ()
        self._gather.stop()
        self.refresh()

    def set_capabilities(self, capabilities: Capabilities) -> None:
        """Offer what this backend can do."""
        if capabilities != self._capabilities:
            self._capabilities = capabilities
            self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        for row in self._rows.values():
            row.set_theme(theme)

    @property
    def rows(self) -> tuple[WaitingRow, ...]:
        """The rows, the longest waiting first."""
        return tuple(self._rows.values())

    def take_focus(self) -> bool:
        """Put the keyboard on the longest waiting caller; False when nobody waits."""
        self.refresh()
        row = next(iter(self._rows.values()), None)
        if row is not None:
            row.answer.setFocus()
        return row is not None

    def refresh(self) -> None:
        """Bring the rows up to who waits now."""
        self._gather.stop()
        lines = waiting_lines(
            self._ringing.values(), self._callers, self._capabilities, self._address_of
        )
        shown = lines[:ROWS_MAX]
        fresh = self._update_rows(shown)
        self._place_rows(shown)
        self._more.setVisible(len(lines) > len(shown))
        self._more.setText(self.tr("{count} more").format(count=len(lines) - len(shown)))
        words = self.tr("WAITING — {count}").format(count=len(lines))
        self._caption.setText(words)
        self._fit()
        self._show_times()
        self.setVisible(bool(shown))
        if fresh is not None and fresh.line.session is None:
            self._announce(fresh)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the window's height."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        seen = _SEEN_IN_LOW_WINDOWS if self.window().height() < _LOW else _SEEN
        self._scroll.setFixedHeight(HEIGHT * min(seen, len(self._rows)))

    # -- building ----------------------------------------------------------------------------

    def _arrange(self) -> None:
        space = self._theme.space
        self._caption = QLabel(self)
        self._caption.setFont(self._theme.caption_font())
        self._caption.setProperty("role", "caption")
        self._caption.setContentsMargins(space(4), space(2), space(4), space(1))
        self._more = QLabel(self)
        self._more.setProperty("role", "muted")
        self._more.setContentsMargins(space(4), 0, space(4), space(1))
        inside = QWidget()
        inside.setAutoFillBackground(False)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(inside)
        self._scroll.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, space(1))
        column.setSpacing(0)
        for part in (self._caption, self._scroll, self._more):
            column.addWidget(part)
        self.setAccessibleName(self.tr("Waiting callers"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def _update_rows(self, lines: tuple[WaitingLine, ...]) -> WaitingRow | None:
        """Make and drop rows; one that is new, if any."""
        fresh = None
        wanted = {line.key for line in lines}
        for key in [key for key in self._rows if key not in wanted]:
            self._drop(self._rows.pop(key))
        for line in lines:
            row = self._rows.get(line.key)
            if row is None:
                fresh = self._rows[line.key] = self._make_row(line)
            else:
                row.show_line(line)
        return fresh

    def _make_row(self, line: WaitingLine) -> WaitingRow:
        row = WaitingRow(self._theme, line, self._scroll.widget())
        row.answer_requested.connect(self._on_answer)
        row.decline_requested.connect(self._on_decline)
        row.moved.connect(lambda step, answer, row=row: self._move(row, step, answer=answer))
        return row

    def _drop(self, row: WaitingRow) -> None:
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _place_rows(self, lines: tuple[WaitingLine, ...]) -> None:
        self._rows = {line.key: self._rows[line.key] for line in lines}
        before: QWidget | None = None
        for place, row in enumerate(self._rows.values()):
            if self._column.indexOf(row) != place:
                self._column.insertWidget(place, row)
            if before is not None:
                QWidget.setTabOrder(before, row.answer)
            QWidget.setTabOrder(row.answer, row.decline)
            before = row.decline

    # -- following ---------------------------------------------------------------------------

    def _on_sessions(self, changes: Mapping[SessionId, Session | None]) -> None:
        moved = False
        for session_id, session in changes.items():
            if session is not None and rings(session):
                self._ringing[session_id] = session
                moved = True
            elif self._ringing.pop(session_id, None) is not None:
                moved = True
        if moved and not self._gather.isActive():
            self._gather.start()

    def _on_callers(self, callers: tuple[WaitingCaller, ...]) -> None:
        self._callers = callers
        if not self._gather.isActive():
            self._gather.start()

    def _announce(self, row: WaitingRow) -> None:
        self.setAccessibleDescription(row.words())
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _show_times(self) -> None:
        now = self._clock()
        for row in self._rows.values():
            row.show_time(now)

    def showEvent(self, event: QShowEvent) -> None:
        """Tick while somebody can be seen waiting."""
        super().showEvent(event)
        self._show_times()
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing ticks while nobody waits or nobody looks."""
        super().hideEvent(event)
        self._tick.stop()

    # -- wishes ------------------------------------------------------------------------------

    def _on_answer(self, key: str) -> None:
        line = self._rows[key].line
        if line.session is not None:
            self.answer_requested.emit(line.session)
        else:
            self.take_requested.emit(line.leg)

    def _on_decline(self, key: str) -> None:
        line = self._rows[key].line
        if line.session is not None:
            self.decline_requested.emit(line.session)
        else:
            self.turn_away_requested.emit(line.leg)

    def _move(self, row: WaitingRow, step: int, *, answer: bool) -> None:
        rows = self.rows
        there = rows[max(0, min(len(rows) - 1, rows.index(row) + step))]
        (there.answer if answer else there.decline).setFocus()
        self._scroll.ensureWidgetVisible(there, 0, 0)
