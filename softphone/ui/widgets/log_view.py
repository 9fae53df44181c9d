"""The log on screen: fixed-width lines with time, level and text, filtered without waiting."""

from __future__ import annotations

import logging

from PySide6.QtCore import QRect, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from softphone.domain.logline import LogLine
from softphone.ui.models.log_buffer import CAPACITY, LogBuffer
from softphone.ui.models.log_matches import LogCriteria, LogMatches
from softphone.ui.models.log_text import level_word, line_as_text
from softphone.ui.models.wording import clock_ms
from softphone.ui.theme import Theme
from softphone.ui.widgets.line_area import LineArea

_LINE = 20
_PAD = 15
_TIME_CHARS = 14
_LEVEL_CHARS = 7
_MAX_CHARS = 4_000
_SLICE_S = 0.004


class LogView(LineArea):
    """Shows a `LogBuffer` through `LogCriteria`.

    A new filter is searched in slices of 4 ms, newest lines first, between which the window
    stays free; a newer filter drops a search under way.

    Args:
        theme: the theme to draw with.
        parent: Qt parent.
        capacity: lines to keep.

    Signals:
        count_changed: shown lines, kept lines, and whether the search goes on.
    """

    count_changed = Signal(int, int, bool)

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, capacity: int = CAPACITY
    ) -> None:
        super().__init__(theme, _LINE, parent)
        self.setAccessibleName(self.tr("Log"))
        self.buffer = LogBuffer(capacity)
        self.matches = LogMatches(self.buffer)
        self._longest = 0
        self._search = QTimer(self, interval=0)
        self._search.timeout.connect(self._search_on)
        self._prepare()

    def _prepare(self) -> None:
        theme = self.theme
        self._font = theme.mono(theme.size_small)
        metrics = QFontMetricsF(self._font)
        self._char = metrics.horizontalAdvance("0")
        self._baseline = round((_LINE + metrics.ascent() - metrics.descent()) / 2)
        self._muted = theme.color("text_muted")
        self._colors = {
            "DEBUG": self._muted,
            "INFO": theme.color("text"),
            "WARN": theme.color("warning"),
            "ERROR": theme.color("danger"),
            "FATAL": theme.color("danger"),
        }

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self.theme = theme
        self._prepare()
        super().set_theme(theme)

    # -- lines -------------------------------------------------------------------------------

    def append(self, lines: list[LogLine]) -> None:
        """Add lines at the end, dropping the oldest beyond the capacity."""
        start = self.buffer.end
        dropped = self.buffer.extend(lines)
        self._longest = max(self._longest, min(_MAX_CHARS, max(len(x.text) for x in lines)))
        self.matches.added(start)
        if dropped:
            self.lines_moved(-self.matches.dropped(dropped))
        self.lines_changed()

    def look_for(self, criteria: LogCriteria) -> None:
        """Show only lines that meet these criteria."""
        if criteria == self.matches.criteria:
            return
        self.matches.look_for(criteria)
        self.set_following(True)
        self.lines_replaced()
        if self.matches.done:
            self._search.stop()
        else:
            self._search.start()

    def shown(self) -> list[LogLine]:
        """A copy of the lines that the filter shows now."""
        matches, buffer = self.matches, self.buffer
        return [buffer[matches.number(place)] for place in range(len(matches))]

    def refresh(self) -> None:
        """Also tell how much is shown."""
        super().refresh()
        self.count_changed.emit(len(self.matches), len(self.buffer), not self.matches.done)

    def _search_on(self) -> None:
        found = self.matches.search(_SLICE_S)
        if self.matches.done:
            self._search.stop()
        if found:
            self.lines_moved(found)
        else:
            self.lines_changed()

    # -- LineArea ----------------------------------------------------------------------------

    def line_count(self) -> int:
        """Lines the filter shows."""
        return len(self.matches)

    def line_text(self, line: int) -> str:
        """Time, level and text."""
        return line_as_text(self.buffer[self.matches.number(line)])

    def content_width(self) -> int:
        """By the longest line so far; fixed-width characters are assumed."""
        chars = _TIME_CHARS + _LEVEL_CHARS + self._longest
        return 2 * _PAD + int(chars * self._char)

    def paint_line(self, painter: QPainter, line: int, place: QRect) -> None:
        """Time, level and text on one baseline, coloured by level."""
        entry = self.buffer[self.matches.number(line)]
        word = level_word(entry.level)
        color: QColor = self._colors[word]
        left, base = place.left() + _PAD, place.top() + self._baseline
        char = self._char
        painter.setFont(self._font)
        painter.setPen(color if entry.level >= logging.WARNING else self._muted)
        painter.drawText(left, base, clock_ms(entry.at))
        painter.setPen(color)
        painter.drawText(left + round(_TIME_CHARS * char), base, word)
        text, start = entry.text, 0
        if len(text) > 256 and text.isascii():
            start = max(0, int(-left / char) - _TIME_CHARS - _LEVEL_CHARS)
            text = text[start : start + int(self.viewport().width() / char) + 32]
        column = _TIME_CHARS + _LEVEL_CHARS + start
        painter.drawText(left + round(column * char), base, text[:_MAX_CHARS])
