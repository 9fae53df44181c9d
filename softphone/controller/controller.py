"""The console's heart: commands in, sessions and events out. Async and free of Qt."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import replace

from softphone.backends.base import TelephonyBackend
from softphone.controller.call_control import CallControl
from softphone.controller.callers import Callers
from softphone.controller.conditions import refusal
from softphone.controller.dial_control import DialControl
from softphone.controller.feed import Feed
from softphone.controller.parts import ControllerSettings, Parts
from softphone.controller.room_control import RoomControl
from softphone.controller.roster import Roster
from softphone.controller.store import SessionStore
from softphone.controller.tone_control import ToneControl
from softphone.domain.actions import Action, allowed_actions, joint_actions
from softphone.domain.capabilities import Capabilities
from softphone.domain.dtmf import ToneProgress
from softphone.domain.events import TelephonyEvent
from softphone.domain.ids import LegId, SessionId
from softphone.domain.link import LinkState, LinkStatus
from softphone.domain.notice import Notice, Severity
from softphone.domain.outcome import EndedBy, EndReason, Outcome
from softphone.domain.session import Session
from softphone.domain.timeline import EntryKind, TimelineEntry
from softphone.domain.transitions import ended
from softphone.errors import SoftphoneError

_log = logging.getLogger(__name__)

_NOTHING = Capabilities(dtmf_methods=())


class TelephonyController(DialControl, CallControl, ToneControl, RoomControl):
    """Commands for the window, sessions and events from the backend.

    All methods are called on the event loop's thread. Commands return at once: what they start
    shows as `Session.pending` and moves on by events; what fails becomes a `Notice`.
    """

    def __init__(self, settings: ControllerSettings | None = None) -> None:
        self._settings = settings or ControllerSettings()
        self._backend: TelephonyBackend | None = None
        parts = self._parts = Parts(self._settings, self._note_tones, self._note_command)
        self._store = parts.store
        self._owner = parts.owner
        self._notices = parts.notices
        self._timelines = parts.timelines
        self._link = parts.link
        self._placing = parts.placing
        self._waiter = parts.waiter
        self._pump = parts.pump
        self._runner = parts.runner
        self._dial_out = parts.dial_out
        self._tones = parts.tones
        self._holding = parts.holding
        self._transferring = parts.transferring
        self.callers = Callers(parts.store, self._can_decline, self._decline_unwanted)
        parts.pump.meet = self.callers.meet

    @property
    def store(self) -> SessionStore:
        """The sessions."""
        return self._store

    @property
    def roster(self) -> Roster:
        """Everybody in the room."""
        return self._parts.roster

    @property
    def seats(self) -> tuple[int, int]:
        """Telephony legs in use, and how many the room takes."""
        return len(self._store.live()), self.capabilities.max_legs

    @property
    def link(self) -> LinkState:
        """The link to the backend now."""
        return self._link.state

    @property
    def capabilities(self) -> Capabilities:
        """What the backend offers; nothing while there is none."""
        return _NOTHING if self._backend is None else self._backend.capabilities

    @property
    def events(self) -> Feed[TelephonyEvent]:
        """Every event, after the store has taken it in, in the loop turn it was read."""
        return self._pump.events

    @property
    def link_changes(self) -> Feed[LinkState]:
        """Changes of the link."""
        return self._link.changes

    @property
    def notices(self) -> Feed[Notice]:
        """What the operator should read."""
        return self._notices.feed

    @property
    def timeline_entries(self) -> Feed[TimelineEntry]:
        """New entries of any session's timeline."""
        return self._timelines.entries

    @property
    def tone_progress(self) -> Feed[ToneProgress]:
        """How far the tone queues are."""
        return self._tones.progress

    def timeline(self, session_id: SessionId) -> tuple[TimelineEntry, ...]:
        """The history of one session, oldest first."""
        return self._timelines.of(session_id)

    def allowed(self, session: Session) -> frozenset[Action]:
        """What may be done with the session now."""
        capabilities = self.capabilities
        joint = joint_actions(session, self._store.live(), capabilities)
        return allowed_actions(session, capabilities) | joint

    async def start(self, backend: TelephonyBackend) -> None:
        """Connect to a backend; call `stop` before starting another.

        Raises:
            BackendUnavailable, AuthRejected, NotPermitted, ProtocolMismatch: the first attempt
                failed; the link says DOWN with the reason.
        """
        if self._backend is not None:
            raise RuntimeError("stop the controller before starting it with another backend")
        self._owner.reopen()
        self._pump.reset()
        self._attach(backend)
        self._link.set(LinkState(LinkStatus.STARTING, backend=backend.name))
        try:
            await backend.start(self._pump)
        except SoftphoneError as error:
            self._attach(None)
            self._link.set(LinkState(LinkStatus.DOWN, backend=backend.name, reason=error.message))
            raise

    async def stop(self) -> None:
        """Hang up what is live, leave the backend and wait for every task; idempotent."""
        backend = self._backend
        self._parts.agent.close()
        await self._owner.cancel_all()
        if backend is None:
            return
        try:
            await backend.stop()
        finally:
            self._attach(None)
            self._end_what_is_left()
            self._link.set(LinkState(LinkStatus.DOWN, backend=backend.name))

    def dismiss(self, session_id: SessionId) -> None:
        """Remove an ended session from the list."""
        session = self._store.get(session_id)
        if session is None or session.live:
            return
        self._pump.forget(session)
        self._store.remove(session_id)

    def dismiss_ended(self) -> None:
        """Remove every ended session from the list."""
        for session in self._store.all():
            self.dismiss(session.id)

    def check_link(self, away_s: float = 0.0) -> None:
        """Find out now whether the link is alive; see `TelephonyBackend.check_link`."""
        if self._backend is not None:
            self._backend.check_link(away_s)

    def recall(self, earlier: Mapping[LegId, SessionId]) -> None:
        """Know legs by the ids an earlier run gave them, should they still be there."""
        self._pump.earlier_ids = dict(earlier)

    def show_link(self, link: LinkState) -> None:
        """Tell how the way to a backend is while none is in use."""
        if self._backend is None:
            self._link.set(link)

    def set_call_rules(self, *, hold_others: bool, hold_reminder_s: float) -> None:
        """Use these from the next call on; see `ControllerSettings`, 0 s never reminds."""
        self._settings = replace(
            self._settings, hold_others=hold_others, hold_reminder_s=hold_reminder_s
        )
        self._parts.reminder.after_s = hold_reminder_s

    def announce(self, sentence: str) -> None:
        """Raise an error notice that belongs to no session."""
        self._notices.tell(Severity.ERROR, sentence)

    def _can_decline(self) -> bool:
        return self.capabilities.decline_dialin

    def _decline_unwanted(self, session: Session) -> None:
        if self._backend is not None:
            self._decline(session, self._backend, "This caller is on the block list.")

    def _attach(self, backend: TelephonyBackend | None) -> None:
        self._backend = backend
        self._parts.attach(backend)

    def _ready(
        self, session_id: SessionId, action: Action
    ) -> tuple[Session, TelephonyBackend] | None:
        """The session and backend if the action is allowed now; otherwise a notice is raised."""
        session = self._store.get(session_id)
        backend = self._backend
        if session is None or backend is None or action not in self.allowed(session):
            _log.info("command not allowed action=%s session=%s", action.value, session_id)
            self._notices.tell(Severity.INFO, refusal(session, action), session=session_id)
            return None
        return session, backend

    def _end_what_is_left(self) -> None:
        for session in self._store.live():
            talked = session.answered_at is not None
            reason = EndReason.NORMAL if talked else EndReason.CANCELLED
            outcome = Outcome(reason, EndedBy.US)
            self._store.put(ended(session, outcome, self._settings.now()))

    def _note(self, session_id: SessionId, kind: EntryKind, name: str, text: str = "") -> None:
        self._timelines.add(
            TimelineEntry(
                session=session_id, at=self._settings.now(), kind=kind, name=name, text=text
            )
        )

    def _note_command(self, session_id: SessionId, name: str) -> None:
        self._note(session_id, EntryKind.COMMAND, name)

    def _note_tones(self, session_id: SessionId, shown: str) -> None:
        self._note(session_id, EntryKind.TONE, "sendDTMF", shown)
