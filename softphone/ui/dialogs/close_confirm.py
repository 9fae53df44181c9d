"""The question before the window closes on live calls."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from softphone.ui.dialogs.question import Question
from softphone.ui.theme import Theme


def close_question(theme: Theme, live: int, parent: QWidget) -> Question:
    """Asks whether to hang up ``live`` sessions and quit."""
    tr = QCoreApplication.translate
    many = tr("CloseConfirm", "{n} calls are live and will be hung up.").format(n=live)
    return Question(
        theme,
        title=tr("CloseConfirm", "Quit Softphone?"),
        text=tr("CloseConfirm", "One call is live and will be hung up.") if live == 1 else many,
        act=tr("CloseConfirm", "Hang up and quit"),
        stay=tr("CloseConfirm", "Stay"),
        danger=True,
        parent=parent,
    )
