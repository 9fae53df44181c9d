"""One call of the past in full: how it went, the operator's words, its timeline and identifiers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QScrollArea, QVBoxLayout, QWidget

from softphone.domain.record import CallRecord, session_of
from softphone.ui.models import history_words
from softphone.ui.theme import Theme
from softphone.ui.widgets.buttons import ActionButton, ButtonTone
from softphone.ui.widgets.correlation_strip import CorrelationStrip
from softphone.ui.widgets.timeline_view import TimelineView
from softphone.ui.widgets.words_form import WordsForm

if TYPE_CHECKING:
    from softphone.domain.timeline import TimelineEntry


class HistoryDetail(QScrollArea):
    """Shows one record; asks for what can be done with it.

    Args:
        theme: what to draw with.
        parent: Qt parent.

    Attributes:
        country_of: the country of a number, or an empty text.
    """

    redial_requested = Signal(object)
    copy_requested = Signal(object)
    erase_requested = Signal(object)
    block_requested = Signal(object)
    contact_requested = Signal(object)
    """Each carries the `CallRecord`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._record: CallRecord | None = None
        self.country_of: Callable[[str], str] = lambda _address: ""
        body = self._body = QWidget(self)
        self.title, self.address, self.story = QLabel(body), QLabel(body), QLabel(body)
        self.redial = ActionButton(
            theme, self.tr("Call"), icon="phone", tone=ButtonTone.SUCCESS, parent=body
        )
        self.copy = ActionButton(theme, self.tr("Copy"), icon="copy", parent=body)
        self.more = ActionButton(theme, self.tr("More"), parent=body)
        self.words = WordsForm(theme, body)
        self.timeline = TimelineView(theme, body)
        self.strip = CorrelationStrip(theme, body)
        self._menu = QMenu(self)
        self._nothing = QLabel(self.tr("Choose a call to see how it went."), self.viewport())
        self._set_up()
        self._arrange(body)
        self.show_record(None, "", "")

    @property
    def record(self) -> CallRecord | None:
        """The record shown, if any."""
        return self._record

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        for part in (self.redial, self.copy, self.more, self.timeline, self.strip):
            part.set_theme(theme)

    def show_record(self, record: CallRecord | None, name: str, address: str) -> None:
        """Show this record's facts; its timeline comes with `show_entries`."""
        same = None not in (record, self._record) and record.session == self._record.session  # type: ignore[union-attr]
        self._record = record
        self._body.setVisible(record is not None)
        self._nothing.setVisible(record is None)
        if record is None:
            return
        self.title.setText(name)
        country = self.country_of(record.peer)
        known = "" if address == name else address
        self.address.setText(" · ".join(filter(None, (known, country))))
        self.address.setVisible(bool(self.address.text()))
        self.story.setText(history_words.story(record))
        for part in (self.redial, self.copy):
            part.setEnabled(bool(record.peer))
        self.more.setEnabled(bool(record.peer))
        self.strip.show_session(session_of(record))
        if not same:
            self.timeline.show_entries(())
            self.verticalScrollBar().setValue(0)

    def show_words(self, note: str, tags: Sequence[str], disposition: str) -> None:
        """Show the operator's own words about the record."""
        self.words.show_words(note, tags, disposition)

    def show_entries(self, entries: Iterable[TimelineEntry]) -> None:
        """Show the record's timeline."""
        self.timeline.show_entries(entries)
        lines = max(3, min(8, self.timeline.line_count()))
        self.timeline.setFixedHeight(28 * lines + 8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The hint covers the pane."""
        super().resizeEvent(event)
        self._nothing.setGeometry(self.viewport().rect())

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("The selected call"))
        self._nothing.setProperty("role", "muted")
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title.setProperty("role", "title")
        self.address.setProperty("role", "muted")
        for label in (self.title, self.address, self.story):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)  # names are the far party's word
        for label in (self.address, self.story):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.redial.setToolTip(self.tr("Dial this number again (Return)"))
        self.copy.setToolTip(self.tr("Copy the number (Ctrl+C)"))
        self.copy.setAccessibleName(self.tr("Copy the number"))
        self.more.set_trailing_icon("chevron-down")
        self.more.setAccessibleName(self.tr("More about this caller"))
        self.timeline.set_placeholder(self.tr("No events were kept."))
        self.redial.clicked.connect(lambda: self.redial_requested.emit(self._record))
        self.copy.clicked.connect(lambda: self.copy_requested.emit(self._record))
        self.more.clicked.connect(self._open_menu)
        for words, signal in (
            (self.tr("Keep or change as a contact…"), self.contact_requested),
            (self.tr("Block this caller"), self.block_requested),
            (self.tr("Erase this caller…"), self.erase_requested),
        ):
            action = QAction(words, self)
            action.triggered.connect(lambda _=False, s=signal: s.emit(self._record))
            self._menu.addAction(action)

    def _arrange(self, body: QWidget) -> None:
        space = self._theme.space
        column = QVBoxLayout(body)
        column.setContentsMargins(*(space(4),) * 4)
        column.setSpacing(space(2))
        column.addWidget(self.title)
        column.addWidget(self.address)
        column.addWidget(self.story)
        buttons = QHBoxLayout()
        buttons.setSpacing(space(2))
        for button in (self.redial, self.copy, self.more):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addWidget(self.words)
        caption = QLabel(self.tr("TIMELINE"), body)
        caption.setFont(self._theme.caption_font())
        caption.setProperty("role", "caption")
        column.addWidget(caption)
        column.addWidget(self.timeline)
        column.addWidget(self.strip)
        column.addStretch(1)
        self.setWidget(body)
        body.setAutoFillBackground(False)

    def _open_menu(self) -> None:
        self._menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
