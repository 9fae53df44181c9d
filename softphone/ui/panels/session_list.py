"""The list of sessions with its header, its empty state and the actions on one session."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QLabel, QMenu, QVBoxLayout, QWidget

from softphone.domain.actions import Action
from softphone.domain.capabilities import Capabilities
from softphone.domain.ids import SessionId
from softphone.domain.session import Direction, Session
from softphone.ui.icons import icon
from softphone.ui.models.row_actions import ROW_BUTTONS
from softphone.ui.models.session_table import SessionTableModel
from softphone.ui.panels.practice_numbers import empty_text
from softphone.ui.panels.session_header import SessionHeader
from softphone.ui.theme import Theme
from softphone.ui.widgets.session_view import SessionTableView

if TYPE_CHECKING:
    from softphone.controller.signals import TelephonySignals


class SessionListPanel(QWidget):
    """Shows all sessions, newest first, and says what the operator wants done with one.

    A session we dial is selected by itself; an incoming one only when nothing live is selected.

    Args:
        theme: the theme to draw with.
        parent: Qt parent.

    Signals:
        answer_requested, decline_requested, hang_up_requested, dismiss_requested: `SessionId`.
        mute_requested: `SessionId` and whether our audio is to be kept from that party.
        hold_requested: `SessionId` and whether it goes on hold or is taken back.
        transfer_requested: `SessionId` to be sent on.
        merge_requested: everybody who waits is to join the conversation.
        dismiss_ended_requested: all ended sessions may go.
        selection_changed: `SessionId` or None.
        number_chosen: a practice number was clicked in the empty list (E.164).
    """

    answer_requested = Signal(object)
    decline_requested = Signal(object)
    hang_up_requested = Signal(object)
    mute_requested = Signal(object, bool)
    hold_requested = Signal(object, bool)
    transfer_requested = Signal(object)
    merge_requested = Signal()
    dismiss_requested = Signal(object)
    dismiss_ended_requested = Signal()
    selection_changed = Signal(object)
    number_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._menu: QMenu | None = None
        self._signals: TelephonySignals | None = None
        self._shows_empty: bool | None = None
        self._selected_id: SessionId | None = None
        self.model = SessionTableModel(self)
        self.view = SessionTableView(self.model, theme, self)
        self.header = SessionHeader(theme, self)
        self.header.merge_requested.connect(self.merge_requested)
        self.header.dismiss_ended_requested.connect(self.dismiss_ended_requested)
        self._empty = self._build_empty()
        self._actions = self._build_actions()
        self._arrange()
        self.view.action_requested.connect(self.request)
        self.view.menu_requested.connect(self._open_menu)
        self.view.selected.connect(self._on_selected)
        self.model.counts_changed.connect(self._refresh_header)
        self.model.rowsInserted.connect(self._on_inserted)
        self._refresh_header()

    def bind(
        self,
        signals: TelephonySignals,
        sessions: Iterable[Session] = (),
        *,
        capabilities: Capabilities | None = None,
        address_format: Callable[[str], str] | None = None,
        country_of: Callable[[str], str] | None = None,
    ) -> None:
        """Follow the sessions.

        Args:
            signals: where changes are told.
            sessions: those that exist already.
            capabilities: of the backend, when known; see `set_capabilities`.
            address_format: E.164 number or SIP URI to text for people.
            country_of: the country of a number, or an empty text.
        """
        if address_format is not None:
            self.model.set_address_format(address_format, country_of)
        if capabilities is not None:
            self.set_capabilities(capabilities)
        self.unbind()
        self._signals = signals
        self.model.bind(signals, sessions)
        signals.sessions_altered.connect(self._on_sessions_altered)

    def unbind(self) -> None:
        """Stop following; what is shown stays."""
        self.model.unbind()
        signals, self._signals = self._signals, None
        if signals is not None:
            signals.sessions_altered.disconnect(self._on_sessions_altered)

    def set_capabilities(self, capabilities: Capabilities) -> None:
        """Offer what this backend can do."""
        self.view.set_capabilities(capabilities)
        self.header.record.set_possible(capabilities.recording)
        self._refresh_actions()

    def set_practice_line(self, available: bool) -> None:
        """Whether the empty list may propose the practice line's numbers."""
        self._empty.setText(empty_text(self._theme, practice=available))

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        self.view.set_theme(theme)
        self.header.set_theme(theme)
        self._empty.setText(empty_text(theme, practice="<table" in self._empty.text()))

    @property
    def selected(self) -> Session | None:
        """The selected session."""
        return self.view.current_session()

    def select(self, session_id: SessionId) -> None:
        """Select a session and bring it into view."""
        self.view.select(session_id)

    def request(self, session_id: SessionId, action: Action) -> None:
        """Send out what the operator asked for."""
        if action is Action.ANSWER:
            self.answer_requested.emit(session_id)
        elif action is Action.DECLINE:
            self.decline_requested.emit(session_id)
        elif action is Action.HANG_UP:
            self.hang_up_requested.emit(session_id)
        elif action is Action.DISMISS:
            self.dismiss_requested.emit(session_id)
        elif action in (Action.MUTE, Action.UNMUTE):
            self.mute_requested.emit(session_id, action is Action.MUTE)
        elif action in (Action.HOLD, Action.RESUME):
            self.hold_requested.emit(session_id, action is Action.HOLD)
        elif action is Action.TRANSFER:
            self.transfer_requested.emit(session_id)
        elif action is Action.MERGE:
            self.merge_requested.emit()

    # -- building ----------------------------------------------------------------------------

    def _build_empty(self) -> QLabel:
        empty = QLabel(empty_text(self._theme, practice=True))
        empty.setTextFormat(Qt.TextFormat.RichText)
        empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        empty.setWordWrap(True)
        empty.setMargin(self._theme.space(4))
        empty.setProperty("role", "card")
        empty.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        empty.linkActivated.connect(self._on_link)
        return empty

    def _on_link(self, link: str) -> None:
        self.number_chosen.emit(link.partition(":")[2])

    def _build_actions(self) -> dict[Action, QAction]:
        actions = {}
        for button in ROW_BUTTONS:
            action = QAction(button.word, self)
            action.setEnabled(False)
            action.triggered.connect(partial(self._request_selected, button.action))
            self.view.addAction(action)
            actions[button.action] = action
        return actions

    def _arrange(self) -> None:
        space = self._theme.space
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(2))
        column.addWidget(self.header)
        column.addWidget(self.view, 1)
        column.addWidget(self._empty, 1)

    # -- following ---------------------------------------------------------------------------

    def _refresh_header(self) -> None:
        empty = self.model.rowCount() == 0
        words = "" if empty else self.model.count_words()
        self.header.show_counts(words, self.model.ended_count)
        if empty is not self._shows_empty:
            self._shows_empty = empty
            self._empty.setVisible(empty)
            self.view.setVisible(not empty)

    def _on_inserted(self) -> None:
        newest = self.model.session_at(0)
        selected = self.selected
        ours = newest.direction is Direction.DIAL_OUT and newest.live
        if ours or selected is None or not selected.live:
            self.view.select(newest.id)

    def _on_selected(self, session_id: SessionId | None) -> None:
        self._selected_id = session_id
        self._refresh_actions()
        self.selection_changed.emit(session_id)

    def _on_sessions_altered(self, changes: Mapping[SessionId, Session | None]) -> None:
        if self._selected_id in changes:
            self._refresh_actions()

    def _refresh_actions(self) -> None:
        selected = self.selected
        allowed = () if selected is None else self.view.delegate.buttons(selected)
        names = {button.action for button in allowed}
        for action, item in self._actions.items():
            item.setEnabled(action in names)

    def _request_selected(self, action: Action) -> None:
        selected = self.selected
        if selected is not None and self._actions[action].isEnabled():
            self.request(selected.id, action)

    # -- menu --------------------------------------------------------------------------------

    def _open_menu(self, session_id: SessionId, place: QPoint) -> None:
        session = self.model.session(session_id)
        if session is None:
            return
        menu = QMenu(self)
        for button in ROW_BUTTONS:
            item = self._actions[button.action]
            if item.isEnabled():
                item.setIcon(icon(button.icon, self._theme))
                menu.addAction(item)
        menu.addSeparator()
        for label, text in (
            (self.tr("Copy number"), session.peer),
            (self.tr("Copy sessionId"), session.leg or ""),
        ):
            if text:
                menu.addAction(label, partial(_copy, text))
        menu.aboutToHide.connect(menu.deleteLater)
        self._menu = menu
        menu.popup(place)


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
