"""The part of the transfer panel that tells how far it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from softphone.domain.session import Pending, Session
from softphone.domain.transfer import Transfer
from softphone.ui.models import transfer_words as words_of
from softphone.ui.theme import Theme
from softphone.ui.widgets.steps_view import StepsView


class TransferStatus(QWidget):
    """Steps, and a sentence below them; each is hidden while it has nothing to say.

    Args:
        theme: what to draw with.
        parent: Qt parent.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reached = 0
        self.steps = StepsView(theme, self)
        self.sentence = QLabel(self)
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(2))
        column.addWidget(self.steps)
        column.addWidget(self.sentence)
        self.steps.hide()
        self.sentence.hide()

    def show_moving(self, session: Session, address_of: Callable[[str], str], name: str) -> None:
        """A transfer without asking first is under way; ``name`` is the party's."""
        transfer = session.transfer
        current = transfer if transfer is not None and transfer.under_way else None
        self.show_steps(words_of.transfer_steps(), words_of.step_of(current))
        target = "" if current is None else address_of(current.target)
        self.say(words_of.under_way(current, target, name))

    def show_failed(self, transfer: Transfer, target: str, name: str) -> None:
        """It came to nothing; ``target`` as text for people, ``name`` of the party."""
        steps = words_of.transfer_steps()
        self.show_steps(steps, min(self._reached, len(steps) - 1), failed=True)
        self.say(words_of.failure(transfer, target, name), problem=True)

    def show_asking(self, session: Session, asked: Session) -> None:
        """Somebody is asked first."""
        connecting = session.pending is Pending.TRANSFER
        now = 3 if connecting else words_of.step_of_consult(asked)
        self.show_steps(words_of.consult_steps(), now)

    def show_steps(self, steps: Sequence[str], now: int, *, failed: bool = False) -> None:
        """Show these steps; see `StepsView.show_steps`."""
        self._reached = now
        self.steps.show_steps(steps, now, failed=failed)
        self.steps.show()

    def say(self, words: str, *, problem: bool = False) -> None:
        """Say a sentence, told to screen readers without haste; empty says nothing."""
        role = "error" if problem else "muted"
        if self.sentence.property("role") != role:
            self.sentence.setProperty("role", role)
            self.sentence.style().polish(self.sentence)
        if words != self.sentence.text():
            self.sentence.setText(words)
            changed = QAccessibleEvent(self.sentence, QAccessible.Event.NameChanged)
            QAccessible.updateAccessibility(changed)
        self.sentence.setVisible(bool(words))
