"""The keypad with its two-way switch: typing a number, or sending tones to one session."""

from __future__ import annotations

from enum import Enum
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from softphone.ui.theme import Theme
from softphone.ui.widgets.dialpad import DialPad
from softphone.ui.widgets.segments import TwoWaySwitch
from softphone.ui.widgets.tone_strip import ToneStrip

if TYPE_CHECKING:
    from softphone.controller.ports import Macros
    from softphone.domain.dtmf import ToneProgress
    from softphone.domain.ids import SessionId
    from softphone.domain.macros import Macro
    from softphone.domain.session import Session
    from softphone.ui.panels.macro_menu import MacroMenu

ASK_ABOVE = 20
"""Pasted tones above this number are sent only after a further question."""


class PadMode(Enum):
    """What the keys do."""

    DIAL = "dial"
    TONES = "tones"


class KeypadPanel(QWidget):
    """One keypad with two modes that never look alike.

    Args:
        theme: what to draw with.
        parent: Qt parent.
    """

    digit_typed = Signal(str)
    """A key for the dial field: ``0-9 * # +``."""

    tones_requested = Signal(object, str, bool)
    """Session, tones, secret."""

    tones_cancelled = Signal(object)
    """Drop the tones of this session that are not sent yet."""

    tones_to_go_on = Signal(object)
    """Send what stands behind the wait in the tones of this session."""

    tones_to_resend = Signal(object)
    """Send the last tones of this session again by the other method."""

    macro_chosen = Signal(object, object)
    """Session, and the `softphone.domain.macros.Macro` to play."""

    feedback_requested = Signal(str)
    """Let the operator hear this tone."""

    mode_changed = Signal(object)
    """The `PadMode` now."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._mode = PadMode.DIAL
        self._target: SessionId | None = None
        self._answered = False
        self._pasted = ""
        self._under_way: dict[SessionId, ToneProgress] = {}
        self.macros: MacroMenu | None = None
        self.switch = TwoWaySwitch(
            theme,
            (self.tr("Dial"), "phone", "accent"),
            (self.tr("Send tones"), "keypad", "tones"),
            self,
        )
        self.switch.second.setEnabled(False)
        self.strip = ToneStrip(theme, self)
        self.pad = DialPad(theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        column.addWidget(self.switch)
        column.addWidget(self.strip)
        column.addWidget(self.pad, 1)
        self.switch.switched.connect(self._on_switched)
        self.pad.key_pressed.connect(self._on_key)
        self.strip.cancel_requested.connect(self._on_cancel)
        self.strip.send_requested.connect(self._on_send_pasted)
        self.strip.go_on_requested.connect(self._on_go_on)
        self.strip.resend_requested.connect(self._on_resend)
        self.strip.macros_requested.connect(self._on_macros)
        self.strip.letters_toggled.connect(self.pad.set_letters_shown)

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        for part in (self.switch, self.strip, self.pad):
            part.set_theme(theme)
        if self.macros is not None:
            self.macros.set_theme(theme)

    def bind_macros(self, macros: Macros | None) -> None:
        """Offer these macros, or none."""
        from softphone.ui.panels.macro_menu import MacroMenu

        if self.macros is not None:
            self.macros.deleteLater()
        self.macros = None if macros is None else MacroMenu(self._theme, macros, self)
        if self.macros is not None:
            self.macros.chosen.connect(self._on_macro)
        self.strip.set_macros(macros is not None)

    def tab_stops(self) -> list[QWidget]:
        """What can have the focus, in reading order."""
        strip = self.strip.buttons()
        return [self.switch.first, self.switch.second, *strip, self.pad.tab_stop]

    @property
    def mode(self) -> PadMode:
        """What the keys do now."""
        return self._mode

    @property
    def target(self) -> SessionId | None:
        """The session tones would go to."""
        return self._target

    def follow(self, session: Session | None, name: str, *, can_send: bool, typing: bool) -> None:
        """Take the selected session as it is now.

        The keys move to tones when it is answered and back when it ends or another one is
        selected, unless the operator is typing a number.

        Args:
            session: the selected session.
            name: what to call its far party.
            can_send: whether tones are allowed for it now.
            typing: whether the operator is typing in the dial field.
        """
        target = session.id if session is not None and can_send else None
        answered = target is not None and session is not None and session.answered_at is not None
        turned = target != self._target or answered is not self._answered
        other = target != self._target
        if other:
            self._pasted = ""
        self._target, self._answered = target, answered
        self.switch.second.setEnabled(target is not None)
        words = self.tr("Tones to {name}").format(name=name) if target else self.tr("Send tones")
        self.switch.second.set_words(words)
        if target is None:
            self.set_mode(PadMode.DIAL)
        elif turned and not typing:
            self.set_mode(PadMode.TONES if answered else PadMode.DIAL)
        if other and self._mode is PadMode.TONES:
            self._show_tones()

    def set_mode(self, mode: PadMode) -> None:
        """Switch; tones need a target."""
        if mode is PadMode.TONES and self._target is None:
            mode = PadMode.DIAL
        tones = mode is PadMode.TONES
        self.switch.choose(tones)
        if mode is self._mode:
            return
        self._mode = mode
        self.pad.set_tinted(tones)
        if tones:
            self._show_tones()
            for before, after in pairwise(self.tab_stops()):
                QWidget.setTabOrder(before, after)
        else:
            self._pasted = ""
            self.pad.set_letters_shown(False)
            self.strip.show_dial()
        self.mode_changed.emit(mode)

    def toggle_mode(self) -> None:
        """Switch to the other mode, where that is possible."""
        self.set_mode(PadMode.DIAL if self._mode is PadMode.TONES else PadMode.TONES)
        self.pad.take_focus()

    def show_progress(self, progress: ToneProgress) -> None:
        """Show how far the tones of the target are, and remember it of the others."""
        if progress.done:
            self._under_way.pop(progress.session, None)
        else:
            self._under_way[progress.session] = progress
        if self._mode is PadMode.TONES and progress.session == self._target and not self._pasted:
            self.strip.show_progress(progress)

    def type_tone(self, char: str) -> bool:
        """Send the tone a typed character stands for; False when it is none or keys dial now."""
        tone = self.pad.tone_for(char) if self._mode is PadMode.TONES else None
        if tone is None:
            return False
        self.pad.flash(tone)
        self._on_key(tone)
        return True

    def offer(self, text: str) -> None:
        """Take pasted text: show the tones in it and wait for a yes."""
        from softphone.domain.dtmf import parse_sequence, write_sequence
        from softphone.errors import InvalidInput
        from softphone.ui.messages import invalid_input_sentence

        try:
            parts = parse_sequence(text)
        except InvalidInput as error:
            self._pasted = ""
            self.strip.show_problem(invalid_input_sentence(error))
            return
        self._pasted = text
        tones = write_sequence(parts)
        self.strip.show_preview(tones, sum(len(part.tones) for part in parts))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste offers tones, Return sends what was pasted, Escape drops it."""
        tones = self._mode is PadMode.TONES
        if tones and event.matches(QKeySequence.StandardKey.Paste):
            self.offer(QGuiApplication.clipboard().text())
        elif self._pasted and event.key() == Qt.Key.Key_Escape:
            self._on_cancel()
        else:
            super().keyPressEvent(event)

    def _on_switched(self, tones: bool) -> None:
        self.set_mode(PadMode.TONES if tones else PadMode.DIAL)

    def _on_key(self, tone: str) -> None:
        if self._mode is PadMode.DIAL:
            self.digit_typed.emit(tone)
        elif self._target is not None:
            self._pasted = ""
            self.tones_requested.emit(self._target, tone, self.strip.is_secret)
        if tone in "0123456789*#ABCD":
            self.feedback_requested.emit(tone)

    def _on_cancel(self) -> None:
        if self._pasted:
            self._pasted = ""
            self.strip.show_ready()
        elif self._target is not None:
            self.tones_cancelled.emit(self._target)

    def _show_tones(self) -> None:
        """What is under way for the target, or that nothing is."""
        progress = None if self._target is None else self._under_way.get(self._target)
        if progress is None:
            self.strip.show_ready()
        else:
            self.strip.show_progress(progress)

    def _on_go_on(self) -> None:
        if self._target is not None:
            self.tones_to_go_on.emit(self._target)
            self.pad.take_focus()

    def _on_resend(self) -> None:
        if self._target is not None:
            self.tones_to_resend.emit(self._target)
            self.pad.take_focus()

    def _on_macros(self) -> None:
        if self.macros is not None:
            self.macros.open_below(self.strip.macros)

    def _on_macro(self, macro: Macro) -> None:
        if self._target is not None:
            self.macro_chosen.emit(self._target, macro)

    def _on_send_pasted(self) -> None:
        from softphone.domain.dtmf import parse_sequence

        count = sum(len(part.tones) for part in parse_sequence(self._pasted))
        if count > ASK_ABOVE:
            self._ask(count)
        else:
            self._send_pasted()

    def _send_pasted(self) -> None:
        text, self._pasted = self._pasted, ""
        if text and self._target is not None:
            self.strip.show_ready()
            self.tones_requested.emit(self._target, text, self.strip.is_secret)
            self.pad.take_focus()

    def _ask(self, count: int) -> None:
        from softphone.ui.dialogs.question import Question

        question = Question(
            self._theme,
            title=self.tr("Send {count} tones?").format(count=count),
            text=self.tr("They play one after the other and can be cancelled."),
            act=self.tr("Send"),
            stay=self.tr("Cancel"),
            parent=self,
        )
        question.confirmed.connect(self._send_pasted)
        question.open()
