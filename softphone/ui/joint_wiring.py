"""Connects hold, merge and the room's people between window and controller."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QMetaObject, QObject, QTimer, SignalInstance

from softphone.domain.actions import Action
from softphone.domain.ids import LegId, SessionId
from softphone.ui.models import wording
from softphone.ui.transfer_wiring import TransferWiring

if TYPE_CHECKING:
    from softphone.domain.events import Participant
    from softphone.domain.session import Session
    from softphone.ui.console import Console
    from softphone.ui.main_window import MainWindow

_GATHER_MS = 30
"""Sessions change in bursts; what depends on all of them is brought up once for each."""

_FACTS = attrgetter("state", "local_hold", "pending", "transfer", "peer", "peer_name")
"""What of a session seats, merging and the partners of a transfer depend on."""


class JointWiring(QObject):
    """Lives as long as the window is bound to one console.

    Args:
        window: the window.
        console: the parts behind it.
    """

    def __init__(self, window: MainWindow, console: Console) -> None:
        super().__init__(window)
        self._window = window
        self._console = console
        self._controller = console.controller
        self._connections: list[QMetaObject.Connection] = []
        self._transfers = TransferWiring(window, console, self.name_of)
        self._facts: dict[SessionId, tuple[Any, ...]] = {}
        self._soon = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._soon.timeout.connect(self.refresh)
        sessions, actions = window.work.sessions, window.actions_by_name
        self._join(sessions.hold_requested, self._hold)
        self._join(sessions.merge_requested, self._merge_all)
        self._join(actions["hold"].triggered, self._toggle_hold)
        self._join(actions["merge"].triggered, self._merge_all)
        self._join(console.signals.sessions_altered, self._on_sessions)
        self.refresh()

    def detach(self) -> None:
        """Cut every connection and close what is open."""
        for connection in self._connections:
            QObject.disconnect(connection)
        self._connections.clear()
        self._soon.stop()
        self._transfers.detach()
        self.deleteLater()

    def name_of(self, session: Session) -> str:
        """What the far party is called."""
        address = self._console.dialing.format_address(session.peer)
        return wording.title(session, address)

    def person_name(self, somebody: Participant) -> str:
        """What somebody in the room is called."""
        if somebody.local:
            return QCoreApplication.translate("Hearing", "You")
        session = self._controller.store.by_leg(LegId(somebody.id))
        if session is not None:
            return self.name_of(session)
        return somebody.user_name or somebody.user_id or somebody.id

    def refresh(self) -> None:
        """Bring seats, the merge button and an open dialog up to what is true now."""
        used, most = self._controller.seats
        sessions = self._window.work.sessions
        sessions.header.show_seats(used, most)
        sessions.header.set_mergeable(self._may_merge())
        self._transfers.refresh()

    def _may_merge(self) -> bool:
        return any(
            Action.MERGE in self._controller.allowed(session)
            for session in self._controller.store.live()
            if session.local_hold
        )

    def _join(self, signal: SignalInstance, slot: Callable[..., Any]) -> None:
        self._connections.append(signal.connect(slot))

    # -- wishes ------------------------------------------------------------------------------

    def _hold(self, session_id: SessionId, held: bool) -> None:
        if held:
            self._controller.hold(session_id, True)
        else:
            self._controller.swap(session_id)

    def _toggle_hold(self) -> None:
        session = self._window.work.sessions.selected
        if session is not None:
            self._hold(session.id, not session.local_hold)

    def _merge_all(self) -> None:
        self._controller.merge()

    # -- news --------------------------------------------------------------------------------

    def _on_sessions(self, changes: Mapping[SessionId, Session | None]) -> None:
        concerned = False
        for session_id, session in changes.items():
            if session is None:
                self._facts.pop(session_id, None)
                concerned = True
                continue
            self._transfers.on_session(session)
            facts = _FACTS(session)
            if self._facts.get(session_id) != facts:
                self._facts[session_id] = facts
                concerned = True
        if concerned and not self._soon.isActive():
            self._soon.start()
