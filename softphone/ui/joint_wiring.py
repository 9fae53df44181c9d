"""Connects hold, merge, transfer and the room's people between window and controller."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QMetaObject, QObject, QTimer, SignalInstance

from softphone.domain.actions import Action
from softphone.domain.ids import LegId, SessionId
from softphone.domain.session import SessionState
from softphone.domain.transfer import Transfer, TransferRequest, TransferStep
from softphone.ui.models import wording

if TYPE_CHECKING:
    from softphone.domain.events import Participant
    from softphone.domain.session import Session
    from softphone.ui.console import Console
    from softphone.ui.dialogs.question import Question
    from softphone.ui.dialogs.transfer import TransferDialog
    from softphone.ui.main_window import MainWindow

_GATHER_MS = 30
"""Sessions change in bursts; what depends on all of them is brought up once for each."""


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
        self._dialog: TransferDialog | None = None
        self._questions: dict[SessionId, Question] = {}
        self._soon = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._soon.timeout.connect(self.refresh)
        sessions, actions = window.work.sessions, window.actions_by_name
        self._join(sessions.hold_requested, self._hold)
        self._join(sessions.transfer_requested, self.open_transfer)
        self._join(sessions.merge_requested, self._merge_all)
        self._join(actions["hold"].triggered, self._toggle_hold)
        self._join(actions["merge"].triggered, self._merge_all)
        self._join(actions["transfer"].triggered, self._transfer_selected)
        self._join(console.signals.sessions_altered, self._on_sessions)
        self.refresh()

    def detach(self) -> None:
        """Cut every connection and close what is open."""
        for connection in self._connections:
            QObject.disconnect(connection)
        self._connections.clear()
        self._soon.stop()
        if self._dialog is not None:
            self._dialog.close()
        for question in tuple(self._questions.values()):
            question.close()
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
        dialog = self._dialog
        if dialog is not None:
            dialog.show_others(self._partners_of(dialog.session.id))

    def _may_merge(self) -> bool:
        return any(
            Action.MERGE in self._controller.allowed(session)
            for session in self._controller.store.live()
            if session.local_hold
        )

    def _partners_of(self, session_id: SessionId) -> list[Session]:
        return [
            session
            for session in self._controller.store.live()
            if session.id != session_id and session.state is SessionState.ACTIVE
        ]

    def _join(self, signal: SignalInstance, slot: Callable[..., Any]) -> None:
        self._connections.append(signal.connect(slot))

    # -- wishes ------------------------------------------------------------------------------

    def open_transfer(self, session_id: SessionId) -> None:
        """Show the transfer panel for this session."""
        from softphone.ui.dialogs.transfer import TransferDialog

        session = self._controller.store.get(session_id)
        if session is None:
            return
        if self._dialog is not None:
            self._dialog.close()
        dialog = TransferDialog(
            self._window.theme,
            session,
            self._console.dialing.understand,
            self.name_of,
            self._controller.capabilities,
            self._window,
        )
        dialog.blind_requested.connect(self._blind)
        dialog.consult_requested.connect(self._consult)
        dialog.connect_requested.connect(self._connect)
        dialog.merge_requested.connect(lambda one, two: self._controller.merge((one, two)))
        dialog.back_requested.connect(self._controller.cancel_consult)
        dialog.finished.connect(self._on_dialog_closed)
        self._dialog = dialog
        waiting = self._consult_for(session_id)
        if waiting is not None:
            dialog.show_consult(waiting)
        self.refresh()
        dialog.show()

    def _consult_for(self, session_id: SessionId) -> Session | None:
        return next((s for s in self._controller.store.live() if s.consult_for == session_id), None)

    def _on_dialog_closed(self) -> None:
        self._dialog = None

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

    def _transfer_selected(self) -> None:
        session = self._window.work.sessions.selected
        if session is not None and Action.TRANSFER in self._controller.allowed(session):
            self.open_transfer(session.id)

    def _blind(self, session_id: SessionId, request: TransferRequest) -> None:
        self._controller.transfer_blind(session_id, request)

    def _consult(self, session_id: SessionId, target: str) -> None:
        consult = self._controller.consult(session_id, target)
        found = None if consult is None else self._controller.store.get(consult)
        if found is not None:
            self._window.work.sessions.select(found.id)
            if self._dialog is not None:
                self._dialog.show_consult(found)

    def _connect(self, session_id: SessionId, other: SessionId) -> None:
        self._controller.connect(session_id, other)

    # -- news --------------------------------------------------------------------------------

    def _on_sessions(self, changes: Mapping[SessionId, Session | None]) -> None:
        for session in changes.values():
            if session is not None:
                self._on_session(session)
        if not self._soon.isActive():
            self._soon.start()

    def _on_session(self, session: Session) -> None:
        dialog = self._dialog
        if dialog is not None:
            if session.id == dialog.session.id:
                dialog.show_session(session)
            elif dialog.consult is not None and session.id == dialog.consult.id:
                dialog.show_consult(session)
        if session.transfer is not None or self._questions:
            self._ask_or_withdraw(session)

    def _ask_or_withdraw(self, session: Session) -> None:
        transfer = session.transfer
        asked = session.live and transfer is not None and transfer.step is TransferStep.REQUESTED
        question = self._questions.get(session.id)
        if question is not None and not asked:
            del self._questions[session.id]
            question.blockSignals(True)
            question.close()
        elif asked and question is None and transfer is not None:
            self._ask(session, transfer)

    def _ask(self, session: Session, transfer: Transfer) -> None:
        from softphone.ui.dialogs.question import Question

        tr = QCoreApplication.translate
        name = self.name_of(session)
        target = self._console.dialing.format_address(transfer.target) or transfer.target
        question = Question(
            self._window.theme,
            title=tr("Transfer", "{name} wants to transfer you").format(name=name),
            text=tr(
                "Transfer",
                "You would talk to {target} instead. If you accept, they are called now, and "
                "{name} leaves when they answer. Without an answer from you it is refused.",
            ).format(name=name, target=target),
            act=tr("Transfer", "Accept"),
            stay=tr("Transfer", "Refuse"),
            parent=self._window,
        )
        request = TransferRequest(target=transfer.target)
        question.confirmed.connect(lambda: self._decide(session.id, request))
        question.rejected.connect(lambda: self._decide(session.id, None))
        self._questions[session.id] = question
        question.show()

    def _decide(self, session_id: SessionId, request: TransferRequest | None) -> None:
        self._questions.pop(session_id, None)
        if request is None:
            self._controller.refuse_transfer(session_id)
        else:
            self._controller.transfer_blind(session_id, request)
