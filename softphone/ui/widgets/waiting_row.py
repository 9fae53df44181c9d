"""One caller of the queue: who, why, since when, and the two things to do about it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from softphone.ui import icons
from softphone.ui.models.waiting_lines import WaitingLine
from softphone.ui.models.wording import duration
from softphone.ui.theme import Theme
from softphone.ui.widgets import painting
from softphone.ui.widgets.buttons import ActionButton, ButtonTone

HEIGHT = 44
_ICON = 18
_TIME = 56
_WHY = 190


class WaitingRow(QWidget):
    """Paints its words and carries two real buttons, which the keyboard reaches.

    Up and Down go to the same button of the row above or below.

    Args:
        theme: what to draw with.
        line: whom it shows.
        parent: Qt parent.
    """

    answer_requested = Signal(str)
    """The line's key."""

    decline_requested = Signal(str)
    """The line's key."""

    moved = Signal(int, bool)
    """How many rows to go, and whether from the answer button."""

    def __init__(self, theme: Theme, line: WaitingLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._waited = ""
        self.line = line
        self.answer = ActionButton(theme, icon="answer", tone=ButtonTone.SUCCESS, parent=self)
        self.decline = ActionButton(theme, icon="decline", parent=self)
        self.answer.clicked.connect(lambda: self.answer_requested.emit(self.line.key))
        self.decline.clicked.connect(lambda: self.decline_requested.emit(self.line.key))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(2), 0, theme.space(2), 0)
        row.setSpacing(theme.space(2))
        row.addStretch(1)
        for button in (self.answer, self.decline):
            button.installEventFilter(self)
            row.addWidget(button)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name_parts()

    def show_line(self, line: WaitingLine) -> None:
        """Show what became of the caller."""
        if line != self.line:
            self.line = line
            self._name_parts()
            self.update()

    def show_time(self, now: float) -> None:
        """Say how long they have waited; ``now`` is unix time in seconds."""
        waited = duration(int(now) - int(self.line.since))
        if waited != self._waited:
            self._waited = waited
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        self.answer.set_theme(theme)
        self.decline.set_theme(theme)
        self.update()

    def words(self) -> str:
        """The row as one sentence."""
        line = self.line
        waited = self.tr("waited {time}").format(time=self._waited)
        parts = (line.name, line.number, line.why, self._where(), waited)
        return ", ".join(part for part in parts if part)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(480, HEIGHT)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down on a button move between the rows; the focus tells whom it is about."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step is not None:
                self.moved.emit(step, watched is self.answer)
                return True
        if event.type() is QEvent.Type.FocusIn:
            for button in (self.answer, self.decline):
                button.setAccessibleDescription(self.words())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw icon, name, number, reason and time."""
        theme, line = self._theme, self.line
        painter = QPainter(self)
        color = theme.color("warning")
        top = (HEIGHT - _ICON) // 2
        painting.picture(painter, theme.space(4), top, icons.pixmap(line.icon, color.name(), _ICON))
        time = self._time_place()
        strong = theme.font(theme.size_strong, QFont.Weight.DemiBold, tabular=True)
        painting.text(
            painter, QRectF(time), self._waited, strong, theme.color("text"), painting.RIGHT
        )
        name = theme.font(theme.size_strong, QFont.Weight.DemiBold)
        small = theme.font(theme.size_small)
        needed = min(_WHY, QFontMetrics(small).horizontalAdvance(line.why) + 2)
        why = QRectF(time.left() - needed - theme.space(3), 0, needed, HEIGHT)
        left = theme.space(4) + _ICON + theme.space(3)
        room = why.left() - left - theme.space(3)
        wide = min(QFontMetrics(name).horizontalAdvance(line.name) + 2.0, room)
        painting.text(painter, QRectF(left, 0, wide, HEIGHT), line.name, name, theme.color("text"))
        rest = room - wide - theme.space(3)
        aside = " · ".join(part for part in (line.number, self._where()) if part)
        muted = theme.color("text_muted")
        if rest > theme.space(10):
            place = QRectF(left + wide + theme.space(3), 0, rest, HEIGHT)
            painting.text(painter, place, aside, small, muted)
        painting.text(painter, why, line.why, small, muted, painting.RIGHT)

    def _where(self) -> str:
        where = self.line.where
        return self.tr("via {entrance}").format(entrance=where) if where else ""

    def _time_place(self) -> QRect:
        turned = self.isRightToLeft()
        left = self.width() - self.answer.geometry().right() - 1 if turned else self.answer.x()
        right = left - self._theme.space(3)
        return QRect(right - _TIME, 0, _TIME, HEIGHT)

    def _name_parts(self) -> None:
        line = self.line
        word = self.tr("Answer") if line.session is not None else self.tr("Take")
        widest = 0
        for either in (self.tr("Answer"), self.tr("Take")):
            self.answer.setText(either)
            widest = max(widest, self.answer.sizeHint().width())
        self.answer.setFixedWidth(widest)
        self.answer.setText(word)
        self.decline.setText(self.tr("Decline"))
        self.answer.setEnabled(line.may_answer)
        self.decline.setEnabled(line.may_decline)
        self.answer.setAccessibleName(f"{word}: {line.name}")
        self.decline.setAccessibleName(self.tr("Decline: {name}").format(name=line.name))
        aside = " · ".join(part for part in (line.name, line.number, self._where()) if part)
        self.setToolTip(aside)
        self.setAccessibleName(", ".join(part for part in (line.name, line.why) if part))
