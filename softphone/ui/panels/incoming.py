"""The ringing pop-up: who calls, for how long, and what to do, without ever taking the focus."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QCursor,
    QFont,
    QGuiApplication,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from softphone.domain.actions import Action, allowed_actions
from softphone.domain.capabilities import Capabilities
from softphone.domain.ids import SessionId
from softphone.domain.session import Direction, Session, SessionState
from softphone.ui.models import wording
from softphone.ui.theme import Theme
from softphone.ui.widgets.buttons import ActionButton, ButtonTone
from softphone.ui.widgets.motion import reduced_motion

if TYPE_CHECKING:
    from softphone.controller.ports import AudioControls, Unsubscribe
    from softphone.controller.signals import TelephonySignals
    from softphone.domain.audio import AudioState

KEYS_IGNORED_S = 1.0
"""How long after it appears the pop-up ignores every key."""

_CLICKS_IGNORED_S = 0.25
_WIDTH = 368
_FLASH_MS = 500  # one on-off pair a second; WCAG 2.3.1 allows three


class IncomingPopup(QWidget):
    """One window for all ringing sessions, the longest waiting first, "1 of N".

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
        super().__init__(
            parent,
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle("Incoming call")
        self._theme = theme
        self._clock = clock
        self._capabilities = Capabilities(answer_dialin=True, decline_dialin=True)
        self._format: Callable[[str], str] = str
        self._signals: TelephonySignals | None = None
        self._unsubscribe: Unsubscribe | None = None
        self._ringing: dict[SessionId, Session] = {}
        self._silenced: set[SessionId] = set()
        self._shown: SessionId | None = None
        self._opened_at = self._changed_at = 0.0
        self._lit = True
        self._tick = QTimer(self, interval=_FLASH_MS)
        self._tick.timeout.connect(self._on_tick)
        self._build()

    def bind(
        self,
        signals: TelephonySignals,
        sessions: Iterable[Session] = (),
        *,
        capabilities: Capabilities | None = None,
        audio: AudioControls | None = None,
        address_format: Callable[[str], str] | None = None,
    ) -> None:
        """Follow the sessions that ring, and the device that rings.

        Args:
            signals: where changes are told.
            sessions: those that exist already.
            capabilities: whether ringing sessions can be answered and declined.
            audio: the operator's devices.
            address_format: E.164 number or SIP URI to text for people.
        """
        self.unbind()
        self._signals = signals
        self._format = address_format or str
        if capabilities is not None:
            self._capabilities = capabilities
        if audio is not None:
            self._unsubscribe = audio.subscribe(self._show_device)
            self._show_device(audio.state)
        for session in sessions:
            self._on_session_changed(session)
        signals.session_changed.connect(self._on_session_changed)
        signals.session_removed.connect(self._on_session_removed)

    def unbind(self) -> None:
        """Stop following and disappear."""
        signals, self._signals = self._signals, None
        if signals is not None:
            signals.session_changed.disconnect(self._on_session_changed)
            signals.session_removed.disconnect(self._on_session_removed)
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
        for button in (self.answer, self.decline, self.silence, self.following):
            button.set_theme(theme)
        self.update()

    @property
    def session(self) -> Session | None:
        """The ringing session shown now."""
        return self._ringing.get(self._shown) if self._shown is not None else None

    # -- building ----------------------------------------------------------------------------

    def _build(self) -> None:
        theme = self._theme
        self._title = QLabel("INCOMING CALL", self)
        self._title.setFont(theme.caption_font())
        self._title.setProperty("role", "caption")
        self._place_of = QLabel(self)
        self._place_of.setProperty("role", "muted")
        self.following = ActionButton(theme, icon="chevron-right", parent=self)
        self.following.set_height(28)
        self.following.setAccessibleName("Next incoming call")
        self.following.setToolTip("Next incoming call")
        self._name = QLabel(self)
        self._name.setFont(theme.font(theme.size_title, QFont.Weight.DemiBold))
        self._number, self._line, self._device = QLabel(self), QLabel(self), QLabel(self)
        self._line.setFont(theme.font(theme.size_small, tabular=True))
        self._line.setProperty("role", "muted")
        self._device.setProperty("role", "muted")
        for label in (self._name, self._number, self._line, self._device):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setMinimumWidth(1)
        self.answer = ActionButton(
            theme, "Answer", icon="answer", tone=ButtonTone.SUCCESS, parent=self
        )
        self.decline = ActionButton(
            theme, "Decline", icon="decline", tone=ButtonTone.DANGER, parent=self
        )
        self.silence = ActionButton(theme, "Silence", icon="bell-off", parent=self)
        for button in (self.answer, self.decline, self.silence, self.following):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.installEventFilter(self)
        self.answer.clicked.connect(lambda: self._ask(self.answer_requested))
        self.decline.clicked.connect(lambda: self._ask(self.decline_requested))
        self.silence.clicked.connect(self._silence)
        self.following.clicked.connect(self._show_next)
        self._arrange()

    def _arrange(self) -> None:
        space = self._theme.space
        policy = self._number.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._number.setSizePolicy(policy)
        self._title.setFixedHeight(28)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self._place_of)
        head.addWidget(self.following)
        keys = QHBoxLayout()
        keys.setSpacing(space(2))
        for button in (self.answer, self.decline, self.silence):
            button.set_height(space(10))
            keys.addWidget(button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(space(4), space(3), space(4), space(4))
        column.setSpacing(space(1))
        column.addLayout(head)
        for label in (self._name, self._number, self._line, self._device):
            column.addWidget(label)
        column.addSpacing(space(2))
        column.addLayout(keys)
        self.setFixedWidth(_WIDTH)

    # -- following ---------------------------------------------------------------------------

    def _on_session_changed(self, session: Session) -> None:
        rings = session.state is SessionState.INCOMING and session.direction is Direction.DIAL_IN
        if rings:
            self._ringing[session.id] = session
        elif self._ringing.pop(session.id, None) is None:
            return
        self._refresh()

    def _on_session_removed(self, session_id: SessionId) -> None:
        if self._ringing.pop(session_id, None) is not None:
            self._refresh()

    def _show_device(self, state: AudioState) -> None:
        device = state.ringer or state.speaker
        text = f"Rings on {device.name}" if device else "No sound device: this call rings silently"
        self._device.setText(text)
        self._device.setToolTip(text)

    def _refresh(self) -> None:
        self._silenced &= self._ringing.keys()
        if self._shown not in self._ringing:
            self._shown = next(iter(self._ringing), None)
            self._changed_at = time.monotonic()
        session = self.session
        if session is None:
            self.hide()
            return
        self._fill(session)
        if not self.isVisible():
            self._open()
        elif self._changed_at > self._opened_at:
            self._announce()

    def _fill(self, session: Session) -> None:
        address = self._format(session.peer)
        order = list(self._ringing)
        many = len(order) > 1
        _cut(self._name, wording.title(session, address), _WIDTH - 32)
        _cut(self._number, address if session.peer_name else "", _WIDTH - 32)
        self._number.setVisible(bool(session.peer_name and address))
        self._place_of.setText(f"{order.index(session.id) + 1} of {len(order)}")
        self._place_of.setVisible(many)
        self.following.setVisible(many)
        allowed = allowed_actions(session, self._capabilities)
        self.answer.setEnabled(Action.ANSWER in allowed)
        self.decline.setEnabled(Action.DECLINE in allowed)
        silenced = session.id in self._silenced
        self.silence.setEnabled(not silenced)
        self.silence.setText("Silenced" if silenced else "Silence")
        self.setAccessibleName(f"Incoming call from {wording.title(session, address)}")
        self._show_waiting(session)

    def _show_waiting(self, session: Session) -> None:
        waited = int(self._clock()) - int(session.ringing_at or session.created_at)
        room = f"Room {session.room} · " if session.room else ""
        _cut(self._line, f"{room}waiting {wording.duration(waited)}", _WIDTH - 32)

    def _open(self) -> None:
        self._opened_at = self._changed_at = time.monotonic()
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow keys and clicks that were meant for something else."""
        return self._too_early(event) or super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Swallow early keys that reach the window itself."""
        return self._too_early(event) or super().event(event)

    def _too_early(self, event: QEvent) -> bool:
        now = time.monotonic()
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            return now - self._opened_at < KEYS_IGNORED_S
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            return now - self._changed_at < _CLICKS_IGNORED_S
        return False

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


def _cut(label: QLabel, text: str, width: int) -> None:
    metrics = label.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    if label.text() != shown:
        label.setText(shown)
        label.setToolTip(text if shown != text else "")
