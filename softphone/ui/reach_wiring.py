"""Connects where callers reach the room, and how loud each party is, with the backend."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMetaObject, QObject, SignalInstance

from softphone.domain.link import LinkStatus

if TYPE_CHECKING:
    from softphone.domain.events import DialinReady
    from softphone.domain.ids import SessionId
    from softphone.domain.link import LinkState
    from softphone.domain.session import Session
    from softphone.ui.console import Console
    from softphone.ui.main_window import MainWindow
    from softphone.ui.widgets.party_volume import PartyVolume


class ReachWiring(QObject):
    """Lives as long as the window is bound to one console.

    Args:
        window: the window.
        console: the parts behind it.
    """

    def __init__(self, window: MainWindow, console: Console) -> None:
        super().__init__(window)
        self._window = window
        self._controller = console.controller
        self._format = console.dialing.format_address
        self._place = ("", "")
        self._volumes: dict[SessionId, float] = {}
        self._shown: SessionId | None = None
        self._slider: PartyVolume | None = None
        self._connections: list[QMetaObject.Connection] = []
        self._join(console.signals.dialin_ready, self._on_ready)
        self._join(console.signals.link_changed, self._on_link)
        self._join(console.signals.sessions_changed, self._on_sessions)
        self._join(window.work.sessions.selection_changed, self._show_volume)
        self._on_link(self._controller.link)

    def detach(self) -> None:
        """Cut every connection."""
        for connection in self._connections:
            QObject.disconnect(connection)
        self._connections.clear()
        if self._slider is not None:
            self._slider.hide()
        self.deleteLater()

    def _join(self, signal: SignalInstance, slot: Callable[..., Any]) -> None:
        self._connections.append(signal.connect(slot))

    def _on_ready(self, event: DialinReady) -> None:
        """An endpoint can take a caller; it may be told again."""
        button = self._window.top_bar.reach
        address = f"sip:{event.sip_endpoint.removeprefix('sip:')}"
        if address not in button.addresses:
            button.show_addresses((*button.addresses, address))

    def _on_link(self, link: LinkState) -> None:
        """Another room, or none, is reached elsewhere; a link that only broke changes nothing."""
        place = (link.backend, link.room)
        gone = link.status in (LinkStatus.STARTING, LinkStatus.DOWN)
        if gone or (link.status is LinkStatus.UP and place != self._place and all(self._place)):
            self._window.top_bar.reach.show_addresses(())
        if link.status is LinkStatus.UP:
            self._place = place
        elif gone:
            self._place = ("", "")
        self._show_volume(self._shown)

    def _on_sessions(self, changes: Mapping[SessionId, Session | None]) -> None:
        for session_id, session in changes.items():
            if session is None:
                self._volumes.pop(session_id, None)
        if self._shown in changes:
            self._show_volume(self._shown)

    def _show_volume(self, session_id: SessionId | None) -> None:
        self._shown = session_id
        session = None if session_id is None else self._controller.store.get(session_id)
        offered = self._controller.capabilities.party_volume
        if not offered or session is None or not session.live or session.answered_at is None:
            if self._slider is not None:
                self._slider.hide()
            return
        if self._slider is None:
            self._slider = self._make()
        name = session.peer_name or self._format(session.peer)
        self._slider.show_party(name, self._volumes.get(session.id, 1.0))
        self._slider.show()

    def _make(self) -> PartyVolume:
        from softphone.ui.widgets.party_volume import PartyVolume

        slider = PartyVolume(self._window.theme)
        self._window.work.detail.sections[0].add_beside_title(slider)
        self._join(slider.chosen, self._choose)
        return slider

    def _choose(self, volume: float) -> None:
        if self._shown is not None:
            self._volumes[self._shown] = volume
            self._controller.set_volume(self._shown, volume)
