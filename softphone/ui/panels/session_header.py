"""The line above the sessions: how many there are, the room's lines, and what concerns them all."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from softphone.ui.panels.record_button import RecordButton
from softphone.ui.theme import Theme


class SessionHeader(QWidget):
    """Caption, recording lamp, merge, dismiss and seats.

    Args:
        theme: what to draw with.
        parent: Qt parent.
    """

    merge_requested = Signal()
    dismiss_ended_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.caption = QLabel(self)
        self.caption.setFont(theme.caption_font())
        self.caption.setProperty("role", "caption")
        self.seats = QLabel(self)
        self.seats.setProperty("role", "muted")
        self.record = RecordButton(theme, self)
        self.merge = QPushButton(self.tr("Merge calls"), self)
        self.merge.setToolTip(self.tr("Bring everybody on hold into one conversation with you"))
        self.merge.clicked.connect(self.merge_requested)
        self.merge.hide()
        self.dismiss_ended = QPushButton(self.tr("Dismiss ended"), self)
        self.dismiss_ended.setToolTip(self.tr("Remove all ended sessions from the list"))
        self.dismiss_ended.clicked.connect(self.dismiss_ended_requested)
        policy = self.dismiss_ended.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.dismiss_ended.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(2))
        row.addWidget(self.caption)
        row.addStretch()
        for part in (self.dismiss_ended, self.merge, self.record, self.seats):
            row.addWidget(part)

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self.record.set_theme(theme)

    def show_counts(self, words: str, ended: int) -> None:
        """Say how many sessions there are; ``words`` may be empty."""
        text = self.tr("SESSIONS")
        if words:
            text = f"{text} — {words.upper()}"
        if text != self.caption.text():
            self.caption.setText(text)
        self.dismiss_ended.setVisible(ended > 0)

    def show_seats(self, used: int, most: int) -> None:
        """Say how many of the room's lines are in use; nothing is said when none is."""
        text = self.tr("{used} of {most} lines").format(used=used, most=most) if used else ""
        self.record.set_anything(used > 0)
        if text == self.seats.text():
            return
        self.seats.setText(text)
        self.seats.setToolTip(
            self.tr("Every call uses one line; calls on hold too")
            if used < most
            else self.tr("Every line is in use: hang up before you dial again")
        )
        self.seats.setProperty("role", "error" if used >= most else "muted")
        self.seats.style().polish(self.seats)

    def set_mergeable(self, mergeable: bool) -> None:
        """Whether there is somebody to bring into the conversation."""
        if mergeable is self.merge.isHidden():
            self.merge.setVisible(mergeable)
