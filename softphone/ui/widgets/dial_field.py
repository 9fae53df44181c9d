"""The dial field: a box with a region badge, the edit, and a button that erases."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from softphone.ui import icons
from softphone.ui.theme import Theme
from softphone.ui.widgets import painting
from softphone.ui.widgets.buttons import ActionButton, ButtonTone
from softphone.ui.widgets.dial_edit import DialEdit

_HEIGHT = 46
_BADGE_WIDTH = 30


class DialField(QWidget):
    """Where numbers and SIP addresses are entered.

    Args:
        theme: what to draw with.
        parent: Qt parent.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        painting.keep_left_to_right(self)  # numbers and addresses
        self._theme = theme
        self._badge = ""
        self._invalid = False
        self.edit = DialEdit(self)
        self.edit.setPlaceholderText(self.tr("Number or SIP address"))
        self.edit.setAccessibleName(self.tr("Number or SIP address to dial"))
        self.edit.focus_changed.connect(self.update)
        self.edit.edited.connect(self._on_edited)
        self.erase = ActionButton(theme, icon="backspace", tone=ButtonTone.FLAT, parent=self)
        self.erase.setAccessibleName(self.tr("Erase the last character"))
        self.erase.setToolTip(self.tr("Erase (hold to erase more)"))
        self.erase.setAutoRepeat(True)
        self.erase.clicked.connect(self._on_erase)
        self.erase.setVisible(False)
        row = QHBoxLayout(self)
        left = theme.space(3) + _BADGE_WIDTH + theme.space(2)
        row.setContentsMargins(left, 4, 6, 4)  # the edit's square corners stay off the round ones
        row.setSpacing(0)
        row.addWidget(self.edit, 1)
        row.addWidget(self.erase)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.edit)
        self._fit_font()

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        self.erase.set_theme(theme)
        self._fit_font()
        self.update()

    def complete(self) -> None:
        """Do what the first paint did not wait for."""
        from softphone.ui.widgets.caret_rest import CaretRest

        CaretRest(self.edit)
        # A blinking caret then repaints the edit alone, and not the window below it.
        self.edit.setAttribute(QtCore.Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def set_badge(self, words: str) -> None:
        """Show the region, for example ``US``, or ``SIP``; empty shows a receiver."""
        if words != self._badge:
            self._badge = words
            self.update()

    @property
    def badge(self) -> str:
        """The words on the badge."""
        return self._badge

    def set_invalid(self, invalid: bool) -> None:
        """Draw the edge as that of a field that cannot be accepted."""
        if invalid is not self._invalid:
            self._invalid = invalid
            self.update()

    def text(self) -> str:
        """What stands in the field, as formatted."""
        return self.edit.text()

    def sizeHint(self) -> QSize:
        """One line, tall enough for a finger."""
        return QSize(240, _HEIGHT)

    def mousePressEvent(self, _event: object) -> None:
        """A click anywhere in the box goes to the edit."""
        self.edit.setFocus(QtCore.Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw box, edge and badge."""
        theme = self._theme
        painter = painting.begin(self)
        rect = QRectF(self.rect())
        focused = self.edit.hasFocus()
        name = "danger" if self._invalid else "accent" if focused else "border_strong"
        width = painting.FOCUS_WIDTH if focused else 1.0
        painting.rounded(
            painter, rect, theme.radius_m, theme.color("card"), theme.color(name), width
        )
        self._paint_badge(painter, rect)

    def _paint_badge(self, painter: QPainter, rect: QRectF) -> None:
        theme = self._theme
        box = QRectF(theme.space(3), rect.center().y() - 10, _BADGE_WIDTH, 20)
        if not self._badge:
            edge = 18
            picture = icons.pixmap("phone", theme.text_muted, edge)
            painting.picture(
                painter, round(box.center().x() - edge / 2), round(box.top() + 1), picture
            )
            return
        painting.rounded(painter, box, 5, theme.color("accent_tint"))
        font = theme.font(theme.size_caption, QFont.Weight.Bold)
        painting.text(painter, box, self._badge, font, theme.color("accent"), painting.CENTRE)

    def _on_edited(self, text: str) -> None:
        self.erase.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)
        self.erase.setVisible(bool(text))
        self._fit_font()

    def _on_erase(self) -> None:
        if not self.edit.hasSelectedText() and self.edit.cursorPosition() == 0:
            self.edit.end(False)
        self.edit.backspace()

    def _fit_font(self) -> None:
        """Long addresses get a smaller font before they scroll."""
        theme = self._theme
        text = self.edit.text()
        room = self.width() - _BADGE_WIDTH - theme.space(16)
        size = theme.size_strong
        if text:
            for size in (theme.size_display, theme.size_title, theme.size_body):
                font = theme.font(size, tabular=True)
                if QFontMetrics(font).horizontalAdvance(text) <= room:
                    break
        if self.edit.font().pixelSize() != size:
            self.edit.setFont(theme.font(size, tabular=True))
