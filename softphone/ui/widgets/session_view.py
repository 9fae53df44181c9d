"""The session list's view: a table with one painted column, pointer and keyboard included."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QPalette,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from softphone.domain.actions import Action
from softphone.domain.capabilities import Capabilities
from softphone.domain.ids import SessionId
from softphone.domain.session import Session
from softphone.ui.models.session_table import SessionRole, SessionTableModel
from softphone.ui.theme import Theme
from softphone.ui.widgets.leaving import Leaving
from softphone.ui.widgets.row_layout import ROW_HEIGHT
from softphone.ui.widgets.second_hand import SecondHand
from softphone.ui.widgets.session_row import SessionRowDelegate, Spot

_ACTIVATE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_SHIFT_GUARD_S = 0.25

Index = QModelIndex | QPersistentModelIndex


class SessionTableView(QTableView):
    """Shows a `SessionTableModel` and tells which action of which session was asked for.

    A press counts only when it starts and ends on the same button of the same session, and not
    within 250 ms after the rows moved under the pointer. The pointer's buttons never change the
    selection.

    Args:
        model: the sessions.
        theme: the theme to draw with.
        parent: Qt parent.

    Signals:
        action_requested: a button was used: session id and `Action`.
        menu_requested: the context menu was asked for: session id and global position.
        selected: the selected session's id changed, None when there is none.
    """

    action_requested = Signal(object, object)
    menu_requested = Signal(object, object)
    selected = Signal(object)

    def __init__(
        self, model: SessionTableModel, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._focused_action: Action | None = None
        self._rows_moved_at = 0.0
        self.delegate = SessionRowDelegate(model, theme, self)
        self.delegate.tip_at = self.tip_at
        self._leaving = Leaving(self)
        self._leaving.left.connect(lambda: self._hover(None))
        self.second_hand = SecondHand(self, model)
        self._set_up_view()
        self._set_ground(theme)
        self.setModel(model)
        model.counts_changed.connect(self.second_hand.start)
        self.verticalScrollBar().valueChanged.connect(self.second_hand.start)

    def _set_up_view(self) -> None:
        self.setAccessibleName(self.tr("Sessions"))
        self.setItemDelegate(self.delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setAutoScroll(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.setMinimumSectionSize(ROW_HEIGHT)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.hide()
        columns.setStretchLastSection(True)
        columns.hide()

    def _set_ground(self, theme: Theme) -> None:
        # An opaque ground: Qt then repaints a row without everything that lies below the list.
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.color("surface"))
        palette.setColor(QPalette.ColorRole.Highlight, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        self.viewport().setPalette(palette)  # under a style sheet it does not follow by itself

    # -- outside -----------------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self.delegate.set_theme(theme)
        self._set_ground(theme)
        self.viewport().update()

    def set_capabilities(self, capabilities: Capabilities) -> None:
        """Offer the buttons this backend can serve."""
        self.delegate.capabilities = capabilities
        self.viewport().update()

    def current_session(self) -> Session | None:
        """The selected session, or None."""
        row = self.currentIndex().row()
        return self._model.session_at(row) if 0 <= row < self._model.rowCount() else None

    def select(self, session_id: SessionId) -> None:
        """Select a session and scroll to it; nothing happens when it is unknown."""
        row = self._model.row_of(session_id)
        if row is not None:
            self.setCurrentIndex(self._model.index(row, 0))

    # -- changes of the model ----------------------------------------------------------------

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Paint the rows again, or only their bars when nothing but the quality is new."""
        if len(roles) != 1 or roles[0] != SessionRole.QUALITY:
            super().dataChanged(first, last, roles)
            return
        top = self.verticalScrollBar().value()
        ground = self.viewport()
        from_row = max(first.row(), top // ROW_HEIGHT)
        to_row = min(last.row(), (top + ground.height()) // ROW_HEIGHT)
        for row in range(from_row, to_row + 1):
            layout = self.delegate.places_of(self._model.session_at(row), ground.width())
            ground.update(layout.quality.translated(0, row * ROW_HEIGHT - top))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows; tell the delegate which part of them."""
        self.delegate.dirty = event.rect()
        super().paintEvent(event)

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        """Keep what the operator looks at in place when rows come in above."""
        super().rowsInserted(parent, start, end)
        self._rows_moved(start, end - start + 1)

    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        """Note that rows move, and which session should be selected afterwards."""
        super().rowsAboutToBeRemoved(parent, start, end)
        self._rows_moved(start, start - end - 1)

    def guard_clicks(self) -> None:
        """Everything has just moved: a click that is under way was meant for something else."""
        self._rows_moved_at = time.monotonic()

    def _rows_moved(self, start: int, count: int) -> None:
        self._forget_pointer()
        if self._model.rowCount() != abs(count):
            self.guard_clicks()
        bar = self.verticalScrollBar()
        if bar.value() > 0 and start * ROW_HEIGHT < bar.value():
            value = bar.value() + count * ROW_HEIGHT
            self.updateGeometries()
            bar.setValue(max(0, value))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell the panel, and take the focus off the old row's buttons."""
        super().currentChanged(current, previous)
        self._focus_button(None)
        session = self.current_session()
        self.selected.emit(None if session is None else session.id)

    # -- elapsed time ------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Times move while the list is on screen."""
        super().showEvent(event)
        self.second_hand.start()

    # -- pointer -----------------------------------------------------------------------------

    def spot_at(self, point: QPoint) -> Spot | None:
        """The button at a point of the viewport, or None."""
        index = self.indexAt(point)
        if not index.isValid():
            return None
        session = self._model.session_at(index.row())
        layout = self.delegate.places_of(session, self.viewport().width())
        top = index.row() * ROW_HEIGHT - self.verticalScrollBar().value()
        number = layout.button_at(point - QPoint(0, top))
        if number is None:
            return None
        return session.id, self.delegate.buttons(session)[number].action

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the button under the pointer; no drag selection."""
        self._hover(self.spot_at(event.position().toPoint()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hold a button down, or select the row."""
        if event.button() is Qt.MouseButton.LeftButton:
            spot = self.spot_at(event.position().toPoint())
            if spot is not None:
                if time.monotonic() - self._rows_moved_at > _SHIFT_GUARD_S:
                    self.delegate.pressed = spot
                    self._repaint(spot)
                return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Use the button when the press began on it too."""
        pressed, self.delegate.pressed = self.delegate.pressed, None
        if pressed is None:
            super().mouseReleaseEvent(event)
            return
        self._repaint(pressed)
        if pressed == self.spot_at(event.position().toPoint()):
            self.action_requested.emit(*pressed)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Count as a second press; rows have nothing to open."""
        self.mousePressEvent(event)

    def tip_at(self, point: QPoint) -> str:
        """What to tell about a point of the viewport: its button's name, or texts that are cut."""
        index = self.indexAt(point)
        if not index.isValid():
            return ""
        session = self._model.session_at(index.row())
        spot = self.spot_at(point)
        if spot is None:
            return self.delegate.clipped_text(session, self.viewport().width())
        return next(b.word for b in self.delegate.buttons(session) if b.action is spot[1])

    def _hover(self, spot: Spot | None) -> None:
        before, self.delegate.hovered = self.delegate.hovered, spot
        if before == spot:
            return
        if spot is None:
            self.viewport().removeEventFilter(self._leaving)
        elif before is None:
            self.viewport().installEventFilter(self._leaving)
        self._repaint(before)
        self._repaint(spot)

    def _forget_pointer(self) -> None:
        self.delegate.pressed = None
        self._hover(None)

    def _repaint(self, spot: Spot | None) -> None:
        row = None if spot is None else self._model.row_of(spot[0])
        if row is not None:
            self.update(self._model.index(row, 0))

    # -- keyboard ----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right walk the row's buttons, Enter and Space use one, the rest is Qt's."""
        key = event.key()
        if key == Qt.Key.Key_Right:
            self._walk(+1)
        elif key == Qt.Key.Key_Left:
            self._walk(-1)
        elif key in _ACTIVATE:
            if not event.isAutoRepeat():
                self._use_focused()
        elif key == Qt.Key.Key_Delete:
            self._use(Action.DISMISS)
        elif key == Qt.Key.Key_Escape and self._focused_action is not None:
            self._focus_button(None)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab visits the row's buttons before it leaves the list."""
        return self._walk(1 if forward else -1) or super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus on a row; choose the first when none is chosen."""
        super().focusInEvent(event)
        by_mouse = event.reason() is Qt.FocusReason.MouseFocusReason
        if not by_mouse and not self.currentIndex().isValid() and self._model.rowCount():
            self.setCurrentIndex(self._model.index(0, 0))
        self._show_focus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the focus rings away."""
        super().focusOutEvent(event)
        self._focused_action = None
        self._show_focus()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Menu of the row under the pointer, or of the current row from the keyboard."""
        index = self.indexAt(event.pos())
        if not index.isValid():
            index = self.currentIndex()
        if index.isValid():
            session = self._model.session_at(index.row())
            self.menu_requested.emit(session.id, event.globalPos())

    def _walk(self, step: int) -> bool:
        session = self.current_session()
        if session is None:
            return False
        actions: list[Action | None] = [None, *(b.action for b in self.delegate.buttons(session))]
        here = actions.index(self._focused_action) if self._focused_action in actions else 0
        there = here + step
        if not 0 <= there < len(actions):
            return False
        self._focus_button(actions[there])
        return True

    def _use_focused(self) -> None:
        if self._focused_action is not None:
            self._use(self._focused_action)

    def _use(self, action: Action) -> None:
        session = self.current_session()
        if session and any(b.action is action for b in self.delegate.buttons(session)):
            self.action_requested.emit(session.id, action)

    def _focus_button(self, action: Action | None) -> None:
        self._focused_action = action
        self._show_focus()

    def _show_focus(self) -> None:
        session = self.current_session()
        action = self._focused_action
        focused = self.hasFocus()
        self.delegate.row_focused = focused and action is None
        spot = (session.id, action) if focused and session and action else None
        before, self.delegate.focused = self.delegate.focused, spot
        self._repaint(before)
        if self.currentIndex().isValid():
            self.update(self.currentIndex())
