"""Sending a party on: where to, which way, what each way means, and how far it is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from softphone.domain.capabilities import Capabilities
from softphone.domain.outcome import EndReason
from softphone.domain.session import Pending, Session, SessionState
from softphone.domain.suggestion import LiveRoom
from softphone.ui.dialogs.transfer_choice import TransferChoice, blind_request
from softphone.ui.dialogs.transfer_status import TransferStatus
from softphone.ui.models import transfer_words as words_of
from softphone.ui.models import wording
from softphone.ui.models.suggesting import Suggesting
from softphone.ui.models.transfer_words import ASK, HAND_OVER
from softphone.ui.theme import Theme

if TYPE_CHECKING:
    from softphone.controller.dialing import Understood

_WIDTH = 500
_DONE_MS = 2500
"""How long a finished transfer stays in view."""


class TransferDialog(QDialog):
    """Never modal: calls and events go on beside it. Escape closes it and changes nothing.

    Args:
        theme: what to draw with.
        session: who is sent on.
        understand: what an entry is and whether it can be dialled.
        name_of: what a session's party is called.
        capabilities: which ways the backend offers.
        parent: the window.
        suggesting: proposes targets.
        address_of: E.164 number or SIP URI to text for people.

    Signals:
        blind_requested: `SessionId` and `TransferRequest`.
        consult_requested: `SessionId` and the destination to ask.
        connect_requested: two `SessionId` to put through to each other.
        merge_requested: two `SessionId` to talk with together.
        back_requested: `SessionId` of the consultation to give up.
    """

    blind_requested = Signal(object, object)
    consult_requested = Signal(object, str)
    connect_requested = Signal(object, object)
    merge_requested = Signal(object, object)
    back_requested = Signal(object)

    def __init__(
        self,
        theme: Theme,
        session: Session,
        understand: Callable[[str], Understood],
        name_of: Callable[[Session], str],
        capabilities: Capabilities,
        parent: QWidget | None = None,
        *,
        suggesting: Suggesting | None = None,
        address_of: Callable[[str], str] = str,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        self._session = session
        self._understand = understand
        self._name_of = name_of
        self._name = name_of(session)
        self._address_of = address_of
        self._others: tuple[Session, ...] = ()
        self._consult: Session | None = None
        self._moved = False
        self._suggesting = suggesting or Suggesting(None, (), address_of)
        self.setWindowTitle(self._t("Transfer {name}"))
        self.setFixedWidth(_WIDTH)
        self._choice = TransferChoice(theme, self._name, capabilities, self._suggesting, self)
        self.target, self.ways = self._choice.target, self._choice.ways
        self._told = TransferStatus(theme, self)
        self.steps, self.status = self._told.steps, self._told.sentence
        self.act = QPushButton(self)
        self.connect_both = QPushButton(self._t("Connect them"), self)
        self.merge_all = QPushButton(self._t("Talk all three"), self)
        self.back = QPushButton(self._t("Back to {name}"), self)
        for button in (self.connect_both, self.act):
            button.setProperty("tone", "primary")
        self._arrange()
        self.show_session(session)
        self.target.setFocus()

    # -- news --------------------------------------------------------------------------------

    def show_others(self, others: Sequence[Session]) -> None:
        """Suggest these answered sessions as partners."""
        if tuple(others) == self._others:
            return
        self._others = tuple(others)
        self._suggesting.set_sessions(others, self._name_of)
        self.target.refresh()
        self._refresh()

    def show_rooms(self, rooms: Iterable[LiveRoom]) -> None:
        """Suggest these rooms."""
        self._suggesting.set_rooms(rooms)
        self.target.refresh()

    def show_session(self, session: Session) -> None:
        """Follow the party; closes when it is gone, with a last word if it was transferred."""
        self._session = session
        if session.live:
            self._refresh()
        elif session.outcome is not None and session.outcome.reason is EndReason.TRANSFERRED:
            self._show_done()
        else:
            self.close()

    def show_consult(self, consult: Session | None) -> None:
        """Follow the one we ask, or go back to the choice."""
        self._consult = consult if consult is not None and consult.live else None
        if consult is not None and self._consult is None:
            reason = wording.state_word(consult)
            self._told.say(
                self._t("{other}: {reason}.", other=self._name_of(consult), reason=reason)
            )
        self._refresh()

    @property
    def consult(self) -> Session | None:
        """The one we ask."""
        return self._consult

    @property
    def session(self) -> Session:
        """Who is sent on."""
        return self._session

    # -- building ----------------------------------------------------------------------------

    def _arrange(self) -> None:
        space = self._theme.space
        head = QLabel(self.windowTitle(), self)
        head.setProperty("role", "title")
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setWordWrap(True)
        close = QPushButton(self._t("Close"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.setSpacing(space(2))
        row.addWidget(close)
        row.addStretch(1)
        for button in (self.back, self.merge_all, self.connect_both, self.act):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.act.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(space(5),) * 4)
        column.setSpacing(space(3))
        column.addWidget(head)
        column.addWidget(self._choice)
        column.addWidget(self._told)
        column.addSpacing(space(1))
        column.addLayout(row)
        self._choice.changed.connect(self._refresh)
        self.act.clicked.connect(self._on_act)
        self.connect_both.clicked.connect(self._on_connect)
        self.merge_all.clicked.connect(self._on_merge)
        self.back.clicked.connect(self._on_back)

    # -- state -------------------------------------------------------------------------------

    def _refresh(self) -> None:
        if not self._session.live:
            return
        asking = self._consult
        moving = self._moving
        self._moved = self._moved or moving
        self._choice.setVisible(asking is None and not moving)
        self.act.setVisible(asking is None and not moving)
        for button in (self.back, self.merge_all, self.connect_both):
            button.setVisible(asking is not None)
        if asking is not None:
            self._refresh_consult(asking)
        elif moving:
            self._refresh_moving()
        else:
            self._refresh_choice()
        self._fit()

    @property
    def _moving(self) -> bool:
        transfer = self._session.transfer
        return self._session.pending is Pending.TRANSFER or (
            transfer is not None and transfer.under_way
        )

    def _refresh_moving(self) -> None:
        self.act.setEnabled(False)
        self._told.show_moving(self._session, self._address_of, self._name)

    def _refresh_choice(self) -> None:
        partner, transfer = self._partner(), self._session.transfer
        self._choice.set_ways_enabled(partner is None)
        word = words_of.act_word(self._choice.way)
        self.act.setText(self._t("Connect them") if partner is not None else word)
        self.act.setEnabled(True)
        failed = transfer is not None and transfer.failed and self._moved
        self.steps.setVisible(failed)
        if failed and transfer is not None:
            self._told.show_failed(transfer, self._address_of(transfer.target), self._name)
        elif partner is not None:
            self._told.say(
                self._t(
                    "{name} and {other} are connected, and both leave your list; the gateway goes "
                    "on carrying the audio.",
                    other=self._name_of(partner),
                )
            )
        else:
            self._told.say("")

    def _refresh_consult(self, asking: Session) -> None:
        answered = asking.state is SessionState.ACTIVE
        connecting = self._session.pending is Pending.TRANSFER
        self.connect_both.setEnabled(answered and not connecting)
        self.merge_all.setEnabled(answered and self._session.local_hold)
        self._told.show_asking(self._session, asking)
        here = self._t("{name} waits on hold.") if self._session.local_hold else ""
        state = wording.state_word(asking)
        words = self._t(
            "{other}: {state}. {here}", other=self._name_of(asking), state=state, here=here
        )
        self._told.say(words.strip())

    def _show_done(self) -> None:
        self._choice.hide()
        for button in (self.act, self.back, self.merge_all, self.connect_both):
            button.hide()
        asked = self._consult is not None
        steps = words_of.consult_steps() if asked else words_of.transfer_steps()
        self._told.show_steps(steps, len(steps))
        self._consult = None
        self._told.say(self._t("{name} has been passed on, and left your list."))
        self._fit()
        QTimer.singleShot(_DONE_MS, self, self.close)

    def _fit(self) -> None:
        high = self.heightForWidth(_WIDTH) if self.hasHeightForWidth() else -1
        self.setFixedHeight(high if high > 0 else self.sizeHint().height())

    def _partner(self) -> Session | None:
        """The session that was chosen from the suggestions."""
        chosen = self._choice.suggestion
        if chosen is None or chosen.session is None:
            return None
        return next((other for other in self._others if other.id == chosen.session), None)

    # -- wishes ------------------------------------------------------------------------------

    def _on_act(self) -> None:
        partner = self._partner()
        if partner is not None:
            self.connect_requested.emit(self._session.id, partner.id)
            return
        entry = self._understand(self._choice.text)
        if not entry.dialable:
            self._told.say(entry.hint or self._t("Enter a number or a SIP address."), problem=True)
            self.target.setFocus()
            return
        if entry.post_dial:
            self._told.say(
                self._t("Only an extension can follow here: up to 20 tones, with no wait in them."),
                problem=True,
            )
            return
        way = self._choice.way
        if way == ASK:
            self.consult_requested.emit(self._session.id, entry.destination)
            return
        if way == HAND_OVER and entry.destination.startswith("+"):
            self._told.say(
                self._t("A phone number cannot be handed over. Enter a SIP address, or send on."),
                problem=True,
            )
            return
        self.blind_requested.emit(self._session.id, blind_request(way, entry))

    def _on_connect(self) -> None:
        if self._consult is not None:
            self.connect_requested.emit(self._session.id, self._consult.id)

    def _on_merge(self) -> None:
        if self._consult is not None:
            self.merge_requested.emit(self._session.id, self._consult.id)
            self.close()

    def _on_back(self) -> None:
        if self._consult is not None:
            self.back_requested.emit(self._consult.id)
            self.close()

    def _t(self, words: str, **values: str) -> str:
        text = QCoreApplication.translate("Transfer", words)
        return text.format(name=self._name, **values)
