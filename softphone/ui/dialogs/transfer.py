"""Sending a party on: where to, which way, what each way means, and how far it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from softphone.domain.capabilities import Capabilities
from softphone.domain.session import Pending, Session, SessionState
from softphone.domain.transfer import TransferMode, TransferRequest
from softphone.ui.models import wording
from softphone.ui.theme import Theme

if TYPE_CHECKING:
    from softphone.controller.dialing import Understood

ASK, SEND, HAND_OVER = "ask", "send", "hand-over"
_WIDTH = 500


class _Way(QRadioButton):
    """A choice that takes clicks on its whole line."""

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)


class TransferDialog(QDialog):
    """Never modal: calls and events go on beside it. Escape closes it and changes nothing.

    Args:
        theme: what to draw with.
        session: who is sent on.
        understand: what an entry is and whether it can be dialled.
        name_of: what a session's party is called.
        capabilities: which ways the backend offers.
        parent: the window.

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
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        self._session = session
        self._understand = understand
        self._name_of = name_of
        self._name = name_of(session)
        self._others: tuple[Session, ...] = ()
        self._consult: Session | None = None
        self.setWindowTitle(self._t("Transfer {name}"))
        self.setFixedWidth(_WIDTH)
        self.target = QComboBox(self)
        self.ways = {way: _Way(self) for way in (ASK, SEND, HAND_OVER)}
        self.status = QLabel(self)
        self.act = QPushButton(self)
        self.connect_both = QPushButton(self._t("Connect them"), self)
        self.merge_all = QPushButton(self._t("Talk all three"), self)
        self.back = QPushButton(self._t("Back to {name}"), self)
        for button in (self.connect_both, self.act):
            button.setProperty("tone", "primary")
        self._choice = QWidget(self)
        self._arrange(capabilities)
        self.show_session(session)
        self.target.setFocus()

    # -- news --------------------------------------------------------------------------------

    def show_others(self, others: Sequence[Session]) -> None:
        """Suggest these answered sessions as partners."""
        if tuple(others) == self._others:
            return
        self._others = tuple(others)
        text = self.target.currentText()
        self.target.clear()
        for other in others:
            self.target.addItem(self._t("{other} (on your line)", other=self._name_of(other)))
        self.target.setEditText(text)
        self._refresh()

    def show_session(self, session: Session) -> None:
        """Follow the party; closes when it is gone."""
        self._session = session
        if not session.live:
            self.close()
            return
        self._refresh()

    def show_consult(self, consult: Session | None) -> None:
        """Follow the one we ask, or go back to the choice."""
        self._consult = consult if consult is not None and consult.live else None
        if consult is not None and self._consult is None:
            reason = wording.state_word(consult)
            self._say(self._t("{other}: {reason}.", other=self._name_of(consult), reason=reason))
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

    def _arrange(self, capabilities: Capabilities) -> None:
        space = self._theme.space
        head = QLabel(self.windowTitle(), self)
        head.setProperty("role", "title")
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setWordWrap(True)
        self.status.setWordWrap(True)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self._fill_choice(capabilities)
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
        column.addWidget(self.status)
        column.addSpacing(space(1))
        column.addLayout(row)
        for radio in self.ways.values():
            radio.toggled.connect(self._refresh)
        self.target.editTextChanged.connect(self._refresh)
        self.act.clicked.connect(self._on_act)
        self.connect_both.clicked.connect(self._on_connect)
        self.merge_all.clicked.connect(self._on_merge)
        self.back.clicked.connect(self._on_back)

    def _fill_choice(self, capabilities: Capabilities) -> None:
        space = self._theme.space
        self.target.setEditable(True)
        self.target.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.target.setAccessibleName(self._t("Send to"))
        edit = self.target.lineEdit()
        assert edit is not None
        edit.setPlaceholderText(self._t("Number, SIP address, or one of your calls"))
        edit.setAccessibleName(self._t("Send to"))
        column = QVBoxLayout(self._choice)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(1))
        label = QLabel(self._t("Send &to"), self._choice)
        label.setBuddy(self.target)
        column.addWidget(label)
        column.addWidget(self.target)
        column.addSpacing(space(2))
        group = QButtonGroup(self)
        offered = {
            ASK: capabilities.hold and capabilities.transfer,
            SEND: capabilities.transfer,
            HAND_OVER: capabilities.hand_over,
        }
        for way, button in self.ways.items():
            words, meaning = self._meaning(way)
            button.setText(words)
            button.setAccessibleDescription(meaning)
            group.addButton(button)
            below = QLabel(meaning, self._choice)
            below.setProperty("role", "muted")
            below.setTextFormat(Qt.TextFormat.PlainText)
            below.setWordWrap(True)
            below.setContentsMargins(space(5), 0, 0, space(2))
            column.addWidget(button)
            column.addWidget(below)
            for part in (button, below):
                part.setVisible(offered[way])
        first = next((way for way, there in offered.items() if there), SEND)
        self.ways[first].setChecked(True)

    def _meaning(self, way: str) -> tuple[str, str]:
        """A way's name, and who stays in the path."""
        if way == ASK:
            return self._t("Ask first"), self._t(
                "{name} waits on hold while you talk to them. Then you connect the two, "
                "talk all three, or go back to {name}."
            )
        if way == SEND:
            return self._t("Send on"), self._t(
                "Their phone rings while you stay with {name}. When they answer, the two are "
                "connected and you are out; the gateway goes on carrying the audio. If they are "
                "busy or do not answer, {name} stays with you."
            )
        return self._t("Hand over"), self._t(
            "The phone system of {name} makes the new call itself (SIP REFER), and the gateway is "
            "no longer in its path. SIP addresses only."
        )

    # -- state -------------------------------------------------------------------------------

    def _refresh(self) -> None:
        if not self._session.live:
            return
        asking = self._consult
        self._choice.setVisible(asking is None)
        self.act.setVisible(asking is None)
        for button in (self.back, self.merge_all, self.connect_both):
            button.setVisible(asking is not None)
        if asking is None:
            self._refresh_choice()
        else:
            self._refresh_consult(asking)
        high = self.heightForWidth(_WIDTH) if self.hasHeightForWidth() else -1
        self.setFixedHeight(high if high > 0 else self.sizeHint().height())

    def _refresh_choice(self) -> None:
        partner = self._partner()
        transfer = self._session.transfer
        moving = self._session.pending is Pending.TRANSFER or (
            transfer is not None and transfer.under_way
        )
        for button in self.ways.values():
            button.setEnabled(partner is None and not moving)
        self.target.setEnabled(not moving)
        word = {ASK: "Call them first", SEND: "Send on", HAND_OVER: "Hand over"}[self._way()]
        self.act.setText(self._t("Connect them") if partner is not None else self._t(word))
        self.act.setEnabled(not moving)
        if moving:
            where = wording.transfer_words(transfer) if transfer is not None else ""
            words = f"{wording.state_word(self._session)} {where}".strip()
            self._say(words + "…")
        elif transfer is not None and transfer.failed:
            code = f" (SIP {transfer.sip_code})" if transfer.sip_code else ""
            self._say(
                self._t("Not taken by {to}{code}. {name} is with you again.", to=transfer.target,
                        code=code), problem=True)  # fmt: skip
        elif partner is not None:
            self._say(
                self._t(
                    "{name} and {other} are connected, and both leave your list; the gateway goes "
                    "on carrying the audio.", other=self._name_of(partner))
            )  # fmt: skip
        else:
            self._say("")

    def _refresh_consult(self, asking: Session) -> None:
        answered = asking.state is SessionState.ACTIVE
        self.connect_both.setEnabled(answered and self._session.pending is not Pending.TRANSFER)
        self.merge_all.setEnabled(answered and self._session.local_hold)
        here = self._t("{name} waits on hold.") if self._session.local_hold else ""
        state = wording.state_word(asking)
        self._say(self._t("{other}: {state}. {here}", other=self._name_of(asking), state=state,
                          here=here).strip())  # fmt: skip

    def _way(self) -> str:
        return next((way for way, button in self.ways.items() if button.isChecked()), SEND)

    def _partner(self) -> Session | None:
        """The session that was chosen from the suggestions."""
        text = self.target.currentText()
        place = self.target.findText(text, Qt.MatchFlag.MatchExactly) if text else -1
        return self._others[place] if 0 <= place < len(self._others) else None

    def _say(self, words: str, *, problem: bool = False) -> None:
        role = "error" if problem else "muted"
        if self.status.property("role") != role:
            self.status.setProperty("role", role)
            self.status.style().polish(self.status)
        self.status.setText(words)
        self.status.setVisible(bool(words))

    # -- wishes ------------------------------------------------------------------------------

    def _on_act(self) -> None:
        partner = self._partner()
        if partner is not None:
            self.connect_requested.emit(self._session.id, partner.id)
            return
        entry = self._understand(self.target.currentText())
        if not entry.dialable:
            self._say(entry.hint or self._t("Enter a number or a SIP address."), problem=True)
            self.target.setFocus()
            return
        way = self._way()
        if way == ASK:
            self.consult_requested.emit(self._session.id, entry.destination)
            return
        if way == HAND_OVER and entry.destination.startswith("+"):
            self._say(
                self._t("A phone number cannot be handed over. Enter a SIP address, or send on."),
                problem=True,
            )
            return
        mode = TransferMode.HAND_OVER if way == HAND_OVER else TransferMode.THROUGH_US
        self.blind_requested.emit(
            self._session.id,
            TransferRequest(
                target=entry.destination,
                mode=mode,
                extension=entry.extension if way == SEND else "",
                wait_before_extension_s=entry.wait_s if way == SEND and entry.extension else 0,
            ),
        )

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
