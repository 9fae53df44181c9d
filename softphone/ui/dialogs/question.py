"""A short question with one act and one way back; opened, never executed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from softphone.ui.theme import Theme


class Question(QDialog):
    """Asks before something that cannot be taken back.

    The way back has the focus, so that a stray Return changes nothing. ``open()`` it: calls and
    events go on behind it.

    Args:
        theme: what to draw with.
        title: the question.
        text: what the act does.
        act, stay: words on the two buttons.
        danger: whether the act ends something.
        parent: the window it belongs to.
    """

    confirmed = Signal()

    def __init__(
        self,
        theme: Theme,
        *,
        title: str,
        text: str,
        act: str,
        stay: str,
        danger: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(360)
        head, body = QLabel(title), QLabel(text)
        head.setProperty("role", "title")
        body.setWordWrap(True)
        for label in (head, body):
            label.setTextFormat(Qt.TextFormat.PlainText)  # names in it are the far party's word
        self.act_button, self.stay_button = QPushButton(act), QPushButton(stay)
        self.act_button.setProperty("tone", "danger" if danger else "primary")
        self.act_button.setAutoDefault(False)
        self.stay_button.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(theme.space(2))
        row.addStretch(1)
        row.addWidget(self.stay_button)
        row.addWidget(self.act_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.space(5),) * 4)
        column.setSpacing(theme.space(3))
        column.addWidget(head)
        column.addWidget(body)
        column.addSpacing(theme.space(2))
        column.addLayout(row)
        self.stay_button.clicked.connect(self.reject)
        self.act_button.clicked.connect(self._on_act)
        self.stay_button.setFocus()

    def _on_act(self) -> None:
        self.accept()
        self.confirmed.emit()
