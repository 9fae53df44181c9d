"""What a supervisor does with the line selected on the board."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from softphone.domain.ids import LegId
from softphone.ui.models import agent_words, floor_words
from softphone.ui.widgets.buttons import ActionButton, ButtonTone
from softphone.ui.widgets.mode_switch import ModeSwitch

if TYPE_CHECKING:
    from softphone.controller.supervision import SupervisionState
    from softphone.domain.floor import FloorCall
    from softphone.ui.models.floor_rows import FloorRow
    from softphone.ui.theme import Theme

LINE_LIMIT = 400
"""Longest line of text to an agent, in characters."""


class SeatPanel(QFrame):
    """Details of one line, the three-position control, and everything a seat allows.

    What is in force is shown, never what was merely wished; a wish says that it is on its way.

    Args:
        theme: what to draw with.
        parent: Qt parent.
    """

    mode_chosen = Signal(object)
    leave_requested = Signal()
    take_over_requested = Signal(object)
    end_requested = Signal(object)
    force_requested = Signal()
    line_sent = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._theme = theme
        self._row: FloorRow | None = None
        self._calls: tuple[FloorCall, ...] = ()
        self.name, self.told = QLabel(self), QLabel(self)
        self.told.setProperty("role", "muted")
        for label in (self.name, self.told):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.modes = ModeSwitch(theme, self)
        self.calls = QComboBox(self)
        self.line = QLineEdit(self)
        self.leave = ActionButton(theme, self.tr("Leave"), parent=self)
        self.take_over = ActionButton(theme, self.tr("Take over"), parent=self)
        self.end = ActionButton(
            theme, self.tr("End call"), tone=ButtonTone.DANGER_TINT, parent=self
        )
        self.force = ActionButton(theme, self.tr("Set state…"), parent=self)
        self.send = ActionButton(theme, self.tr("Send"), parent=self)
        self._connect()
        self._arrange()
        self.show_row(None)

    @property
    def call(self) -> LegId | None:
        """The call chosen in the list."""
        data = self.calls.currentData()
        return None if data is None else LegId(data)

    def show_row(self, row: FloorRow | None) -> None:
        """Show this line of the board; None when there is none."""
        self._row = row
        calls = () if row is None else row.calls
        if calls != self._calls:
            self._calls = calls
            self._list_calls(calls)
        self.setVisible(row is not None)
        if row is not None:
            self.name.setText(f"{floor_words.name(row)} · {floor_words.state(row)}")

    def show_seat(self, seat: SupervisionState, *, own_room: bool = False) -> None:
        """Show where the supervisor is, as far as this line is concerned.

        Args:
            seat: as measured.
            own_room: the line is in the supervisor's own room, where there is nothing to supervise.
        """
        row = self._row
        if row is None:
            return
        room = row.key[0]
        here = seat.room == room
        self.modes.show_mode(seat.mode if here else None)
        self.modes.setEnabled(not own_room)
        self.leave.setEnabled(here or seat.wish.room == room)
        for button in (self.take_over, self.end):
            button.setEnabled(here and bool(row.calls))
        with_agent = here and row.agent is not None
        for part in (self.force, self.send, self.line):
            part.setEnabled(with_agent)
        self.told.setText(self._words(seat, own_room))

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        self.modes.set_theme(theme)
        for button in (self.leave, self.take_over, self.end, self.force, self.send):
            button.set_theme(theme)

    def _words(self, seat: SupervisionState, own_room: bool) -> str:
        assert self._row is not None
        room = self._row.key[0]
        if own_room:
            return self.tr("This is your own room.")
        if seat.pending and room in (seat.wish.room, seat.room):
            if seat.wish.room is None:
                return self.tr("Leaving…")
            wanted = agent_words.mode_word(seat.wish.mode)
            return self.tr("{mode}: on its way…").format(mode=wanted)
        if seat.room != room:
            return self.tr("You are not in this room. Choose how to join; listening is silent.")
        if seat.stale:
            return self.tr("The link is down; what is shown may be old.")
        heard = self.tr("You are heard.") if seat.speaking else self.tr("Nobody hears you.")
        mode = "" if seat.mode is None else agent_words.mode_word(seat.mode)
        return f"{mode}: {heard}" if mode else heard

    def _list_calls(self, calls: Sequence[FloorCall]) -> None:
        before = self.calls.currentData()
        self.calls.clear()
        for call in calls:
            words = f"{floor_words.call(call)} · {floor_words.call_state(call)}"
            self.calls.addItem(words, call.leg)
        place = self.calls.findData(before)
        self.calls.setCurrentIndex(max(0, place) if calls else -1)
        self.calls.setEnabled(len(calls) > 1)
        self.calls.setVisible(bool(calls))

    def _send(self) -> None:
        text = self.line.text().strip()
        if text:
            self.line.clear()
            self.line_sent.emit(text)

    def _ask_about_call(self, signal: object) -> None:
        if self.call is not None:
            signal.emit(self.call)  # type: ignore[attr-defined]

    def _connect(self) -> None:
        self.modes.chosen.connect(self.mode_chosen)
        self.leave.clicked.connect(self.leave_requested)
        self.take_over.clicked.connect(lambda: self._ask_about_call(self.take_over_requested))
        self.end.clicked.connect(lambda: self._ask_about_call(self.end_requested))
        self.force.clicked.connect(self.force_requested)
        self.send.clicked.connect(self._send)
        self.line.returnPressed.connect(self._send)

    def _arrange(self) -> None:
        theme = self._theme
        self.name.setFont(theme.font(theme.size_strong, QFont.Weight.DemiBold))
        self.calls.setAccessibleName(self.tr("Call"))
        self.calls.setMinimumWidth(theme.space(20))
        self.line.setAccessibleName(self.tr("Line of text to the agent; no customer sees it"))
        self.line.setPlaceholderText(self.tr("Write to the agent; customers never see it"))
        self.line.setMaxLength(LINE_LIMIT)
        self.take_over.setToolTip(
            self.tr("Barge, and once you are heard, move the call to your own room")
        )
        head, act, write = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row in (head, act, write):
            row.setSpacing(theme.space(2))
        head.addWidget(self.name)
        head.addStretch(1)
        head.addWidget(self.told)
        act.addWidget(self.modes)
        act.addWidget(self.leave)
        act.addStretch(1)
        act.addWidget(self.take_over)
        act.addWidget(self.end)
        write.addWidget(self.calls, 2)
        write.addWidget(self.force)
        write.addWidget(self.line, 3)
        write.addWidget(self.send)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.space(3),) * 4)
        column.setSpacing(theme.space(2))
        for row in (head, act, write):
            column.addLayout(row)
