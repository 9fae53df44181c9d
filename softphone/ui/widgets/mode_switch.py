"""The supervisor's three-position control: Listen – Whisper – Barge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from softphone.domain.supervision import SupervisionMode
from softphone.ui.models import agent_words
from softphone.ui.widgets import painting
from softphone.ui.widgets.segments import Segment

if TYPE_CHECKING:
    from softphone.ui.theme import Theme

_LOOKS = {
    SupervisionMode.LISTEN: ("eye", "accent"),
    SupervisionMode.WHISPER: ("headset", "hold"),
    SupervisionMode.BARGE: ("speaker", "warning"),
}


class ModeSwitch(QWidget):
    """Three positions, or none while the supervisor is not there.

    A press only wishes; `show_mode` moves the switch to what is in force.

    Args:
        theme: what to draw with.
        parent: Qt parent.
    """

    chosen = Signal(object)
    """`SupervisionMode`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.parts: dict[SupervisionMode, Segment] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        for mode, (icon, color) in _LOOKS.items():
            part = Segment(theme, agent_words.mode_word(mode), icon, color, self)
            part.setAutoExclusive(False)
            part.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            part.clicked.connect(lambda _=False, m=mode: self._on_press(m))
            self.parts[mode] = part
            row.addWidget(part, 1)
        self._mode: SupervisionMode | None = None
        self.setAccessibleName(self.tr("Listen, whisper or barge"))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_mode(self, mode: SupervisionMode | None) -> None:
        """Move to this position; None to none."""
        self._mode = mode
        for each, part in self.parts.items():
            part.setChecked(each is mode)
            part.update()

    @property
    def mode(self) -> SupervisionMode | None:
        """The position shown."""
        return self._mode

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        for part in self.parts.values():
            part.set_theme(theme)
        self.update()

    def sizeHint(self) -> QSize:
        """Room for three words with their icons."""
        return QSize(330, self._theme.target + 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the groove."""
        theme = self._theme
        painter = painting.begin(self)
        rect = QRectF(self.rect())
        painting.rounded(
            painter, rect, theme.radius_m, theme.color("raised"), theme.color("border")
        )

    def _on_press(self, mode: SupervisionMode) -> None:
        self.show_mode(self._mode)
        self.chosen.emit(mode)
