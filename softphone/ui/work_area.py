"""The right side of the window: notices, who waits, sessions, the selected one and the log."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from softphone.ui.panels.log_pane import LogPanePanel
from softphone.ui.panels.notices import NoticeStrip
from softphone.ui.panels.session_detail import SessionDetailPanel
from softphone.ui.panels.session_list import SessionListPanel
from softphone.ui.panels.waiting import WaitingPanel
from softphone.ui.theme import Theme


class WorkArea(QWidget):
    """Built right after the first paint, because nothing in it can be used before.

    Args:
        theme: what to draw with.
        parent: Qt parent.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notices = NoticeStrip(theme, self)
        self.waiting = WaitingPanel(theme, self)
        self.sessions = SessionListPanel(theme, self)
        self.detail = SessionDetailPanel(theme, self)
        self.log = LogPanePanel(theme, self)
        self._splitter = QSplitter(Qt.Orientation.Vertical, self)
        self._splitter.setHandleWidth(theme.space(4))
        self._splitter.setChildrenCollapsible(False)
        for panel, least, share in (
            (self.sessions, 108, 5),
            (self.detail, 168, 7),
            (self.log, 108, 3),
        ):
            panel.setMinimumHeight(least)
            self._splitter.addWidget(panel)
            self._splitter.setStretchFactor(self._splitter.count() - 1, share)
        self._splitter.setSizes([264, 328, 152])
        edge = theme.space(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.space(3))
        column.addWidget(self.notices)
        column.addWidget(self.waiting)
        column.addWidget(self._splitter, 1)
        self._splitter.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A notice or a waiting caller came or went, and the sessions made room for it."""
        if watched is self._splitter and event.type() is QEvent.Type.Move:
            self.sessions.view.guard_clicks()
        return super().eventFilter(watched, event)

    def put_on_top(self, card: QWidget) -> None:
        """Show something above everything else."""
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(0, card)

    def focus_sessions(self) -> None:
        """Put the keyboard into the session list."""
        self.sessions.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_log(self) -> None:
        """Put the keyboard into the log's filter."""
        self.log.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        for part in (self.notices, self.waiting, self.sessions, self.detail, self.log):
            part.set_theme(theme)
