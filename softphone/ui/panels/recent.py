"""The last sessions that ended, one line each: a click puts the number into the dial field."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from softphone.ui import icons
from softphone.ui.theme import Theme
from softphone.ui.widgets import painting
from softphone.ui.widgets.buttons import PaintedButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from softphone.domain.session import Session

KEPT = 8
"""Most lines shown."""

_ROW = 29


class RecentRow(PaintedButton):
    """One ended session.

    Args:
        theme: what to draw with.
        session: the session; ``ended_at`` is set.
        name: how its far party reads.
        parent: Qt parent.
    """

    dial_requested = Signal(str)

    def __init__(self, theme: Theme, session: Session, name: str, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.session = session
        self.setText(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("Click to fill in, double-click to dial"))
        self.refresh(time.time())

    def refresh(self, now: float) -> None:
        """Say again how long ago it was; ``now`` is unix time in seconds."""
        self._facts = " · ".join((_result(self.session), _ago(self, now, self.session)))
        way = self.tr("Dial-out") if _is_out(self.session) else self.tr("Dial-in")
        self.setAccessibleName(f"{way}, {self.text()}, {self._facts}")
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(160, _ROW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return and Enter dial; Space fills the number in."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.dial_requested.emit(self.session.peer)
            return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Dial."""
        self.dial_requested.emit(self.session.peer)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw arrow, name, facts and the hairline below."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        if self.underMouse():
            painter.fillRect(rect, theme.color("raised"))
        painter.fillRect(QRectF(0, rect.bottom() - 1, rect.width(), 1), theme.color("border"))
        arrow, color = self._arrow()
        painting.picture(
            painter, 0, round(rect.center().y() - 7), icons.pixmap(arrow, color.name(), 14)
        )
        small = theme.font(theme.size_small, tabular=True)
        wide = QFontMetrics(small).horizontalAdvance(self._facts) + 2
        right = QRectF(rect.right() - wide, rect.top(), wide, rect.height())
        end = painting.RIGHT
        painting.text(painter, right, self._facts, small, theme.color("text_muted"), end)
        words = QRectF(20, rect.top(), right.left() - 28, rect.height())
        font = theme.font(theme.size_body, QFont.Weight.Medium)
        painting.text(painter, words, self.text(), font, theme.color("text"))
        if self.hasFocus():
            painting.focus_ring(painter, rect, theme.radius_s, theme.color("accent"))

    def _arrow(self) -> tuple[str, QColor]:
        if _is_out(self.session):
            return "dial-out", self._theme.color("text_muted")
        missed = self.session.answered_at is None
        return "dial-in", self._theme.color("danger" if missed else "text_muted")


class RecentPanel(QWidget):
    """The list of recent sessions.

    Args:
        theme: what to draw with.
        parent: Qt parent.
    """

    chosen = Signal(str)
    """Put this address into the dial field."""

    dial_requested = Signal(str)
    """Dial this address now."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[RecentRow] = []
        self._tab_after: QWidget | None = None
        self._caption = QLabel(self.tr("RECENT"), self)
        self._caption.setFont(theme.caption_font())
        self._caption.setProperty("role", "caption")
        self._empty = QLabel(self.tr("Calls you end are listed here."), self)
        self._empty.setProperty("role", "muted")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._caption)
        self._column.addSpacing(theme.space(2))
        self._column.addWidget(self._empty)
        self._column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.setMinimumHeight(self._head())
        self._minute = QTimer(self)
        self._minute.setInterval(30_000)
        self._minute.timeout.connect(self._refresh)

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        for row in self._rows:
            row.set_theme(theme)

    def set_tab_after(self, widget: QWidget) -> None:
        """The lines follow this widget in the tab order, newest first."""
        self._tab_after = widget

    @property
    def rows(self) -> tuple[RecentRow, ...]:
        """The lines, newest first."""
        return tuple(self._rows)

    def add(self, session: Session, format_address: Callable[[str], str]) -> None:
        """Put an ended session on top; one without an address cannot be dialled and is left out."""
        self._put(session, format_address, 0)

    def add_older(self, session: Session, format_address: Callable[[str], str]) -> None:
        """Put an ended session of an earlier run below the others, while there is room."""
        if len(self._rows) < KEPT:
            self._put(session, format_address, len(self._rows))

    def forget(self, peer: str) -> None:
        """Take away every line of this address; an empty one takes all away."""
        gone = [row for row in self._rows if peer in ("", row.session.peer)]
        self._drop(gone)
        self._empty.setVisible(not self._rows)
        self._show_what_fits()

    def _put(self, session: Session, format_address: Callable[[str], str], place: int) -> None:
        if not session.peer or any(row.session.id == session.id for row in self._rows):
            return
        name = session.peer_name or format_address(session.peer)
        row = RecentRow(self._theme, session, name, self)
        row.clicked.connect(lambda: self.chosen.emit(session.peer))
        row.dial_requested.connect(self.dial_requested)
        row.setFixedHeight(_ROW)
        before = self._rows[place - 1] if place else self._tab_after
        self._rows.insert(place, row)
        self._column.insertWidget(2 + place, row)
        if before is not None:
            QWidget.setTabOrder(before, row)
        self._empty.hide()
        self._drop(self._rows[KEPT:])
        self.setMinimumHeight(self._head() + min(2, len(self._rows)) * _ROW)
        self._show_what_fits()
        self._minute.start()

    def _drop(self, gone: list[RecentRow]) -> None:
        for row in gone:
            self._rows.remove(row)
            self._column.removeWidget(row)
            row.deleteLater()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Show whole lines only."""
        self._show_what_fits()

    def _head(self) -> int:
        return self._caption.sizeHint().height() + self._theme.space(2)

    def _show_what_fits(self) -> None:
        room = (self.height() - self._head()) // _ROW
        for place, row in enumerate(self._rows):
            row.setVisible(place < room)

    def _refresh(self) -> None:
        now = time.time()
        for row in self._rows:
            row.refresh(now)


def _is_out(session: Session) -> bool:
    return session.direction.value == "dial-out"


def _result(session: Session) -> str:
    from softphone.ui.messages import end_reason_word

    if session.answered_at is not None and session.ended_at is not None:
        minutes, seconds = divmod(max(0, int(session.ended_at - session.answered_at)), 60)
        return f"{minutes}:{seconds:02d}"
    return end_reason_word(session.outcome.reason) if session.outcome is not None else ""


def _ago(row: QWidget, now: float, session: Session) -> str:
    minutes = int(max(0.0, now - (session.ended_at or now)) // 60)
    if minutes < 1:
        return row.tr("now")
    if minutes < 60:
        return row.tr("{count} min").format(count=minutes)
    hours = minutes // 60
    if hours < 48:
        return row.tr("{count} h").format(count=hours)
    return row.tr("{count} d").format(count=hours // 24)
