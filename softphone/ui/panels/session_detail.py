"""The selected session: its timeline and identifiers, who hears whom, and how well."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from softphone.domain.events import Participant
from softphone.domain.hearing import hearing
from softphone.domain.ids import SessionId
from softphone.domain.session import Session
from softphone.domain.timeline import TimelineEntry
from softphone.ui.models import wording
from softphone.ui.theme import Theme
from softphone.ui.widgets.buttons import ActionButton, ButtonTone
from softphone.ui.widgets.correlation_strip import CorrelationStrip, correlation_text
from softphone.ui.widgets.hearing_view import HearingView
from softphone.ui.widgets.timeline_view import TimelineView

if TYPE_CHECKING:
    from softphone.controller.signals import TelephonySignals

TimelineOf = Callable[[SessionId], Iterable[TimelineEntry]]
People = Callable[[], Iterable[Participant]]

_NONE_SELECTED = "Select a session to see its timeline."
_COPIED_MS = 1500
_HIGH = 270
"""From this height on the identifiers have room below the timeline."""
_GATHER_MS = 30
"""Changes of the room come in bursts; the table is drawn once for each."""


class SessionDetailPanel(QFrame):
    """Timeline and identifiers on the left, who hears whom on the right.

    `show_session` chooses whose.

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
        self._how = QLabel(self)
        self._quality = QLabel(self)
        self._copy = ActionButton(theme, "Copy all", icon="copy", tone=ButtonTone.FLAT, parent=self)
        self.strip = CorrelationStrip(theme, self)
        self.hearing = HearingView(theme, self)
        self._identifiers = QWidget(self)
        self._is_high = True
        self._people: People = tuple
        self._name_of: Callable[[Participant], str] = _plain_name
        self._gather = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._gather.timeout.connect(self._show_hearing)
        self._details = QWidget(self)
        self._arrange()
        self._copy.clicked.connect(self.copy_all)

    def bind(
        self,
        signals: TelephonySignals,
        timeline_of: TimelineOf,
        *,
        address_format: Callable[[str], str] | None = None,
        people: People | None = None,
        name_of: Callable[[Participant], str] | None = None,
    ) -> None:
        """Follow the selected session and the room.

        Args:
            signals: where changes are told.
            timeline_of: the entries a session has so far, oldest first.
            address_format: E.164 number or SIP URI to text for people.
            people: everybody in the room now.
            name_of: what somebody in the room is called.
        """
        self.unbind()
        self._people = people or tuple
        self._name_of = name_of or _plain_name
        self._signals = signals
        self._timeline_of = timeline_of
        self._format = address_format or str
        signals.sessions_changed.connect(self._on_sessions_changed)
        signals.timeline_added.connect(self._on_timeline_added)
        signals.roster_changed.connect(self._on_roster_changed)
        self._show_hearing()

    def unbind(self) -> None:
        """Stop following."""
        signals, self._signals = self._signals, None
        if signals is not None:
            signals.sessions_changed.disconnect(self._on_sessions_changed)
            signals.timeline_added.disconnect(self._on_timeline_added)
            signals.roster_changed.disconnect(self._on_roster_changed)
        self._gather.stop()
        self._timeline_of = None

    def show_session(self, session: Session | None) -> None:
        """Show another session, or none."""
        same = session is not None and self._session is not None and session.id == self._session.id
        self._session = session
        self._details.setVisible(session is not None)
        self._identifiers.setVisible(session is not None)
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
        part: TimelineView | CorrelationStrip | ActionButton | HearingView
        for part in (self.timeline, self.strip, self._copy, self.hearing):
            part.set_theme(theme)
        self._rule.setStyleSheet(f"background: {theme.border};")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the identifiers where there is room: below the timeline, or in the scrolled half."""
        super().resizeEvent(event)
        high = event.size().height() >= _HIGH
        if high is not self._is_high:
            self._is_high = high
            if high:
                self._left.addWidget(self._identifiers)
            else:
                self._right.insertWidget(self._right.count() - 1, self._identifiers)

    # -- building ----------------------------------------------------------------------------

    def _arrange(self) -> None:
        space = self._theme.space
        left = QVBoxLayout()
        left.setContentsMargins(1, space(3), 1, space(2))
        left.setSpacing(space(1))
        caption = self._caption("TIMELINE")
        caption.setContentsMargins(space(4) - 1, 0, 0, 0)
        caption.setFixedHeight(self._theme.target)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, space(2), 0)
        head.addWidget(caption)
        head.addStretch()
        head.addWidget(self._copy)
        left.addLayout(head)
        left.addWidget(self.timeline, 1)
        left.addWidget(self._identifiers)
        self._left = left
        rule = QFrame(self)
        rule.setFixedWidth(1)
        rule.setStyleSheet(f"background: {self._theme.border};")
        self._rule = rule
        inset = QVBoxLayout(self._identifiers)
        inset.setContentsMargins(space(4) - 1, space(1), space(2), 0)
        inset.addWidget(self.strip)
        self._identifiers.hide()
        self._fill_details()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self._details, 1)
        self._details.hide()

    def _fill_details(self) -> None:
        space = self._theme.space
        self._how.setProperty("role", "muted")
        self._how.setWordWrap(True)
        self._how.setTextFormat(Qt.TextFormat.PlainText)
        self._quality.setProperty("role", "muted")
        self._quality.setWordWrap(True)
        for label in (self._how, self._quality):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._copy.setToolTip("Copy all identifiers of this session")
        caption = self._caption("WHO HEARS WHOM")
        caption.setFixedHeight(self._theme.target)
        column = QVBoxLayout()
        column.setContentsMargins(space(4), space(3) - 1, space(4), space(3))
        column.setSpacing(space(1))
        column.addWidget(caption)
        column.addWidget(self.hearing)
        column.addSpacing(space(2))
        column.addWidget(self._quality)
        column.addWidget(self._how)
        column.addStretch()
        self._right = column
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

    def _on_sessions_changed(self, changes: Mapping[SessionId, Session | None]) -> None:
        session = None if self._session is None else changes.get(self._session.id)
        if session is not None:
            self._session = session
            self._show_details(session)

    def _on_timeline_added(self, entry: TimelineEntry) -> None:
        if self._session is not None and entry.session == self._session.id:
            self.timeline.add(entry)

    def _on_roster_changed(self) -> None:
        if not self._gather.isActive():
            self._gather.start()

    def _show_hearing(self) -> None:
        self.hearing.show_hearing(hearing(self._people()), self._name_of)

    def _show_details(self, session: Session) -> None:
        address = self._format(session.peer)
        _set(self._how, f"{wording.state_word(session)} · {wording.subtitle(session, address)}")
        _set(self._quality, wording.quality_line(session.quality))
        self.strip.show_session(session)


def _set(label: QLabel, text: str) -> None:
    if label.text() != text:
        label.setText(text)
        label.setToolTip(text)


def _plain_name(somebody: Participant) -> str:
    return "You" if somebody.local else somebody.user_name or somebody.user_id or somebody.id
