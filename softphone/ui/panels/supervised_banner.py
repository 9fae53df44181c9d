"""Tells the operator, calmly, which supervisor is on the call and what they write."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFont, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from softphone.domain.supervision import SupervisionMode
from softphone.ui.icons import pixmap
from softphone.ui.models import agent_words
from softphone.ui.widgets import painting
from softphone.ui.widgets.buttons import ActionButton, ButtonTone

if TYPE_CHECKING:
    from softphone.controller.supervised import Supervisor, WhisperedLine
    from softphone.ui.theme import Theme

_KEPT = 3
"""Lines of text shown together; older ones go."""

_ICONS = {
    SupervisionMode.LISTEN: "eye",
    SupervisionMode.WHISPER: "headset",
    SupervisionMode.BARGE: "speaker",
}


class SupervisedBanner(QWidget):
    """One line for the supervisors, one for each text; takes no room when there is neither.

    Args:
        theme: what to draw with.
        parent: Qt parent.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._supervisors: Sequence[Supervisor] = ()
        self._lines: list[str] = []
        self._sign = QLabel(self)
        self.words, self.text = QLabel(self), QLabel(self)
        self.dismiss = ActionButton(theme, icon="close", tone=ButtonTone.FLAT, parent=self)
        self.dismiss.set_height(28)
        self.dismiss.setAccessibleName(self.tr("Dismiss what the supervisor wrote"))
        self.dismiss.setToolTip(self.tr("Dismiss"))
        self.dismiss.clicked.connect(self._forget_lines)
        for label in (self.words, self.text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self.words)
        column.addWidget(self.text)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(4), theme.space(2), theme.space(3), theme.space(2))
        row.setSpacing(theme.space(3))
        row.addWidget(self._sign)
        row.addLayout(column, 1)
        row.addWidget(self.dismiss)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._refresh()

    def show_supervisors(self, supervisors: Sequence[Supervisor]) -> None:
        """Show who is here now."""
        self._supervisors = supervisors
        self._refresh()

    def show_line(self, line: WhisperedLine) -> None:
        """Show what a supervisor wrote, until it is dismissed."""
        name = line.name or self.tr("Supervisor")
        self._lines = [*self._lines, f"{name}: {line.text}"][-_KEPT:]
        self._refresh()

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        self.dismiss.set_theme(theme)
        self._refresh()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and its lower edge."""
        painter = painting.begin(self)
        rect = QRectF(self.rect())
        painting.fill(painter, rect, self._theme.color(f"{self._color()}_tint"))
        edge = QRectF(0, rect.bottom() - 1, rect.width(), 1)
        painting.fill(painter, edge, self._theme.color(self._color()))

    def _color(self) -> str:
        barged = any(one.mode is SupervisionMode.BARGE for one in self._supervisors)
        return "warning" if barged else "accent"

    def _forget_lines(self) -> None:
        self._lines = []
        self._refresh()

    def _refresh(self) -> None:
        theme = self._theme
        sentences = [
            agent_words.told_agent(one.name, one.mode, for_us=one.for_us)
            for one in self._supervisors
        ]
        self.words.setText("  ".join(sentences))
        self.words.setVisible(bool(sentences))
        self.text.setText("\n".join(self._lines))
        self.text.setVisible(bool(self._lines))
        self.dismiss.setVisible(bool(self._lines))
        self.words.setStyleSheet(f"color: {getattr(theme, self._color())};")
        self.words.setFont(theme.font(theme.size_body, QFont.Weight.DemiBold))
        modes = [one.mode for one in self._supervisors]
        name = _ICONS[modes[-1]] if modes else "info"
        self._sign.setPixmap(pixmap(name, getattr(theme, self._color()), 18))
        told = "\n".join([*sentences, *self._lines])
        if told != self.accessibleName():
            self.setAccessibleName(told)
            if told:
                QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self.setVisible(bool(told))
        self.update()
