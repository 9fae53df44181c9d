"""The ringing pop-up: who calls, for how long, and what to do, without ever taking the focus."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QCursor,
    QGuiApplication,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from softphone.domain.actions import Action, allowed_actions
from softphone.domain.capabilities import Capabilities
from softphone.domain.ids import SessionId
from softphone.domain.session import Direction, Pending, Session, SessionState
from softphone.ui.models import wording
from softphone.ui.panels.incoming_card import IncomingCard
from softphone.ui.theme import Theme
from softphone.ui.widgets.motion import reduced_motion
from softphone.ui.widgets.quiet_window import QuietWindow

if TYPE_CHECKING:
    from softphone.controller.ports import AudioControls, Unsubscribe
    from softphone.controller.signals import TelephonySignals
    from softphone.domain.audio import AudioState

_FLASH_MS = 500  # one on-off pair a second; WCAG 2.3.1 allows three


class IncomingPopup(QuietWindow):
    """One window for all ringing sessions, the longest waiting first, "1 of N".

    By itself it never takes the keyboard; `take_focus` lets it in.

    It appears at the bottom right of the screen with the pointer, accepts no focus, ignores keys
    for its first second and clicks for the first quarter second of each caller shown.

    Args:
        theme: the theme to draw with.
        parent: Qt parent; without one it also shows while the main window is minimised.
        clock: unix time in seconds.

    Signals:
        answer_requested, decline_requested, silence_requested: `SessionId`.
    """

    answer_requested = Signal(object)
    decline_requested = Signal(object)
    silence_requested = Signal(object)

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Incoming call"))
        self._theme = theme
        self._clock = clock
        self._capabilities = Capabilities(answer_dialin=True, decline_dialin=True)
        self._format: Callable[[str], str] = str
        self._country_of: Callable[[str], str] = lambda _address: ""
        self._signals: TelephonySignals | None = None
        self._unsubscribe: Unsubscribe | None = None
        self._ringing: dict[SessionId, Session] = {}
        self._silenced: set[SessionId] = set()
        self._shown: SessionId | None = None
        self._lit = True
        self._quiet = False
        self._tick = QTimer(self, interval=_FLASH_MS)
        self._tick.timeout.connect(self._on_tick)
        self.card = IncomingCard(theme, self)
        self.answer, self.decline = self.card.answer, self.card.decline
        self.silence, self.following = self.card.silence, self.card.following
        self.guard(self.card.buttons)
        self.answer.clicked.connect(lambda: self._ask(self.answer_requested))
        self.decline.clicked.connect(lambda: self._ask(self.decline_requested))
        self.silence.clicked.connect(self._silence)
        self.following.clicked.connect(self._show_next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)

    def bind(
        self,
        signals: TelephonySignals,
        sessions: Iterable[Session] = (),
        *,
        capabilities: Capabilities | None = None,
        audio: AudioControls | None = None,
        address_format: Callable[[str], str] | None = None,
        country_of: Callable[[str], str] | None = None,
    ) -> None:
        """Follow the sessions that ring, and the device that rings.

        Args:
            signals: where changes are told.
            sessions: those that exist already.
            capabilities: whether ringing sessions can be answered and declined.
            audio: the operator's devices.
            address_format: E.164 number or SIP URI to text for people.
            country_of: the country of a number, or an empty text.
        """
        self.unbind()
        self._signals = signals
        self._format = address_format or str
        self._country_of = country_of or (lambda _address: "")
        if capabilities is not None:
            self._capabilities = capabilities
        if audio is not None:
            self._unsubscribe = audio.subscribe(self._show_device)
            self._show_device(audio.state)
        for session in sessions:
            self._on_session_changed(session)
        signals.sessions_altered.connect(self._on_sessions_altered)

    def unbind(self) -> None:
        """Stop following and disappear."""
        signals, self._signals = self._signals, None
        if signals is not None:
            signals.sessions_altered.disconnect(self._on_sessions_altered)
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None
        self._ringing.clear()
        self._refresh()

    def set_capabilities(self, capabilities: Capabilities) -> None:
        """Offer what this backend can do."""
        self._capabilities = capabilities
        self._refresh()

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        self.card.set_theme(theme)
        self.update()

    def set_quiet(self, quiet: bool) -> None:
        """Stay hidden while the operator does not want to be called; the rows still show it."""
        if quiet is not self._quiet:
            self._quiet = quiet
            self._refresh()

    def take_focus(self) -> bool:
        """Let the keyboard in because the operator asked for it; False when nobody calls.

        Escape, or turning to another window, gives the keyboard back.
        """
        if self.session is None or self._quiet:
            return False
        self.let_keys_in(self.answer)
        return True

    def silence_shown(self) -> None:
        """Silence the ring, as the button does; nobody is answered or declined."""
        self._silence()

    @property
    def session(self) -> Session | None:
        """The ringing session shown now."""
        return self._ringing.get(self._shown) if self._shown is not None else None

    # -- following ---------------------------------------------------------------------------

    def _on_sessions_altered(self, changes: Mapping[SessionId, Session | None]) -> None:
        for session_id, session in changes.items():
            if session is None:
                self._on_session_removed(session_id)
            else:
                self._on_session_changed(session)

    def _on_session_changed(self, session: Session) -> None:
        rings = session.state is SessionState.INCOMING and session.direction is Direction.DIAL_IN
        unwanted = session.pending is Pending.DECLINE and session.id not in self._ringing
        if rings and not unwanted:
            self._ringing[session.id] = session
        elif self._ringing.pop(session.id, None) is None:
            return
        self._refresh()

    def _on_session_removed(self, session_id: SessionId) -> None:
        if self._ringing.pop(session_id, None) is not None:
            self._refresh()

    def _show_device(self, state: AudioState) -> None:
        device = state.ringer or state.speaker
        self.card.show_device("" if device is None else device.name)

    def _refresh(self) -> None:
        self._silenced &= self._ringing.keys()
        if self._shown not in self._ringing:
            self._shown = next(iter(self._ringing), None)
            self.note_changed()
        session = self.session
        if session is None or self._quiet:
            self.hide()
            return
        self._fill(session)
        if not self.isVisible():
            self._open()
        elif self.changed_at > self.opened_at:
            self._announce()

    def _fill(self, session: Session) -> None:
        address = self._format(session.peer)
        order = list(self._ringing)
        self.card.show_caller(session, address, self._country_of(session.peer))
        self.card.show_place(order.index(session.id) + 1, len(order))
        allowed = allowed_actions(session, self._capabilities)
        self.answer.setEnabled(Action.ANSWER in allowed)
        self.decline.setEnabled(Action.DECLINE in allowed)
        self.card.show_silenced(session.id in self._silenced)
        name = wording.title(session, address)
        self.setAccessibleName(self.tr("Incoming call from {name}").format(name=name))
        self._show_waiting(session)

    def _show_waiting(self, session: Session) -> None:
        since = session.ringing_at or session.created_at
        self.card.show_waiting(session.room, int(self._clock()) - int(since))

    def _open(self) -> None:
        self.note_opened()
        self._lit = True
        self.adjustSize()
        self._place()
        self.show()
        self._tick.start()
        self._announce()

    def _place(self) -> None:
        screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        free = screen.availableGeometry()
        gap = self._theme.space(4)
        self.move(free.right() + 1 - self.width() - gap, free.bottom() + 1 - self.height() - gap)

    def _announce(self) -> None:
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _on_tick(self) -> None:
        session = self.session
        if session is None:
            return
        self._show_waiting(session)
        lit = reduced_motion() or session.id in self._silenced or not self._lit
        if lit is not self._lit:
            self._lit = lit
            self.update()

    # -- wishes ------------------------------------------------------------------------------

    def _ask(self, signal: object) -> None:
        if self._shown is not None:
            signal.emit(self._shown)  # type: ignore[attr-defined]

    def _silence(self) -> None:
        session = self.session
        if session is not None:
            self._silenced.add(session.id)
            self._fill(session)
            self.silence_requested.emit(session.id)

    def _show_next(self) -> None:
        order = list(self._ringing)
        if self._shown in order:
            self._shown = order[(order.index(self._shown) + 1) % len(order)]
            self._refresh()

    # -- events ------------------------------------------------------------------------------

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing ticks while nothing rings."""
        super().hideEvent(event)
        self._tick.stop()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground and the edge that flashes."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("card"))
        painter.setPen(QPen(self._theme.color("success" if self._lit else "border_strong"), 4))
        painter.drawRect(self.rect())
