"""The selected session: its timeline, who hears whom, how well, and its identifiers."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from softphone.domain.events import Participant
from softphone.domain.hearing import hearing
from softphone.domain.ids import ParticipantId, SessionId
from softphone.domain.session import Session
from softphone.domain.timeline import TimelineEntry
from softphone.ui.models import wording
from softphone.ui.models.quality_log import QualityLog, Sample
from softphone.ui.theme import Theme
from softphone.ui.widgets.buttons import ActionButton, ButtonTone
from softphone.ui.widgets.correlation_strip import CorrelationStrip, correlation_text
from softphone.ui.widgets.far_picture import FarPicture
from softphone.ui.widgets.hearing_view import HearingView
from softphone.ui.widgets.own_camera import OwnCamera
from softphone.ui.widgets.quality_plot import QualityPlot
from softphone.ui.widgets.quality_view import QualityView
from softphone.ui.widgets.section import Section
from softphone.ui.widgets.timeline_view import TimelineView

if TYPE_CHECKING:
    from softphone.controller.signals import TelephonySignals

TimelineOf = Callable[[SessionId], Iterable[TimelineEntry]]
People = Callable[[], Iterable[Participant]]

_COPIED_MS = 1500
_GATHER_MS = 30
"""Changes of the room come in bursts; the table is drawn once for each."""


class SessionDetailPanel(QFrame):
    """Timeline on the left; on the right what can be folded up: hearing, quality, identifiers.

    `show_session` chooses whose. Who can be seen has a picture above these.

    Args:
        theme: the theme to draw with.
        parent: Qt parent.
        clock: unix time in seconds.

    Signals:
        picture_wanted: of the session with this id.
        picture_unwanted: of whichever session it was.
        camera_wanted: to be seen by the session with this id.
        camera_unwanted: by whichever session it was.
        pictures_offered: both sides can be seen from now on.
    """

    picture_wanted = Signal(object)
    picture_unwanted = Signal()
    camera_wanted = Signal(object)
    camera_unwanted = Signal()
    pictures_offered = Signal()

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._theme = theme
        self._clock = clock
        self._session: Session | None = None
        self._signals: TelephonySignals | None = None
        self._timeline_of: TimelineOf | None = None
        self._format: Callable[[str], str] = str
        self._log = QualityLog()
        self.timeline = TimelineView(theme, self)
        self.timeline.set_placeholder(self.tr("Select a session to see its timeline."))
        self._how = QLabel(self)
        self.quality = QualityView(theme, self)
        self.plot = QualityPlot(theme, self)
        self._copy = ActionButton(
            theme, self.tr("Copy all"), icon="copy", tone=ButtonTone.FLAT, parent=self
        )
        self.strip = CorrelationStrip(theme, self)
        self.hearing = HearingView(theme, self)
        self.picture = FarPicture(theme, self)
        self.picture.wanted.connect(self._on_picture_wanted)
        self.camera = OwnCamera(theme, self)
        self.camera.wanted.connect(self._on_camera_wanted)
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
        if not same:
            self._put_picture_away()
        self._session = session
        self._offer_picture()
        self._tell_camera()
        self._details.setVisible(session is not None)
        if session is None:
            self.timeline.set_placeholder(self.tr("Select a session to see its timeline."))
            self.timeline.show_entries(())
            return
        self._show_details(session)
        if not same:
            self.timeline.set_placeholder(self.tr("Nothing has happened to this session yet."))
            self.timeline.show_entries(self._timeline_of(session.id) if self._timeline_of else ())
            self.plot.show_samples(self._log.of(session.leg))

    @property
    def session(self) -> Session | None:
        """Whose details are shown."""
        return self._session

    def samples(self, session: Session) -> tuple[Sample, ...]:
        """How well the last minutes of a session were heard."""
        return self._log.of(session.leg)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the whole picture be seen below its title."""
        super().resizeEvent(event)
        self.picture.view.set_highest(self.height() - self._theme.space(31))

    def copy_all(self) -> None:
        """Put all identifiers of the session on the clipboard."""
        if self._session is not None:
            QGuiApplication.clipboard().setText(correlation_text(self._session))
            self._copy.setText(self.tr("Copied"))
            QTimer.singleShot(
                _COPIED_MS, self._copy, lambda: self._copy.setText(self.tr("Copy all"))
            )

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        for part in (
            self.timeline, self.strip, self._copy, self.hearing, self.quality, self.plot,
            *self.sections,
        ):  # fmt: skip
            part.set_theme(theme)
        self.picture.set_theme(theme)
        self.camera.set_theme(theme)
        self._seen.set_theme(theme)
        self._rule.setStyleSheet(f"background: {theme.border};")

    # -- building ----------------------------------------------------------------------------

    def _arrange(self) -> None:
        space = self._theme.space
        left = QVBoxLayout()
        left.setContentsMargins(1, space(3), 1, space(2))
        left.setSpacing(space(1))
        caption = QLabel(self.tr("TIMELINE"), self)
        caption.setFont(self._theme.caption_font())
        caption.setProperty("role", "caption")
        caption.setContentsMargins(space(4) - 1, 0, space(4) - 1, 0)
        caption.setFixedHeight(self._theme.target)
        left.addWidget(caption)
        left.addWidget(self.timeline, 1)
        self._rule = QFrame(self)
        self._rule.setFixedWidth(1)
        self._rule.setStyleSheet(f"background: {self._theme.border};")
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
        self._how.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._copy.setToolTip(self.tr("Copy all identifiers of this session"))
        numbers = QWidget(self)
        column = QVBoxLayout(numbers)
        column.setContentsMargins(0, 0, 0, space(1))
        column.setSpacing(space(1))
        for part in (self.quality, self.plot, self._how):
            column.addWidget(part)
        hears = Section(self._theme, self.tr("WHO HEARS WHOM"), self.hearing)
        measured = Section(self._theme, self.tr("QUALITY"), numbers)
        identifiers = Section(self._theme, self.tr("IDENTIFIERS"), self.strip)
        identifiers.add_beside_title(self._copy)
        self._seen = Section(self._theme, self.tr("PICTURE"), self.picture)
        self._seen.add_beside_title(self.picture.button)
        self._seen.hide()
        self.camera.hide()
        self.sections = (hears, measured, identifiers)
        outer = QHBoxLayout(self._details)
        outer.setContentsMargins(0, 1, 1, 1)
        outer.setSpacing(0)
        outer.addWidget(self._rule)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.camera)  # not in what scrolls: it is the sign that somebody films
        right.addWidget(self._scrolled(), 1)
        outer.addLayout(right, 1)

    def _scrolled(self) -> QScrollArea:
        space = self._theme.space
        column = QVBoxLayout()
        column.setContentsMargins(space(4), space(3) - 1, space(4), space(3))
        column.setSpacing(space(2))
        for section in (self._seen, *self.sections):
            column.addWidget(section)
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
        return scroll

    # -- following ---------------------------------------------------------------------------

    def _on_sessions_changed(self, changes: Mapping[SessionId, Session | None]) -> None:
        now = self._clock()
        for session in changes.values():
            if session is not None and session.quality is not None and session.leg is not None:
                self._log.add(session.leg, Sample(now, session.quality))
        session = None if self._session is None else changes.get(self._session.id)
        if session is not None:
            before, self._session = self._session, session
            sampled = before is None or session.quality is not before.quality
            if before is None or (before.leg, before.live) != (session.leg, session.live):
                self._offer_picture()  # the room may have told of the leg before this did
            self._tell_camera()
            self._show_details(session)
            if sampled:
                self.plot.show_samples(self._log.of(session.leg))

    def _on_timeline_added(self, entry: TimelineEntry) -> None:
        if self._session is not None and entry.session == self._session.id:
            self.timeline.add(entry)

    def _on_roster_changed(self) -> None:
        if not self._gather.isActive():
            self._gather.start()

    def _on_picture_wanted(self, wanted: bool) -> None:
        if not wanted:
            self.picture_unwanted.emit()
        elif self._session is not None:
            self._seen.set_open(True)
            self.picture_wanted.emit(self._session.id)

    def _on_camera_wanted(self, wanted: bool) -> None:
        if not wanted:
            self.camera_unwanted.emit()
        elif self._session is not None:
            self.camera_wanted.emit(self._session.id)

    def _tell_camera(self) -> None:
        session = self._session
        self.camera.set_held(session is not None and (session.local_hold or session.remote_hold))

    def _put_picture_away(self) -> None:
        if self.picture.on:
            self.picture.turn_off()
            self.picture_unwanted.emit()
        if self.camera.on:
            self.camera.toggle()

    def _offer_picture(self) -> None:
        """Let the far party be seen if it can be."""
        session = self._session
        leg = session.leg if session is not None and session.live else None
        seen = leg is not None and any(
            somebody.video for somebody in self._people() if somebody.id == ParticipantId(leg)
        )
        if seen == self._seen.isHidden():
            if not seen:
                self._put_picture_away()
            self._seen.setVisible(seen)
            self.camera.setVisible(seen)
            if seen:
                self.pictures_offered.emit()

    def _show_hearing(self) -> None:
        self._offer_picture()
        self.hearing.show_hearing(hearing(self._people()), self._name_of)

    def _show_details(self, session: Session) -> None:
        address = self._format(session.peer)
        _set(self._how, f"{wording.state_word(session)} · {wording.subtitle(session, address)}")
        self.quality.show_quality(session.quality)
        self.strip.show_session(session)


def _set(label: QLabel, text: str) -> None:
    if label.text() != text:
        label.setText(text)
        label.setToolTip(text)


def _plain_name(somebody: Participant) -> str:
    you = QCoreApplication.translate("Hearing", "You")
    return you if somebody.local else somebody.user_name or somebody.user_id or somebody.id
