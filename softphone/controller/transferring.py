"""Transfers: blind ones to their end, and consultations until they are decided."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from softphone.backends.base import TelephonyBackend
from softphone.controller.commands import CommandRunner
from softphone.controller.conditions import is_over, leg_of
from softphone.controller.notices import Notices
from softphone.controller.store import SessionStore
from softphone.domain.ids import SessionId
from softphone.domain.notice import Severity
from softphone.domain.session import Pending, Session, evolve
from softphone.domain.transfer import Transfer, TransferRequest, TransferStep
from softphone.errors import InvalidInput, SoftphoneError

_log = logging.getLogger(__name__)

_WHY = {
    TransferStep.BUSY: "is busy",
    TransferStep.NO_ANSWER: "did not answer",
    TransferStep.CANCELED: "was not reached in time",
    TransferStep.FAILED: "could not be reached",
}


class Transferring:
    """Runs transfers and watches what becomes of them.

    Args:
        store: the sessions; its changes tell how a transfer goes.
        runner: shows the command as pending until its first event.
        notices: where failed transfers are told.
        take_back: takes a session off hold.
    """

    def __init__(
        self,
        store: SessionStore,
        runner: CommandRunner,
        notices: Notices,
        take_back: Callable[[Session], None],
    ) -> None:
        self._store = store
        self._runner = runner
        self._notices = notices
        self._take_back = take_back
        self._coming_back: set[SessionId] = set()
        store.subscribe(self._on_store, samples=False)

    def blind(self, backend: TelephonyBackend, session: Session, request: TransferRequest) -> None:
        """Send the far party on.

        Raises:
            InvalidInput: the target cannot be used, or is the far party itself.
        """
        self._check(session, request)
        before = session.transfer

        async def send() -> None:
            await backend.transfer(leg_of(session), request)

        def done(now: Session | None) -> bool:
            return now is None or not now.live or now.transfer != before

        self._runner.start(session, Pending.TRANSFER, send, done)

    def connect(self, backend: TelephonyBackend, parent: Session, consult: Session) -> None:
        """Put a party through to the one we asked; both leave the room."""

        async def send() -> None:
            await backend.connect(leg_of(parent), leg_of(consult))

        self._runner.start(parent, Pending.TRANSFER, send, is_over)

    async def decline(self, backend: TelephonyBackend, session: Session) -> None:
        """Refuse what the far party asked for; without an open request nothing happens.

        It counts as refused at once, so that nobody is asked again meanwhile.
        """
        known = session.transfer
        if known is None or known.step is not TransferStep.REQUESTED:
            return
        self._store.put(evolve(session, transfer=Transfer(known.target, TransferStep.CANCELED)))
        try:
            await backend.decline_transfer(leg_of(session))
        except SoftphoneError as error:
            # The far party gave up or hung up before, or the request has run out.
            _log.info("a transfer was not declined: %s", error)

    def _check(self, session: Session, request: TransferRequest) -> None:
        from softphone.telephony_api.transfer_request import check_transfer_request

        check_transfer_request(request)
        if request.target == session.peer:
            raise InvalidInput(
                "toEndPoint", "is the party itself", "Choose somebody else to send them to."
            )

    def _on_store(self, old: Session | None, new: Session | None) -> None:
        if old is None or new is None:
            return
        again = old.transfer is not None and old.transfer.failed
        if (
            new.transfer is not None
            and new.transfer is not old.transfer
            and new.live
            and not (again and new.transfer.failed)
        ):
            self._tell(new, new.transfer, asked=_is_request(old.transfer))
        if old.live and not new.live and new.consult_for is not None and new.answered_at is None:
            self._coming_back.add(new.consult_for)
        for waiting in (new.id, new.consult_for):
            if waiting in self._coming_back and waiting is not None:
                # Later, since other listeners have not heard of this change yet.
                asyncio.get_running_loop().call_soon(self._bring_back, waiting)

    def _bring_back(self, session_id: SessionId) -> None:
        """The one we wanted to ask was not reached: its party need not wait any longer."""
        session = self._store.get(session_id)
        if session_id not in self._coming_back:
            return
        if session is not None and session.live and session.pending is Pending.HOLD:
            return  # comes again with the next change
        self._coming_back.discard(session_id)
        if session is not None and session.live and session.local_hold:
            self._take_back(session)

    def _tell(self, session: Session, transfer: Transfer, *, asked: bool) -> None:
        target = transfer.target or "The target"
        if transfer.failed and asked:
            self._notices.tell(
                Severity.INFO,
                f"The request to be sent to {target} was refused.",
                session=session.id,
            )
        elif transfer.failed:
            code = f" (SIP {transfer.sip_code})" if transfer.sip_code else ""
            self._notices.tell(
                Severity.WARNING,
                f"{target} {_WHY[transfer.step]}{code}. The call is with you again.",
                session=session.id,
            )


def _is_request(transfer: Transfer | None) -> bool:
    return transfer is not None and transfer.step is TransferStep.REQUESTED
