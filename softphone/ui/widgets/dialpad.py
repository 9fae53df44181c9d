"""The keypad: keys with their ITU-T E.161 letters, for mouse, keyboard and screen reader."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from softphone.domain.keypad import KEY_LETTERS, KEYPAD_ROWS, digit_for_letter
from softphone.ui.theme import Theme
from softphone.ui.widgets import painting
from softphone.ui.widgets.buttons import PaintedButton

LONG_PRESS_MS = 500
"""How long 0 is held for a plus."""

_MIN_KEY = 44


class DialKey(PaintedButton):
    """One key.

    Args:
        theme: what to draw with.
        tone: what it stands for, one of ``0-9 * # A-D``.
        parent: Qt parent.
    """

    def __init__(self, theme: Theme, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.tone = tone
        self._letters = KEY_LETTERS.get(tone, "+" if tone == "0" else "")
        self._tinted = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self._spoken())

    def set_tinted(self, tinted: bool) -> None:
        """Wear the colour of the mode in which keys send tones."""
        if tinted is not self._tinted:
            self._tinted = tinted
            self.update()

    def sizeHint(self) -> QSize:
        """As in the theme."""
        return QSize(_MIN_KEY, self._theme.key)

    def minimumSizeHint(self) -> QSize:
        """Never smaller than a finger."""
        return QSize(_MIN_KEY, _MIN_KEY)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space presses; arrows, digits and the rest are the pad's."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select):
            QAbstractButton.keyPressEvent(self, event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the key, its digit, its letters and the mark of the centre key."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        over = self.underMouse() and self.isEnabled()
        ground = "raised_pressed" if self.isDown() else "raised_hover" if over else "raised"
        edge = "border"
        if self._tinted:
            ground = "raised_pressed" if self.isDown() else "tones_tint"
            edge = "tones" if over or self.isDown() else "tones_tint"
        painting.rounded(painter, rect, theme.radius_m, theme.color(ground), theme.color(edge))
        if self.hasFocus():
            ring = theme.color("tones" if self._tinted else "accent")
            painting.focus_ring(painter, rect, theme.radius_m, ring)
        self._paint_face(painter, rect)

    def _paint_face(self, painter: QPainter, rect: QRectF) -> None:
        theme = self._theme
        ink = theme.color("text" if self.isEnabled() else "text_muted")
        centre = rect.center()
        lettered = bool(self._letters)
        digit = QRectF(rect.left(), centre.y() - (19 if lettered else 13), rect.width(), 26)
        middle = painting.CENTRE
        size = theme.size_display
        if self.tone == "*":  # sits high and small on the line in most fonts
            size += 8
            digit.translate(0, 6)
        font = theme.font(size, QFont.Weight.DemiBold)
        painting.text(painter, digit, self.tone, font, ink, middle)
        if lettered:
            small = theme.font(10, QFont.Weight.Medium)
            small.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.8)
            line = QRectF(rect.left(), centre.y() + 6, rect.width(), 14)
            painting.text(painter, line, self._letters, small, theme.color("text_muted"), middle)
        if self.tone == "5":
            painter.setPen(QPen(ink, 0.1))
            painter.setBrush(ink)
            painter.drawEllipse(QPointF(centre.x() + 13, centre.y() - 6), 2.0, 2.0)

    def _spoken(self) -> str:
        if self.tone == "*":
            return self.tr("Star")
        if self.tone == "#":
            return self.tr("Hash")
        if self.tone == "0":
            return self.tr("0, plus when held")
        letters = KEY_LETTERS.get(self.tone, "")
        name = ", ".join(part for part in (self.tone, " ".join(letters)) if part)
        return self.tr("{key}, centre key").format(key=name) if self.tone == "5" else name


class DialPad(QWidget):
    """Twelve keys, or sixteen with A-D, as one stop in the tab order.

    Arrow keys move inside, digits press their key, Tab leaves.

    Args:
        theme: what to draw with.
        parent: Qt parent.
    """

    key_pressed = Signal(str)
    """A key was pressed: ``0-9 * # A-D``, or ``+`` for a held 0."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        painting.keep_left_to_right(self)  # a keypad is the same everywhere
        self._theme = theme
        self._tinted = False
        self._held = QTimer(self)
        self._held.setSingleShot(True)
        self._held.setInterval(LONG_PRESS_MS)
        self._held.timeout.connect(self._on_long_press)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.space(2))
        self._keys: dict[str, DialKey] = {}
        for row, tones in enumerate(KEYPAD_ROWS):
            for column, tone in enumerate(tones[:3]):
                self._add_key(tone, row, column)
        self._current = self._keys["5"]
        self._rest_on(self._current)
        self.setAccessibleName(self.tr("Keypad"))

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        for key in self._keys.values():
            key.set_theme(theme)

    def set_tinted(self, tinted: bool) -> None:
        """Wear the colour of the mode in which keys send tones."""
        self._tinted = tinted
        self._held.stop()
        for key in self._keys.values():
            key.set_tinted(tinted)

    def set_letters_shown(self, shown: bool) -> None:
        """Show or hide the fourth column, A-D."""
        for row, tones in enumerate(KEYPAD_ROWS):
            if tones[3] not in self._keys and shown:
                self._add_key(tones[3], row, 3)
            if tones[3] in self._keys:
                self._keys[tones[3]].setVisible(shown)

    @property
    def letters_shown(self) -> bool:
        """Whether the fourth column is there."""
        return "A" in self._keys and self._keys["A"].isVisibleTo(self)

    def key(self, tone: str) -> DialKey:
        """The key of that tone; raises KeyError when it was never shown."""
        return self._keys[tone]

    @property
    def tab_stop(self) -> DialKey:
        """The key that Tab goes to."""
        return self._current

    def tone_for(self, char: str) -> str | None:
        """The tone a typed character stands for, or None.

        A letter means the key that carries it (ITU-T E.161); with the fourth column shown, A-D
        mean themselves.
        """
        upper = char.upper()
        if upper in "ABCD":
            return upper if self.letters_shown else digit_for_letter(upper)
        if upper in self._keys:
            return upper
        return digit_for_letter(upper) if len(upper) == 1 else None

    def flash(self, tone: str) -> None:
        """Show a key as pressed for a moment."""
        key = self._keys.get(tone)
        if key is not None:
            key.setDown(True)
            QTimer.singleShot(90, key, lambda: key.setDown(False))

    def take_focus(self) -> None:
        """Put the focus on the key last used."""
        self._current.setFocus(Qt.FocusReason.OtherFocusReason)

    def has_focus(self) -> bool:
        """Whether any key has it."""
        return any(key.hasFocus() for key in self._keys.values())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, Return presses, digits and letters press their key."""
        step = _steps().get(event.key())
        modified = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if step is not None and not modified:
            self._move(*step)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not modified:
            if not event.isAutoRepeat():
                self._current.click()
            return
        tone = None if modified or not event.text() else self._typed(event.text())
        if tone is None:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.flash(tone)
            self.key_pressed.emit(tone)

    def _typed(self, char: str) -> str | None:
        if char == "+" and not self._tinted:
            return "+"
        return self.tone_for(char)

    def _add_key(self, tone: str, row: int, column: int) -> None:
        key = DialKey(self._theme, tone, self)
        key.set_tinted(self._tinted)
        key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        key.pressed.connect(lambda: self._on_pressed(key))
        key.released.connect(lambda: self._on_released(key))
        self._grid.addWidget(key, row, column)
        self._keys[tone] = key

    def _on_pressed(self, key: DialKey) -> None:
        self._rest_on(key)
        if key.tone == "0" and not self._tinted:
            self._held.start()
            return
        if self._tinted:
            key.setFocus(Qt.FocusReason.MouseFocusReason)
        self.key_pressed.emit(key.tone)

    def _on_released(self, key: DialKey) -> None:
        if key.tone == "0" and self._held.isActive():
            self._held.stop()
            self.key_pressed.emit("0")

    def _on_long_press(self) -> None:
        self.key_pressed.emit("+")

    def _rest_on(self, current: DialKey) -> None:
        """Only the current key is a tab stop, so that Tab leaves the pad."""
        before, self._current = self._current, current
        current.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if before is not current:
            QWidget.setTabOrder(before, current)
            before.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _move(self, right: int, down: int) -> None:
        rows = [row if self.letters_shown else row[:3] for row in KEYPAD_ROWS]
        here = next(
            (
                (y, row.index(self._current.tone))
                for y, row in enumerate(rows)
                if self._current.tone in row
            ),
            (1, 1),
        )
        y = max(0, min(len(rows) - 1, here[0] + down))
        x = max(0, min(len(rows[y]) - 1, here[1] + right))
        self._rest_on(self._keys[rows[y][x]])
        self._current.setFocus(Qt.FocusReason.OtherFocusReason)


def _steps() -> dict[int, tuple[int, int]]:
    """Which way an arrow key moves: columns to the right, rows down."""
    return {
        Qt.Key.Key_Left: (-1, 0),
        Qt.Key.Key_Right: (1, 0),
        Qt.Key.Key_Up: (0, -1),
        Qt.Key.Key_Down: (0, 1),
    }
