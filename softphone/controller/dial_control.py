"""Commands by which sessions begin and end: dialling, answering, declining, hanging up."""

from __future__ import annotations

from abc import abstractmethod

from softphone.backends.base import TelephonyBackend
from softphone.controller.callers import Callers
from softphone.controller.commands import CommandRunner, SessionWaiter
from softphone.controller.conditions import is_not_ringing, is_over, leg_of, not_connected
from softphone.controller.dialout import DialOut
from softphone.controller.holding import Holding, Parked, nobody_parked
from softphone.controller.link import LinkMonitor
from softphone.controller.parts import ControllerSettings
from softphone.controller.placing import Placing
from softphone.controller.store import SessionStore
from softphone.controller.tasks import TaskOwner
from softphone.controller.tones import ToneSender
from softphone.domain.actions import Action
from softphone.domain.dialing import DialRequest
from softphone.domain.dtmf import parse_sequence
from softphone.domain.ids import LegId, SessionId
from softphone.domain.session import Direction, Pending, Session, SessionState
from softphone.domain.timeline import EntryKind
from softphone.errors import InvalidInput


class DialControl:
    """The part of the controller for a session's first and last step. Commands return at once."""

    callers: Callers
    _settings: ControllerSettings
    _backend: TelephonyBackend | None
    _store: SessionStore
    _owner: TaskOwner
    _link: LinkMonitor
    _placing: Placing
    _waiter: SessionWaiter
    _runner: CommandRunner
    _dial_out: DialOut
    _tones: ToneSender
    _holding: Holding

    @abstractmethod
    def allowed(self, session: Session) -> frozenset[Action]:
        """What may be done with the session now."""

    @abstractmethod
    def _ready(
        self, session_id: SessionId, action: Action
    ) -> tuple[Session, TelephonyBackend] | None:
        """The session and backend if the action is allowed now; otherwise a notice is raised."""

    @abstractmethod
    def _note(self, session_id: SessionId, kind: EntryKind, name: str, text: str = "") -> None:
        """Write an entry into a session's timeline."""

    def check_dial(self, request: DialRequest) -> tuple[InvalidInput, ...]:
        """Everything that is wrong with a request, field by field; empty when it may be sent."""
        from softphone.telephony_api.dial_request import check_dial_request

        return check_dial_request(request)

    def dial(self, request: DialRequest) -> SessionId:
        """Start a dial-out; a refused one is a session that has ended with the reason.

        Whoever we talk to is put on hold first (`ControllerSettings.hold_others`).
        """
        return self._dial(request, None)

    def _dial(self, request: DialRequest, consult_for: SessionId | None) -> SessionId:
        session = Session(
            id=self._settings.new_id(),
            direction=Direction.DIAL_OUT,
            state=SessionState.PLACING,
            created_at=self._settings.now(),
            peer=request.destination,
            peer_name=request.display_name,
            caller_id=request.caller_id,
            user_id=request.user_id,
            room=self._link.state.room,
            pending=Pending.DIAL,
            consult_for=consult_for,
        )
        session = self.callers.meet(session)
        problems = self.check_dial(request)
        backend = self._backend
        if problems or backend is None:
            self._store.put(session)
            self._note(session.id, EntryKind.COMMAND, "startDialOut", request.destination)
            for problem in problems or (not_connected(),):
                self._dial_out.refuse(session.id, problem)
            return session.id
        with self._store.telling_after():  # the command leaves before the window paints its row
            self._store.put(session)
            self._note(session.id, EntryKind.COMMAND, "startDialOut", request.destination)
            self._placing.begin(session.id, request.destination)
            self._owner.spawn_at_once(
                self._dial_out.place(backend, session.id, request, self._park(session.id)),
                f"dial:{session.id}",
            )
            if request.post_dial:
                self._tones.send(session.id, parse_sequence(request.post_dial))
        return session.id

    def hang_up(self, session_id: SessionId) -> None:
        """End or cancel the session; one that has no leg yet is ended as soon as it has."""
        ready = self._ready(session_id, Action.HANG_UP)
        if ready is None:
            return
        session, backend = ready
        limits = self._settings.limits
        limit_s = limits.command_s + (limits.dial_s if session.leg is None else 0.0)

        async def send() -> None:
            leg = await self._leg_of(session_id)
            if leg is not None:
                await backend.hang_up(leg)

        self._note(session_id, EntryKind.COMMAND, "stopDialOut")
        self._runner.start(session, Pending.HANGUP, send, is_over, limit_s=limit_s)

    def answer(self, session_id: SessionId) -> None:
        """Answer a ringing dial-in."""
        ready = self._ready(session_id, Action.ANSWER)
        if ready is None:
            return
        session, backend = ready

        async def send() -> None:
            await parked()
            await backend.answer(leg_of(session))

        parked = self._park(session_id)
        self._note(session_id, EntryKind.COMMAND, "answerDialIn")
        self._runner.start(session, Pending.ANSWER, send, is_not_ringing)

    def decline(self, session_id: SessionId) -> None:
        """Decline a ringing dial-in."""
        ready = self._ready(session_id, Action.DECLINE)
        if ready is not None:
            self._decline(*ready)

    def _decline(self, session: Session, backend: TelephonyBackend, why: str = "") -> None:
        async def send() -> None:
            await backend.decline(leg_of(session))

        self._note(session.id, EntryKind.COMMAND, "declineDialIn", why)
        self._runner.start(session, Pending.DECLINE, send, is_over)

    def hang_up_all(self) -> None:
        """Hang up every live session; ringing callers are declined where that is possible."""
        for session in self._store.live():
            allowed = self.allowed(session)
            if Action.HANG_UP in allowed:
                self.hang_up(session.id)
            elif Action.DECLINE in allowed:
                self.decline(session.id)

    def _park(self, but: SessionId) -> Parked:
        return self._holding.park(but) if self._settings.hold_others else nobody_parked

    async def _leg_of(self, session_id: SessionId) -> LegId | None:
        await self._waiter.until(
            session_id, lambda now: now is None or now.leg is not None or not now.live
        )
        session = self._store.get(session_id)
        return session.leg if session is not None and session.live else None
