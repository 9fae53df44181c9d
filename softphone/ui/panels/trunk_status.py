"""The pill that tells how the trunks' registrations stand; not there without any."""

from __future__ import annotations

import time

from PySide6.QtWidgets import QWidget

from softphone.domain.registration import RegistrationState, TrunkRegistration
from softphone.ui.sentences import in_our_words
from softphone.ui.theme import Theme
from softphone.ui.widgets.pill import PillShape, StatusPill

_LOOKS = {
    RegistrationState.REGISTERED: (PillShape.DOT, "success"),
    RegistrationState.REGISTERING: (PillShape.HALF, "accent"),
    RegistrationState.FAILED: (PillShape.CROSS, "danger"),
}
_WORST_FIRST = (
    RegistrationState.FAILED,
    RegistrationState.REGISTERING,
    RegistrationState.REGISTERED,
)


class TrunkStatus(StatusPill):
    """Shows the worst state of all trunks, and each of them in its tip.

    Args:
        theme: what to draw with.
        parent: Qt parent.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._brief = False
        self._trunks: tuple[TrunkRegistration, ...] = ()
        self.hide()

    def show_trunks(self, trunks: tuple[TrunkRegistration, ...]) -> None:
        """Show these; nothing without any."""
        self._trunks = trunks
        self.setVisible(bool(trunks))
        if not trunks:
            return
        worst = min((trunk.state for trunk in trunks), key=_WORST_FIRST.index)
        those = [trunk for trunk in trunks if trunk.state is worst]
        if len(those) == 1:
            who = those[0].trunk
        elif len(those) == len(trunks):
            who = self.tr("{count} trunks").format(count=len(trunks))
        else:
            who = self.tr("{count} of {all} trunks").format(count=len(those), all=len(trunks))
        words = self.tr("{trunk}: {state}").format(trunk=who, state=self._word(worst))
        self.show_status(self.tr("Trunk") if self._brief else words, *_LOOKS[worst])
        told = "\n".join(self._sentence(trunk) for trunk in trunks)
        self.setToolTip(told)
        self.setAccessibleName(words)
        self.setAccessibleDescription(told)

    def set_brief(self, brief: bool) -> None:
        """Leave the room to others: mark and one word; the rest is in the tip."""
        if brief is not self._brief:
            self._brief = brief
            self.show_trunks(self._trunks)

    def _word(self, state: RegistrationState) -> str:
        return {
            RegistrationState.REGISTERED: self.tr("registered"),
            RegistrationState.REGISTERING: self.tr("registering"),
            RegistrationState.FAILED: self.tr("not registered"),
        }[state]

    def _sentence(self, trunk: TrunkRegistration) -> str:
        told = self.tr("{trunk}: {state}").format(trunk=trunk.trunk, state=self._word(trunk.state))
        if trunk.state is not RegistrationState.FAILED:
            return told
        again = ""
        if trunk.retry_at is not None:
            at = time.strftime("%H:%M:%S", time.localtime(trunk.retry_at))
            again = self.tr("Tried again at {time}.").format(time=at)
        return " ".join(part for part in (f"{told}.", in_our_words(trunk.reason), again) if part)
