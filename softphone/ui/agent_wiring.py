"""Connects the operator as an agent: state button, do not disturb, help, and who supervises."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMetaObject, QObject, SignalInstance

if TYPE_CHECKING:
    from softphone.controller.ports import Unsubscribe
    from softphone.domain.agent import Agent, AgentState
    from softphone.domain.link import LinkState
    from softphone.ui.console import Console
    from softphone.ui.main_window import MainWindow
    from softphone.ui.panels.incoming import IncomingPopup


class AgentWiring(QObject):
    """Lives as long as the window is bound to one console.

    Args:
        window: the window.
        console: the parts behind it.
        popup: shows who calls.
    """

    def __init__(self, window: MainWindow, console: Console, popup: IncomingPopup) -> None:
        super().__init__(window)
        self._window = window
        self._controller = console.controller
        self._popup = popup
        self._connections: list[QMetaObject.Connection] = []
        self._bound = False
        desk, supervised = self._controller.agent, self._controller.supervised
        self._unsubscribe: list[Unsubscribe] = [
            desk.changes.subscribe(self._on_agent),
            supervised.changes.subscribe(lambda here: window.banner.show_supervisors(here)),
            supervised.lines.subscribe(lambda line: window.banner.show_line(line)),
        ]
        actions = window.actions_by_name
        self._join(actions["agent_state"].triggered, self._open_menu)
        self._join(actions["help"].triggered, self._ask_for_help)
        self._join(console.signals.link_changed, self._on_link)
        self._on_link(self._controller.link)
        self._on_agent(desk.agent)

    def detach(self) -> None:
        """Cut every connection."""
        for connection in self._connections:
            QObject.disconnect(connection)
        self._connections.clear()
        while self._unsubscribe:
            self._unsubscribe.pop()()
        self.deleteLater()

    def _join(self, signal: SignalInstance, slot: Callable[..., Any]) -> None:
        self._connections.append(signal.connect(slot))

    def _on_link(self, _link: LinkState) -> None:
        offered = self._controller.capabilities.agents
        for name in ("agent_state", "help"):
            self._window.actions_by_name[name].setEnabled(offered)
        if offered and not self._bound:
            self._bind_button()
        if self._bound:
            self._window.top_bar.agent.setVisible(offered)

    def _bind_button(self) -> None:
        self._bound = True
        button = self._window.top_bar.agent
        desk = self._controller.agent
        self._join(button.state_chosen, self._choose)
        self._join(button.extend_requested, desk.extend)
        self._join(button.done_requested, desk.finish_wrap_up)
        self._join(button.help_requested, self._ask_for_help)
        self._on_agent(desk.agent)

    def _choose(self, state: AgentState, reason: str) -> None:
        self._controller.agent.choose(state, reason)

    def _on_agent(self, agent: Agent) -> None:
        self._popup.set_quiet(not agent.rings)
        if self._bound:
            self._window.top_bar.agent.show_agent(agent, self._controller.agent.wrap_up)

    def _open_menu(self) -> None:
        if self._bound:
            self._window.top_bar.agent.open_menu()

    def _ask_for_help(self) -> None:
        from softphone.ui.dialogs.ask_for_help import HelpDialog

        session = self._window.work.sessions.selected
        live = session is not None and session.live
        leg = session.leg if session is not None and live else None
        about = (session.peer_name or session.peer) if session is not None and live else ""
        dialog = HelpDialog(self._window.theme, about, self._window)
        dialog.asked.connect(lambda note: self._controller.agent.ask_for_help(leg, note))
        dialog.open()
