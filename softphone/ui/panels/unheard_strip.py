"""One calm line below the pages: nobody hears the operator, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFont, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from softphone.domain.unheard import Unheard
from softphone.ui.icons import pixmap
from softphone.ui.widgets import painting
from softphone.ui.widgets.buttons import ActionButton

if TYPE_CHECKING:
    from softphone.ui.theme import Theme

_SIGN = 20


class UnheardStrip(QWidget):
    """Takes no room while there is nothing to tell, never takes the focus, and moves nothing.

    It stands at the foot so that what is above keeps its place under the pointer.

    Args:
        theme: what to draw with.
        parent: Qt parent.

    Attributes:
        words: what is told.
        unmute: offered while the microphone is muted.
        devices: offered while the microphone delivers nothing.
    """

    unmute_requested = Signal()
    devices_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sign, self.words = QLabel(self), QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.unmute = self._button(self.tr("Unmute"), "mic")
        self.unmute.setAccessibleName(self.tr("Unmute the microphone"))
        self.unmute.clicked.connect(self.unmute_requested)
        self.devices = self._button(self.tr("Audio settings…"), "settings")
        self.devices.clicked.connect(self.devices_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(4), theme.space(1), theme.space(4), theme.space(1))
        row.setSpacing(theme.space(3))
        row.addWidget(self._sign)
        row.addWidget(self.words, 1)
        row.addWidget(self.unmute)
        row.addWidget(self.devices)
        self.setMinimumHeight(theme.space(10))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._wear()
        self.hide()

    def show_reason(self, reason: Unheard | None) -> None:
        """Tell why nobody hears the operator; None tells nothing and takes no room."""
        self.words.setText(self._told(reason))
        self.unmute.setVisible(reason is Unheard.MUTED)
        self.devices.setVisible(reason is Unheard.SILENT)
        self.setAccessibleName(self.words.text())
        self.setVisible(reason is not None)
        if reason is not None:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        self.unmute.set_theme(theme)
        self.devices.set_theme(theme)
        self._wear()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and its upper edge."""
        painter = painting.begin(self)
        rect = QRectF(self.rect())
        painting.fill(painter, rect, self._theme.color("warning_tint"))
        painting.fill(painter, QRectF(0, 0, rect.width(), 1), self._theme.color("warning"))

    def _told(self, reason: Unheard | None) -> str:
        if reason is Unheard.MUTED:
            return self.tr("You are muted: they cannot hear you.")
        if reason is Unheard.SILENT:
            return self.tr(
                "Your microphone delivers no sound: they cannot hear you. Choose another."
            )
        if reason is Unheard.UNSENT:
            return self.tr("Your voice does not leave this computer: they cannot hear you.")
        return ""

    def _button(self, text: str, icon: str) -> ActionButton:
        button = ActionButton(self._theme, text, icon=icon, parent=self)
        button.set_height(28)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(text)
        return button

    def _wear(self) -> None:
        theme = self._theme
        self.words.setFont(theme.font(theme.size_body, QFont.Weight.DemiBold))
        self.words.setStyleSheet(f"color: {theme.warning};")
        self._sign.setPixmap(pixmap("warning", theme.warning, _SIGN))
