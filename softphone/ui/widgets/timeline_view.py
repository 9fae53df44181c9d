"""The history of one session, line by line: time, marker, event and words."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter, QPen, QPolygon
from PySide6.QtWidgets import QToolTip, QWidget

from softphone.domain.timeline import EntryKind, TimelineEntry
from softphone.ui.models.wording import clock_ms
from softphone.ui.theme import Theme
from softphone.ui.widgets.line_area import LineArea

_LINE = 28
_PAD = 15
_MARK = 10
_GAP = 12

_COLOR = {
    EntryKind.COMMAND: "accent",
    EntryKind.PROGRESS: "accent",
    EntryKind.ANSWERED: "success",
    EntryKind.WARNING: "warning",
    EntryKind.ERROR: "danger",
    EntryKind.ENDED: "text_muted",
    EntryKind.TONE: "tones",
}
_WORD = {
    EntryKind.COMMAND: "command",
    EntryKind.PROGRESS: "progress",
    EntryKind.ANSWERED: "answered",
    EntryKind.WARNING: "warning",
    EntryKind.ERROR: "error",
    EntryKind.ENDED: "ended",
    EntryKind.TONE: "tone",
}


class TimelineView(LineArea):
    """Shows `TimelineEntry` values; the marker tells the kind by colour and by shape.

    Shapes: ring = our command, disc = progress, disc with a ring = answered, triangle = warning,
    cross = error, square = ended, diamond = tone.

    Args:
        theme: the theme to draw with.
        parent: Qt parent.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, _LINE, parent)
        self.setAccessibleName(self.tr("Timeline"))
        self._entries: list[TimelineEntry] = []
        self._prepare()

    def _prepare(self) -> None:
        theme = self.theme
        self._time_font = theme.font(theme.size_body, tabular=True)
        self._name_font = theme.font(theme.size_body, QFont.Weight.DemiBold)
        self._text_font = theme.font(theme.size_body)
        self._name_metrics = QFontMetrics(self._name_font)
        self._text_metrics = QFontMetrics(self._text_font)
        self._time_width = QFontMetrics(self._time_font).horizontalAdvance("00:00:00.000")

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self.theme = theme
        self._prepare()
        super().set_theme(theme)

    def show_entries(self, entries: Iterable[TimelineEntry]) -> None:
        """Show the history of another session."""
        self._entries = list(entries)
        self.set_following(True)
        self.lines_replaced()

    def add(self, entry: TimelineEntry) -> None:
        """Something happened to the session shown."""
        self._entries.append(entry)
        self.lines_changed()

    def line_count(self) -> int:
        """One line an entry."""
        return len(self._entries)

    def line_text(self, line: int) -> str:
        """Time, kind, name and words."""
        entry = self._entries[line]
        words = f" — {entry.text}" if entry.text else ""
        return f"{clock_ms(entry.at)}  {_WORD[entry.kind]}  {entry.name}{words}"

    def paint_line(self, painter: QPainter, line: int, place: QRect) -> None:
        """Time, marker, bold name, words; words are cut at the right edge."""
        entry, theme = self._entries[line], self.theme
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(self._time_font)
        painter.setPen(theme.color("text_muted"))
        rest = place.adjusted(_PAD, 0, -_PAD, 0)
        painter.drawText(rest, middle, clock_ms(entry.at))
        rest.setLeft(rest.left() + self._time_width + _GAP)
        _paint_mark(
            painter, QPoint(rest.left() + _MARK // 2, place.center().y() + 1), entry.kind, theme
        )
        rest.setLeft(rest.left() + _MARK + _GAP)
        painter.setPen(theme.color("text"))
        painter.setFont(self._name_font)
        name = self._name_metrics.elidedText(entry.name, Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, middle, name)
        if entry.text:
            rest.setLeft(rest.left() + self._name_metrics.horizontalAdvance(name) + 4)
            painter.setFont(self._text_font)
            painter.drawText(rest, middle, self._cut(f"— {entry.text}", rest.width()))

    def viewportEvent(self, event: QEvent) -> bool:
        """A tooltip with the whole entry where its words are cut."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            line = self.line_at(event.pos())
            cut = 0 <= line < len(self._entries) and self._is_cut(self._entries[line])
            QToolTip.showText(event.globalPos(), self.line_text(line) if cut else "", self)
            return True
        return super().viewportEvent(event)

    def _is_cut(self, entry: TimelineEntry) -> bool:
        room = self.viewport().width() - 2 * _PAD - self._time_width - _MARK - 2 * _GAP - 4
        needed = self._name_metrics.horizontalAdvance(entry.name)
        return needed + self._text_metrics.horizontalAdvance(f"— {entry.text}") > room

    def _cut(self, text: str, width: int) -> str:
        return self._text_metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, width))


def _paint_mark(painter: QPainter, at: QPoint, kind: EntryKind, theme: Theme) -> None:
    color = theme.color(_COLOR[kind])
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    if kind is EntryKind.COMMAND:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color, 2.0))
        painter.drawEllipse(at, 3, 3)
    elif kind is EntryKind.PROGRESS:
        painter.drawEllipse(at, 4, 4)
    elif kind is EntryKind.ANSWERED:
        painter.drawEllipse(at, 3, 3)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color, 1.5))
        painter.drawEllipse(at, 5, 5)
    elif kind is EntryKind.WARNING:
        painter.drawPolygon(_polygon(at, (0, -5), (5, 4), (-5, 4)))
    elif kind is EntryKind.ERROR:
        painter.setPen(QPen(color, 2.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(at + QPoint(-3, -3), at + QPoint(3, 3))
        painter.drawLine(at + QPoint(-3, 3), at + QPoint(3, -3))
    elif kind is EntryKind.ENDED:
        painter.drawRect(at.x() - 4, at.y() - 4, 8, 8)
    else:
        painter.drawPolygon(_polygon(at, (0, -5), (5, 0), (0, 5), (-5, 0)))
    painter.restore()


def _polygon(at: QPoint, *corners: tuple[int, int]) -> QPolygon:
    return QPolygon([at + QPoint(x, y) for x, y in corners])
