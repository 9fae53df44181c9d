"""The selected session: its timeline, what it is called elsewhere, and how well it is heard."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from softphone.domain.ids import SessionId
from softphone.domain.session import Session
from softphone.domain.timeline import TimelineEntry
from softphone.ui.models import wording
from softphone.ui.theme import Theme
from softphone.ui.widgets.buttons import ActionButton, ButtonTone
from softphone.ui.widgets.correlation_strip import CorrelationStrip, correlation_text
from softphone.ui.widgets.timeline_view import TimelineView

if TYPE_CHECKING:
    from softphone.controller.signals import TelephonySignals

TimelineOf = Callable[[SessionId], Iterable[TimelineEntry]]

_NONE_SELECTED = "Select a session to see its timeline."
_COPIED_MS = 1500


class SessionDetailPanel(QFrame):
    """Timeline on the left, details on the right; `show_session` chooses whose.

    Args:
        theme: the theme to draw with.
        parent: Qt parent.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._theme = theme
        self._session: Session | None = None
        self._signals: TelephonySignals | None = None
        self._timeline_of: TimelineOf | None = None
        self._format: Callable[[str], str] = str
        self.timeline = TimelineView(theme, self)
        self.timeline.set_placeholder(_NONE_SELECTED)
        self._who = QLabel(self)
        self._how = QLabel(self)
        self._quality = QLabel(self)
        self._copy = ActionButton(theme, "Copy all", icon="copy", tone=ButtonTone.FLAT, parent=self)
        self.strip = CorrelationStrip(theme, self)
        self._details = QWidget(self)
        self._arrange()
        self._copy.clicked.connect(self.copy_all)

    def bind(
        self,
        signals: TelephonySignals,
        timeline_of: TimelineOf,
        *,
        address_format: Callable[[str], str] | None = None,
    ) -> None:
        """Follow the selected session.

        Args:
            signals: where changes are told.
            timeline_of: the entries a session has so far, oldest first.
            address_format: E.164 number or SIP URI to text for people.
        """
        self.unbind()
        self._signals = signals
        self._timeline_of = timeline_of
        self._format = address_format or str
        signals.session_changed.connect(self._on_session_changed)
        signals.timeline_added.connect(self._on_timeline_added)

    def unbind(self) -> None:
        """Stop following."""
        signals, self._signals = self._signals, None
        if signals is not None:
            signals.session_changed.disconnect(self._on_session_changed)
            signals.timeline_added.disconnect(self._on_timeline_added)
        self._timeline_of = None

    def show_session(self, session: Session | None) -> None:
        """Show another session, or none."""
        same = session is not None and self._session is not None and session.id == self._session.id
        self._session = session
        self._details.setVisible(session is not None)
        if session is None:
            self.timeline.set_placeholder(_NONE_SELECTED)
            self.timeline.show_entries(())
            return
        self._show_details(session)
        if not same:
            self.timeline.set_placeholder("Nothing has happened to this session yet.")
            self.timeline.show_entries(self._timeline_of(session.id) if self._timeline_of else ())

    def copy_all(self) -> None:
        """Put all identifiers of the session on the clipboard."""
        if self._session is not None:
            QGuiApplication.clipboard().setText(correlation_text(self._session))
            self._copy.setText("Copied")
            QTimer.singleShot(_COPIED_MS, self._copy, lambda: self._copy.setText("Copy all"))

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        part: TimelineView | CorrelationStrip | ActionButton
        for part in (self.timeline, self.strip, self._copy):
            part.set_theme(theme)
        self._rule.setStyleSheet(f"background: {theme.border};")

    # -- building ----------------------------------------------------------------------------

    def _arrange(self) -> None:
        space = self._theme.space
        left = QVBoxLayout()
        left.setContentsMargins(1, space(3), 1, space(2))
        left.setSpacing(space(1))
        caption = self._caption("TIMELINE")
        caption.setContentsMargins(space(4) - 1, 0, 0, 0)
        caption.setFixedHeight(self._theme.target)
        left.addWidget(caption)
        left.addWidget(self.timeline, 1)
        rule = QFrame(self)
        rule.setFixedWidth(1)
        rule.setStyleSheet(f"background: {self._theme.border};")
        self._rule = rule
        self._fill_details()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self._details, 1)
        self._details.hide()

    def _fill_details(self) -> None:
        space = self._theme.space
        self._who.setFont(self._theme.font(self._theme.size_strong))
        self._who.setTextFormat(Qt.TextFormat.PlainText)
        self._how.setProperty("role", "muted")
        self._how.setWordWrap(True)
        self._how.setTextFormat(Qt.TextFormat.PlainText)
        self._quality.setProperty("role", "muted")
        self._quality.setWordWrap(True)
        for label in (self._who, self._how, self._quality):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        head = QHBoxLayout()
        head.addWidget(self._caption("DETAILS"))
        head.addStretch()
        head.addWidget(self._copy)
        self._copy.setToolTip("Copy all identifiers of this session")
        column = QVBoxLayout()
        column.setContentsMargins(space(4), space(3) - 1, space(3), space(3))
        column.setSpacing(space(1))
        column.addLayout(head)
        column.addWidget(self._who)
        column.addWidget(self._how)
        column.addSpacing(space(1))
        column.addWidget(self.strip)
        column.addSpacing(space(1))
        column.addWidget(self._quality)
        column.addStretch()
        inside = QWidget()
        scroll = QScrollArea(self._details)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        scroll.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        inside.setLayout(column)  # only now: moving a full widget would style all parts again
        outer = QHBoxLayout(self._details)
        outer.setContentsMargins(0, 1, 1, 1)
        outer.setSpacing(0)
        outer.addWidget(self._rule)
        outer.addWidget(scroll, 1)

    def _caption(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setFont(self._theme.caption_font())
        label.setProperty("role", "caption")
        return label

    # -- following ---------------------------------------------------------------------------

    def _on_session_changed(self, session: Session) -> None:
        if self._session is not None and session.id == self._session.id:
            self._session = session
            self._show_details(session)

    def _on_timeline_added(self, entry: TimelineEntry) -> None:
        if self._session is not None and entry.session == self._session.id:
            self.timeline.add(entry)

    def _show_details(self, session: Session) -> None:
        address = self._format(session.peer)
        _set(self._who, wording.title(session, address))
        _set(self._how, f"{wording.state_word(session)} · {wording.subtitle(session, address)}")
        _set(self._quality, wording.quality_line(session.quality))
        self.strip.show_session(session)


def _set(label: QLabel, text: str) -> None:
    if label.text() != text:
        label.setText(text)
        label.setToolTip(text)
