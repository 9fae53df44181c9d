"""Commands on answered sessions: mute, hold, swap, merge and transfers."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable

from softphone.backends.base import TelephonyBackend
from softphone.controller.commands import CommandRunner
from softphone.controller.conditions import leg_of
from softphone.controller.holding import Holding
from softphone.controller.notices import Notices
from softphone.controller.pictures import Stop, show, watch
from softphone.controller.store import SessionStore
from softphone.controller.tasks import TaskOwner
from softphone.controller.transferring import Transferring
from softphone.domain.actions import Action
from softphone.domain.camera import CameraSource
from softphone.domain.dialing import DialRequest
from softphone.domain.ids import SessionId
from softphone.domain.notice import Severity
from softphone.domain.session import Pending, Session
from softphone.domain.timeline import EntryKind
from softphone.domain.transfer import TransferRequest
from softphone.errors import InvalidInput


class CallControl:
    """The part of the controller for sessions in conversation.

    Every command returns at once, shows as `Session.pending` until events confirm it, and raises a
    notice when it fails.
    """

    _store: SessionStore
    _notices: Notices
    _holding: Holding
    _transferring: Transferring
    _owner: TaskOwner
    _runner: CommandRunner
    _backend: TelephonyBackend | None

    @abstractmethod
    def hang_up(self, session_id: SessionId) -> None:
        """End or cancel the session."""

    @abstractmethod
    def allowed(self, session: Session) -> frozenset[Action]:
        """What may be done with the session now."""

    @abstractmethod
    def _ready(
        self, session_id: SessionId, action: Action
    ) -> tuple[Session, TelephonyBackend] | None:
        """The session and backend if the action is allowed now; otherwise a notice is raised."""

    @abstractmethod
    def _dial(self, request: DialRequest, consult_for: SessionId | None) -> SessionId:
        """Start a dial-out, to be asked about another session or not."""

    @abstractmethod
    def _note(self, session_id: SessionId, kind: EntryKind, name: str, text: str = "") -> None:
        """Write an entry into a session's timeline."""

    def mute_session(self, session_id: SessionId, muted: bool) -> None:
        """Keep our audio from this party, or let it through; `Session.muted` tells when true."""
        session = self._store.get(session_id)
        if session is not None and session.live and session.muted is muted:
            return
        ready = self._ready(session_id, Action.MUTE if muted else Action.UNMUTE)
        if ready is None:
            return
        session, backend = ready

        async def send() -> None:
            await backend.mute_toward(leg_of(session), muted)

        def done(now: Session | None) -> bool:
            return now is None or not now.live or now.muted is muted

        self._note(session_id, EntryKind.COMMAND, "mute" if muted else "unmute")
        self._runner.start(session, Pending.MUTE, send, done)

    def hold(self, session_id: SessionId, held: bool) -> None:
        """Hold the far party or take it back; `Session.local_hold` tells when it is so."""
        session = self._store.get(session_id)
        if session is not None and session.live and session.local_hold is held:
            return
        ready = self._ready(session_id, Action.HOLD if held else Action.RESUME)
        if ready is not None:
            self._holding.hold(ready[0], held)

    def swap(self, session_id: SessionId) -> None:
        """Talk to this party: whoever we talk to now goes on hold first, then it is taken back."""
        ready = self._ready(session_id, Action.RESUME)
        if ready is not None:
            self._holding.hold(ready[0], False, after=self._holding.park(session_id))

    def merge(self, session_ids: tuple[SessionId, ...] = ()) -> None:
        """Bring parties into one conference with us; without ids, everybody who is answered."""
        chosen = [
            session
            for session in self._store.live()
            if (not session_ids or session.id in session_ids) and self._can_return(session)
        ]
        if chosen:
            self._holding.merge(chosen)
        else:
            self._notices.tell(Severity.INFO, "There is nobody to bring into the conversation.")

    def transfer_blind(self, session_id: SessionId, request: TransferRequest) -> None:
        """Send the far party on without asking; `Session.transfer` tells how it goes."""
        ready = self._ready(session_id, Action.TRANSFER)
        if ready is None:
            return
        session, backend = ready
        try:
            self._transferring.blind(backend, session, request)
        except InvalidInput as error:
            self._notices.tell_error(error, session=session_id)
            return
        self._note(session_id, EntryKind.COMMAND, request.mode.value, request.target)

    def refuse_transfer(self, session_id: SessionId) -> None:
        """The far party asked to be sent on; the operator does not want it."""
        session, backend = self._store.get(session_id), self._backend
        if session is not None and backend is not None:
            self._note(session_id, EntryKind.COMMAND, "declineTransfer")
            self._owner.spawn_at_once(
                self._transferring.decline(backend, session), f"decline-transfer:{session_id}"
            )

    def consult(self, session_id: SessionId, target: str) -> SessionId | None:
        """Dial somebody to ask about a session, which goes on hold; None when not possible."""
        if self._ready(session_id, Action.TRANSFER) is None:
            return None
        return self._dial(DialRequest(destination=target), session_id)

    def connect(self, session_id: SessionId, other_id: SessionId) -> None:
        """Put two answered parties through to each other; both leave us, the calls go on."""
        ready, other = self._ready(session_id, Action.TRANSFER), self._store.get(other_id)
        if ready is None or self._ready(other_id, Action.TRANSFER) is None or other is None:
            return
        self._note(session_id, EntryKind.COMMAND, "connect", other.peer)
        self._transferring.connect(ready[1], ready[0], other)

    def complete(self, consult_id: SessionId) -> None:
        """End an attended transfer: the party that waits is put through to the one we asked."""
        consult = self._store.get(consult_id)
        if consult is None or consult.consult_for is None:
            self._notices.tell(Severity.INFO, "There is nobody to connect.", session=consult_id)
            return
        self.connect(consult.consult_for, consult_id)

    def cancel_consult(self, consult_id: SessionId) -> None:
        """Hang up the one we asked, and go back to the party that waits."""
        consult = self._store.get(consult_id)
        if consult is None or consult.consult_for is None:
            return
        if consult.live:
            self.hang_up(consult_id)
        parent = self._store.get(consult.consult_for)
        if parent is not None and parent.live and parent.local_hold:
            self.hold(parent.id, False)

    def watch_picture(
        self, session_id: SessionId, show: Callable[[bytes], None], over: Callable[[], None]
    ) -> Stop | None:
        """Look at the far party until the returned function is called; None without a call.

        Args:
            session_id: who.
            show: takes each picture as JPEG.
            over: called once when no more pictures come.
        """
        session, backend = self._store.get(session_id), self._backend
        if session is None or session.leg is None or backend is None or not session.live:
            return None
        return watch(backend, session, self._owner, self._notices, show=show, over=over)

    def show_camera(
        self, session_id: SessionId, camera: CameraSource, over: Callable[[], None]
    ) -> Stop | None:
        """Be seen by the far party until the returned function is called; None if that cannot be.

        Args:
            session_id: by whom.
            camera: where the pictures come from.
            over: called once when no more pictures are sent.
        """
        session, backend = self._store.get(session_id), self._backend
        if session is None or session.leg is None or backend is None or not session.live:
            return None
        if session.local_hold or not backend.capabilities.camera:
            return None
        return show(backend, session, self._owner, self._notices, camera=camera, over=over)

    def _can_return(self, session: Session) -> bool:
        return session.local_hold and Action.RESUME in self.allowed(session)
