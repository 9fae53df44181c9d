"""The one QObject of this layer: every telephony event as a typed Qt signal."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMetaMethod, QObject, Qt, QTimer, Signal

from softphone.controller.rate_gate import FRAME_MS, RateGate
from softphone.domain import events

if TYPE_CHECKING:
    from softphone.controller.controller import TelephonyController
    from softphone.controller.ports import Unsubscribe
    from softphone.domain.ids import SessionId
    from softphone.domain.session import Session


class TelephonySignals(QObject):
    """Repeats what the controller tells as Qt signals; a plain subscriber, and nothing more.

    Each signal carries one frozen value: the typed event of `softphone.domain.events`, or the type
    named in its comment. It is emitted in the loop turn in which the event was read, after the
    session store has taken the event in. Create it on the Qt thread.

    Only what is derived from the store may wait: when sessions change more than 1,000 times a
    second, `sessions_changed`, `sessions_altered`, `session_changed` and `session_removed` come
    once a frame (16 ms) with the last state of each session. A session's removal never overtakes
    its final state.

    Args:
        controller: the source.
        parent: Qt parent.
        ticks: monotonic seconds, to measure how fast sessions change.
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
    supervision_changed = Signal(object)
    agent_state_changed = Signal(object)
    agent_state_forced = Signal(object)
    help_wanted = Signal(object)
    transfer_progress = Signal(object)
    waiting_callers = Signal(object)
    trunks_changed = Signal(object)
    stats_sampled = Signal(object)

    sessions_changed = Signal(object)  # at once: dict[SessionId, Session | None], None: removed
    sessions_altered = Signal(object)  # before, without those of which only the quality is new
    session_changed = Signal(object)  # Session
    session_removed = Signal(object)  # SessionId
    link_changed = Signal(object)  # LinkState
    timeline_added = Signal(object)  # TimelineEntry
    notice_raised = Signal(object)  # Notice
    tones_progress = Signal(object)  # ToneProgress
    waiting_changed = Signal(object)  # tuple[WaitingCaller, ...]
    trunks_registered = Signal(object)  # tuple[TrunkRegistration, ...]
    recording_measured = Signal(object)  # RecordingState
    rooms_found = Signal(object)  # tuple[LiveRoom, ...]
    roster_changed = Signal(object)  # everybody in the room: tuple[Participant, ...]

    def __init__(
        self,
        controller: TelephonyController,
        parent: QObject | None = None,
        *,
        ticks: Callable[[], float] = time.perf_counter,
    ) -> None:
        super().__init__(parent)
        self._ticks = ticks
        self._gate = RateGate()
        self._arrived = 0
        self._telling = False
        self._one_by_one = False
        self._changed: dict[SessionId, Session] = {}
        self._sampled: dict[SessionId, Session] = {}
        self._removed: dict[SessionId, None] = {}
        self._frame = QTimer(
            self, singleShot=True, interval=FRAME_MS, timerType=Qt.TimerType.PreciseTimer
        )
        self._frame.timeout.connect(self._on_frame)
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
            events.WaitingChanged: self.waiting_callers.emit,
            events.TrunksChanged: self.trunks_changed.emit,
            events.SupervisionChanged: self.supervision_changed.emit,
            events.AgentStateChanged: self.agent_state_changed.emit,
            events.AgentStateForced: self.agent_state_forced.emit,
            events.HelpWanted: self.help_wanted.emit,
            events.TransferProgress: self.transfer_progress.emit,
            events.StatsSampled: self.stats_sampled.emit,
        }
        self._unsubscribe: list[Unsubscribe] = [
            controller.events.subscribe(self._on_event),
            controller.store.subscribe(self._on_store, samples=self._on_sample),
            controller.link_changes.subscribe(self.link_changed.emit),
            controller.timeline_entries.subscribe(self.timeline_added.emit),
            controller.notices.subscribe(self.notice_raised.emit),
            controller.tone_progress.subscribe(self.tones_progress.emit),
            controller.waiting_changes.subscribe(self.waiting_changed.emit),
            controller.trunk_changes.subscribe(self.trunks_registered.emit),
            controller.recording_changes.subscribe(self.recording_measured.emit),
            controller.rooms_found.subscribe(self.rooms_found.emit),
            controller.roster.subscribe(lambda: self.roster_changed.emit(controller.roster.all())),
        ]

    def detach(self) -> None:
        """Stop listening to the controller; call before this object is destroyed."""
        while self._unsubscribe:
            self._unsubscribe.pop()()
        self._frame.stop()

    def _on_event(self, event: events.TelephonyEvent) -> None:
        emit = self._emit_by_type.get(type(event))
        if emit is not None:
            emit(event)

    def connectNotify(self, signal: QMetaMethod) -> None:
        """Note whether anybody wants sessions one by one (called by Qt)."""
        if signal == QMetaMethod.fromSignal(self.session_changed):
            self._one_by_one = True

    def _on_store(self, old: Session | None, new: Session | None) -> None:
        if new is not None:
            self._changed[new.id] = new
            self._sampled.pop(new.id, None)
            self._removed.pop(new.id, None)
        elif old is not None:
            self._sampled.pop(old.id, None)
            self._removed[old.id] = None
        self._tell_soon()

    def _on_sample(self, _old: Session | None, new: Session | None) -> None:
        assert new is not None
        (self._changed if new.id in self._changed else self._sampled)[new.id] = new
        self._tell_soon()

    def _tell_soon(self) -> None:
        if not self._gate.note(self._ticks()):
            self._tell_sessions()
            return
        self._arrived += 1
        if self._arrived == 1:
            self._frame.start()

    def _on_frame(self) -> None:
        arrived, self._arrived = self._arrived, 0
        self._gate.frame_done(arrived)
        self._tell_sessions()
        if self._gate.storm and not self._frame.isActive():
            self._frame.start()

    def _tell_sessions(self) -> None:
        if self._telling:
            return  # a slot changed a session: its turn comes after what is being told
        self._telling = True
        try:
            while self._changed or self._sampled or self._removed:
                self._tell_batch()
        finally:
            self._telling = False

    def _tell_batch(self) -> None:
        changed, self._changed = self._changed, {}
        sampled, self._sampled = self._sampled, {}
        removed, self._removed = self._removed, {}
        if changed or removed:
            altered = {**changed, **removed}
            self.sessions_altered.emit(altered)
            self.sessions_changed.emit({**sampled, **altered})
        else:
            self.sessions_changed.emit(sampled)
        if self._one_by_one:
            for session in (*changed.values(), *sampled.values()):
                self.session_changed.emit(session)
        for session_id in removed:
            self.session_removed.emit(session_id)
