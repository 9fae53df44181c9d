"""The operator's state as an agent: shown with its time, chosen from a menu."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QHideEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from softphone.domain.agent import Agent, AgentState, WrapUpRules
from softphone.ui import icons
from softphone.ui.models import agent_words, wording
from softphone.ui.widgets import painting
from softphone.ui.widgets.buttons import PaintedButton
from softphone.ui.widgets.pill import paint_mark

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from softphone.ui.theme import Theme

HEIGHT = 34
_ARROW = 14
_MARK = 8
_TINTS = {
    AgentState.AVAILABLE: "success_tint",
    AgentState.ON_CALL: "accent_tint",
    AgentState.WRAP_UP: "hold_tint",
    AgentState.BUSY: "danger_tint",
    AgentState.BREAK: "warning_tint",
    AgentState.OFFLINE: "raised",
}


class AgentButton(PaintedButton):
    """Mark, word and time of the state; pressed, it opens the menu.

    While a call or wrap-up goes on, the state that follows is shown behind an arrow. Available
    counts in minutes, all else in seconds, and nothing ticks while the button is hidden.

    Args:
        theme: what to draw with.
        parent: Qt parent.
        clock: unix time in seconds.
    """

    state_chosen = Signal(object, str)
    """`AgentState` and the reason."""

    extend_requested = Signal()
    done_requested = Signal()
    help_requested = Signal()

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, clock: Callable[[], float] = time.time
    ) -> None:
        super().__init__(theme, parent)
        self._clock = clock
        self._agent = Agent()
        self._rules = WrapUpRules()
        self._menu: QMenu | None = None
        self._tick = QTimer(self, singleShot=True)
        self._tick.timeout.connect(self._refresh)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open_menu)
        self.hide()
        self._refresh()

    def show_agent(self, agent: Agent, rules: WrapUpRules) -> None:
        """Show what the operator is doing now."""
        self._agent, self._rules = agent, rules
        self._refresh()

    def open_menu(self) -> QMenu:
        """Let the operator choose; what is chosen goes out as signals."""
        if self._menu is not None:
            self._menu.deleteLater()
        menu = self._menu = QMenu(self)
        if self._agent.state is AgentState.WRAP_UP:
            self._add_wrap_up(menu)
        for state in (AgentState.AVAILABLE, AgentState.BUSY):
            self._add_state(menu, state)
        breaks = QMenu(agent_words.state_word(AgentState.BREAK), menu)
        menu.addMenu(breaks)
        for reason in agent_words.break_reasons():
            self._add_state(breaks, AgentState.BREAK, reason)
        self._add_state(menu, AgentState.OFFLINE)
        menu.addSeparator()
        menu.addAction(self.tr("Ask a supervisor for help"), self.help_requested.emit)
        corner = self.mapToGlobal(self.rect().bottomRight())
        corner.setX(corner.x() - menu.sizeHint().width())
        menu.popup(corner)
        menu.setActiveAction(next(a for a in menu.actions() if a.isEnabled()))
        return menu

    def sizeHint(self) -> QSize:
        """Mark, words and arrow with their gaps."""
        wide = QFontMetrics(self._font()).horizontalAdvance(self.text())
        gap = self._theme.space(2)
        return QSize(wide + 1 + 2 * self._theme.space(3) + _MARK + _ARROW + 2 * gap, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """The words may be elided."""
        return QSize(self._theme.space(28), HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pill."""
        theme = self._theme
        shape, color = agent_words.LOOKS[self._agent.state]
        painter = painting.begin(self)
        rect = QRectF(self.rect())
        round_ = rect.height() / 2 - 0.5
        edge = theme.color(color) if self.underMouse() else theme.color("border")
        painting.rounded(painter, rect, round_, theme.color(_TINTS[self._agent.state]), edge)
        if self.hasFocus():
            painting.focus_ring(painter, rect, round_, theme.color("accent"))
        ink = theme.color(color)
        left = rect.left() + theme.space(3)
        paint_mark(painter, QRectF(left, rect.center().y() - 4, _MARK, _MARK), shape, ink)
        arrow = rect.right() - theme.space(3) - _ARROW
        left += _MARK + theme.space(2)
        words = QRectF(left, rect.top(), arrow - left - theme.space(1), rect.height())
        painting.text(painter, words, self.text(), self._font(), ink)
        picture = icons.pixmap("chevron-down", ink.name(), _ARROW)
        painting.picture(
            painter, round(arrow), round(rect.center().y() - _ARROW / 2 + 0.5), picture
        )

    def showEvent(self, event: QShowEvent) -> None:
        """The time goes on."""
        super().showEvent(event)
        self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody reads the time."""
        super().hideEvent(event)
        self._tick.stop()

    def _add_state(self, menu: QMenu, state: AgentState, reason: str = "") -> None:
        chosen = self._agent.chosen
        action = menu.addAction(reason or agent_words.state_word(state))
        action.setCheckable(True)
        action.setChecked((chosen.state, chosen.reason) == (state, reason))
        action.triggered.connect(lambda: self.state_chosen.emit(state, reason))

    def _add_wrap_up(self, menu: QMenu) -> None:
        agent, rules = self._agent, self._rules
        done = menu.addAction(self.tr("Wrap-up done"), self.done_requested.emit)
        done.setEnabled(agent.undisposed == 0)
        if agent.wrap_up_ends is not None:
            words = self.tr("{seconds} more seconds").format(seconds=round(rules.extension))
            more = menu.addAction(words, self.extend_requested.emit)
            more.setEnabled(agent.extended < rules.extensions)
        menu.addSeparator()

    def _refresh(self) -> None:
        now = self._clock()
        words = self._words(now)
        if words != self.text():
            before = self.sizeHint()
            self.setText(words)
            if self.sizeHint() != before:
                self.updateGeometry()
            self.update()
        told = self.tr("Your state: {words}. Press to choose").format(words=words)
        self.setAccessibleName(told)
        self.setToolTip(told)
        if self.isVisible():
            self._tick.start(self._next_ms(now))

    def _words(self, now: float) -> str:
        agent = self._agent
        word = agent_words.state_word(agent.state)
        if agent.shown_reason:
            word = f"{word} · {agent.shown_reason}"
        shown = " ".join(part for part in (word, self._time(now)) if part)
        queued = agent.queued
        if queued is None or queued.state is AgentState.AVAILABLE:
            return shown
        return self.tr("{now} → {next}").format(
            now=shown, next=agent_words.state_word(queued.state)
        )

    def _time(self, now: float) -> str:
        agent = self._agent
        if agent.wrap_up_ends is not None:
            return wording.duration(agent.wrap_up_ends - now + 0.999)
        if agent.state is AgentState.OFFLINE:
            return ""
        passed = now - agent.since
        if agent.state is not AgentState.AVAILABLE:
            return wording.duration(passed)
        minutes = int(passed // 60)
        return self.tr("{minutes} min").format(minutes=minutes) if minutes > 0 else ""

    def _next_ms(self, now: float) -> int:
        """When other words are due."""
        if self._agent.state in (AgentState.AVAILABLE, AgentState.OFFLINE):
            return round(1000 * (60 - (now - self._agent.since) % 60)) + 20
        return 1000

    def _font(self) -> QFont:
        return self._theme.font(self._theme.size_body, QFont.Weight.DemiBold, tabular=True)
