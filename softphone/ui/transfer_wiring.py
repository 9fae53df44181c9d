"""Connects the transfer panel, and the question when a far party asks to be transferred."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QMetaObject, QObject, SignalInstance

from softphone.domain.actions import Action
from softphone.domain.session import SessionState
from softphone.domain.suggestion import LiveRoom, Suggestion, SuggestionKind
from softphone.domain.transfer import Transfer, TransferRequest, TransferStep

if TYPE_CHECKING:
    from softphone.domain.ids import SessionId
    from softphone.domain.session import Session
    from softphone.ui.console import Console
    from softphone.ui.dialogs.question import Question
    from softphone.ui.dialogs.transfer import TransferDialog
    from softphone.ui.main_window import MainWindow
    from softphone.ui.models.suggesting import Suggesting


class TransferWiring(QObject):
    """Lives as long as the window is bound to one console.

    Args:
        window: the window.
        console: the parts behind it.
        name_of: what a session's party is called.
    """

    def __init__(
        self, window: MainWindow, console: Console, name_of: Callable[[Session], str]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._console = console
        self._controller = console.controller
        self._name_of = name_of
        self._connections: list[QMetaObject.Connection] = []
        self._dialog: TransferDialog | None = None
        self._questions: dict[SessionId, Question] = {}
        self._join(window.work.sessions.transfer_requested, self.open_transfer)
        self._join(window.actions_by_name["transfer"].triggered, self._transfer_selected)
        self._join(console.signals.rooms_found, self._on_rooms)

    def detach(self) -> None:
        """Cut every connection and close what is open."""
        for connection in self._connections:
            QObject.disconnect(connection)
        self._connections.clear()
        if self._dialog is not None:
            self._dialog.close()
        for question in tuple(self._questions.values()):
            question.close()
        self.deleteLater()

    def refresh(self) -> None:
        """Bring an open panel up to the sessions there are now."""
        dialog = self._dialog
        if dialog is not None:
            dialog.show_others(self._partners_of(dialog.session.id))

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
            self._name_of,
            self._controller.capabilities,
            self._window,
            suggesting=self._suggesting(),
            address_of=self._console.dialing.format_address,
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
        self._controller.look_for_rooms()
        dialog.show()

    def _consult_for(self, session_id: SessionId) -> Session | None:
        return next((s for s in self._controller.store.live() if s.consult_for == session_id), None)

    def _on_dialog_closed(self) -> None:
        self._dialog = None

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

    def _suggesting(self) -> Suggesting:
        from softphone.ui.models.suggesting import Suggesting

        recent = (
            Suggestion(kind=SuggestionKind.RECENT, name=row.text(), address=row.session.peer)
            for row in self._window.dialer.recent.rows
        )
        return Suggesting(self._console.suggestions, recent, self._console.dialing.format_address)

    def _partners_of(self, session_id: SessionId) -> list[Session]:
        return [
            session
            for session in self._controller.store.live()
            if session.id != session_id and session.state is SessionState.ACTIVE
        ]

    # -- news --------------------------------------------------------------------------------

    def on_session(self, session: Session) -> None:
        """Take over what became of one session."""
        dialog = self._dialog
        if dialog is not None:
            if session.id == dialog.session.id:
                dialog.show_session(session)
            elif dialog.consult is not None and session.id == dialog.consult.id:
                dialog.show_consult(session)
        if session.transfer is not None or self._questions:
            self._ask_or_withdraw(session)

    def _on_rooms(self, rooms: tuple[LiveRoom, ...]) -> None:
        if self._dialog is not None:
            self._dialog.show_rooms(rooms)

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
        name = self._name_of(session)
        target = self._console.dialing.format_address(transfer.target) or transfer.target
        question = Question(
            self._window.theme,
            title=tr("Transfer", "{name} wants to transfer you").format(name=name),
            text=tr(
                "Transfer",
                "You would talk to {target} instead. If you accept, they are called now, and "
                "{name} leaves when they answer. Without an answer from you it is declined.",
            ).format(name=name, target=target),
            act=tr("Transfer", "Accept"),
            stay=tr("Transfer", "Decline"),
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
