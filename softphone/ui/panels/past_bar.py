"""A slider over the last hour of the floor; the right end is now."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSlider, QWidget

from softphone.ui.models import wording
from softphone.ui.widgets.buttons import ActionButton, ButtonTone

if TYPE_CHECKING:
    from softphone.ui.theme import Theme

REACH_S = 3600
"""How far back one can look."""

_STEP_S = 10
_MINUTE_S = 60
_REST_MS = 120
"""How long the slider rests before the floor of that moment is fetched."""


class PastBar(QFrame):
    """Chooses a moment; says in words and by its ground that what is shown is past.

    Args:
        theme: what to draw with.
        parent: Qt parent.
    """

    chosen = Signal(int)
    """Seconds before now; 0 goes back to what happens."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("past")
        self._theme = theme
        self._past = False
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(-REACH_S // _STEP_S, 0)
        self.slider.setPageStep(_MINUTE_S // _STEP_S)
        self.slider.setMinimumHeight(theme.target)
        self.slider.setAccessibleName(self.tr("Look back up to 60 minutes"))
        self.slider.setToolTip(self.slider.accessibleName())
        self.now = ActionButton(theme, self.tr("Back to now"), tone=ButtonTone.ACCENT, parent=self)
        self.now.setToolTip(self.tr("Show what happens now, and close this line"))
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._choose)
        self.slider.valueChanged.connect(self._on_moved)
        self.now.clicked.connect(self._on_now)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(3), theme.space(1), theme.space(3), theme.space(1))
        row.setSpacing(theme.space(3))
        row.addWidget(self.words)
        row.addWidget(self.slider, 1)
        row.addWidget(self.now)
        self.show_now()
        self.hide()

    def open(self) -> None:
        """Show the slider, ready for the arrow keys."""
        self.show()
        self.slider.setFocus()

    @property
    def ago_s(self) -> int:
        """How far back the slider stands, in seconds."""
        return -self.slider.value() * _STEP_S

    def show_moment(self, at: float) -> None:
        """The board shows this moment, unix time in seconds."""
        clock = time.strftime("%H:%M:%S", time.localtime(at))
        self._show(self.tr("Past: {time}. Nothing can be done here").format(time=clock), past=True)

    def show_unknown(self, problem: str = "") -> None:
        """Nothing is known of the moment chosen, or it cannot be told."""
        self._show(problem or self.tr("Nothing is known of that time."), past=True)

    def show_now(self) -> None:
        """The board shows what happens."""
        self._rest.stop()
        blocked = self.slider.blockSignals(True)
        self.slider.setValue(0)
        self.slider.blockSignals(blocked)
        self._show(self.tr("Now"), past=False)

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        self.now.set_theme(theme)
        self._wear()

    def _on_now(self) -> None:
        self.hide()
        self.slider.setValue(0)
        self.chosen.emit(0)

    def _on_moved(self) -> None:
        if not self.ago_s:
            self._rest.stop()
            self.chosen.emit(0)
            return
        self.words.setText(self.tr("{time} ago").format(time=wording.duration(float(self.ago_s))))
        self._rest.start()

    def _choose(self) -> None:
        self.chosen.emit(self.ago_s)

    def _show(self, words: str, *, past: bool) -> None:
        self._past = past
        self.words.setText(words)
        self.setAccessibleName(words)
        self._wear()

    def _wear(self) -> None:
        theme = self._theme
        ground, edge = (theme.hold_tint, theme.hold) if self._past else (theme.card, theme.border)
        self.setStyleSheet(
            f"QFrame#past {{ background: {ground}; border: 1px solid {edge};"
            f" border-radius: {theme.radius_m}px; }}"
        )
        weight = QFont.Weight.DemiBold if self._past else QFont.Weight.Normal
        self.words.setFont(theme.font(theme.size_body, weight, tabular=True))
        self.words.setStyleSheet(f"color: {theme.hold if self._past else theme.text_muted};")
