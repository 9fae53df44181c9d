"""Connects the queue of waiting callers, the trunks, the recording lamp and the pop-up's key."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMetaObject, QObject, SignalInstance

from softphone.domain.link import LinkStatus

if TYPE_CHECKING:
    from softphone.domain.ids import SessionId
    from softphone.domain.link import LinkState
    from softphone.domain.recording import RecordingState
    from softphone.domain.registration import TrunkRegistration
    from softphone.ui.console import Console
    from softphone.ui.main_window import MainWindow
    from softphone.ui.panels.incoming import IncomingPopup


class RoomWiring(QObject):
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
        self._connections: list[QMetaObject.Connection] = []
        self._shows_trunks = False
        self._record = window.work.sessions.header.record
        waiting, actions = window.work.waiting, window.actions_by_name
        waiting.bind(
            console.signals,
            self._controller.store.all(),
            self._controller.waiting,
            capabilities=self._controller.capabilities,
            address_format=console.dialing.format_address,
        )
        self._join(waiting.answer_requested, self._answer)
        self._join(waiting.decline_requested, self._controller.decline)
        self._join(waiting.take_requested, self._controller.take_waiting)
        self._join(waiting.turn_away_requested, self._controller.turn_away)
        self._join(actions["waiting"].triggered, lambda: waiting.take_focus())
        self._join(actions["popup"].triggered, lambda: popup.take_focus())
        self._join(actions["silence"].triggered, lambda: popup.silence_shown())
        self._join(self._record.record_requested, self._controller.record)
        self._join(actions["record"].triggered, self._toggle_recording)
        self._join(console.signals.recording_measured, self._on_recording)
        self._join(console.signals.link_changed, self._on_link)
        self._join(console.signals.trunks_registered, self._on_trunks)
        self._on_trunks(self._controller.trunks)
        self._on_recording(self._controller.recording)
        self._on_link(self._controller.link)

    def detach(self) -> None:
        """Cut every connection."""
        for connection in self._connections:
            QObject.disconnect(connection)
        self._connections.clear()
        self._on_trunks(())
        self._window.work.waiting.unbind()
        self.deleteLater()

    def _join(self, signal: SignalInstance, slot: Callable[..., Any]) -> None:
        self._connections.append(signal.connect(slot))

    def _answer(self, session_id: SessionId) -> None:
        self._window.work.sessions.select(session_id)
        self._controller.answer(session_id)

    def _toggle_recording(self) -> None:
        if self._record.isVisible():
            self._record.click()

    def _on_recording(self, state: RecordingState) -> None:
        self._record.show_recording(state)

    def _on_trunks(self, trunks: tuple[TrunkRegistration, ...]) -> None:
        if trunks or self._shows_trunks:
            self._shows_trunks = True
            self._window.top_bar.trunks.show_trunks(trunks)

    def _on_link(self, link: LinkState) -> None:
        up = link.status is LinkStatus.UP
        self._window.actions_by_name["record"].setEnabled(
            up and self._controller.capabilities.recording
        )
        self._window.work.waiting.set_capabilities(self._controller.capabilities)
