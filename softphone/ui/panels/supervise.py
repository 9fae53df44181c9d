"""The Supervise page: figures, requests for help, the board, and the seat."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from softphone.domain.link import LinkStatus
from softphone.ui.messages import link_sentence
from softphone.ui.models import floor_words, wording
from softphone.ui.models.floor_figures import Thresholds, figures
from softphone.ui.models.floor_rows import FloorRow, RowKey, is_waiting
from softphone.ui.models.floor_table import FloorModel
from softphone.ui.panels.help_alerts import HelpAlerts
from softphone.ui.panels.past_bar import PastBar
from softphone.ui.panels.seat_panel import SeatPanel
from softphone.ui.widgets.buttons import ActionButton
from softphone.ui.widgets.floor_view import FloorView
from softphone.ui.widgets.tiles import TileStrip

if TYPE_CHECKING:
    from softphone.controller.floor import FloorBook, FloorChange
    from softphone.controller.floor_past import PastMoment
    from softphone.domain.floor import HelpAsked
    from softphone.domain.floor_tally import FloorTally
    from softphone.domain.link import LinkState
    from softphone.ui.theme import Theme

FRAME_MS = 16
_SECOND_MS = 1000
_CALLERS = 4


class SupervisePage(QWidget):
    """Everything a supervisor looks at.

    It brings in changes once a frame, and the times each second, both only while it can be seen.

    Args:
        theme: what to draw with.
        parent: Qt parent.
        clock: unix time in seconds.
    """

    selected = Signal(object)
    """`FloorRow` of the line chosen, or None."""

    moment_chosen = Signal(int)
    """Seconds before now at which to show the floor; 0 shows what happens."""

    export_requested = Signal()
    wall_requested = Signal()

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, clock: Callable[[], float] = time.time
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._clock = clock
        self._book: FloorBook | None = None
        self._tally: Callable[[], FloorTally] | None = None
        self._past: PastMoment | None = None
        self._key: RowKey | None = None
        self._thresholds = Thresholds()
        self.model = FloorModel(self._now, self)
        self.tiles = TileStrip(theme, self)
        self.help = HelpAlerts(theme, self)
        self.past = PastBar(theme, self)
        self.view = FloorView(theme, self.model, self)
        self.seat = SeatPanel(theme, self)
        self.filter = QLineEdit(self)
        self.callers, self.status, self.missing = QLabel(self), QLabel(self), QLabel(self)
        self.group = ActionButton(theme, self.tr("Group by room"), parent=self)
        self.back = ActionButton(theme, self.tr("Look back"), parent=self)
        self.export = ActionButton(theme, self.tr("Export…"), parent=self)
        self.wall = ActionButton(theme, self.tr("Full screen"), parent=self)
        self._frame = QTimer(self, singleShot=True, interval=FRAME_MS)
        self._frame.timeout.connect(self._bring_in)
        self._second = QTimer(self, interval=_SECOND_MS)
        self._second.timeout.connect(self.refresh)
        self._connect()
        self._arrange()

    def read(self, book: FloorBook, tally: Callable[[], FloorTally]) -> None:
        """Show this floor from now on; `note` tells what changed."""
        self._book, self._tally = book, tally
        self.model.read(book)
        self.refresh()

    def note(self, change: FloorChange) -> None:
        """Something on the floor changed."""
        if self._past is not None:
            return
        self.model.note(change)
        if self.isVisible() and not self._frame.isActive():
            self._frame.start()

    def show_past(self, moment: PastMoment | None) -> None:
        """Show the floor as it was, with nothing to be done; None shows what happens again."""
        self._past = moment
        self.past.setVisible(moment is not None)
        if moment is None:
            self.past.show_now()
        elif moment.at is None:
            self.past.show_unknown(moment.problem)
        else:
            self.past.show_moment(moment.at)
        shown = self._book if moment is None else moment.book
        if shown is not None:
            self.model.read(shown)
        self._tell_selected()
        self.refresh()

    def set_thresholds(self, thresholds: Thresholds) -> None:
        """Grade the figures by these from now on."""
        self._thresholds = thresholds
        self.refresh()

    def show_help(self, asked: HelpAsked) -> None:
        """An agent asks for help."""
        call = None
        if self._book is not None and asked.call is not None:
            call = self._book.call(asked.call)
        self.help.show_request(asked, "" if call is None else floor_words.call(call))

    def show_link(self, link: LinkState) -> None:
        """Tell how the link to the floor is, unless it is up."""
        up = link.status is LinkStatus.UP
        self.status.setText("" if up else link_sentence(link, self._clock()))
        self.status.setVisible(not up)

    def show_missing(self, words: str) -> None:
        """Explain what this floor cannot tell or do; empty takes no room."""
        self.missing.setText(words)
        self.missing.setVisible(bool(words))

    def select(self, key: RowKey) -> None:
        """Choose a line, if it is shown."""
        place = self.model.place_of(key)
        if place is not None:
            flags = QItemSelectionModel.SelectionFlag
            chosen = self.model.index(place, 0)
            self.view.selectionModel().setCurrentIndex(chosen, flags.ClearAndSelect | flags.Rows)
            self.view.scrollTo(chosen)

    def refresh(self) -> None:
        """Bring figures, times and order up to now."""
        self.model.sort_again()
        if self._book is None or self._tally is None:
            return
        book, tally, now = self._book, self._tally, self._now()
        if self._past is not None:
            book, counts = self._past.book, self._past.tally
        else:
            counts = tally()
        self.tiles.show_figures(figures(book, counts, now, self._thresholds))
        self._show_callers(book, now)
        self.view.tick()

    @property
    def current(self) -> FloorRow | None:
        """The line chosen, while it exists; none in the past, where nothing can be done."""
        if self._key is None or self._past is not None:
            return None
        return self.model.row(self._key)

    def csv(self) -> str:
        """The lines shown, for a spreadsheet."""
        return floor_words.as_csv(self.model.shown(), self._now())

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        panels = (self.tiles, self.help, self.past, self.view, self.seat)
        for part in (*panels, self.group, self.back, self.export, self.wall):
            part.set_theme(theme)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up, and let the times go on."""
        super().showEvent(event)
        self._bring_in()
        self.refresh()
        self._second.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks."""
        super().hideEvent(event)
        self._second.stop()
        self._frame.stop()

    # -- keeping up --------------------------------------------------------------------------

    def _now(self) -> float:
        """The moment shown, unix time in seconds."""
        past = None if self._past is None else self._past.at
        return self._clock() if past is None else past

    def _bring_in(self) -> None:
        if self.model.stale:
            self.model.flush()
            self._tell_selected()
            self._forget_helped()

    def _show_callers(self, book: FloorBook, now: float) -> None:
        waiting = [
            (call.started_at, f"{floor_words.call(call)} ({call.room})")
            for call in book.calls()
            if is_waiting(call)
        ]
        waiting += [(one.since, floor_words.caller(one)) for one in book.waiting]
        waiting.sort()
        parts = [f"{words} {wording.duration(now - since)}" for since, words in waiting[:_CALLERS]]
        if len(waiting) > _CALLERS:
            parts.append(self.tr("{count} more").format(count=len(waiting) - _CALLERS))
        self.callers.setText(self.tr("Waiting: {calls}").format(calls="  ·  ".join(parts)))
        self.callers.setVisible(bool(waiting))

    def _forget_helped(self) -> None:
        if self._past is not None:
            return
        for key in self.help.keys:
            if self.model.row(key) is None:
                self.help.forget(key)

    def _on_current(self) -> None:
        index = self.view.selectionModel().currentIndex()
        chosen = self.view.selectionModel().hasSelection() and index.isValid()
        self._key = self.model.row_at(index.row()).key if chosen else None
        self._tell_selected()

    def _tell_selected(self) -> None:
        row = self.current
        self.seat.show_row(row)
        self.selected.emit(row)

    def _set_grouped(self) -> None:
        self.model.set_grouped(not self.model.grouped)
        grouped = self.model.grouped
        self.group.setText(self.tr("Ungroup") if grouped else self.tr("Group by room"))
        self.group.updateGeometry()

    # -- building ----------------------------------------------------------------------------

    def _connect(self) -> None:
        self.filter.textChanged.connect(self.model.set_filter)
        self.group.clicked.connect(self._set_grouped)
        self.back.clicked.connect(self.past.open)
        self.past.chosen.connect(self.moment_chosen)
        self.export.clicked.connect(self.export_requested)
        self.wall.clicked.connect(self.wall_requested)
        self.view.selectionModel().selectionChanged.connect(self._on_current)

    def _arrange(self) -> None:
        theme = self._theme
        self.filter.setPlaceholderText(self.tr("Filter agents, rooms, numbers…"))
        self.filter.setAccessibleName(self.tr("Filter the board"))
        self.filter.setClearButtonEnabled(True)
        self.callers.setProperty("role", "muted")
        self.status.setProperty("role", "error")
        self.missing.setProperty("role", "muted")
        self.missing.setWordWrap(True)
        self.missing.hide()
        self.status.hide()
        self.callers.hide()
        bar = QHBoxLayout()
        bar.setSpacing(theme.space(2))
        bar.addWidget(self.filter, 1)
        self.back.setToolTip(self.tr("See the board as it was in the last hour"))
        for button in (self.group, self.back, self.export, self.wall):
            bar.addWidget(button)
        board = QFrame(self)
        board.setProperty("role", "card")
        inner = QVBoxLayout(board)
        inner.setContentsMargins(theme.space(2), theme.space(2), theme.space(2), theme.space(2))
        inner.setSpacing(theme.space(2))
        inner.addLayout(bar)
        inner.addWidget(self.callers)
        inner.addWidget(self.view, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.space(4),) * 4)
        column.setSpacing(theme.space(3))
        column.addWidget(self.status)
        column.addWidget(self.missing)
        column.addWidget(self.help)
        column.addWidget(self.tiles)
        column.addWidget(board, 1)
        column.addWidget(self.seat)
        column.addWidget(self.past)
