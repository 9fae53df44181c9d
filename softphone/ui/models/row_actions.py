"""How the actions a session allows look as buttons of its row: words, icons, weight, order."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from softphone.domain.actions import Action


@dataclass(frozen=True, slots=True)
class RowButton:
    """One button as the row paints it and as the menu names it.

    Attributes:
        action: what it asks for.
        word: its name, for tooltip, menu and screen reader.
        icon: file name in ``resources/icons``.
        tone: ``success``, ``danger``, ``on`` (a pressed toggle) or ``quiet``.
    """

    action: Action
    word: str
    icon: str
    tone: str


ROW_BUTTONS = (
    RowButton(Action.ANSWER, "Answer", "answer", "success"),
    RowButton(Action.DECLINE, "Decline", "decline", "danger"),
    RowButton(Action.HOLD, "Put on hold", "pause", "quiet"),
    RowButton(Action.RESUME, "Resume", "play", "quiet"),
    RowButton(Action.TRANSFER, "Transfer…", "transfer", "quiet"),
    RowButton(Action.MUTE, "Mute for this party", "mic", "quiet"),
    RowButton(Action.UNMUTE, "Unmute for this party", "mic-off", "on"),
    RowButton(Action.HANG_UP, "Hang up", "hang-up", "danger"),
    RowButton(Action.DISMISS, "Dismiss", "close", "quiet"),
)
"""Every button a row can have, in the order in which they stand."""


@lru_cache(maxsize=64)
def row_buttons(allowed: frozenset[Action]) -> tuple[RowButton, ...]:
    """The buttons for a set of allowed actions, left to right."""
    return tuple(button for button in ROW_BUTTONS if button.action in allowed)
