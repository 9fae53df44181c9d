"""The one QObject of this layer: every telephony event as a typed Qt signal."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from softphone.domain import events

if TYPE_CHECKING:
    from softphone.controller.controller import TelephonyController
    from softphone.controller.ports import Unsubscribe
    from softphone.domain.session import Session


class TelephonySignals(QObject):
    """Repeats what the controller tells as Qt signals; a plain subscriber, and nothing more.

    Each signal carries one frozen value: the typed event of `softphone.domain.events`, or the type
    named in its comment. It is emitted in the loop turn in which the event was read, after the
    session store has taken the event in. Create it on the Qt thread.

    Args:
        controller: the source.
        parent: Qt parent.
    """

    dialout_connected = Signal(object)
    dialout_answered = Signal(object)
    dialout_stopped = Signal(object)
    dialout_warning = Signal(object)
    dialout_error = Signal(object)
    dialin_ready = Signal(object)
    dialin_ringing = Signal(object)
    dialin_connected = Signal(object)
    dialin_stopped = Signal(object)
    dialin_warning = Signal(object)
    dialin_error = Signal(object)
    dtmf_received = Signal(object)
    participant_joined = Signal(object)
    participant_updated = Signal(object)
    participant_left = Signal(object)
    app_message = Signal(object)
    recording_changed = Signal(object)
    transfer_progress = Signal(object)
    stats_sampled = Signal(object)

    session_changed = Signal(object)  # Session
    session_removed = Signal(object)  # SessionId
    link_changed = Signal(object)  # LinkState
    timeline_added = Signal(object)  # TimelineEntry
    notice_raised = Signal(object)  # Notice
    tones_progress = Signal(object)  # ToneProgress
    roster_changed = Signal(object)  # everybody in the room: tuple[Participant, ...]

    def __init__(self, controller: TelephonyController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._emit_by_type: dict[type[events.TelephonyEvent], Callable[[Any], None]] = {
            events.DialoutConnected: self.dialout_connected.emit,
            events.DialoutAnswered: self.dialout_answered.emit,
            events.DialoutStopped: self.dialout_stopped.emit,
            events.DialoutWarning: self.dialout_warning.emit,
            events.DialoutError: self.dialout_error.emit,
            events.DialinReady: self.dialin_ready.emit,
            events.DialinRinging: self.dialin_ringing.emit,
            events.DialinConnected: self.dialin_connected.emit,
            events.DialinStopped: self.dialin_stopped.emit,
            events.DialinWarning: self.dialin_warning.emit,
            events.DialinError: self.dialin_error.emit,
            events.DtmfReceived: self.dtmf_received.emit,
            events.ParticipantJoined: self.participant_joined.emit,
            events.ParticipantUpdated: self.participant_updated.emit,
            events.ParticipantLeft: self.participant_left.emit,
            events.AppMessage: self.app_message.emit,
            events.RecordingChanged: self.recording_changed.emit,
            events.TransferProgress: self.transfer_progress.emit,
            events.StatsSampled: self.stats_sampled.emit,
        }
        self._unsubscribe: list[Unsubscribe] = [
            controller.events.subscribe(self._on_event),
            controller.store.subscribe(self._on_store),
            controller.link_changes.subscribe(self.link_changed.emit),
            controller.timeline_entries.subscribe(self.timeline_added.emit),
            controller.notices.subscribe(self.notice_raised.emit),
            controller.tone_progress.subscribe(self.tones_progress.emit),
            controller.roster.subscribe(lambda: self.roster_changed.emit(controller.roster.all())),
        ]

    def detach(self) -> None:
        """Stop listening to the controller; call before this object is destroyed."""
        while self._unsubscribe:
            self._unsubscribe.pop()()

    def _on_event(self, event: events.TelephonyEvent) -> None:
        emit = self._emit_by_type.get(type(event))
        if emit is not None:
            emit(event)

    def _on_store(self, old: Session | None, new: Session | None) -> None:
        if new is not None:
            self.session_changed.emit(new)
        elif old is not None:
            self.session_removed.emit(old.id)
