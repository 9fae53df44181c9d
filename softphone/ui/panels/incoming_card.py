"""What the ringing pop-up says about one caller, and its buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from softphone.domain.session import Session
from softphone.ui.models import wording
from softphone.ui.theme import Theme
from softphone.ui.widgets.buttons import ActionButton, ButtonTone

WIDTH = 368
_HEAD = 28


class IncomingCard(QWidget):
    """Who calls, from where, for how long, and on which device it rings.

    Args:
        theme: the theme to draw with.
        parent: Qt parent.

    Attributes:
        name, number, line, device: the labels, top to bottom.
        place_of: "1 of 2" while several ring.
        answer, decline, silence, following: the buttons.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = QLabel(self.tr("INCOMING CALL"), self)
        self._title.setFont(theme.caption_font())
        self._title.setProperty("role", "caption")
        self.place_of = QLabel(self)
        self.place_of.setProperty("role", "muted")
        self.name = QLabel(self)
        self.name.setFont(theme.font(theme.size_title, QFont.Weight.DemiBold))
        self.number, self.line, self.device = QLabel(self), QLabel(self), QLabel(self)
        self.line.setFont(theme.font(theme.size_small, tabular=True))
        self.line.setProperty("role", "muted")
        self.device.setProperty("role", "muted")
        for label in (self.name, self.number, self.line, self.device):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setMinimumWidth(1)
        self.following = ActionButton(theme, icon="chevron-right", parent=self)
        self.following.set_height(_HEAD)
        self.following.setAccessibleName(self.tr("Next incoming call"))
        self.following.setToolTip(self.tr("Next incoming call"))
        success, danger = ButtonTone.SUCCESS, ButtonTone.DANGER
        self.answer = ActionButton(
            theme, self.tr("Answer"), icon="answer", tone=success, parent=self
        )
        self.decline = ActionButton(
            theme, self.tr("Decline"), icon="decline", tone=danger, parent=self
        )
        self.silence = ActionButton(theme, self.tr("Silence"), icon="bell-off", parent=self)
        self._arrange()

    @property
    def buttons(self) -> tuple[ActionButton, ...]:
        """Every button, in the order of the keyboard."""
        return (self.answer, self.decline, self.silence, self.following)

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        for button in self.buttons:
            button.set_theme(theme)

    def show_caller(self, session: Session, address: str, country: str = "") -> None:
        """Say who calls.

        Args:
            session: the session that rings.
            address: the caller's as formatted for people.
            country: of the caller's number, or empty.
        """
        room = WIDTH - 2 * self._theme.space(4)
        _cut(self.name, wording.title(session, address), room)
        known = address if session.peer_name else ""
        _cut(self.number, " · ".join(filter(None, (known, country))), room)
        self.number.setVisible(bool(known or country))

    def show_place(self, place: int, count: int) -> None:
        """Say which of several callers it is, counted from 1."""
        words = self.tr("{place} of {count}").format(place=place, count=count)
        self.place_of.setText(words)
        self.place_of.setVisible(count > 1)
        self.following.setVisible(count > 1)

    def show_waiting(self, room: str, seconds: int) -> None:
        """Say where the caller waits, and for how long."""
        waiting = self.tr("waiting {time}").format(time=wording.duration(seconds))
        where = self.tr("Room {room} · ").format(room=room) if room else ""
        _cut(self.line, where + waiting, WIDTH - 2 * self._theme.space(4))

    def show_silenced(self, silenced: bool) -> None:
        """Whether the caller still rings aloud."""
        self.silence.setEnabled(not silenced)
        self.silence.setText(self.tr("Silenced") if silenced else self.tr("Silence"))

    def show_device(self, name: str) -> None:
        """Say on which device it rings; empty for none."""
        text = (
            self.tr("Rings on {device}").format(device=name)
            if name
            else self.tr("No sound device: this call rings silently")
        )
        self.device.setText(text)
        self.device.setToolTip(text)

    def _arrange(self) -> None:
        space = self._theme.space
        policy = self.number.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.number.setSizePolicy(policy)
        self._title.setFixedHeight(_HEAD)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self.place_of)
        head.addWidget(self.following)
        keys = QHBoxLayout()
        keys.setSpacing(space(2))
        for button in (self.answer, self.decline, self.silence):
            button.set_height(space(10))
            keys.addWidget(button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(space(4), space(3), space(4), space(4))
        column.setSpacing(space(1))
        column.addLayout(head)
        for label in (self.name, self.number, self.line, self.device):
            column.addWidget(label)
        column.addSpacing(space(2))
        column.addLayout(keys)
        self.setFixedWidth(WIDTH)


def _cut(label: QLabel, text: str, width: int) -> None:
    metrics = label.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    if label.text() != shown:
        label.setText(shown)
        label.setToolTip(text if shown != text else "")
