"""The line between the two-way switch and the keys: what the keys do, or how far tones are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from softphone.ui.theme import Theme
from softphone.ui.widgets import painting
from softphone.ui.widgets.buttons import ActionButton, ButtonTone

if TYPE_CHECKING:
    from softphone.domain.dtmf import ToneProgress

_HEIGHT = 28
_ICON_WIDTH = 30


class ToneTape(QWidget):
    """Tones in a row: those sent in colour, those queued pale; keeps the border in view."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sent = ""
        self._queued = ""
        self._note = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        self.update()

    def show_note(self, note: str) -> None:
        """Show words only."""
        self._show("", "", note)

    def show_tones(self, sent: str, queued: str, note: str = "") -> None:
        """Show tones, and words in front of them."""
        self._show(sent, queued, note)

    @property
    def words(self) -> str:
        """Everything shown, as text."""
        return " ".join(part for part in (self._note, self._sent + self._queued) if part)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(80, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the note, then the tail of what was sent, then the head of what is queued."""
        theme = self._theme
        painter = QPainter(self)
        rect = QRectF(self.rect())
        if self._note:
            font = theme.font(theme.size_small)
            painting.text(painter, rect, self._note, font, theme.color("text_muted"))
            rect.setLeft(rect.left() + QFontMetricsF(font).horizontalAdvance(self._note) + 6)
        if not self._sent and not self._queued:
            return
        font = theme.font(theme.size_strong, QFont.Weight.DemiBold, tabular=True)
        metrics = QFontMetricsF(font)
        room = rect.width() - min(metrics.horizontalAdvance(self._queued), rect.width() / 2)
        sent = metrics.elidedText(self._sent, Qt.TextElideMode.ElideLeft, max(0.0, room))
        painting.text(painter, rect, sent, font, theme.color("tones"))
        rect.setLeft(rect.left() + metrics.horizontalAdvance(sent))
        painting.text(painter, rect, self._queued, font, theme.color("text_muted"))

    def _show(self, sent: str, queued: str, note: str) -> None:
        if (sent, queued, note) != (self._sent, self._queued, self._note):
            self._sent, self._queued, self._note = sent, queued, note
            self.setAccessibleName(self.words)
            self.update()


class ToneStrip(QWidget):
    """The tape with its buttons; keeps one height so that the keys never move.

    Args:
        theme: what to draw with.
        parent: Qt parent.
    """

    cancel_requested = Signal()
    """Drop what is queued, or the pasted tones that wait for a yes."""

    send_requested = Signal()
    """Send the pasted tones shown."""

    go_on_requested = Signal()
    """Send what stands behind the wait."""

    resend_requested = Signal()
    """Send the last tones again by the other method."""

    macros_requested = Signal()
    """Show the macros."""

    letters_toggled = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tones_mode = False
        self._buttons_ready = False
        self._has_macros = False
        self._can_resend = False
        self.tape = ToneTape(theme, self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.space(1))
        self._row.addWidget(self.tape, 1)
        self.setFixedHeight(_HEIGHT)
        self.show_dial()

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        self.tape.set_theme(theme)
        for button in self.buttons():
            button.set_theme(theme)

    def buttons(self) -> tuple[ActionButton, ...]:
        """Its buttons from left to right; none before tones are sent for the first time."""
        if not self._buttons_ready:
            return ()
        return (
            self.send, self.go_on, self.cancel,
            self.resend, self.macros, self.letters, self.secret,
        )  # fmt: skip

    @property
    def is_secret(self) -> bool:
        """Whether tones are to be masked everywhere."""
        return self._buttons_ready and self.secret.isChecked()

    def set_macros(self, available: bool) -> None:
        """Whether macros can be kept and played."""
        self._has_macros = available

    def set_resend(self, possible: bool) -> None:
        """Whether the backend has another method to send tones by."""
        self._can_resend = possible
        if not possible and self._buttons_ready:
            self.resend.hide()

    def show_dial(self) -> None:
        """The keys type into the dial field."""
        self._tones_mode = False
        self.tape.show_note(self.tr("Keys type the number · hold 0 for +"))
        self._show_buttons()

    def show_ready(self) -> None:
        """The keys send tones and none is queued."""
        self._tones_mode = True
        note = self.tr("Secret: not shown or logged") if self.is_secret else ""
        self.tape.show_note(note or self.tr("Press or paste tones"))
        self._show_buttons()

    def show_progress(self, progress: ToneProgress) -> None:
        """How far the queue is; masked tones stay masked."""
        self._tones_mode = True
        sent, total = progress.sent, progress.total
        if progress.cancelled:
            words = self.tr("Cancelled: {sent} of {total} sent").format(sent=sent, total=total)
            self.tape.show_note(words)
        elif progress.held or progress.listening:
            rest = progress.text[sent:] if len(progress.text) == total else progress.text
            words = self.tr("Waits for you") if progress.held else self.tr("Hears the prompt out")
            self.tape.show_tones("", rest, words)
        elif len(progress.text) == total:
            note = self.tr("At answer") if progress.waiting else ""
            self.tape.show_tones(progress.text[:sent], progress.text[sent:], note)
        else:
            words = self.tr("{sent} of {total} sent").format(sent=sent, total=total)
            self.tape.show_tones(progress.text, "", words)
        self._show_buttons(
            cancel=not progress.done,
            go_on=progress.held or progress.listening,
            resend=self._can_resend and progress.done and bool(sent) and not progress.cancelled,
        )

    def show_preview(self, tones: str, count: int) -> None:
        """Pasted tones wait for a yes."""
        self._tones_mode = True
        shown = "•" * min(count, 8) if self.is_secret else tones
        self.tape.show_tones("", shown, self.tr("Send {count}?").format(count=count))
        self._show_buttons(cancel=True, send=True)

    def show_problem(self, sentence: str) -> None:
        """What was pasted cannot be sent, and why."""
        self.tape.show_note(sentence)
        self.tape.setToolTip(sentence)
        self._show_buttons()

    def _show_buttons(
        self,
        *,
        cancel: bool = False,
        send: bool = False,
        go_on: bool = False,
        resend: bool = False,
    ) -> None:
        if not self._tones_mode and not self._buttons_ready:
            return
        self._make_buttons()
        busy = cancel or send
        self.send.setVisible(send)
        self.go_on.setVisible(go_on)
        self.cancel.setVisible(cancel)
        self.resend.setVisible(resend)
        self.macros.setVisible(self._tones_mode and self._has_macros and not busy)
        self.letters.setVisible(self._tones_mode and not busy)
        self.secret.setVisible(self._tones_mode and not send and not go_on)

    def _make_buttons(self) -> None:
        if self._buttons_ready:
            return
        self._buttons_ready = True
        self.send = self._button(self.tr("Send"), "", self.tr("Send the pasted tones"))
        self.go_on = self._button(self.tr("Go on"), "", self.tr("Send the tones that wait"))
        self.cancel = self._button("", "close", self.tr("Cancel the tones not sent yet"))
        self.resend = self._button(
            "", "resend", self.tr("No reaction? Send the last tones again by the other method")
        )
        self.macros = self._button("", "macro", self.tr("Tone macros"))
        self.letters = self._button("A–D", "", self.tr("Show the keys A to D"))
        self.secret = self._button("", "eye", self.tr("Secret: mask tones here and in the log"))
        self.letters.setCheckable(True)
        self.secret.setCheckable(True)
        self.send.clicked.connect(self.send_requested)
        self.go_on.set_tone(ButtonTone.ACCENT)
        self.go_on.clicked.connect(self.go_on_requested)
        self.resend.clicked.connect(self.resend_requested)
        self.macros.clicked.connect(self.macros_requested)
        self.cancel.clicked.connect(self.cancel_requested)
        self.letters.toggled.connect(self.letters_toggled)
        self.secret.toggled.connect(self._on_secret)

    def _button(self, word: str, icon: str, name: str) -> ActionButton:
        button = ActionButton(self._theme, word, icon=icon, tone=ButtonTone.FLAT, parent=self)
        button.set_height(_HEIGHT)
        if not word:
            button.setFixedWidth(_ICON_WIDTH)
        button.setAccessibleName(name)
        button.setToolTip(name)
        self._row.addWidget(button)
        return button

    def _on_secret(self, secret: bool) -> None:
        self.secret.set_icon("eye-off" if secret else "eye")
        self.secret.set_tone(ButtonTone.DANGER_TINT if secret else ButtonTone.FLAT)
        if self.cancel.isHidden():
            self.show_ready()
