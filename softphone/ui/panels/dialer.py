"""The left column: dial field, keypad, call button, redial, options and recent sessions."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from softphone.ui.panels.dial_words import hint_color, meant, sentence
from softphone.ui.panels.options_button import CheckDial, OptionsButton
from softphone.ui.theme import Theme
from softphone.ui.widgets import painting
from softphone.ui.widgets.buttons import ActionButton, ButtonTone
from softphone.ui.widgets.dial_field import DialField
from softphone.ui.widgets.hint_label import HintLabel

if TYPE_CHECKING:
    from softphone.controller.dialing import Understood
    from softphone.domain.dialing import DialRequest
    from softphone.ui.console import Dialing
    from softphone.ui.panels.dial_offer import DialOffer
    from softphone.ui.panels.keypad import KeypadPanel
    from softphone.ui.panels.recent import RecentPanel

WIDTH = 300
"""Width of the column, in pixels."""

_ROOMY = 720
"""In a lower column an offer takes the place of the recent sessions, so that keys stay whole."""


class DialerPanel(QWidget):
    """Where a dial-out begins.

    Until `bind` is called, raw text can be typed and the call button waits.

    Args:
        theme: what to draw with.
        parent: Qt parent.
    """

    dial_requested = Signal(object)
    """A `DialRequest` that passed all checks."""

    redial_available = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._dialing: Dialing | None = None
        self._check: CheckDial | None = None
        self._reading: Understood | None = None
        self._typing = False
        self._last = ""
        self.field = DialField(theme, self)
        self.hint = HintLabel(theme, self)
        self._keypad: KeypadPanel | None = None
        self._recent: RecentPanel | None = None
        self._offer: DialOffer | None = None
        self.call = ActionButton(
            theme, self.tr("Call"), icon="phone", tone=ButtonTone.SUCCESS, parent=self
        )
        self.redial = ActionButton(theme, self.tr("Redial"), parent=self)
        self.options = OptionsButton(theme, self)
        self._arrange()
        self._connect()
        self._show_reading()

    def bind(self, dialing: Dialing, check: CheckDial) -> None:
        """From now on understand, format and check what is entered.

        Args:
            dialing: understands numbers and addresses.
            check: everything wrong with a request, by field.
        """
        self._dialing, self._check = dialing, check
        self.options.set_check(check)
        self.field.edit.set_rules(
            dialing.format_as_typed, lambda pasted: meant(pasted, dialing.understand(pasted))
        )
        self._on_edited(self.field.text())

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        for part in (
            self.field, self.hint, self.keypad, self.call, self.redial, self.options, self.recent,
        ):  # fmt: skip
            part.set_theme(theme)
        if self._offer is not None:
            self._offer.set_theme(theme)
        self._show_reading()
        self.update()

    def set_video(self, video: bool, *, seen: bool = True) -> None:
        """Whether video legs can be started, and whether they have pictures in this window."""
        self.options.set_video(video, seen=seen)

    @property
    def keypad(self) -> KeypadPanel:
        """The keypad; made now when the first paint has not come yet."""
        self.complete()
        assert self._keypad is not None
        return self._keypad

    @property
    def recent(self) -> RecentPanel:
        """The recent sessions; made now when the first paint has not come yet."""
        self.complete()
        assert self._recent is not None
        return self._recent

    def complete(self) -> None:
        """Build what the first paint did not wait for, in the room kept for it."""
        if self._keypad is not None:
            return
        self.field.complete()
        from softphone.ui.panels.keypad import KeypadPanel
        from softphone.ui.panels.recent import RecentPanel

        keypad = self._keypad = KeypadPanel(self._theme, self)
        recent = self._recent = RecentPanel(self._theme, self)
        keypad.setMaximumHeight(self._keypad_room.maximumHeight())
        for room, panel in ((self._keypad_room, keypad), (self._recent_room, recent)):
            self._column.replaceWidget(room, panel)
            room.deleteLater()
            panel.show()
        keypad.digit_typed.connect(self.field.edit.type_key)
        recent.chosen.connect(self.fill)
        recent.dial_requested.connect(self.dial)
        recent.set_tab_after(self.options)
        stops = [self.field.edit, *keypad.tab_stops(), self.call, self.redial, self.options]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    @property
    def typing(self) -> bool:
        """Whether the operator is in the middle of entering a number."""
        return self._typing and self.field.edit.hasFocus()

    @property
    def last_dialled(self) -> str:
        """The last destination dialled, or empty."""
        return self._last

    def set_last_dialled(self, destination: str) -> None:
        """What redial dials."""
        self._last = destination
        self.redial.setEnabled(bool(destination))
        self.redial_available.emit(bool(destination))
        if self._dialing is not None and destination:
            shown = self._dialing.format_address(destination)
            self.redial.setToolTip(self.tr("Dial {number} again (F12)").format(number=shown))

    def focus_field(self) -> None:
        """Put the focus into the dial field and select what is in it."""
        self.field.edit.setFocus(QtCore.Qt.FocusReason.ShortcutFocusReason)
        self.field.edit.selectAll()

    def fill(self, text: str) -> None:
        """Put a number, address or link into the dial field, as a paste would."""
        self.field.edit.replace_all(text)
        self.field.edit.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)

    def dial(self, text: str = "") -> None:
        """Dial ``text``, or what is in the field; says beside the field why it cannot."""
        if text:
            self.fill(text)
        if not self.field.text().strip():
            if self._last:
                self.fill(self._last)
            return
        if self._dialing is None or self._check is None:
            self._say(self.tr("Not ready to dial yet. Try again in a moment."), "warning")
            return
        reading = self._reading
        if reading is None or not reading.dialable:
            self.field.set_invalid(True)
            hint = reading.hint if reading is not None else ""
            self._say(hint or self.tr("This cannot be dialled."), "danger")
            return
        self._place(self._request(reading), self._check)

    def offer(self, text: str, origin: str, *, own: bool) -> None:
        """Show what ``text`` would dial and ask whether to; replaces an earlier offer.

        Args:
            text: a number or link.
            origin: where it came from, in words.
            own: the operator asked for it here, so that Return dials; what comes from elsewhere
                is put into the field by Return.
        """
        if self._offer is None:
            from softphone.ui.panels.dial_offer import DialOffer

            self._offer = offer = DialOffer(self._theme, self)
            self._column.insertWidget(self._column.indexOf(self.hint) + 1, offer)
            QWidget.setTabOrder(self.field.edit, offer.call)
            offer.dial_requested.connect(self.dial)
            offer.edit_requested.connect(self.fill)
            offer.closed.connect(self._end_offer)
        if self._dialing is None:
            self.fill(text)
            return
        reading = self._dialing.understand(text)
        self._offer.show_offer(text, reading, origin)
        self.hint.hide()
        self.recent.setVisible(self.height() >= _ROOMY)
        first = self._offer.call if own and reading.dialable else self._offer.edit
        first.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)

    def redial_last(self) -> None:
        """Dial the last destination again."""
        if self._last:
            self.dial(self._last)

    def show_options(self) -> None:
        """Open the options of the next dial-out."""
        self.options.show_options()

    def show_field_problem(self, sentence: str) -> None:
        """Say under the dial field what the backend did not accept."""
        self._say(sentence, "danger")

    def sizeHint(self) -> QSize:
        """A fixed width."""
        return QSize(WIDTH, 600)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the column's ground and its right edge."""
        painter = QPainter(self)
        rect = QRectF(self.rect())
        painting.fill(painter, rect, self._theme.color("card"))
        painting.fill(
            painter, QRectF(rect.right() - 1, 0, 1, rect.height()), self._theme.color("border")
        )

    def _arrange(self) -> None:
        theme = self._theme
        self.call.set_height(42)
        self.redial.set_height(34)
        self.options.set_height(34)
        self.redial.setEnabled(False)
        self.redial.setToolTip(self.tr("Dial the last number again (F12)"))
        self._keypad_room, self._recent_room = QWidget(self), QWidget(self)
        self._keypad_room.setMaximumHeight(4 * theme.key + 4 * theme.space(2) + 64)
        pair = QHBoxLayout()
        pair.setSpacing(theme.space(2))
        pair.addWidget(self.redial, 1)
        pair.addWidget(self.options, 1)
        column = self._column = QVBoxLayout(self)
        edge = theme.space(4)
        column.setContentsMargins(edge, edge, edge + 1, edge)
        column.setSpacing(0)
        column.addWidget(self.field)
        column.addSpacing(6)
        column.addWidget(self.hint)
        column.addSpacing(theme.space(1))
        column.addWidget(self._keypad_room, 100)
        column.addSpacing(theme.space(3))
        column.addWidget(self.call)
        column.addSpacing(theme.space(3))
        column.addLayout(pair)
        column.addSpacing(theme.space(5))
        column.addWidget(self._recent_room, 1)
        self.setFixedWidth(WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def _connect(self) -> None:
        self.field.edit.edited.connect(self._on_edited)
        self.field.edit.returnPressed.connect(self.dial)
        self.call.clicked.connect(lambda: self.dial())
        self.redial.clicked.connect(self.redial_last)

    def _on_edited(self, text: str) -> None:
        self._typing = bool(text) and self.field.edit.hasFocus()
        if self._offer is not None and self._offer.isVisible():
            self._offer.put_away()
        self.field.set_invalid(False)
        if self._dialing is not None:
            self._reading = self._dialing.understand(text)
        self._show_reading()

    def _show_reading(self) -> None:
        reading = self._reading
        if reading is None or not self.field.text():
            self.field.set_badge("")
            self._say(self.tr("Type, paste or drop a number, tel: or sip: link"), "text_muted")
            return
        sip = reading.kind.value == "sip"
        self.field.set_badge("SIP" if sip else reading.region)
        self._say(sentence(reading), hint_color(reading))

    def _say(self, words: str, color: str) -> None:
        self.hint.show_words(words, color)
        self.field.edit.setAccessibleDescription(words)

    def _end_offer(self) -> None:
        self.hint.show()
        self.recent.show()
        self.field.edit.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)

    def _request(self, reading: Understood) -> DialRequest:
        from dataclasses import replace

        request = self.options.request(reading.destination)
        if reading.post_dial:
            return replace(request, post_dial=reading.post_dial)
        if not reading.extension:
            return request
        return replace(request, extension=reading.extension, wait_before_extension_s=reading.wait_s)

    def _place(self, request: DialRequest, check: CheckDial) -> None:
        from softphone.ui.messages import invalid_input_sentence

        errors = check(request)
        about_destination = [e for e in errors if e.field in ("phoneNumber", "sipUri")]
        if about_destination:
            self.field.set_invalid(True)
            self._say(invalid_input_sentence(about_destination[0]), "danger")
        elif errors:
            self.options.show_errors(errors)
        else:
            self.dial_requested.emit(request)
            self.set_last_dialled(request.destination)
            self.field.edit.replace_all("")
            self._typing = False
            self.options.clear_once()
