"""How the actions a session allows look as buttons of its row: words, icons, weight, order."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from softphone.domain.actions import Action


@dataclass(frozen=True, slots=True)
class RowButton:
    """One button as the row paints it and as the menu names it.

    Attributes:
        action: what it asks for.
        icon: file name in ``resources/icons``.
        tone: ``success``, ``danger``, ``on`` (a pressed toggle) or ``quiet``.
    """

    action: Action
    icon: str
    tone: str

    @property
    def word(self) -> str:
        """Its name, for tooltip, menu and screen reader."""
        return action_word(self.action)


ROW_BUTTONS = (
    RowButton(Action.ANSWER, "answer", "success"),
    RowButton(Action.DECLINE, "decline", "danger"),
    RowButton(Action.HOLD, "pause", "quiet"),
    RowButton(Action.RESUME, "play", "quiet"),
    RowButton(Action.TRANSFER, "transfer", "quiet"),
    RowButton(Action.MUTE, "mic", "quiet"),
    RowButton(Action.UNMUTE, "mic-off", "on"),
    RowButton(Action.HANG_UP, "hang-up", "danger"),
    RowButton(Action.DISMISS, "close", "quiet"),
)
"""Every button a row can have, in the order in which they stand."""


@lru_cache(maxsize=64)
def row_buttons(allowed: frozenset[Action]) -> tuple[RowButton, ...]:
    """The buttons for a set of allowed actions, left to right."""
    return tuple(button for button in ROW_BUTTONS if button.action in allowed)


@lru_cache
def action_word(action: Action) -> str:
    """The name of an action that has a button."""
    tr = QCoreApplication.translate
    return {
        Action.ANSWER: tr("RowButton", "Answer"),
        Action.DECLINE: tr("RowButton", "Decline"),
        Action.HOLD: tr("RowButton", "Put on hold"),
        Action.RESUME: tr("RowButton", "Resume"),
        Action.TRANSFER: tr("RowButton", "Transfer…"),
        Action.MUTE: tr("RowButton", "Mute for this party"),
        Action.UNMUTE: tr("RowButton", "Unmute for this party"),
        Action.HANG_UP: tr("RowButton", "Hang up"),
        Action.DISMISS: tr("RowButton", "Dismiss"),
    }[action]
