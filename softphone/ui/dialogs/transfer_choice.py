"""The part of the transfer panel where the operator chooses: where to, and which way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QVBoxLayout, QWidget

from softphone.domain.capabilities import Capabilities
from softphone.domain.suggestion import Suggestion
from softphone.domain.transfer import TransferMode, TransferRequest
from softphone.ui.models.suggesting import Suggesting
from softphone.ui.models.transfer_words import ASK, HAND_OVER, SEND, WAYS, meaning
from softphone.ui.theme import Theme
from softphone.ui.widgets.target_field import TargetField

if TYPE_CHECKING:
    from softphone.controller.dialing import Understood


class _Way(QRadioButton):
    """A choice that takes clicks on its whole line."""

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)


class TransferChoice(QWidget):
    """Target field and ways, each with what it means before the click.

    Args:
        theme: what to draw with.
        name: of the party that is sent on.
        capabilities: which ways the backend offers.
        suggesting: proposes targets.
        parent: Qt parent.
    """

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        name: str,
        capabilities: Capabilities,
        suggesting: Suggesting,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        space = theme.space
        self.target = TargetField(suggesting.matching, suggesting.label, self)
        self.ways = {way: _Way(self) for way in WAYS}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(1))
        label = QLabel(_tr("Send &to"), self)
        label.setBuddy(self.target)
        column.addWidget(label)
        column.addWidget(self.target)
        column.addSpacing(space(2))
        self._name_target()
        group = QButtonGroup(self)
        offered = _offered(capabilities)
        for way, button in self.ways.items():
            words, what = meaning(way, name)
            button.setText(words)
            button.setAccessibleDescription(what)
            group.addButton(button)
            below = QLabel(what, self)
            below.setProperty("role", "muted")
            below.setTextFormat(Qt.TextFormat.PlainText)
            below.setWordWrap(True)
            below.setContentsMargins(space(5), 0, 0, space(2))
            for part in (button, below):
                column.addWidget(part)
                part.setVisible(offered[way])
        first = next((way for way in WAYS if offered[way]), SEND)
        self.ways[first].setChecked(True)
        for button in self.ways.values():
            button.toggled.connect(self.changed)
        self.target.editTextChanged.connect(self.changed)

    @property
    def way(self) -> str:
        """The way chosen."""
        return next((way for way, button in self.ways.items() if button.isChecked()), SEND)

    @property
    def suggestion(self) -> Suggestion | None:
        """The suggestion that stands in the field."""
        return self.target.chosen()

    @property
    def text(self) -> str:
        """Where to: the address of a suggestion, or what was typed."""
        chosen = self.suggestion
        return (
            chosen.address if chosen is not None and chosen.address else self.target.currentText()
        )

    def set_ways_enabled(self, enabled: bool) -> None:
        """Whether the way may be chosen; a call one has is always just connected."""
        for button in self.ways.values():
            button.setEnabled(enabled)

    def _name_target(self) -> None:
        edit = self.target.lineEdit()
        assert edit is not None
        edit.setPlaceholderText(_tr("Name, number, SIP address, room, or one of your calls"))
        for part in (self.target, edit):
            part.setAccessibleName(_tr("Send to"))


def blind_request(way: str, entry: Understood) -> TransferRequest:
    """A transfer without asking first; only what we dial ourselves takes an extension."""
    sends = way == SEND
    return TransferRequest(
        target=entry.destination,
        mode=TransferMode.THROUGH_US if sends else TransferMode.HAND_OVER,
        extension=entry.extension if sends else "",
        wait_before_extension_s=entry.wait_s if sends and entry.extension else 0,
    )


def _offered(capabilities: Capabilities) -> dict[str, bool]:
    return {
        ASK: capabilities.hold and capabilities.transfer,
        SEND: capabilities.transfer,
        HAND_OVER: capabilities.hand_over,
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("Transfer", text)
