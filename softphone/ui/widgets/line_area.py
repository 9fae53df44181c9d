"""Many lines of one height, of which only the visible ones are painted."""

from __future__ import annotations

import time

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QMenu, QWidget

from softphone.ui.theme import Theme
from softphone.ui.widgets import painting
from softphone.ui.widgets.line_access import LinesAccess, make_accessible

_REFRESH_S = 1 / 60


class LineArea(QAbstractScrollArea):
    """Scrolls, follows the end, selects whole lines and copies them; subclasses hold the lines.

    Repaints after `lines_changed` come at most once a frame. The keyboard: arrows move the line
    cursor, with Shift they extend the selection; Page Up/Down, Home, End; Ctrl+A, Ctrl+C.

    Args:
        theme: the theme to draw with.
        line_height: of every line, in device-independent pixels.
        parent: Qt parent.

    Signals:
        following_changed: whether the end is kept in view.
    """

    following_changed = Signal(bool)

    def __init__(self, theme: Theme, line_height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        painting.keep_left_to_right(self)  # moments and names of events
        self.theme = theme
        self.line_height = line_height
        self._following = True
        self._anchor = self._cursor = -1
        self._painted_at = 0.0
        self._placeholder = ""
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self.refresh)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().setSingleStep(line_height * 3)
        self.verticalScrollBar().actionTriggered.connect(self._on_scrolled_by_hand)
        self.access: LinesAccess | None = None
        make_accessible()

    # -- for subclasses ----------------------------------------------------------------------

    def line_count(self) -> int:
        """How many lines there are."""
        raise NotImplementedError

    def line_text(self, line: int) -> str:
        """The whole line as copied and as read aloud."""
        raise NotImplementedError

    def paint_line(self, painter: QPainter, line: int, place: QRect) -> None:
        """Paint one line; ``place`` starts at the content's left edge."""
        raise NotImplementedError

    def content_width(self) -> int:
        """Width of the widest line in pixels; 0 when lines never need more than the viewport."""
        return 0

    # -- content -----------------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self.theme = theme
        self.viewport().update()

    def set_placeholder(self, text: str) -> None:
        """What to say while there are no lines."""
        self._placeholder = text
        self.viewport().update()

    def lines_changed(self) -> None:
        """Lines were added at the end; show them with the next frame."""
        if self._later.isActive():
            return
        wait = self._painted_at + _REFRESH_S - time.monotonic()
        if wait <= 0:
            self.refresh()
        else:
            self._later.start(int(wait * 1000) + 1)

    def lines_moved(self, count: int) -> None:
        """The lines shown so far have ``count`` higher (lower, if negative) numbers now."""
        if self._cursor >= 0:
            self._anchor, self._cursor = self._anchor + count, self._cursor + count
            if min(self._anchor, self._cursor) < 0:
                self.clear_selection()
        if not self._following:
            self._set_range()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + count * self.line_height)
        self.lines_changed()

    def lines_replaced(self) -> None:
        """Everything is different: forget the selection and show the new lines at once."""
        self._anchor = self._cursor = -1
        self.refresh()

    def refresh(self) -> None:
        """Fit the scroll bars to the lines and repaint."""
        self._painted_at = time.monotonic()
        self._set_range()
        if self._following:
            bar = self.verticalScrollBar()
            bar.setValue(bar.maximum())
        self.viewport().update()

    def _set_range(self) -> None:
        size = self.viewport().size()
        down = self.verticalScrollBar()
        down.setRange(0, max(0, self.line_count() * self.line_height - size.height()))
        down.setPageStep(max(self.line_height, size.height() - self.line_height))
        across = self.horizontalScrollBar()
        across.setRange(0, max(0, self.content_width() - size.width()))
        across.setPageStep(size.width())

    # -- following ---------------------------------------------------------------------------

    @property
    def following(self) -> bool:
        """Whether new lines at the end stay in view."""
        return self._following

    def set_following(self, follow: bool) -> None:
        """Follow the end, or stay where the reader is."""
        if follow is not self._following:
            self._following = follow
            self.following_changed.emit(follow)
        if follow:
            self.refresh()

    def _on_scrolled_by_hand(self, _action: int) -> None:
        bar = self.verticalScrollBar()
        self.set_following(bar.sliderPosition() >= bar.maximum())

    # -- painting ----------------------------------------------------------------------------

    def line_at(self, point: QPoint) -> int:
        """The line at a point of the viewport; beyond the ends it may not exist."""
        return (point.y() + self.verticalScrollBar().value()) // self.line_height

    def lines_in_view(self) -> range:
        """The lines that can be seen now, also in part."""
        top = self.verticalScrollBar().value() // self.line_height
        bottom = self.verticalScrollBar().value() + self.viewport().height() - 1
        return range(top, min(bottom // self.line_height + 1, self.line_count()))

    def place_on_screen(self, line: int) -> QRect:
        """Where a line is on the screen."""
        top = line * self.line_height - self.verticalScrollBar().value()
        corner = self.viewport().mapToGlobal(QPoint(0, top))
        return QRect(corner, QSize(self.viewport().width(), self.line_height))

    @property
    def cursor_line(self) -> int:
        """The line with the cursor, -1 for none."""
        return self._cursor

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines that the region touches."""
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(self.layoutDirection())
        top = self.verticalScrollBar().value()
        left = -self.horizontalScrollBar().value()
        width = max(self.viewport().width(), self.content_width())
        height = self.line_height
        first = (top + event.rect().top()) // height
        last = min((top + event.rect().bottom()) // height, self.line_count() - 1)
        marked = self.selection()
        tint = self.theme.color("accent_tint")
        for line in range(first, last + 1):
            place = QRect(left, line * height - top, width, height)
            if line in marked:
                painter.fillRect(place, tint)
            self.paint_line(painter, line, place)
        if not self.line_count() and self._placeholder:
            painter.setPen(self.theme.color("text_muted"))
            area = self.viewport().rect().adjusted(15, 8, -15, -8)
            painter.drawText(area, Qt.TextFlag.TextWordWrap, self._placeholder)
        if self.hasFocus():
            rim = QRectF(self.viewport().rect())
            painting.focus_ring(painter, rim, self.theme.radius_m, self.theme.color("accent"))
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the scroll bars."""
        super().resizeEvent(event)
        self.refresh()

    # -- selection ---------------------------------------------------------------------------

    def selection(self) -> range:
        """The selected lines; empty when there are none."""
        if self._cursor < 0:
            return range(0)
        low, high = sorted((self._anchor, self._cursor))
        return range(low, min(high + 1, self.line_count()))

    def clear_selection(self) -> None:
        """Select nothing."""
        self._anchor = self._cursor = -1
        self.viewport().update()

    def select_all(self) -> None:
        """Select every line."""
        self._anchor, self._cursor = 0, self.line_count() - 1
        self.viewport().update()

    def copy(self) -> None:
        """Put the selected lines on the clipboard, one a line."""
        lines = self.selection()
        if lines:
            text = "\n".join(self.line_text(line) for line in lines)
            QGuiApplication.clipboard().setText(text)

    def _put_cursor(self, line: int, *, extend: bool) -> None:
        line = max(0, min(line, self.line_count() - 1))
        if self.line_count() == 0:
            return
        self._cursor = line
        if not extend or self._anchor < 0:
            self._anchor = line
        self._bring_into_view(line)
        self.setAccessibleDescription(self.line_text(line))
        self._tell_focus(line)
        self.viewport().update()

    def _tell_focus(self, line: int) -> None:
        lines = self.lines_in_view()
        if QAccessible.isActive() and line in lines:
            event = QAccessibleEvent(self, QAccessible.Event.Focus)
            event.setChild(line - lines.start)
            QAccessible.updateAccessibility(event)

    def _bring_into_view(self, line: int) -> None:
        bar = self.verticalScrollBar()
        top, height = line * self.line_height, self.line_height
        if top < bar.value():
            self.set_following(False)
            bar.setValue(top)
        elif top + height > bar.value() + self.viewport().height():
            bar.setValue(top + height - self.viewport().height())

    # -- input -------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start a selection; Shift extends the old one."""
        if event.button() is Qt.MouseButton.LeftButton:
            line = self.line_at(event.position().toPoint())
            if line >= self.line_count():
                self.clear_selection()
                return
            extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._put_cursor(line, extend=extend)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Extend the selection, scrolling when the pointer leaves the area."""
        if event.buttons() & Qt.MouseButton.LeftButton and self._anchor >= 0:
            self._put_cursor(self.line_at(event.position().toPoint()), extend=True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The selection is made; keep the event from the parent."""
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Copy and select all."""
        menu = QMenu(self)
        copy = menu.addAction(self.tr("Copy"), self.copy)
        copy.setEnabled(bool(self.selection()))
        menu.addAction(self.tr("Select all"), self.select_all)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, extend, copy; what is not ours goes on to the window."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif event.key() == Qt.Key.Key_Escape and self._cursor >= 0:
            self.clear_selection()
        else:
            self._move_by_key(event)

    def _move_by_key(self, event: QKeyEvent) -> None:
        page = max(1, self.viewport().height() // self.line_height - 1)
        last = self.line_count() - 1
        here = self._cursor if self._cursor >= 0 else last + 1
        target = {
            Qt.Key.Key_Up: here - 1,
            Qt.Key.Key_Down: here + 1,
            Qt.Key.Key_PageUp: here - page,
            Qt.Key.Key_PageDown: here + page,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(event.key()))
        if target is None:
            event.ignore()
            return
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._put_cursor(target, extend=extend)
        self.set_following(self._cursor == last)
