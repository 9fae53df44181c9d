"""A card under the dial field: what a link or the clipboard would dial, before it is dialled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFont, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from softphone.ui.panels.dial_words import meant, sentence
from softphone.ui.theme import Theme
from softphone.ui.widgets import painting
from softphone.ui.widgets.buttons import ActionButton, ButtonTone

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from softphone.controller.dialing import Understood


class DialOffer(QWidget):
    """Shows one number and what may be done with it; Escape puts it away.

    What cannot be dialled is not shown itself, since a clipboard may hold anything; only why.

    Args:
        theme: what to draw with.
        parent: Qt parent.

    Attributes:
        call, edit, dismiss: the buttons; ``call`` is hidden for what cannot be dialled.
    """

    dial_requested = Signal(str)
    """Dial this text."""

    edit_requested = Signal(str)
    """Put this text into the dial field."""

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self._origin, self._number, self._words = QLabel(self), QLabel(self), QLabel(self)
        for label in (self._origin, self._number, self._words):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setMinimumWidth(1)
        self._words.setWordWrap(True)
        self._words.setProperty("role", "muted")
        self.call = ActionButton(
            theme, self.tr("Call"), icon="phone", tone=ButtonTone.SUCCESS, parent=self
        )
        self.edit = ActionButton(theme, self.tr("Edit"), parent=self)
        self.edit.setToolTip(self.tr("Put it into the dial field"))
        self.dismiss = ActionButton(theme, icon="close", tone=ButtonTone.FLAT, parent=self)
        self.dismiss.setAccessibleName(self.tr("Do not dial"))
        self.dismiss.setToolTip(self.tr("Do not dial (Esc)"))
        self._arrange()
        self.call.clicked.connect(lambda: self._end(self.dial_requested))
        self.edit.clicked.connect(lambda: self._end(self.edit_requested))
        self.dismiss.clicked.connect(lambda: self._end(None))
        self.hide()

    @property
    def number(self) -> str:
        """The number or address on the card; empty while it shows a refusal."""
        return self._number.text()

    @property
    def words(self) -> str:
        """What the card says about it."""
        return self._words.text()

    def show_offer(self, text: str, reading: Understood, origin: str) -> None:
        """Offer to dial ``text``.

        Args:
            text: as it came.
            reading: the same, understood.
            origin: where it came from, in words.
        """
        self._text = text
        number = meant(text, reading) if reading.dialable else ""
        self._origin.setText(origin)
        room = self._number.fontMetrics()
        shown = room.elidedText(number, Qt.TextElideMode.ElideMiddle, self._room())
        self._number.setText(shown)
        self._number.setToolTip(number if shown != number else "")
        self._number.setVisible(bool(number))
        self._words.setText(sentence(reading))
        self._words.setVisible(bool(self._words.text()))
        self.call.setVisible(reading.dialable)
        self.setAccessibleName(f"{origin}: {number or reading.hint}")
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def put_away(self) -> None:
        """The operator does something else."""
        self._end(None)

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        for button in (self.call, self.edit, self.dismiss):
            button.set_theme(theme)
        self._number.setFont(theme.font(theme.size_title, QFont.Weight.DemiBold, tabular=True))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts the card away."""
        if event.key() == Qt.Key.Key_Escape:
            self._end(None)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground and edge."""
        theme = self._theme
        painting.rounded(
            painting.begin(self),
            QRectF(self.rect()),
            theme.radius_m,
            theme.color("accent_tint"),
            theme.color("accent"),
        )

    def _arrange(self) -> None:
        theme = self._theme
        self._number.setFont(theme.font(theme.size_title, QFont.Weight.DemiBold, tabular=True))
        self._origin.setFont(theme.font(theme.size_small, QFont.Weight.DemiBold))
        self.dismiss.set_height(28)
        head, keys = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._origin, 1)
        head.addWidget(self.dismiss)
        keys.setSpacing(theme.space(2))
        for button in (self.call, self.edit):
            button.set_height(34)
            keys.addWidget(button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(3), theme.space(1), theme.space(1), theme.space(3))
        column.setSpacing(theme.space(1))
        column.addLayout(head)
        for label in (self._number, self._words):
            column.addWidget(label)
        keys.setContentsMargins(0, theme.space(1), theme.space(2), 0)
        column.addLayout(keys)
        QWidget.setTabOrder(self.call, self.edit)
        QWidget.setTabOrder(self.edit, self.dismiss)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def _room(self) -> int:
        parent = self.parentWidget()
        width = self.width() if parent is None else parent.width() - 2 * self._theme.space(4)
        return width - self._theme.space(3 + 1 + 2)

    def _end(self, wish: SignalInstance | None) -> None:
        text, self._text = self._text, ""
        self.hide()
        self.closed.emit()
        if wish is not None and text:
            wish.emit(text)
