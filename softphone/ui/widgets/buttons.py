"""The window's own button: painted from the theme, so that it costs nothing before it is seen."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from PySide6 import QtCore
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from softphone.ui import icons
from softphone.ui.theme import Theme
from softphone.ui.widgets import painting

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent


class ButtonTone(Enum):
    """How much a button weighs, and what it means."""

    QUIET = "quiet"
    FLAT = "flat"
    ACCENT = "accent"
    SUCCESS = "success"
    DANGER = "danger"
    DANGER_TINT = "danger-tint"


class _Look(NamedTuple):
    ground: QColor | None
    edge: QColor | None
    ink: QColor
    ring: QColor


class PaintedButton(QAbstractButton):
    """What all buttons drawn by the theme share: hover, and Return that presses as Space does.

    Args:
        theme: what to draw with.
        parent: Qt parent.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the pointer is here."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show that the pointer is gone."""
        super().leaveEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return and Enter press the button."""
        if event.key() in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)


class ActionButton(PaintedButton):
    """A push button with an optional icon and an optional shortcut hint behind its word.

    Args:
        theme: what to draw with.
        text: the word on it; may be empty when there is an icon and an accessible name.
        icon: name of the icon, or empty.
        tone: its weight.
        parent: Qt parent.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        icon: str = "",
        tone: ButtonTone = ButtonTone.QUIET,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._icon = icon
        self._tone = tone
        self._hint = ""
        self._height = theme.target
        self._trailing_icon = ""
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_tone(self, tone: ButtonTone) -> None:
        """Change the weight."""
        if tone is not self._tone:
            self._tone = tone
            self.update()

    @property
    def tone(self) -> ButtonTone:
        """The weight now."""
        return self._tone

    def set_icon(self, name: str) -> None:
        """Show another icon, or none."""
        if name != self._icon:
            self._icon = name
            self.updateGeometry()
            self.update()

    def set_trailing_icon(self, name: str) -> None:
        """Show an icon behind the word, for example the arrow of a menu."""
        self._trailing_icon = name
        self.updateGeometry()

    def set_hint(self, keys: str) -> None:
        """Show these keys, for example ``Ctrl+M``, smaller behind the word."""
        self._hint = keys
        self.updateGeometry()
        self.update()

    def set_height(self, height: int) -> None:
        """Make it this high, in pixels."""
        self._height = height
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Word, icon and hint with their gaps; never narrower than it is high."""
        width = self._content_width() + 2 * self._theme.space(3)
        return QSize(max(width, self._height), self._height)

    def minimumSizeHint(self) -> QSize:
        """Down to the icon and three letters; the rest is elided."""
        return QSize(min(self.sizeHint().width(), self._height * 2), self._height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, edge, focus ring, icon, word and hint."""
        look = self._look()
        theme = self._theme
        painter = painting.begin(self)
        rect = QRectF(self.rect())
        if look.ground is not None:
            painting.rounded(painter, rect, theme.radius_m, look.ground, look.edge)
        if self.hasFocus():
            painting.focus_ring(painter, rect, theme.radius_m, look.ring)
        self._paint_content(painter, rect, look.ink)

    def _paint_content(self, painter: QPainter, rect: QRectF, ink: QColor) -> None:
        theme = self._theme
        gap = theme.space(2)
        width = min(self._content_width(), rect.width() - gap)
        left = rect.left() + (rect.width() - width) / 2
        right = left + width
        if self._icon:
            edge = self._icon_edge()
            picture = icons.pixmap(self._icon, ink.name(), edge)
            painting.picture(
                painter, round(left), round(rect.center().y() - edge / 2 + 0.5), picture
            )
            left += edge + gap
        if self._trailing_icon:
            edge = 14
            picture = icons.pixmap(self._trailing_icon, ink.name(), edge)
            painting.picture(
                painter, round(right - edge), round(rect.center().y() - edge / 2 + 0.5), picture
            )
            right -= edge + theme.space(1)
        if self._hint:
            font = self._hint_font()
            wide = QFontMetrics(font).horizontalAdvance(self._hint)
            area = QRectF(right - wide, rect.top(), wide + 1, rect.height())
            color = ink if self._tone is not ButtonTone.QUIET else theme.color("text_muted")
            painting.text(painter, area, self._hint, font, color)
            right -= wide + gap
        if self.text():
            area = QRectF(left, rect.top(), right - left, rect.height())
            painting.text(painter, area, self.text(), self._word_font(), ink)

    def _look(self) -> _Look:
        theme = self._theme
        over = self.underMouse() and self.isEnabled()
        accent, text = theme.color("accent"), theme.color("text")
        flat = self._tone is ButtonTone.FLAT
        if not self.isEnabled():
            ground = None if flat else theme.color("raised")
            return _Look(ground, theme.color("border"), theme.color("text_muted"), accent)
        if self._tone is ButtonTone.SUCCESS:
            ground = theme.color("success_hover" if over or self.isDown() else "success")
            return _Look(ground, None, theme.color("on_success"), text)
        if self._tone is ButtonTone.DANGER:
            ground = theme.color("danger_hover" if over or self.isDown() else "danger")
            return _Look(ground, None, theme.color("on_danger"), text)
        if self._tone is ButtonTone.ACCENT:
            return _Look(theme.color("accent"), None, theme.color("on_accent"), text)
        if self._tone is ButtonTone.DANGER_TINT:
            danger = theme.color("danger")
            return _Look(theme.color("danger_tint"), danger, danger, accent)
        if flat and not (over or self.isDown()):
            return _Look(None, None, text, accent)
        name = "raised_pressed" if self.isDown() else "raised_hover" if over else "raised"
        return _Look(theme.color(name), None if flat else theme.color("border"), text, accent)

    def _content_width(self) -> int:
        theme = self._theme
        parts: list[int] = []
        if self._icon:
            parts.append(self._icon_edge())
        if self.text():
            parts.append(QFontMetrics(self._word_font()).horizontalAdvance(self.text()) + 1)
        if self._hint:
            parts.append(QFontMetrics(self._hint_font()).horizontalAdvance(self._hint))
        width = sum(parts) + theme.space(2) * max(0, len(parts) - 1)
        return width + (14 + theme.space(1) if self._trailing_icon else 0)

    def _icon_edge(self) -> int:
        return 18

    def _word_font(self) -> QFont:
        heavy = self._tone in (ButtonTone.SUCCESS, ButtonTone.DANGER, ButtonTone.DANGER_TINT)
        weight = QFont.Weight.DemiBold if heavy else QFont.Weight.Medium
        return self._theme.font(self._theme.size_body, weight)

    def _hint_font(self) -> QFont:
        return self._theme.mono(self._theme.size_caption)
